"""A print scheduler of our own for one test: the real CUPS, a queue whose paper is PDF files in a folder.

It listens on a socket file of its own folder and shares nothing with the machine's CUPS, so tests run side by side and
need no rights. A program finds it by the environment variable CUPS_SERVER, or by `lp -h SOCKET`.
"""

import grp
import os
import select
import shlex
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, run

QUEUE = "ventanilla"
PAPER_TIMEOUT = 30.0  # seconds

SCHEDULER = """\
LogLevel warn
Listen {socket}
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles No
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

FILES = """\
ServerRoot {home}/etc
ServerBin {home}/bin
CacheDir {home}/cache
StateDir {home}/state
RequestRoot {home}/spool
TempDir {home}/spool/tmp
AccessLog {home}/access_log
ErrorLog {home}/error_log
PageLog {home}/page_log
SystemGroup {group}
LogFilePerm 0600
"""

PRINTERS = f"""\
<DefaultPrinter {QUEUE}>
Info PDF
DeviceURI {QUEUE}:/
State Idle
Accepting Yes
Shared No
</DefaultPrinter>
"""

# A printer that takes PDF as it is: what arrives on "paper" is what the program sent.
DRIVER = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PDF.PPD"
*Manufacturer: "Ventanilla"
*Product: "(PDF)"
*PSVersion: "(3010.000) 0"
*ModelName: "PDF"
*ShortNickName: "PDF"
*NickName: "PDF"
*ColorDevice: True
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*DefaultFont: Courier
"""

# What CUPS calls to print: job, user, title, copies, options and, when no filter ran, the file (else standard input).
BACKEND = """\
set -eu
[ $# -gt 0 ] || exit 0
cat "${6:--}" > "$paper/$1.part"
printf '%s\\n' "$3" "$4" "$5" > "$paper/$1.txt"
mv "$paper/$1.part" "$paper/$1.pdf"
echo "$1" > "$bell"
"""


@dataclass(frozen=True)
class PrintedJob:
    """One job that came out of the printer."""

    pdf: Path
    title: str
    copies: int
    options: str


@dataclass(frozen=True)
class PdfQueue:
    """A running scheduler with one queue."""

    name: str
    server: str  # value for CUPS_SERVER
    paper: Path
    _bell: int

    def next_job(self) -> PrintedJob:
        """Wait for the next job on paper, in the order in which they came out."""
        ready, _, _ = select.select([self._bell], [], [], PAPER_TIMEOUT)
        assert ready, "nothing was printed"
        number = b""
        while not number.endswith(b"\n"):
            number += os.read(self._bell, 1)
        pdf = self.paper / f"{int(number)}.pdf"
        title, copies, options = pdf.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
        return PrintedJob(pdf=pdf, title=title, copies=int(copies), options=options)


@contextmanager
def pdf_queue(paper: Path) -> Iterator[PdfQueue]:
    """Run a scheduler whose one queue prints into the folder `paper`, and stop it afterwards."""
    paper.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cups-", dir="/tmp") as folder:
        home = Path(folder)  # not under tmp_path: the path of a socket must be short
        home.chmod(0o755)  # the scheduler's helpers may run as another user
        _write_configuration(home, paper)
        bell = os.open(home / "bell", os.O_RDWR)
        _start(home)
        try:
            yield PdfQueue(name=QUEUE, server=str(home / "socket"), paper=paper, _bell=bell)
        finally:
            _stop(home)
            os.close(bell)


def _write_configuration(home: Path, paper: Path) -> None:
    for name in ("etc/ppd", "bin/backend", "bin/daemon", "cache", "state", "spool/tmp"):
        (home / name).mkdir(parents=True)
    (home / "cupsd.conf").write_text(SCHEDULER.format(socket=home / "socket"), encoding="utf-8")
    (home / "cups-files.conf").write_text(
        FILES.format(home=home, group=grp.getgrgid(os.getgid()).gr_name), encoding="utf-8"
    )
    (home / "etc" / "printers.conf").write_text(PRINTERS, encoding="utf-8")
    (home / "etc" / "ppd" / f"{QUEUE}.ppd").write_text(DRIVER, encoding="utf-8")
    os.mkfifo(home / "bell")
    backend = home / "bin" / "backend" / QUEUE
    places = f"#!/bin/sh\npaper={shlex.quote(str(paper))} bell={shlex.quote(str(home / 'bell'))}\n"
    backend.write_text(places + BACKEND, encoding="utf-8")
    backend.chmod(0o700)  # CUPS runs it as the scheduler's own user only so
    # A copy: the system's AppArmor profile would keep the original inside /etc/cups and /var/spool.
    shutil.copy2("/usr/sbin/cupsd", home / "cupsd")
    shutil.copy2("/usr/lib/cups/daemon/cups-exec", home / "bin" / "daemon" / "cups-exec")


def _start(home: Path) -> None:
    """Start the scheduler, which goes to the background by itself once it answers."""
    command = [str(home / "cupsd"), "-c", str(home / "cupsd.conf"), "-s", str(home / "cups-files.conf")]
    run(command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, check=True, timeout=PAPER_TIMEOUT)


def _stop(home: Path) -> None:
    """Stop the scheduler and wait for its end, so that its folder can go."""
    process = os.pidfd_open(int((home / "state" / "cupsd.pid").read_text(encoding="ascii")))
    signal.pidfd_send_signal(process, signal.SIGKILL)
    select.select([process], [], [], PAPER_TIMEOUT)
    os.close(process)
