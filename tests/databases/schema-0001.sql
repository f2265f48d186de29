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
INSERT INTO app_user VALUES ('01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'inen-quito', 1, '3b5543d4c14f477b', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$Hn9ZLYOr3BDLUdW8LCOimA$USz8s+4Pfu+lT2A6VfKUeNUSYpPr8lLeI3svcmdvWXQ', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'inen-quito', 1, '292a5a60e0619dc2', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$synmwMLmft2izK/xv6ltsw$w8o8B3HQ70bhbvtsgUNd2LbNhsjIKlyqg5/nSeIajPg', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79ea-aae4-8f6be31f87d5', 'inen-quito', 1, '642cbd27401e930e', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$synmwMLmft2izK/xv6ltsw$w8o8B3HQ70bhbvtsgUNd2LbNhsjIKlyqg5/nSeIajPg', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'inen-quito', 1, '4f5586702f2659ac', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$synmwMLmft2izK/xv6ltsw$w8o8B3HQ70bhbvtsgUNd2LbNhsjIKlyqg5/nSeIajPg', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-79ea-aae4-8f6d297f6634', 'inen-quito', 1, '265103134307cbad', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$synmwMLmft2izK/xv6ltsw$w8o8B3HQ70bhbvtsgUNd2LbNhsjIKlyqg5/nSeIajPg', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 8y34 mjgk b');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-710c-b126-139aed42881b', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 xaug q8ve q');
INSERT INTO definition VALUES ('01a1ac5f-c540-703e-8e9c-4d63fabd1ed7', 'inen-quito', 1, '19acd488f91a5909', 'mi-primer-certificado', 1, 'b727ebfaf4618d9aaf9aa08a7b278d425fe3fab9c88f15ec267b8442ee760551', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"calls":[],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","points":1,"text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","points":1,"text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","points":1,"text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","points":1,"text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","part":null,"title":"Requisitos legales","when":null},{"criteria":[{"key":"registro-ingresos","points":1,"text":"Registra sus ingresos y egresos."},{"key":"presupuesto","points":1,"text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","points":1,"text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","part":null,"title":"Recursos financieros","when":null},{"criteria":[{"key":"funciones","points":1,"text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","points":1,"text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","points":1,"text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","points":1,"text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","part":null,"title":"Recursos humanos","when":null},{"criteria":[{"key":"pedidos","points":1,"text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","points":1,"text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","points":1,"text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","part":null,"title":"Servicio al cliente","when":null},{"criteria":[{"key":"proveedores","points":1,"text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","points":1,"text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","points":1,"text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","part":null,"title":"Compras","when":null},{"criteria":[{"key":"requisitos-producto","points":1,"text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","points":1,"text":"Planifica la producción."},{"key":"instrucciones","points":1,"text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","points":1,"text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","points":1,"text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","points":1,"text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","points":1,"text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","part":null,"title":"Control de producción","when":null},{"criteria":[{"key":"objetivos","points":1,"text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","points":1,"text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","part":null,"title":"Mejora","when":null}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","parts":[],"pass_percent":null,"place_fields":["direccion","lugar"],"together":"all","version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"holder":null,"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","points":[],"products":[],"products_label":"Producto","refunds":[],"renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"convenio","layout":"convenio","per":null,"renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"dos años desde su firma","validity_days":null,"validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","delivery_by":[],"key":"certificado","layout":"certificado-de-gestion","per":null,"renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"valid_until_field":null,"validity":"la del convenio","validity_days":null,"validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"decimals":0,"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"decimals":0,"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"category":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","readers":[],"step":null,"title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","readers":[],"step":null,"title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"usual_channel":"counter","valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"asks":null,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"asks":null,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-79ea-aae4-8f6b1e232f60",1,"6a8334278f07becb3b42d9cab5b45156"],["app_user","01a1ac5f-c540-79ea-aae4-8f6b721e5969",1,"e42c41cdd2a6e67b5711159543e9c23c"]]', '0000000000000000000000000000000000000000000000000000000000000000', '95afda34e00f14a5ce355ac988728afab81aed9e15cbfdb9ab31c6bd265dece1');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'users.create', '', '[["app_user","01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7",1,"0d64d57620ca1fb1e7ccc5560533cc51"],["app_user","01a1ac5f-c540-79ea-aae4-8f6be31f87d5",1,"89280ed9924899584b4187683047ea4b"],["app_user","01a1ac5f-c540-79ea-aae4-8f6c5a9231be",1,"d61bc54b60e5507c21b669e9bd840905"],["app_user","01a1ac5f-c540-79ea-aae4-8f6d297f6634",1,"9a2af915374fdc1f9a3c9502536c448e"]]', '95afda34e00f14a5ce355ac988728afab81aed9e15cbfdb9ab31c6bd265dece1', '0fecab0b7b187543a675100cc57c993308c916af1a19eb4051b830040173bb7a');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-703e-8e9c-4d61e07cba47",1,"bb3221d88657796d3bfe5ccc2d7449ed"]]', '0fecab0b7b187543a675100cc57c993308c916af1a19eb4051b830040173bb7a', '68748f84177bc21810bdfe790b7a99f84b27b3cc239e1ca25326c98506cb03f7');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'intake.register', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["person","01a1ac5f-c540-703e-8e9c-4d62938b7b15",1,"7d0d017da5c7aad8a43e7689eced1d6e"],["series","01a1ac5f-c540-703e-8e9c-4d634e331804",1,"b3e62e0e2d3b82badc7c1b740240a5be"],["series","01a1ac5f-c540-703e-8e9c-4d634e331804",2,"a281d5bfe774b5ccae83c2ff0e15f9fc"],["definition","01a1ac5f-c540-703e-8e9c-4d63fabd1ed7",1,"62ae7954c30d407eda55a7ebf7dcde30"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",1,"e9440cfb574289b63c7ec17c78528869"],["case_event","01a1ac5f-c540-703e-8e9c-4d64cdb06245",1,"da6f63d1ae02bd94f6ddd56e61b79bf0"],["requirement_item","01a1ac5f-c540-703e-8e9c-4d658efd6b49",1,"7b0bbfebafad1bf776e686d9a6cc7587"],["requirement_item","01a1ac5f-c540-703e-8e9c-4d667ee4b45e",1,"fd2be507fa6f512bd6da22bd8a5d3e50"],["requirement_item","01a1ac5f-c540-703e-8e9c-4d66b08e21e6",1,"6e3d5c7022bebe950883e3b0671810bf"],["charge","01a1ac5f-c540-703e-8e9c-4d676a4af340",1,"deed4230e57e4a3ac2ad79cc4958bf4c"],["case_event","01a1ac5f-c540-703e-8e9c-4d67cec362cb",1,"ac813e40190b1db96ebe55135d0d2614"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",2,"93946b9bdca51c6950d9a3c053a291e7"]]', '68748f84177bc21810bdfe790b7a99f84b27b3cc239e1ca25326c98506cb03f7', '362b402914677f9f1571faad883c1f657ea6eadc8f4275e6030ad53b772abde2');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'payments.declare', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["slip","01a1ac5f-c540-703e-8e9c-4d67f7803660",1,"91dbfc53eaedc251447448b629c685bf"],["requirement_item","01a1ac5f-c540-703e-8e9c-4d66b08e21e6",2,"4bfb62c2fab82ed952c6ad67d9c8ee0d"],["charge","01a1ac5f-c540-703e-8e9c-4d676a4af340",2,"479f7af83e6cb664d5bf3a4400c392d7"],["case_event","01a1ac5f-c540-703e-8e9c-4d688ddf2386",1,"e4006eb44e379b25df6695c1f0772371"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",3,"d910ca1cb6d7c43ebc5fe54ac79ddd8e"]]', '362b402914677f9f1571faad883c1f657ea6eadc8f4275e6030ad53b772abde2', '62042b90cedd1bc68326674b156a791efe9688928999744d8269421e19a6117e');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'payments.confirm', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["slip","01a1ac5f-c540-703e-8e9c-4d67f7803660",2,"9d847779689e1abc3999b2cb7a90534b"],["charge","01a1ac5f-c540-703e-8e9c-4d676a4af340",3,"6873c169e896a16c34b52f9396016c82"],["case_event","01a1ac5f-c540-703e-8e9c-4d6924d59d2b",1,"ba4d65e165713c6087f982410afdf4af"],["case_event","01a1ac5f-c540-703e-8e9c-4d6a1a3e5a31",1,"bc81abee390c0e630f07406278b33ef2"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",4,"cd17d23f90599f0b1829df3ae972da17"]]', '62042b90cedd1bc68326674b156a791efe9688928999744d8269421e19a6117e', '68a487ac9e940c8df2e6ac79313b77f1d8738f24fd076ff8f54383b8331d1daa');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'invoices.register', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["invoice","01a1ac5f-c540-703e-8e9c-4d6a3fd2afda",1,"c7afa069c0ebd05e00b68d76661e9342"],["case_event","01a1ac5f-c540-703e-8e9c-4d6acc8666fd",1,"c1b6f3c1b4888c7122572500ec93ea90"],["case_event","01a1ac5f-c540-703e-8e9c-4d6bb108753b",1,"86dc29fab65965e67cd06d8f194ecbe7"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",5,"f442831742d9663186bd8ffa2ac58ac4"]]', '68a487ac9e940c8df2e6ac79313b77f1d8738f24fd076ff8f54383b8331d1daa', '059bed81033192c3ff8918a44c9ed373644a72d25f5bab71592bfc37cdf8ff41');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'evaluations.schedule', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["series","01a1ac5f-c540-703e-8e9c-4d6bb5b10b6a",1,"b7ca0ea2fb3f1f59619917c212c91eb8"],["series","01a1ac5f-c540-703e-8e9c-4d6bb5b10b6a",2,"23efd4db3114054cb8ec842dc6837b7a"],["evaluation","01a1ac5f-c540-703e-8e9c-4d6c1f1db31c",1,"8dac5a8a60921824fbe6b00d2061f0ab"],["case_event","01a1ac5f-c540-703e-8e9c-4d6ca3afcab1",1,"f837970d6654203ddcaae2b4bdddeece"],["case_event","01a1ac5f-c540-703e-8e9c-4d6cc7b150dd",1,"b8a9c79d8c8f06ab7a53300712f96113"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",6,"d1c79bc6e98c392e6150818722661258"]]', '059bed81033192c3ff8918a44c9ed373644a72d25f5bab71592bfc37cdf8ff41', '6fe4cf38749860a28d5ae5122d87a4b149e8e44590bf7c76379cad08b20d9b0b');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'evaluations.record', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["finding","01a1b1cd-8a80-710c-b126-1384de8f1c90",1,"c52572b08d4b3bb3a4cd1b0136b652d5"],["finding","01a1b1cd-8a80-710c-b126-138571054485",1,"bd688e198a350f9d267ccf05bc2e075d"],["finding","01a1b1cd-8a80-710c-b126-1385de3a01d4",1,"b62ce66864601a711a0532450739d1d1"],["finding","01a1b1cd-8a80-710c-b126-1386156c5f91",1,"43dcb1d8d447b6ea3648a37955485864"],["finding","01a1b1cd-8a80-710c-b126-13869b1820d7",1,"a60fc7e42f10b16924fb87655364799b"],["finding","01a1b1cd-8a80-710c-b126-138725bb74fc",1,"5999e2d4937dc22abb7f00fae7f0b92f"],["finding","01a1b1cd-8a80-710c-b126-13879c8191a4",1,"d99289562d823a434346cdcc7d3aabdf"],["finding","01a1b1cd-8a80-710c-b126-1387c117d9db",1,"816f8f7924f485451e98e246a1fa4a3f"],["finding","01a1b1cd-8a80-710c-b126-1387df3f654b",1,"ad710dc07568f8a0f64f8a5e0a123ef9"],["finding","01a1b1cd-8a80-710c-b126-138894299ee0",1,"3909ba1cb7a6181edbfe401816d716d4"],["finding","01a1b1cd-8a80-710c-b126-13894cb08470",1,"dd95e79b1ddd59623ae2eae671aa1f40"],["finding","01a1b1cd-8a80-710c-b126-1389d17ba028",1,"bf5bfe8beb6f4242de1ad8c582c9f16c"],["finding","01a1b1cd-8a80-710c-b126-138a3ae5384a",1,"2dd47f46e33bf7eebfb67b5b801f7555"],["finding","01a1b1cd-8a80-710c-b126-138a8297987e",1,"57bf388bb755277ca39feddd7157346b"],["finding","01a1b1cd-8a80-710c-b126-138a88f60d96",1,"dd1a2e7c8778f93782f7022995007a44"],["finding","01a1b1cd-8a80-710c-b126-138b3bf80d01",1,"d34a4e3041cc7831f6f52dba9c55bcfd"],["finding","01a1b1cd-8a80-710c-b126-138b72d2615a",1,"8dead8ac16e225cf336dbba6a85daddd"],["finding","01a1b1cd-8a80-710c-b126-138c38acf30b",1,"241a6231d8bdcf21616250ed3ea19d66"],["finding","01a1b1cd-8a80-710c-b126-138cd67469e4",1,"441243bc014c31631557d172f200fb88"],["finding","01a1b1cd-8a80-710c-b126-138db3f47b7a",1,"e9d28dfdd658491533e770b7a98752ac"],["finding","01a1b1cd-8a80-710c-b126-138e035422cc",1,"9ff9e853b9791500ad8b472ea56f10d8"],["finding","01a1b1cd-8a80-710c-b126-138ef2e5e731",1,"589ddff90a8da1b44b5207c09eba720e"],["finding","01a1b1cd-8a80-710c-b126-138f7db6495d",1,"800a6d4111920590d1cdc9b7b9175ff0"],["finding","01a1b1cd-8a80-710c-b126-139027b8d4ea",1,"b18e56127c23ad36280318ba4fc9f892"],["finding","01a1b1cd-8a80-710c-b126-139035af0f09",1,"6133a2735b703d78e5f7e635f98f318c"],["finding","01a1b1cd-8a80-710c-b126-1390da46d458",1,"d4dc36ee71db8a50a9f4c50d5cdbff52"],["case_event","01a1b1cd-8a80-710c-b126-139156c682d7",1,"1452f9047ec2fedf2796e92de052844b"]]', '6fe4cf38749860a28d5ae5122d87a4b149e8e44590bf7c76379cad08b20d9b0b', 'ad8cf4f1715bd8c3c9fc87309a1dc2fee97ea58298e7fc4ae14a07ce147c25da');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'evaluations.close', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["evaluation","01a1ac5f-c540-703e-8e9c-4d6c1f1db31c",2,"490a963fdaef8b9a3dd867925f03a58e"],["case_event","01a1b1cd-8a80-710c-b126-139199280de2",1,"f48e51ad930777a2e5eaecb93423be4f"],["case_event","01a1b1cd-8a80-710c-b126-13921e631f44",1,"40c3884815e16cb518a5519f60e1ca95"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",7,"ac2da6990c21b5344b07761c9d8c4696"]]', 'ad8cf4f1715bd8c3c9fc87309a1dc2fee97ea58298e7fc4ae14a07ce147c25da', '36788ce3d7aebe19a1dd88b82a94212a309b419e44fd5e069352c57721aa1da2');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'issuing.request', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["document","01a1b1cd-8a80-710c-b126-1392857f4d8d",1,"8204296f0ffbcc9e9d73bd5c0a34760a"],["document","01a1b1cd-8a80-710c-b126-13935f056bc5",1,"ee444a492dcb0de317508f6d2512388b"],["case_event","01a1b1cd-8a80-710c-b126-1393ed5a2f80",1,"4375a883d409b3ebd84c21a23d9eb362"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",8,"df88f31756bcda99c98ebc729b3cd658"]]', '36788ce3d7aebe19a1dd88b82a94212a309b419e44fd5e069352c57721aa1da2', '36bf0589e7edc51985ea11940d49dcf70bc05bfd009eaa0aa0aae2bc68758e4d');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'issuing.approve', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["series","01a1b1cd-8a80-710c-b126-13943ff04aba",1,"bf80061e7105ae6153c0f7d4276b38cc"],["series","01a1b1cd-8a80-710c-b126-13943ff04aba",2,"694c62ed2c3063ba2efa3631b3a5abc0"],["series","01a1b1cd-8a80-710c-b126-13952357037b",1,"e329ff93f4449c34613afcd46b91beff"],["series","01a1b1cd-8a80-710c-b126-13952357037b",2,"3d799ccadd204f49133b23ef3aa59e49"],["document","01a1b1cd-8a80-710c-b126-1392857f4d8d",2,"21422f3b2df8bba701a3883b978834bc"],["case_event","01a1b1cd-8a80-710c-b126-1395eaa19334",1,"dae7da7323ea2397c37fa73a2a709260"],["document","01a1b1cd-8a80-710c-b126-13935f056bc5",2,"cac72659e8aa038f9a8a11a3824de2c9"],["case_event","01a1b1cd-8a80-710c-b126-1396712eaba1",1,"07c92ebdff57babd608b630252c496ff"],["case_event","01a1b1cd-8a80-710c-b126-13968000dae0",1,"e7ef9c1bdb992c1e4c43af8a9eebdecb"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",9,"124cd2acf9e80b80b00b2b64b20fa904"]]', '36bf0589e7edc51985ea11940d49dcf70bc05bfd009eaa0aa0aae2bc68758e4d', 'f1d5a9311f15c27b0b420089405324bce3445b2cec9f7ce23e2b221f3a4ff660');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'printing.send', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["print_job","01a1b1cd-8a80-710c-b126-1396dcf437fe",1,"e02f967daf1083a03e214a3a9a33f182"],["document","01a1b1cd-8a80-710c-b126-1392857f4d8d",3,"21f6ea12fba8d85e99166eb12985c453"],["case_event","01a1b1cd-8a80-710c-b126-139757ebab6f",1,"1634fd32e3fb7d6b12e2211aa25a9954"]]', 'f1d5a9311f15c27b0b420089405324bce3445b2cec9f7ce23e2b221f3a4ff660', '10c8d820704aed27525f42a650ecaef45f8380bc1546b60e6003f56d98e7ebdb');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'printing.send', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["print_job","01a1b1cd-8a80-710c-b126-1396dcf437fe",2,"92aa788786a290dc7a7cd843bae3d756"]]', '10c8d820704aed27525f42a650ecaef45f8380bc1546b60e6003f56d98e7ebdb', '8698bc036dfe47e900d840150632567831588f78c9ec9c66d769f0883c0e69b9');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'printing.confirm', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["print_job","01a1b1cd-8a80-710c-b126-1396dcf437fe",3,"b49936fd9e445e7d9d4bb002c63149cc"],["document","01a1b1cd-8a80-710c-b126-1392857f4d8d",4,"328cd5e5e7a0ddcea390ce696b097bf7"],["case_event","01a1b1cd-8a80-710c-b126-1397a840189b",1,"d2a3704e3689214d3c55725dca24877e"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",10,"ab3c272ef64778d094625b04bbcd1fd9"]]', '8698bc036dfe47e900d840150632567831588f78c9ec9c66d769f0883c0e69b9', 'f8c3c6a7213952649ef689deeb59d5c6092ed44cb381e49acc4f486024629671');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'printing.send', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["print_job","01a1b1cd-8a80-710c-b126-13988f58be01",1,"4aaca3d705e91046c71559244c339af3"],["document","01a1b1cd-8a80-710c-b126-13935f056bc5",3,"da7bc3354eeed829cdf42b6418e4a8b6"],["case_event","01a1b1cd-8a80-710c-b126-1398a806b4ea",1,"c03d4add3a5eaa6e41d74484da0d2a03"]]', 'f8c3c6a7213952649ef689deeb59d5c6092ed44cb381e49acc4f486024629671', '64824254203ad49c2016046455ad70da1bc9ad2d9e4e936f744ce06249159b8f');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'printing.send', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["print_job","01a1b1cd-8a80-710c-b126-13988f58be01",2,"e3b378f991200154c844b2d40f007c6d"]]', '64824254203ad49c2016046455ad70da1bc9ad2d9e4e936f744ce06249159b8f', 'ff4a7c7a7559ea540ab80c217f55fe40f2d4f90222aba36675c9fa0ba2a86175');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'printing.confirm', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '[["print_job","01a1b1cd-8a80-710c-b126-13988f58be01",3,"505897e63dc82ccecbed5acbb3031466"],["document","01a1b1cd-8a80-710c-b126-13935f056bc5",4,"084e5dce5c7a5dc27635f34fdc73f5e4"],["case_event","01a1b1cd-8a80-710c-b126-139929cc2625",1,"ccf80aa11a8b45dc911ad59d2fb281c8"],["case_file","01a1ac5f-c540-703e-8e9c-4d645e939cd2",11,"28798538091e2e954ef4e19e3b22f713"]]', 'ff4a7c7a7559ea540ab80c217f55fe40f2d4f90222aba36675c9fa0ba2a86175', '3f698b76714c681f51522a3426cd3e0ed61a3dd4a793269022f0594f168a7bb6');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'intake.register', '01a1b1cd-8a80-710c-b126-139aed42881b', '[["person","01a1b1cd-8a80-710c-b126-139a20f0e98a",1,"926eb28d71f594409274f5d225a4bdcb"],["series","01a1ac5f-c540-703e-8e9c-4d634e331804",3,"11c01b68791b61099b9504395dc9ed0c"],["case_file","01a1b1cd-8a80-710c-b126-139aed42881b",1,"18854e74f2ca646ae84f45812242e0c9"],["case_event","01a1b1cd-8a80-710c-b126-139bd144a784",1,"162306646b736592ab861d6d3c55e9a2"],["requirement_item","01a1b1cd-8a80-710c-b126-139cb00d14af",1,"45423e01968917f55af254a4eefb8fd7"],["requirement_item","01a1b1cd-8a80-710c-b126-139d52c515a9",1,"e65199eeebfd069e5d97f150882389df"],["requirement_item","01a1b1cd-8a80-710c-b126-139d9e799661",1,"3ed45d152e5ba18ef3003a0072408f92"],["charge","01a1b1cd-8a80-710c-b126-139dcdd32936",1,"bc4c0fc31efabca4d1047b8da858a1b2"],["case_event","01a1b1cd-8a80-710c-b126-139e88496428",1,"d3b417996b0fe187c7ba0ab765dce3ac"],["case_file","01a1b1cd-8a80-710c-b126-139aed42881b",2,"7bd9b4a83e8d2b382c9152c287b270a1"]]', '3f698b76714c681f51522a3426cd3e0ed61a3dd4a793269022f0594f168a7bb6', '210b6a66c1ea4eb5c593f73feb1e6fe37656d1224ca200cd44ecb71fa3020de0');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-703e-8e9c-4d62938b7b15', 'inen-quito', 1, '83bc8831a327567b', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-710c-b126-139a20f0e98a', 'inen-quito', 1, 'cfb9ff2c721b9231', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-703e-8e9c-4d634e331804', 'inen-quito', 3, 'c59cac13703c2b03', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-703e-8e9c-4d6bb5b10b6a', 'inen-quito', 2, '2a32c790afc50aa0', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-710c-b126-13943ff04aba', 'inen-quito', 2, '06a4e4a98045b402', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-710c-b126-13952357037b', 'inen-quito', 2, '89dc029f05978dec', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-79ea-aae4-8f6b1e232f60', 'inen-quito', 1, '8e979bf60610e7e9', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-703e-8e9c-4d61e07cba47', 'inen-quito', 1, '7d2813a9bd984410', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-703e-8e9c-4d645e939cd2', 'inen-quito', 11, '3743b509170b238c', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-703e-8e9c-4d63fabd1ed7', '01a1ac5f-c540-703e-8e9c-4d62938b7b15', 'Quishpe Lema Rosa 1', '1759900010', '', '', '', '', NULL, 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '8Y34-MJGK-B', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-710c-b126-139aed42881b', 'inen-quito', 2, '7fa6d050a2bf6f46', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-703e-8e9c-4d63fabd1ed7', '01a1b1cd-8a80-710c-b126-139a20f0e98a', 'Quishpe Lema Rosa 2', '1759900028', '', '', '', '', NULL, 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'XAUG-Q8VE-Q', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d64cdb06245', 'inen-quito', 1, '9a17bea8c3aa8d4e', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d67cec362cb', 'inen-quito', 1, '02174075625ab7e6', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d688ddf2386', 'inen-quito', 1, '3655f81496362be2', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d6924d59d2b', 'inen-quito', 1, '1b922e8dd628553e', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d6a1a3e5a31', 'inen-quito', 1, '45f99a773c5a62e0', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d6acc8666fd', 'inen-quito', 1, '44bdb687f3a075fb', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d6bb108753b', 'inen-quito', 1, '0b0dbbb00b2ba200', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d6ca3afcab1', 'inen-quito', 1, '2e29703ec4c7861f', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-703e-8e9c-4d6cc7b150dd', 'inen-quito', 1, 'aa0055935f6da64d', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-139156c682d7', 'inen-quito', 1, 'b4ce4521ab90fc80', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-139199280de2', 'inen-quito', 1, 'd2557b2ad3fe9bb5', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-13921e631f44', 'inen-quito', 1, 'be958ee87bdc23f2', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-1393ed5a2f80', 'inen-quito', 1, '406c91405d4a8e50', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-1395eaa19334', 'inen-quito', 1, '9b5e2b59b79288bf', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-1396712eaba1', 'inen-quito', 1, 'a7da97c028a40075', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-13968000dae0', 'inen-quito', 1, 'a59fc9b8bd9c20fd', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-139757ebab6f', 'inen-quito', 1, '34c57c9db6458bef', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-1397a840189b', 'inen-quito', 1, 'da9ff9010a6ad969', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-1398a806b4ea', 'inen-quito', 1, '54e4ccfc43fd7d25', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-139929cc2625', 'inen-quito', 1, '53b2450be4b7a757', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-139bd144a784', 'inen-quito', 1, '62043a3f753ff97c', '01a1b1cd-8a80-710c-b126-139aed42881b', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-710c-b126-139e88496428', 'inen-quito', 1, '368c3722b2b9832b', '01a1b1cd-8a80-710c-b126-139aed42881b', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-703e-8e9c-4d676a4af340', 'inen-quito', 3, 'ccc50d2fffc66baa', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '3245330504', '8123879302', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-710c-b126-139dcdd32936', 'inen-quito', 1, '0a5d4f48ea6718a0', '01a1b1cd-8a80-710c-b126-139aed42881b', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '3245330504', '8267338422', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-710c-b126-1392857f4d8d', 'inen-quito', 4, '0753b204fb2477a3', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 'convenio', 0, 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'VMEF-QS72-N', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "VMEF-QS72-N", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|VMEF-QS72-N|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '8c1b31db51a9c2472df031ad78e65c682c5d1d312d7acd9746dff1ea58c376f0', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-710c-b126-13935f056bc5', 'inen-quito', 4, 'fe7dbb35424ec01c', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 'certificado', 0, 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'THX3-CK34-E', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "THX3-CK34-E", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|THX3-CK34-E|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', 'ce9efc4fb43143eb97328a85f02d8e238034d0fa1238ff79782f0b06b0a4c7bf', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', NULL, NULL, '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'inen-quito', 2, '39557c56e280245f', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 'EV-QUI-2026-0001', '01a1ac5f-c540-79ea-aae4-8f6c5a9231be', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', '', '', 26, 26, 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-703e-8e9c-4d6a3fd2afda', 'inen-quito', 1, '75d74eb272311a52', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-703e-8e9c-4d658efd6b49', 'inen-quito', 1, 'd69e1b57dbc35839', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-703e-8e9c-4d667ee4b45e', 'inen-quito', 1, '590a472f8a4f39e0', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-703e-8e9c-4d66b08e21e6', 'inen-quito', 2, '368470d7531f285d', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-710c-b126-139cb00d14af', 'inen-quito', 1, '3bd2727fa1e31918', '01a1b1cd-8a80-710c-b126-139aed42881b', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-710c-b126-139d52c515a9', 'inen-quito', 1, '5623e4a4c4e028c0', '01a1b1cd-8a80-710c-b126-139aed42881b', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-710c-b126-139d9e799661', 'inen-quito', 1, 'a748857f95f19d70', '01a1b1cd-8a80-710c-b126-139aed42881b', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1384de8f1c90', 'inen-quito', 1, '8fcf9bd289f12d55', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138571054485', 'inen-quito', 1, 'c5d5d14e75d7a701', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1385de3a01d4', 'inen-quito', 1, 'b3fc764ba7171984', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1386156c5f91', 'inen-quito', 1, 'c8a83fef16583c1a', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-13869b1820d7', 'inen-quito', 1, '01373142c7f68020', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138725bb74fc', 'inen-quito', 1, '0711cec2857f5dc8', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-13879c8191a4', 'inen-quito', 1, 'a35aa42634546f68', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1387c117d9db', 'inen-quito', 1, 'f13475fb478513d5', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1387df3f654b', 'inen-quito', 1, '2994b5d4b1ca5be3', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138894299ee0', 'inen-quito', 1, 'f75f051c0573f1ee', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-13894cb08470', 'inen-quito', 1, '007df60206de25e7', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1389d17ba028', 'inen-quito', 1, 'c3fb70e92d665f78', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138a3ae5384a', 'inen-quito', 1, 'de8f03c9dee857aa', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138a8297987e', 'inen-quito', 1, '84b671e25532d8dd', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138a88f60d96', 'inen-quito', 1, '3e9ed29ab0ad4a46', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138b3bf80d01', 'inen-quito', 1, '1d6f9173b683a2a4', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138b72d2615a', 'inen-quito', 1, '1287860f6b6b6841', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138c38acf30b', 'inen-quito', 1, '84c66279669c045a', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138cd67469e4', 'inen-quito', 1, 'ab12fa8dcf96deeb', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138db3f47b7a', 'inen-quito', 1, '66709f23c85d7e36', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138e035422cc', 'inen-quito', 1, 'c7d779fb5a511e7a', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138ef2e5e731', 'inen-quito', 1, '3f39bfa68548341d', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-138f7db6495d', 'inen-quito', 1, '37868185e3d34002', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-139027b8d4ea', 'inen-quito', 1, '4c815bf304d25813', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-139035af0f09', 'inen-quito', 1, '89a88d06a727f586', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-710c-b126-1390da46d458', 'inen-quito', 1, 'f451ad89dab1e6b8', '01a1ac5f-c540-703e-8e9c-4d6c1f1db31c', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-710c-b126-1396dcf437fe', 'inen-quito', 3, '3c9dc16c642751ce', '01a1b1cd-8a80-710c-b126-1392857f4d8d', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '8c1b31db51a9c2472df031ad78e65c682c5d1d312d7acd9746dff1ea58c376f0', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-710c-b126-13988f58be01', 'inen-quito', 3, '25c1e54b9c4602c6', '01a1b1cd-8a80-710c-b126-13935f056bc5', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', 'ce9efc4fb43143eb97328a85f02d8e238034d0fa1238ff79782f0b06b0a4c7bf', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-703e-8e9c-4d67f7803660', 'inen-quito', 2, 'd3c420fabb5e3405', '01a1ac5f-c540-703e-8e9c-4d645e939cd2', '01a1ac5f-c540-703e-8e9c-4d676a4af340', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-79ea-aae4-8f6ba0bff8d7', '2026-11-05 15:42:00.000000', 5000, '01a1ac5f-c540-79ea-aae4-8f6b721e5969', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
