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
	holder_name VARCHAR(320) NOT NULL, 
	holder_identity VARCHAR(40) NOT NULL, 
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
	part VARCHAR(60) NOT NULL, 
	part_title VARCHAR(60) NOT NULL, 
	reached INTEGER NOT NULL, 
	reachable INTEGER NOT NULL, 
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
INSERT INTO app_user VALUES ('01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'inen-quito', 1, '38d5260d11623984', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$vY8+v6lmx28FKiObs6TARw$oBQUTy0kiwxiK+vD+sLQWzNUhFMVNuR9dOs61y8jh9k', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'inen-quito', 1, '7d1c21d051166639', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$Jhy3nnnznKIiLsTu6qwc9Q$kvaiRmM8/eqhIYeRyb7OAxS9WaP0kUe2p6XjPbFMWSI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77ab-a7bd-78f96ad25c5d', 'inen-quito', 1, '804722560ac6dc0a', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$Jhy3nnnznKIiLsTu6qwc9Q$kvaiRmM8/eqhIYeRyb7OAxS9WaP0kUe2p6XjPbFMWSI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'inen-quito', 1, '68312d39e64df34b', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$Jhy3nnnznKIiLsTu6qwc9Q$kvaiRmM8/eqhIYeRyb7OAxS9WaP0kUe2p6XjPbFMWSI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-77ab-a7bd-78fa5af1b41a', 'inen-quito', 1, '20bd2e1f1d26334f', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$Jhy3nnnznKIiLsTu6qwc9Q$kvaiRmM8/eqhIYeRyb7OAxS9WaP0kUe2p6XjPbFMWSI', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-76f8-828d-dcccace1d452', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 z3t3 63qc n');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 nmn8 nz4v x');
INSERT INTO definition VALUES ('01a1ac5f-c540-76f8-828d-dccc4ec6c4a8', 'inen-quito', 1, 'b8b4c59312d9d80f', 'mi-primer-certificado', 1, '3a522df3424d5486078835339d183f858a76afd72134923473edd43927ab1226', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","points":1,"text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","points":1,"text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","points":1,"text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","points":1,"text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","part":null,"title":"Requisitos legales","when":null},{"criteria":[{"key":"registro-ingresos","points":1,"text":"Registra sus ingresos y egresos."},{"key":"presupuesto","points":1,"text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","points":1,"text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","part":null,"title":"Recursos financieros","when":null},{"criteria":[{"key":"funciones","points":1,"text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","points":1,"text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","points":1,"text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","points":1,"text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","part":null,"title":"Recursos humanos","when":null},{"criteria":[{"key":"pedidos","points":1,"text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","points":1,"text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","points":1,"text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","part":null,"title":"Servicio al cliente","when":null},{"criteria":[{"key":"proveedores","points":1,"text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","points":1,"text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","points":1,"text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","part":null,"title":"Compras","when":null},{"criteria":[{"key":"requisitos-producto","points":1,"text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","points":1,"text":"Planifica la producción."},{"key":"instrucciones","points":1,"text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","points":1,"text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","points":1,"text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","points":1,"text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","points":1,"text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","part":null,"title":"Control de producción","when":null},{"criteria":[{"key":"objetivos","points":1,"text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","points":1,"text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","part":null,"title":"Mejora","when":null}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","parts":[],"pass_percent":null,"place_fields":["direccion","lugar"],"together":"all","version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"holder":null,"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","refunds":[],"renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"decimals":0,"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"decimals":0,"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","step":null,"title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","step":null,"title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-77ab-a7bd-78f7766043ac",1,"df2b09c3116b971ea55e0a57c7dbb178"],["app_user","01a1ac5f-c540-77ab-a7bd-78f799e1575f",1,"f5da43d79c0596270a3d2810206b07fe"]]', '0000000000000000000000000000000000000000000000000000000000000000', '6ac3194f02adf38d6cf2c11ca5cd3a160ef23025769835ff2a7c49967d49a71a');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'users.create', '', '[["app_user","01a1ac5f-c540-77ab-a7bd-78f87222f4d9",1,"eeb765494109d90c1c9e7a1c780de875"],["app_user","01a1ac5f-c540-77ab-a7bd-78f96ad25c5d",1,"ae35638f72f481824be2fc35d34b4a44"],["app_user","01a1ac5f-c540-77ab-a7bd-78f9d19499d6",1,"3fe1feba3af387289127d3392ece0039"],["app_user","01a1ac5f-c540-77ab-a7bd-78fa5af1b41a",1,"b676c47e22075fcc3cfe5e4179a951ec"]]', '6ac3194f02adf38d6cf2c11ca5cd3a160ef23025769835ff2a7c49967d49a71a', '60c1f8ec32a9f71bb6c1327f12ddf280c290b0a7cdc59dfdc9b6a93bc2c719ce');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-76f8-828d-dccaf2516e5f",1,"6296aae3e49ea713c51b023b7e83e70f"]]', '60c1f8ec32a9f71bb6c1327f12ddf280c290b0a7cdc59dfdc9b6a93bc2c719ce', '073b446e7adb9c10b2045b171c66d52ee821cb9f45619c6a200ffcbdbd8ee737');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'intake.register', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["person","01a1ac5f-c540-76f8-828d-dccb35fa649e",1,"86b7869700942ee1a8efbc1b038707d2"],["series","01a1ac5f-c540-76f8-828d-dccbcbdb9684",1,"e66f6209e09cf616c17d1867df934576"],["series","01a1ac5f-c540-76f8-828d-dccbcbdb9684",2,"b03704e1923d9bd7bb147023fa83c594"],["definition","01a1ac5f-c540-76f8-828d-dccc4ec6c4a8",1,"0b4d09e603b277327a3d3194d1659e5b"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",1,"979d8dd1b37645e55d936e209a9d0e5d"],["case_event","01a1ac5f-c540-76f8-828d-dccd990dcc4e",1,"8c68fa98de18f65abe713202c880d8b8"],["requirement_item","01a1ac5f-c540-76f8-828d-dccdc88a7eaf",1,"063cff9b36c6aa95f7ee481d1321d87d"],["requirement_item","01a1ac5f-c540-76f8-828d-dcceb6188286",1,"9e1d3e1415f8c903d3597b008cab9ba0"],["requirement_item","01a1ac5f-c540-76f8-828d-dccf33362721",1,"99660c34d757c606fec302bf5eb2fd83"],["charge","01a1ac5f-c540-76f8-828d-dccf4f41127d",1,"ac815347b4575114f784b47873ce19e1"],["case_event","01a1ac5f-c540-76f8-828d-dccf8d807583",1,"eec05fe62797569057eb3b34867512b5"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",2,"f1241d28bb49f2af96615ab7bad6e9b6"]]', '073b446e7adb9c10b2045b171c66d52ee821cb9f45619c6a200ffcbdbd8ee737', 'e152729a46888af276ce2de78f760f0c751d3e5cf75f95228acabea769a00c49');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'payments.declare', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["slip","01a1ac5f-c540-76f8-828d-dcd065a7897e",1,"4a3d2ee31e61b913461d22d4d9ef9a7c"],["requirement_item","01a1ac5f-c540-76f8-828d-dccf33362721",2,"33b29d90132df2f0e88943fb5d99f1a5"],["charge","01a1ac5f-c540-76f8-828d-dccf4f41127d",2,"d5f2c16b37add080c6ef36322c13b7a6"],["case_event","01a1ac5f-c540-76f8-828d-dcd0fd9c72a1",1,"4c8b836ab42c0712f876dd477b10c157"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",3,"1163af150b7b80841d9c1770b9d914e2"]]', 'e152729a46888af276ce2de78f760f0c751d3e5cf75f95228acabea769a00c49', '7388744aa7e0f53ca70354603e6489a9495a5fad026d31b85af62c659c398624');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'payments.confirm', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["slip","01a1ac5f-c540-76f8-828d-dcd065a7897e",2,"3d88ca6cf0fea95fd91b52383cb60f6c"],["charge","01a1ac5f-c540-76f8-828d-dccf4f41127d",3,"56585f4751e36691b572c274297bc485"],["case_event","01a1ac5f-c540-76f8-828d-dcd10679d143",1,"171c6ac0d63fc66dfd5bdf6d898f13ad"],["case_event","01a1ac5f-c540-76f8-828d-dcd17e918bdb",1,"9326ea18973af48b7e93b3095a6fa3bf"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",4,"418dee38700e3605b63ba22b2b9697a3"]]', '7388744aa7e0f53ca70354603e6489a9495a5fad026d31b85af62c659c398624', 'c21f2f4769e71aef0cd459c2beeaafd85cfa5a5944a4f7eb4774cde6de9d44e1');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'invoices.register', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["invoice","01a1ac5f-c540-76f8-828d-dcd1d3c9e49a",1,"94ac7c47267373e487f0c759cd587dae"],["case_event","01a1ac5f-c540-76f8-828d-dcd2a6c6fd35",1,"cd647330a361fee345dc560c7013231b"],["case_event","01a1ac5f-c540-76f8-828d-dcd2c5471fac",1,"2a663d5351c98cef475de9ca101b4611"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",5,"782e5cb9db5418d719388c7dabd282ff"]]', 'c21f2f4769e71aef0cd459c2beeaafd85cfa5a5944a4f7eb4774cde6de9d44e1', '9c32739c44dcceb157fa57e5ec62eefbf5a35edd767e2a216d61d146a878438d');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'evaluations.schedule', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["series","01a1ac5f-c540-76f8-828d-dcd303906767",1,"28a60f1f0146389b970b4393d8c4e243"],["series","01a1ac5f-c540-76f8-828d-dcd303906767",2,"9c132e08ab8aeb51b4a2e6f1d43af262"],["evaluation","01a1ac5f-c540-76f8-828d-dcd31fa828c1",1,"92e9539509dbcd3026de1a54dc6badf7"],["case_event","01a1ac5f-c540-76f8-828d-dcd396ad70a5",1,"84c3ae6054d3600586e609123174e6c9"],["case_event","01a1ac5f-c540-76f8-828d-dcd45a81d168",1,"3797c077944bbe1927d7e20ecd79a958"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",6,"f568f50c2534ef0a6e56b8a21411e1bf"]]', '9c32739c44dcceb157fa57e5ec62eefbf5a35edd767e2a216d61d146a878438d', '42bd88b03339ab4319141cabac6c7849a592746443ac88d4fed7e7ae576ffb72');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'evaluations.record', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["finding","01a1b1cd-8a80-736e-a01c-d1e27c6498f3",1,"bffecdb3ed4184f0f228f8af2d079167"],["finding","01a1b1cd-8a80-736e-a01c-d1e3125203e6",1,"5d7123d8a41b4d578b6381c848780f42"],["finding","01a1b1cd-8a80-736e-a01c-d1e3d0d3267c",1,"032dc5d216d44935015ab989aac40f63"],["finding","01a1b1cd-8a80-736e-a01c-d1e443813c82",1,"4ab8fde1b01e5c276d7bc298eea83f3d"],["finding","01a1b1cd-8a80-736e-a01c-d1e4cf9a083e",1,"52da5ad611c6ebbde701f1a37a32fe3d"],["finding","01a1b1cd-8a80-736e-a01c-d1e56b3575de",1,"d1ec6b164b681cec8176dad713f99ccc"],["finding","01a1b1cd-8a80-736e-a01c-d1e612a4fe49",1,"efcb5b7d9e710aa05a0d6f6fad75f023"],["finding","01a1b1cd-8a80-736e-a01c-d1e6c70b4321",1,"20b33b63b054af0bfd521c273571f1ce"],["finding","01a1b1cd-8a80-736e-a01c-d1e78ef7c6a1",1,"1366e67ad01d46c385c75a8bb651b239"],["finding","01a1b1cd-8a80-736e-a01c-d1e85b86c19e",1,"89222bc47c7860e1457f7ff66dc8cf0d"],["finding","01a1b1cd-8a80-736e-a01c-d1e86b4639b0",1,"262884a1076b4e8674521e6fc9831dbd"],["finding","01a1b1cd-8a80-736e-a01c-d1e8cfb7b30d",1,"26f0c22ea77478746e00b5401fece229"],["finding","01a1b1cd-8a80-736e-a01c-d1e8d06b03f8",1,"ea0bcf07715484e24caf496093d3413e"],["finding","01a1b1cd-8a80-736e-a01c-d1e9cb9ddf09",1,"7c1348f698b11e89266eb5635bc211a1"],["finding","01a1b1cd-8a80-736e-a01c-d1ea23cb3048",1,"7fced9b9433869bc06bcf56f2f25374d"],["finding","01a1b1cd-8a80-736e-a01c-d1eaf386d7cd",1,"95de83264f26dc8e524ba0a6a1205823"],["finding","01a1b1cd-8a80-736e-a01c-d1eb58347b0b",1,"5835bb6fb20eda95980edb94188b87f3"],["finding","01a1b1cd-8a80-736e-a01c-d1ebf8692322",1,"c3dc937ebb135b6691455fe65a641af4"],["finding","01a1b1cd-8a80-736e-a01c-d1ecd9d0f7a4",1,"a42bff358e874e7a373da1063df5b0b0"],["finding","01a1b1cd-8a80-736e-a01c-d1edcf269596",1,"683dbdb3f35025184b20a0e08b6e8a46"],["finding","01a1b1cd-8a80-736e-a01c-d1edf1b2e490",1,"7b5259605d3f5557586ebe3b5a5126ae"],["finding","01a1b1cd-8a80-736e-a01c-d1eec7f4f527",1,"61840e842c0bede62b7c45576200ef53"],["finding","01a1b1cd-8a80-736e-a01c-d1eecd378d5e",1,"ee6ecb5e80f423ba593d411a701dc36a"],["finding","01a1b1cd-8a80-736e-a01c-d1ef9da00d93",1,"ff803be92821b1eb0440eadbbf893c2d"],["finding","01a1b1cd-8a80-736e-a01c-d1efc5aa2af3",1,"c3bdad06d7e5c0c71357741074e7c257"],["finding","01a1b1cd-8a80-736e-a01c-d1efdd09b436",1,"37e5df6f33426aef54b2fb1455ce4429"],["case_event","01a1b1cd-8a80-736e-a01c-d1f028626e44",1,"b9d5b1dedb6627b1c28b64f4407c9951"]]', '42bd88b03339ab4319141cabac6c7849a592746443ac88d4fed7e7ae576ffb72', 'fb107508425a6adf3a5ab7b8b8b849f1030d6732c792d75b7cc6772c4129018f');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'evaluations.close', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["evaluation","01a1ac5f-c540-76f8-828d-dcd31fa828c1",2,"3ee22a17e4bc28d8c499b9e7c9fed143"],["case_event","01a1b1cd-8a80-736e-a01c-d1f09178d6f7",1,"bca4bfa39a42ce50eab8e9526c1efb9a"],["case_event","01a1b1cd-8a80-736e-a01c-d1f09fb950d2",1,"999192213ab6ddee5f9f5b1801dcd5c1"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",7,"39693386510c958c697bba4f968040e1"]]', 'fb107508425a6adf3a5ab7b8b8b849f1030d6732c792d75b7cc6772c4129018f', '913d983d98e0d354f3d301a6a232311ff06b31bb3d2546b2a3097dfe57981b2f');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'issuing.request', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["document","01a1b1cd-8a80-736e-a01c-d1f0aa81e46b",1,"1c245790e0add673fd8649795bd83a33"],["document","01a1b1cd-8a80-736e-a01c-d1f12dae9801",1,"0b1f98a39a20b46db136b04b67d875e6"],["case_event","01a1b1cd-8a80-736e-a01c-d1f1e1915005",1,"167c053c4ae6c583c44481b657e66c83"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",8,"54dc90d9a8659eae9afa44961b5cea7d"]]', '913d983d98e0d354f3d301a6a232311ff06b31bb3d2546b2a3097dfe57981b2f', '6232bb293d89c23ed3e5d3e1ad26c3a21cc88cfe962a50f8066be2be8b187160');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'issuing.approve', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["series","01a1b1cd-8a80-736e-a01c-d1f1ecb99e8e",1,"0e0196ed87d981f8ce899e24865189de"],["series","01a1b1cd-8a80-736e-a01c-d1f1ecb99e8e",2,"08af0fb5b2f38960d06f615c79ebf8a3"],["series","01a1b1cd-8a80-736e-a01c-d1f20efa36d3",1,"0ae21eead388431f6b588f1cbbd42ab6"],["series","01a1b1cd-8a80-736e-a01c-d1f20efa36d3",2,"30046c50ecb75be0632f4b1232e36304"],["document","01a1b1cd-8a80-736e-a01c-d1f0aa81e46b",2,"814510239793e1ae2ee85f33e500e42a"],["case_event","01a1b1cd-8a80-736e-a01c-d1f20fe30529",1,"aa1d686e415c454ee1cf7bf7b8836aec"],["document","01a1b1cd-8a80-736e-a01c-d1f12dae9801",2,"74f62a82e716d9430e6ccf9648698d95"],["case_event","01a1b1cd-8a80-736e-a01c-d1f286b5908d",1,"325b0da9c4d9b552b3e4280209edb65d"],["case_event","01a1b1cd-8a80-736e-a01c-d1f2a68f8ebb",1,"e8314e739252a85259cb54cf04bec803"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",9,"0f495cbc1584709e092201bb5cffc654"]]', '6232bb293d89c23ed3e5d3e1ad26c3a21cc88cfe962a50f8066be2be8b187160', '3c55245442a97846940d36245f63c17d856f4dff91dfd43189e7844b7507aa12');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'printing.send', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["print_job","01a1b1cd-8a80-736e-a01c-d1f2b2f53854",1,"48df12612aec1df8d8db0300e409e61a"],["document","01a1b1cd-8a80-736e-a01c-d1f0aa81e46b",3,"041608d71b46108445a23ac332ed3091"],["case_event","01a1b1cd-8a80-736e-a01c-d1f383fda3df",1,"ba2c9570187b5c86afb0133812cd6d23"]]', '3c55245442a97846940d36245f63c17d856f4dff91dfd43189e7844b7507aa12', 'f0f18e43d01260e0b5e194aca8c2a7e63f8d930638ff94007261fb65ad94cfe5');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'printing.send', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["print_job","01a1b1cd-8a80-736e-a01c-d1f2b2f53854",2,"b05208f79794e3be6070dd43b5e82a8d"]]', 'f0f18e43d01260e0b5e194aca8c2a7e63f8d930638ff94007261fb65ad94cfe5', 'e81ddf6719c6308f6760e6a7824d3243f741d85bf60af6167514209b9bb71038');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'printing.confirm', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["print_job","01a1b1cd-8a80-736e-a01c-d1f2b2f53854",3,"dda61b4eaa3f1b76ee2dd1ad11ea388a"],["document","01a1b1cd-8a80-736e-a01c-d1f0aa81e46b",4,"f21ded99ea87a0349c58d992907824c6"],["case_event","01a1b1cd-8a80-736e-a01c-d1f390012ae2",1,"42b1e572d92b34acef8bf13ce9d2b097"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",10,"bbb4d1f7c3409eed566fff4a4a9b962c"]]', 'e81ddf6719c6308f6760e6a7824d3243f741d85bf60af6167514209b9bb71038', '43edab6f594dfad1e630c14017364bf0d942c2a7f62aafebdaf7e1b4cda55c96');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'printing.send', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["print_job","01a1b1cd-8a80-736e-a01c-d1f44740b3c5",1,"f325879abf0ec6235644da6d2358cb88"],["document","01a1b1cd-8a80-736e-a01c-d1f12dae9801",3,"88ec85a20a71a4a5a98b6885d31a9e9b"],["case_event","01a1b1cd-8a80-736e-a01c-d1f4af63ba3f",1,"072047170130d1180af004df79dd1c50"]]', '43edab6f594dfad1e630c14017364bf0d942c2a7f62aafebdaf7e1b4cda55c96', '2774c730acc3c1cdf11197763ff70ce7b5fa8b4f243863f9f483b3432878088c');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'printing.send', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["print_job","01a1b1cd-8a80-736e-a01c-d1f44740b3c5",2,"d4739baee76c2876bf65c13067e82838"]]', '2774c730acc3c1cdf11197763ff70ce7b5fa8b4f243863f9f483b3432878088c', 'd1d7e7b7dfc1aa60b7934eb50ee73c5a5c7cdc268ae98789b04a22883a245e11');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'printing.confirm', '01a1ac5f-c540-76f8-828d-dcccace1d452', '[["print_job","01a1b1cd-8a80-736e-a01c-d1f44740b3c5",3,"ea5cbad57f043c5083b5d4e648fe702f"],["document","01a1b1cd-8a80-736e-a01c-d1f12dae9801",4,"eac74b4dccaf230e3b1330c9d62180cb"],["case_event","01a1b1cd-8a80-736e-a01c-d1f58ee52d80",1,"1c9d1219c901aeff062d08ff8ff4c793"],["case_file","01a1ac5f-c540-76f8-828d-dcccace1d452",11,"1e3c831bfca7899148f2ec71ed29dfd6"]]', 'd1d7e7b7dfc1aa60b7934eb50ee73c5a5c7cdc268ae98789b04a22883a245e11', 'd65cefec25933b0858f90dd6d720ef2a041cc08aa445387707a02855a6cda39e');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'intake.register', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', '[["person","01a1b1cd-8a80-736e-a01c-d1f5c9d8f23b",1,"b7011d545bb9adfc8a3467b9c4998258"],["series","01a1ac5f-c540-76f8-828d-dccbcbdb9684",3,"dfc7c77ea95bbecee069b524074f0b5c"],["case_file","01a1b1cd-8a80-736e-a01c-d1f61a7c722d",1,"a79a3b7c291fa26c2cdbe30748301371"],["case_event","01a1b1cd-8a80-736e-a01c-d1f654db8627",1,"1671687816ad98852cb9015a6010cdd7"],["requirement_item","01a1b1cd-8a80-736e-a01c-d1f70a727ac4",1,"f6c3ea5039808bacc733cbd17a2fe213"],["requirement_item","01a1b1cd-8a80-736e-a01c-d1f72997122a",1,"2c934a6178274cd98d08bf4253dc9d84"],["requirement_item","01a1b1cd-8a80-736e-a01c-d1f81567f101",1,"de6ab6de14874d053d52d39fd591011d"],["charge","01a1b1cd-8a80-736e-a01c-d1f899524a79",1,"c9efa5b3a3fe53ed6816f5168ca29638"],["case_event","01a1b1cd-8a80-736e-a01c-d1f8d963a93e",1,"7506a7a8580c4b0c5be02a8c13ff9f19"],["case_file","01a1b1cd-8a80-736e-a01c-d1f61a7c722d",2,"a241d169a4b9eca32232af638ed656cd"]]', 'd65cefec25933b0858f90dd6d720ef2a041cc08aa445387707a02855a6cda39e', '095628aaa2b9d4021261b0adf475078a43eaa50b6488800e3a37e1dc89a4cfa5');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-76f8-828d-dccb35fa649e', 'inen-quito', 1, '51969bc51521fa64', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-736e-a01c-d1f5c9d8f23b', 'inen-quito', 1, 'e89a61f633c5737c', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-76f8-828d-dccbcbdb9684', 'inen-quito', 3, 'ab42c4e4ba93910c', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-76f8-828d-dcd303906767', 'inen-quito', 2, '54089f67135675d9', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-736e-a01c-d1f1ecb99e8e', 'inen-quito', 2, '70d754f390600fb2', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-736e-a01c-d1f20efa36d3', 'inen-quito', 2, '4e56c05af097db29', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-77ab-a7bd-78f7766043ac', 'inen-quito', 1, '91ae5a4944734217', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-76f8-828d-dccaf2516e5f', 'inen-quito', 1, 'f697d898f03c7b7d', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-76f8-828d-dcccace1d452', 'inen-quito', 11, '5d670d63718ae22e', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-76f8-828d-dccc4ec6c4a8', '01a1ac5f-c540-76f8-828d-dccb35fa649e', 'Quishpe Lema Rosa 1', '1759900010', '', '', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'Z3T3-63QC-N', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-736e-a01c-d1f61a7c722d', 'inen-quito', 2, '9f2d692a9cf7e4a7', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-76f8-828d-dccc4ec6c4a8', '01a1b1cd-8a80-736e-a01c-d1f5c9d8f23b', 'Quishpe Lema Rosa 2', '1759900028', '', '', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'NMN8-NZ4V-X', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dccd990dcc4e', 'inen-quito', 1, 'fea3871c0059c44f', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dccf8d807583', 'inen-quito', 1, '94763865d3a0cb3f', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd0fd9c72a1', 'inen-quito', 1, '9874864a70801d40', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd10679d143', 'inen-quito', 1, '0836d6253554cf53', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd17e918bdb', 'inen-quito', 1, '9da7a39e09feeb1c', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd2a6c6fd35', 'inen-quito', 1, '4f6102ba96198576', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd2c5471fac', 'inen-quito', 1, 'c7598c4ee961db7d', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd396ad70a5', 'inen-quito', 1, '7b8370a36ab6d9c1', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-76f8-828d-dcd45a81d168', 'inen-quito', 1, '2b7593ae6ffe6ca1', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f028626e44', 'inen-quito', 1, 'dee8f73ead8a0ebb', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f09178d6f7', 'inen-quito', 1, '5fea541432bd3c3c', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f09fb950d2', 'inen-quito', 1, 'b0d1b8e457207d32', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f1e1915005', 'inen-quito', 1, '17116782520c20eb', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f20fe30529', 'inen-quito', 1, 'd73320e74b7f5b13', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f286b5908d', 'inen-quito', 1, '4520d48b985d2bc0', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f2a68f8ebb', 'inen-quito', 1, '3365c4277ffda7ff', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f383fda3df', 'inen-quito', 1, 'ab5993800ecaadf3', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f390012ae2', 'inen-quito', 1, 'e97ceebcf43be3fa', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f4af63ba3f', 'inen-quito', 1, '46907072ed6fd45c', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f58ee52d80', 'inen-quito', 1, 'f4260947ee942db4', '01a1ac5f-c540-76f8-828d-dcccace1d452', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f654db8627', 'inen-quito', 1, '715bd4ab7b99e81a', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-736e-a01c-d1f8d963a93e', 'inen-quito', 1, '32b14bd13bc50cf2', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-76f8-828d-dccf4f41127d', 'inen-quito', 3, '86df0f5eec98b230', '01a1ac5f-c540-76f8-828d-dcccace1d452', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '4513497398', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-736e-a01c-d1f899524a79', 'inen-quito', 1, '7926e225b030dcbf', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '3071371432', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-736e-a01c-d1f0aa81e46b', 'inen-quito', 4, '26e0db6d91ee898f', '01a1ac5f-c540-76f8-828d-dcccace1d452', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'TUR3-K5HT-T', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "TUR3-K5HT-T", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|TUR3-K5HT-T|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '32ffa84f0226e79cd15f7f9d408cbc11e1ba83bdbfdc3a1cc3e1ddeb59dbac02', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-736e-a01c-d1f12dae9801', 'inen-quito', 4, '16a53f17ac9c504f', '01a1ac5f-c540-76f8-828d-dcccace1d452', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'PRMC-NEUG-A', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "PRMC-NEUG-A", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|PRMC-NEUG-A|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '5918443a95b69a39a7fd0e1fce7ec35558371740c4c38500a53d412d4763a80e', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'inen-quito', 2, '9aa95db639b77b0e', '01a1ac5f-c540-76f8-828d-dcccace1d452', 'EV-QUI-2026-0001', '01a1ac5f-c540-77ab-a7bd-78f9d19499d6', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', '', '', 26, 26, 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-76f8-828d-dcd1d3c9e49a', 'inen-quito', 1, '66ed6ce7fcfe72fd', '01a1ac5f-c540-76f8-828d-dcccace1d452', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-76f8-828d-dccdc88a7eaf', 'inen-quito', 1, '66d6744594fa3eb2', '01a1ac5f-c540-76f8-828d-dcccace1d452', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-76f8-828d-dcceb6188286', 'inen-quito', 1, '9abf48d6f1f76c30', '01a1ac5f-c540-76f8-828d-dcccace1d452', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-76f8-828d-dccf33362721', 'inen-quito', 2, '7a075900a6b65e8d', '01a1ac5f-c540-76f8-828d-dcccace1d452', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-736e-a01c-d1f70a727ac4', 'inen-quito', 1, '93c87047aa834e84', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-736e-a01c-d1f72997122a', 'inen-quito', 1, 'd4ae7d6a853d58ee', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-736e-a01c-d1f81567f101', 'inen-quito', 1, '70fd67d36c2c93a2', '01a1b1cd-8a80-736e-a01c-d1f61a7c722d', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e27c6498f3', 'inen-quito', 1, '32aa79931b624b8d', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e3125203e6', 'inen-quito', 1, '95817bdfa1ab65a0', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e3d0d3267c', 'inen-quito', 1, '81b335d806306e84', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e443813c82', 'inen-quito', 1, 'b09c6001ce1a1c66', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e4cf9a083e', 'inen-quito', 1, '9e7ea1a81743f889', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e56b3575de', 'inen-quito', 1, 'fa5362c510e3b147', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e612a4fe49', 'inen-quito', 1, '78d905589c9c9f4c', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e6c70b4321', 'inen-quito', 1, 'b437e1c38e9ecf02', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e78ef7c6a1', 'inen-quito', 1, 'a33b5b4c27d8da9a', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e85b86c19e', 'inen-quito', 1, 'a66d63b359dde8e7', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e86b4639b0', 'inen-quito', 1, '718aa9e003ca92cb', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e8cfb7b30d', 'inen-quito', 1, '195081c8038cebd7', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e8d06b03f8', 'inen-quito', 1, 'a38d91d2467c7112', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1e9cb9ddf09', 'inen-quito', 1, '203c35bfe07b5fb7', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1ea23cb3048', 'inen-quito', 1, 'ff01a7bb7f16beab', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1eaf386d7cd', 'inen-quito', 1, 'dccff3a819d334b2', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1eb58347b0b', 'inen-quito', 1, 'f392a3fecfd872ff', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1ebf8692322', 'inen-quito', 1, 'db7a29400f98ce1e', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1ecd9d0f7a4', 'inen-quito', 1, '1eadb88aedfa2978', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1edcf269596', 'inen-quito', 1, '02ac48736c632b4e', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1edf1b2e490', 'inen-quito', 1, '56ba9e71983134d1', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1eec7f4f527', 'inen-quito', 1, 'e3fdafcf09f0b484', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1eecd378d5e', 'inen-quito', 1, '9a0608d2e6c3e5cc', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1ef9da00d93', 'inen-quito', 1, '0a4bb7d7c6997115', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1efc5aa2af3', 'inen-quito', 1, '208041aeefa36c33', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-736e-a01c-d1efdd09b436', 'inen-quito', 1, '4da3ea909f32f95a', '01a1ac5f-c540-76f8-828d-dcd31fa828c1', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-736e-a01c-d1f2b2f53854', 'inen-quito', 3, '225d1d90722ae421', '01a1b1cd-8a80-736e-a01c-d1f0aa81e46b', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '32ffa84f0226e79cd15f7f9d408cbc11e1ba83bdbfdc3a1cc3e1ddeb59dbac02', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-736e-a01c-d1f44740b3c5', 'inen-quito', 3, '3cc64040c8b4b0c2', '01a1b1cd-8a80-736e-a01c-d1f12dae9801', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '5918443a95b69a39a7fd0e1fce7ec35558371740c4c38500a53d412d4763a80e', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-76f8-828d-dcd065a7897e', 'inen-quito', 2, 'a432b5a3e2e1716c', '01a1ac5f-c540-76f8-828d-dcccace1d452', '01a1ac5f-c540-76f8-828d-dccf4f41127d', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-77ab-a7bd-78f87222f4d9', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-77ab-a7bd-78f799e1575f', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
CREATE INDEX ix_case_holder ON case_file (holder_identity);
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
