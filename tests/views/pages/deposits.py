"""Rows of an invented month, as the reconciliation page is told them; invented people and firms."""

from __future__ import annotations

from datetime import date

from app.models.rows.evidence import (
    Ambiguity,
    AmbiguousCharge,
    AmbiguousRow,
    Candidate,
    Candidates,
    EvidenceLine,
)
from app.models.rows.reconciliation import AccountLine, Balance, BankLine, Board, OlderRows, PeriodLine

ACCOUNT = AccountLine(
    "a1", "Pichincha", "3245330504", "Servicio Ecuatoriano de Normalización", "140399", date(2026, 11, 5)
)
PERIOD = PeriodLine("p1", date(2026, 10, 1), date(2026, 11, 5), "open")
BEFORE = PeriodLine("p0", date(2026, 9, 1), date(2026, 9, 30), "closed", "Edison Yacelga")


OCT_27 = date(2026, 10, 27)


def row(place: int, day: date, document: str, description: str, cents: int, state: str, **more: object) -> BankLine:
    return BankLine(f"r{place}", day, document, description, "", cents, state, **more)  # type: ignore[arg-type]


def rows() -> tuple[BankLine, ...]:
    oct_29, oct_30, nov_4 = date(2026, 10, 29), date(2026, 10, 30), date(2026, 11, 4)
    return (
        row(1, oct_29, "88120467", "DEP VENT QUITUMBE YANAYAKU", 10000, "verified"),
        row(2, oct_30, "0045871203", "MI VECINO SIGCHOS TOCAGON E", 7500, "suggested", document_marks=((4, 10),),
            description_marks=((10, 17), (18, 27)), reason_key="doc+payer"),
        row(3, oct_30, "0045871377", "MI VECINO MACHACHI", 5000, "ambiguous", group="g1"),
        row(4, oct_30, "0045871402", "MI VECINO MACHACHI", 5000, "ambiguous", group="g1"),
        row(5, oct_30, "88120533", "TRANSF CALZADO ILINCHISI", 5000, "difference"),
        row(6, oct_30, "5500123", "PAGO SUBL 130112", 1200, "not_ours", note="Otra sublínea"),
        row(7, oct_30, "88120540", "TRANSF ASOTEXPUCHKA", 5000, "matched", matched_with="MPC-QUI-2026-0399"),
        row(8, nov_4, "0045871988", "DEP EFECTIVO LATACUNGA", 10000, "new"),
        *(row(8 + n, OCT_27, f"00458691{n:02d}", "MI VECINO SANGOLQUI", 5000, "matched") for n in range(1, 31)),
    )  # fmt: skip


def board() -> Board:
    balance = Balance(251200, 217500, 1200, 32500, 5)
    older = OlderRows(2, "2 filas de septiembre", "p0")
    return Board(ACCOUNT, PERIOD, (PERIOD, BEFORE), balance, rows(), 11, 6, older, why_not="Faltan $325,00 en 5 filas.")


def line(signal: str, bank: str, request: str, points: int | None, words: str, verdict: str, bank_marks: object = (),
         request_marks: object = ()) -> EvidenceLine:  # fmt: skip
    return EvidenceLine(signal, bank, bank_marks, request, request_marks, points, words, verdict)  # type: ignore[arg-type]


def candidates() -> Candidates:
    first = Candidate(
        "c408", "k408", "MPC-QUI-2026-0408", "Mobiliario Tamboloma",
        "Pequeña empresa · declaró papeleta 871203 el 4 nov", 7500, 74, suggested=True,
        evidence=(
            line("document", "0045871203", "871203", 40, "6 últimas cifras", "equal", ((4, 10),), ((0, 6),)),
            line("payer", "TOCAGON E", "Edmundo Tocagón Pilataxi", 20, "apellido e inicial", "alike", ((0, 9),),
                 ((8, 15),)),
            line("date", "30 oct", "30 oct declarada", 10, "mismo día", "equal", ((0, 6),), ((0, 6),)),
            line("office", "MI VECINO SIGCHOS", "cantón Sigchos", 4, "misma plaza", "equal", ((10, 17),), ((7, 14),)),
            line("amount", "75,00", "75,00 pequeña empresa", None, "condición previa", "equal", ((0, 5),), ((0, 5),)),
        ),
        why="Desde 80, y sin otra cerca, se acepta sola. Esta la decide usted: el nombre no coincide entero.",
        rule="regla 3",
    )  # fmt: skip
    second = Candidate(
        "c410", "k410", "MPC-QUI-2026-0410", "Hilados Cusubamba",
        "Pequeña empresa · declaró papeleta 45866017 el 27 oct", 7500, -24, suggested=False,
        evidence=(
            line("document", "0045871203", "45866017", -30, "otro número", "against"),
            line("payer", "TOCAGON E", "Hilados Cusubamba", 0, "no consta", "absent"),
            line("date", "30 oct", "27 oct declarada", 6, "3 días antes", "absent"),
            line("amount", "75,00", "75,00 pequeña empresa", None, "condición previa", "equal", ((0, 5),), ((0, 5),)),
        ),
        why="Otro número de papeleta y otro pagador.", rule="regla 3",
    )  # fmt: skip
    return Candidates("r2", (first, second), 11, ambiguity=ambiguity())


def ambiguity() -> Ambiguity:
    deposits = (AmbiguousRow("r3", "0045871377", 5000), AmbiguousRow("r4", "0045871402", 5000))
    requests = (
        AmbiguousCharge("c409", "MPC-QUI-2026-0409", "Tejidos Zumbahua", "papeleta sin foto"),
        AmbiguousCharge("c411", "MPC-QUI-2026-0411", "Miel de Pujilí", "papeleta sin foto"),
    )
    asks = (("hour", "hora"), ("document", "número"), ("payer", "cédula del depositante"))
    return Ambiguity("g1", deposits, requests, "misma fecha, mismo valor", asks)
