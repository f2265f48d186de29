"""An administrator reads the files again, compares versions and says what the office attends."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.models.catalogue.procedure import Procedure
from app.models.rows.declared import ReadAgain
from app.services import catalogue
from app.services.catalogue.differences import differences
from app.services.office.declarations import Declarations
from app.services.paths import RESOURCES
from tests.services.copies import FORM, KEY, LETTER, Copies
from tests.services.counter import refused
from tests.support.catalogue import SAMPLE, edit, with_sample

TODAY = date(2026, 11, 5)


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    opened = Copies(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    import shutil

    folder = with_sample(tmp_path / "resources")
    for name in ("documents", "calendar"):
        shutil.copytree(RESOURCES / name, folder / name)
    return folder


def declarations(copies: Copies, folder: Path) -> Declarations:
    known = catalogue.load(folder)
    copies.desk.catalogue.renew(known)
    return Declarations(
        copies.store, catalogue=copies.desk.catalogue, office=copies.desk.office, layouts={}, folder=folder
    )


def test_an_office_attends_what_names_it_until_it_says_otherwise(copies: Copies) -> None:
    acts, admin = copies.desk.declarations, copies.administrator
    state = {one.key: (one.state, one.since) for one in acts.list(admin)}
    assert state[KEY] == ("attended", None)
    acts.attend(admin, KEY, TODAY, on=False)
    assert {one.key: (one.state, one.since) for one in acts.list(admin)}[KEY] == ("off", TODAY)
    assert KEY not in [one.key for one in copies.desk.catalogue.for_office(copies.desk.office.office, TODAY)]
    with refused("intake.not_attended"):
        copies.register(copies.ask())
    acts.attend(admin, KEY, date(2026, 11, 9), on=True)
    assert {one.key: one.state for one in acts.list(admin)}[KEY] == "off"
    copies.clock.advance(timedelta(days=5))
    assert {one.key: one.state for one in acts.list(admin)}[KEY] == "attended"
    assert copies.register(copies.ask())


@pytest.mark.parametrize(
    ("since", "key"), [(date(2026, 11, 4), "settings.since_past"), (date(2028, 1, 1), "settings.since_far")]
)
def test_a_switch_is_of_today_or_soon(copies: Copies, since: date, key: str) -> None:
    with refused(key):
        copies.desk.declarations.attend(copies.administrator, KEY, since, on=False)


def test_a_changed_file_is_used_once_it_is_read_again(copies: Copies, resources: Path) -> None:
    acts = declarations(copies, resources)
    edit(resources, SAMPLE, 'name = "Copia de prueba"', 'name = "Copias del archivo"')
    assert acts.reread(copies.administrator) == ReadAgain((), used=True)
    assert copies.desk.catalogue.procedure(KEY).name == "Copias del archivo"


def test_a_faulty_file_is_explained_and_what_runs_goes_on(copies: Copies, resources: Path) -> None:
    acts = declarations(copies, resources)
    edit(resources, SAMPLE, 'field = "copias"', 'field = "copia"')
    refused_reading = acts.reread(copies.administrator)
    (fault,) = refused_reading.faults
    assert not refused_reading.used
    assert (fault.file, fault.key, fault.remedy) == (SAMPLE, "fees[0].per.field", "Quizá quiso escribir «copias».")
    assert fault.line == 74
    assert copies.desk.catalogue.procedure(KEY).name == "Copia de prueba"
    assert copies.register(copies.ask())


def newer(folder: Path) -> None:
    """Write the second version: dearer, with another product and a renamed requirement."""
    first = (folder / SAMPLE).read_text(encoding="utf-8")
    text = first.replace("version = 1", "version = 2", 1).replace("2026-01-01", "2026-11-05", 1)
    text = text.replace("each_cents = 200", "each_cents = 300", 1).replace('key = "motivo"', 'key = "razon"', 1)
    text += '\n[renamed]\nmotivo = "razon"\n'
    (folder / SAMPLE.replace(".toml", ".v2.toml")).write_text(text, encoding="utf-8")


def test_a_case_keeps_the_version_it_began_with_even_when_its_file_is_gone(copies: Copies, resources: Path) -> None:
    old = copies.register(copies.ask(items=(FORM,)))
    acts = declarations(copies, resources)
    newer(resources)
    assert acts.reread(copies.administrator) == ReadAgain((), used=True)
    assert copies.desk.catalogue.procedure(KEY, TODAY).version == 2
    new = copies.register(copies.ask(items=(FORM,)))
    charges = [copies.file(case_id).charge for case_id in (old, new)]
    assert [one.amount_cents for one in charges if one] == [300, 400]
    for file in resources.glob("procedures/inen/copia-de-prueba*"):
        file.unlink()
    assert acts.reread(copies.administrator) == ReadAgain((), used=True)
    assert [one.requirement for one in copies.file(old).items if one.one_of] == ["motivo", "motivo"]
    assert [one.requirement for one in copies.file(new).items if one.one_of] == ["razon", "razon"]
    (line,) = [one for one in acts.list(copies.administrator) if one.key == KEY]
    assert line.state == "gone"
    assert [(one.number, one.in_file, one.cases) for one in line.versions] == [(2, False, 1), (1, False, 1)]
    item = next(one for one in copies.file(old).items if one.one_of)
    copies.desk.checklist.set_state(copies.clerk, item.id, "received")
    copies.pay(old, 300)
    assert copies.file(old).line.state == "granted"


def test_the_differences_between_versions_in_words(copies: Copies, resources: Path) -> None:
    acts = declarations(copies, resources)
    newer(resources)
    acts.reread(copies.administrator)
    told = {one.place: (one.before, one.after) for one in acts.compare(copies.administrator, KEY, 1, 2)}
    assert told["Versión"] == ("1", "2")
    assert told["vigente desde"] == ("1 de enero de 2026", "5 de noviembre de 2026")
    assert told["Requisitos «razon», key"] == ("motivo", "razon")
    assert told["Valores 1, por unidad, banda 1, centavos por cada una"] == ("200", "300")
    with refused("catalogue.no_version"):
        acts.compare(copies.administrator, KEY, 1, 9)


def test_what_is_new_and_what_is_gone(copies: Copies) -> None:
    old = copies.desk.catalogue.procedure(KEY)
    new = old.model_copy(update={"products": old.products[1:], "summary": ""})
    told = {one.place: (one.before, one.after) for one in differences(old, Procedure.model_validate(new))}
    assert told == {
        "Resumen": ("Entrega copias de lo que está en el archivo.", ""),
        "Productos «certificada»": ("Copia certificada", ""),
    }
    assert differences(old, old) == ()


def test_indicators_count_exactly_by_month(copies: Copies) -> None:
    copies.register(copies.ask("simple", (FORM,)))
    paid = copies.register(copies.ask(items=(FORM, LETTER)))
    copies.register(copies.ask("avaluo", (), answers={"avaluo": "90.000,00"}))
    copies.clock.advance(timedelta(days=30))
    copies.pay(paid, 300)
    asked, handed = copies.desk.indicators.of_year(copies.clerk, KEY, 2026)
    assert (asked.title, asked.months[10], asked.total) == ("Número de copias pedidas", 2, 2)
    assert (handed.months[10], handed.months[11], handed.total) == (1, 1, 2)
    assert [one.total for one in copies.desk.indicators.of_year(copies.clerk, KEY, 2025)] == [0, 0]


def test_what_came_on_new_years_night_belongs_to_the_year_of_the_office(copies: Copies) -> None:
    copies.clock.set(datetime(2026, 12, 31, 23, 30, tzinfo=ZoneInfo("America/Guayaquil")))
    copies.register(copies.ask())
    of_year = copies.desk.indicators.of_year
    asked = {year: of_year(copies.clerk, KEY, year)[0].months[-1 if year == 2026 else 0] for year in (2026, 2027)}
    assert asked == {2026: 1, 2027: 0}
