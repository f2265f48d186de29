"""A child that the system ends by the signal of KILLED_BY."""

import os
import signal

os.kill(os.getpid(), signal.Signals[os.environ["KILLED_BY"]])
