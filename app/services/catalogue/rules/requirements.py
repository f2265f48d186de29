"""What is asked of the citizen can be met, and is never a copy of what the State already holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.requirements import Requirement
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated

ARTICLE = "LOOETA, art. 23.1"

_HELD = (
    r"(?:cedulas?(?! (?:profesional|catastral|militar|presupuestaria|de notificacion))|c\.? ?i\.?(?![\w.])|"
    r"(?:papeletas?|certificados?|comprobantes?|papel) (?:original )?de votacion|ruc|r\.u\.c\.?|"
    r"registro unico de(?: los)? contribuyentes?)"
)
_COPY = r"(?:copias?|fotocopias?|xerox|escane\w*|digitaliza\w*|imagen|foto\w*|duplicados?|ejemplar\w*)"
_COPY_OF_HELD = re.compile(rf"\b{_COPY}\b[^.;]*?(?<!\w){_HELD}(?!\w)|(?<!\w){_HELD}(?!\w)[^.;]{{0,60}}?\b{_COPY}\b")
_IS_HELD = re.compile(
    rf"^(?:(?:presentar|entregar|adjuntar|anexar|traer|original|originales|el|la|los|las|del?|su|y) )*{_HELD}(?!\w)"
)
_ONLY_NAMED = re.compile(r"\b(?:numero|no\.?|n\.?[o°º]|digitos?) (?:de )?(?:la |el |su )?(?:cedula|ruc)\b")
_VERIFIED = re.compile(r"\b(?:activ[oa]|vigente|verific\w*|consult\w*|no (?:pida|se pide|traiga)|sin copia)\b")


def shape(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at how each requirement is met."""
    del around
    yield from repeated("requirements", procedure.requirements, "requisitos")
    for index, requirement in enumerate(procedure.requirements):
        place = f"requirements[{index}]"
        yield from repeated(f"{place}.proofs", requirement.proofs, "pruebas")
        yield from _kind(place, requirement, procedure)
        for number, proof in enumerate(requirement.proofs):
            if proof.how == "verify" and not proof.source:
                remedy = 'Agregue source = "nombre del registro público".'
                yield Finding(f"{place}.proofs[{number}].source", f"No dice dónde se verifica «{proof.key}».", remedy)


def every_applicant(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find applicant types that a document is asked of and that no proof admits."""
    del around
    known = {one.key for one in procedure.applicant_types}
    for index, requirement in enumerate(procedure.requirements):
        if requirement.kind != "document" or not requirement.proofs or not _types_of(requirement) <= known:
            continue
        without = [one.key for one in procedure.applicant_types if not _provable(requirement, one.key)]
        if without:
            remedy = "Agregue una prueba para ellos, o limite el requisito con when."
            problem = f"«{requirement.key}» no admite ninguna prueba de: {listed(without)}."
            yield Finding(f"requirements[{index}].proofs", problem, remedy)


def copies(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Refuse a copy of identity card, voting paper or RUC: the office looks them up (LOOETA, art. 23.1)."""
    del around
    for index, requirement in enumerate(procedure.requirements):
        place = f"requirements[{index}]"
        looked_up = bool(requirement.proofs) and all(proof.how == "verify" for proof in requirement.proofs)
        if not looked_up and requirement.kind != "verify":
            yield from _copies_in(place, ("title", "published", "help"), requirement)
        for number, proof in enumerate(requirement.proofs):
            if proof.how == "paper":
                yield from _copies_in(f"{place}.proofs[{number}]", ("title", "note"), proof)


def asks_for_copy(text: str, *, is_title: bool) -> bool:
    """Tell whether a text asks for a paper that the State holds; a title that is that paper's name asks for it."""
    plain = _ONLY_NAMED.sub(" ", _plain(text))
    if _COPY_OF_HELD.search(plain):
        return not re.search(r"\bno (?:pida|se pide|se exige|traiga|es necesari[oa])\b", plain)
    return is_title and bool(_IS_HELD.search(plain)) and not _VERIFIED.search(plain)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in letters if not unicodedata.combining(char)).split())


def _copies_in(place: str, names: tuple[str, ...], holder: object) -> Iterator[Finding]:
    for name in names:
        text = str(getattr(holder, name))
        if asks_for_copy(text, is_title=name in {"title", "published"}):
            problem = f"{shown(text)} pide lo que el Estado ya tiene ({ARTICLE})."
            yield Finding(
                f"{place}.{name}",
                problem,
                'Verifíquelo en línea: how = "verify" y source = "registro" (o kind = "verify").',
            )


def _kind(place: str, requirement: Requirement, procedure: Procedure) -> Iterator[Finding]:
    if requirement.kind == "document" and not requirement.proofs:
        remedy = "Agregue [[requirements.proofs]] con lo que se admite."
        yield Finding(f"{place}.proofs", f"«{requirement.key}» no dice con qué se cumple.", remedy)
    if requirement.kind != "document" and requirement.proofs:
        remedy = 'Quítelas, o escriba kind = "document".'
        yield Finding(f"{place}.proofs", f"«{requirement.key}» no lleva pruebas.", remedy)
    if requirement.kind == "verify" and not requirement.source:
        remedy = 'Agregue source = "nombre del registro público".'
        yield Finding(f"{place}.source", f"No dice dónde se verifica «{requirement.key}».", remedy)
    if requirement.kind != "verify" and requirement.source:
        yield Finding(f"{place}.source", f"«{requirement.key}» no se verifica.", 'Quítelo, o escriba kind = "verify".')
    if requirement.kind == "payment" and not procedure.fees:
        yield Finding(f"{place}.kind", "Pide un pago y no hay valor que pagar.", "Agregue [[fees]] o cambie kind.")
    yield from _field(place, requirement, procedure)
    if not requirement.formats and requirement.kind != "verify":
        yield Finding(f"{place}.formats", f"«{requirement.key}» no admite ningún formato.", 'Escriba ["pdf", "jpg"].')


def _field(place: str, requirement: Requirement, procedure: Procedure) -> Iterator[Finding]:
    """Look at the field that brings what is asked for."""
    if requirement.field is None:
        return
    known = [field.key for field in procedure.fields() if isinstance(field, FileField | PhotoField)]
    if requirement.field not in known:
        problem = f"No hay campo de archivo o de foto {shown(requirement.field)}."
        yield Finding(f"{place}.field", problem, suggestion(requirement.field, known))
    if requirement.kind != "form":
        yield Finding(f"{place}.field", f"«{requirement.key}» no viene en el formulario.", 'Escriba kind = "form".')


def _types_of(requirement: Requirement) -> set[str]:
    """Return every applicant type that the requirement and its proofs name."""
    conditions = [requirement.when, *(proof.when for proof in requirement.proofs)]
    return {key for condition in conditions if condition for key in condition.applicant_types}


def _provable(requirement: Requirement, applicant_type: str) -> bool:
    def may(condition: object) -> bool:
        types = getattr(condition, "applicant_types", ())
        return not types or applicant_type in types

    return not may(requirement.when) or any(may(proof.when) for proof in requirement.proofs)
