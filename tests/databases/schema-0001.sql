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
	renew_from DATE, 
	renew_until DATE, 
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
INSERT INTO app_user VALUES ('01a1ac5f-c540-757e-ba54-185bcd13e408', 'inen-quito', 1, '278946817a601e77', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$CmXf3ml2uaUUVWyV6G2uGQ$8InUCNpBzHzWU1RyDs0G1ZOPQ1bwbGZjQ4MUiUQGPFs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-757e-ba54-185beac3b5fd', 'inen-quito', 1, 'e8eb7b9cc4de4a7a', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$vPal1q/zru8d9mOw1jkrQw$FkXVWAqJ9/EZGcyBKCpKyIHq+qdlq1Bn+R8RZZWe/j0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-757e-ba54-185c740576c3', 'inen-quito', 1, '72430a709ab3357a', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$vPal1q/zru8d9mOw1jkrQw$FkXVWAqJ9/EZGcyBKCpKyIHq+qdlq1Bn+R8RZZWe/j0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-757e-ba54-185d63f343fb', 'inen-quito', 1, '24a39f0ca39f551e', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$vPal1q/zru8d9mOw1jkrQw$FkXVWAqJ9/EZGcyBKCpKyIHq+qdlq1Bn+R8RZZWe/j0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-757e-ba54-185d7bf49f10', 'inen-quito', 1, 'a661d9a68e5aac49', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$vPal1q/zru8d9mOw1jkrQw$FkXVWAqJ9/EZGcyBKCpKyIHq+qdlq1Bn+R8RZZWe/j0', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 n5bn qkvw 8');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 pyp2 k7pb w');
INSERT INTO definition VALUES ('01a1ac5f-c540-7b6c-a273-f7021e8b4a03', 'inen-quito', 1, 'b18c6edf23459dc0', 'mi-primer-certificado', 1, '0299fb9448b1b58983eedf522c1428d668e6c8102764b2b0c72530d3f89e3808', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-757e-ba54-185b18a72991",1,"47d6120deedc36fa3925bbeb34cfa111"],["app_user","01a1ac5f-c540-757e-ba54-185bcd13e408",1,"3cc09f52883b116ee30485aa6d7d2b0d"]]', '0000000000000000000000000000000000000000000000000000000000000000', 'da217332993fa2e8bb7ab0a275b4b970b6c8adb3db8befb9e0f78cce66e02813');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'users.create', '', '[["app_user","01a1ac5f-c540-757e-ba54-185beac3b5fd",1,"fe90deaaf728d2620d5a54836748f336"],["app_user","01a1ac5f-c540-757e-ba54-185c740576c3",1,"4bf6703e34190cbc5f610bff911b3507"],["app_user","01a1ac5f-c540-757e-ba54-185d63f343fb",1,"7bfd5118d24f878cb1cfb6997fc2b46f"],["app_user","01a1ac5f-c540-757e-ba54-185d7bf49f10",1,"eeb976d468c52e5d38239f679a163232"]]', 'da217332993fa2e8bb7ab0a275b4b970b6c8adb3db8befb9e0f78cce66e02813', '024aa294c10e3005b114521c4d62c97ea3a26323bfa0fd350207361446ee8be7');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7b6c-a273-f70029125c8e",1,"e4d53c8b18026da8422592add2b870cb"]]', '024aa294c10e3005b114521c4d62c97ea3a26323bfa0fd350207361446ee8be7', '4ef61265c1bf5c23b561ca35005625262daa1f5da500b2cbb4d848be7861c8c3');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'intake.register', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["person","01a1ac5f-c540-7b6c-a273-f7010005278b",1,"4dc5988146a8f8ae038b1a8b11ac684f"],["series","01a1ac5f-c540-7b6c-a273-f701f0a26feb",1,"4085cf1d669b6b7bdf49fe92d430a462"],["series","01a1ac5f-c540-7b6c-a273-f701f0a26feb",2,"fbbac8f593172ccbe532fbbb585e5035"],["definition","01a1ac5f-c540-7b6c-a273-f7021e8b4a03",1,"c5c91a69a61eea2d0801fd05cc7b224b"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",1,"ee00ee4b930bf15c8aafce247a7cedc1"],["case_event","01a1ac5f-c540-7b6c-a273-f703c5d22791",1,"c84518a60ed5fc1cc9f7041cf6974445"],["requirement_item","01a1ac5f-c540-7b6c-a273-f7044b363ef4",1,"d995e2f2e2ab30a338a1fcbd91b14b80"],["requirement_item","01a1ac5f-c540-7b6c-a273-f70480ce7b9d",1,"4a31a2d630d3959ff8c8d84d4193d264"],["requirement_item","01a1ac5f-c540-7b6c-a273-f704be4bb78b",1,"17bb0b1f29a6c7261edd0b56d600fe2e"],["charge","01a1ac5f-c540-7b6c-a273-f7057f8dea57",1,"2dc4a9ee24638d0be2be0c823321acff"],["case_event","01a1ac5f-c540-7b6c-a273-f7065319ef1b",1,"1ae9a7ade450d0ef069205ef75975b2b"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",2,"01e7c4cf55b7b67c5ac2de1a000006fa"]]', '4ef61265c1bf5c23b561ca35005625262daa1f5da500b2cbb4d848be7861c8c3', '681219d2ffafe04e760df1a707f7cba48fc206862d7a830441e5a9df4cf9f517');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'payments.declare', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["slip","01a1ac5f-c540-7b6c-a273-f707050aef3c",1,"a8eaa25b87f7be7b41680c14fcf02400"],["requirement_item","01a1ac5f-c540-7b6c-a273-f704be4bb78b",2,"31b3670eb9a764bb1c053953356dd289"],["charge","01a1ac5f-c540-7b6c-a273-f7057f8dea57",2,"6571ac19638c22660aaa209f7eac54d9"],["case_event","01a1ac5f-c540-7b6c-a273-f707a0c0eaf4",1,"0dca43c3b6571fa73e57042755203db1"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",3,"c0b7b77a6279d08edcdc558afced9203"]]', '681219d2ffafe04e760df1a707f7cba48fc206862d7a830441e5a9df4cf9f517', 'c44c8bc9f82e9c6ac269504b46809e9d04acd2754472738e85b2dc45f6fd86d7');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'payments.confirm', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["slip","01a1ac5f-c540-7b6c-a273-f707050aef3c",2,"33ded51541f4a58de5cec20129b1b937"],["charge","01a1ac5f-c540-7b6c-a273-f7057f8dea57",3,"49491b46b275613b3ee517d964e56b21"],["case_event","01a1ac5f-c540-7b6c-a273-f7089d5eb355",1,"bb0d582e3f305760671a93886ce5a77d"],["case_event","01a1ac5f-c540-7b6c-a273-f708da8c47f5",1,"699e8c0f71c1b391e6f4066093be5de8"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",4,"333e2fe50ffef3eb40bb927494873285"]]', 'c44c8bc9f82e9c6ac269504b46809e9d04acd2754472738e85b2dc45f6fd86d7', 'ce11f98cc24c7bbbb44a2eb497f3716d9a39f43c15e7818e6ee7552a9b4c0db7');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'invoices.register', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["invoice","01a1ac5f-c540-7b6c-a273-f709a87d23a4",1,"2d8727ae294a653eeca8950b963cda82"],["case_event","01a1ac5f-c540-7b6c-a273-f70a7a5e2469",1,"a097db0a2420f2d73dc7d15af02939b2"],["case_event","01a1ac5f-c540-7b6c-a273-f70b0391a808",1,"c89e50064c7ab15ea6c4ea595df12856"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",5,"c24360e57bd238d033205ab347823345"]]', 'ce11f98cc24c7bbbb44a2eb497f3716d9a39f43c15e7818e6ee7552a9b4c0db7', 'b9202a23b44b4a364a7afc4ecb2bb078c7e892eab22d0c889c21e2b02741ff6a');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'evaluations.schedule', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["series","01a1ac5f-c540-7b6c-a273-f70bd41e870e",1,"616f7e24a90b027eb2b8cd47533233ee"],["series","01a1ac5f-c540-7b6c-a273-f70bd41e870e",2,"4907155d6dc61a85306a941b7dc9d999"],["evaluation","01a1ac5f-c540-7b6c-a273-f70cd300b381",1,"38483d46570f2db588e217c4977b338c"],["case_event","01a1ac5f-c540-7b6c-a273-f70cf6a82c0f",1,"f45ef2c71c1f812637000beae83a212d"],["case_event","01a1ac5f-c540-7b6c-a273-f70dcdc78273",1,"6cc0ff0ceca9fe028563bbd8792d9318"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",6,"c7c1342db75891705d51c9dfae22b444"]]', 'b9202a23b44b4a364a7afc4ecb2bb078c7e892eab22d0c889c21e2b02741ff6a', '5f110ed89f1d9428d03ea92d537d44d088caac3e4b543e39f24f90c368ef8c41');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185d63f343fb', 'evaluations.record', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["finding","01a1b1cd-8a80-7dfa-9baa-c8f0d7f98f8d",1,"950399bbde7d715b8227473e269f8dd2"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f1216bd6fc",1,"92d255447897f4ad5adf1911ac0afe7f"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f1bdf29e44",1,"b373b87b09e9f2dac3e2ae207ab4e3f0"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f248910a03",1,"4531d9adc8c7e51ba8f18d89cf9aa572"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f2de522ea2",1,"892d2657416658bf5dbad678f8fa2248"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f348ac00d9",1,"679ebe93a3514894de78858a52e8d259"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f3f31072cf",1,"9108fea15c910098edb04b3817f8ae08"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f4a71bc294",1,"60c6021388dfad2dd013d51dfcd12a1e"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f5063e065e",1,"485a1796464c12f210744cb3e41a9c3e"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f5fb63e5f1",1,"2d3b80b57317718a97d930c865ee97de"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f67cc0f89d",1,"2c00800c76ca3863c228af86936834a8"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f76bfd5a8d",1,"c057355f47fcbf5ed006e6414484cbe9"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f7b334ff13",1,"49e2d636887affc4a927d21b78963bf5"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f829dce12c",1,"ecdfe5fb8c90f38b2c0a9da06993fc09"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f921bb1a8c",1,"8280179c6aad3ef48daac0df17d4529d"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f95c53bbf9",1,"365b60e4e50ea4c8e37e682f36833b34"],["finding","01a1b1cd-8a80-7dfa-9baa-c8f9d421f7fe",1,"205666b3eac869392fac87ebb8e80e75"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fa50b71ac5",1,"122af137af318df55122d286ab621f03"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fa96a02df0",1,"d74959e059f0ddd35be7b3ccbd09b1d6"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fb768f2f12",1,"be369dfd1228695973a9ac36d15e2478"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fbc938745d",1,"80e6c8411661228583fdd651bbfd137e"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fbd3b48270",1,"b54fb77729b5cab949b2b17c43a40da6"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fbf6119ae5",1,"5c0582aa87d2cd8d99112f799ddc5c30"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fce30e2b11",1,"1a19deba8c4df7a5974149a03912e99f"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fce797eb3f",1,"65b0c5919502dc47cc50412976fbf681"],["finding","01a1b1cd-8a80-7dfa-9baa-c8fd3cb29102",1,"4d538ce4adc92e1e82bbbd34eac21119"],["case_event","01a1b1cd-8a80-7dfa-9baa-c8fdb5bb0c3f",1,"e82cdb0f99c56225c20f66979b7970bc"]]', '5f110ed89f1d9428d03ea92d537d44d088caac3e4b543e39f24f90c368ef8c41', '9328de26c5156b886d47d795e8800de840fe9b9364d602188bf028cff90461d7');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185d63f343fb', 'evaluations.close', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["evaluation","01a1ac5f-c540-7b6c-a273-f70cd300b381",2,"67a4e16503e88dff88305c008e7f24b6"],["case_event","01a1b1cd-8a80-7dfa-9baa-c8fe9689cbc6",1,"347c107a5e9f678c3c1538584823ac02"],["case_event","01a1b1cd-8a80-7dfa-9baa-c8ff51544379",1,"05e7876e261be0ef4fb7bd2b3b8e060f"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",7,"5c3964a1d5277d6665347f6d678f8e32"]]', '9328de26c5156b886d47d795e8800de840fe9b9364d602188bf028cff90461d7', 'c04a3873a2626467ef554a7dcbb11021cb8c6fb23080af755eefa309f8a9908b');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'issuing.request', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["document","01a1b1cd-8a80-7dfa-9baa-c8ff8e4a9f36",1,"41c92e9ac37dd394225f17f908e1b04c"],["document","01a1b1cd-8a80-7dfa-9baa-c8ffc49459b1",1,"7e548090412de3ae5c674be3f5e6ae12"],["case_event","01a1b1cd-8a80-7dfa-9baa-c8ffc776f57e",1,"742dccdc2d2896ca0b94853d2a523169"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",8,"a44a04cbd34c3f5db0a5d608676ccf1b"]]', 'c04a3873a2626467ef554a7dcbb11021cb8c6fb23080af755eefa309f8a9908b', '33b521acff900db9f5c330259f0bd57dc07a637a8765b0617d1a605b24680c18');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'issuing.approve', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["series","01a1b1cd-8a80-7dfa-9baa-c8ffc83ee20b",1,"79132bdcaf5492321786b4a2117f417b"],["series","01a1b1cd-8a80-7dfa-9baa-c8ffc83ee20b",2,"3d477fe8c44c6c7b7338020616dd16c5"],["series","01a1b1cd-8a80-7dfa-9baa-c900a7271fb7",1,"fda4ac572859c77bde8757678cb0db4e"],["series","01a1b1cd-8a80-7dfa-9baa-c900a7271fb7",2,"2b410f9234b225b4d317b1890fddc9c7"],["document","01a1b1cd-8a80-7dfa-9baa-c8ff8e4a9f36",2,"24078b35721fc0501c58dd6ebdbeed3c"],["case_event","01a1b1cd-8a80-7dfa-9baa-c9015fcfa932",1,"4ed847a476561b897fa209c80c2184d7"],["document","01a1b1cd-8a80-7dfa-9baa-c8ffc49459b1",2,"e1bba761a536d220a4b1fadcd1abcc9a"],["case_event","01a1b1cd-8a80-7dfa-9baa-c902538bb7fa",1,"92cfa34b786bb3429dc081a62c1d8ae5"],["case_event","01a1b1cd-8a80-7dfa-9baa-c90322da14e5",1,"60c1bc55d098fa2cce789757a51e66b0"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",9,"ef281774589ccb0a28400a3126cc8765"]]', '33b521acff900db9f5c330259f0bd57dc07a637a8765b0617d1a605b24680c18', '5d7714afe8593d97acc257677a4deda812eebb6411ef4ebb5270723db20b62cf');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'printing.send', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["print_job","01a1b1cd-8a80-7dfa-9baa-c903494f3c63",1,"c46e8dfaf0093354280597b2a679e7c7"],["document","01a1b1cd-8a80-7dfa-9baa-c8ff8e4a9f36",3,"04eeedc003b8524c2f2be912b7dc99fc"],["case_event","01a1b1cd-8a80-7dfa-9baa-c9034f5e34d3",1,"ebff2b975848b68355f2bf2ef9a0f3f2"]]', '5d7714afe8593d97acc257677a4deda812eebb6411ef4ebb5270723db20b62cf', 'df74a8a5e3fb7141456a43485d915815733b2d9281fe123395c142493d7e4cb0');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'printing.send', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["print_job","01a1b1cd-8a80-7dfa-9baa-c903494f3c63",2,"0f37969bb385dafc3c456c1ff1771f02"]]', 'df74a8a5e3fb7141456a43485d915815733b2d9281fe123395c142493d7e4cb0', '427847e40c4006444e0e691d2d091f60c6d2f192bba11a186a4d8351cf1a6740');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'printing.confirm', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["print_job","01a1b1cd-8a80-7dfa-9baa-c903494f3c63",3,"307f134c63d1b733b71ed278e8680aa1"],["document","01a1b1cd-8a80-7dfa-9baa-c8ff8e4a9f36",4,"38e5542194cceaa5a52c3a662471c807"],["case_event","01a1b1cd-8a80-7dfa-9baa-c904411535ef",1,"bd93811cbbddcadd7c8fcabb9ef082bb"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",10,"d87e2fe122f4a663fd11e65178a9972a"]]', '427847e40c4006444e0e691d2d091f60c6d2f192bba11a186a4d8351cf1a6740', '9055ff317e654be3c3c0787bc130350aa04867138f83a9f5dcb668a6d808a3be');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'printing.send', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["print_job","01a1b1cd-8a80-7dfa-9baa-c904e1e61a92",1,"70478e9c960ab92840d532539c2eac25"],["document","01a1b1cd-8a80-7dfa-9baa-c8ffc49459b1",3,"d8ce1bcc1412afe118bef12934512b51"],["case_event","01a1b1cd-8a80-7dfa-9baa-c905a14446bb",1,"56f35ef74d9d26761214896cac6aa0b5"]]', '9055ff317e654be3c3c0787bc130350aa04867138f83a9f5dcb668a6d808a3be', '97f1a8148345db6ae9a29b08547c4be52400d37b3476f2272d55cf199f72006b');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'printing.send', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["print_job","01a1b1cd-8a80-7dfa-9baa-c904e1e61a92",2,"a1600eb08f8e3ec14be937a65898d1e8"]]', '97f1a8148345db6ae9a29b08547c4be52400d37b3476f2272d55cf199f72006b', '4e41aa00d05bfb242627e01bccd5a4237df282349f05075a83adb82ee5cb23e1');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'printing.confirm', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '[["print_job","01a1b1cd-8a80-7dfa-9baa-c904e1e61a92",3,"acc30918418dcb37a8e70fe3e7ad4822"],["document","01a1b1cd-8a80-7dfa-9baa-c8ffc49459b1",4,"f23c10ffaf138a837f2eca4c2d14813b"],["case_event","01a1b1cd-8a80-7dfa-9baa-c9068292a323",1,"984da8f92adaccaed9fac6bd510fc2aa"],["case_file","01a1ac5f-c540-7b6c-a273-f702cdc0d0e8",11,"5ff3fefd9b8b6f6e37b71383b18ca20f"]]', '4e41aa00d05bfb242627e01bccd5a4237df282349f05075a83adb82ee5cb23e1', '19787e7e6f0303bc1ff293cefa01a8bbc4dfbb512d85d42f68d7b822293a0b72');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'intake.register', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', '[["person","01a1b1cd-8a80-7dfa-9baa-c906b1331761",1,"a69fcd841f1aee954b4a2388c9e13ea9"],["series","01a1ac5f-c540-7b6c-a273-f701f0a26feb",3,"ab96bb9a1010b4660a4fcfb80f18b7aa"],["case_file","01a1b1cd-8a80-7dfa-9baa-c90702e90d5e",1,"8feca2a8fd06cf1c4fa650fce01ce33c"],["case_event","01a1b1cd-8a80-7dfa-9baa-c9078aaa8ae9",1,"d395e6a8c10756ab906366bfd93ba967"],["requirement_item","01a1b1cd-8a80-7dfa-9baa-c90794dc8343",1,"87e2a36559b9300bdc53e2c853f8ef55"],["requirement_item","01a1b1cd-8a80-7dfa-9baa-c907ef05fe44",1,"f5b559f05d28d7542f58b321b0cf92b6"],["requirement_item","01a1b1cd-8a80-7dfa-9baa-c9080fa2c50e",1,"1a17ae221904d48df445694298bb27ac"],["charge","01a1b1cd-8a80-7dfa-9baa-c90832d60ae8",1,"c428896bae21eccd5ca1b33729f1d44b"],["case_event","01a1b1cd-8a80-7dfa-9baa-c9087067c7ee",1,"c31c16416fad0d83d0702bea78e80529"],["case_file","01a1b1cd-8a80-7dfa-9baa-c90702e90d5e",2,"98a3af854ceaea6fdbd6920510786962"]]', '19787e7e6f0303bc1ff293cefa01a8bbc4dfbb512d85d42f68d7b822293a0b72', 'ea16d887d1d84947bd0dc1c552783867d266606121bbec5ec659543af67f6a1a');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7b6c-a273-f7010005278b', 'inen-quito', 1, 'afe3b652f2fb1796', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7dfa-9baa-c906b1331761', 'inen-quito', 1, '3ec779d3c3a35b7e', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7b6c-a273-f701f0a26feb', 'inen-quito', 3, '5f256404d88f26dc', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7b6c-a273-f70bd41e870e', 'inen-quito', 2, '80740b0f002d8e38', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7dfa-9baa-c8ffc83ee20b', 'inen-quito', 2, '74ae29ace297e3ae', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7dfa-9baa-c900a7271fb7', 'inen-quito', 2, '59fff78b432282e1', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-757e-ba54-185b18a72991', 'inen-quito', 1, '0910c85fba899f44', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7b6c-a273-f70029125c8e', 'inen-quito', 1, '732ed6dee3bbe964', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 'inen-quito', 11, '3da780b35bf6af80', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7b6c-a273-f7021e8b4a03', '01a1ac5f-c540-7b6c-a273-f7010005278b', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'N5BN-QKVW-8', '01a1ac5f-c540-757e-ba54-185beac3b5fd', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', 'inen-quito', 2, '12a5eb9cb19bc4a9', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7b6c-a273-f7021e8b4a03', '01a1b1cd-8a80-7dfa-9baa-c906b1331761', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'PYP2-K7PB-W', '01a1ac5f-c540-757e-ba54-185beac3b5fd', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f703c5d22791', 'inen-quito', 1, 'e14ad625f69df537', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f7065319ef1b', 'inen-quito', 1, '0d79f9347ce75cd8', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f707a0c0eaf4', 'inen-quito', 1, 'bda6c8d4a6b97339', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f7089d5eb355', 'inen-quito', 1, 'fe0ed6d23b07669e', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f708da8c47f5', 'inen-quito', 1, '71fe16098c21c8b3', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f70a7a5e2469', 'inen-quito', 1, 'd06b8cbcc8918e45', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f70b0391a808', 'inen-quito', 1, 'e5c65b2e73029ef3', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f70cf6a82c0f', 'inen-quito', 1, 'bf0e006f9b4e7cd9', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7b6c-a273-f70dcdc78273', 'inen-quito', 1, 'af2c7faf3aef4e10', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fdb5bb0c3f', 'inen-quito', 1, '667072a7a3588d21', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185d63f343fb', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fe9689cbc6', 'inen-quito', 1, '2cecdaf0de84df78', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185d63f343fb', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c8ff51544379', 'inen-quito', 1, 'b308e334871a2f92', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185d63f343fb', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c8ffc776f57e', 'inen-quito', 1, '23b90e7f22bb8a31', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c9015fcfa932', 'inen-quito', 1, '25c61a060b78d5ce', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c902538bb7fa', 'inen-quito', 1, 'e0a9a66127ec5227', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c90322da14e5', 'inen-quito', 1, '9cfcd8b83eb201f7', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c9034f5e34d3', 'inen-quito', 1, '28e05871225d2cca', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c904411535ef', 'inen-quito', 1, 'a08a90da0976d20a', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c905a14446bb', 'inen-quito', 1, '586247ee021e6988', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c9068292a323', 'inen-quito', 1, '4c490167e28624ec', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c9078aaa8ae9', 'inen-quito', 1, '3a91d969f78f0306', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7dfa-9baa-c9087067c7ee', 'inen-quito', 1, '26bf0fe8300aa209', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7b6c-a273-f7057f8dea57', 'inen-quito', 3, '295494aaafbc40f8', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7dfa-9baa-c90832d60ae8', 'inen-quito', 1, '745ccbe19924650a', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7dfa-9baa-c8ff8e4a9f36', 'inen-quito', 4, '2a2d73ce15ec20b6', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'XZSD-KSQM-M', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "XZSD-KSQM-M", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|XZSD-KSQM-M|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '357e1cb8e02c2a1a5d7e61e31d5bb84603f348632d89d3d91faacd657146823c', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7dfa-9baa-c8ffc49459b1', 'inen-quito', 4, 'f476427bda73e69b', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'ZTFD-6EQJ-A', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "ZTFD-6EQJ-A", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|ZTFD-6EQJ-A|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', 'bfd8444589d1be0b1b472c83721740951e2d24e2d3bebc04ba6064dba744f878', '01a1ac5f-c540-757e-ba54-185beac3b5fd', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7b6c-a273-f70cd300b381', 'inen-quito', 2, '59a0c1a795669f43', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 'EV-QUI-2026-0001', '01a1ac5f-c540-757e-ba54-185d63f343fb', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7b6c-a273-f709a87d23a4', 'inen-quito', 1, 'e07cf39aedb5e878', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7b6c-a273-f7044b363ef4', 'inen-quito', 1, 'bb5ac58b4ab9fd1d', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7b6c-a273-f70480ce7b9d', 'inen-quito', 1, '2c9ab0e1f863e233', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7b6c-a273-f704be4bb78b', 'inen-quito', 2, '8afcd20b8c279d3e', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7dfa-9baa-c90794dc8343', 'inen-quito', 1, '5320e661564a7c87', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7dfa-9baa-c907ef05fe44', 'inen-quito', 1, 'ad0262664f4846dd', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7dfa-9baa-c9080fa2c50e', 'inen-quito', 1, '6ea98e8ddc7a1ac8', '01a1b1cd-8a80-7dfa-9baa-c90702e90d5e', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f0d7f98f8d', 'inen-quito', 1, '26b35b01b22ff6ea', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f1216bd6fc', 'inen-quito', 1, 'c1f9c11c5cab2516', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f1bdf29e44', 'inen-quito', 1, 'fb7bb45d7a886d4c', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f248910a03', 'inen-quito', 1, 'c71e074312375e88', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f2de522ea2', 'inen-quito', 1, 'acfff2beab6d88da', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f348ac00d9', 'inen-quito', 1, 'edcec1cf89e36b75', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f3f31072cf', 'inen-quito', 1, 'c9449639939ebf58', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f4a71bc294', 'inen-quito', 1, 'd95392b96fee15b4', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f5063e065e', 'inen-quito', 1, 'b77910f019e27959', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f5fb63e5f1', 'inen-quito', 1, '6bc7e6086fe57472', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f67cc0f89d', 'inen-quito', 1, '04471909dd5a6e15', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f76bfd5a8d', 'inen-quito', 1, 'e561bc59bb950945', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f7b334ff13', 'inen-quito', 1, '87a1069e8ba5299f', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f829dce12c', 'inen-quito', 1, '72c2fd3d26b1da7f', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f921bb1a8c', 'inen-quito', 1, '5ac8c7bc7a66ba76', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f95c53bbf9', 'inen-quito', 1, '706f6987203e1fd5', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8f9d421f7fe', 'inen-quito', 1, '670ea33a0eeb13be', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fa50b71ac5', 'inen-quito', 1, 'faba2b29250179cb', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fa96a02df0', 'inen-quito', 1, 'ec8e8b179c2fa328', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fb768f2f12', 'inen-quito', 1, 'fc4ae23693801f7f', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fbc938745d', 'inen-quito', 1, '3c6e6c5862b0c446', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fbd3b48270', 'inen-quito', 1, '8e8d1cbdbbc06b3b', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fbf6119ae5', 'inen-quito', 1, 'd1c9ebd5fc4becca', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fce30e2b11', 'inen-quito', 1, 'dc9a4c88a97f182c', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fce797eb3f', 'inen-quito', 1, '87cded5a4a535763', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7dfa-9baa-c8fd3cb29102', 'inen-quito', 1, '474b1df72e6da17f', '01a1ac5f-c540-7b6c-a273-f70cd300b381', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7dfa-9baa-c903494f3c63', 'inen-quito', 3, 'e1ffe6f6a101256f', '01a1b1cd-8a80-7dfa-9baa-c8ff8e4a9f36', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '357e1cb8e02c2a1a5d7e61e31d5bb84603f348632d89d3d91faacd657146823c', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7dfa-9baa-c904e1e61a92', 'inen-quito', 3, '0e23034f27198569', '01a1b1cd-8a80-7dfa-9baa-c8ffc49459b1', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', 'bfd8444589d1be0b1b472c83721740951e2d24e2d3bebc04ba6064dba744f878', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7b6c-a273-f707050aef3c', 'inen-quito', 2, '741b24f875a150b8', '01a1ac5f-c540-7b6c-a273-f702cdc0d0e8', '01a1ac5f-c540-7b6c-a273-f7057f8dea57', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-757e-ba54-185beac3b5fd', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-757e-ba54-185bcd13e408', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
CREATE INDEX ix_document_renewal ON document (office, renew_until);
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
