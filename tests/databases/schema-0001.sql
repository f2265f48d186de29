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
CREATE TABLE refund (
	id VARCHAR(36) NOT NULL, 
	office VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	case_id VARCHAR NOT NULL, 
	charge_id VARCHAR NOT NULL, 
	cause VARCHAR(8) NOT NULL, 
	amount_cents INTEGER NOT NULL, 
	words VARCHAR(300) NOT NULL, 
	legal_basis VARCHAR(1000) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	requested_by VARCHAR(36) NOT NULL, 
	requested_name VARCHAR(120) NOT NULL, 
	requested_at DATETIME NOT NULL, 
	decided_by VARCHAR(36) NOT NULL, 
	decided_name VARCHAR(120) NOT NULL, 
	decided_at DATETIME, 
	decision_reason VARCHAR(500) NOT NULL, 
	paid_on DATE, 
	payment VARCHAR(40) NOT NULL, 
	document_id VARCHAR, 
	CONSTRAINT pk_refund PRIMARY KEY (id), 
	CONSTRAINT fk_refund_case_id FOREIGN KEY(case_id) REFERENCES case_file (id), 
	CONSTRAINT fk_refund_charge_id FOREIGN KEY(charge_id) REFERENCES charge (id)
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
INSERT INTO app_user VALUES ('01a1ac5f-c540-7366-816d-3eae4a300db5', 'inen-quito', 1, 'e185a6dbc4a0d41f', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$/pP5gwPdkZRgucUH/1ftwA$/Dz7Ah8c+zmNIwicLu6gau2MVhboIvaeRYpRHQnDcq0', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7366-816d-3eaf1600272f', 'inen-quito', 1, '3876f718d460c3e0', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$TQVr4wDt1ehijKoCrxvd1A$ffw9kUMEMgP95rGF7vIp3SzqBbVceaDIVEZ6OoHWBmg', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7366-816d-3eaf77611c25', 'inen-quito', 1, '9407c7ae29fde412', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$TQVr4wDt1ehijKoCrxvd1A$ffw9kUMEMgP95rGF7vIp3SzqBbVceaDIVEZ6OoHWBmg', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7366-816d-3eb0059ea00f', 'inen-quito', 1, 'bf6db715ba8d03ac', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$TQVr4wDt1ehijKoCrxvd1A$ffw9kUMEMgP95rGF7vIp3SzqBbVceaDIVEZ6OoHWBmg', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7366-816d-3eb095d566dd', 'inen-quito', 1, 'd4bb1e1f6a123928', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$TQVr4wDt1ehijKoCrxvd1A$ffw9kUMEMgP95rGF7vIp3SzqBbVceaDIVEZ6OoHWBmg', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-752d-ba3a-b59c21116dce', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 ewes 3kev c');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 vvxb ced7 8');
INSERT INTO definition VALUES ('01a1ac5f-c540-752d-ba3a-b59bdf0882ce', 'inen-quito', 1, 'caa15964dcbcf62a', 'mi-primer-certificado', 1, '515a219e108612d2b26974de70c8beb069f94e505b4372ad254afc2287cf1ee5', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","refunds":[],"renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","step":null,"title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","step":null,"title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-7366-816d-3eada0667088",1,"df640cfb4981275e2c4918caec2f8e49"],["app_user","01a1ac5f-c540-7366-816d-3eae4a300db5",1,"2b0f38c9a89afe5645cad138daa59c06"]]', '0000000000000000000000000000000000000000000000000000000000000000', '95ed8da0faeb2e19d3540e093a174b0b7df95b87a4819805fd99585c4186992d');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'users.create', '', '[["app_user","01a1ac5f-c540-7366-816d-3eaf1600272f",1,"26c3e83791a34f45401b05efa7620586"],["app_user","01a1ac5f-c540-7366-816d-3eaf77611c25",1,"38377c412891a866bb80bf36978885f2"],["app_user","01a1ac5f-c540-7366-816d-3eb0059ea00f",1,"5c82f9ae08982a84c1ea5420ed9abbf0"],["app_user","01a1ac5f-c540-7366-816d-3eb095d566dd",1,"48d2b41245cfa42d1db02b39e1c28653"]]', '95ed8da0faeb2e19d3540e093a174b0b7df95b87a4819805fd99585c4186992d', '31c411dcd35e4978c3e0ccac5d8b9d93724cb6e390389516d1055468b5167cd0');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-752d-ba3a-b599ff19f39b",1,"6e2b07998cc350448a9a3ca8714fa09b"]]', '31c411dcd35e4978c3e0ccac5d8b9d93724cb6e390389516d1055468b5167cd0', '13c9edb727713ee2c595f8f71c55c368cc6bf375ad40bffadecd4d1d58d3cb8b');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'intake.register', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["person","01a1ac5f-c540-752d-ba3a-b59ada345004",1,"06f501f4c1b78480acf00fdff4827fe4"],["series","01a1ac5f-c540-752d-ba3a-b59b71295a10",1,"e7c1f687744b22b370beee131c5d58ca"],["series","01a1ac5f-c540-752d-ba3a-b59b71295a10",2,"b851dd91fadda83d9fbb3ada16994bef"],["definition","01a1ac5f-c540-752d-ba3a-b59bdf0882ce",1,"eb8bddbbdcf04449edaa481e5ec01cf6"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",1,"123815862b64d07970b2029bb9d6f109"],["case_event","01a1ac5f-c540-752d-ba3a-b59cc9b87613",1,"d34ab3694b11f30de8f491feeec51492"],["requirement_item","01a1ac5f-c540-752d-ba3a-b59dc8b527d4",1,"ef3c4d1dedfa17be6acf90d250127fbd"],["requirement_item","01a1ac5f-c540-752d-ba3a-b59e13f7a6b6",1,"a2499dfdafbe40374dfcb6aea6096ca0"],["requirement_item","01a1ac5f-c540-752d-ba3a-b59ec747eb02",1,"920116734ce98425af9a1f9b434bc1b9"],["charge","01a1ac5f-c540-752d-ba3a-b59f1cef543d",1,"3ee6b1ff4f2b7a16e4efad1e3ad2bfd4"],["case_event","01a1ac5f-c540-752d-ba3a-b59f85b7d3a0",1,"dc6c2fb99d1eb4b98eda7f60de292931"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",2,"4ce03c61b0eab49849a0a8fc16c85795"]]', '13c9edb727713ee2c595f8f71c55c368cc6bf375ad40bffadecd4d1d58d3cb8b', '4397842cb6a98aa73da55906c7ff664fa5b3c01858e36dfa4cbd566bac67ee27');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'payments.declare', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["slip","01a1ac5f-c540-752d-ba3a-b59ffd5e3a74",1,"d5703fb2d863d55564f2c16bb852045b"],["requirement_item","01a1ac5f-c540-752d-ba3a-b59ec747eb02",2,"adcb631d2d6cd2ab5b16a50d5220bf84"],["charge","01a1ac5f-c540-752d-ba3a-b59f1cef543d",2,"9f73241d554d75cf1434aa586cfaf96b"],["case_event","01a1ac5f-c540-752d-ba3a-b5a0da284ed8",1,"955703288f2467b77af7b71497e7b228"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",3,"579d2aa0d6b17b270cbf309231c909ce"]]', '4397842cb6a98aa73da55906c7ff664fa5b3c01858e36dfa4cbd566bac67ee27', '96887e65fa371e34b598dd6d8edc515bdcfbaf7d2117f21f81c38ac4e0efa465');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'payments.confirm', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["slip","01a1ac5f-c540-752d-ba3a-b59ffd5e3a74",2,"2f581a86571c978ed84be605e23a9acc"],["charge","01a1ac5f-c540-752d-ba3a-b59f1cef543d",3,"9be35143c1a9811225d9fa66fa1cf292"],["case_event","01a1ac5f-c540-752d-ba3a-b5a177138555",1,"cd44d89934d98021d8c826a42a043b9a"],["case_event","01a1ac5f-c540-752d-ba3a-b5a254b52b2e",1,"27f0e8a037557b48a653c4596d1ae9e6"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",4,"a1f3da2c97d3fe63e4357c96769aa97a"]]', '96887e65fa371e34b598dd6d8edc515bdcfbaf7d2117f21f81c38ac4e0efa465', '852bc05b3d9835d51f4aaf32ac83d038bcedf8f21749816f9ec3df2d266e840f');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'invoices.register', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["invoice","01a1ac5f-c540-752d-ba3a-b5a28b8c28f3",1,"8822322213e6f46bc8be4f0ce6b510a7"],["case_event","01a1ac5f-c540-752d-ba3a-b5a32e51947f",1,"c7ac03331e93c3a2017b9d966cca29af"],["case_event","01a1ac5f-c540-752d-ba3a-b5a3d8e6b882",1,"8db1a7490ce9ad3592d1ba9fd61cb04a"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",5,"bbfb20b97177bf76be6e5b5c65bb88eb"]]', '852bc05b3d9835d51f4aaf32ac83d038bcedf8f21749816f9ec3df2d266e840f', '8939ba58c761f65e1be8fba9a41d26596c3de71d50917f7ba69246cea0af156f');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'evaluations.schedule', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["series","01a1ac5f-c540-752d-ba3a-b5a483dc51e3",1,"79d6af74fd6d281a8c76ac38c674351b"],["series","01a1ac5f-c540-752d-ba3a-b5a483dc51e3",2,"4c5266cbbc1fcbebc87e594a1a41135c"],["evaluation","01a1ac5f-c540-752d-ba3a-b5a559a8a2c4",1,"34eee2fc60bbdfeee0f45641375d1f20"],["case_event","01a1ac5f-c540-752d-ba3a-b5a62f4c62bf",1,"eacade31fc18b45a21ab93b644dc3def"],["case_event","01a1ac5f-c540-752d-ba3a-b5a678c8bb9b",1,"1a73d64ad6ed0d8b08cb30aee9c92d6c"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",6,"49518b54a9d1e085edeaaf8ae13a781c"]]', '8939ba58c761f65e1be8fba9a41d26596c3de71d50917f7ba69246cea0af156f', 'facdbdbcb040b2c9564089b3dfffd2f33cbcb2bffdec762149b00891ffec99ec');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eb0059ea00f', 'evaluations.record', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["finding","01a1b1cd-8a80-7623-9ef1-3e5783405413",1,"f801919800f73fe181ece8d5f4b0adf9"],["finding","01a1b1cd-8a80-7623-9ef1-3e5851fff99a",1,"2da940a51476165196be4304fcfac7ce"],["finding","01a1b1cd-8a80-7623-9ef1-3e58bf826647",1,"08c7ad9b9355d3b28657c47515f3cb7d"],["finding","01a1b1cd-8a80-7623-9ef1-3e58cc7bbc84",1,"f9f4b3a4aacd3b1d2bafc917da4aeb92"],["finding","01a1b1cd-8a80-7623-9ef1-3e592fa22289",1,"813f65f12a714435ce3bcb9484ac23c4"],["finding","01a1b1cd-8a80-7623-9ef1-3e5a066655e1",1,"2f34c360405e5e88d877b931fe989c06"],["finding","01a1b1cd-8a80-7623-9ef1-3e5a8326cbf7",1,"19d754b0c366e3a6da4ca005e1dc5273"],["finding","01a1b1cd-8a80-7623-9ef1-3e5b182db42d",1,"06104a959205b6a3088193910da3073f"],["finding","01a1b1cd-8a80-7623-9ef1-3e5bbe3ea142",1,"19b8a2612c9ba8e109970cd01c03f6dc"],["finding","01a1b1cd-8a80-7623-9ef1-3e5c17ea1fee",1,"8ecc228f7474e7b3c312bd9c1f0ac14d"],["finding","01a1b1cd-8a80-7623-9ef1-3e5c482808eb",1,"95d29a91f836dd734015cb6c896e0e35"],["finding","01a1b1cd-8a80-7623-9ef1-3e5cbaaac488",1,"3248b07f862a81bde98fbfcb4c27b314"],["finding","01a1b1cd-8a80-7623-9ef1-3e5d5da1f5f9",1,"b95cbcc011ee8aadf3af4ec397855d14"],["finding","01a1b1cd-8a80-7623-9ef1-3e5d7a01a1e9",1,"930692fd1d292bad137af22d73a19da5"],["finding","01a1b1cd-8a80-7623-9ef1-3e5d9dc028b5",1,"39a6c059bcd81c3c8ba549633f7590ef"],["finding","01a1b1cd-8a80-7623-9ef1-3e5da154a005",1,"1831fd9190b30defafeaf4904f3a7c50"],["finding","01a1b1cd-8a80-7623-9ef1-3e5dc0572df4",1,"f2a92772bb64673a807b75aac357c5d7"],["finding","01a1b1cd-8a80-7623-9ef1-3e5e81e53689",1,"2b069c2915fd5861625bc86dd9edb2c8"],["finding","01a1b1cd-8a80-7623-9ef1-3e5ed597740d",1,"5bda98ba84d0601f20be9f98ddb6869b"],["finding","01a1b1cd-8a80-7623-9ef1-3e5eddd96223",1,"aea462882454d0c7a2bea60ef25bda2d"],["finding","01a1b1cd-8a80-7623-9ef1-3e5fa78ad9cc",1,"65130c2ad415eec74e64441f925a5b37"],["finding","01a1b1cd-8a80-7623-9ef1-3e60a299511a",1,"ae20482c925856e8fcccf6558c6be336"],["finding","01a1b1cd-8a80-7623-9ef1-3e60eeae5d0e",1,"6f53d7d9677afd23e8e3d65750fc2df1"],["finding","01a1b1cd-8a80-7623-9ef1-3e617b2bf14a",1,"2e53b61ea306bc18e53dc80baa1de27a"],["finding","01a1b1cd-8a80-7623-9ef1-3e61e6c6af8f",1,"32e8e10dd6aaff026462b22391434415"],["finding","01a1b1cd-8a80-7623-9ef1-3e62b99c6ec3",1,"554e0bdfb3cf71ae7e653b2353039144"],["case_event","01a1b1cd-8a80-7623-9ef1-3e62ebcf8642",1,"dfaaa79b786cbf4546b3cb617a2be6b0"]]', 'facdbdbcb040b2c9564089b3dfffd2f33cbcb2bffdec762149b00891ffec99ec', '226d1dc90ae64b6d400fb71bfb76553afde27118c7b6891f7dfe058fdae8fd2b');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eb0059ea00f', 'evaluations.close', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["evaluation","01a1ac5f-c540-752d-ba3a-b5a559a8a2c4",2,"438e498011c799576fa22066332047a6"],["case_event","01a1b1cd-8a80-7623-9ef1-3e639cebbdb7",1,"ab6f4ec0f280f213a3449c6b2fad6914"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6492739f15",1,"ea0e175d3054cb5a1693e287f77b47c4"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",7,"231db6d62cdf7cf6c8b8e2b7404e34d3"]]', '226d1dc90ae64b6d400fb71bfb76553afde27118c7b6891f7dfe058fdae8fd2b', '9d516fb3fef65fa334a212fda91e34c7049b530ff1f6b7fc696a23da7d4eb45b');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'issuing.request', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["document","01a1b1cd-8a80-7623-9ef1-3e651a5da6e0",1,"a1e77286bfe58c47f3071a0e1791e079"],["document","01a1b1cd-8a80-7623-9ef1-3e65def0efad",1,"55cb2e94c974d869ca1832346fef1722"],["case_event","01a1b1cd-8a80-7623-9ef1-3e66c0dec231",1,"f0be1ceeee718633e585d6c040ef73ad"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",8,"087c105e823dc9f335f229ca6cdb6482"]]', '9d516fb3fef65fa334a212fda91e34c7049b530ff1f6b7fc696a23da7d4eb45b', '5d8d890eed402cf142466b8d81ac750593137dc4fa4d2101c4f917a78f9eb463');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'issuing.approve', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["series","01a1b1cd-8a80-7623-9ef1-3e6721a8f4c3",1,"59378f902675fc9158d25e4e84bca250"],["series","01a1b1cd-8a80-7623-9ef1-3e6721a8f4c3",2,"21c4023a6416d626a0204dfa07c22bdb"],["series","01a1b1cd-8a80-7623-9ef1-3e67daf77422",1,"e340974d3328b06edc6dd536788a6d34"],["series","01a1b1cd-8a80-7623-9ef1-3e67daf77422",2,"093c4fde889159d85759488d5fd73862"],["document","01a1b1cd-8a80-7623-9ef1-3e651a5da6e0",2,"fbc805cc0f16138ecc395dc8c5dba55b"],["case_event","01a1b1cd-8a80-7623-9ef1-3e67f6171846",1,"c1be3a5d30e365ed29e6e8ac60f1eb38"],["document","01a1b1cd-8a80-7623-9ef1-3e65def0efad",2,"b75e314ded162d5d583729d9f8207728"],["case_event","01a1b1cd-8a80-7623-9ef1-3e680ab68785",1,"b198a50484aebbfd7855b924dff23d10"],["case_event","01a1b1cd-8a80-7623-9ef1-3e69082fdebb",1,"5c44b6e4e0aff24588b9db412142dcf9"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",9,"d45c622adff8b463bfcbc729de647d67"]]', '5d8d890eed402cf142466b8d81ac750593137dc4fa4d2101c4f917a78f9eb463', 'dfaecd73d0ba5354c4e6a3cbbfe651e535003ae068539f2d59f1ae7ab3b29a59');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'printing.send', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["print_job","01a1b1cd-8a80-7623-9ef1-3e69d00aa6e0",1,"c35c0ff5795cd86ca1e6c016c67ba699"],["document","01a1b1cd-8a80-7623-9ef1-3e651a5da6e0",3,"a2f44e955a6f618b178ce1611b8409c8"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6a5594df70",1,"a579b55eea25440d80a68a6d145c6200"]]', 'dfaecd73d0ba5354c4e6a3cbbfe651e535003ae068539f2d59f1ae7ab3b29a59', 'dbd07ccc2dbcb4556b3809a3dbc1a0c3b76e97ee8bedd25dd89171243d6c6fbe');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'printing.send', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["print_job","01a1b1cd-8a80-7623-9ef1-3e69d00aa6e0",2,"8e1123f9ad59fdf81d30ed933730afd6"]]', 'dbd07ccc2dbcb4556b3809a3dbc1a0c3b76e97ee8bedd25dd89171243d6c6fbe', 'ae6eafacdcce087e5c484cfed32d970e53f63a626da5a96305d818bb79c06b03');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'printing.confirm', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["print_job","01a1b1cd-8a80-7623-9ef1-3e69d00aa6e0",3,"a9f3b90621d3e30e0d9afdadb75f9fad"],["document","01a1b1cd-8a80-7623-9ef1-3e651a5da6e0",4,"da09ef66509969cc19eb8448d80ad01b"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6abde057e0",1,"a668ee5b493cbffc4cf40bc8ac0f2136"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",10,"22ad3577338cf570712ce801f4675da8"]]', 'ae6eafacdcce087e5c484cfed32d970e53f63a626da5a96305d818bb79c06b03', '4135513caf6aa0e7ae5d07e18a382013c89679289e127995308fea4f55f3d578');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'printing.send', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["print_job","01a1b1cd-8a80-7623-9ef1-3e6b3e7708d9",1,"5f38259e77ae26cdcb3e9d4d43ea4ce6"],["document","01a1b1cd-8a80-7623-9ef1-3e65def0efad",3,"fbe40b72a82d648f1d50952dc824db44"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6b80afb535",1,"9cab7548dd501850008005d4d3668ba1"]]', '4135513caf6aa0e7ae5d07e18a382013c89679289e127995308fea4f55f3d578', '87e08c343bc4837e13886a2a224f36afec96eabf8666356916c428d618775da7');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'printing.send', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["print_job","01a1b1cd-8a80-7623-9ef1-3e6b3e7708d9",2,"57a71e5a479e27876cc5ff6a417e5950"]]', '87e08c343bc4837e13886a2a224f36afec96eabf8666356916c428d618775da7', '1fe3b81c85176c5316df32455462f29d6a32bde1a6e3681cd3c1d10bcef3ceac');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'printing.confirm', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '[["print_job","01a1b1cd-8a80-7623-9ef1-3e6b3e7708d9",3,"f32a80081f8423d55a3159a65a4833f8"],["document","01a1b1cd-8a80-7623-9ef1-3e65def0efad",4,"e47d4caa47f7e7c02889e18f84a9ba75"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6b8e193093",1,"f7db1ad6a5cd70ea3a110a03726831a1"],["case_file","01a1ac5f-c540-752d-ba3a-b59c21116dce",11,"fb8e96c720c3291275d815be9ce7d858"]]', '1fe3b81c85176c5316df32455462f29d6a32bde1a6e3681cd3c1d10bcef3ceac', 'b9ba51e047d6c6d63fec6820ce8b6b14863785a99c350c860b9f07d2b2fbac67');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'intake.register', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', '[["person","01a1b1cd-8a80-7623-9ef1-3e6c26862950",1,"e6a06da2dbcb618d53fb46a0c5000cd3"],["series","01a1ac5f-c540-752d-ba3a-b59b71295a10",3,"f46658b353dc3da2a624e535977beb2a"],["case_file","01a1b1cd-8a80-7623-9ef1-3e6c46953f79",1,"9b2375ae7da60e50a3047649b38136b3"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6d43bd1a3b",1,"d485b3c8d47eb714f465195f3f953406"],["requirement_item","01a1b1cd-8a80-7623-9ef1-3e6d80a8d460",1,"2981c76df8bfe9876ce553769cc52fde"],["requirement_item","01a1b1cd-8a80-7623-9ef1-3e6dff89fdcd",1,"d4038566a53ea6c804f25042f06a3912"],["requirement_item","01a1b1cd-8a80-7623-9ef1-3e6e92528442",1,"f4897b42332b2378837d84d5d449894b"],["charge","01a1b1cd-8a80-7623-9ef1-3e6f44971b5a",1,"a2d054652aeb2447f1ee4dbb606dda8b"],["case_event","01a1b1cd-8a80-7623-9ef1-3e6ffa37269b",1,"fc6d7324a4c645db457c4900b59dcea9"],["case_file","01a1b1cd-8a80-7623-9ef1-3e6c46953f79",2,"b6f4573309d911980410a3d4793c812f"]]', 'b9ba51e047d6c6d63fec6820ce8b6b14863785a99c350c860b9f07d2b2fbac67', '24e0aeee5f0aa0f461e4c3bd7fefff0a6aa76a7171807b8f170e346c5aa2d175');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-752d-ba3a-b59ada345004', 'inen-quito', 1, 'e40118b0752d2d0c', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7623-9ef1-3e6c26862950', 'inen-quito', 1, 'f228d69e45fc6260', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-752d-ba3a-b59b71295a10', 'inen-quito', 3, 'edac529cdd51e519', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-752d-ba3a-b5a483dc51e3', 'inen-quito', 2, '9f8b55d20fe47a62', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7623-9ef1-3e6721a8f4c3', 'inen-quito', 2, 'bd7b2a7ec6cd5708', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7623-9ef1-3e67daf77422', 'inen-quito', 2, 'c87499bb965dfd59', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-7366-816d-3eada0667088', 'inen-quito', 1, 'dbd7893a15456054', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-752d-ba3a-b599ff19f39b', 'inen-quito', 1, '6c1e823fe684a08e', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-752d-ba3a-b59c21116dce', 'inen-quito', 11, '9f3c413bd8e18bc1', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-752d-ba3a-b59bdf0882ce', '01a1ac5f-c540-752d-ba3a-b59ada345004', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'EWES-3KEV-C', '01a1ac5f-c540-7366-816d-3eaf1600272f', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7623-9ef1-3e6c46953f79', 'inen-quito', 2, '841d5dcfab525158', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-752d-ba3a-b59bdf0882ce', '01a1b1cd-8a80-7623-9ef1-3e6c26862950', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'VVXB-CED7-8', '01a1ac5f-c540-7366-816d-3eaf1600272f', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b59cc9b87613', 'inen-quito', 1, 'cc88a6bcffbeb680', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b59f85b7d3a0', 'inen-quito', 1, 'a51a4045320f5052', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a0da284ed8', 'inen-quito', 1, '65abf4f1a971b159', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a177138555', 'inen-quito', 1, '0bcbdefdf89149a7', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a254b52b2e', 'inen-quito', 1, 'e4572b62b4a05d8f', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a32e51947f', 'inen-quito', 1, '67eba9870cd3498b', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a3d8e6b882', 'inen-quito', 1, '7ecafcd00442905e', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a62f4c62bf', 'inen-quito', 1, '024fc2b763934410', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-752d-ba3a-b5a678c8bb9b', 'inen-quito', 1, 'dbd2bc0b238cc1fb', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e62ebcf8642', 'inen-quito', 1, 'db8095f8ea027a26', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eb0059ea00f', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e639cebbdb7', 'inen-quito', 1, '3d50ad95f7fb6520', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eb0059ea00f', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6492739f15', 'inen-quito', 1, 'a2cfcbf2813b3d82', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eb0059ea00f', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e66c0dec231', 'inen-quito', 1, '6fc51a12b4bc4a7a', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e67f6171846', 'inen-quito', 1, 'da5a792b79e21fc0', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e680ab68785', 'inen-quito', 1, 'f717bad245dfc23d', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e69082fdebb', 'inen-quito', 1, 'f67d545a3fd898e9', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6a5594df70', 'inen-quito', 1, '92d7caa76ecce472', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6abde057e0', 'inen-quito', 1, '5e9741de25c06dee', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6b80afb535', 'inen-quito', 1, 'c35dedec41ab9096', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6b8e193093', 'inen-quito', 1, 'fc7ce4eacafe7812', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6d43bd1a3b', 'inen-quito', 1, '24a27454957621fe', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7623-9ef1-3e6ffa37269b', 'inen-quito', 1, '15b2d8dc9bd6bcb4', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-752d-ba3a-b59f1cef543d', 'inen-quito', 3, '1b788abdb4ad7aac', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '4892285405', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7623-9ef1-3e6f44971b5a', 'inen-quito', 1, '3b7415180a7dc9b1', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '1596779663', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7623-9ef1-3e651a5da6e0', 'inen-quito', 4, '4166b265fd7a5d77', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'YZYU-22V4-V', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "YZYU-22V4-V", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|YZYU-22V4-V|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', 'c23cc746a96521bcfbe1629b89e1902bb78164f1927886c9cb22827aeb2381ea', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7623-9ef1-3e65def0efad', 'inen-quito', 4, '9624b97ec2f95e28', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', '6NFK-98U5-K', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "6NFK-98U5-K", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|6NFK-98U5-K|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', 'e687fc85dc93c37f57126ffc7aed099618e42d6965ab77ed8d117ac372f5cdca', '01a1ac5f-c540-7366-816d-3eaf1600272f', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'inen-quito', 2, '38c047b98c3052fa', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 'EV-QUI-2026-0001', '01a1ac5f-c540-7366-816d-3eb0059ea00f', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-752d-ba3a-b5a28b8c28f3', 'inen-quito', 1, '879caa42c9e91a39', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-752d-ba3a-b59dc8b527d4', 'inen-quito', 1, '59032f51060605ed', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-752d-ba3a-b59e13f7a6b6', 'inen-quito', 1, '94c94a4790449611', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-752d-ba3a-b59ec747eb02', 'inen-quito', 2, 'f76156e55eb0bf37', '01a1ac5f-c540-752d-ba3a-b59c21116dce', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7623-9ef1-3e6d80a8d460', 'inen-quito', 1, '13fa50050a13f377', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7623-9ef1-3e6dff89fdcd', 'inen-quito', 1, 'f6a83a1a2e475115', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7623-9ef1-3e6e92528442', 'inen-quito', 1, '8a3c872dbdd4c9a4', '01a1b1cd-8a80-7623-9ef1-3e6c46953f79', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5783405413', 'inen-quito', 1, 'a4088c5c1b01c49b', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5851fff99a', 'inen-quito', 1, '729ca9d2f6c5b2d2', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e58bf826647', 'inen-quito', 1, '9582670df87036a4', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e58cc7bbc84', 'inen-quito', 1, '73c8ea558069ddee', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e592fa22289', 'inen-quito', 1, '773611e1e40e347a', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5a066655e1', 'inen-quito', 1, 'c21c049f4e8ecb16', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5a8326cbf7', 'inen-quito', 1, 'ed1382a4ea5325c4', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5b182db42d', 'inen-quito', 1, 'a5bd6caf60f82576', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5bbe3ea142', 'inen-quito', 1, '1facd982f68fa654', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5c17ea1fee', 'inen-quito', 1, '752ab5d7830ece81', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5c482808eb', 'inen-quito', 1, '95c4b58ae13de340', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5cbaaac488', 'inen-quito', 1, 'eb0f48d8957627a6', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5d5da1f5f9', 'inen-quito', 1, '6c559883ceb734fe', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5d7a01a1e9', 'inen-quito', 1, 'bc335f7314ee4715', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5d9dc028b5', 'inen-quito', 1, '134fd2c57ab1fc5d', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5da154a005', 'inen-quito', 1, '57c35130dd483fcf', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5dc0572df4', 'inen-quito', 1, '75f98b3a89690d7d', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5e81e53689', 'inen-quito', 1, '2461d49884415229', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5ed597740d', 'inen-quito', 1, 'e94ff5c1a5e96dc2', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5eddd96223', 'inen-quito', 1, 'c25848a04d03ded6', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e5fa78ad9cc', 'inen-quito', 1, '191f41ca9d154b4c', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e60a299511a', 'inen-quito', 1, 'a230bd71819cad01', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e60eeae5d0e', 'inen-quito', 1, 'fd10d12cfce7c8a9', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e617b2bf14a', 'inen-quito', 1, '12ec9e73bc92e492', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e61e6c6af8f', 'inen-quito', 1, 'ff3a8ba35f12ad39', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7623-9ef1-3e62b99c6ec3', 'inen-quito', 1, 'c23a9f86c215cab1', '01a1ac5f-c540-752d-ba3a-b5a559a8a2c4', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7623-9ef1-3e69d00aa6e0', 'inen-quito', 3, 'e12c1f413d0bc598', '01a1b1cd-8a80-7623-9ef1-3e651a5da6e0', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', 'c23cc746a96521bcfbe1629b89e1902bb78164f1927886c9cb22827aeb2381ea', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7623-9ef1-3e6b3e7708d9', 'inen-quito', 3, 'e2a4727042ec1880', '01a1b1cd-8a80-7623-9ef1-3e65def0efad', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', 'e687fc85dc93c37f57126ffc7aed099618e42d6965ab77ed8d117ac372f5cdca', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-752d-ba3a-b59ffd5e3a74', 'inen-quito', 2, 'e02ae755e7b68ba3', '01a1ac5f-c540-752d-ba3a-b59c21116dce', '01a1ac5f-c540-752d-ba3a-b59f1cef543d', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-7366-816d-3eaf1600272f', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-7366-816d-3eae4a300db5', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
CREATE INDEX ix_charge_reference ON charge (reference);
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
CREATE INDEX ix_refund_case ON refund (case_id);
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
