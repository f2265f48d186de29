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
INSERT INTO app_user VALUES ('01a1ac5f-c540-77fc-b626-e464e3899681', 'inen-quito', 1, 'a87778f776a13410', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$V0ndPQYQ+iWMoyWCflYV4A$+KN3MZnejyH5c6h96YdKLwKy+5NeCsAnG18qaZFYoSQ', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77fc-b626-e4650a44fd79', 'inen-quito', 1, '9ac2d271bab5ade3', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$UiV3lekh6HdCais3h39NnA$lZyuE8ykuCmpsJ7kgG4bCMcuA/7roEf+b0R0ITcKaI4', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77fc-b626-e4657e9ad9e3', 'inen-quito', 1, '4b30a163e6ddd8a2', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$UiV3lekh6HdCais3h39NnA$lZyuE8ykuCmpsJ7kgG4bCMcuA/7roEf+b0R0ITcKaI4', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77fc-b626-e4664832732e', 'inen-quito', 1, 'bbadab1aa96e7da0', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$UiV3lekh6HdCais3h39NnA$lZyuE8ykuCmpsJ7kgG4bCMcuA/7roEf+b0R0ITcKaI4', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77fc-b626-e4666b82fdde', 'inen-quito', 1, '0309821f43fa7428', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$UiV3lekh6HdCais3h39NnA$lZyuE8ykuCmpsJ7kgG4bCMcuA/7roEf+b0R0ITcKaI4', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7f28-a328-c081236d6ac0', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 bj2c d5a8 d');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7926-ac95-985a994377f4', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 zmdv maa8 e');
INSERT INTO definition VALUES ('01a1ac5f-c540-7f28-a328-c080746eb0cf', 'inen-quito', 1, '51aef6212af4dfc9', 'mi-primer-certificado', 1, '0299fb9448b1b58983eedf522c1428d668e6c8102764b2b0c72530d3f89e3808', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-77fc-b626-e4647aff7355",1,"36d44899d6b4d9c21aad668aed7422c8"],["app_user","01a1ac5f-c540-77fc-b626-e464e3899681",1,"e3a0a37601bd9519a31b780258ca9745"]]', '0000000000000000000000000000000000000000000000000000000000000000', '27235aea46136a3297a2fdeb8b2212b92f90bb63856cdef50e61d3473e4fc862');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'users.create', '', '[["app_user","01a1ac5f-c540-77fc-b626-e4650a44fd79",1,"c265686664f02ee5b277da3532f4a60e"],["app_user","01a1ac5f-c540-77fc-b626-e4657e9ad9e3",1,"ff40be9bac8f3906786b5f5547275978"],["app_user","01a1ac5f-c540-77fc-b626-e4664832732e",1,"1cab9d632749fe8b220e4eb31c13798d"],["app_user","01a1ac5f-c540-77fc-b626-e4666b82fdde",1,"3fe3bc8cf55601bf1faf83e39af6fc8e"]]', '27235aea46136a3297a2fdeb8b2212b92f90bb63856cdef50e61d3473e4fc862', '03f45ab33ae3f3d609c0dcbf455de9e59561e1e5028b5a7e971de8c42f74247f');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7f28-a328-c07f531f50b6",1,"70450044fc3f0a42bbf2ca5339934363"]]', '03f45ab33ae3f3d609c0dcbf455de9e59561e1e5028b5a7e971de8c42f74247f', '9e25921ef224a1be7195720e75baf2a2cb19337af75563d8ecdb17f69f9f52c9');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'intake.register', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["person","01a1ac5f-c540-7f28-a328-c07f8b6eda3b",1,"3afe65d09e767e629c55f8a672bc7027"],["series","01a1ac5f-c540-7f28-a328-c080673551c6",1,"bbb247ba5a364fb1fae1d6e8c92bed94"],["series","01a1ac5f-c540-7f28-a328-c080673551c6",2,"91324adb35d2b8f066b9388efa363fcb"],["definition","01a1ac5f-c540-7f28-a328-c080746eb0cf",1,"6aed2dac421b47071b5a45ecb0cae352"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",1,"cc61a89fecc5de994819fad28f316490"],["case_event","01a1ac5f-c540-7f28-a328-c081bffbf580",1,"8cb7d8e5591865190124fcdf6b118791"],["requirement_item","01a1ac5f-c540-7f28-a328-c081e6a48c44",1,"cc30d6052285cc6f308eb3c4b663fffc"],["requirement_item","01a1ac5f-c540-7f28-a328-c08209351822",1,"9410f2e357d08e9bd1ef9386fa61874c"],["requirement_item","01a1ac5f-c540-7f28-a328-c08271c12eb3",1,"e99946145fece63c364f173c8a80e387"],["charge","01a1ac5f-c540-7f28-a328-c08314342135",1,"6fbd90b5c7906968d79c21227a7395bd"],["case_event","01a1ac5f-c540-7f28-a328-c0834a87f1f1",1,"4390d6cb8cd82d1f84e8e3c29612a2db"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",2,"2d3ca73fa45cfb1aeea53a7aabf465da"]]', '9e25921ef224a1be7195720e75baf2a2cb19337af75563d8ecdb17f69f9f52c9', '6e227afb3d86ccdb772c28e1b218860a4d6057c4b351eaaa0fd5ca9ae09eaac8');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'payments.declare', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["slip","01a1ac5f-c540-7f28-a328-c083bb5d18cb",1,"1e40bd3e564acaf2fb0071cbbb6a2305"],["requirement_item","01a1ac5f-c540-7f28-a328-c08271c12eb3",2,"608a58e954912cf8ec6ae76d17d76ea1"],["charge","01a1ac5f-c540-7f28-a328-c08314342135",2,"f4e28395e40a4440352f292c3cda44bf"],["case_event","01a1ac5f-c540-7f28-a328-c08499dbc15c",1,"64d3d493daaa42263b2a9485b18ee9b2"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",3,"38d63b87d28ab4b4cbcfdfb1aaf2e2d1"]]', '6e227afb3d86ccdb772c28e1b218860a4d6057c4b351eaaa0fd5ca9ae09eaac8', '536a576e4dd8778522fa14bc574f9f643dcea4a0d67ffe08b13b19ca89354444');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'payments.confirm', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["slip","01a1ac5f-c540-7f28-a328-c083bb5d18cb",2,"00126dc43be306c1576d73bdadcd40fa"],["charge","01a1ac5f-c540-7f28-a328-c08314342135",3,"b1b8ed7fc1767b189e8d47b06582ba54"],["case_event","01a1ac5f-c540-7f28-a328-c084a8da60d9",1,"39428fff4ddb8169252134b02daab27c"],["case_event","01a1ac5f-c540-7f28-a328-c0852257bd36",1,"f6ea161cde4870747679550df820781b"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",4,"227bf8b08968473ed12100675193fd4a"]]', '536a576e4dd8778522fa14bc574f9f643dcea4a0d67ffe08b13b19ca89354444', 'b7612895b4a5a06f5894a0ad3645aa08bd329c775d5f4fbc0d35be699dfb1e53');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'invoices.register', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["invoice","01a1ac5f-c540-7f28-a328-c085bd589858",1,"eb8cf192922087d7cdbd3b2c18dff584"],["case_event","01a1ac5f-c540-7f28-a328-c08605d99ae1",1,"365612e76c7d459aabf8e9705d4a4c4e"],["case_event","01a1ac5f-c540-7f28-a328-c0863b484807",1,"297be37db76a36aa04598be258b83745"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",5,"96af38079cb0fd7badbdad348302ac8a"]]', 'b7612895b4a5a06f5894a0ad3645aa08bd329c775d5f4fbc0d35be699dfb1e53', 'f945b2bfd841f2e45c281d2b676cd25466ad00e3c6e4f1bc336a2de059bb28ef');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'evaluations.schedule', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["series","01a1ac5f-c540-7f28-a328-c086ceb8b452",1,"9e75bcaf591498f602be67572665e869"],["series","01a1ac5f-c540-7f28-a328-c086ceb8b452",2,"be06650db6865f4037231583c42277fa"],["evaluation","01a1ac5f-c540-7f28-a328-c0878606041b",1,"52c8d6f20dd8a7f3247acc60537d3908"],["case_event","01a1ac5f-c540-7f28-a328-c08864c9a3ba",1,"ab09aedc7b219c0416b0c166addaaf52"],["case_event","01a1ac5f-c540-7f28-a328-c0889cc153c7",1,"1d0246a6e4e01ac90367827d219ab5eb"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",6,"34a6c9e6815868985f49fe8ee52924f2"]]', 'f945b2bfd841f2e45c281d2b676cd25466ad00e3c6e4f1bc336a2de059bb28ef', '5aa93aa7e3e7ff601f5349a1e689d97acb05f61e5adb7c92a934c62b28bf14f3');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4664832732e', 'evaluations.record', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["finding","01a1b1cd-8a80-7926-ac95-9845379682f4",1,"7715e3a69ed3b46381547f60f240f9e0"],["finding","01a1b1cd-8a80-7926-ac95-98457a828506",1,"e14a310ccd9bfd0bbe07d1ad4aabeb86"],["finding","01a1b1cd-8a80-7926-ac95-984585cd4c3b",1,"79b444edbcf6d39b540e61edc40c9f2a"],["finding","01a1b1cd-8a80-7926-ac95-98462ae09604",1,"fa8e3925934573e6a8e407f139f92778"],["finding","01a1b1cd-8a80-7926-ac95-98466de43677",1,"f990e8df754ebbd3c52f17ab8b9406c2"],["finding","01a1b1cd-8a80-7926-ac95-984698e63a2f",1,"2f8eee7cade90b7ed161d272cc95a2c8"],["finding","01a1b1cd-8a80-7926-ac95-9847311693c2",1,"5ab9d624442601d74618186fbd889bfd"],["finding","01a1b1cd-8a80-7926-ac95-9847fc180e76",1,"98dd0345c4d4176ec520d6fb0eca8e67"],["finding","01a1b1cd-8a80-7926-ac95-9848308cb9e9",1,"8a554865cc6a7e82daa1ffdf24b5d61b"],["finding","01a1b1cd-8a80-7926-ac95-9848442e774a",1,"5771803979c9435696cc554563abf618"],["finding","01a1b1cd-8a80-7926-ac95-98492b139ae9",1,"de0e12fbac830e4f286ab94bf1415bc8"],["finding","01a1b1cd-8a80-7926-ac95-9849e0dd6aa1",1,"658679384a4c86bef8a3dadb9f8e0be0"],["finding","01a1b1cd-8a80-7926-ac95-984ad481b001",1,"04c8400f6a14a30d88d8927e972813e1"],["finding","01a1b1cd-8a80-7926-ac95-984af16fd0d6",1,"dbbcdb6a9f329a56325e5277fbcc22ca"],["finding","01a1b1cd-8a80-7926-ac95-984be3461e98",1,"7ccf2fcab1d63461cdf9f31291ab2c66"],["finding","01a1b1cd-8a80-7926-ac95-984c4b3ba005",1,"4936c9c6c445413b585379d5d196f334"],["finding","01a1b1cd-8a80-7926-ac95-984d38255665",1,"8e417a6d85004f24a949dbaf1d6d96d0"],["finding","01a1b1cd-8a80-7926-ac95-984d690aa04f",1,"6b2c705da04a3c80fe8bb9b6f27256f4"],["finding","01a1b1cd-8a80-7926-ac95-984e29a427ac",1,"5e884e2b69178dd11a8728d964dad839"],["finding","01a1b1cd-8a80-7926-ac95-984e31cac3a2",1,"7ac2bc59fbc8b6059e556ad7f687c63a"],["finding","01a1b1cd-8a80-7926-ac95-984f01ab7352",1,"d502e5d11505a9687f24d03b27fea983"],["finding","01a1b1cd-8a80-7926-ac95-984f5d45ee0d",1,"46ae6ff101e1dc94184a7029a80fd2e0"],["finding","01a1b1cd-8a80-7926-ac95-984fba91f31a",1,"0171eaed6a480397287c2039a2da2649"],["finding","01a1b1cd-8a80-7926-ac95-98500e8674e5",1,"d1e43c66fbd22de6f001038095fa02ab"],["finding","01a1b1cd-8a80-7926-ac95-98508910a498",1,"a4c57b7ed5450ad59e609fd1db8359c8"],["finding","01a1b1cd-8a80-7926-ac95-985130832626",1,"05106f44a0845bd247eca0bce7808a0d"],["case_event","01a1b1cd-8a80-7926-ac95-985175d8dee7",1,"406310c4e8a14394d4b1621fac3a83a3"]]', '5aa93aa7e3e7ff601f5349a1e689d97acb05f61e5adb7c92a934c62b28bf14f3', 'fcfa32922cc4ab4e1ec541bbb37dfe923537027c03197fc87c4bc8ebca84f645');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4664832732e', 'evaluations.close', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["evaluation","01a1ac5f-c540-7f28-a328-c0878606041b",2,"6def267c307814c8e145b1e3dbcd5a5a"],["case_event","01a1b1cd-8a80-7926-ac95-9851af1c0613",1,"4d9220c97585b6d130750870e1243fcb"],["case_event","01a1b1cd-8a80-7926-ac95-9852ae87923c",1,"f06bb22c5b1d9e5beb228355d4596a3c"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",7,"68b8e3710b9ab1729ab621d06433930b"]]', 'fcfa32922cc4ab4e1ec541bbb37dfe923537027c03197fc87c4bc8ebca84f645', '4c829b5ed60109046458e527ab69bc516d58d13f7b1c3784338feda7678877c1');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'issuing.request', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["document","01a1b1cd-8a80-7926-ac95-985394d933cb",1,"329c93270550aba9c8532eeb2a048e5b"],["document","01a1b1cd-8a80-7926-ac95-9853af047bde",1,"19627d01b81c6200e5a1a6b514a4f33d"],["case_event","01a1b1cd-8a80-7926-ac95-98546027cab6",1,"92fb40f9fdf49a505060b0c8d71367f7"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",8,"f0d18fb31ff798316f7b5d30b25a33cc"]]', '4c829b5ed60109046458e527ab69bc516d58d13f7b1c3784338feda7678877c1', '8ce026dff442baa8cbc7bb5e9cde15d02ef1be278e13199212c58632cc58faef');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'issuing.approve', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["series","01a1b1cd-8a80-7926-ac95-9854a1bd0dd5",1,"05467e5e86f9eb642e5c99f48b29c3f7"],["series","01a1b1cd-8a80-7926-ac95-9854a1bd0dd5",2,"24015f17a27f0f5f9783a670f165d6c0"],["series","01a1b1cd-8a80-7926-ac95-985554275603",1,"f1834129850e2435eca32f9d9eb4af3a"],["series","01a1b1cd-8a80-7926-ac95-985554275603",2,"4260b4fe5c60559f400cffc105db107f"],["document","01a1b1cd-8a80-7926-ac95-985394d933cb",2,"12f50149c45f56ef17a1a5795546bf66"],["case_event","01a1b1cd-8a80-7926-ac95-985603851e72",1,"40388f09fa6177cf75a6e9d781215c29"],["document","01a1b1cd-8a80-7926-ac95-9853af047bde",2,"0ec0a918692edb22811e36cb28ebd9c5"],["case_event","01a1b1cd-8a80-7926-ac95-9856ab8cf4ff",1,"23a83f14424d80870dd54d2fbacc3e3e"],["case_event","01a1b1cd-8a80-7926-ac95-985746e91a75",1,"01abc77dc05b8e29b69a5aec03e3db10"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",9,"7f1b82db1c69600fbcb7dfe72d65f413"]]', '8ce026dff442baa8cbc7bb5e9cde15d02ef1be278e13199212c58632cc58faef', '29ba744fdfec3fd9ac8f2fec5650bc68d832b04570badd2396a5605382d9e5af');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'printing.send', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["print_job","01a1b1cd-8a80-7926-ac95-985796a7f659",1,"e1396faa5283318748102188ebe4a3f0"],["document","01a1b1cd-8a80-7926-ac95-985394d933cb",3,"e5626a7fa0c63ec4c888e0bb87b6f20e"],["case_event","01a1b1cd-8a80-7926-ac95-98587032f9cf",1,"7167578530c1dccbe17aa8e5af3c2a7a"]]', '29ba744fdfec3fd9ac8f2fec5650bc68d832b04570badd2396a5605382d9e5af', 'dbbd25fc5233943d15e7dd656c2498af3e9af6955fc3ca57b6e6ad32642fd6ea');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'printing.send', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["print_job","01a1b1cd-8a80-7926-ac95-985796a7f659",2,"e6f48b6988f9fb23d88ca21bcf81e88e"]]', 'dbbd25fc5233943d15e7dd656c2498af3e9af6955fc3ca57b6e6ad32642fd6ea', '20713a51e006af08a1a418d49a65f67059a5de92b414c4fa3a30105bbccf6bd1');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'printing.confirm', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["print_job","01a1b1cd-8a80-7926-ac95-985796a7f659",3,"5e88efbf5ebe95452fa3e027df555cfa"],["document","01a1b1cd-8a80-7926-ac95-985394d933cb",4,"d0d0785575fcb3525a0d1eaf27af45c2"],["case_event","01a1b1cd-8a80-7926-ac95-9858a76b5594",1,"0edba93b76f8afb49060d58306a01b48"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",10,"64cc331702f70064e1e4f9df4bb68aac"]]', '20713a51e006af08a1a418d49a65f67059a5de92b414c4fa3a30105bbccf6bd1', '6574be193ee2fea1ed69a443979da7e6d9b305038fdcd164a72b59a1482a595b');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'printing.send', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["print_job","01a1b1cd-8a80-7926-ac95-9858bc6dce8a",1,"dda9a6f444d1168610d2ea4bfe5587c4"],["document","01a1b1cd-8a80-7926-ac95-9853af047bde",3,"6ea9cbbc13cd6a54cac6c9ed60f45f08"],["case_event","01a1b1cd-8a80-7926-ac95-9858c31a866b",1,"9c432365c1b0b441fd97002118b7f641"]]', '6574be193ee2fea1ed69a443979da7e6d9b305038fdcd164a72b59a1482a595b', '1b8957fc9407b97b704d3979ecea315cdda298c7a3bed8d35c02096553f97bc5');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'printing.send', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["print_job","01a1b1cd-8a80-7926-ac95-9858bc6dce8a",2,"9fe5518006cf9d4df4108ed23040f664"]]', '1b8957fc9407b97b704d3979ecea315cdda298c7a3bed8d35c02096553f97bc5', '45c7b1e877af6fbf1e8a3dcb10224f8150eed87586c9324fc5c6a9cf15c50033');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'printing.confirm', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '[["print_job","01a1b1cd-8a80-7926-ac95-9858bc6dce8a",3,"0b2c79aff57a46065492a8b9b7bb4e05"],["document","01a1b1cd-8a80-7926-ac95-9853af047bde",4,"131c579002b6544f0ccab60b82ccd63b"],["case_event","01a1b1cd-8a80-7926-ac95-98591fa3b93c",1,"7b4c992e34027c600204ee576f12f7c7"],["case_file","01a1ac5f-c540-7f28-a328-c081236d6ac0",11,"0bf15d18566d96f9b2face04e10b9009"]]', '45c7b1e877af6fbf1e8a3dcb10224f8150eed87586c9324fc5c6a9cf15c50033', 'cede9c8fe9114857ae9b7972b6e15cafa84794f4c3d2e5248a9b33ddddbcf601');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'intake.register', '01a1b1cd-8a80-7926-ac95-985a994377f4', '[["person","01a1b1cd-8a80-7926-ac95-9859f7225f40",1,"3df94b6f6aef70c2c35938e2f413aa0d"],["series","01a1ac5f-c540-7f28-a328-c080673551c6",3,"303038040aceeb73594cc1738f8f59b4"],["case_file","01a1b1cd-8a80-7926-ac95-985a994377f4",1,"ba37ac13f337d675c1ce3ab52bfda35a"],["case_event","01a1b1cd-8a80-7926-ac95-985ab737f92f",1,"c31cd0d0311d039a75753d1b2812dd53"],["requirement_item","01a1b1cd-8a80-7926-ac95-985b1463ba62",1,"a3dfc351e8f3045ffbdd4b81a2488371"],["requirement_item","01a1b1cd-8a80-7926-ac95-985b581bec6c",1,"feb9e0e896328b5bd4e78594223e8c6b"],["requirement_item","01a1b1cd-8a80-7926-ac95-985c0f67de40",1,"7258d930bb2d080e0760966e1b6bb0d4"],["charge","01a1b1cd-8a80-7926-ac95-985c20ea27c7",1,"879a0e0006dce4b42311ec7ca4deb8f7"],["case_event","01a1b1cd-8a80-7926-ac95-985cac50d855",1,"7e2c24df31f6eb01f916d9916196b34b"],["case_file","01a1b1cd-8a80-7926-ac95-985a994377f4",2,"dc52c2b13339ba07e4c970c18d1cdb7f"]]', 'cede9c8fe9114857ae9b7972b6e15cafa84794f4c3d2e5248a9b33ddddbcf601', '0740029a1d4fd3aebb9dbd998d58c4b6296ce4c8f7777d8a61c5d1899f3bc304');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7f28-a328-c07f8b6eda3b', 'inen-quito', 1, '0fc801821fc04a7b', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7926-ac95-9859f7225f40', 'inen-quito', 1, 'db5c6b59d590be6e', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7f28-a328-c080673551c6', 'inen-quito', 3, 'b08a6ec6d71c9237', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7f28-a328-c086ceb8b452', 'inen-quito', 2, '13b469001d29511e', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7926-ac95-9854a1bd0dd5', 'inen-quito', 2, '420ce066f9895e84', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7926-ac95-985554275603', 'inen-quito', 2, 'feacb5e6fd3ef775', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-77fc-b626-e4647aff7355', 'inen-quito', 1, '5489585651491954', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7f28-a328-c07f531f50b6', 'inen-quito', 1, '2963f4783c319bf6', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7f28-a328-c081236d6ac0', 'inen-quito', 11, 'f881360283b9484f', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7f28-a328-c080746eb0cf', '01a1ac5f-c540-7f28-a328-c07f8b6eda3b', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'BJ2C-D5A8-D', '01a1ac5f-c540-77fc-b626-e4650a44fd79', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7926-ac95-985a994377f4', 'inen-quito', 2, 'dbf61df0097e6d43', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7f28-a328-c080746eb0cf', '01a1b1cd-8a80-7926-ac95-9859f7225f40', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'ZMDV-MAA8-E', '01a1ac5f-c540-77fc-b626-e4650a44fd79', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c081bffbf580', 'inen-quito', 1, '0a7e3858458fc18b', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c0834a87f1f1', 'inen-quito', 1, '64a4db9b8fa6972b', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c08499dbc15c', 'inen-quito', 1, '3a228d31ace7e61d', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c084a8da60d9', 'inen-quito', 1, '5d883386d930b784', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c0852257bd36', 'inen-quito', 1, '4cccf491a40a0866', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c08605d99ae1', 'inen-quito', 1, '9ac5e2aeb631acaf', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c0863b484807', 'inen-quito', 1, 'af06586f902361c5', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c08864c9a3ba', 'inen-quito', 1, 'a89b47a04878040f', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f28-a328-c0889cc153c7', 'inen-quito', 1, '6831474ad01aaa76', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-985175d8dee7', 'inen-quito', 1, 'ea44fd3347729da2', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4664832732e', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-9851af1c0613', 'inen-quito', 1, 'e9f50eee2bbf08f5', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4664832732e', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-9852ae87923c', 'inen-quito', 1, '85b657f7262f4edd', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4664832732e', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-98546027cab6', 'inen-quito', 1, '44f154ecff94baee', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-985603851e72', 'inen-quito', 1, 'ee042607fa4fc942', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-9856ab8cf4ff', 'inen-quito', 1, '36fb84a193d1a44a', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-985746e91a75', 'inen-quito', 1, '8dc842f1e1822028', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-98587032f9cf', 'inen-quito', 1, '7b401f178fd1e76b', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-9858a76b5594', 'inen-quito', 1, 'd313f6ee57a1c913', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-9858c31a866b', 'inen-quito', 1, '148f8da6a618d03e', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-98591fa3b93c', 'inen-quito', 1, 'd259a9533587c1e3', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-985ab737f92f', 'inen-quito', 1, '2d83652692df2e1c', '01a1b1cd-8a80-7926-ac95-985a994377f4', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7926-ac95-985cac50d855', 'inen-quito', 1, '440a55f96b6c8f41', '01a1b1cd-8a80-7926-ac95-985a994377f4', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7f28-a328-c08314342135', 'inen-quito', 3, 'a4f2c48c68426010', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7926-ac95-985c20ea27c7', 'inen-quito', 1, '71e444ad047e7a3e', '01a1b1cd-8a80-7926-ac95-985a994377f4', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7926-ac95-985394d933cb', 'inen-quito', 4, '37f693b1e8b8e32c', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'E2JS-4SWH-G', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "E2JS-4SWH-G", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|E2JS-4SWH-G|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '5f74b93ac9586345b9f47c164db28f428cba20df2137e837c264c37c2dcde5f2', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7926-ac95-9853af047bde', 'inen-quito', 4, 'f5ef3957b4e6d74c', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', '9D8N-V2D5-5', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "9D8N-V2D5-5", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|9D8N-V2D5-5|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '2dcb07bd8ad72a99a3b431619569d340b6aaefe23140ce62e6b3c1c6594961bd', '01a1ac5f-c540-77fc-b626-e4650a44fd79', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7f28-a328-c0878606041b', 'inen-quito', 2, 'e2984cfcd2f38ed8', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 'EV-QUI-2026-0001', '01a1ac5f-c540-77fc-b626-e4664832732e', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7f28-a328-c085bd589858', 'inen-quito', 1, '9220d8ca5e06209c', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7f28-a328-c081e6a48c44', 'inen-quito', 1, '7d960b71b440bee8', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7f28-a328-c08209351822', 'inen-quito', 1, 'de3feee36357b5ad', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7f28-a328-c08271c12eb3', 'inen-quito', 2, '6eec3113e80efbc9', '01a1ac5f-c540-7f28-a328-c081236d6ac0', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7926-ac95-985b1463ba62', 'inen-quito', 1, '6c1d94d4c43a5fe0', '01a1b1cd-8a80-7926-ac95-985a994377f4', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7926-ac95-985b581bec6c', 'inen-quito', 1, '5efc95ce5b67a8f6', '01a1b1cd-8a80-7926-ac95-985a994377f4', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7926-ac95-985c0f67de40', 'inen-quito', 1, 'e78cefe77183440c', '01a1b1cd-8a80-7926-ac95-985a994377f4', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-9845379682f4', 'inen-quito', 1, 'f1db89183ed0cac2', '01a1ac5f-c540-7f28-a328-c0878606041b', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-98457a828506', 'inen-quito', 1, 'f306ca5cd97cddbd', '01a1ac5f-c540-7f28-a328-c0878606041b', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984585cd4c3b', 'inen-quito', 1, '7b145c07edbb407e', '01a1ac5f-c540-7f28-a328-c0878606041b', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-98462ae09604', 'inen-quito', 1, 'b204f07eb577ec63', '01a1ac5f-c540-7f28-a328-c0878606041b', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-98466de43677', 'inen-quito', 1, '9e527fa5d2fe0bf4', '01a1ac5f-c540-7f28-a328-c0878606041b', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984698e63a2f', 'inen-quito', 1, 'e2368a98575681ba', '01a1ac5f-c540-7f28-a328-c0878606041b', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-9847311693c2', 'inen-quito', 1, '50c36a7de2680ba1', '01a1ac5f-c540-7f28-a328-c0878606041b', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-9847fc180e76', 'inen-quito', 1, '1789efee20b8e714', '01a1ac5f-c540-7f28-a328-c0878606041b', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-9848308cb9e9', 'inen-quito', 1, 'a3000f7e38eda810', '01a1ac5f-c540-7f28-a328-c0878606041b', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-9848442e774a', 'inen-quito', 1, '55c101328c5a203e', '01a1ac5f-c540-7f28-a328-c0878606041b', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-98492b139ae9', 'inen-quito', 1, 'bb16141bd3d6d558', '01a1ac5f-c540-7f28-a328-c0878606041b', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-9849e0dd6aa1', 'inen-quito', 1, '79959f0aac259290', '01a1ac5f-c540-7f28-a328-c0878606041b', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984ad481b001', 'inen-quito', 1, '15d34f19ca1fad02', '01a1ac5f-c540-7f28-a328-c0878606041b', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984af16fd0d6', 'inen-quito', 1, '6732d5f2afba740f', '01a1ac5f-c540-7f28-a328-c0878606041b', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984be3461e98', 'inen-quito', 1, '32889571fb6372c1', '01a1ac5f-c540-7f28-a328-c0878606041b', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984c4b3ba005', 'inen-quito', 1, '36811912c22d20cf', '01a1ac5f-c540-7f28-a328-c0878606041b', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984d38255665', 'inen-quito', 1, '9e53f0172800a161', '01a1ac5f-c540-7f28-a328-c0878606041b', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984d690aa04f', 'inen-quito', 1, 'd4f9b088ad4606bd', '01a1ac5f-c540-7f28-a328-c0878606041b', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984e29a427ac', 'inen-quito', 1, '48ce4f0c72a4b281', '01a1ac5f-c540-7f28-a328-c0878606041b', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984e31cac3a2', 'inen-quito', 1, '147510bb7b2c8b7f', '01a1ac5f-c540-7f28-a328-c0878606041b', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984f01ab7352', 'inen-quito', 1, '9f423c9894f8de1b', '01a1ac5f-c540-7f28-a328-c0878606041b', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984f5d45ee0d', 'inen-quito', 1, '8c5db4cfe506632b', '01a1ac5f-c540-7f28-a328-c0878606041b', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-984fba91f31a', 'inen-quito', 1, '1342905d52ec1568', '01a1ac5f-c540-7f28-a328-c0878606041b', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-98500e8674e5', 'inen-quito', 1, '0255c7a9bb7a0a02', '01a1ac5f-c540-7f28-a328-c0878606041b', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-98508910a498', 'inen-quito', 1, '5267be55f90c514e', '01a1ac5f-c540-7f28-a328-c0878606041b', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7926-ac95-985130832626', 'inen-quito', 1, 'f3d2d6a0ca12cfcb', '01a1ac5f-c540-7f28-a328-c0878606041b', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7926-ac95-985796a7f659', 'inen-quito', 3, '91c3604642ff6f95', '01a1b1cd-8a80-7926-ac95-985394d933cb', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '5f74b93ac9586345b9f47c164db28f428cba20df2137e837c264c37c2dcde5f2', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7926-ac95-9858bc6dce8a', 'inen-quito', 3, '80d940895ebab8a9', '01a1b1cd-8a80-7926-ac95-9853af047bde', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '2dcb07bd8ad72a99a3b431619569d340b6aaefe23140ce62e6b3c1c6594961bd', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7f28-a328-c083bb5d18cb', 'inen-quito', 2, 'e564d2f13586ad4c', '01a1ac5f-c540-7f28-a328-c081236d6ac0', '01a1ac5f-c540-7f28-a328-c08314342135', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-77fc-b626-e4650a44fd79', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-77fc-b626-e464e3899681', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
