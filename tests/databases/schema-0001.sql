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
INSERT INTO app_user VALUES ('01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'inen-quito', 1, '124da03d55f72f49', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$h9EVwYV/L5OSbJUGGg52mA$FRWehq3AuPdMEysksKUqN7IiIqIDzgmYuxHE4RHYsUU', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'inen-quito', 1, 'd4c651bc52014c28', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$3KGjTpvbmhEFQ5L/f4MmVQ$yWJ9RYDxdP5cMCL8PUOIO3WBeBs1PtS9AhqVGS8xQTs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7ee1-9832-5f8e1dc09d5a', 'inen-quito', 1, 'db015935e4aa97a1', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$3KGjTpvbmhEFQ5L/f4MmVQ$yWJ9RYDxdP5cMCL8PUOIO3WBeBs1PtS9AhqVGS8xQTs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'inen-quito', 1, 'e75933135b1626a1', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$3KGjTpvbmhEFQ5L/f4MmVQ$yWJ9RYDxdP5cMCL8PUOIO3WBeBs1PtS9AhqVGS8xQTs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7ee1-9832-5f8f3e3508a9', 'inen-quito', 1, '122a846b92534ea9', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$3KGjTpvbmhEFQ5L/f4MmVQ$yWJ9RYDxdP5cMCL8PUOIO3WBeBs1PtS9AhqVGS8xQTs', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-74b0-83f1-0239b3190a62', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 sd3t k5u3 a');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 4rue e84k k');
INSERT INTO definition VALUES ('01a1ac5f-c540-74b0-83f1-02395f402316', 'inen-quito', 1, 'b8a13a0207298b81', 'mi-primer-certificado', 1, '5ef9c3052fe5b292f31e19e0a9822d898f3f320acc54014c422b6399aead77ce', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-7ee1-9832-5f8c80fdd8f3",1,"387b4bd7a2efce77821b37898de52ab8"],["app_user","01a1ac5f-c540-7ee1-9832-5f8cecb5912f",1,"3263aedc19acf400ecf3b16b67dcf77d"]]', '0000000000000000000000000000000000000000000000000000000000000000', '092a30b889b1ab1a8464785083d17776bc42f31668a1a365e2ed0df4e59d50ea');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'users.create', '', '[["app_user","01a1ac5f-c540-7ee1-9832-5f8d80023b16",1,"d6c94902df189b83ed01a07452cae4aa"],["app_user","01a1ac5f-c540-7ee1-9832-5f8e1dc09d5a",1,"e692441bd999e0914072391022cc5151"],["app_user","01a1ac5f-c540-7ee1-9832-5f8e4c196e3f",1,"f12decb2a17fcacdb4bca33c56dc28fb"],["app_user","01a1ac5f-c540-7ee1-9832-5f8f3e3508a9",1,"f37a2889a053b01ab9bc4509eee58e00"]]', '092a30b889b1ab1a8464785083d17776bc42f31668a1a365e2ed0df4e59d50ea', 'ca1f59431c06051e4928c995f4ac2d2d53d2005c73c1def2a3d4575d938fe377');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-74b0-83f1-0237fcb13a20",1,"bdb140c8cca8be718e40f1b6ab5239e4"]]', 'ca1f59431c06051e4928c995f4ac2d2d53d2005c73c1def2a3d4575d938fe377', '5ebb1db7c5a4fabf4da187f68274d6238f3e85ca8e6848ffea27acc5bb3de1e4');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'intake.register', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["person","01a1ac5f-c540-74b0-83f1-02389c55a51a",1,"0af562fb5937d443291848eaa6517e2c"],["series","01a1ac5f-c540-74b0-83f1-0239268cb027",1,"c8c95ceeda0797bfd93afdaa948f3d7e"],["series","01a1ac5f-c540-74b0-83f1-0239268cb027",2,"f68592d6b0791e3ef0c13f1ba29b6468"],["definition","01a1ac5f-c540-74b0-83f1-02395f402316",1,"5daa199915e879b4e9044d346c5c741e"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",1,"625696398fe7ac6cbc2d6b01dfa65a5f"],["case_event","01a1ac5f-c540-74b0-83f1-023a1d1c4829",1,"b5957bf394d37cd10bb860e9120413b7"],["requirement_item","01a1ac5f-c540-74b0-83f1-023ac1cebfea",1,"1bfeb1c98924e533df81f8cd318fae64"],["requirement_item","01a1ac5f-c540-74b0-83f1-023b369096d5",1,"531b6c13b1a6dc42417fa04bc9884220"],["requirement_item","01a1ac5f-c540-74b0-83f1-023bad83a34c",1,"38054170c4e06e5a66999e2a85ad0e91"],["charge","01a1ac5f-c540-74b0-83f1-023c87ce5872",1,"5c8adc932db86c028b51bfb8abcb2115"],["case_event","01a1ac5f-c540-74b0-83f1-023d7f61ee22",1,"6219a18b2ca3e9ad58ff7d1d7dc59636"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",2,"6c202ba8d6adaaf715a715402a90b67b"]]', '5ebb1db7c5a4fabf4da187f68274d6238f3e85ca8e6848ffea27acc5bb3de1e4', 'c4102d8f2e4be3b15797165c942324d7044612f9f19279f82927ae59c0a01080');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'payments.declare', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["slip","01a1ac5f-c540-74b0-83f1-023e246f611a",1,"d9803b1d9be1a65794bb78d517432321"],["requirement_item","01a1ac5f-c540-74b0-83f1-023bad83a34c",2,"233b1629f0c049914567047bdfc63c7c"],["charge","01a1ac5f-c540-74b0-83f1-023c87ce5872",2,"2af153948140fa5f7c8de4ed74cf29c4"],["case_event","01a1ac5f-c540-74b0-83f1-023ecf60c7a3",1,"ee9ccb7ed1dc225b12bfebb065d88042"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",3,"afaa3b13d624cadd33411dce72e81ef6"]]', 'c4102d8f2e4be3b15797165c942324d7044612f9f19279f82927ae59c0a01080', '3c4d7df31587aaa4662ff8ca18422def8b0edd88467066b90401be29808c73a7');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'payments.confirm', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["slip","01a1ac5f-c540-74b0-83f1-023e246f611a",2,"522fed0196739bf27623e817e084bce9"],["charge","01a1ac5f-c540-74b0-83f1-023c87ce5872",3,"0de10094af7d4436f24fa95525baf5c0"],["case_event","01a1ac5f-c540-74b0-83f1-023f77c70881",1,"cb244d850b30188d927ac31d6d9c7e2a"],["case_event","01a1ac5f-c540-74b0-83f1-02402b98cd63",1,"d90e9b449722cdd9cc9bddb96bf9a246"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",4,"15ee9c19c6b7144123cc33b8e376b3a6"]]', '3c4d7df31587aaa4662ff8ca18422def8b0edd88467066b90401be29808c73a7', 'f8da3d73526d73a536e2724071553c4e6b4c821019e8033cbe143d5a7654a05f');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'invoices.register', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["invoice","01a1ac5f-c540-74b0-83f1-02403e6b8fa5",1,"6647a939264bbdaf21a93b14401fac5a"],["case_event","01a1ac5f-c540-74b0-83f1-0240d2b8fdc2",1,"f535ddf92e46fed8fa577badb5a81440"],["case_event","01a1ac5f-c540-74b0-83f1-0241422ba241",1,"edbfbc246f4b6d1caa136e9c34b41e4e"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",5,"a0d3e82bb71151be4c5266f31da518d8"]]', 'f8da3d73526d73a536e2724071553c4e6b4c821019e8033cbe143d5a7654a05f', '93fefab2b42f4da5eae7e8e615dd91e36771f30f1fc2bb32706a930f1cc691c8');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'evaluations.schedule', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["series","01a1ac5f-c540-74b0-83f1-024164bad4e0",1,"abe9b4440a5d976f25e41d306fb50877"],["series","01a1ac5f-c540-74b0-83f1-024164bad4e0",2,"a37233afcc4e0eb5ce111464c1767f4b"],["evaluation","01a1ac5f-c540-74b0-83f1-0241f75638e5",1,"1e6cbd7d592e33c30f28cd26b3f56972"],["case_event","01a1ac5f-c540-74b0-83f1-024235a74478",1,"7409eff06a1999c2f59b6a98622838ec"],["case_event","01a1ac5f-c540-74b0-83f1-02427b9a7a35",1,"23a7b096d809ccad8de04b2f28eca162"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",6,"9932f03c03c1791556b01d7717ef953a"]]', '93fefab2b42f4da5eae7e8e615dd91e36771f30f1fc2bb32706a930f1cc691c8', '67682d29a5cd80d5ff60206a13eedb39ddb727a99fb24945525585d27435a080');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'evaluations.record', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["finding","01a1b1cd-8a80-7b7d-b393-a99072842433",1,"03f2caa341090b4d2012a183535a0467"],["finding","01a1b1cd-8a80-7b7d-b393-a9913a68e6b1",1,"0d5c883502290e2e86fa1dbbc6c6e9a9"],["finding","01a1b1cd-8a80-7b7d-b393-a991b275eaf7",1,"eb2ab24a382e6d0cc1f6bb8accab677d"],["finding","01a1b1cd-8a80-7b7d-b393-a9927b556d42",1,"e1ee2bdd48aedc72d90455cdb7bdd5e7"],["finding","01a1b1cd-8a80-7b7d-b393-a99366f303e2",1,"30f4c378afeaad1cd2173cd27bd7413f"],["finding","01a1b1cd-8a80-7b7d-b393-a9940a3ec56a",1,"e9b4e7643b088407c3d26e8abbf015d1"],["finding","01a1b1cd-8a80-7b7d-b393-a994dada5bbc",1,"2e580c69f058439cf008a2290cdd9105"],["finding","01a1b1cd-8a80-7b7d-b393-a9955966f8c2",1,"b4a80b003d7b8f934cba73a9c158f3a1"],["finding","01a1b1cd-8a80-7b7d-b393-a9962b4b7bcf",1,"78b12d5549599348c4bad18e4fc750a2"],["finding","01a1b1cd-8a80-7b7d-b393-a99651c6e39e",1,"7ad6974def9ca34de4fafe513ead9875"],["finding","01a1b1cd-8a80-7b7d-b393-a9966a49131e",1,"8a0c0a1ab33efb162a721e16887861e1"],["finding","01a1b1cd-8a80-7b7d-b393-a997208c828a",1,"cca10eeb8032bb1d8ead984ebc9a21e8"],["finding","01a1b1cd-8a80-7b7d-b393-a99775dfcb42",1,"d64e02b1ff4c277bb4e458ff3a0a08df"],["finding","01a1b1cd-8a80-7b7d-b393-a998305d5af6",1,"4fbb48fb7cdc090c358fa3e90a48ac89"],["finding","01a1b1cd-8a80-7b7d-b393-a998611bf313",1,"de3fdd85ff3ed0dcbcce37d16c4cd630"],["finding","01a1b1cd-8a80-7b7d-b393-a9988640b564",1,"9da4a4d469b9b130cd2e99e49a2e5135"],["finding","01a1b1cd-8a80-7b7d-b393-a998929a2535",1,"aa7f9c67dd462cc33fba75a9ed4d41d8"],["finding","01a1b1cd-8a80-7b7d-b393-a999737884fc",1,"1b3a3b4f6acb364c9ef4d57d64f697e9"],["finding","01a1b1cd-8a80-7b7d-b393-a99a6cc69144",1,"ff81464f94f0d0ff6a048eedd0d78b6e"],["finding","01a1b1cd-8a80-7b7d-b393-a99b35b329ee",1,"4941b1ab9bfad13f556b9483d6f920fb"],["finding","01a1b1cd-8a80-7b7d-b393-a99c20b887cb",1,"fcaf3895c031e6eec8f3e268ddbf55f0"],["finding","01a1b1cd-8a80-7b7d-b393-a99c24f7c216",1,"3381cee01a8701985da77b1ce28eb7df"],["finding","01a1b1cd-8a80-7b7d-b393-a99cc7be4453",1,"0889c5f4bd21bb8cb76f2acadbdf1151"],["finding","01a1b1cd-8a80-7b7d-b393-a99ce8342dab",1,"9b7d5c4ea249e8c8146fd953c289fb8b"],["finding","01a1b1cd-8a80-7b7d-b393-a99d295fdf32",1,"66f8c7fdd880dcc118ae8348b8f32f93"],["finding","01a1b1cd-8a80-7b7d-b393-a99d3c5e9414",1,"cb9ce485ca0573e6a0228338cfa80614"],["case_event","01a1b1cd-8a80-7b7d-b393-a99d9a2a4b09",1,"30d83b813f74aea809ca52256f52a08a"]]', '67682d29a5cd80d5ff60206a13eedb39ddb727a99fb24945525585d27435a080', 'ef0423f3ea512600dd9d61dcf843c10393ed937de58c32cb7565090fc9536a10');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'evaluations.close', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["evaluation","01a1ac5f-c540-74b0-83f1-0241f75638e5",2,"9b6f185de6225f03acccfee4fd1f0237"],["case_event","01a1b1cd-8a80-7b7d-b393-a99dbd581375",1,"7426269bba5b5752ce5dc4df1be7f402"],["case_event","01a1b1cd-8a80-7b7d-b393-a99dcfa36b2e",1,"b6d1f7c8f7addf2548789fc57f4423fb"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",7,"451a6c8dd11c6735520207fbfd51ec1f"]]', 'ef0423f3ea512600dd9d61dcf843c10393ed937de58c32cb7565090fc9536a10', '27cb420190bdc0b82bbebbd53105e69c573791489837614ca339500d50b0f98f');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'issuing.request', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["document","01a1b1cd-8a80-7b7d-b393-a99e0e76cc25",1,"c1b954ce6e3edc3ea26bacd4cc6b7e56"],["document","01a1b1cd-8a80-7b7d-b393-a99ed041e69d",1,"02c349cf2ac848121101eaa7fd56776a"],["case_event","01a1b1cd-8a80-7b7d-b393-a99f2adaa684",1,"2e60b8d19d8bd9959e6fada8e826d160"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",8,"7d0549b477cc4da2fca4d3b77f6c1fec"]]', '27cb420190bdc0b82bbebbd53105e69c573791489837614ca339500d50b0f98f', '8ceb0787dce64dc2aa9a7c6dc23db5e42660f4990ff68b3db04c8d6f62066a1d');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'issuing.approve', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["series","01a1b1cd-8a80-7b7d-b393-a99f4ddef8a6",1,"51ed48fbec01cc850a83ffb364b27e82"],["series","01a1b1cd-8a80-7b7d-b393-a99f4ddef8a6",2,"aeff42261466a36f61a658393b5842eb"],["series","01a1b1cd-8a80-7b7d-b393-a99f6c88fc24",1,"8a4ddc8d802ee8722bb9930c9e7ba694"],["series","01a1b1cd-8a80-7b7d-b393-a99f6c88fc24",2,"8097832fcf2a7570c433c1c8efd88516"],["document","01a1b1cd-8a80-7b7d-b393-a99e0e76cc25",2,"b736f39a1bcb7c5c405d4215fdd4059a"],["case_event","01a1b1cd-8a80-7b7d-b393-a99fc4538bbd",1,"0a0e0f7720dcb02ead0c846640069323"],["document","01a1b1cd-8a80-7b7d-b393-a99ed041e69d",2,"d1fb1d6892d95fb11791c0bb742667f6"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a0adb65a2e",1,"3a1b8631b171123aa1c164097bb194fe"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a18d49b5e0",1,"93709a7149d14cca6dae1b88c3b3ae87"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",9,"eb1f265796b1a5fdd697890c6370de91"]]', '8ceb0787dce64dc2aa9a7c6dc23db5e42660f4990ff68b3db04c8d6f62066a1d', '4151a7c6bcb7662943d3264d3ffb06256ed7da13a9be1674fd5dabbbd539834e');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'printing.send', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["print_job","01a1b1cd-8a80-7b7d-b393-a9a2478feace",1,"66534c2be05fc2f8c76b5e9f07cf7f15"],["document","01a1b1cd-8a80-7b7d-b393-a99e0e76cc25",3,"5be237c568e2ee4bf47d550f431cf22a"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a25fad70b6",1,"c6b14370335f245f7caa581125f2494d"]]', '4151a7c6bcb7662943d3264d3ffb06256ed7da13a9be1674fd5dabbbd539834e', '252c6283ba26edb64f7f8d2d714d7c58ae379051731825c70394ccf2e78eaa85');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'printing.send', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["print_job","01a1b1cd-8a80-7b7d-b393-a9a2478feace",2,"a54b33b76cc74b948d3a9100a0cbf5b6"]]', '252c6283ba26edb64f7f8d2d714d7c58ae379051731825c70394ccf2e78eaa85', 'bc6381c7ee77a6d98900f780c4ffdafd26ee50a8c7a02a98f75fe84c72bd3f2d');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'printing.confirm', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["print_job","01a1b1cd-8a80-7b7d-b393-a9a2478feace",3,"e0d52d66d4ae71f7b51e41b42d8c7dd3"],["document","01a1b1cd-8a80-7b7d-b393-a99e0e76cc25",4,"a7d6abdfa93d284bd326c4984f2812ef"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a3279fabdf",1,"a94c0c09db08f33aa6dcf88bd793aa9f"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",10,"614e47ef52f1e3a38528bbb14bd5630e"]]', 'bc6381c7ee77a6d98900f780c4ffdafd26ee50a8c7a02a98f75fe84c72bd3f2d', '8746c88b628daf6ec08e7ba36c1aaeb45ab79ff1080a91848562b7a9cf047b22');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'printing.send', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["print_job","01a1b1cd-8a80-7b7d-b393-a9a3d02f91f3",1,"893293da2632c354a5a0c52faf3e013b"],["document","01a1b1cd-8a80-7b7d-b393-a99ed041e69d",3,"be26957b7e79d70dd35d4558c6b1f5ae"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a4744e454f",1,"ef12f0dc907e83217e3d24d4463af3d5"]]', '8746c88b628daf6ec08e7ba36c1aaeb45ab79ff1080a91848562b7a9cf047b22', 'cc59a6f3f1372a94604ac709371984d27f3d819dc657f636766bef53490648e5');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'printing.send', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["print_job","01a1b1cd-8a80-7b7d-b393-a9a3d02f91f3",2,"52e2946aa1bcd554e41796e51c83b9dc"]]', 'cc59a6f3f1372a94604ac709371984d27f3d819dc657f636766bef53490648e5', '3f0f59b8c5149b857b1132f192c826fb0d659b5e2251c5e47d79526cc9db2a6c');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'printing.confirm', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '[["print_job","01a1b1cd-8a80-7b7d-b393-a9a3d02f91f3",3,"000ad7dc9db7ac35b100d8519d84cba6"],["document","01a1b1cd-8a80-7b7d-b393-a99ed041e69d",4,"f57c0e256dd907dc0e6fe7d25193a7cb"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a53e204eb6",1,"bee7b420ae71439c10a50b6267d420ee"],["case_file","01a1ac5f-c540-74b0-83f1-0239b3190a62",11,"423657665d46594cec2ff585c6aa4de7"]]', '3f0f59b8c5149b857b1132f192c826fb0d659b5e2251c5e47d79526cc9db2a6c', 'a12b38175edadfd5c0f702f9b2dbb21067c13477907e8d2e41e81845bccdd1e7');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'intake.register', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', '[["person","01a1b1cd-8a80-7b7d-b393-a9a63ad7c026",1,"7b4834652e0e9d79e9c5d7585d0f681b"],["series","01a1ac5f-c540-74b0-83f1-0239268cb027",3,"315bb26def3b149493b22adf4a4cd59a"],["case_file","01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d",1,"010326877f7ef050a6205cfc3d3bf1ce"],["case_event","01a1b1cd-8a80-7b7d-b393-a9a75d9066f1",1,"1783ae459e85702189a47e24c3610252"],["requirement_item","01a1b1cd-8a80-7b7d-b393-a9a85c6cd32e",1,"51d58a06b35920931b5d0668bf7c2465"],["requirement_item","01a1b1cd-8a80-7b7d-b393-a9a8b171c5ea",1,"1458fcad591c0fdc053de789773318c7"],["requirement_item","01a1b1cd-8a80-7b7d-b393-a9a95ab4f53c",1,"8d01f0151d0b5191a0780800132625dc"],["charge","01a1b1cd-8a80-7b7d-b393-a9a9de437131",1,"b976c29fd086c7eba917c22febcb531b"],["case_event","01a1b1cd-8a80-7b7d-b393-a9aaa9a3197a",1,"9496d5f6406681c2cbd1bd338079cd6b"],["case_file","01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d",2,"ca364c3e88d4d54844ac3f2b9d041f0d"]]', 'a12b38175edadfd5c0f702f9b2dbb21067c13477907e8d2e41e81845bccdd1e7', '6d3c5a2769622be92588742a2b1518dfff36414d42ee68892e370875bd74bbb1');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-74b0-83f1-02389c55a51a', 'inen-quito', 1, '4a6e5d94dfeee934', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7b7d-b393-a9a63ad7c026', 'inen-quito', 1, 'a4c731c6b20b1654', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-74b0-83f1-0239268cb027', 'inen-quito', 3, '6549d3894c9c5079', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-74b0-83f1-024164bad4e0', 'inen-quito', 2, 'a4e0f3f4e24446d5', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7b7d-b393-a99f4ddef8a6', 'inen-quito', 2, 'c0faf7b261423178', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7b7d-b393-a99f6c88fc24', 'inen-quito', 2, '6d37283992d36b72', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-7ee1-9832-5f8c80fdd8f3', 'inen-quito', 1, '5905313f4dde5b32', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-74b0-83f1-0237fcb13a20', 'inen-quito', 1, 'e64f2e5674f55356', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-74b0-83f1-0239b3190a62', 'inen-quito', 11, '1e8c009552e93b5b', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-74b0-83f1-02395f402316', '01a1ac5f-c540-74b0-83f1-02389c55a51a', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'SD3T-K5U3-A', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', 'inen-quito', 2, '2ff35d40d8737ba5', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-74b0-83f1-02395f402316', '01a1b1cd-8a80-7b7d-b393-a9a63ad7c026', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '4RUE-E84K-K', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-023a1d1c4829', 'inen-quito', 1, '2a5d09331139ce0f', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-023d7f61ee22', 'inen-quito', 1, 'eeaa94035c66b067', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-023ecf60c7a3', 'inen-quito', 1, 'ef5e0a6f7c640b01', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-023f77c70881', 'inen-quito', 1, '9dbbad11414ed274', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-02402b98cd63', 'inen-quito', 1, '669dd8f4fcd83007', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-0240d2b8fdc2', 'inen-quito', 1, '823459e31507ac12', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-0241422ba241', 'inen-quito', 1, '262f8c422ce45065', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-024235a74478', 'inen-quito', 1, 'c4d282a635b118f0', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-74b0-83f1-02427b9a7a35', 'inen-quito', 1, '9eefa3183af5abd9', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a99d9a2a4b09', 'inen-quito', 1, '3dd834af4815a106', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a99dbd581375', 'inen-quito', 1, 'f4ea07770a91a58b', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a99dcfa36b2e', 'inen-quito', 1, 'ac331b38bfa2a4a4', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a99f2adaa684', 'inen-quito', 1, '5a4f8d5a6a3c2745', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a99fc4538bbd', 'inen-quito', 1, '354523fe6e1c83b1', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a0adb65a2e', 'inen-quito', 1, '1aaa9f84bd43adf4', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a18d49b5e0', 'inen-quito', 1, '69d3810dafa3df65', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a25fad70b6', 'inen-quito', 1, '904e043f4810c0d1', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a3279fabdf', 'inen-quito', 1, '0bd22b20104acdf0', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a4744e454f', 'inen-quito', 1, '1f49ffef29c61d96', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a53e204eb6', 'inen-quito', 1, '6a31e5dea4b7dfe5', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9a75d9066f1', 'inen-quito', 1, '3923c4bb337073d7', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7b7d-b393-a9aaa9a3197a', 'inen-quito', 1, '70746e493e29e06e', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-74b0-83f1-023c87ce5872', 'inen-quito', 3, 'e172279ce35adf06', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '9806134782', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7b7d-b393-a9a9de437131', 'inen-quito', 1, '697bd94254dcbd88', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '5775767128', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7b7d-b393-a99e0e76cc25', 'inen-quito', 4, '26dacc3d06b6aa9e', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'EPWX-JMBC-5', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "EPWX-JMBC-5", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|EPWX-JMBC-5|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '56d7bcfcff77610948ab312de3ff6927e923beaf2fdf9bb5149d34edff526584', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7b7d-b393-a99ed041e69d', 'inen-quito', 4, 'd9cfbc4f17da0174', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'USM7-YTEU-D', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "USM7-YTEU-D", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|USM7-YTEU-D|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '473bbed7dbcbd4c79c30c94df0c40b90db8f60495c26432f0f453f3e79ea6569', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-74b0-83f1-0241f75638e5', 'inen-quito', 2, '0a25d70cf1738703', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 'EV-QUI-2026-0001', '01a1ac5f-c540-7ee1-9832-5f8e4c196e3f', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-74b0-83f1-02403e6b8fa5', 'inen-quito', 1, '144426066ca01ab6', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-74b0-83f1-023ac1cebfea', 'inen-quito', 1, '7d3ff6dbea7cf2d7', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-74b0-83f1-023b369096d5', 'inen-quito', 1, 'c77c7d7ff8addb04', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-74b0-83f1-023bad83a34c', 'inen-quito', 2, '1908cdc218bd0481', '01a1ac5f-c540-74b0-83f1-0239b3190a62', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7b7d-b393-a9a85c6cd32e', 'inen-quito', 1, '1f36a992e6e9b28f', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7b7d-b393-a9a8b171c5ea', 'inen-quito', 1, '1bece5fc892f8cf5', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7b7d-b393-a9a95ab4f53c', 'inen-quito', 1, '3ffea0a53a4de84f', '01a1b1cd-8a80-7b7d-b393-a9a6a9a6db0d', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99072842433', 'inen-quito', 1, 'bcb97121372e27e2', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9913a68e6b1', 'inen-quito', 1, '42b041844e4abfa7', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a991b275eaf7', 'inen-quito', 1, '19acd0cf8d309621', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9927b556d42', 'inen-quito', 1, '99572acb76c4522f', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99366f303e2', 'inen-quito', 1, '5cc5b0b79098751a', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9940a3ec56a', 'inen-quito', 1, '6bea9ac8b7157629', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a994dada5bbc', 'inen-quito', 1, '3958f6f75d7db861', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9955966f8c2', 'inen-quito', 1, '88fc1d0be4d5df43', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9962b4b7bcf', 'inen-quito', 1, 'd80175917e3c74ea', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99651c6e39e', 'inen-quito', 1, 'a9d172da7dcc0e73', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9966a49131e', 'inen-quito', 1, 'fec8cbac2d9ccbc2', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a997208c828a', 'inen-quito', 1, 'c2ae8cc9244ee356', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99775dfcb42', 'inen-quito', 1, '900cb7b1192b5e3d', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a998305d5af6', 'inen-quito', 1, 'e27dd1992ade1b02', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a998611bf313', 'inen-quito', 1, '6074b0e3cde8d599', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a9988640b564', 'inen-quito', 1, 'e587e5a2024bde35', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a998929a2535', 'inen-quito', 1, '15520ffb0960aa8e', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a999737884fc', 'inen-quito', 1, '9f05620b01e3bf6e', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99a6cc69144', 'inen-quito', 1, '312544b9c2f3bc82', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99b35b329ee', 'inen-quito', 1, '7b2f3a7b60af939b', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99c20b887cb', 'inen-quito', 1, '38583626d6afb056', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99c24f7c216', 'inen-quito', 1, '5afc90aba5899500', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99cc7be4453', 'inen-quito', 1, 'a41f3538fa9a075d', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99ce8342dab', 'inen-quito', 1, '2761f03ec326275c', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99d295fdf32', 'inen-quito', 1, 'ac1c466e17866ede', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7b7d-b393-a99d3c5e9414', 'inen-quito', 1, '3c4322eb46331ffe', '01a1ac5f-c540-74b0-83f1-0241f75638e5', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7b7d-b393-a9a2478feace', 'inen-quito', 3, 'bc2c9fd6bce0ba7a', '01a1b1cd-8a80-7b7d-b393-a99e0e76cc25', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '56d7bcfcff77610948ab312de3ff6927e923beaf2fdf9bb5149d34edff526584', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7b7d-b393-a9a3d02f91f3', 'inen-quito', 3, '129a611d37f9fbbb', '01a1b1cd-8a80-7b7d-b393-a99ed041e69d', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '473bbed7dbcbd4c79c30c94df0c40b90db8f60495c26432f0f453f3e79ea6569', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-74b0-83f1-023e246f611a', 'inen-quito', 2, '2e25f0d3ba3604a1', '01a1ac5f-c540-74b0-83f1-0239b3190a62', '01a1ac5f-c540-74b0-83f1-023c87ce5872', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-7ee1-9832-5f8d80023b16', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-7ee1-9832-5f8cecb5912f', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
