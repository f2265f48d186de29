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
INSERT INTO app_user VALUES ('01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'inen-quito', 1, '5b380c1794020a9f', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$yfmUG624NH7rD9uKO/E5aQ$2Sw7YdIzulVuuFDx6h8YErrCJQbmxKOTxnb+wymDcPw', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'inen-quito', 1, 'b3d8abd397e121e6', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$eaRYmzA6PNCjth3TwuC/Ag$C1SIqsTuoRREYnuOYdpouNhQhN9eo91B4pEkydAzfmc', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79f9-8057-727c972fba1d', 'inen-quito', 1, 'd18d6225145bb14f', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$eaRYmzA6PNCjth3TwuC/Ag$C1SIqsTuoRREYnuOYdpouNhQhN9eo91B4pEkydAzfmc', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79f9-8057-727cb586c2f5', 'inen-quito', 1, '26917bc81280f98f', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$eaRYmzA6PNCjth3TwuC/Ag$C1SIqsTuoRREYnuOYdpouNhQhN9eo91B4pEkydAzfmc', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79f9-8057-727d74d4ea37', 'inen-quito', 1, '44d407cd670c2f71', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$eaRYmzA6PNCjth3TwuC/Ag$C1SIqsTuoRREYnuOYdpouNhQhN9eo91B4pEkydAzfmc', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 8frr 7ujg v');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7265-ab2b-514304958598', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 3wrj xhg4 5');
INSERT INTO definition VALUES ('01a1ac5f-c540-7260-80d2-a05407fb9913', 'inen-quito', 1, 'b4d8d221ddaf1bf4', 'mi-primer-certificado', 1, '0299fb9448b1b58983eedf522c1428d668e6c8102764b2b0c72530d3f89e3808', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-79f9-8057-727b63604a05",1,"09cc4e5aa19d6fbd1354882178dfeb74"],["app_user","01a1ac5f-c540-79f9-8057-727c4e0c6fc0",1,"a4ac2cb1b7a78dceae1100afbe47dd47"]]', '0000000000000000000000000000000000000000000000000000000000000000', '839d5bdc1e858b618e10e36f74fc913f95a9ce894aff7c0ec4364dc620c666dd');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'users.create', '', '[["app_user","01a1ac5f-c540-79f9-8057-727c7b1d2af0",1,"20f9d785c3c3eb9641b7da535da66252"],["app_user","01a1ac5f-c540-79f9-8057-727c972fba1d",1,"4aa105fa119f92f8404f18d7ff7f5d01"],["app_user","01a1ac5f-c540-79f9-8057-727cb586c2f5",1,"21357b4f06e9381c289df4b6215a4978"],["app_user","01a1ac5f-c540-79f9-8057-727d74d4ea37",1,"057bc3b43d0c51057ae39b9b6ddf40e1"]]', '839d5bdc1e858b618e10e36f74fc913f95a9ce894aff7c0ec4364dc620c666dd', '52dd6f8c1515a5bf6107a5bd0965db0af549271744356c765f639352d4a336a9');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7260-80d2-a05312733532",1,"04591399f151e293b61a818787317a15"]]', '52dd6f8c1515a5bf6107a5bd0965db0af549271744356c765f639352d4a336a9', '74928eb3d1d527aa8a3e9fc2a524b38c53dc95c6322876ace124b50de2130870');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'intake.register', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["person","01a1ac5f-c540-7260-80d2-a0531c37b27a",1,"333c4fa75ce70eb78ceaabe362cedf82"],["series","01a1ac5f-c540-7260-80d2-a053375da3f9",1,"c688e4ef21446b1d3d5cd001938fe070"],["series","01a1ac5f-c540-7260-80d2-a053375da3f9",2,"fb71bbc1ef404c8141591cf582f634ce"],["definition","01a1ac5f-c540-7260-80d2-a05407fb9913",1,"887b9e7a2984c200703c62c599608baf"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",1,"8c20ea50d331978cd21fd7d54d082ffe"],["case_event","01a1ac5f-c540-7260-80d2-a0552fa88e08",1,"7be15fdd6d646c993fdc1b53930bb66c"],["requirement_item","01a1ac5f-c540-7260-80d2-a055bb9096a6",1,"ce3ba4d368cb8efc875fcfc21481f30e"],["requirement_item","01a1ac5f-c540-7260-80d2-a0565a65fc60",1,"a6b0d57d37da96d9731a3b5dce57b9f5"],["requirement_item","01a1ac5f-c540-7260-80d2-a056d24f6d41",1,"bcf836654d8dd4c12be57d37260800f4"],["charge","01a1ac5f-c540-7260-80d2-a057d1f66c77",1,"ffd5c0bc19a990a3ace77e8c5d99526f"],["case_event","01a1ac5f-c540-7260-80d2-a058480b5da3",1,"193444a5071bc28ccaca43ef4967b2bb"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",2,"65cb000ec503463e25ed3840103e51bb"]]', '74928eb3d1d527aa8a3e9fc2a524b38c53dc95c6322876ace124b50de2130870', '3a153e352879bde79f023550327a88db1f71ff6a630a393374d57477ec1f407c');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'payments.declare', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["slip","01a1ac5f-c540-7260-80d2-a0586d8694ec",1,"6a6b3190c77574e23eb34f1992729161"],["requirement_item","01a1ac5f-c540-7260-80d2-a056d24f6d41",2,"71daf29f9416b8fd375437e19299d939"],["charge","01a1ac5f-c540-7260-80d2-a057d1f66c77",2,"1ac80a65f1ec1aef460a7e8402d18101"],["case_event","01a1ac5f-c540-7260-80d2-a058ccbb2955",1,"3341b6a393b095fa0c0c79d44055db2a"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",3,"c0a86c1fb1eb2398a34a032ef139122b"]]', '3a153e352879bde79f023550327a88db1f71ff6a630a393374d57477ec1f407c', '971a23ae5286637e95b51213eccc135f0ee852c6ba51f1b91b520952695d9158');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'payments.confirm', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["slip","01a1ac5f-c540-7260-80d2-a0586d8694ec",2,"8ec98c01fcfbf1534d8edbcc0d56c45b"],["charge","01a1ac5f-c540-7260-80d2-a057d1f66c77",3,"2b0552e0c25f4f894eae35da87c15157"],["case_event","01a1ac5f-c540-7260-80d2-a059a59bf298",1,"ffa576d904994c1748e50af470567a75"],["case_event","01a1ac5f-c540-7260-80d2-a059c24c6bad",1,"278a53a9c1e961342ef6a181bba7de24"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",4,"4cf40d7063f4dd369058ff43e0010bc2"]]', '971a23ae5286637e95b51213eccc135f0ee852c6ba51f1b91b520952695d9158', 'f17bb6d7f3efd7382af88b4e9e2fa757fba5f2dc578ef3d5d1caafb17e4a2a95');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'invoices.register', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["invoice","01a1ac5f-c540-7260-80d2-a059e5879624",1,"fdec5b5badfb78c7ae05153d7a39be45"],["case_event","01a1ac5f-c540-7260-80d2-a05aa3128adc",1,"a6f86e60f29aa0e60383e860a13d78e3"],["case_event","01a1ac5f-c540-7260-80d2-a05b6e3b2161",1,"69df802e359aa5f9825aad638e8c73fb"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",5,"0f88eae73227c9a2024995331ceea67c"]]', 'f17bb6d7f3efd7382af88b4e9e2fa757fba5f2dc578ef3d5d1caafb17e4a2a95', '63af86b7ea28273605bd1c03d2f40578b4587135c92357e2b18dd1999641ef5b');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'evaluations.schedule', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["series","01a1ac5f-c540-7260-80d2-a05c09568bb7",1,"0af63fcc5ab6b65501dce4a8bc864e79"],["series","01a1ac5f-c540-7260-80d2-a05c09568bb7",2,"3b905aa438f246075236f4e1a152139c"],["evaluation","01a1ac5f-c540-7260-80d2-a05c881b1311",1,"8118678aa3d9ac02fc870d1667a17056"],["case_event","01a1ac5f-c540-7260-80d2-a05c926f45d7",1,"ab377c836446e4e49af6ba5dc2c7a148"],["case_event","01a1ac5f-c540-7260-80d2-a05cd5377594",1,"1c2a86acc783f15e6d7bcc7d97fd709d"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",6,"e25af6c7f11859b4a14cc62e283a85bb"]]', '63af86b7ea28273605bd1c03d2f40578b4587135c92357e2b18dd1999641ef5b', '604eebb258e1d90c89ff1846a3018a060f80f0e03923f914af324e514ddc3a13');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727cb586c2f5', 'evaluations.record', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["finding","01a1b1cd-8a80-7265-ab2b-512b209053a5",1,"6eb91730229031c91d6ffaa3ad59d023"],["finding","01a1b1cd-8a80-7265-ab2b-512b7e408062",1,"a3bda2572a10b56002eebedf9a24c632"],["finding","01a1b1cd-8a80-7265-ab2b-512b8ac8e35e",1,"a30ee614fc636c51106b430904f0e7b3"],["finding","01a1b1cd-8a80-7265-ab2b-512c87210641",1,"1243631fa78a66c0b9a7f3bff9a5bc48"],["finding","01a1b1cd-8a80-7265-ab2b-512cfc9caff2",1,"70fdfdb102199248152eee99dd161a90"],["finding","01a1b1cd-8a80-7265-ab2b-512d42254b37",1,"7f3fea4a220ff7775940b0835804c2a0"],["finding","01a1b1cd-8a80-7265-ab2b-512e15289766",1,"4c66d400fd59521b612724acde030023"],["finding","01a1b1cd-8a80-7265-ab2b-512e5e0e75f0",1,"d6fc84258bf748a44d77415392d8eadd"],["finding","01a1b1cd-8a80-7265-ab2b-512f5c68761a",1,"5256ddcb19a1899e68df57e65dff628f"],["finding","01a1b1cd-8a80-7265-ab2b-512ff9e4966e",1,"7527b6a1dcc9e4c5853bf648b0caf081"],["finding","01a1b1cd-8a80-7265-ab2b-51303e65d945",1,"ffca83f2e56e890a3875375a237aabff"],["finding","01a1b1cd-8a80-7265-ab2b-513104c876f9",1,"b95987a68dae9dc7dd122ffad1a3dba1"],["finding","01a1b1cd-8a80-7265-ab2b-513106f8e70c",1,"cdc7849879007235b5baaecb7b6fac2d"],["finding","01a1b1cd-8a80-7265-ab2b-5131290bdbea",1,"2287490554a8d71b6589cd6d8f30643e"],["finding","01a1b1cd-8a80-7265-ab2b-513182a13945",1,"2c15156c36e562a041206a32103ee6d9"],["finding","01a1b1cd-8a80-7265-ab2b-51321a6c02d3",1,"a15f60235a6ee01d0add400ecd35ed9e"],["finding","01a1b1cd-8a80-7265-ab2b-5132e8192cea",1,"59c2ec58ce5b1a29e6f83a8118a1ade3"],["finding","01a1b1cd-8a80-7265-ab2b-5133344c77c4",1,"1920c72e73609967b3bbce07c39b50c5"],["finding","01a1b1cd-8a80-7265-ab2b-5133d84fb0c8",1,"94d9c70e19f4ba7a87aa10e92e18de87"],["finding","01a1b1cd-8a80-7265-ab2b-5134971d9c76",1,"58dd5f6b36a6b77f8751ffe0404211d3"],["finding","01a1b1cd-8a80-7265-ab2b-51350951f817",1,"081c5b1b5acfa0f5aaeb6ed3596e3098"],["finding","01a1b1cd-8a80-7265-ab2b-5135ba032ea8",1,"ae4d7c786d37bf9aec0e0bb6b91b8341"],["finding","01a1b1cd-8a80-7265-ab2b-5136b117be37",1,"7bb6471a7dd35d5a13f57cdfada9acee"],["finding","01a1b1cd-8a80-7265-ab2b-5136edf34782",1,"bb2a4f3d15746220254999914eff39cd"],["finding","01a1b1cd-8a80-7265-ab2b-5137e45e3194",1,"1358ae61271a3ec24c96abec95ba5e8c"],["finding","01a1b1cd-8a80-7265-ab2b-51385bc35c08",1,"6ec305ec6778fe85735053987cb3d914"],["case_event","01a1b1cd-8a80-7265-ab2b-5138a31cd9da",1,"aa1ef7931247cd2e8953971bbab86f3e"]]', '604eebb258e1d90c89ff1846a3018a060f80f0e03923f914af324e514ddc3a13', '4bb0f23de1fb6e1144f5b812a43441106edf1c2238f79de7c4cf5108d38eb4be');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727cb586c2f5', 'evaluations.close', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["evaluation","01a1ac5f-c540-7260-80d2-a05c881b1311",2,"cc474438be9f00270257ab796bf36529"],["case_event","01a1b1cd-8a80-7265-ab2b-51393809c707",1,"f57cbb8a3a9ca6d979e2f7602f71d4c4"],["case_event","01a1b1cd-8a80-7265-ab2b-5139dca0619d",1,"01d8b647d2fab84f7515f778da0c955d"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",7,"ce67d37891847c9f0cebcc7da1d4acea"]]', '4bb0f23de1fb6e1144f5b812a43441106edf1c2238f79de7c4cf5108d38eb4be', 'a298a37edba03498ae60d509b46d15a0407245d54834ada2b3e6935ef47bf3ea');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'issuing.request', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["document","01a1b1cd-8a80-7265-ab2b-513a7595c699",1,"31bef3191f65c1d9be70e25d2fbdae40"],["document","01a1b1cd-8a80-7265-ab2b-513ae7995dc5",1,"275527983e39936339c3d31b6823f204"],["case_event","01a1b1cd-8a80-7265-ab2b-513be27805fa",1,"811e0dbd8c01bdf534ff61acc3a00d7d"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",8,"f3c6eebedbecd98bb7709087f0c46076"]]', 'a298a37edba03498ae60d509b46d15a0407245d54834ada2b3e6935ef47bf3ea', 'e473c968d9631614377e08c2eb1a1898a9bba22545bd698e31b6e8045b2a54dd');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'issuing.approve', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["series","01a1b1cd-8a80-7265-ab2b-513c34131c2a",1,"8765046733c4218114931b1f71cd33c7"],["series","01a1b1cd-8a80-7265-ab2b-513c34131c2a",2,"909404f4d4aa196e6a116ea40911e320"],["series","01a1b1cd-8a80-7265-ab2b-513cbcb9a00b",1,"7ebedf2437bbdc34c13f1db2a28e2c93"],["series","01a1b1cd-8a80-7265-ab2b-513cbcb9a00b",2,"c6ea644bd3cb1629b0004161092f14c0"],["document","01a1b1cd-8a80-7265-ab2b-513a7595c699",2,"66aed902699bd2f41db21086e95a1a01"],["case_event","01a1b1cd-8a80-7265-ab2b-513d1d91fdda",1,"61aaaa95d0d1d8c79c426f9846e006c5"],["document","01a1b1cd-8a80-7265-ab2b-513ae7995dc5",2,"4c42b710b60bb33e890778c8a3c974e2"],["case_event","01a1b1cd-8a80-7265-ab2b-513db88d820e",1,"4f19b916eef98961de3e1349893f60bc"],["case_event","01a1b1cd-8a80-7265-ab2b-513dbee62864",1,"bfaac7f772eb28ce5e0be2399938e4da"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",9,"88d8ac8e336268f3dba07cbe8bccb224"]]', 'e473c968d9631614377e08c2eb1a1898a9bba22545bd698e31b6e8045b2a54dd', '36cdb07a835f8e8bbe23963254d5d08f1b5d773358d4231d154bf67d97867b10');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'printing.send', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["print_job","01a1b1cd-8a80-7265-ab2b-513e45bbecc3",1,"f7a08eb45fd5a97ca3398628ee2b11fe"],["document","01a1b1cd-8a80-7265-ab2b-513a7595c699",3,"20c5a32ee94d0ce4a91fcf6a9534bec4"],["case_event","01a1b1cd-8a80-7265-ab2b-513f1f7703c1",1,"dd20ce1ad820e8bbe839a0be4e200913"]]', '36cdb07a835f8e8bbe23963254d5d08f1b5d773358d4231d154bf67d97867b10', 'ba84b1fd0e5a7c2584ac3165b9799598250562f815eb8b2193d9e1c9c25c4a11');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'printing.send', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["print_job","01a1b1cd-8a80-7265-ab2b-513e45bbecc3",2,"654d6bce6ca8de1393830f97aa35c504"]]', 'ba84b1fd0e5a7c2584ac3165b9799598250562f815eb8b2193d9e1c9c25c4a11', '6d89395b5926ae77fc6571191b190c2f156794333237dd6e75f568695cbdcd75');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'printing.confirm', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["print_job","01a1b1cd-8a80-7265-ab2b-513e45bbecc3",3,"41efbf989271fb5d16ff535bc72f55dc"],["document","01a1b1cd-8a80-7265-ab2b-513a7595c699",4,"b6f0fd4f1caf7040f2c2f24d953d292f"],["case_event","01a1b1cd-8a80-7265-ab2b-513ff4015442",1,"33a8f04dd53fa40c625fa53cb909d8a9"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",10,"f141ff766ff1fc8b31ebe3f9f74bae72"]]', '6d89395b5926ae77fc6571191b190c2f156794333237dd6e75f568695cbdcd75', '30d822e13d5dd17b6809aef7ac36f779ce0feab355b65a3f594b6a3a6609e2e8');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'printing.send', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["print_job","01a1b1cd-8a80-7265-ab2b-51405f85fe78",1,"dbdb1b7bee78ba6bca0f610b29f68197"],["document","01a1b1cd-8a80-7265-ab2b-513ae7995dc5",3,"86a50497e58f400cf24221a4f715e8e0"],["case_event","01a1b1cd-8a80-7265-ab2b-5140c2687a12",1,"cde70f52ad6246a777bfa6f55bf15535"]]', '30d822e13d5dd17b6809aef7ac36f779ce0feab355b65a3f594b6a3a6609e2e8', '7c7f3395ad84b3a1930186d617776392f967708abb62c10d4e81a7d361024fe2');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'printing.send', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["print_job","01a1b1cd-8a80-7265-ab2b-51405f85fe78",2,"0157a187cba067fa4a61d81bc9509d33"]]', '7c7f3395ad84b3a1930186d617776392f967708abb62c10d4e81a7d361024fe2', '8a627190e05ae1a93bafff1c243135df9aceb667bf079f25443984bcb6e6fd45');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'printing.confirm', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '[["print_job","01a1b1cd-8a80-7265-ab2b-51405f85fe78",3,"86c2e4fc52c085007929442380991880"],["document","01a1b1cd-8a80-7265-ab2b-513ae7995dc5",4,"9abd324bede4ec625ff3ff9f2f7deebc"],["case_event","01a1b1cd-8a80-7265-ab2b-514193772f90",1,"7bff063826af3cc8e9276bf5d34731bb"],["case_file","01a1ac5f-c540-7260-80d2-a05464fe0fb5",11,"b8f40f655da034151cdd97196e76bc2c"]]', '8a627190e05ae1a93bafff1c243135df9aceb667bf079f25443984bcb6e6fd45', 'cde805bb05c5966f9f90a651bc9c2682050e2ef02f19d3cbbaf328ebd8d0b26e');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'intake.register', '01a1b1cd-8a80-7265-ab2b-514304958598', '[["person","01a1b1cd-8a80-7265-ab2b-514226ce0430",1,"e3d8d17f23752e7f0b4bda774287d562"],["series","01a1ac5f-c540-7260-80d2-a053375da3f9",3,"c15b569f777e5f64fca92f3cc71a5d04"],["case_file","01a1b1cd-8a80-7265-ab2b-514304958598",1,"71077a13f712fca2b4b865f037e5e457"],["case_event","01a1b1cd-8a80-7265-ab2b-5143522f2f10",1,"855d7a8bad2aeeecf374afadbc5247cc"],["requirement_item","01a1b1cd-8a80-7265-ab2b-5143f3273535",1,"88e302330bc6f7dfea135d71f27a5ddd"],["requirement_item","01a1b1cd-8a80-7265-ab2b-514440044b47",1,"4e2a80a084f383466953ba730b7b1786"],["requirement_item","01a1b1cd-8a80-7265-ab2b-514479e75bcb",1,"5d555bc008599570477e5b92d9ea4f94"],["charge","01a1b1cd-8a80-7265-ab2b-5144868513a0",1,"e3dfb007b3a43112983316db0de06d02"],["case_event","01a1b1cd-8a80-7265-ab2b-5144f6f304bf",1,"de8c4f908fb1e8b3014382eeb4143624"],["case_file","01a1b1cd-8a80-7265-ab2b-514304958598",2,"feb17f2499c545503a659946b555aa56"]]', 'cde805bb05c5966f9f90a651bc9c2682050e2ef02f19d3cbbaf328ebd8d0b26e', '51419de50f158ea94bc9443deacbff549788775f67cea06ac77f5ccd4de5723d');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7260-80d2-a0531c37b27a', 'inen-quito', 1, 'c2f0a72a34a897f9', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7265-ab2b-514226ce0430', 'inen-quito', 1, '72850ea26e048699', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7260-80d2-a053375da3f9', 'inen-quito', 3, '7e21b00acee1de87', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7260-80d2-a05c09568bb7', 'inen-quito', 2, '1f9b89a50c329f6c', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7265-ab2b-513c34131c2a', 'inen-quito', 2, '0f76a596da8ab4e6', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7265-ab2b-513cbcb9a00b', 'inen-quito', 2, 'b5065d1854a443c5', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-79f9-8057-727b63604a05', 'inen-quito', 1, '2b64e34a7121acb2', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7260-80d2-a05312733532', 'inen-quito', 1, '94afd0af881db506', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7260-80d2-a05464fe0fb5', 'inen-quito', 11, '1ff196c12f0de97f', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7260-80d2-a05407fb9913', '01a1ac5f-c540-7260-80d2-a0531c37b27a', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '8FRR-7UJG-V', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7265-ab2b-514304958598', 'inen-quito', 2, '852841c511a549d4', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7260-80d2-a05407fb9913', '01a1b1cd-8a80-7265-ab2b-514226ce0430', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '3WRJ-XHG4-5', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a0552fa88e08', 'inen-quito', 1, '8080b2ecc0441e55', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a058480b5da3', 'inen-quito', 1, '17b36d15cdd99cb4', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a058ccbb2955', 'inen-quito', 1, '44175bd0a7266e1c', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a059a59bf298', 'inen-quito', 1, '7b817939f83a97cf', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a059c24c6bad', 'inen-quito', 1, '4ab56603e28dfa42', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a05aa3128adc', 'inen-quito', 1, 'db2103bd11e302fa', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a05b6e3b2161', 'inen-quito', 1, '2434df7d155d3647', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a05c926f45d7', 'inen-quito', 1, '57c0b8e3ca7166ed', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7260-80d2-a05cd5377594', 'inen-quito', 1, '6fa136c254901565', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-5138a31cd9da', 'inen-quito', 1, '304564b7bfcd8523', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727cb586c2f5', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-51393809c707', 'inen-quito', 1, 'd8f76fc655956f97', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727cb586c2f5', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-5139dca0619d', 'inen-quito', 1, '7d2f83b8b619f6f6', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727cb586c2f5', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-513be27805fa', 'inen-quito', 1, '3be494721ae97d3f', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-513d1d91fdda', 'inen-quito', 1, 'df33217788932d32', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-513db88d820e', 'inen-quito', 1, 'af5dc521f25e20fa', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-513dbee62864', 'inen-quito', 1, 'bcaae837802d421d', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-513f1f7703c1', 'inen-quito', 1, '976cc3b13027d9d4', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-513ff4015442', 'inen-quito', 1, '5b92102e4355ac15', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-5140c2687a12', 'inen-quito', 1, '779453d2ef7c3a96', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-514193772f90', 'inen-quito', 1, '0fe49e17d1fb4991', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-5143522f2f10', 'inen-quito', 1, '6ef84c8b43d77af2', '01a1b1cd-8a80-7265-ab2b-514304958598', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7265-ab2b-5144f6f304bf', 'inen-quito', 1, 'a1b30ec6ec2b9efd', '01a1b1cd-8a80-7265-ab2b-514304958598', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7260-80d2-a057d1f66c77', 'inen-quito', 3, '16ad0427cfbafa7d', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7265-ab2b-5144868513a0', 'inen-quito', 1, '8db35a7c12e5143a', '01a1b1cd-8a80-7265-ab2b-514304958598', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7265-ab2b-513a7595c699', 'inen-quito', 4, '482eabb7ffc5a157', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'U9QU-6PH4-T', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "U9QU-6PH4-T", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|U9QU-6PH4-T|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', 'ae23cfe7e1b72a08ce641c2f46850fbddc3ae1a730b53564c48a89e3d6ad858c', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7265-ab2b-513ae7995dc5', 'inen-quito', 4, 'ae83e5c81b28b048', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'KJ8G-J3CK-J', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "KJ8G-J3CK-J", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|KJ8G-J3CK-J|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', 'e6ed21499a82cdfed3876e977a1766c8c328ccbe6fe78a05823769eaae35e986', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7260-80d2-a05c881b1311', 'inen-quito', 2, 'dd0173336c4c8cd3', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 'EV-QUI-2026-0001', '01a1ac5f-c540-79f9-8057-727cb586c2f5', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7260-80d2-a059e5879624', 'inen-quito', 1, '606d190951f292e9', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7260-80d2-a055bb9096a6', 'inen-quito', 1, 'e9f23a47848f8288', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7260-80d2-a0565a65fc60', 'inen-quito', 1, '95f5e070c34e5af2', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7260-80d2-a056d24f6d41', 'inen-quito', 2, 'a382ccd207b4528c', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7265-ab2b-5143f3273535', 'inen-quito', 1, 'a1a5fac0af6bc748', '01a1b1cd-8a80-7265-ab2b-514304958598', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7265-ab2b-514440044b47', 'inen-quito', 1, '22bbff4f8294e7a4', '01a1b1cd-8a80-7265-ab2b-514304958598', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7265-ab2b-514479e75bcb', 'inen-quito', 1, '52c4151a78333611', '01a1b1cd-8a80-7265-ab2b-514304958598', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512b209053a5', 'inen-quito', 1, 'ecd6475c56539960', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512b7e408062', 'inen-quito', 1, '1a74435e967249a1', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512b8ac8e35e', 'inen-quito', 1, 'fe23abd65dd70be1', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512c87210641', 'inen-quito', 1, '192c6c9796b6a7ad', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512cfc9caff2', 'inen-quito', 1, 'd7a8ef914eb2f291', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512d42254b37', 'inen-quito', 1, 'a4768eccfac8e31b', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512e15289766', 'inen-quito', 1, '224ee25b5e2b626b', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512e5e0e75f0', 'inen-quito', 1, 'd45ede033632250c', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512f5c68761a', 'inen-quito', 1, 'be6af1ad153a6617', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-512ff9e4966e', 'inen-quito', 1, '68c3c031b29d5a37', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-51303e65d945', 'inen-quito', 1, '51aaeaac302792ca', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-513104c876f9', 'inen-quito', 1, 'af4f40dda969aec3', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-513106f8e70c', 'inen-quito', 1, 'afba090f3abdc588', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5131290bdbea', 'inen-quito', 1, '57e75ed2cfb2a1b0', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-513182a13945', 'inen-quito', 1, 'c7d951ef6c1c8bae', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-51321a6c02d3', 'inen-quito', 1, 'a7fe39f15d8d3081', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5132e8192cea', 'inen-quito', 1, '3f971b74fc969043', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5133344c77c4', 'inen-quito', 1, '423cc6b75cbc6a0b', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5133d84fb0c8', 'inen-quito', 1, '7ca3b5fb5bc206ec', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5134971d9c76', 'inen-quito', 1, 'a4b29bfbdcf928c3', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-51350951f817', 'inen-quito', 1, '4806e13dcaae0aad', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5135ba032ea8', 'inen-quito', 1, '0b27df56d87997be', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5136b117be37', 'inen-quito', 1, '389d9e0a2302be8c', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5136edf34782', 'inen-quito', 1, 'd03e3767d95dd74d', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-5137e45e3194', 'inen-quito', 1, '4d22978731c14cf1', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7265-ab2b-51385bc35c08', 'inen-quito', 1, 'a8c90e84bd409ade', '01a1ac5f-c540-7260-80d2-a05c881b1311', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7265-ab2b-513e45bbecc3', 'inen-quito', 3, '8bb97c1811c9e775', '01a1b1cd-8a80-7265-ab2b-513a7595c699', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', 'ae23cfe7e1b72a08ce641c2f46850fbddc3ae1a730b53564c48a89e3d6ad858c', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7265-ab2b-51405f85fe78', 'inen-quito', 3, 'a08cc3955c65225a', '01a1b1cd-8a80-7265-ab2b-513ae7995dc5', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', 'e6ed21499a82cdfed3876e977a1766c8c328ccbe6fe78a05823769eaae35e986', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7260-80d2-a0586d8694ec', 'inen-quito', 2, 'ed3ded025cd01981', '01a1ac5f-c540-7260-80d2-a05464fe0fb5', '01a1ac5f-c540-7260-80d2-a057d1f66c77', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-79f9-8057-727c7b1d2af0', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-79f9-8057-727c4e0c6fc0', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
