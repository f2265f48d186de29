BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE app_user (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	username VARCHAR(40) NOT NULL, 
	full_name VARCHAR(120) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	active BOOLEAN NOT NULL, 
	sample BOOLEAN NOT NULL, 
	CONSTRAINT pk_app_user PRIMARY KEY (id), 
	CONSTRAINT uq_app_user_username UNIQUE (username)
);
CREATE TABLE archive_page (
	no INTEGER NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	page INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_archive_page PRIMARY KEY (no)
);
CREATE TABLE archive_text (
	no INTEGER NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_archive_text PRIMARY KEY (no), 
	CONSTRAINT uq_archive_text_record_id UNIQUE (record_id)
);
CREATE TABLE archived (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	archive VARCHAR(60) NOT NULL, 
	body VARCHAR(60) NOT NULL, 
	body_title VARCHAR(200) NOT NULL, 
	session_type VARCHAR(60) NOT NULL, 
	session_title VARCHAR(120) NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	number_key VARCHAR(40) NOT NULL, 
	year INTEGER NOT NULL, 
	held_on DATE NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	words VARCHAR(600) NOT NULL, 
	agenda VARCHAR NOT NULL, 
	resolutions VARCHAR NOT NULL, 
	blob VARCHAR(64) NOT NULL, 
	file_name VARCHAR(200) NOT NULL, 
	pages INTEGER NOT NULL, 
	size INTEGER NOT NULL, 
	text_pages INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_archived PRIMARY KEY (id), 
	CONSTRAINT uq_archived_office_archive_body_session_type_year_number_key UNIQUE (office, archive, body, session_type, year, number_key)
);
CREATE TABLE bank_account (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	bank VARCHAR(80) NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	holder VARCHAR(200) NOT NULL, 
	sub_lines VARCHAR(200) NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_bank_account PRIMARY KEY (id), 
	CONSTRAINT uq_bank_account_office_number UNIQUE (office, number)
);
CREATE TABLE bank_profile (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_bank_profile PRIMARY KEY (id), 
	CONSTRAINT uq_bank_profile_office_name UNIQUE (office, name)
);
CREATE TABLE case_text (
	no INTEGER NOT NULL, 
	case_id VARCHAR(36) NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_case_text PRIMARY KEY (no), 
	CONSTRAINT uq_case_text_case_id UNIQUE (case_id)
);
CREATE TABLE definition (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	"key" VARCHAR(60) NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_definition PRIMARY KEY (id), 
	CONSTRAINT uq_definition_key_digest UNIQUE ("key", digest)
);
CREATE TABLE draft (
	id VARCHAR(80) NOT NULL, 
	user_id VARCHAR(36) NOT NULL, 
	procedure VARCHAR(60) NOT NULL, 
	title VARCHAR(240) NOT NULL, 
	body VARCHAR NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	epoch INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(36) NOT NULL, 
	action VARCHAR(60) NOT NULL, 
	subject VARCHAR(80) NOT NULL, 
	rows VARCHAR NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq)
);
CREATE TABLE login_failure (
	id VARCHAR(80) NOT NULL, 
	failures INTEGER NOT NULL, 
	CONSTRAINT pk_login_failure PRIMARY KEY (id)
);
CREATE TABLE meta (
	id VARCHAR(80) NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY (id)
);
CREATE TABLE person (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	id_kind VARCHAR(10) NOT NULL, 
	id_number VARCHAR(20) NOT NULL, 
	surnames VARCHAR(120) NOT NULL, 
	names VARCHAR(120) NOT NULL, 
	legal_name VARCHAR(300) NOT NULL, 
	email VARCHAR(200) NOT NULL, 
	phone VARCHAR(60) NOT NULL, 
	province VARCHAR(2) NOT NULL, 
	canton VARCHAR(4) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	override_reason VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_office_id_kind_id_number UNIQUE (office, id_kind, id_number)
);
CREATE TABLE series (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	year INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_series PRIMARY KEY (id), 
	CONSTRAINT uq_series_office_name_year UNIQUE (office, name, year)
);
CREATE TABLE setting (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	"key" VARCHAR(60) NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_office_key UNIQUE (office, "key")
);
CREATE TABLE archived_former (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	record_id VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	words VARCHAR(600) NOT NULL, 
	blob VARCHAR(64) NOT NULL, 
	pages INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	replaced_by VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_archived_former PRIMARY KEY (id), 
	CONSTRAINT fk_archived_former_record_id FOREIGN KEY(record_id) REFERENCES archived (id)
);
CREATE TABLE bank_act (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	account_id VARCHAR NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	actor_name VARCHAR(120) NOT NULL, 
	words VARCHAR(300) NOT NULL, 
	detail VARCHAR(500) NOT NULL, 
	group_id VARCHAR(36) NOT NULL, 
	rows VARCHAR NOT NULL, 
	image VARCHAR NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	undone_by VARCHAR(36) NOT NULL, 
	undone_name VARCHAR(120) NOT NULL, 
	undone_at DATETIME, 
	CONSTRAINT pk_bank_act PRIMARY KEY (id), 
	CONSTRAINT fk_bank_act_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id)
);
CREATE TABLE bank_import (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	account_id VARCHAR NOT NULL, 
	blob VARCHAR(64) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	format VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	opening_cents INTEGER, 
	closing_cents INTEGER, 
	balance VARCHAR(8) NOT NULL, 
	new INTEGER NOT NULL, 
	known INTEGER NOT NULL, 
	doubtful INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	rejections VARCHAR NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	CONSTRAINT pk_bank_import PRIMARY KEY (id), 
	CONSTRAINT fk_bank_import_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id)
);
CREATE TABLE bank_period (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	account_id VARCHAR NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	exceptions VARCHAR NOT NULL, 
	totals VARCHAR NOT NULL, 
	closed_by VARCHAR(36) NOT NULL, 
	closed_name VARCHAR(120) NOT NULL, 
	closed_at DATETIME NOT NULL, 
	reopened_name VARCHAR(120) NOT NULL, 
	reopened_at DATETIME, 
	reopened_reason VARCHAR(500) NOT NULL, 
	pdf VARCHAR(64) NOT NULL, 
	xlsx VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_bank_period PRIMARY KEY (id), 
	CONSTRAINT fk_bank_period_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id)
);
CREATE TABLE case_file (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	procedure VARCHAR(60) NOT NULL, 
	procedure_name VARCHAR(200) NOT NULL, 
	definition_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	person_name VARCHAR(320) NOT NULL, 
	person_identity VARCHAR(20) NOT NULL, 
	applicant_type VARCHAR(60) NOT NULL, 
	applicant_type_title VARCHAR(120) NOT NULL, 
	channel VARCHAR(60) NOT NULL, 
	channel_title VARCHAR(200) NOT NULL, 
	product VARCHAR(60) NOT NULL, 
	product_title VARCHAR(200) NOT NULL, 
	exemption VARCHAR(60) NOT NULL, 
	step VARCHAR(60) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	next_step VARCHAR(200) NOT NULL, 
	next_reason VARCHAR(300) NOT NULL, 
	received_at DATETIME NOT NULL, 
	counts_from DATE NOT NULL, 
	due_on DATE, 
	legal_due_on DATE, 
	term VARCHAR(40) NOT NULL, 
	term_from DATETIME, 
	extensions INTEGER NOT NULL, 
	step_since DATETIME NOT NULL, 
	step_by VARCHAR(36) NOT NULL, 
	decision VARCHAR(8) NOT NULL, 
	decision_reason VARCHAR(500) NOT NULL, 
	previous_id VARCHAR, 
	paused BOOLEAN NOT NULL, 
	closed_at DATETIME, 
	closing_reason VARCHAR(500) NOT NULL, 
	outcome_words VARCHAR(60) NOT NULL, 
	answers VARCHAR NOT NULL, 
	tracking_code VARCHAR(12) NOT NULL, 
	clerk_id VARCHAR NOT NULL, 
	reserve VARCHAR(12) NOT NULL, 
	sample BOOLEAN NOT NULL, 
	CONSTRAINT pk_case_file PRIMARY KEY (id), 
	CONSTRAINT fk_case_file_clerk_id FOREIGN KEY(clerk_id) REFERENCES app_user (id), 
	CONSTRAINT fk_case_file_definition_id FOREIGN KEY(definition_id) REFERENCES definition (id), 
	CONSTRAINT fk_case_file_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_case_file_previous_id FOREIGN KEY(previous_id) REFERENCES case_file (id), 
	CONSTRAINT uq_case_file_number UNIQUE (number)
);
CREATE TABLE bank_row (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	account_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	place INTEGER NOT NULL, 
	day DATE NOT NULL, 
	amount_cents INTEGER NOT NULL, 
	document VARCHAR(80) NOT NULL, 
	folded_document VARCHAR(80) NOT NULL, 
	description VARCHAR(500) NOT NULL, 
	branch VARCHAR(120) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	time VARCHAR(8) NOT NULL, 
	reference VARCHAR(500) NOT NULL, 
	commission BOOLEAN NOT NULL, 
	balance_cents INTEGER, 
	ordinal INTEGER NOT NULL, 
	identity VARCHAR(80) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	twin_id VARCHAR(36), 
	CONSTRAINT pk_bank_row PRIMARY KEY (id), 
	CONSTRAINT fk_bank_row_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id), 
	CONSTRAINT fk_bank_row_import_id FOREIGN KEY(import_id) REFERENCES bank_import (id), 
	CONSTRAINT uq_bank_row_account_id_identity UNIQUE (account_id, identity)
);
CREATE TABLE case_category (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	rule VARCHAR(60) NOT NULL, 
	worked_out VARCHAR NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	result VARCHAR(60) NOT NULL, 
	proposed VARCHAR(60) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	proposed_by VARCHAR(36) NOT NULL, 
	proposed_name VARCHAR(120) NOT NULL, 
	decided_by VARCHAR(36) NOT NULL, 
	decided_name VARCHAR(120) NOT NULL, 
	decided_at DATETIME, 
	CONSTRAINT pk_case_category PRIMARY KEY (id), 
	CONSTRAINT fk_case_category_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT uq_case_category_case_id_rule UNIQUE (case_id, rule)
);
CREATE TABLE case_event (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	actor_name VARCHAR(120) NOT NULL, 
	action VARCHAR(60) NOT NULL, 
	text VARCHAR(500) NOT NULL, 
	detail VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_case_event PRIMARY KEY (id), 
	CONSTRAINT fk_case_event_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE charge (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	amount_cents INTEGER NOT NULL, 
	confirmed_cents INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	account VARCHAR(60) NOT NULL, 
	account_number VARCHAR(40) NOT NULL, 
	reference VARCHAR(20) NOT NULL, 
	sub_line VARCHAR(20) NOT NULL, 
	legal_basis VARCHAR(1000) NOT NULL, 
	words VARCHAR(2000) NOT NULL, 
	line_from DATE, 
	full_cents INTEGER NOT NULL, 
	exemption VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_charge PRIMARY KEY (id), 
	CONSTRAINT fk_charge_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE document (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	result VARCHAR(60) NOT NULL, 
	layout VARCHAR(60) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	number VARCHAR(40), 
	code VARCHAR(12), 
	own_code VARCHAR(40), 
	originals INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	params VARCHAR NOT NULL, 
	blob VARCHAR(64) NOT NULL, 
	requested_by VARCHAR(36) NOT NULL, 
	requested_name VARCHAR(120) NOT NULL, 
	requested_at DATETIME NOT NULL, 
	approved_by VARCHAR(36) NOT NULL, 
	approved_name VARCHAR(120) NOT NULL, 
	approved_at DATETIME, 
	issued_on DATE, 
	valid_until DATE, 
	voided_reason VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT uq_document_code UNIQUE (code), 
	CONSTRAINT uq_document_number UNIQUE (number), 
	CONSTRAINT uq_document_own_code UNIQUE (own_code)
);
CREATE TABLE evaluation (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	evaluator_id VARCHAR NOT NULL, 
	evaluator_name VARCHAR(120) NOT NULL, 
	place VARCHAR(300) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	sequence INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	sheet_version VARCHAR(40) NOT NULL, 
	result VARCHAR(8) NOT NULL, 
	held_at DATETIME, 
	summary VARCHAR(2000) NOT NULL, 
	CONSTRAINT pk_evaluation PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_evaluation_evaluator_id FOREIGN KEY(evaluator_id) REFERENCES app_user (id)
);
CREATE TABLE invoice (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	number VARCHAR(17) NOT NULL, 
	access_key VARCHAR(49) NOT NULL, 
	issued_on DATE NOT NULL, 
	total_cents INTEGER NOT NULL, 
	registered_by VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_invoice PRIMARY KEY (id), 
	CONSTRAINT fk_invoice_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE outbox (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR, 
	kind VARCHAR(20) NOT NULL, 
	recipient VARCHAR(254) NOT NULL, 
	recipient_name VARCHAR(320) NOT NULL, 
	subject VARCHAR(300) NOT NULL, 
	body VARCHAR(20000) NOT NULL, 
	secret VARCHAR(40) NOT NULL, 
	message_id VARCHAR(300) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	queued_at DATETIME NOT NULL, 
	next_at DATETIME, 
	ended_at DATETIME, 
	answer VARCHAR(20) NOT NULL, 
	answer_code INTEGER NOT NULL, 
	answer_text VARCHAR(500) NOT NULL, 
	queued_by VARCHAR(120) NOT NULL, 
	by_hand VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT uq_outbox_message_id UNIQUE (message_id)
);
CREATE TABLE outside_act (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	step VARCHAR(60) NOT NULL, 
	record VARCHAR(120) NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	done_at DATETIME NOT NULL, 
	done_by VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_outside_act PRIMARY KEY (id), 
	CONSTRAINT fk_outside_act_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE pause (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	started_on DATE NOT NULL, 
	ended_on DATE, 
	answer_by DATE NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	document_id VARCHAR, 
	CONSTRAINT pk_pause PRIMARY KEY (id), 
	CONSTRAINT fk_pause_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE requirement_item (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	label VARCHAR(8) NOT NULL, 
	requirement VARCHAR(60) NOT NULL, 
	proof VARCHAR(60) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	how VARCHAR(10) NOT NULL, 
	source VARCHAR(300) NOT NULL, 
	one_of BOOLEAN NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	changed_at DATETIME, 
	changed_by VARCHAR(120) NOT NULL, 
	sheets INTEGER NOT NULL, 
	CONSTRAINT pk_requirement_item PRIMARY KEY (id), 
	CONSTRAINT fk_requirement_item_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE reserved_person (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	id_kind VARCHAR(10) NOT NULL, 
	id_number VARCHAR(20) NOT NULL, 
	surnames VARCHAR(120) NOT NULL, 
	names VARCHAR(120) NOT NULL, 
	legal_name VARCHAR(300) NOT NULL, 
	email VARCHAR(200) NOT NULL, 
	phone VARCHAR(60) NOT NULL, 
	province VARCHAR(2) NOT NULL, 
	canton VARCHAR(4) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	override_reason VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_reserved_person PRIMARY KEY (id), 
	CONSTRAINT fk_reserved_person_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT uq_reserved_person_case_id UNIQUE (case_id)
);
CREATE TABLE reserved_read (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	actor_name VARCHAR(120) NOT NULL, 
	what VARCHAR(10) NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_reserved_read PRIMARY KEY (id), 
	CONSTRAINT fk_reserved_read_case_id FOREIGN KEY(case_id) REFERENCES case_file (id)
);
CREATE TABLE attachment (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	item_id VARCHAR, 
	blob VARCHAR(64) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	format VARCHAR(4) NOT NULL, 
	pages INTEGER NOT NULL, 
	size INTEGER NOT NULL, 
	added_at DATETIME NOT NULL, 
	added_by VARCHAR(120) NOT NULL, 
	removed BOOLEAN NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_attachment_item_id FOREIGN KEY(item_id) REFERENCES requirement_item (id)
);
CREATE TABLE bank_rejection (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	account_id VARCHAR NOT NULL, 
	row_id VARCHAR NOT NULL, 
	claim VARCHAR(36) NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_bank_rejection PRIMARY KEY (id), 
	CONSTRAINT fk_bank_rejection_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id), 
	CONSTRAINT fk_bank_rejection_row_id FOREIGN KEY(row_id) REFERENCES bank_row (id)
);
CREATE TABLE confirmation (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	letter_id VARCHAR, 
	email VARCHAR(254) NOT NULL, 
	digest VARCHAR(200) NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	tries INTEGER NOT NULL, 
	most_tries INTEGER NOT NULL, 
	replaced BOOLEAN NOT NULL, 
	confirmed_at DATETIME, 
	confirmed_by VARCHAR(120) NOT NULL, 
	channel VARCHAR(10) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_confirmation PRIMARY KEY (id), 
	CONSTRAINT fk_confirmation_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_confirmation_letter_id FOREIGN KEY(letter_id) REFERENCES outbox (id)
);
CREATE TABLE delivery (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	receiver_name VARCHAR(200) NOT NULL, 
	receiver_id_kind VARCHAR(10) NOT NULL, 
	receiver_id_number VARCHAR(20) NOT NULL, 
	capacity VARCHAR(16) NOT NULL, 
	authority VARCHAR(300) NOT NULL, 
	authority_kind VARCHAR(20) NOT NULL, 
	authority_number VARCHAR(60) NOT NULL, 
	authority_on DATE, 
	authority_blob VARCHAR(64) NOT NULL, 
	delivered_at DATETIME NOT NULL, 
	delivered_by VARCHAR(120) NOT NULL, 
	receipt_id VARCHAR, 
	signed_blob VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_delivery_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_delivery_receipt_id FOREIGN KEY(receipt_id) REFERENCES document (id)
);
CREATE TABLE finding (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	evaluation_id VARCHAR NOT NULL, 
	criterion VARCHAR(60) NOT NULL, 
	verdict VARCHAR(16) NOT NULL, 
	evidence VARCHAR(1000) NOT NULL, 
	observation VARCHAR(1000) NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (id), 
	CONSTRAINT fk_finding_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT uq_finding_evaluation_id_criterion UNIQUE (evaluation_id, criterion)
);
CREATE TABLE outbox_file (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	letter_id VARCHAR NOT NULL, 
	blob VARCHAR(64) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	media VARCHAR(80) NOT NULL, 
	CONSTRAINT pk_outbox_file PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_file_letter_id FOREIGN KEY(letter_id) REFERENCES outbox (id)
);
CREATE TABLE print_job (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	document_id VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	copy_mark VARCHAR(20) NOT NULL, 
	printer VARCHAR(120) NOT NULL, 
	system_job VARCHAR(120) NOT NULL, 
	blob VARCHAR(64) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	sent_by VARCHAR(120) NOT NULL, 
	outcome VARCHAR(8) NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	confirmed_at DATETIME, 
	confirmed_by VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_print_job PRIMARY KEY (id), 
	CONSTRAINT fk_print_job_document_id FOREIGN KEY(document_id) REFERENCES document (id)
);
CREATE TABLE slip (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	charge_id VARCHAR NOT NULL, 
	bank VARCHAR(80) NOT NULL, 
	document VARCHAR(40) NOT NULL, 
	folded_document VARCHAR(40) NOT NULL, 
	paid_on DATE NOT NULL, 
	amount_cents INTEGER NOT NULL, 
	attachment_id VARCHAR, 
	state VARCHAR(12) NOT NULL, 
	declared_by VARCHAR(36) NOT NULL, 
	declared_at DATETIME NOT NULL, 
	received_cents INTEGER NOT NULL, 
	decided_by VARCHAR(36) NOT NULL, 
	decided_name VARCHAR(120) NOT NULL, 
	decided_at DATETIME, 
	reason VARCHAR(500) NOT NULL, 
	repeated VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_slip PRIMARY KEY (id), 
	CONSTRAINT fk_slip_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id), 
	CONSTRAINT fk_slip_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_slip_charge_id FOREIGN KEY(charge_id) REFERENCES charge (id)
);
CREATE TABLE bank_match (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	account_id VARCHAR NOT NULL, 
	row_id VARCHAR NOT NULL, 
	case_id VARCHAR NOT NULL, 
	charge_id VARCHAR NOT NULL, 
	slip_id VARCHAR, 
	act_id VARCHAR(36) NOT NULL, 
	amount_cents INTEGER NOT NULL, 
	level VARCHAR(10) NOT NULL, 
	score INTEGER NOT NULL, 
	reasons VARCHAR NOT NULL, 
	rule_version VARCHAR(20) NOT NULL, 
	made_by VARCHAR(36) NOT NULL, 
	made_name VARCHAR(120) NOT NULL, 
	made_at DATETIME NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	needs_second BOOLEAN NOT NULL, 
	linked BOOLEAN NOT NULL, 
	confirmed BOOLEAN NOT NULL, 
	image VARCHAR NOT NULL, 
	"before" VARCHAR NOT NULL, 
	verified_by VARCHAR(36) NOT NULL, 
	verified_name VARCHAR(120) NOT NULL, 
	verified_at DATETIME, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_bank_match PRIMARY KEY (id), 
	CONSTRAINT fk_bank_match_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id), 
	CONSTRAINT fk_bank_match_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_bank_match_charge_id FOREIGN KEY(charge_id) REFERENCES charge (id), 
	CONSTRAINT fk_bank_match_row_id FOREIGN KEY(row_id) REFERENCES bank_row (id), 
	CONSTRAINT fk_bank_match_slip_id FOREIGN KEY(slip_id) REFERENCES slip (id)
);
CREATE TABLE difference (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	charge_id VARCHAR NOT NULL, 
	slip_id VARCHAR NOT NULL, 
	kind VARCHAR(6) NOT NULL, 
	amount_cents INTEGER NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	resolution VARCHAR(12) NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	document_id VARCHAR, 
	CONSTRAINT pk_difference PRIMARY KEY (id), 
	CONSTRAINT fk_difference_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_difference_charge_id FOREIGN KEY(charge_id) REFERENCES charge (id), 
	CONSTRAINT fk_difference_slip_id FOREIGN KEY(slip_id) REFERENCES slip (id)
);
CREATE TABLE bank_payer (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	match_id VARCHAR NOT NULL, 
	identity VARCHAR(20) NOT NULL, 
	text VARCHAR(500) NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_bank_payer PRIMARY KEY (id), 
	CONSTRAINT fk_bank_payer_match_id FOREIGN KEY(match_id) REFERENCES bank_match (id)
);
CREATE VIRTUAL TABLE case_search USING fts5(body, content='case_text', content_rowid='no', prefix='2 3 4');
CREATE VIRTUAL TABLE archive_search USING fts5(body, content='archive_text', content_rowid='no', prefix='2 3 4');
INSERT INTO alembic_version VALUES ('0001');
INSERT INTO app_user VALUES ('01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'inen-quito', 1, '9e8a7c93fa4a9138', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$JRxzdJ6C4pCVebxNmgSKXg$STjV83zDwDjb54yytgEDhK401ZV2HH9Q9dpRUtFGLeA', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'inen-quito', 1, '43ec4b1d16f4bf0d', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$QstOTnywhzZsw+OGjNBVvw$ARWJ03IZ3YTRwXnxFdJEEgL35v8eT1WM0eoyFbGNDb0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-71ff-9db2-8cf2fe5f775c', 'inen-quito', 1, '53fe2b4bbfa57c53', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$QstOTnywhzZsw+OGjNBVvw$ARWJ03IZ3YTRwXnxFdJEEgL35v8eT1WM0eoyFbGNDb0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'inen-quito', 1, 'c8a82a0b74e5f2e3', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$QstOTnywhzZsw+OGjNBVvw$ARWJ03IZ3YTRwXnxFdJEEgL35v8eT1WM0eoyFbGNDb0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-71ff-9db2-8cf3573ff0fd', 'inen-quito', 1, 'c7774811c1b65dfd', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$QstOTnywhzZsw+OGjNBVvw$ARWJ03IZ3YTRwXnxFdJEEgL35v8eT1WM0eoyFbGNDb0', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 9pa7 gf2n e');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 jmfg 9nvv n');
INSERT INTO definition VALUES ('01a1ac5f-c540-7540-96b9-abcb663a0e50', 'inen-quito', 1, '63b7e34c7329a0a7', 'mi-primer-certificado', 1, '0299fb9448b1b58983eedf522c1428d668e6c8102764b2b0c72530d3f89e3808', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-71ff-9db2-8cf1d2fc24f8",1,"ca760d308c15817256ae186009f02c32"],["app_user","01a1ac5f-c540-71ff-9db2-8cf26814b0d2",1,"4c756e25d1cb19a0b39e01e345d978f6"]]', '0000000000000000000000000000000000000000000000000000000000000000', '731cfd91308e1089df6391a39459253d180b1793993d5dc9c5bcc01278b70a40');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'users.create', '', '[["app_user","01a1ac5f-c540-71ff-9db2-8cf2efa6bd90",1,"b9b4a8794dc66ac8bdaf29ee899e814f"],["app_user","01a1ac5f-c540-71ff-9db2-8cf2fe5f775c",1,"96e86e85ed2e0ab065de1da27ee09b65"],["app_user","01a1ac5f-c540-71ff-9db2-8cf317854d9f",1,"37dff8c6953f7742860775018f85da05"],["app_user","01a1ac5f-c540-71ff-9db2-8cf3573ff0fd",1,"5372ba45bbcd4518d06f3c0c5c552c8b"]]', '731cfd91308e1089df6391a39459253d180b1793993d5dc9c5bcc01278b70a40', '4f3a124d24bc68c0a2f2dc9236c6d7fd14b1653a4c77cab6145ef29e9aa5d4c9');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7540-96b9-abca0df56a0a",1,"362d10df34355a86b7fda7af6d5556a7"]]', '4f3a124d24bc68c0a2f2dc9236c6d7fd14b1653a4c77cab6145ef29e9aa5d4c9', 'b7895fb9a54d1ba1a3dc6bec66538062c76b3ec6c1c0815cd321d9d4ccbca8a8');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'intake.register', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["person","01a1ac5f-c540-7540-96b9-abcae8ebf19c",1,"a29c7d678a7e09826986a86c89fe1f0f"],["series","01a1ac5f-c540-7540-96b9-abcb016e2b9e",1,"8c3e36b276869ece09b138563fd79367"],["series","01a1ac5f-c540-7540-96b9-abcb016e2b9e",2,"113d04b9ece16c2c7a94232a22aab248"],["definition","01a1ac5f-c540-7540-96b9-abcb663a0e50",1,"c1033a114f37db28ce5e039728fce9c7"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",1,"8fb086e1df5e4ef5b2424914eaa50ad8"],["case_event","01a1ac5f-c540-7540-96b9-abcc63bfd385",1,"de035980384089f6b58d646a1effb9f3"],["requirement_item","01a1ac5f-c540-7540-96b9-abccb14508e0",1,"7f7d14008f8a3401f215852097db4f5a"],["requirement_item","01a1ac5f-c540-7540-96b9-abcd7c993cbd",1,"a0c9a08e33e491e3a1b4ada2d182e963"],["requirement_item","01a1ac5f-c540-7540-96b9-abcdd19b0921",1,"f3a8d9ebc399a819a604ee4fd44d755e"],["charge","01a1ac5f-c540-7540-96b9-abceb726ba35",1,"7b7420c6c70fbc984ce3126f7fa5d540"],["case_event","01a1ac5f-c540-7540-96b9-abcf0260ec63",1,"e54281843058a952399a97979b353035"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",2,"31587915a91e693e3b41d7c1a2cf81b7"]]', 'b7895fb9a54d1ba1a3dc6bec66538062c76b3ec6c1c0815cd321d9d4ccbca8a8', '4110b8d3f1ea9bcd24ea1b342b46c6af0e4a306cb9a15d04665d30ef2015ae07');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'payments.declare', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["slip","01a1ac5f-c540-7540-96b9-abcfee44c5fe",1,"aa2f755ff7de30aa45df8cfa9c22fb5b"],["requirement_item","01a1ac5f-c540-7540-96b9-abcdd19b0921",2,"dbb05cdc1bc12f3d8123384695bbc15e"],["charge","01a1ac5f-c540-7540-96b9-abceb726ba35",2,"8b6d5f66dfa8132d6c68a0a6543dab39"],["case_event","01a1ac5f-c540-7540-96b9-abd02048301c",1,"94d49f589c20c6893e1a98cf653a31b6"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",3,"860b6e65109c05857629a4112e6bc576"]]', '4110b8d3f1ea9bcd24ea1b342b46c6af0e4a306cb9a15d04665d30ef2015ae07', '2814aa2f634c47e2a2728ee910766ddf2147f111a5550501526b114bd7601d40');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'payments.confirm', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["slip","01a1ac5f-c540-7540-96b9-abcfee44c5fe",2,"676dcfe95b36ef45664a43344edb7db0"],["charge","01a1ac5f-c540-7540-96b9-abceb726ba35",3,"48bb684f6be95f24997ce4bbc6af9857"],["case_event","01a1ac5f-c540-7540-96b9-abd1184a06c5",1,"d1c7adcb1a132847454e116f8cc13369"],["case_event","01a1ac5f-c540-7540-96b9-abd1ee9d8cd9",1,"40055732c3307cdf6936111fe49d0e4b"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",4,"343cdfe5a66c62bc3864953f6bb80f64"]]', '2814aa2f634c47e2a2728ee910766ddf2147f111a5550501526b114bd7601d40', '283174d10bc73646035a90f2d62540f845cad13bf979e7ed3145f8effc99d17b');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'invoices.register', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["invoice","01a1ac5f-c540-7540-96b9-abd2bbf117e3",1,"21362658de87cf595102ffa5e3ce1b0a"],["case_event","01a1ac5f-c540-7540-96b9-abd2f85ffa66",1,"2270c6c35f0794c2fbe36e3e0d723559"],["case_event","01a1ac5f-c540-7540-96b9-abd32dbc3db7",1,"d341898d9000f6fceea2bc2904c96d20"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",5,"41270f099447b3d6481d85ea4aa1dc8b"]]', '283174d10bc73646035a90f2d62540f845cad13bf979e7ed3145f8effc99d17b', '928087a4d3f40398627bd0da8686c68898ba405114cb5908d1e9fb933da3e7cf');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'evaluations.schedule', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["series","01a1ac5f-c540-7540-96b9-abd39f3d6b25",1,"b6917e4241b78e41c6090d58be9d4cec"],["series","01a1ac5f-c540-7540-96b9-abd39f3d6b25",2,"ac5a3554b1a44818669309427b16bb89"],["evaluation","01a1ac5f-c540-7540-96b9-abd49d146cf7",1,"9181e68ec1fd6c12a567aa893823618f"],["case_event","01a1ac5f-c540-7540-96b9-abd56728ab20",1,"1046ab39828ef34bcd352591e4e7730a"],["case_event","01a1ac5f-c540-7540-96b9-abd5ba3a19d4",1,"9a6c73463ce3ab4c86cf0371bd7114cc"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",6,"981772cd72a7578af41eef82ef93660f"]]', '928087a4d3f40398627bd0da8686c68898ba405114cb5908d1e9fb933da3e7cf', '59905118f096fd5bbaa9bf074842f3c218020c0457419ddf6bda10b57cb0a574');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'evaluations.record', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["finding","01a1b1cd-8a80-7b2f-96fd-878b41ab1e65",1,"24234df5063f817d21d96fa785df1723"],["finding","01a1b1cd-8a80-7b2f-96fd-878c4089eaee",1,"96f0c222278d4689e24d9dadcbef1ce9"],["finding","01a1b1cd-8a80-7b2f-96fd-878cabf21839",1,"b647ba529aac212b30ccdd9b67d092ca"],["finding","01a1b1cd-8a80-7b2f-96fd-878d90e6935b",1,"b6cd6e929fe39d8a8da47f21e60f2834"],["finding","01a1b1cd-8a80-7b2f-96fd-878e4584d249",1,"a574482f11657b72f67eacd048c065bf"],["finding","01a1b1cd-8a80-7b2f-96fd-878f037d8ee8",1,"3f55278807b88dae367326e2b23d508b"],["finding","01a1b1cd-8a80-7b2f-96fd-878f87cf2e6b",1,"6fdbbae4d78aed5692fe00152a2eb4cf"],["finding","01a1b1cd-8a80-7b2f-96fd-87900a6f37bc",1,"235b562170cd618ad21b5a327c091a0f"],["finding","01a1b1cd-8a80-7b2f-96fd-87903438bc09",1,"985bc104d928fe5c6bfdf917b1fddaa3"],["finding","01a1b1cd-8a80-7b2f-96fd-87904f486aae",1,"3e035b6b0f9f05da6b8843a0b5e04a9c"],["finding","01a1b1cd-8a80-7b2f-96fd-8790b63d4290",1,"f282c126b75bf3284e1f83ca1e4a6e70"],["finding","01a1b1cd-8a80-7b2f-96fd-879192587de7",1,"a3727c5e463532d421daff0fefe37804"],["finding","01a1b1cd-8a80-7b2f-96fd-8791e6b27ae1",1,"8c3dc62252548a07ba2082f44654ef44"],["finding","01a1b1cd-8a80-7b2f-96fd-879273050e24",1,"de344f46a48ee44c6d5d0e6b0048486b"],["finding","01a1b1cd-8a80-7b2f-96fd-8792885e22c4",1,"6ad1c213ea5602a0a4cae19415a70ccc"],["finding","01a1b1cd-8a80-7b2f-96fd-8792f9e95cce",1,"027792ed7f4ad4396ee6184bebe537ac"],["finding","01a1b1cd-8a80-7b2f-96fd-8793f65f4a5d",1,"d57922a8a428636efff64cbf59d6a01a"],["finding","01a1b1cd-8a80-7b2f-96fd-87946fb66e8c",1,"1cf2ddac5e8546d1c9133856591fc256"],["finding","01a1b1cd-8a80-7b2f-96fd-87956536e3ef",1,"b184cb402801faded05a0b4703feaf04"],["finding","01a1b1cd-8a80-7b2f-96fd-87965b82bdb0",1,"cfa2ce94fe2a9ebc2d1c6c5a2cd0f14e"],["finding","01a1b1cd-8a80-7b2f-96fd-87971602792e",1,"f2ee21114d357eae5bfba89c189957d2"],["finding","01a1b1cd-8a80-7b2f-96fd-8797f520f89e",1,"8a26e600245e06e721384e5e85fd300d"],["finding","01a1b1cd-8a80-7b2f-96fd-87981d3a7f70",1,"994141e033b17f92dde2ac7cf3f0a74d"],["finding","01a1b1cd-8a80-7b2f-96fd-879823e702d1",1,"8391276aebf1b5bd3b9970db6074d40e"],["finding","01a1b1cd-8a80-7b2f-96fd-879886dbc1a3",1,"1d7d859629ec81bd34be30755803874f"],["finding","01a1b1cd-8a80-7b2f-96fd-87989a7d8bee",1,"3865e2b606972b707384a4b2be4759c9"],["case_event","01a1b1cd-8a80-7b2f-96fd-8798fde5c48b",1,"bcdc4c8d24223a5960325c78c0933f87"]]', '59905118f096fd5bbaa9bf074842f3c218020c0457419ddf6bda10b57cb0a574', 'c23f0a77c04b1b89b906785d55a54dd9de6c2dbe105cc3b554c6a8817830b28e');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'evaluations.close', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["evaluation","01a1ac5f-c540-7540-96b9-abd49d146cf7",2,"332068f6176d0cbedd513281bfb0810f"],["case_event","01a1b1cd-8a80-7b2f-96fd-8799df4fa959",1,"80a027d74d0e575f17b1e13e358546ca"],["case_event","01a1b1cd-8a80-7b2f-96fd-879a7056b73f",1,"b1670c18ee3a27a488615c542a9acd30"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",7,"5d6ea1a84a98dba290c2e86e7b3a3734"]]', 'c23f0a77c04b1b89b906785d55a54dd9de6c2dbe105cc3b554c6a8817830b28e', '00d91015f7424c678bcfbd850d915a9af502ac5d0560693b726195c5e586f09d');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'issuing.request', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["document","01a1b1cd-8a80-7b2f-96fd-879a9dfe8895",1,"a9bc4d2e00f80101c9960814bb5243f8"],["document","01a1b1cd-8a80-7b2f-96fd-879ac08bbd3f",1,"ec4befe4bda99880d789fc52239c102a"],["case_event","01a1b1cd-8a80-7b2f-96fd-879b6b474ee8",1,"662d68780af8162560c68af2b5733b0f"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",8,"ce356a4c8f52a1784e82e92d60dabc2f"]]', '00d91015f7424c678bcfbd850d915a9af502ac5d0560693b726195c5e586f09d', '792a7f66c7f809efa01c16487e4f88691fbe6e07476887867d415a85e93d34b1');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'issuing.approve', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["series","01a1b1cd-8a80-7b2f-96fd-879be0fba947",1,"eeec4385ac0ba425a0691012effc164b"],["series","01a1b1cd-8a80-7b2f-96fd-879be0fba947",2,"c06b0ca8bb5549cbdab99327afe9daef"],["series","01a1b1cd-8a80-7b2f-96fd-879c7114b285",1,"84b7bd060e9ab112e2fbf41fd17d79a5"],["series","01a1b1cd-8a80-7b2f-96fd-879c7114b285",2,"979e05174dbb53ec700ad01fc08234c0"],["document","01a1b1cd-8a80-7b2f-96fd-879a9dfe8895",2,"86d310c024b64ac103d56778913c8410"],["case_event","01a1b1cd-8a80-7b2f-96fd-879cf573a4f4",1,"131bc27cc6c34836ff03fe327536a65d"],["document","01a1b1cd-8a80-7b2f-96fd-879ac08bbd3f",2,"e7c230bdc422dddb1afd2c608e309153"],["case_event","01a1b1cd-8a80-7b2f-96fd-879d1ae55cd8",1,"58a471a2a88089ddf2e67262bd1c64af"],["case_event","01a1b1cd-8a80-7b2f-96fd-879d4ca1e435",1,"b33bec8d230927a5d9e113ee86d35f84"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",9,"97617fe97e5a4324bd628fd2756d78a0"]]', '792a7f66c7f809efa01c16487e4f88691fbe6e07476887867d415a85e93d34b1', '952e09e474e3cd7aa336731fc1ed348f26c6296a33be76f5fccc2dc152cd7f34');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'printing.send', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["print_job","01a1b1cd-8a80-7b2f-96fd-879db3790871",1,"1752e260affaba58095b2f68c8b0830f"],["document","01a1b1cd-8a80-7b2f-96fd-879a9dfe8895",3,"c0d11d2228964436663ac1b6904b6c43"],["case_event","01a1b1cd-8a80-7b2f-96fd-879db7d36111",1,"a5dddff18fa4f28400b4a23b2ecfb11a"]]', '952e09e474e3cd7aa336731fc1ed348f26c6296a33be76f5fccc2dc152cd7f34', '4a38c08a1de5515d2b31a7c4fc85ea3c5670d3f4c90069bae2b9c27693b62e51');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'printing.send', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["print_job","01a1b1cd-8a80-7b2f-96fd-879db3790871",2,"399255b2de26d487a1c92f9cf1a0f656"]]', '4a38c08a1de5515d2b31a7c4fc85ea3c5670d3f4c90069bae2b9c27693b62e51', 'b53a142d6844fe61f68adfef5d601a38597730af482e9584cdc6d175100e5e39');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'printing.confirm', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["print_job","01a1b1cd-8a80-7b2f-96fd-879db3790871",3,"f7b85e9066fb621478fc2619bbee7c55"],["document","01a1b1cd-8a80-7b2f-96fd-879a9dfe8895",4,"81186f6a91693ca0db1fbcc421551f2b"],["case_event","01a1b1cd-8a80-7b2f-96fd-879ea86f4424",1,"879444b62371907a19227fc0ce7faa6b"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",10,"c9ceb66dd3b344dc4e2fd2081721e8ad"]]', 'b53a142d6844fe61f68adfef5d601a38597730af482e9584cdc6d175100e5e39', '81bef106064f14a96374516f7a378fc9bd7916d76fa110a115898407e8444dfb');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'printing.send', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["print_job","01a1b1cd-8a80-7b2f-96fd-879f9ce8be38",1,"6d5b39a89bafbfad9c23c775871cb2ba"],["document","01a1b1cd-8a80-7b2f-96fd-879ac08bbd3f",3,"508bdb34caba6155b11b5a4bde9954ab"],["case_event","01a1b1cd-8a80-7b2f-96fd-87a016f96dc3",1,"d3189144659704eff0bdc58b71529204"]]', '81bef106064f14a96374516f7a378fc9bd7916d76fa110a115898407e8444dfb', '09b2483105bc3e70c5bf54c5f942cae4c875d3b436e107156371c9e65e1518d7');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'printing.send', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["print_job","01a1b1cd-8a80-7b2f-96fd-879f9ce8be38",2,"e726ad7cc6935104024ac77104dd26d4"]]', '09b2483105bc3e70c5bf54c5f942cae4c875d3b436e107156371c9e65e1518d7', 'b48c995660e3bf48aa21be30ab208a65233504c20520d8494dfde00fff88ed65');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'printing.confirm', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '[["print_job","01a1b1cd-8a80-7b2f-96fd-879f9ce8be38",3,"bb24fd5d95c9d738f3800251b08f46e5"],["document","01a1b1cd-8a80-7b2f-96fd-879ac08bbd3f",4,"12cc403544682e4cb83ed1b0b18aff52"],["case_event","01a1b1cd-8a80-7b2f-96fd-87a0c2e89af8",1,"f874066e973a286ecc9ece6962c2a778"],["case_file","01a1ac5f-c540-7540-96b9-abcbd2d74c44",11,"bd5f8c7e6dd730e345f1f8a6e7f9c315"]]', 'b48c995660e3bf48aa21be30ab208a65233504c20520d8494dfde00fff88ed65', '057dfd4b6b2249d7734e176bfd247fdbe5d366be87a126cf1b2c4d78f4a9bd00');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'intake.register', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', '[["person","01a1b1cd-8a80-7b2f-96fd-87a0f004f9d6",1,"0066a50dfcf4a5ef3b5d9a902636a30e"],["series","01a1ac5f-c540-7540-96b9-abcb016e2b9e",3,"531ff2d0c6dccc1a5907ad69ee73f427"],["case_file","01a1b1cd-8a80-7b2f-96fd-87a1d6586339",1,"3a6633ea89bfbe8762baf5a19d68e0e5"],["case_event","01a1b1cd-8a80-7b2f-96fd-87a21f833934",1,"23068c42c4530c2bd1fd02290a2a4066"],["requirement_item","01a1b1cd-8a80-7b2f-96fd-87a24ca4a2b8",1,"14951a4856eb8cfe7125386679d43378"],["requirement_item","01a1b1cd-8a80-7b2f-96fd-87a2ca65c8c4",1,"d799ffc48ed6610cbec50fd587534928"],["requirement_item","01a1b1cd-8a80-7b2f-96fd-87a37662da3a",1,"3269f38bb7bd6779f10fa8408f69453e"],["charge","01a1b1cd-8a80-7b2f-96fd-87a38419cbbc",1,"da2912b368e0318aeaac0ce0d5c5e5a0"],["case_event","01a1b1cd-8a80-7b2f-96fd-87a46e965f89",1,"87992cbc2cb8fef8db2f5bbb11eac634"],["case_file","01a1b1cd-8a80-7b2f-96fd-87a1d6586339",2,"497212b848be40cc165246619834ebec"]]', '057dfd4b6b2249d7734e176bfd247fdbe5d366be87a126cf1b2c4d78f4a9bd00', 'de7062e5fb4993426eced29a3daa3e09fa07776ed7c4b8e582f8feaddbb7a209');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7540-96b9-abcae8ebf19c', 'inen-quito', 1, '83537deb38a3a7d1', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7b2f-96fd-87a0f004f9d6', 'inen-quito', 1, '5e4fdb02b71da55b', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7540-96b9-abcb016e2b9e', 'inen-quito', 3, '2599b0e749b1a5e0', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7540-96b9-abd39f3d6b25', 'inen-quito', 2, '3ea708b3337c57c7', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7b2f-96fd-879be0fba947', 'inen-quito', 2, '682e56ae513d04bf', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7b2f-96fd-879c7114b285', 'inen-quito', 2, 'a3dc63ed69ac794a', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-71ff-9db2-8cf1d2fc24f8', 'inen-quito', 1, 'b38deabc9861d7ee', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7540-96b9-abca0df56a0a', 'inen-quito', 1, 'ab81d5db03a75f30', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7540-96b9-abcbd2d74c44', 'inen-quito', 11, 'b32d93b286f48a1c', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7540-96b9-abcb663a0e50', '01a1ac5f-c540-7540-96b9-abcae8ebf19c', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '9PA7-GF2N-E', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7b2f-96fd-87a1d6586339', 'inen-quito', 2, 'b50ab393afd6f368', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7540-96b9-abcb663a0e50', '01a1b1cd-8a80-7b2f-96fd-87a0f004f9d6', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'JMFG-9NVV-N', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abcc63bfd385', 'inen-quito', 1, '05c3f17d7259c11c', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abcf0260ec63', 'inen-quito', 1, '2b97b7e72d5149c9', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd02048301c', 'inen-quito', 1, '2acb7f5a685476bc', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd1184a06c5', 'inen-quito', 1, '1e424373bab170ab', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd1ee9d8cd9', 'inen-quito', 1, 'cfad0f8dbdcc79b5', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd2f85ffa66', 'inen-quito', 1, 'e17ccbc8a37f7425', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd32dbc3db7', 'inen-quito', 1, 'd907c9e957d87483', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd56728ab20', 'inen-quito', 1, 'b04211ee59f91cc1', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7540-96b9-abd5ba3a19d4', 'inen-quito', 1, '08221e8f814afbcf', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-8798fde5c48b', 'inen-quito', 1, 'bf174ecaaacdcd8c', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-8799df4fa959', 'inen-quito', 1, 'a5b28325115ee300', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879a7056b73f', 'inen-quito', 1, '83f9f07b132576f8', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879b6b474ee8', 'inen-quito', 1, '3699fe0fc62c53fa', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879cf573a4f4', 'inen-quito', 1, 'bbcf5fdae4d2283e', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879d1ae55cd8', 'inen-quito', 1, 'f0b582b9d37207cf', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879d4ca1e435', 'inen-quito', 1, '643c0a478fddf848', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879db7d36111', 'inen-quito', 1, '66d2b584c89e6685', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-879ea86f4424', 'inen-quito', 1, '7c3a57c9884a2c25', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-87a016f96dc3', 'inen-quito', 1, '46192abd5885a1eb', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-87a0c2e89af8', 'inen-quito', 1, '22b071b16a1c8984', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-87a21f833934', 'inen-quito', 1, '6d215feab0c763bf', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b2f-96fd-87a46e965f89', 'inen-quito', 1, '457613ca8480f89f', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7540-96b9-abceb726ba35', 'inen-quito', 3, '5b8606451cec62e0', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7b2f-96fd-87a38419cbbc', 'inen-quito', 1, '6209cabf845966b7', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7b2f-96fd-879a9dfe8895', 'inen-quito', 4, 'df20dbee1f9da40e', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', '26S9-6XE8-F', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "26S9-6XE8-F", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|26S9-6XE8-F|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '6a461e3ada2a39d3bd9f2c773c23436e951c4abc8c32d03b156079ae44a8e9d8', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7b2f-96fd-879ac08bbd3f', 'inen-quito', 4, 'd4903e8d5ca1c0a3', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'QXN4-W454-W', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "QXN4-W454-W", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|QXN4-W454-W|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '353e60080ec89b1eccec4eab344c09164c5f86c432cc52698f6534538cb19496', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7540-96b9-abd49d146cf7', 'inen-quito', 2, '151bf6eb7fcb48a9', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 'EV-QUI-2026-0001', '01a1ac5f-c540-71ff-9db2-8cf317854d9f', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7540-96b9-abd2bbf117e3', 'inen-quito', 1, '269028942f063799', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7540-96b9-abccb14508e0', 'inen-quito', 1, '60dc7b41d96d347f', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7540-96b9-abcd7c993cbd', 'inen-quito', 1, '1f94cffc1093be71', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7540-96b9-abcdd19b0921', 'inen-quito', 2, 'db4d67da252e3f73', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7b2f-96fd-87a24ca4a2b8', 'inen-quito', 1, 'a64795d9620f654d', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7b2f-96fd-87a2ca65c8c4', 'inen-quito', 1, 'bf6bf4b90a55829a', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7b2f-96fd-87a37662da3a', 'inen-quito', 1, 'ec8279e91d65a00b', '01a1b1cd-8a80-7b2f-96fd-87a1d6586339', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878b41ab1e65', 'inen-quito', 1, 'cd35f652884d29e2', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878c4089eaee', 'inen-quito', 1, '07fae64dbacb5650', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878cabf21839', 'inen-quito', 1, '0f400883b46d0125', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878d90e6935b', 'inen-quito', 1, '76b64b785d1199ce', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878e4584d249', 'inen-quito', 1, 'dddf7fe3a7bd11e6', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878f037d8ee8', 'inen-quito', 1, '1585c68e7699edbe', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-878f87cf2e6b', 'inen-quito', 1, 'b89f0efca3b57ae4', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87900a6f37bc', 'inen-quito', 1, '195e0abb6dd185d3', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87903438bc09', 'inen-quito', 1, '35728d552ed30e94', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87904f486aae', 'inen-quito', 1, 'a9cb92f71b948e42', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-8790b63d4290', 'inen-quito', 1, '6682daf70f1b0746', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-879192587de7', 'inen-quito', 1, '7b749bec2b2b17d8', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-8791e6b27ae1', 'inen-quito', 1, '222f2cf61632fb1c', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-879273050e24', 'inen-quito', 1, 'ab1427a76556c131', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-8792885e22c4', 'inen-quito', 1, '682435e9915867c2', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-8792f9e95cce', 'inen-quito', 1, 'e6bc57eb9b9552d5', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-8793f65f4a5d', 'inen-quito', 1, 'f772760d3cee86b0', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87946fb66e8c', 'inen-quito', 1, 'f003cb8cc35e5684', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87956536e3ef', 'inen-quito', 1, 'a0925d6b40375cea', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87965b82bdb0', 'inen-quito', 1, '4b31f45fd32c1757', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87971602792e', 'inen-quito', 1, 'b5e5b6db050ad8fa', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-8797f520f89e', 'inen-quito', 1, 'afd7bc84cd54880e', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87981d3a7f70', 'inen-quito', 1, '3e38479e59ad4af8', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-879823e702d1', 'inen-quito', 1, 'ab4df8e786408168', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-879886dbc1a3', 'inen-quito', 1, 'a520f25bfa0785ba', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b2f-96fd-87989a7d8bee', 'inen-quito', 1, '8ce8fd63ffa170ae', '01a1ac5f-c540-7540-96b9-abd49d146cf7', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7b2f-96fd-879db3790871', 'inen-quito', 3, '1ed95b547087ed7b', '01a1b1cd-8a80-7b2f-96fd-879a9dfe8895', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '6a461e3ada2a39d3bd9f2c773c23436e951c4abc8c32d03b156079ae44a8e9d8', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7b2f-96fd-879f9ce8be38', 'inen-quito', 3, 'ccdd2d4499f1477d', '01a1b1cd-8a80-7b2f-96fd-879ac08bbd3f', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '353e60080ec89b1eccec4eab344c09164c5f86c432cc52698f6534538cb19496', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7540-96b9-abcfee44c5fe', 'inen-quito', 2, 'f313ded717ad885e', '01a1ac5f-c540-7540-96b9-abcbd2d74c44', '01a1ac5f-c540-7540-96b9-abceb726ba35', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-71ff-9db2-8cf2efa6bd90', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-71ff-9db2-8cf26814b0d2', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
INSERT INTO case_search(case_search) VALUES ('rebuild');
INSERT INTO archive_search(archive_search) VALUES ('rebuild');
CREATE INDEX ix_archive_page ON archive_page (record_id, page);
CREATE INDEX ix_archived_blob ON archived (blob);
CREATE INDEX ix_archived_held ON archived (office, archive, held_on, id);
CREATE INDEX ix_journal_subject ON journal (subject);
CREATE INDEX ix_archived_former ON archived_former (record_id);
CREATE INDEX ix_bank_act_actor ON bank_act (actor_id, state, at);
CREATE INDEX ix_bank_act_group ON bank_act (group_id);
CREATE INDEX ix_bank_act_latest ON bank_act (office, at);
CREATE INDEX ix_bank_import_account ON bank_import (account_id, first);
CREATE INDEX ix_bank_period_account ON bank_period (account_id, first);
CREATE INDEX ix_case_due ON case_file (office, due_on, id);
CREATE INDEX ix_case_open ON case_file (office, is_open, due_on, id, state, procedure, paused);
CREATE INDEX ix_case_person ON case_file (person_id);
CREATE INDEX ix_case_received ON case_file (office, received_at, id);
CREATE INDEX ix_case_tracking ON case_file (tracking_code);
CREATE INDEX ix_bank_row_day ON bank_row (account_id, day, place);
CREATE INDEX ix_bank_row_document ON bank_row (account_id, folded_document);
CREATE INDEX ix_bank_row_import ON bank_row (import_id);
CREATE INDEX ix_event_case ON case_event (case_id, at);
CREATE INDEX ix_charge_case ON charge (case_id);
CREATE INDEX ix_charge_waiting ON charge (office, account_number, state);
CREATE INDEX ix_document_case ON document (case_id);
CREATE INDEX ix_document_expiry ON document (office, valid_until);
CREATE INDEX ix_document_state ON document (office, state, requested_at);
CREATE INDEX ix_evaluation_case ON evaluation (case_id);
CREATE INDEX ix_evaluation_when ON evaluation (evaluator_id, starts_at);
CREATE INDEX ix_invoice_case ON invoice (case_id);
CREATE UNIQUE INDEX ix_invoice_key ON invoice (access_key);
CREATE INDEX ix_outbox_case ON outbox (case_id);
CREATE INDEX ix_outbox_due ON outbox (office, state, next_at);
CREATE INDEX ix_outside_case ON outside_act (case_id);
CREATE INDEX ix_pause_case ON pause (case_id);
CREATE INDEX ix_item_case ON requirement_item (case_id, position);
CREATE INDEX ix_reserved_read_case ON reserved_read (case_id, at);
CREATE INDEX ix_attachment_case ON attachment (case_id);
CREATE INDEX ix_bank_rejection_row ON bank_rejection (row_id);
CREATE INDEX ix_confirmation_case ON confirmation (case_id);
CREATE INDEX ix_delivery_case ON delivery (case_id);
CREATE INDEX ix_outbox_file_letter ON outbox_file (letter_id);
CREATE INDEX ix_print_document ON print_job (document_id);
CREATE INDEX ix_print_outcome ON print_job (office, outcome);
CREATE INDEX ix_slip_case ON slip (case_id);
CREATE INDEX ix_slip_document ON slip (folded_document);
CREATE INDEX ix_slip_waiting ON slip (office, state, declared_at);
CREATE INDEX ix_bank_match_act ON bank_match (act_id);
CREATE INDEX ix_bank_match_charge ON bank_match (charge_id, state);
CREATE INDEX ix_bank_match_moving ON bank_match (account_id, state, confirmed);
CREATE INDEX ix_bank_match_row ON bank_match (row_id, state);
CREATE INDEX ix_bank_match_slip ON bank_match (slip_id);
CREATE INDEX ix_difference_case ON difference (case_id);
CREATE INDEX ix_bank_payer_identity ON bank_payer (identity, at);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
PRAGMA user_version=1;
COMMIT;
