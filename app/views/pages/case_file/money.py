"""Pagos of a case: deposits, differences and the invoice, with who declared and who decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.models.money import Money
from app.models.names import short_name
from app.models.rows.evidence import Joined
from app.models.rows.payments import DifferenceLine, InvoiceLine, RefundLine, SlipLine
from app.models.texts_es import day_month_year
from app.views.itemmodels.rows_model import Column
from app.views.pages.case_file.acts import Acts
from app.views.pages.case_file.offers import DECIDES
from app.views.pages.case_file.paid import PaidBand, row_words, rule_words, second_words, state_of
from app.views.pages.case_file.reading import CaseRead
from app.views.pages.case_file.section import RowAct, RowSection

_SLIP = {"declared": ("to_confirm", "Por confirmar"), "confirmed": ("matched", "Confirmada"),
         "rejected": ("rejected", "Rechazada")}  # fmt: skip
_KINDS = {"short": "Falta", "over": "Sobra"}
_REFUNDS = {"requested": ("to_confirm", "Por autorizar"), "authorised": ("in_query", "Autorizada, por pagar"),
            "paid": ("matched", "Pagada"), "refused": ("rejected", "Negada")}  # fmt: skip
_RESOLVED = {"complement": "Complemento pedido", "refund": "Devolución registrada"}


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """A row of the bank that paid, a slip, a difference, money that goes back or the invoice; second: below `who`."""

    key: str
    title: str
    note: str
    shape: str
    state: str
    reason: str
    amount: str
    who: str
    slip: SlipLine | None = None
    difference: DifferenceLine | None = None
    refund: RefundLine | None = None
    paid: Joined | None = None
    second: str = ""


def money_rows(read: CaseRead) -> list[MoneyRow]:
    """Return everything about the payment: what the bank received first, then the rest in the order of its days."""
    view = read.view
    rows = [_paid(one) for one in read.paid] + [_slip(one) for one in view.slips]
    rows += [_difference(one) for one in view.differences]
    invoices = [_invoice(view.invoice)] if view.invoice else []
    return [*rows, *invoices, *(_refund(one) for one in view.refunds)]


def _paid(one: Joined) -> MoneyRow:
    shape, state = state_of(one)
    return MoneyRow(
        one.id,
        f"Depósito {one.row.document}".strip(),
        row_words(one),
        shape,
        state,
        rule_words(one),
        str(Money(one.part_cents)),
        short_name(one.made_by),
        paid=one,
        second=second_words(one),
    )


def _slip(slip: SlipLine) -> MoneyRow:
    shape, state = _SLIP[slip.state]
    who = slip.decided_by or slip.declared_by
    return MoneyRow(
        slip.id,
        f"Papeleta {slip.document}",
        f"{slip.bank}, {day_month_year(slip.paid_on)}",
        shape,
        state,
        slip.reason or slip.repeated,
        str(Money(slip.amount_cents)),
        who,
        slip=slip,
    )


def _difference(one: DifferenceLine) -> MoneyRow:
    words = _RESOLVED.get(one.resolution, "Por resolver")
    shape = "matched" if one.state == "settled" else "in_query" if one.resolution else "difference"
    amount = str(Money(one.amount_cents))
    return MoneyRow(one.id, "Diferencia", one.note, shape, words, f"{_KINDS[one.kind]} {amount}", amount, "",
                    difference=one)  # fmt: skip


def _refund(one: RefundLine) -> MoneyRow:
    shape, words = _REFUNDS[one.state]
    paid = f"{day_month_year(one.paid_on)}, {one.payment}" if one.paid_on else ""
    amount = str(Money(one.amount_cents))
    return MoneyRow(one.id, "Devolución", one.words, shape, words, paid or one.reason, amount, one.who, refund=one)


def _invoice(one: InvoiceLine) -> MoneyRow:
    return MoneyRow(
        one.id,
        f"Factura {one.number}",
        f"{day_month_year(one.issued_on)}, clave {one.access_key}",
        "received",
        "Registrada",
        "",
        str(Money(one.total_cents)),
        one.registered_by,
    )


def columns(tr: Callable[[str], str]) -> list[Column[MoneyRow]]:
    """Return the columns; state and amount never go nor are cut."""
    return [
        Column("title", tr("Qué"), lambda row: row.title, second=lambda row: row.note, role="emphasis", width=210,
               stretch=2),
        Column("state", tr("Estado"), lambda row: row.state, second=lambda row: row.reason,
               state=lambda row: row.shape, width=180, stretch=1, keep=True),
        Column("amount", tr("Valor"), lambda row: row.amount, right=True, width=96, keep=True),
        Column("who", tr("Quién"), lambda row: row.who, second=lambda row: row.second, tone="texto2", width=140,
               drop=1),
    ]  # fmt: skip


class MoneySection(RowSection[MoneyRow]):
    """A supervisor confirms, rejects and settles here; a clerk sees how it stands."""

    def __init__(self, acts: Acts, role: str) -> None:
        decides = role == DECIDES
        super().__init__(
            self.tr("Pagos"),
            columns(self.tr),
            [
                RowAct("C", self.tr("Confirmar"), "check", lambda row: decides and _waits(row),
                       lambda row: acts.confirm(row.slip) if row.slip else None),
                RowAct("X", self.tr("Rechazar"), "x", lambda row: decides and _waits(row),
                       lambda row: acts.reject(row.slip) if row.slip else None),
                RowAct("D", self.tr("Resolver diferencia"), "scales", lambda row: decides and _open(row),
                       lambda row: acts.settle(row.difference) if row.difference else None),
                RowAct("A", self.tr("Autorizar"), "check", lambda row: decides and _stands(row, "requested"),
                       lambda row: acts.authorise(row.refund) if row.refund else None),
                RowAct("N", self.tr("Negar"), "x", lambda row: decides and _stands(row, "requested"),
                       lambda row: acts.refuse(row.refund) if row.refund else None),
                RowAct("P", self.tr("Registrar pago"), "bank", lambda row: _stands(row, "authorised"),
                       lambda row: acts.tell_paid(row.refund) if row.refund else None),
                RowAct("B", self.tr("Ver en Pagos"), "bank", lambda row: row.paid is not None and acts.sees_bank,
                       lambda row: acts.show_in_bank(row.paid) if row.paid else None),
            ],
        )  # fmt: skip
        self.band = PaidBand()
        self.add_below(self.band)
        self.table.moved.connect(lambda _row: self._show_paid())
        self._show_in_bank = acts.show_in_bank if acts.sees_bank else None
        self._open_file = acts.show_file
        self._open_document, self._open_refund = acts.show_document, acts.show_refund_note
        self.set_empty(
            self.tr("Todavía no hay pagos."), self.tr("Aquí estarán la papeleta, quién la confirmó y la factura.")
        )
        self.table.opened.connect(self._look)

    def show_case(self, read: CaseRead) -> None:
        """Show a case."""
        charge = read.view.charge
        note = self.tr("Este trámite no tiene costo.")
        if charge is not None:
            words = self.tr("Cuesta {owed}, confirmado {paid}. {account}, sublínea {line}.")
            note = words.format(
                owed=Money(charge.amount_cents),
                paid=Money(charge.confirmed_cents),
                account=charge.account,
                line=charge.sub_line,
            )
        back = read.view.refundable
        if back is not None:
            words = self.tr("Se puede devolver {amount}: pídalo en Más acciones, F4. {note}")
            note = words.format(note=note, amount=Money(back.cents))
        now = read.view.fee_now
        if now is not None:
            words = self.tr("Con las respuestas de hoy serían {now}: recalcúlelo en Más acciones, F4. {note}")
            note = words.format(note=note, now=Money(now))
        self.set_rows(money_rows(read), note)
        self._show_paid()

    def _show_paid(self) -> None:
        """Show why the deposit in front paid."""
        row = self.current()
        self.band.show_paid(row.paid if row is not None else None)

    def _look(self, row: object) -> None:
        """Show a deposit among the rows of the bank, the image of a slip, or the note of a difference or refund."""
        if not isinstance(row, MoneyRow):
            return
        if row.paid is not None and self._show_in_bank is not None:
            self._show_in_bank(row.paid)
        if row.slip is not None and row.slip.attachment_id:
            self._open_file(row.slip.attachment_id)
        elif row.difference is not None and row.difference.document_id:
            self._open_document(row.difference.document_id, self.tr("Nota de diferencia"))
        elif row.refund is not None and row.refund.state in {"authorised", "paid"}:
            self._open_refund(row.refund)


def _waits(row: MoneyRow) -> bool:
    return row.slip is not None and row.slip.state == "declared"


def _open(row: MoneyRow) -> bool:
    return row.difference is not None and row.difference.state == "open" and not row.difference.resolution


def _stands(row: MoneyRow, state: str) -> bool:
    return row.refund is not None and row.refund.state == state
