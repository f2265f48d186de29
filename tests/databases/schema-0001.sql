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
CREATE VIRTUAL TABLE case_search USING fts5(body, content='case_text', content_rowid='no', prefix='2 3 4');
CREATE VIRTUAL TABLE archive_search USING fts5(body, content='archive_text', content_rowid='no', prefix='2 3 4');
INSERT INTO alembic_version VALUES ('0001');
INSERT INTO app_user VALUES ('01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'inen-quito', 1, '6e98f7bbad80c307', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$MlIQA8oSfX0k2rry7sUoyA$1r3U+dUVd/Cm7pBcR0Dctxsji3HFI6y2pp4yJ2a6/hU', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-76bb-93fe-0ad180a45175', 'inen-quito', 1, '0e20494cebe46c22', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$lEGOQPydACn/WnA4Zh9eqQ$RuLXHZIx03wGhWWKc4WrDTHc4s6D45PXqTjukrHBbEs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-76bb-93fe-0ad24cfe917f', 'inen-quito', 1, '093dfd85023927f3', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$lEGOQPydACn/WnA4Zh9eqQ$RuLXHZIx03wGhWWKc4WrDTHc4s6D45PXqTjukrHBbEs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'inen-quito', 1, '597ecf6eb638baf0', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$lEGOQPydACn/WnA4Zh9eqQ$RuLXHZIx03wGhWWKc4WrDTHc4s6D45PXqTjukrHBbEs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-76bb-93fe-0ad2e721df9b', 'inen-quito', 1, '0f410fc565f0829b', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$lEGOQPydACn/WnA4Zh9eqQ$RuLXHZIx03wGhWWKc4WrDTHc4s6D45PXqTjukrHBbEs', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7f77-81db-900466268a44', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 3ehv 7nb8 q');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 vw76 svx2 6');
INSERT INTO definition VALUES ('01a1ac5f-c540-7f77-81db-9003a87fa51a', 'inen-quito', 1, 'a85b118d7e64382b', 'mi-primer-certificado', 1, '26e27bc4aa554f4c846f541cd5134a51cbb64b17fc32b0e8f3ba7219c25f28a0', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"validity":"dos años desde su firma","validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"validity":"la del convenio","validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-76bb-93fe-0ad02e979b24",1,"5a76a5a466c06b02fe7e5c0ea5db8ec8"],["app_user","01a1ac5f-c540-76bb-93fe-0ad0fc69e647",1,"b584d0737b76a47ea56aaa5be61c450c"]]', '0000000000000000000000000000000000000000000000000000000000000000', '13e9734d9de930103f420f69b0dc87359d5aac2820a3142703aa6cc41203fee3');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'users.create', '', '[["app_user","01a1ac5f-c540-76bb-93fe-0ad180a45175",1,"063b22706ab01f863c43f7819198f561"],["app_user","01a1ac5f-c540-76bb-93fe-0ad24cfe917f",1,"e36e6425b498c86280869a5c1c0ea47f"],["app_user","01a1ac5f-c540-76bb-93fe-0ad2927348f0",1,"d494c300f373b9c7bf21bf97dd370a36"],["app_user","01a1ac5f-c540-76bb-93fe-0ad2e721df9b",1,"b6d4fdff865469d0ee28f7556be7e3fd"]]', '13e9734d9de930103f420f69b0dc87359d5aac2820a3142703aa6cc41203fee3', '6b6f5061af80c4a40edff8edd51f9f3cdff9ccf7f01e7ceb809637a51fd6ba47');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7f77-81db-90026937a462",1,"1807dc7d4bf9e9e1f1941a0ab8ec9f88"]]', '6b6f5061af80c4a40edff8edd51f9f3cdff9ccf7f01e7ceb809637a51fd6ba47', 'c2414600735b428feb3599674a3599f2e0271573b8a760c63c5a4df6170dbc73');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'intake.register', '01a1ac5f-c540-7f77-81db-900466268a44', '[["person","01a1ac5f-c540-7f77-81db-900312323245",1,"f63760b43b73c8ef92f2de90c1c97522"],["series","01a1ac5f-c540-7f77-81db-90031b351a7d",1,"8896ae2f1979dca11d3c1acd9005ab9a"],["series","01a1ac5f-c540-7f77-81db-90031b351a7d",2,"d878683178850557a7ff0231f76556ca"],["definition","01a1ac5f-c540-7f77-81db-9003a87fa51a",1,"caa8606e04a8ba8bfb1654d0815f41da"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",1,"2374dd94d3deaa7668cabaf22f9e86f5"],["case_event","01a1ac5f-c540-7f77-81db-9004745e8afe",1,"8d6c62d9dd520d9f3aa9a0a057f4b5cf"],["requirement_item","01a1ac5f-c540-7f77-81db-9004a153ce09",1,"8b8bdb292f3af875e1029cff0c829f48"],["requirement_item","01a1ac5f-c540-7f77-81db-900536e52831",1,"ec8650b6027c9690b8d1b3d0bc662b6c"],["requirement_item","01a1ac5f-c540-7f77-81db-90054b527a1e",1,"29693f58a50c42818b9040942ef6f5b3"],["charge","01a1ac5f-c540-7f77-81db-9005a21fdf00",1,"6825dac5b7bd2a0c9f906b860582451e"],["case_event","01a1ac5f-c540-7f77-81db-9005ab3ae325",1,"c21eebcd6fe3d9e876271ba17153f9ee"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",2,"f6a0451f27c3809ea0b97f794b387e57"]]', 'c2414600735b428feb3599674a3599f2e0271573b8a760c63c5a4df6170dbc73', '7d5646220b70e6af7e8defae96837d499d1ea48b1c9de7629ee9ae9dc5765456');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'payments.declare', '01a1ac5f-c540-7f77-81db-900466268a44', '[["slip","01a1ac5f-c540-7f77-81db-900662d9d88a",1,"b68bd604fbc17a1cf3387006295e42cd"],["requirement_item","01a1ac5f-c540-7f77-81db-90054b527a1e",2,"a662fbad4fb51a7576f0bce475a95aac"],["charge","01a1ac5f-c540-7f77-81db-9005a21fdf00",2,"1f990c439fceb509d8d7e88b8f2a0dcd"],["case_event","01a1ac5f-c540-7f77-81db-90072042b53c",1,"1132fe8c71bef494d01cad39579d6e72"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",3,"072bed5508aad462223aa93c16add7c3"]]', '7d5646220b70e6af7e8defae96837d499d1ea48b1c9de7629ee9ae9dc5765456', 'fbb30f625157ba9f43355b4ecb36ba5b74973d6084dfd37fd3ae1c098880f07c');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'payments.confirm', '01a1ac5f-c540-7f77-81db-900466268a44', '[["slip","01a1ac5f-c540-7f77-81db-900662d9d88a",2,"f917c5bcb1ba3553034c92105a7072ed"],["charge","01a1ac5f-c540-7f77-81db-9005a21fdf00",3,"aca5d8dab1aca9e72facdf6784f7c46a"],["case_event","01a1ac5f-c540-7f77-81db-900735938e33",1,"3981e5b0def9bdcbc40cd43d38a73730"],["case_event","01a1ac5f-c540-7f77-81db-9007ea253118",1,"8537aba64a1967a1d3239cd39c2d9b70"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",4,"2915bc0e92caa86e76f66f241094b984"]]', 'fbb30f625157ba9f43355b4ecb36ba5b74973d6084dfd37fd3ae1c098880f07c', '725ba3747e622c1fa44dd93b3dca85933f90638299e9e076a89e841134a50da3');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'invoices.register', '01a1ac5f-c540-7f77-81db-900466268a44', '[["invoice","01a1ac5f-c540-7f77-81db-9008d5261daa",1,"f5e610a4f908238438ceb0823c6a684b"],["case_event","01a1ac5f-c540-7f77-81db-90098ee0238f",1,"a0988e59e5ff1846976539740f3abd6e"],["case_event","01a1ac5f-c540-7f77-81db-9009edc722ea",1,"94fd93036840cedf965f1046ad77903f"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",5,"3a68fd8766bdb2bf220443d126eb3681"]]', '725ba3747e622c1fa44dd93b3dca85933f90638299e9e076a89e841134a50da3', '86804f3b0864a6c826a75283fdeccd69a7df2879dffb078f912486300f7a6eca');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'evaluations.schedule', '01a1ac5f-c540-7f77-81db-900466268a44', '[["series","01a1ac5f-c540-7f77-81db-900a95abe82a",1,"2d9d9ebeaffcf0438a318c6640394698"],["series","01a1ac5f-c540-7f77-81db-900a95abe82a",2,"3b95444aace6826856a6c2a557374942"],["evaluation","01a1ac5f-c540-7f77-81db-900b7d7f4d76",1,"ec7ca99654631275fb656954a89b047c"],["case_event","01a1ac5f-c540-7f77-81db-900bfbe6862c",1,"918343ee01c093d59d8ff26864650917"],["case_event","01a1ac5f-c540-7f77-81db-900cda9968db",1,"753ea3607aa0e71a952dfa89ab730ebc"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",6,"960c40ef48f7c568befbdfbedf17ec45"]]', '86804f3b0864a6c826a75283fdeccd69a7df2879dffb078f912486300f7a6eca', '7e6d61c19ea518d6b039a3be357c7f63ad07058bc345a0d565fe2c3fd95f3e21');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'evaluations.record', '01a1ac5f-c540-7f77-81db-900466268a44', '[["finding","01a1b1cd-8a80-7050-8ef7-f49c7e3dbe13",1,"9a0d868d75fc080f7eb1c3ce55988b71"],["finding","01a1b1cd-8a80-7050-8ef7-f49cb4760bed",1,"cf3db458e9f2a189b66e2206b1a8b533"],["finding","01a1b1cd-8a80-7050-8ef7-f49cc9288e2f",1,"1533ca9e396d1a0ab99f68712314d029"],["finding","01a1b1cd-8a80-7050-8ef7-f49d213b0c2f",1,"13fbe328ecf1319ff55944eac902680d"],["finding","01a1b1cd-8a80-7050-8ef7-f49dccb485e8",1,"09ab77fa69f3788e61cfef17142150df"],["finding","01a1b1cd-8a80-7050-8ef7-f49e5a296774",1,"c3fe1c2d39cccc67cf59c149302f0308"],["finding","01a1b1cd-8a80-7050-8ef7-f49f563225f9",1,"dbc6da64cafddfc26324d7db78211c02"],["finding","01a1b1cd-8a80-7050-8ef7-f4a02dc4fe5e",1,"a1c4b714ce7816316b890c297db67f23"],["finding","01a1b1cd-8a80-7050-8ef7-f4a12ba6ec7f",1,"bdd83e11bf5706f8cadf3a26e4afb860"],["finding","01a1b1cd-8a80-7050-8ef7-f4a213b6243d",1,"9c2c1af59516ffb46b348d56c9425d4c"],["finding","01a1b1cd-8a80-7050-8ef7-f4a29de9ecab",1,"e4d1e9d48171d3d901d748ba8ce19aec"],["finding","01a1b1cd-8a80-7050-8ef7-f4a2b9a1e525",1,"08625022e200aa53317ab551e0fd4565"],["finding","01a1b1cd-8a80-7050-8ef7-f4a2eb96996f",1,"e6ec1f5b1f9fb24b195b2e8a75c11129"],["finding","01a1b1cd-8a80-7050-8ef7-f4a316d83044",1,"377a68a698264793d3349d24f05673f8"],["finding","01a1b1cd-8a80-7050-8ef7-f4a3e464d37b",1,"da6788b3b67997498e252d4d6496e9db"],["finding","01a1b1cd-8a80-7050-8ef7-f4a409a735b0",1,"6f3a4a549a4de61cb3cbde2fafb70355"],["finding","01a1b1cd-8a80-7050-8ef7-f4a4ea8918fe",1,"1d460d69806a72ba7300171aa2803a1d"],["finding","01a1b1cd-8a80-7050-8ef7-f4a5b806344a",1,"24db94b09b0dd7107e674ab8c9141bc8"],["finding","01a1b1cd-8a80-7050-8ef7-f4a5dc47d09c",1,"ed25d873e2c5127b026938004cd26099"],["finding","01a1b1cd-8a80-7050-8ef7-f4a69759616b",1,"c396860be87a6a84cf3ef5ade470d697"],["finding","01a1b1cd-8a80-7050-8ef7-f4a72624b5a4",1,"f4aebfae9fcce2d5b30d6d760e02e998"],["finding","01a1b1cd-8a80-7050-8ef7-f4a8141931e9",1,"4c6d6a3b30db84d7176a79bac17dda76"],["finding","01a1b1cd-8a80-7050-8ef7-f4a8e2fa841f",1,"e9878a21531cadfc30d8256de01dd468"],["finding","01a1b1cd-8a80-7050-8ef7-f4a99c71387e",1,"7d42cf272b8851a339bdb9c2a8b5f337"],["finding","01a1b1cd-8a80-7050-8ef7-f4aa57423996",1,"5fa38d809face8508256d27b5a255e4a"],["finding","01a1b1cd-8a80-7050-8ef7-f4ab52fac65b",1,"ab93c9248dd9b1cb4408ca668eb48d52"],["case_event","01a1b1cd-8a80-7050-8ef7-f4ab66cb322d",1,"5f357cd5833ae54fbbd1186d2fa01998"]]', '7e6d61c19ea518d6b039a3be357c7f63ad07058bc345a0d565fe2c3fd95f3e21', 'd6a3c0133b204bf040b8da11cce2a554fa0e6294070c3ac3a8f288c2c6b23007');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'evaluations.close', '01a1ac5f-c540-7f77-81db-900466268a44', '[["evaluation","01a1ac5f-c540-7f77-81db-900b7d7f4d76",2,"ee262200032c941a85a6d7dd8a629ed5"],["case_event","01a1b1cd-8a80-7050-8ef7-f4abb8b23434",1,"588574522f286410f7d7ad396a836b0e"],["case_event","01a1b1cd-8a80-7050-8ef7-f4ac5ad00b16",1,"16ddbbafdac89e458a3dd763bc903df3"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",7,"59e64dc6def8e0d7c00c2495c717b0a1"]]', 'd6a3c0133b204bf040b8da11cce2a554fa0e6294070c3ac3a8f288c2c6b23007', 'f71ac69d9d309e3d02f1b3560009dbc177705923fcb7943d4e36f8f749a00447');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'issuing.request', '01a1ac5f-c540-7f77-81db-900466268a44', '[["document","01a1b1cd-8a80-7050-8ef7-f4ad2e15fe97",1,"824e7ad10d8b00cf074f90888cc05859"],["document","01a1b1cd-8a80-7050-8ef7-f4ad7e6419c9",1,"2cbe4262ddabc5b9bd856c9c15f1990f"],["case_event","01a1b1cd-8a80-7050-8ef7-f4ad96065089",1,"2a1b162c016f220e3890caf146e6b322"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",8,"9c9f73ad8a40632bbd2e60af1d197279"]]', 'f71ac69d9d309e3d02f1b3560009dbc177705923fcb7943d4e36f8f749a00447', '94fd14db70c9a7585698ce7d88a7ef914649f8c6312bbab007ea0577abc631a0');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'issuing.approve', '01a1ac5f-c540-7f77-81db-900466268a44', '[["series","01a1b1cd-8a80-7050-8ef7-f4ae6fab4d8c",1,"ece6050d2a2ec69bce27c392ff6098de"],["series","01a1b1cd-8a80-7050-8ef7-f4ae6fab4d8c",2,"86a6481b1f0525ab94db252a434e376b"],["series","01a1b1cd-8a80-7050-8ef7-f4aefba963c0",1,"4371828647d8963df92aa091bbc07c6d"],["series","01a1b1cd-8a80-7050-8ef7-f4aefba963c0",2,"ac5a3a9d281796fc31ba0107d7d107e2"],["document","01a1b1cd-8a80-7050-8ef7-f4ad2e15fe97",2,"4f5cbbf0a3950c904b737b6a943f3c6b"],["case_event","01a1b1cd-8a80-7050-8ef7-f4af280cf917",1,"d81010aa5067e6b687729ca5241108bf"],["document","01a1b1cd-8a80-7050-8ef7-f4ad7e6419c9",2,"926e4f640a1b9213efb5860dd0260ddf"],["case_event","01a1b1cd-8a80-7050-8ef7-f4afe2421f62",1,"d7b2464d1c22baa393f2759515deb690"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b03b7fd9d8",1,"95beeaaf5bdb95082ffab5f935e2066f"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",9,"84aa1a9a6507d5ea8af7dbfa206b2448"]]', '94fd14db70c9a7585698ce7d88a7ef914649f8c6312bbab007ea0577abc631a0', '9e4985c92cb830b4175ce6a59dc7e4c44fed6064523a6db9d598037c326c3b69');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'printing.send', '01a1ac5f-c540-7f77-81db-900466268a44', '[["print_job","01a1b1cd-8a80-7050-8ef7-f4b10c59d985",1,"9565117ad0107f39abda5442bad22aef"],["document","01a1b1cd-8a80-7050-8ef7-f4ad2e15fe97",3,"ba756d01256ee965454b0cd278b07923"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b20351b3b8",1,"6f6f7b348d97ffd64c0b7df4ef13d1d4"]]', '9e4985c92cb830b4175ce6a59dc7e4c44fed6064523a6db9d598037c326c3b69', '58faab0e2628cb290e8b18cece4383ec929e47110edda019dbea81af26f7529b');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'printing.send', '01a1ac5f-c540-7f77-81db-900466268a44', '[["print_job","01a1b1cd-8a80-7050-8ef7-f4b10c59d985",2,"52f133b5cff749cf64c304dc3b195dea"]]', '58faab0e2628cb290e8b18cece4383ec929e47110edda019dbea81af26f7529b', '5118141b6ef3e19dc5a193736d51d5c0c9f8832c28a792b22faea9cab8f8679c');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'printing.confirm', '01a1ac5f-c540-7f77-81db-900466268a44', '[["print_job","01a1b1cd-8a80-7050-8ef7-f4b10c59d985",3,"31484593a75b21e80f6b218a93b63527"],["document","01a1b1cd-8a80-7050-8ef7-f4ad2e15fe97",4,"73eb3293b644ce3fbe589ef70ffe1654"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b23e961101",1,"d9e5b4ab2a99f9e260dd612a6942c447"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",10,"91b421f2015ef81cd043d4b61d49bae2"]]', '5118141b6ef3e19dc5a193736d51d5c0c9f8832c28a792b22faea9cab8f8679c', '0aac2ee6b7d7099b5fd5523baeae720402fa0bf9e811f71e66bb1a9be73eefc2');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'printing.send', '01a1ac5f-c540-7f77-81db-900466268a44', '[["print_job","01a1b1cd-8a80-7050-8ef7-f4b2fd011d8e",1,"0660d0e9d981a941b2d52d3864bbdc77"],["document","01a1b1cd-8a80-7050-8ef7-f4ad7e6419c9",3,"3479738de22553df11bad44583cdc14f"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b36d514af8",1,"ea81a812e4cf5a22e764c2876d9cb490"]]', '0aac2ee6b7d7099b5fd5523baeae720402fa0bf9e811f71e66bb1a9be73eefc2', 'ff84854062dc8407539cfab5782fe691cf4d8fcd34d96433870728faf514efcc');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'printing.send', '01a1ac5f-c540-7f77-81db-900466268a44', '[["print_job","01a1b1cd-8a80-7050-8ef7-f4b2fd011d8e",2,"53760d9b54ad4cfdc375bc0ee02138e1"]]', 'ff84854062dc8407539cfab5782fe691cf4d8fcd34d96433870728faf514efcc', 'c266d354644611cc290d8f5cd60a269b1d73e54390322205ebfe7513aef3d207');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'printing.confirm', '01a1ac5f-c540-7f77-81db-900466268a44', '[["print_job","01a1b1cd-8a80-7050-8ef7-f4b2fd011d8e",3,"c6d9eaafec7b5555d7fcd99214047efb"],["document","01a1b1cd-8a80-7050-8ef7-f4ad7e6419c9",4,"7e0814a2d2403d81a5e485cba130a399"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b3a9706e2f",1,"d197e2d1171a2c5e3ffde297cb3c4aee"],["case_file","01a1ac5f-c540-7f77-81db-900466268a44",11,"9ee18e90b7cec0157d69dfe1f14af934"]]', 'c266d354644611cc290d8f5cd60a269b1d73e54390322205ebfe7513aef3d207', '08597ba839b88830623aa2a2102b04ef43e7023ab7e80fb9beba09858bd051cc');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'intake.register', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', '[["person","01a1b1cd-8a80-7050-8ef7-f4b4692d29c4",1,"dd13d9240301d621bfefb3e1e878ee8c"],["series","01a1ac5f-c540-7f77-81db-90031b351a7d",3,"a187f028c3c11ae331346e45b8fad501"],["case_file","01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d",1,"55677a1dec37914820d9f56fceae9974"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b51baac7c6",1,"5f29dc1e64671af6ceda4b02b39a0d41"],["requirement_item","01a1b1cd-8a80-7050-8ef7-f4b61394f2e4",1,"8527d1f837368c60353a54981f672047"],["requirement_item","01a1b1cd-8a80-7050-8ef7-f4b6f433ba2a",1,"2870505d8bff02aafed061d68061309f"],["requirement_item","01a1b1cd-8a80-7050-8ef7-f4b7076b919c",1,"1cc36de5ac09f3f80d1e349406620481"],["charge","01a1b1cd-8a80-7050-8ef7-f4b764f65883",1,"af2adc7566b447d166e30574df8cedc7"],["case_event","01a1b1cd-8a80-7050-8ef7-f4b847afea4a",1,"0348c4be034963791451246145d530ad"],["case_file","01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d",2,"6fadcd219f0b5887cb951c704631f73f"]]', '08597ba839b88830623aa2a2102b04ef43e7023ab7e80fb9beba09858bd051cc', '89df95950548b31fcce15dad493e374c92d5070b353f3cb90dec231169067b84');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7f77-81db-900312323245', 'inen-quito', 1, 'e93474fb115a7ab1', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7050-8ef7-f4b4692d29c4', 'inen-quito', 1, 'b6c54beb091da7b0', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7f77-81db-90031b351a7d', 'inen-quito', 3, '5e284d4af97f9ee4', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7f77-81db-900a95abe82a', 'inen-quito', 2, '1ef2da05097fb897', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7050-8ef7-f4ae6fab4d8c', 'inen-quito', 2, 'b45f9533285c537e', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7050-8ef7-f4aefba963c0', 'inen-quito', 2, 'c768b98acd9e3d7f', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-76bb-93fe-0ad02e979b24', 'inen-quito', 1, '728f2b4ada56cd46', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7f77-81db-90026937a462', 'inen-quito', 1, 'df5e9d190bbdde93', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7f77-81db-900466268a44', 'inen-quito', 11, '41ec4160a55bc847', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7f77-81db-9003a87fa51a', '01a1ac5f-c540-7f77-81db-900312323245', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', '', '', NULL, 0, NULL, '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '3EHV-7NB8-Q', '01a1ac5f-c540-76bb-93fe-0ad180a45175', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', 'inen-quito', 2, '842cd6b57ee6a3d9', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7f77-81db-9003a87fa51a', '01a1b1cd-8a80-7050-8ef7-f4b4692d29c4', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', '', '', NULL, 0, NULL, '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'VW76-SVX2-6', '01a1ac5f-c540-76bb-93fe-0ad180a45175', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-9004745e8afe', 'inen-quito', 1, 'fad2388e210010e2', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-9005ab3ae325', 'inen-quito', 1, 'a5ee5a61ef303739', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-90072042b53c', 'inen-quito', 1, '4d57eae7fcc46847', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-900735938e33', 'inen-quito', 1, 'f0faa8192695aeac', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-9007ea253118', 'inen-quito', 1, 'abeef6b63d264390', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-90098ee0238f', 'inen-quito', 1, '0b5dae419b91abec', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-9009edc722ea', 'inen-quito', 1, '9c52410278dc9421', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-900bfbe6862c', 'inen-quito', 1, 'bfd17b94255345f4', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7f77-81db-900cda9968db', 'inen-quito', 1, '7c05a2c0977ca137', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4ab66cb322d', 'inen-quito', 1, '9168dd21979b100d', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4abb8b23434', 'inen-quito', 1, 'ce9e7d29b42675e0', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4ac5ad00b16', 'inen-quito', 1, 'd6bda4ba10bda289', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4ad96065089', 'inen-quito', 1, 'd1d44d19270aa874', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4af280cf917', 'inen-quito', 1, '20d860bacd76f372', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4afe2421f62', 'inen-quito', 1, '87f66137f4c669a9', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b03b7fd9d8', 'inen-quito', 1, '00fd5b4090cc838b', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b20351b3b8', 'inen-quito', 1, '4d576d5870899d17', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b23e961101', 'inen-quito', 1, 'e6bbbdac2f393951', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b36d514af8', 'inen-quito', 1, '2ed762fa7bb76883', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b3a9706e2f', 'inen-quito', 1, '574a6c2ac2be3d51', '01a1ac5f-c540-7f77-81db-900466268a44', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b51baac7c6', 'inen-quito', 1, 'dd33ae1817550ae5', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7050-8ef7-f4b847afea4a', 'inen-quito', 1, 'd3999ea31667c7be', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7f77-81db-9005a21fdf00', 'inen-quito', 3, '6b521dfa149af0b5', '01a1ac5f-c540-7f77-81db-900466268a44', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7050-8ef7-f4b764f65883', 'inen-quito', 1, 'f78fe2b0577be6c1', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7050-8ef7-f4ad2e15fe97', 'inen-quito', 4, 'cc900e3e8cd7f120', '01a1ac5f-c540-7f77-81db-900466268a44', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'CJUP-H9D8-R', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "CJUP-H9D8-R", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|CJUP-H9D8-R|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '4f6e58e39d2c47d0b0421c65d13d1802ae26139449dafa78a5e3224fdee5777f', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7050-8ef7-f4ad7e6419c9', 'inen-quito', 4, 'f61266d891080de2', '01a1ac5f-c540-7f77-81db-900466268a44', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'J7GH-S3NR-R', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "J7GH-S3NR-R", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|J7GH-S3NR-R|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '9bf6b4cc5bd0fc99ad56024ba349fc950417af906d0a561d78c6f7146dc47c88', '01a1ac5f-c540-76bb-93fe-0ad180a45175', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'inen-quito', 2, '2547b465016e8a6e', '01a1ac5f-c540-7f77-81db-900466268a44', 'EV-QUI-2026-0001', '01a1ac5f-c540-76bb-93fe-0ad2927348f0', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7f77-81db-9008d5261daa', 'inen-quito', 1, '8f2aaa28b8bdd812', '01a1ac5f-c540-7f77-81db-900466268a44', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7f77-81db-9004a153ce09', 'inen-quito', 1, '0886c4b477e2d3d6', '01a1ac5f-c540-7f77-81db-900466268a44', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7f77-81db-900536e52831', 'inen-quito', 1, 'b7f7241d59ac715e', '01a1ac5f-c540-7f77-81db-900466268a44', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7f77-81db-90054b527a1e', 'inen-quito', 2, 'ead0f008210cbb96', '01a1ac5f-c540-7f77-81db-900466268a44', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7050-8ef7-f4b61394f2e4', 'inen-quito', 1, '4d1b3e7b4e8b567e', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7050-8ef7-f4b6f433ba2a', 'inen-quito', 1, 'e9e062f6d46940ac', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7050-8ef7-f4b7076b919c', 'inen-quito', 1, 'c3a7dd64a6cfcf72', '01a1b1cd-8a80-7050-8ef7-f4b4f0fa448d', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49c7e3dbe13', 'inen-quito', 1, 'c061c13e5cad703c', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49cb4760bed', 'inen-quito', 1, '0a48d3041330dc91', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49cc9288e2f', 'inen-quito', 1, 'e3054278cd1e113b', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49d213b0c2f', 'inen-quito', 1, '0d2ab1efa2880e84', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49dccb485e8', 'inen-quito', 1, '83c974f7d5a414ce', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49e5a296774', 'inen-quito', 1, 'ee372320c9ebed87', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f49f563225f9', 'inen-quito', 1, 'adee9eb841d8a428', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a02dc4fe5e', 'inen-quito', 1, 'dc8696471ebcc998', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a12ba6ec7f', 'inen-quito', 1, 'f41733fb31ac0f84', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a213b6243d', 'inen-quito', 1, 'a9e93a0baa95b115', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a29de9ecab', 'inen-quito', 1, '5d1cb56aac9e793d', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a2b9a1e525', 'inen-quito', 1, '7d1e38421150f377', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a2eb96996f', 'inen-quito', 1, '7e4dedf7ee77638c', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a316d83044', 'inen-quito', 1, '255f53d73fb616e2', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a3e464d37b', 'inen-quito', 1, 'a15bb0739ae73dbd', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a409a735b0', 'inen-quito', 1, '3a2807379db417fe', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a4ea8918fe', 'inen-quito', 1, '47e7d50095d2e9e5', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a5b806344a', 'inen-quito', 1, 'a467ade87482b72c', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a5dc47d09c', 'inen-quito', 1, 'd84cc11564341f73', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a69759616b', 'inen-quito', 1, '04ed99d02d511f73', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a72624b5a4', 'inen-quito', 1, 'c13813f685d0e3b4', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a8141931e9', 'inen-quito', 1, '9964ebd55d183edc', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a8e2fa841f', 'inen-quito', 1, 'c724425bd5822bcb', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4a99c71387e', 'inen-quito', 1, '1ed61e4b8cfbcbb5', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4aa57423996', 'inen-quito', 1, '1e289d278354a5cb', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7050-8ef7-f4ab52fac65b', 'inen-quito', 1, '3d69bd03ef1d3d5f', '01a1ac5f-c540-7f77-81db-900b7d7f4d76', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7050-8ef7-f4b10c59d985', 'inen-quito', 3, '730d8ba48f24d1bc', '01a1b1cd-8a80-7050-8ef7-f4ad2e15fe97', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '4f6e58e39d2c47d0b0421c65d13d1802ae26139449dafa78a5e3224fdee5777f', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7050-8ef7-f4b2fd011d8e', 'inen-quito', 3, 'dbeb85541fc54305', '01a1b1cd-8a80-7050-8ef7-f4ad7e6419c9', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '9bf6b4cc5bd0fc99ad56024ba349fc950417af906d0a561d78c6f7146dc47c88', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7f77-81db-900662d9d88a', 'inen-quito', 2, 'ecc2a19dac1fb384', '01a1ac5f-c540-7f77-81db-900466268a44', '01a1ac5f-c540-7f77-81db-9005a21fdf00', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-76bb-93fe-0ad180a45175', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-76bb-93fe-0ad0fc69e647', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
INSERT INTO case_search(case_search) VALUES ('rebuild');
INSERT INTO archive_search(archive_search) VALUES ('rebuild');
CREATE INDEX ix_archive_page ON archive_page (record_id, page);
CREATE INDEX ix_archived_blob ON archived (blob);
CREATE INDEX ix_archived_held ON archived (office, archive, held_on, id);
CREATE INDEX ix_journal_subject ON journal (subject);
CREATE INDEX ix_archived_former ON archived_former (record_id);
CREATE INDEX ix_case_due ON case_file (office, due_on, id);
CREATE INDEX ix_case_open ON case_file (office, is_open, due_on, id, state, procedure, paused);
CREATE INDEX ix_case_person ON case_file (person_id);
CREATE INDEX ix_case_received ON case_file (office, received_at, id);
CREATE INDEX ix_case_tracking ON case_file (tracking_code);
CREATE INDEX ix_event_case ON case_event (case_id, at);
CREATE INDEX ix_charge_case ON charge (case_id);
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
CREATE INDEX ix_confirmation_case ON confirmation (case_id);
CREATE INDEX ix_delivery_case ON delivery (case_id);
CREATE INDEX ix_outbox_file_letter ON outbox_file (letter_id);
CREATE INDEX ix_print_document ON print_job (document_id);
CREATE INDEX ix_print_outcome ON print_job (office, outcome);
CREATE INDEX ix_slip_case ON slip (case_id);
CREATE INDEX ix_slip_document ON slip (folded_document);
CREATE INDEX ix_slip_waiting ON slip (office, state, declared_at);
CREATE INDEX ix_difference_case ON difference (case_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
PRAGMA user_version=1;
COMMIT;
