"""Who supervises sets the office up: people, signatures, looks, copies; each change says its effect."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.rows.office import PHONE_LIMIT
from app.services.access import Actor
from app.services.front import Front
from app.views.memory import Memory
from app.views.pages.settings.about import AboutSection
from app.views.pages.settings.counter import CounterSection
from app.views.pages.settings.data import DataSection
from app.views.pages.settings.looks import LooksSection
from app.views.pages.settings.office import OfficeSection
from app.views.pages.settings.page import SettingsPage
from app.views.pages.settings.people import PeopleSection
from app.views.pages.settings.signers import SignersSection
from app.views.session.appearance import SIZES, TEXT_SIZE, THEME, Appearance
from app.views.theme import Mode, Theme
from app.views.widgets.inputs import FieldState
from tests.support.desk import PASSWORD, Office
from tests.views.pages.page_window import PageWindow, words
from tests.views.pages.windows import Windows

FRESH = "otras cuatro palabras raras"
Opened = PageWindow[SettingsPage]
Open = Callable[..., Opened]


@pytest.fixture
def opened(office: Office, windows: Windows) -> Open:
    def come(section: str, actor: Actor | None = None, **more: Any) -> Opened:
        return windows.come(SettingsPage, office.desk, actor or office.supervisor, section, **more)

    return come


def people(window: Opened) -> PeopleSection:
    section = window.page.section
    assert isinstance(section, PeopleSection)
    return section


def data(window: Opened) -> DataSection:
    section = window.page.section
    assert isinstance(section, DataSection)
    return section


# the office


def test_the_days_off_of_a_year_come_with_their_reason(opened: Open) -> None:
    window = opened("office")
    section = window.page.section
    assert isinstance(section, OfficeSection)
    told = {one.day.isoformat(): one.reason for one in section.model.rows}
    assert told["2026-11-03"] == "feriado: Independencia de Cuenca"
    assert told["2026-12-07"] == "feriado trasladado: Fundación de Quito (6 dic)"
    assert "Días que no cuentan en 2026" in words(section)
    section.show_year(2027)
    window.settle()
    assert {one.day.year for one in section.model.rows} == {2027}
    assert "Quito, Pichincha" in words(section)


# the counter


def counter(window: Opened) -> CounterSection:
    section = window.page.section
    assert isinstance(section, CounterSection)
    return section


def test_the_street_of_the_office_is_written_once_and_told_everywhere(opened: Open, office: Office) -> None:
    window = opened("counter")
    section = counter(window)
    assert window.focused() is section.editors["address"]
    assert section.editors["phone"].text() == office.desk.premises.entry().office.phone[:PHONE_LIMIT]
    window.type("Calle Los Nogales S4-12")
    window.press(Qt.Key.Key_Return)
    window.type("(02) 250-1885")
    assert window.key("primary")
    assert window.said.toasts == ["Guardó los datos del mostrador."]
    assert office.desk.premises.entry().office.address == "Calle Los Nogales S4-12"
    assert office.desk.settings.contacts(office.clerk)[0].since == office.clock.today()
    window.page.choose(0)
    window.settle()
    assert "Calle Los Nogales S4-12" in words(window.page.section)


def test_a_move_is_told_before_it_happens(opened: Open, office: Office) -> None:
    window = opened("counter")
    section = counter(window)
    section.editors["address"].setText("Av. Nueva E1-10")
    section.since.setText("01/12/2026")
    window.key("primary")
    assert office.desk.premises.entry().office.address == ""
    assert section.editors["address"].text() == ""
    assert "Desde el 1 de diciembre de 2026: Av. Nueva E1-10" in words(section)


def test_minutes_of_the_lock_are_kept_alone_and_within_bounds(opened: Open, office: Office) -> None:
    window = opened("counter")
    section = counter(window)
    for wrong in ("0", "31", ""):
        section.editors["minutes"].setText(wrong)
        window.key("primary")
        assert section.fields["minutes"].message.words.startswith("El bloqueo espera de 1 a 30 minutos"), wrong
        assert window.focused() is section.editors["minutes"]
    section.editors["minutes"].setText("12")
    assert section.fields["minutes"].message.words.startswith("De 1 a 30")
    window.key("primary")
    assert office.desk.settings.lock_minutes(office.clerk) == 12
    assert office.desk.settings.contacts(office.clerk) == ()


def test_what_is_wrong_at_the_counter_is_said_at_its_field(opened: Open) -> None:
    window = opened("counter")
    section = counter(window)
    for place, typed in (("phone", "123"), ("email", "sin arroba"), ("since", "ayer"), ("since", "01/01/2020")):
        before = section.fields[place].editor.text()  # type: ignore[attr-defined]
        section.fields[place].editor.setText(typed)  # type: ignore[attr-defined]
        window.key("primary")
        assert section.editors["phone"].isVisible()
        assert section.fields[place].editor.hasFocus(), place
        section.fields[place].editor.setText(before)  # type: ignore[attr-defined]
    assert window.said.toasts == []


def test_who_attends_reads_the_counter_and_changes_nothing(opened: Open, office: Office) -> None:
    window = opened("counter", office.clerk)
    section = counter(window)
    assert not section.save.isEnabled()
    assert section.editors["address"].isReadOnly()
    assert section.editors["minutes"].text() == "5"
    window.key("primary")
    assert window.said.toasts == []


# people


def test_a_new_person_comes_in_with_the_password_given(opened: Open, office: Office) -> None:
    window = opened("people")
    assert window.key("primary")
    window.type("Lucía Andrango Pupiales Sáez")
    assert people(window).new.user_edit.text() == "lpupiales"
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_3)
    window.press(Qt.Key.Key_Return)
    window.type(FRESH)
    assert people(window).new.strength.words == "muy fuerte"
    assert window.key("primary")
    assert window.said.toasts == ["Creó la cuenta de Lucía Andrango Pupiales Sáez. Ya puede entrar."]
    came = Front(office.store).login("lpupiales", FRESH)
    assert (came.role, came.name) == ("evaluator", "Lucía Andrango Pupiales Sáez")
    assert any(one.username == "lpupiales" for one in people(window).model.rows)
    assert window.focused() is people(window).table


def test_what_is_wrong_is_said_at_its_field(opened: Open) -> None:
    window = opened("people")
    window.key("primary")
    window.key("primary")
    form = people(window).new
    assert form.name_edit.state is FieldState.ERROR
    form.name_edit.setText("Nelly Chimbolema")
    form.user_edit.setText("nchimbolema")
    form.password_edit.setText("corta")
    window.key("primary")
    assert form.password.message.words.startswith("La clave es corta: escriba 12 caracteres o más. Los que faltan: 7.")
    form.password_edit.setText(FRESH)
    window.key("primary")
    assert form.user.message.words == "El usuario «nchimbolema» ya existe. Elija otro."
    assert window.focused() is form.user_edit


def test_a_forgotten_password_is_changed(opened: Open, office: Office) -> None:
    window = opened("people")
    section = people(window)
    section.table.go_to(office.clerk.user_id)
    window.press(Qt.Key.Key_Return)
    window.type(FRESH)
    window.press(Qt.Key.Key_Return)
    assert window.said.toasts == ["Cambió la clave de Nelly Chimbolema."]
    assert Front(office.store).login("nchimbolema", FRESH).user_id == office.clerk.user_id
    assert section.one.password_edit.text() == ""


def test_somebody_is_kept_out_after_asking_and_let_in_again(opened: Open, office: Office) -> None:
    window = opened("people")
    section = people(window)
    section.table.go_to(office.evaluator.user_id)
    window.said.agrees = False
    section.one.turn()
    window.settle()
    assert window.said.asked == ["¿Desactivar a Maritza Orbe?"]
    assert window.said.toasts == []
    window.said.agrees = True
    section.one.turn()
    window.settle()
    assert window.said.toasts == ["Desactivó a Maritza Orbe."]
    assert "morbe" not in {one.username for one in Front(office.store).staff()}
    section.table.go_to(office.evaluator.user_id)
    section.one.turn()
    window.settle()
    assert window.said.toasts[-1] == "Activó a Maritza Orbe."


def test_the_last_one_who_supervises_stays(opened: Open, office: Office) -> None:
    office.desk.users.set_active(office.supervisor, office.second.user_id, active=False)
    window = opened("people")
    people(window).table.go_to(office.supervisor.user_id)
    people(window).one.turn()
    window.settle()
    assert [error.key for error in window.said.refused] == ["user.last_supervisor"]


def test_the_counter_sees_no_accounts_and_is_told_why(opened: Open, office: Office) -> None:
    window = opened("people", office.clerk)
    section = people(window)
    assert section.model.rows == ()
    assert "Su función no administra personas" in words(section)
    assert not section.add.isEnabled()
    assert not section.side.isVisible()
    window.key("primary")
    assert window.said.refused == []


# signatures


def test_each_post_prints_the_name_that_was_kept(opened: Open, office: Office) -> None:
    window = opened("signers")
    section = window.page.section
    assert isinstance(section, SignersSection)
    assert [post.title for post in section.posts] == ["Director Ejecutivo", "Directora de Validación y Certificación"]
    window.type("Mgs. Iván Buitrón Lamiña")
    window.press(Qt.Key.Key_Return)
    window.type("Ing. Martina Oleas Sarzosa")
    assert window.key("primary")
    assert office.desk.settings.signers(office.clerk) == {
        "direccion": "Mgs. Iván Buitrón Lamiña",
        "validacion": "Ing. Martina Oleas Sarzosa",
    }
    assert window.said.toasts == ["Guardó quién firma."]


def test_the_counter_reads_who_signs(opened: Open, office: Office) -> None:
    office.desk.settings.put_signers(office.supervisor, {"direccion": "Mgs. Iván Buitrón Lamiña"})
    window = opened("signers", office.clerk)
    section = window.page.section
    assert isinstance(section, SignersSection)
    assert section.editors["direccion"].text() == "Mgs. Iván Buitrón Lamiña"
    assert section.editors["direccion"].isReadOnly()
    assert not section.save.isEnabled()
    assert "lo hace quien supervisa o administra" in words(section)


# looks


def test_looks_change_at_once_and_are_remembered(opened: Open, theme: Theme, tmp_path: Path) -> None:
    memory = Memory(str(tmp_path / "looks.ini"), "eyacelga")
    window = opened("look", appearance=Appearance(theme, (memory,), theme))
    section = window.page.section
    assert isinstance(section, LooksSection)
    assert section.mode.key() == Mode.LIGHT.value
    window.press(Qt.Key.Key_3)
    assert theme.dark
    section.text_size.choose(SIZES.index(130))
    assert theme.text_size == 130
    assert (memory.text(THEME), memory.text(TEXT_SIZE)) == ("dark", "130")
    theme.set_mode(Mode.LIGHT)
    theme.set_text_size(100)


# data


def test_a_copy_is_made_and_told(opened: Open, office: Office) -> None:
    window = opened("data")
    assert data(window).copy.state.words == "Aún no hay un respaldo"
    assert window.key("primary")
    assert data(window).copy.state.words.startswith("Último respaldo: ")
    assert len(list(office.store.folder.backups.glob("ventanilla-*-hand.db"))) == 1
    assert window.said.toasts[0].startswith("Respaldó en ventanilla-20261105T")


def test_the_chain_is_told_in_a_sentence(opened: Open, office: Office) -> None:
    window = opened("office")
    assert window.key("chain")
    assert data(window).chain.state.words == "Cadena íntegra: 2 asientos"
    office.desk.settings.put_signers(office.supervisor, {"direccion": "Mgs. Iván Buitrón Lamiña"})
    office.store.write_local("UPDATE setting SET value = '{}' WHERE key = 'signers'")
    assert window.key("chain")
    assert data(window).chain.state.words.startswith("No coincide desde el asiento 3.")


def test_the_counter_neither_copies_nor_checks(opened: Open, office: Office) -> None:
    window = opened("data", office.clerk, size=(1024, 768))
    section = data(window)
    assert not section.back_up.isEnabled()
    assert not section.check.isEnabled()
    assert words(section).count("lo hace quien supervisa o administra") == 2
    assert not window.key("chain")
    window.key("primary")
    assert not office.store.folder.backups.exists()


def test_a_real_office_offers_no_way_to_be_removed(opened: Open) -> None:
    window = opened("backup")
    assert "Oficina de muestra" not in words(data(window))
    assert str(window.page.context.desk.backups.place(window.page.context.actor)) in words(data(window))


# the rest


def test_licences_and_versions_are_told_and_copied(opened: Open) -> None:
    window = opened("about")
    section = window.page.section
    assert isinstance(section, AboutSection)
    told = words(section)
    for part in ("GPL-3.0 o posterior", "LGPL-3.0", "OFL 1.1", "PySide6-Essentials"):
        assert part in told, part
    section.copy.click()
    assert QApplication.clipboard().text().startswith("Ventanilla ")


@pytest.mark.parametrize("role", ["supervisor", "clerk", "administrator"])
def test_every_section_is_reached_by_its_number_and_keeps_the_focus(
    opened: Open, office: Office, theme: Theme, role: str
) -> None:
    window = opened("office", getattr(office, role), appearance=Appearance(theme, (), theme))
    for name in ("people", "signers", "look", "data", "about", "office"):
        assert window.key(name)
        assert window.page.tabs.key() == name
        assert window.page.section.isAncestorOf(window.focused()), name
    assert PASSWORD not in words(window.page)
