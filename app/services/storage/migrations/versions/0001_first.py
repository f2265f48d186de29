"""First schema: people, cases, papers, payments, evaluations, documents, journal and search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

JOURNAL_IS_APPEND_ONLY = tuple(
    f"CREATE TRIGGER journal_no_{verb.lower()} BEFORE {verb} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
    for verb in ("UPDATE", "DELETE")
)
SEARCH = "CREATE VIRTUAL TABLE case_search USING fts5(body, content='case_text', content_rowid='no', prefix='2 3 4')"
ARCHIVE_SEARCH = (
    "CREATE VIRTUAL TABLE archive_search USING fts5(body, content='archive_text', content_rowid='no', prefix='2 3 4')"
)


def upgrade() -> None:
    for table in TABLES:
        table()
    for statement in (*JOURNAL_IS_APPEND_ONLY, SEARCH, ARCHIVE_SEARCH):
        op.execute(statement)
    op.execute("INSERT INTO meta (id, value) VALUES ('epoch', '1')")
    op.execute("PRAGMA user_version=1")


def _row() -> tuple[sa.Column[str] | sa.Column[int], ...]:
    """Return what every kept row has: who it is, whose, which version, and the salt of its digest."""
    return (
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("office", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
    )


def _app_user() -> None:
    op.create_table(
        "app_user",
        *_row(),
        sa.Column("username", sa.String(length=40), nullable=False),
        sa.Column("full_name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_user")),
        sa.UniqueConstraint("username", name=op.f("uq_app_user_username")),
    )


def _archive_page() -> None:
    op.create_table(
        "archive_page",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_archive_page")),
    )
    op.create_index("ix_archive_page", "archive_page", ["record_id", "page"], unique=False)


def _archive_text() -> None:
    op.create_table(
        "archive_text",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_archive_text")),
        sa.UniqueConstraint("record_id", name=op.f("uq_archive_text_record_id")),
    )


def _archived() -> None:
    op.create_table(
        "archived",
        *_row(),
        sa.Column("archive", sa.String(length=60), nullable=False),
        sa.Column("body", sa.String(length=60), nullable=False),
        sa.Column("body_title", sa.String(length=200), nullable=False),
        sa.Column("session_type", sa.String(length=60), nullable=False),
        sa.Column("session_title", sa.String(length=120), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("number_key", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("words", sa.String(length=600), nullable=False),
        sa.Column("agenda", sa.String(), nullable=False),
        sa.Column("resolutions", sa.String(), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("text_pages", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archived")),
        sa.UniqueConstraint(
            "office",
            "archive",
            "body",
            "session_type",
            "year",
            "number_key",
            name=op.f("uq_archived_office_archive_body_session_type_year_number_key"),
        ),
    )
    op.create_index("ix_archived_blob", "archived", ["blob"], unique=False)
    op.create_index("ix_archived_held", "archived", ["office", "archive", "held_on", "id"], unique=False)


def _bank_account() -> None:
    op.create_table(
        "bank_account",
        *_row(),
        sa.Column("bank", sa.String(length=80), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=200), nullable=False),
        sa.Column("sub_lines", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_account")),
        sa.UniqueConstraint("office", "number", name=op.f("uq_bank_account_office_number")),
    )


def _bank_profile() -> None:
    op.create_table(
        "bank_profile",
        *_row(),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_profile")),
        sa.UniqueConstraint("office", "name", name=op.f("uq_bank_profile_office_name")),
    )


def _case_text() -> None:
    op.create_table(
        "case_text",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_case_text")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_text_case_id")),
    )


def _definition() -> None:
    op.create_table(
        "definition",
        *_row(),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_definition")),
        sa.UniqueConstraint("key", "digest", name=op.f("uq_definition_key_digest")),
    )


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("procedure", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=240), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(length=60), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(length=36), nullable=False),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("rows", sa.String(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    op.create_index("ix_journal_actor", "journal", ["actor", "at"], unique=False)
    op.create_index("ix_journal_at", "journal", ["at"], unique=False)
    op.create_index("ix_journal_subject", "journal", ["subject"], unique=False)


def _login_failure() -> None:
    op.create_table(
        "login_failure",
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login_failure")),
    )


def _meta() -> None:
    op.create_table(
        "meta",
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meta")),
    )


def _person() -> None:
    op.create_table(
        "person",
        *_row(),
        sa.Column("id_kind", sa.String(length=10), nullable=False),
        sa.Column("id_number", sa.String(length=20), nullable=False),
        sa.Column("surnames", sa.String(length=120), nullable=False),
        sa.Column("names", sa.String(length=120), nullable=False),
        sa.Column("legal_name", sa.String(length=300), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=60), nullable=False),
        sa.Column("province", sa.String(length=2), nullable=False),
        sa.Column("canton", sa.String(length=4), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("override_reason", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("office", "id_kind", "id_number", name=op.f("uq_person_office_id_kind_id_number")),
    )


def _series() -> None:
    op.create_table(
        "series",
        *_row(),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("office", "name", "year", name=op.f("uq_series_office_name_year")),
    )


def _setting() -> None:
    op.create_table(
        "setting",
        *_row(),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("office", "key", name=op.f("uq_setting_office_key")),
    )


def _archived_former() -> None:
    op.create_table(
        "archived_former",
        *_row(),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("words", sa.String(length=600), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("replaced_at", sa.DateTime(), nullable=False),
        sa.Column("replaced_by", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["archived.id"], name=op.f("fk_archived_former_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archived_former")),
    )
    op.create_index("ix_archived_former", "archived_former", ["record_id"], unique=False)


def _bank_act() -> None:
    op.create_table(
        "bank_act",
        *_row(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("actor_name", sa.String(length=120), nullable=False),
        sa.Column("words", sa.String(length=300), nullable=False),
        sa.Column("detail", sa.String(length=500), nullable=False),
        sa.Column("group_id", sa.String(length=36), nullable=False),
        sa.Column("rows", sa.String(), nullable=False),
        sa.Column("image", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("undone_by", sa.String(length=36), nullable=False),
        sa.Column("undone_name", sa.String(length=120), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["bank_account.id"], name=op.f("fk_bank_act_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_act")),
    )
    op.create_index("ix_bank_act_actor", "bank_act", ["actor_id", "state", "at"], unique=False)
    op.create_index("ix_bank_act_group", "bank_act", ["group_id"], unique=False)
    op.create_index("ix_bank_act_latest", "bank_act", ["office", "at"], unique=False)


def _bank_import() -> None:
    op.create_table(
        "bank_import",
        *_row(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("act_id", sa.String(length=36), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("format", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by_id", sa.String(length=36), nullable=False),
        sa.Column("by_name", sa.String(length=120), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("opening_cents", sa.Integer(), nullable=True),
        sa.Column("closing_cents", sa.Integer(), nullable=True),
        sa.Column("balance", sa.String(length=8), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("known", sa.Integer(), nullable=False),
        sa.Column("doubtful", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column("rejections", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["bank_account.id"], name=op.f("fk_bank_import_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_import")),
    )
    op.create_index("ix_bank_import_account", "bank_import", ["account_id", "first"], unique=False)


def _bank_period() -> None:
    op.create_table(
        "bank_period",
        *_row(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("exceptions", sa.String(), nullable=False),
        sa.Column("totals", sa.String(), nullable=False),
        sa.Column("closed_by", sa.String(length=36), nullable=False),
        sa.Column("closed_name", sa.String(length=120), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=False),
        sa.Column("reopened_name", sa.String(length=120), nullable=False),
        sa.Column("reopened_at", sa.DateTime(), nullable=True),
        sa.Column("reopened_reason", sa.String(length=500), nullable=False),
        sa.Column("pdf", sa.String(length=64), nullable=False),
        sa.Column("xlsx", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["bank_account.id"], name=op.f("fk_bank_period_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_period")),
    )
    op.create_index("ix_bank_period_account", "bank_period", ["account_id", "first"], unique=False)


def _case_file() -> None:
    op.create_table(
        "case_file",
        *_row(),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("procedure", sa.String(length=60), nullable=False),
        sa.Column("procedure_name", sa.String(length=200), nullable=False),
        sa.Column("definition_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("person_name", sa.String(length=320), nullable=False),
        sa.Column("person_identity", sa.String(length=20), nullable=False),
        sa.Column("holder_name", sa.String(length=320), nullable=False),
        sa.Column("holder_identity", sa.String(length=40), nullable=False),
        sa.Column("call_key", sa.String(length=60), nullable=False),
        sa.Column("call_title", sa.String(length=120), nullable=False),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("applicant_type", sa.String(length=60), nullable=False),
        sa.Column("applicant_type_title", sa.String(length=120), nullable=False),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column("channel_title", sa.String(length=200), nullable=False),
        sa.Column("product", sa.String(length=60), nullable=False),
        sa.Column("product_title", sa.String(length=200), nullable=False),
        sa.Column("exemption", sa.String(length=60), nullable=False),
        sa.Column("step", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("next_step", sa.String(length=200), nullable=False),
        sa.Column("next_reason", sa.String(length=300), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("counts_from", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("legal_due_on", sa.Date(), nullable=True),
        sa.Column("term", sa.String(length=40), nullable=False),
        sa.Column("term_from", sa.DateTime(), nullable=True),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("step_since", sa.DateTime(), nullable=False),
        sa.Column("step_by", sa.String(length=36), nullable=False),
        sa.Column("decision", sa.String(length=8), nullable=False),
        sa.Column("decision_reason", sa.String(length=500), nullable=False),
        sa.Column("previous_id", sa.String(), nullable=True),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("closing_reason", sa.String(length=500), nullable=False),
        sa.Column("outcome_words", sa.String(length=60), nullable=False),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("tracking_code", sa.String(length=12), nullable=False),
        sa.Column("clerk_id", sa.String(), nullable=False),
        sa.Column("reserve", sa.String(length=12), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["clerk_id"], ["app_user.id"], name=op.f("fk_case_file_clerk_id")),
        sa.ForeignKeyConstraint(["definition_id"], ["definition.id"], name=op.f("fk_case_file_definition_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_file_person_id")),
        sa.ForeignKeyConstraint(["previous_id"], ["case_file.id"], name=op.f("fk_case_file_previous_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("number", name=op.f("uq_case_file_number")),
    )
    op.create_index("ix_case_call", "case_file", ["procedure", "call_key", "points"], unique=False)
    op.create_index("ix_case_due", "case_file", ["office", "due_on", "id"], unique=False)
    op.create_index("ix_case_holder", "case_file", ["holder_identity"], unique=False)
    op.create_index(
        "ix_case_open", "case_file", ["office", "is_open", "due_on", "id", "state", "procedure", "paused"], unique=False
    )
    op.create_index("ix_case_person", "case_file", ["person_id"], unique=False)
    op.create_index("ix_case_received", "case_file", ["office", "received_at", "id"], unique=False)
    op.create_index("ix_case_tracking", "case_file", ["tracking_code"], unique=False)


def _bank_row() -> None:
    op.create_table(
        "bank_row",
        *_row(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("import_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(length=80), nullable=False),
        sa.Column("folded_document", sa.String(length=80), nullable=False),
        sa.Column("description", sa.String(length=500), nullable=False),
        sa.Column("branch", sa.String(length=120), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("time", sa.String(length=8), nullable=False),
        sa.Column("reference", sa.String(length=500), nullable=False),
        sa.Column("commission", sa.Boolean(), nullable=False),
        sa.Column("balance_cents", sa.Integer(), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("identity", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("twin_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["bank_account.id"], name=op.f("fk_bank_row_account_id")),
        sa.ForeignKeyConstraint(["import_id"], ["bank_import.id"], name=op.f("fk_bank_row_import_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_row")),
        sa.UniqueConstraint("account_id", "identity", name=op.f("uq_bank_row_account_id_identity")),
    )
    op.create_index("ix_bank_row_day", "bank_row", ["account_id", "day", "place"], unique=False)
    op.create_index("ix_bank_row_document", "bank_row", ["account_id", "folded_document"], unique=False)
    op.create_index("ix_bank_row_import", "bank_row", ["import_id"], unique=False)


def _case_category() -> None:
    op.create_table(
        "case_category",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("worked_out", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("result", sa.String(length=60), nullable=False),
        sa.Column("proposed", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("proposed_by", sa.String(length=36), nullable=False),
        sa.Column("proposed_name", sa.String(length=120), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.Column("decided_name", sa.String(length=120), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_category_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_category")),
        sa.UniqueConstraint("case_id", "rule", name=op.f("uq_case_category_case_id_rule")),
    )


def _case_event() -> None:
    op.create_table(
        "case_event",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("actor_name", sa.String(length=120), nullable=False),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("detail", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_event_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    op.create_index("ix_event_case", "case_event", ["case_id", "at"], unique=False)


def _charge() -> None:
    op.create_table(
        "charge",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("confirmed_cents", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("account", sa.String(length=60), nullable=False),
        sa.Column("account_number", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("sub_line", sa.String(length=20), nullable=False),
        sa.Column("legal_basis", sa.String(length=1000), nullable=False),
        sa.Column("words", sa.String(length=2000), nullable=False),
        sa.Column("line_from", sa.Date(), nullable=True),
        sa.Column("full_cents", sa.Integer(), nullable=False),
        sa.Column("exemption", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_charge_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_charge")),
    )
    op.create_index("ix_charge_case", "charge", ["case_id"], unique=False)
    op.create_index("ix_charge_reference", "charge", ["reference"], unique=False)
    op.create_index("ix_charge_waiting", "charge", ["office", "account_number", "state"], unique=False)


def _document() -> None:
    op.create_table(
        "document",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("result", sa.String(length=60), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("layout", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=True),
        sa.Column("code", sa.String(length=12), nullable=True),
        sa.Column("own_code", sa.String(length=40), nullable=True),
        sa.Column("originals", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("params", sa.String(), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("requested_by", sa.String(length=36), nullable=False),
        sa.Column("requested_name", sa.String(length=120), nullable=False),
        sa.Column("requested_at", sa.DateTime(), nullable=False),
        sa.Column("approved_by", sa.String(length=36), nullable=False),
        sa.Column("approved_name", sa.String(length=120), nullable=False),
        sa.Column("approved_at", sa.DateTime(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("renew_from", sa.Date(), nullable=True),
        sa.Column("renew_until", sa.Date(), nullable=True),
        sa.Column("voided_reason", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_document_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("code", name=op.f("uq_document_code")),
        sa.UniqueConstraint("number", name=op.f("uq_document_number")),
        sa.UniqueConstraint("own_code", name=op.f("uq_document_own_code")),
    )
    op.create_index("ix_document_case", "document", ["case_id"], unique=False)
    op.create_index("ix_document_renewal", "document", ["office", "renew_until"], unique=False)
    op.create_index("ix_document_state", "document", ["office", "state", "requested_at"], unique=False)


def _evaluation() -> None:
    op.create_table(
        "evaluation",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("evaluator_id", sa.String(), nullable=False),
        sa.Column("evaluator_name", sa.String(length=120), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("ends_at", sa.DateTime(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("sheet_version", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=60), nullable=False),
        sa.Column("part_title", sa.String(length=60), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("reachable", sa.Integer(), nullable=False),
        sa.Column("result", sa.String(length=8), nullable=False),
        sa.Column("held_at", sa.DateTime(), nullable=True),
        sa.Column("summary", sa.String(length=2000), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_evaluation_case_id")),
        sa.ForeignKeyConstraint(["evaluator_id"], ["app_user.id"], name=op.f("fk_evaluation_evaluator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
    )
    op.create_index("ix_evaluation_case", "evaluation", ["case_id"], unique=False)
    op.create_index("ix_evaluation_when", "evaluation", ["evaluator_id", "starts_at"], unique=False)


def _invoice() -> None:
    op.create_table(
        "invoice",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(length=17), nullable=False),
        sa.Column("access_key", sa.String(length=49), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("total_cents", sa.Integer(), nullable=False),
        sa.Column("registered_by", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_invoice_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice")),
    )
    op.create_index("ix_invoice_case", "invoice", ["case_id"], unique=False)
    op.create_index("ix_invoice_key", "invoice", ["access_key"], unique=True)


def _outbox() -> None:
    op.create_table(
        "outbox",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("recipient_name", sa.String(length=320), nullable=False),
        sa.Column("subject", sa.String(length=300), nullable=False),
        sa.Column("body", sa.String(length=20000), nullable=False),
        sa.Column("secret", sa.String(length=40), nullable=False),
        sa.Column("message_id", sa.String(length=300), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("queued_at", sa.DateTime(), nullable=False),
        sa.Column("next_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("answer", sa.String(length=20), nullable=False),
        sa.Column("answer_code", sa.Integer(), nullable=False),
        sa.Column("answer_text", sa.String(length=500), nullable=False),
        sa.Column("queued_by", sa.String(length=120), nullable=False),
        sa.Column("by_hand", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_outbox_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
    )
    op.create_index("ix_outbox_case", "outbox", ["case_id"], unique=False)
    op.create_index("ix_outbox_due", "outbox", ["office", "state", "next_at"], unique=False)


def _outside_act() -> None:
    op.create_table(
        "outside_act",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(length=60), nullable=False),
        sa.Column("record", sa.String(length=120), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=False),
        sa.Column("done_by", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_outside_act_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_act")),
    )
    op.create_index("ix_outside_case", "outside_act", ["case_id"], unique=False)


def _pause() -> None:
    op.create_table(
        "pause",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_pause_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pause")),
    )
    op.create_index("ix_pause_case", "pause", ["case_id"], unique=False)


def _requirement_item() -> None:
    op.create_table(
        "requirement_item",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=8), nullable=False),
        sa.Column("requirement", sa.String(length=60), nullable=False),
        sa.Column("proof", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("how", sa.String(length=10), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("one_of", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=True),
        sa.Column("changed_by", sa.String(length=120), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_requirement_item_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requirement_item")),
    )
    op.create_index("ix_item_case", "requirement_item", ["case_id", "position"], unique=False)


def _reserved_person() -> None:
    op.create_table(
        "reserved_person",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("id_kind", sa.String(length=10), nullable=False),
        sa.Column("id_number", sa.String(length=20), nullable=False),
        sa.Column("surnames", sa.String(length=120), nullable=False),
        sa.Column("names", sa.String(length=120), nullable=False),
        sa.Column("legal_name", sa.String(length=300), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=60), nullable=False),
        sa.Column("province", sa.String(length=2), nullable=False),
        sa.Column("canton", sa.String(length=4), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("override_reason", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_reserved_person_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reserved_person")),
        sa.UniqueConstraint("case_id", name=op.f("uq_reserved_person_case_id")),
    )


def _reserved_read() -> None:
    op.create_table(
        "reserved_read",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("actor_name", sa.String(length=120), nullable=False),
        sa.Column("what", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_reserved_read_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reserved_read")),
    )
    op.create_index("ix_reserved_read_case", "reserved_read", ["case_id", "at"], unique=False)


def _attachment() -> None:
    op.create_table(
        "attachment",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=True),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("format", sa.String(length=4), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.String(length=120), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_attachment_case_id")),
        sa.ForeignKeyConstraint(["item_id"], ["requirement_item.id"], name=op.f("fk_attachment_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_case", "attachment", ["case_id"], unique=False)


def _bank_rejection() -> None:
    op.create_table(
        "bank_rejection",
        *_row(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("claim", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["bank_account.id"], name=op.f("fk_bank_rejection_account_id")),
        sa.ForeignKeyConstraint(["row_id"], ["bank_row.id"], name=op.f("fk_bank_rejection_row_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_rejection")),
    )
    op.create_index("ix_bank_rejection_row", "bank_rejection", ["row_id"], unique=False)


def _confirmation() -> None:
    op.create_table(
        "confirmation",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("letter_id", sa.String(), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("digest", sa.String(length=200), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("most_tries", sa.Integer(), nullable=False),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.Column("confirmed_by", sa.String(length=120), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_confirmation_case_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["outbox.id"], name=op.f("fk_confirmation_letter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation")),
    )
    op.create_index("ix_confirmation_case", "confirmation", ["case_id"], unique=False)


def _delivery() -> None:
    op.create_table(
        "delivery",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("receiver_name", sa.String(length=200), nullable=False),
        sa.Column("receiver_id_kind", sa.String(length=10), nullable=False),
        sa.Column("receiver_id_number", sa.String(length=20), nullable=False),
        sa.Column("capacity", sa.String(length=16), nullable=False),
        sa.Column("authority", sa.String(length=300), nullable=False),
        sa.Column("authority_kind", sa.String(length=20), nullable=False),
        sa.Column("authority_number", sa.String(length=60), nullable=False),
        sa.Column("authority_on", sa.Date(), nullable=True),
        sa.Column("authority_blob", sa.String(length=64), nullable=False),
        sa.Column("delivered_at", sa.DateTime(), nullable=False),
        sa.Column("delivered_by", sa.String(length=120), nullable=False),
        sa.Column("receipt_id", sa.String(), nullable=True),
        sa.Column("signed_blob", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_delivery_case_id")),
        sa.ForeignKeyConstraint(["receipt_id"], ["document.id"], name=op.f("fk_delivery_receipt_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    op.create_index("ix_delivery_case", "delivery", ["case_id"], unique=False)


def _finding() -> None:
    op.create_table(
        "finding",
        *_row(),
        sa.Column("evaluation_id", sa.String(), nullable=False),
        sa.Column("criterion", sa.String(length=60), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("evidence", sa.String(length=1000), nullable=False),
        sa.Column("observation", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(["evaluation_id"], ["evaluation.id"], name=op.f("fk_finding_evaluation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
        sa.UniqueConstraint("evaluation_id", "criterion", name=op.f("uq_finding_evaluation_id_criterion")),
    )


def _outbox_file() -> None:
    op.create_table(
        "outbox_file",
        *_row(),
        sa.Column("letter_id", sa.String(), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("media", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["outbox.id"], name=op.f("fk_outbox_file_letter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_file")),
    )
    op.create_index("ix_outbox_file_letter", "outbox_file", ["letter_id"], unique=False)


def _print_job() -> None:
    op.create_table(
        "print_job",
        *_row(),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("copy_mark", sa.String(length=20), nullable=False),
        sa.Column("printer", sa.String(length=120), nullable=False),
        sa.Column("system_job", sa.String(length=120), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=False),
        sa.Column("sent_by", sa.String(length=120), nullable=False),
        sa.Column("outcome", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.Column("confirmed_by", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_print_job_document_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index("ix_print_document", "print_job", ["document_id"], unique=False)
    op.create_index("ix_print_outcome", "print_job", ["office", "outcome"], unique=False)


def _refund() -> None:
    op.create_table(
        "refund",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("cause", sa.String(length=8), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(length=300), nullable=False),
        sa.Column("legal_basis", sa.String(length=1000), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("requested_by", sa.String(length=36), nullable=False),
        sa.Column("requested_name", sa.String(length=120), nullable=False),
        sa.Column("requested_at", sa.DateTime(), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.Column("decided_name", sa.String(length=120), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decision_reason", sa.String(length=500), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("payment", sa.String(length=40), nullable=False),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_refund_case_id")),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name=op.f("fk_refund_charge_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund")),
    )
    op.create_index("ix_refund_case", "refund", ["case_id"], unique=False)


def _slip() -> None:
    op.create_table(
        "slip",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("bank", sa.String(length=80), nullable=False),
        sa.Column("document", sa.String(length=40), nullable=False),
        sa.Column("folded_document", sa.String(length=40), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.String(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("declared_by", sa.String(length=36), nullable=False),
        sa.Column("declared_at", sa.DateTime(), nullable=False),
        sa.Column("received_cents", sa.Integer(), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.Column("decided_name", sa.String(length=120), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("repeated", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_slip_attachment_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_slip_case_id")),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name=op.f("fk_slip_charge_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip")),
    )
    op.create_index("ix_slip_case", "slip", ["case_id"], unique=False)
    op.create_index("ix_slip_document", "slip", ["folded_document"], unique=False)
    op.create_index("ix_slip_waiting", "slip", ["office", "state", "declared_at"], unique=False)


def _bank_match() -> None:
    op.create_table(
        "bank_match",
        *_row(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("slip_id", sa.String(), nullable=True),
        sa.Column("act_id", sa.String(length=36), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("rule_version", sa.String(length=20), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("made_name", sa.String(length=120), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("needs_second", sa.Boolean(), nullable=False),
        sa.Column("linked", sa.Boolean(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("image", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("verified_by", sa.String(length=36), nullable=False),
        sa.Column("verified_name", sa.String(length=120), nullable=False),
        sa.Column("verified_at", sa.DateTime(), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["bank_account.id"], name=op.f("fk_bank_match_account_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_bank_match_case_id")),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name=op.f("fk_bank_match_charge_id")),
        sa.ForeignKeyConstraint(["row_id"], ["bank_row.id"], name=op.f("fk_bank_match_row_id")),
        sa.ForeignKeyConstraint(["slip_id"], ["slip.id"], name=op.f("fk_bank_match_slip_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_match")),
    )
    op.create_index("ix_bank_match_act", "bank_match", ["act_id"], unique=False)
    op.create_index("ix_bank_match_charge", "bank_match", ["charge_id", "state"], unique=False)
    op.create_index("ix_bank_match_moving", "bank_match", ["account_id", "state", "confirmed"], unique=False)
    op.create_index("ix_bank_match_row", "bank_match", ["row_id", "state"], unique=False)
    op.create_index("ix_bank_match_slip", "bank_match", ["slip_id"], unique=False)


def _difference() -> None:
    op.create_table(
        "difference",
        *_row(),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("charge_id", sa.String(), nullable=False),
        sa.Column("slip_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=6), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("resolution", sa.String(length=12), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_difference_case_id")),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name=op.f("fk_difference_charge_id")),
        sa.ForeignKeyConstraint(["slip_id"], ["slip.id"], name=op.f("fk_difference_slip_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difference")),
    )
    op.create_index("ix_difference_case", "difference", ["case_id"], unique=False)


def _bank_payer() -> None:
    op.create_table(
        "bank_payer",
        *_row(),
        sa.Column("match_id", sa.String(), nullable=False),
        sa.Column("identity", sa.String(length=20), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["match_id"], ["bank_match.id"], name=op.f("fk_bank_payer_match_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_payer")),
    )
    op.create_index("ix_bank_payer_identity", "bank_payer", ["identity", "at"], unique=False)


TABLES = (
    _app_user, _archive_page, _archive_text, _archived, _bank_account, _bank_profile, _case_text, _definition,
    _draft, _journal, _login_failure, _meta, _person, _series, _setting, _archived_former, _bank_act,
    _bank_import, _bank_period, _case_file, _bank_row, _case_category, _case_event, _charge, _document,
    _evaluation, _invoice, _outbox, _outside_act, _pause, _requirement_item, _reserved_person, _reserved_read,
    _attachment, _bank_rejection, _confirmation, _delivery, _finding, _outbox_file, _print_job, _refund, _slip,
    _bank_match, _difference, _bank_payer,
)  # fmt: skip
