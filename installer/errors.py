"""The one error of the set-up."""


class SetupError(Exception):
    """A sentence with what to do about it; `exit_code` is 2 when the person must type something first."""

    def __init__(self, sentence: str, *, exit_code: int = 1) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code
