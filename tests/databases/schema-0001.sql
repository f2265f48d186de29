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
	act_id VARCHAR(36) NOT NULL, 
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
	call_key VARCHAR(60) NOT NULL, 
	call_title VARCHAR(120) NOT NULL, 
	points INTEGER, 
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
	"row" INTEGER NOT NULL, 
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
INSERT INTO app_user VALUES ('01a1ac5f-c540-7578-91a6-2e45b401152a', 'inen-quito', 1, '2154c0bcf625cce1', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$ppld/ugqNzasqOD6sYyWhA$qz//QoXs2U/uK3GaCBKyzVhNeUvpoY8MwuNitX+I7Ec', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'inen-quito', 1, '6f713722a6749fad', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$ryinjDJrDmylyLCXjaPnXA$MFLEb25z/ZYiFXBY3NCI5wCPylUyQrbfVbevfNkJ8wE', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7578-91a6-2e472456699e', 'inen-quito', 1, 'cea4c9db5f6d1e5d', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$ryinjDJrDmylyLCXjaPnXA$MFLEb25z/ZYiFXBY3NCI5wCPylUyQrbfVbevfNkJ8wE', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7578-91a6-2e47344280b7', 'inen-quito', 1, '7fa55574b7358416', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$ryinjDJrDmylyLCXjaPnXA$MFLEb25z/ZYiFXBY3NCI5wCPylUyQrbfVbevfNkJ8wE', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7578-91a6-2e47823ef474', 'inen-quito', 1, '9f46b6f17b640c86', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$ryinjDJrDmylyLCXjaPnXA$MFLEb25z/ZYiFXBY3NCI5wCPylUyQrbfVbevfNkJ8wE', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-755f-b30b-84f46147c103', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 xj2z dtvn z');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 3z4u 6tju v');
INSERT INTO definition VALUES ('01a1ac5f-c540-755f-b30b-84f38a5f9d33', 'inen-quito', 1, '1279632e14beec09', 'mi-primer-certificado', 1, 'ab8a00b181425e9c745f34670e10098883ecd9fa30df6859db8f0f0463dbb133', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"calls":[],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","points":1,"text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","points":1,"text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","points":1,"text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","points":1,"text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","part":null,"title":"Requisitos legales","when":null},{"criteria":[{"key":"registro-ingresos","points":1,"text":"Registra sus ingresos y egresos."},{"key":"presupuesto","points":1,"text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","points":1,"text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","part":null,"title":"Recursos financieros","when":null},{"criteria":[{"key":"funciones","points":1,"text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","points":1,"text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","points":1,"text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","points":1,"text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","part":null,"title":"Recursos humanos","when":null},{"criteria":[{"key":"pedidos","points":1,"text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","points":1,"text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","points":1,"text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","part":null,"title":"Servicio al cliente","when":null},{"criteria":[{"key":"proveedores","points":1,"text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","points":1,"text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","points":1,"text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","part":null,"title":"Compras","when":null},{"criteria":[{"key":"requisitos-producto","points":1,"text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","points":1,"text":"Planifica la producción."},{"key":"instrucciones","points":1,"text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","points":1,"text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","points":1,"text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","points":1,"text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","points":1,"text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","part":null,"title":"Control de producción","when":null},{"criteria":[{"key":"objetivos","points":1,"text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","points":1,"text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","part":null,"title":"Mejora","when":null}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","parts":[],"pass_percent":null,"place_fields":["direccion","lugar"],"together":"all","version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"holder":null,"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","points":[],"products":[],"products_label":"Producto","refunds":[],"renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"later_than":null,"not":null,"products":[],"within":null}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","per":null,"renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","per":null,"renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"decimals":0,"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"decimals":0,"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":"exporta","filled":null,"later_than":null,"not":null,"products":[],"within":null}}],"help":"","key":"organizacion","readers":[],"step":null,"title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","readers":[],"step":null,"title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-7578-91a6-2e44f11ebfc1",1,"014b826f3a58521423843c538216cb61"],["app_user","01a1ac5f-c540-7578-91a6-2e45b401152a",1,"6fccca14111036ff0a0feaf5408c2421"]]', '0000000000000000000000000000000000000000000000000000000000000000', '66f6b8926ab73b9fb4a1b8975defcf7e3f3dc2880ba1e03ab5bff1412d9e6d48');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'users.create', '', '[["app_user","01a1ac5f-c540-7578-91a6-2e4651ded9bd",1,"074ee289426b4def1f757ea863159e7f"],["app_user","01a1ac5f-c540-7578-91a6-2e472456699e",1,"66e57854c4599e4a0b1e8e44969adcaf"],["app_user","01a1ac5f-c540-7578-91a6-2e47344280b7",1,"fcc278c3018c425ba7817c0c9a482669"],["app_user","01a1ac5f-c540-7578-91a6-2e47823ef474",1,"9d69a84382f518838eee21744c2038b0"]]', '66f6b8926ab73b9fb4a1b8975defcf7e3f3dc2880ba1e03ab5bff1412d9e6d48', '6dbb3ab3a0311e79ec0fd1385b03bdbf976395f05574b752478bc649edc5bd95');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-755f-b30b-84f13bc2edc1",1,"482e55453c2781c971cf0a14a816b2e4"]]', '6dbb3ab3a0311e79ec0fd1385b03bdbf976395f05574b752478bc649edc5bd95', 'a99945d1f822c6a995c2740c7060c2feaf94ce68b42b335b62f073657335f752');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'intake.register', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["person","01a1ac5f-c540-755f-b30b-84f1b3d25097",1,"66a1c6f8cefc898d559713de707ce9bc"],["series","01a1ac5f-c540-755f-b30b-84f2a295a70d",1,"32eee07e8986333249fd22e8f002f5e6"],["series","01a1ac5f-c540-755f-b30b-84f2a295a70d",2,"eb9ca735634ae4e9b58a042ebb4450b4"],["definition","01a1ac5f-c540-755f-b30b-84f38a5f9d33",1,"9f82ce9dd2da6a9a5697984a46f6343d"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",1,"eb6c26d9130074a7615da1d0b0eba09e"],["case_event","01a1ac5f-c540-755f-b30b-84f4cd99862f",1,"36f2aa05afbef40cbf361f0b517765c5"],["requirement_item","01a1ac5f-c540-755f-b30b-84f5436345b0",1,"8d86affc50dc8d97482c237be00e3660"],["requirement_item","01a1ac5f-c540-755f-b30b-84f6313eebb6",1,"fdf82b54515a1d3be6561388e20ea89a"],["requirement_item","01a1ac5f-c540-755f-b30b-84f72f28a7f9",1,"ad9207c93bde9824bec9f40cb785c464"],["charge","01a1ac5f-c540-755f-b30b-84f7c55fab5b",1,"b3ba23235f3f3976349717f46ecb4190"],["case_event","01a1ac5f-c540-755f-b30b-84f7ca1e3f66",1,"4c9cbb1c095b1711be679fdae639f19e"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",2,"5247bb2dc574e9cc1ac99817b8e89951"]]', 'a99945d1f822c6a995c2740c7060c2feaf94ce68b42b335b62f073657335f752', '5d4a5795ea4ce8b0b10018c77c6661dbc1db50c9c6b9e669be757ccf7ad69eed');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'payments.declare', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["slip","01a1ac5f-c540-755f-b30b-84f8478921f8",1,"b8865983e92838d081db89e2d500db00"],["requirement_item","01a1ac5f-c540-755f-b30b-84f72f28a7f9",2,"4aad565aaf7d9ae5044c1ce72b1a78a7"],["charge","01a1ac5f-c540-755f-b30b-84f7c55fab5b",2,"3037ffc8cd9bf678f96e79b06fed616a"],["case_event","01a1ac5f-c540-755f-b30b-84f942bd2d00",1,"32ce4892c31fff41d1daa67d2a7ff7ab"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",3,"f57e1d0dc1f1fd805ebad1464c3c9426"]]', '5d4a5795ea4ce8b0b10018c77c6661dbc1db50c9c6b9e669be757ccf7ad69eed', 'cf62f2a1e098f22130c84d174f0cd8f312d3a45ecb0c3e8fe4edbb005c4ff4b3');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'payments.confirm', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["slip","01a1ac5f-c540-755f-b30b-84f8478921f8",2,"af7ff4b90c624879b4c5c3a1408afb2f"],["charge","01a1ac5f-c540-755f-b30b-84f7c55fab5b",3,"8d217789cd3efc29bcbd353a063ee7ef"],["case_event","01a1ac5f-c540-755f-b30b-84fa2bf0261f",1,"a5e9ede038eef106fcf62c49b11df80c"],["case_event","01a1ac5f-c540-755f-b30b-84fa68706e0b",1,"d488b5918d4c3b03a96dd427b6ba1242"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",4,"0b06c1955396f290220f46d3c3dc3340"]]', 'cf62f2a1e098f22130c84d174f0cd8f312d3a45ecb0c3e8fe4edbb005c4ff4b3', '3a99eb78c2a6e5fcd9c8565aec2e2a2a99d08eaddc658e09a037230e94abc09f');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'invoices.register', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["invoice","01a1ac5f-c540-755f-b30b-84fb28523725",1,"1ab8c49be05ac894e875eb07e46e077c"],["case_event","01a1ac5f-c540-755f-b30b-84fb796d5077",1,"283f61e25d7f92977373a9a2a6219a77"],["case_event","01a1ac5f-c540-755f-b30b-84fc150a8c37",1,"c1bd19c0e395713220c7f50ce0671663"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",5,"c76020142830977b66e292e91eabd531"]]', '3a99eb78c2a6e5fcd9c8565aec2e2a2a99d08eaddc658e09a037230e94abc09f', 'fb88d94dd224d457fae93d0fee318c930d2d524e8c484275fa601749c44a917b');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'evaluations.schedule', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["series","01a1ac5f-c540-755f-b30b-84fcfc810f7a",1,"98e81e28f05b88a87df31b2bf0d67f0a"],["series","01a1ac5f-c540-755f-b30b-84fcfc810f7a",2,"b440b2a534c7d9c345c9ff75cb6ef801"],["evaluation","01a1ac5f-c540-755f-b30b-84fd52634024",1,"0feb2e77bbeeea70e06851e94c933b8f"],["case_event","01a1ac5f-c540-755f-b30b-84fe11016fae",1,"9fdc55ef5dc7a57ba4b65d758fec71f8"],["case_event","01a1ac5f-c540-755f-b30b-84feda8d44dc",1,"83ec4e5894682cc75d090efbe5d8b32f"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",6,"f5d4c73a2662112b809ff11f1c8de0c6"]]', 'fb88d94dd224d457fae93d0fee318c930d2d524e8c484275fa601749c44a917b', 'bd57245e2862bce0486940a85d2f730dcc52132fe557db63b2ca721da72c5950');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e47344280b7', 'evaluations.record', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["finding","01a1b1cd-8a80-7f24-8c5a-f2a971e982be",1,"ddf05ca0c2bdb3818cebde30f0fe2fd7"],["finding","01a1b1cd-8a80-7f24-8c5a-f2a9aca6e62d",1,"286ac18bf0164cc1ea75e567dbbf9ef3"],["finding","01a1b1cd-8a80-7f24-8c5a-f2aa98428964",1,"b06b04e20413e53514eba4f19d9414a6"],["finding","01a1b1cd-8a80-7f24-8c5a-f2aadd26203d",1,"18c68d78084edba4cf1e01c1b626cbd0"],["finding","01a1b1cd-8a80-7f24-8c5a-f2ab2b89678e",1,"de6734a8a016fcc0db9a8a766db047d6"],["finding","01a1b1cd-8a80-7f24-8c5a-f2ac19e16085",1,"3b8e04f592e9ecbd140e5f6667e3b513"],["finding","01a1b1cd-8a80-7f24-8c5a-f2ac63e9596d",1,"e7b50186fbe8a62a8128587e11a7ea1f"],["finding","01a1b1cd-8a80-7f24-8c5a-f2acf4b848e0",1,"6b013a596fd7fd3d642e6473470d35d4"],["finding","01a1b1cd-8a80-7f24-8c5a-f2ad79fb541b",1,"b5582bafb2ab4c60ee46a3d6683e449b"],["finding","01a1b1cd-8a80-7f24-8c5a-f2adcdbf10dd",1,"f41fb27fe92172ed45cf8d6ed7be3935"],["finding","01a1b1cd-8a80-7f24-8c5a-f2ae2b111e1b",1,"58a6ecfc893f443d5e94684fe10a5448"],["finding","01a1b1cd-8a80-7f24-8c5a-f2aeb81a0332",1,"f4b8926da2b3cfbd9d7ca978afdf8976"],["finding","01a1b1cd-8a80-7f24-8c5a-f2af2f8f4fe4",1,"421187b69ae09b69adf1f74d4e25183b"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b01b3cf97f",1,"95c6b4316797812a41b2a7e916522fb4"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b051c21690",1,"a525df93fbb5e6ada193afd8780fc7ea"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b13385a3d3",1,"b52330aa6ababd7b4ba0bb1f19fce6a6"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b1c18b322c",1,"de6e502bfbb17bcfca56eafca36d00fb"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b1e4e3abac",1,"9b0dcb1bd04e41a861c92b8fae0010e7"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b22f9d6edf",1,"7ed51a4b0ade57d579ce98fc52e80ecb"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b2fb585930",1,"bd11a55a3bf10b5bc5be8d635f57926d"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b36d3cd569",1,"e8d724bdba33816b789a1c92c1b7a85e"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b43241ddd1",1,"d5ab2fab80ba532e6140fffd4b41f5f8"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b4f6ea7083",1,"661aae66108a7c210dcb7b38a5f4f5fa"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b5bd253d08",1,"b3636bf51f78795ba6629f390929b2cf"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b677653e3a",1,"fc6bcaf8ce8feeba096e9dd5be946b1c"],["finding","01a1b1cd-8a80-7f24-8c5a-f2b777273789",1,"1ec370dd1c2a182162257b78e6c8e93e"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2b8330480cf",1,"84c6e8cd2ab0950488eb77f0419e4eba"]]', 'bd57245e2862bce0486940a85d2f730dcc52132fe557db63b2ca721da72c5950', 'dc4a8aea03b6885461d7210c48f279e9eee2d7e56a3c0545902c7249ee090139');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e47344280b7', 'evaluations.close', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["evaluation","01a1ac5f-c540-755f-b30b-84fd52634024",2,"b1566512fad15fa05e05aedbc4a01f1b"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2b8cc5951a6",1,"0eae0c3813d81f727d84219bb36b27ad"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2b94eba3010",1,"4db28bd3ccfba39e948342cb6e2c8687"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",7,"e2c3ea7e3492b18107251448a7e331ba"]]', 'dc4a8aea03b6885461d7210c48f279e9eee2d7e56a3c0545902c7249ee090139', '15b30762057139900040255bbe346276022052418c33ef7e14579c2f4326d6a8');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'issuing.request', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["document","01a1b1cd-8a80-7f24-8c5a-f2ba281f88d0",1,"f58827e0396e5cc4253cb0368d69749c"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba84b39bf8",1,"562192ae6e2aae54faa3f1b1957fd6ec"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2bab988eeb5",1,"47d439cb02017c1278c6bb7848fde8a8"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",8,"7d36fd74c3304f3f95bc0c297b97ea4e"]]', '15b30762057139900040255bbe346276022052418c33ef7e14579c2f4326d6a8', 'e63743eca051e2b991ec7e5e14c8222cf50cc78c5214b1331364a0a4454a3085');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'issuing.approve', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["series","01a1b1cd-8a80-7f24-8c5a-f2bb0fcdb823",1,"7beebb5fabfaa45d90085f887f2ea97f"],["series","01a1b1cd-8a80-7f24-8c5a-f2bb0fcdb823",2,"e5262cdda25f88cb9dce86906ab3db74"],["series","01a1b1cd-8a80-7f24-8c5a-f2bbcd1dfe58",1,"d1f8e3f219901d60df6162b9ced0e385"],["series","01a1b1cd-8a80-7f24-8c5a-f2bbcd1dfe58",2,"c4c808111da47be224d8988df3b7d1e6"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba281f88d0",2,"0a91bcb3fc63969c2eb4771cf6a3b00f"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2bc1c40b6a9",1,"336d6fd360da246cbd3fda5cdd092fa3"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba84b39bf8",2,"a8c6ab835d6c6d798a7063353720f540"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2bd126e4ce6",1,"33102da71b93d2fd5ed7db06d0e7d729"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2be08d4ad2c",1,"e97338af7beb9dcedbae3034c1aecfaa"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",9,"c044426d0ed8b649bd0ccbe4305fccaf"]]', 'e63743eca051e2b991ec7e5e14c8222cf50cc78c5214b1331364a0a4454a3085', 'cb3edff5d6830a7335838cd68936a0f5ad06983e681c73ae25b354f801d2a82e');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'printing.send', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["print_job","01a1b1cd-8a80-7f24-8c5a-f2be84d6ad55",1,"382c1145a249fdeb0dc15edde9dd08f9"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba281f88d0",3,"f7fea55f166b701c5414d84b24776f48"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2bec4d4fd32",1,"1b50e570a39b1f7b5f92396ce1b1ed2f"]]', 'cb3edff5d6830a7335838cd68936a0f5ad06983e681c73ae25b354f801d2a82e', '773eb3af2c0501e40b24db5724711277dd1fb29bd06e68f6dba51e30e178a7a9');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'printing.send', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["print_job","01a1b1cd-8a80-7f24-8c5a-f2be84d6ad55",2,"dda01f78dc75009caf604d45170a2a8b"]]', '773eb3af2c0501e40b24db5724711277dd1fb29bd06e68f6dba51e30e178a7a9', 'b6f205f419be6660de4cc5e2af8a543e7eec43261252a7329fce6f49f9b45041');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'printing.confirm', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["print_job","01a1b1cd-8a80-7f24-8c5a-f2be84d6ad55",3,"23cc5cef6c2dca2b7cbb9d90991aa3d0"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba281f88d0",4,"ee2ae3d229a6e39fd61ca98c2b3dfc02"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2bfa1a7d57f",1,"49e250904e2c20dcddf757194ad8ff5e"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",10,"6ebc308f0d953be71f1074cde4025af5"]]', 'b6f205f419be6660de4cc5e2af8a543e7eec43261252a7329fce6f49f9b45041', 'ba87ddd560a147add5a21c7cf6eabf6d15baf8dddec9cc0ce14d3675194b5616');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'printing.send', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["print_job","01a1b1cd-8a80-7f24-8c5a-f2c05ca2fd48",1,"25afbeb4db3e824bef6be35c0c08ac3e"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba84b39bf8",3,"f81c52a4aa5c2fb20cd3522fa7907de9"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2c1335323cb",1,"cde659d06bee707856d04d9f00009d3b"]]', 'ba87ddd560a147add5a21c7cf6eabf6d15baf8dddec9cc0ce14d3675194b5616', '7fc9c9b99cc4f77e2c87de444a5c170614be95d8c3db232c8a21ccf99e3182c9');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'printing.send', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["print_job","01a1b1cd-8a80-7f24-8c5a-f2c05ca2fd48",2,"a98f05d9f24d8c2187df061d0f92b3ed"]]', '7fc9c9b99cc4f77e2c87de444a5c170614be95d8c3db232c8a21ccf99e3182c9', 'c6e7a111f4c7e52983057758c78be3b04f963d057f4042d87536e693f52acdbf');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'printing.confirm', '01a1ac5f-c540-755f-b30b-84f46147c103', '[["print_job","01a1b1cd-8a80-7f24-8c5a-f2c05ca2fd48",3,"0f6b67400ab16b539671ff11b9748edc"],["document","01a1b1cd-8a80-7f24-8c5a-f2ba84b39bf8",4,"1d193e2975b3c5a4e00261fc2cf3f2fa"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2c1b2d26e75",1,"875663e9f191f25c737fda653077b25c"],["case_file","01a1ac5f-c540-755f-b30b-84f46147c103",11,"80bfa9ad84b01d6e6af2dc97194d0d80"]]', 'c6e7a111f4c7e52983057758c78be3b04f963d057f4042d87536e693f52acdbf', 'dabb7d30cbea973b887b588e4f1eda2cd1571da5e61ca13e307619592263550e');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'intake.register', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', '[["person","01a1b1cd-8a80-7f24-8c5a-f2c21bb46c52",1,"7b661bb2ea7eded0cea678d3744155ef"],["series","01a1ac5f-c540-755f-b30b-84f2a295a70d",3,"79dcaec4ecdee5291b89fbaef2b63c58"],["case_file","01a1b1cd-8a80-7f24-8c5a-f2c2901899dd",1,"def76d204bf0e9a8d9971e7effa296d1"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2c36d29d026",1,"678f6aaeb478438a6dddbefdf37cdecc"],["requirement_item","01a1b1cd-8a80-7f24-8c5a-f2c439f91e6f",1,"f451cfb533d5a5598ab3ded7458c1c23"],["requirement_item","01a1b1cd-8a80-7f24-8c5a-f2c4af623167",1,"415b1f179823b2418dcdd19076cca26f"],["requirement_item","01a1b1cd-8a80-7f24-8c5a-f2c566e3aec2",1,"e2493bd6af82b6b1fd65f96939b6ef63"],["charge","01a1b1cd-8a80-7f24-8c5a-f2c5a4daa5ec",1,"222341138f3ebd951f1077c68e24b398"],["case_event","01a1b1cd-8a80-7f24-8c5a-f2c6702ed974",1,"5b82319d49efad3ba2a848e0ba52ca4a"],["case_file","01a1b1cd-8a80-7f24-8c5a-f2c2901899dd",2,"83b3a485deb593f6942424410c87e0d9"]]', 'dabb7d30cbea973b887b588e4f1eda2cd1571da5e61ca13e307619592263550e', 'c92b1a53d02e5b7e35a36cd59b92a18baa3400d318025a27deef603dfff08797');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-755f-b30b-84f1b3d25097', 'inen-quito', 1, '8350fbbf1b676c1c', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c21bb46c52', 'inen-quito', 1, '901fdc8dc46b940c', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-755f-b30b-84f2a295a70d', 'inen-quito', 3, 'ae63dcae012e220a', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-755f-b30b-84fcfc810f7a', 'inen-quito', 2, '1b7cc9635e8bc9a0', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bb0fcdb823', 'inen-quito', 2, 'a5eed5ef4d20a797', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bbcd1dfe58', 'inen-quito', 2, '7911bf0eeb213761', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-7578-91a6-2e44f11ebfc1', 'inen-quito', 1, 'a98e4cbb84818d26', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-755f-b30b-84f13bc2edc1', 'inen-quito', 1, '97e65aa7a71b9796', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-755f-b30b-84f46147c103', 'inen-quito', 11, 'f5e967369b7a8414', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-755f-b30b-84f38a5f9d33', '01a1ac5f-c540-755f-b30b-84f1b3d25097', 'Quishpe Lema Rosa 1', '1759900010', '', '', '', '', NULL, 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'XJ2Z-DTVN-Z', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', 'inen-quito', 2, 'e592766e84824107', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-755f-b30b-84f38a5f9d33', '01a1b1cd-8a80-7f24-8c5a-f2c21bb46c52', 'Quishpe Lema Rosa 2', '1759900028', '', '', '', '', NULL, 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '3Z4U-6TJU-V', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84f4cd99862f', 'inen-quito', 1, '6f6f31ae331d1f58', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84f7ca1e3f66', 'inen-quito', 1, 'd5e088f3333b1eb5', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84f942bd2d00', 'inen-quito', 1, '829fde68eb8bcd44', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84fa2bf0261f', 'inen-quito', 1, '077cc620702c7b30', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84fa68706e0b', 'inen-quito', 1, '3dde0ba63edbe0c8', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84fb796d5077', 'inen-quito', 1, 'cb4cd36bbafa082c', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84fc150a8c37', 'inen-quito', 1, '79f33a3aec19cd88', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84fe11016fae', 'inen-quito', 1, 'dc6ef607fbbe2260', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-755f-b30b-84feda8d44dc', 'inen-quito', 1, '24b8fc17b4169c48', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b8330480cf', 'inen-quito', 1, '9b1c01648320cd8d', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e47344280b7', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b8cc5951a6', 'inen-quito', 1, 'adcc7f6d07508d56', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e47344280b7', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b94eba3010', 'inen-quito', 1, 'c2f18f8c5ee95e84', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e47344280b7', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bab988eeb5', 'inen-quito', 1, '08b4d5bf35bd66d8', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bc1c40b6a9', 'inen-quito', 1, '62225a840b6be887', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bd126e4ce6', 'inen-quito', 1, '50f55aa23386be1c', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2be08d4ad2c', 'inen-quito', 1, '1afba0b5386b1369', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bec4d4fd32', 'inen-quito', 1, '59217a8087b20f0f', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2bfa1a7d57f', 'inen-quito', 1, 'ae42ac155b262b83', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c1335323cb', 'inen-quito', 1, 'f4bf0fd4a69b339d', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c1b2d26e75', 'inen-quito', 1, '84aa44400a0a0c8e', '01a1ac5f-c540-755f-b30b-84f46147c103', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c36d29d026', 'inen-quito', 1, '46fe90ec42d85a25', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c6702ed974', 'inen-quito', 1, '0ffc42717c863db1', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-755f-b30b-84f7c55fab5b', 'inen-quito', 3, '3ee2d607830d8abc', '01a1ac5f-c540-755f-b30b-84f46147c103', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '6677937647', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c5a4daa5ec', 'inen-quito', 1, '0cd7b57e0749b1de', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '1879233963', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ba281f88d0', 'inen-quito', 4, '47d73383b5ae9ea9', '01a1ac5f-c540-755f-b30b-84f46147c103', 'convenio', 0, 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'N2Z5-DHTK-9', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "N2Z5-DHTK-9", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|N2Z5-DHTK-9|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', 'b42bc501d846b708acea3bc14d83b11a2d5bd1a6ac02179acb7241cc8b4cb8f4', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ba84b39bf8', 'inen-quito', 4, '8a3f6cae7121fe64', '01a1ac5f-c540-755f-b30b-84f46147c103', 'certificado', 0, 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'ZMVZ-XBT4-5', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "ZMVZ-XBT4-5", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|ZMVZ-XBT4-5|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '01b28e666afc7d82215729ed657a2666b1e2347aa2a344896fb370ea44c02f6e', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-755f-b30b-84fd52634024', 'inen-quito', 2, 'bf55008e72687133', '01a1ac5f-c540-755f-b30b-84f46147c103', 'EV-QUI-2026-0001', '01a1ac5f-c540-7578-91a6-2e47344280b7', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', '', '', 26, 26, 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-755f-b30b-84fb28523725', 'inen-quito', 1, '4d5b933cb1e76035', '01a1ac5f-c540-755f-b30b-84f46147c103', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-755f-b30b-84f5436345b0', 'inen-quito', 1, '56b2d50a2729275f', '01a1ac5f-c540-755f-b30b-84f46147c103', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-755f-b30b-84f6313eebb6', 'inen-quito', 1, 'e193bf625a6228ec', '01a1ac5f-c540-755f-b30b-84f46147c103', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-755f-b30b-84f72f28a7f9', 'inen-quito', 2, '5910f1464ee0f275', '01a1ac5f-c540-755f-b30b-84f46147c103', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c439f91e6f', 'inen-quito', 1, '7520dda0cb8dd1b1', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c4af623167', 'inen-quito', 1, 'b691c6895f2c5bbf', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c566e3aec2', 'inen-quito', 1, '62ef3289eec7b581', '01a1b1cd-8a80-7f24-8c5a-f2c2901899dd', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2a971e982be', 'inen-quito', 1, 'a698c64331beb4fa', '01a1ac5f-c540-755f-b30b-84fd52634024', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2a9aca6e62d', 'inen-quito', 1, '13acf1a367c31ec8', '01a1ac5f-c540-755f-b30b-84fd52634024', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2aa98428964', 'inen-quito', 1, '28d8c512b0d645d1', '01a1ac5f-c540-755f-b30b-84fd52634024', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2aadd26203d', 'inen-quito', 1, '5f14bc0db11abff9', '01a1ac5f-c540-755f-b30b-84fd52634024', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ab2b89678e', 'inen-quito', 1, '7cc43fec94a9db06', '01a1ac5f-c540-755f-b30b-84fd52634024', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ac19e16085', 'inen-quito', 1, '86e82bad6fde552f', '01a1ac5f-c540-755f-b30b-84fd52634024', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ac63e9596d', 'inen-quito', 1, 'def106c01382def3', '01a1ac5f-c540-755f-b30b-84fd52634024', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2acf4b848e0', 'inen-quito', 1, 'ba1b636004535637', '01a1ac5f-c540-755f-b30b-84fd52634024', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ad79fb541b', 'inen-quito', 1, '255f904fbfce2575', '01a1ac5f-c540-755f-b30b-84fd52634024', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2adcdbf10dd', 'inen-quito', 1, '254d1de236b466e3', '01a1ac5f-c540-755f-b30b-84fd52634024', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2ae2b111e1b', 'inen-quito', 1, '1284c4cf0d2b46f0', '01a1ac5f-c540-755f-b30b-84fd52634024', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2aeb81a0332', 'inen-quito', 1, '29d94727a45c19f9', '01a1ac5f-c540-755f-b30b-84fd52634024', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2af2f8f4fe4', 'inen-quito', 1, 'ee42b7aff85aedb0', '01a1ac5f-c540-755f-b30b-84fd52634024', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b01b3cf97f', 'inen-quito', 1, 'e8107b4dad858056', '01a1ac5f-c540-755f-b30b-84fd52634024', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b051c21690', 'inen-quito', 1, 'd5bd511b9db7b749', '01a1ac5f-c540-755f-b30b-84fd52634024', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b13385a3d3', 'inen-quito', 1, 'bb7267abc9f7c555', '01a1ac5f-c540-755f-b30b-84fd52634024', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b1c18b322c', 'inen-quito', 1, '47e570d47cb12c41', '01a1ac5f-c540-755f-b30b-84fd52634024', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b1e4e3abac', 'inen-quito', 1, '9dfa4680a7a55c5e', '01a1ac5f-c540-755f-b30b-84fd52634024', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b22f9d6edf', 'inen-quito', 1, 'f332e3215e543f1a', '01a1ac5f-c540-755f-b30b-84fd52634024', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b2fb585930', 'inen-quito', 1, 'c5fded3bc7b05db0', '01a1ac5f-c540-755f-b30b-84fd52634024', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b36d3cd569', 'inen-quito', 1, '74563763d4ce228d', '01a1ac5f-c540-755f-b30b-84fd52634024', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b43241ddd1', 'inen-quito', 1, '12659aced3b6469d', '01a1ac5f-c540-755f-b30b-84fd52634024', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b4f6ea7083', 'inen-quito', 1, '390cc2725a5fa277', '01a1ac5f-c540-755f-b30b-84fd52634024', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b5bd253d08', 'inen-quito', 1, '212326b304191dc0', '01a1ac5f-c540-755f-b30b-84fd52634024', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b677653e3a', 'inen-quito', 1, '1c8f5e045752cf4b', '01a1ac5f-c540-755f-b30b-84fd52634024', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7f24-8c5a-f2b777273789', 'inen-quito', 1, '280bb3794d6422bf', '01a1ac5f-c540-755f-b30b-84fd52634024', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7f24-8c5a-f2be84d6ad55', 'inen-quito', 3, '86bc226d351f2c2e', '01a1b1cd-8a80-7f24-8c5a-f2ba281f88d0', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', 'b42bc501d846b708acea3bc14d83b11a2d5bd1a6ac02179acb7241cc8b4cb8f4', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7f24-8c5a-f2c05ca2fd48', 'inen-quito', 3, 'd54eac92c69f4ff9', '01a1b1cd-8a80-7f24-8c5a-f2ba84b39bf8', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '01b28e666afc7d82215729ed657a2666b1e2347aa2a344896fb370ea44c02f6e', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-755f-b30b-84f8478921f8', 'inen-quito', 2, '414b5f45af2751c3', '01a1ac5f-c540-755f-b30b-84f46147c103', '01a1ac5f-c540-755f-b30b-84f7c55fab5b', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-7578-91a6-2e4651ded9bd', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-7578-91a6-2e45b401152a', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
INSERT INTO case_search(case_search) VALUES ('rebuild');
INSERT INTO archive_search(archive_search) VALUES ('rebuild');
CREATE INDEX ix_archive_page ON archive_page (record_id, page);
CREATE INDEX ix_archived_blob ON archived (blob);
CREATE INDEX ix_archived_held ON archived (office, archive, held_on, id);
CREATE INDEX ix_journal_actor ON journal (actor, at);
CREATE INDEX ix_journal_at ON journal (at);
CREATE INDEX ix_journal_subject ON journal (subject);
CREATE INDEX ix_archived_former ON archived_former (record_id);
CREATE INDEX ix_bank_act_actor ON bank_act (actor_id, state, at);
CREATE INDEX ix_bank_act_group ON bank_act (group_id);
CREATE INDEX ix_bank_act_latest ON bank_act (office, at);
CREATE INDEX ix_bank_import_account ON bank_import (account_id, first);
CREATE INDEX ix_bank_period_account ON bank_period (account_id, first);
CREATE INDEX ix_case_call ON case_file (procedure, call_key, points);
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
