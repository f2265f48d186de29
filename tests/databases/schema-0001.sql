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
INSERT INTO app_user VALUES ('01a1ac5f-c540-7805-91cb-33d03c375db3', 'inen-quito', 1, '5bf948e93564fc3c', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$5Hspx5W6knso9o89IvzY8A$9/Bwaiuw/CG4lxfylr/Gq6hZEHBIjZP9Xvd1uOSuZ4g', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'inen-quito', 1, '715f01548c233116', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$pnXxmMZmq/o66PjFHYS/Jw$ommXd81tpXSVsETduuE8xWmzfZLRNilWepHs83POcMs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7805-91cb-33d15f0ac599', 'inen-quito', 1, '5a19079bbce6bf15', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$pnXxmMZmq/o66PjFHYS/Jw$ommXd81tpXSVsETduuE8xWmzfZLRNilWepHs83POcMs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7805-91cb-33d183bd4776', 'inen-quito', 1, 'c4b67c37b1f789e8', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$pnXxmMZmq/o66PjFHYS/Jw$ommXd81tpXSVsETduuE8xWmzfZLRNilWepHs83POcMs', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7805-91cb-33d1a3d16b04', 'inen-quito', 1, '68438cfeaea3ea3b', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$pnXxmMZmq/o66PjFHYS/Jw$ommXd81tpXSVsETduuE8xWmzfZLRNilWepHs83POcMs', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7e83-b75a-d0be722eed50', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 cgzf qadn 8');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7726-883e-c9e6923766df', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 qdrf ynfw g');
INSERT INTO definition VALUES ('01a1ac5f-c540-7e83-b75a-d0bd9ce92e05', 'inen-quito', 1, '29c9405244062abc', 'mi-primer-certificado', 1, '26e27bc4aa554f4c846f541cd5134a51cbb64b17fc32b0e8f3ba7219c25f28a0', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"validity":"dos años desde su firma","validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"validity":"la del convenio","validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-7805-91cb-33cfc2e8a47b",1,"22c366c67dfc6bd8841f3f776bed0c4b"],["app_user","01a1ac5f-c540-7805-91cb-33d03c375db3",1,"6ed945bc277e4c52f2794f2e8efa907a"]]', '0000000000000000000000000000000000000000000000000000000000000000', '9110fa474db74825a033600789fc25a63ee752d8631f822d043afa88c0aefab5');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'users.create', '', '[["app_user","01a1ac5f-c540-7805-91cb-33d0ac62f54c",1,"95cffaae80d4a5e53ec917d72dfc365a"],["app_user","01a1ac5f-c540-7805-91cb-33d15f0ac599",1,"d6e6034bed688777d32ab79ed3a00054"],["app_user","01a1ac5f-c540-7805-91cb-33d183bd4776",1,"ccaad577a2bdcad6076fb1b64b39ff3d"],["app_user","01a1ac5f-c540-7805-91cb-33d1a3d16b04",1,"4de328f9518979d762c1410f9e81ec82"]]', '9110fa474db74825a033600789fc25a63ee752d8631f822d043afa88c0aefab5', '434b32c2675ee8d544a1734c897e9839fba81e04a1241e39024df7325b3364d8');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7e83-b75a-d0bd37c9c6b1",1,"38e95f68afbc50635b86a226608394ac"]]', '434b32c2675ee8d544a1734c897e9839fba81e04a1241e39024df7325b3364d8', 'fcfda2f73aa0c006c001d206ea3013d73f2833812516cada32c39d5480babad4');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'intake.register', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["person","01a1ac5f-c540-7e83-b75a-d0bd89f6bc2e",1,"1bb98e71effc40b16e676ae64ac24734"],["series","01a1ac5f-c540-7e83-b75a-d0bd8a8f5b82",1,"ef93552eab1cf5c67bc406ea3752a919"],["series","01a1ac5f-c540-7e83-b75a-d0bd8a8f5b82",2,"a3a66df787aff5063c504a3f4db1f622"],["definition","01a1ac5f-c540-7e83-b75a-d0bd9ce92e05",1,"b0a08de8c2c4cca4a03e57c019095300"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",1,"c8052ab0627b8397e410bef05cd8dd4f"],["case_event","01a1ac5f-c540-7e83-b75a-d0be7901e830",1,"8e32c4f73ae397160d81b288a7a7dcd0"],["requirement_item","01a1ac5f-c540-7e83-b75a-d0bf016bff48",1,"95153ff61b71081872fdceea1905cf5f"],["requirement_item","01a1ac5f-c540-7e83-b75a-d0bf4d1f70c6",1,"421d721da83465f0310d8610eaa87458"],["requirement_item","01a1ac5f-c540-7e83-b75a-d0bfae25fc4f",1,"c84410d7c60eb336cb35b2d96debedf8"],["charge","01a1ac5f-c540-7e83-b75a-d0c0ad3dcc57",1,"92f36e939930b4f0529272cad2481947"],["case_event","01a1ac5f-c540-7e83-b75a-d0c102ad4c46",1,"5fd8caa3f2b745c997517f80988a0b4d"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",2,"5eca12a23dcd9da6bf22b08998ab7bdd"]]', 'fcfda2f73aa0c006c001d206ea3013d73f2833812516cada32c39d5480babad4', '48cdcdc7a3eb18c13336a1f3fd1783d410dfec57b5129b96f5b628ffa2828cb4');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'payments.declare', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["slip","01a1ac5f-c540-7e83-b75a-d0c14cefed46",1,"a5e3fd9d20d3e2cfaa70960e33682d7f"],["requirement_item","01a1ac5f-c540-7e83-b75a-d0bfae25fc4f",2,"e83ca25b7c070b1a89c4030f895c0a3e"],["charge","01a1ac5f-c540-7e83-b75a-d0c0ad3dcc57",2,"0c46888f90addd764f9653a1434d70d3"],["case_event","01a1ac5f-c540-7e83-b75a-d0c16886542a",1,"a8122d6b3c1efdc3085e176a105e4e15"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",3,"31b1737a1278f429ace43d06a4ba3b05"]]', '48cdcdc7a3eb18c13336a1f3fd1783d410dfec57b5129b96f5b628ffa2828cb4', 'c18450d90224370d59350103cb8af78c2293d4c9240111f897947f1d3adff54c');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'payments.confirm', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["slip","01a1ac5f-c540-7e83-b75a-d0c14cefed46",2,"764e25879a936a35defc85cdd05ed25a"],["charge","01a1ac5f-c540-7e83-b75a-d0c0ad3dcc57",3,"6a7a1f365d15f9af054139d7ff4386e5"],["case_event","01a1ac5f-c540-7e83-b75a-d0c1dacf6cf9",1,"d936a81a257f49c6a49c0b272ae825ce"],["case_event","01a1ac5f-c540-7e83-b75a-d0c2491ff37e",1,"a1421e1d10919360567e6667d9c507e8"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",4,"35759766f7d7e8940e507220075093c2"]]', 'c18450d90224370d59350103cb8af78c2293d4c9240111f897947f1d3adff54c', 'da7db3ff5207270e44dd6f2151dba03510f50f20e687677c16da4fe039a2ade5');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'invoices.register', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["invoice","01a1ac5f-c540-7e83-b75a-d0c2ca37e1e0",1,"759cdca38f849884179774462f20e709"],["case_event","01a1ac5f-c540-7e83-b75a-d0c3c0528b7a",1,"aacc3a57e000d84964e421e17f8b282f"],["case_event","01a1ac5f-c540-7e83-b75a-d0c42c6ec61f",1,"3032d3a1b3c4b4748b06917dc70d63ca"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",5,"a3ebcdc1f615dbdaea210be23f4ae52f"]]', 'da7db3ff5207270e44dd6f2151dba03510f50f20e687677c16da4fe039a2ade5', 'fbab21f2b5cf4faced4052814cd5eaa694d4673249669f8b66d7742ab450575d');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'evaluations.schedule', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["series","01a1ac5f-c540-7e83-b75a-d0c4ada3f852",1,"52db61fad6cff8944847f2c1e7745c4d"],["series","01a1ac5f-c540-7e83-b75a-d0c4ada3f852",2,"58c85ba4a4cbeaa95cc72ea7acffdb19"],["evaluation","01a1ac5f-c540-7e83-b75a-d0c533449aa4",1,"15ed5f7fa738eb0d6ff42ad27e9973e3"],["case_event","01a1ac5f-c540-7e83-b75a-d0c5804fddea",1,"2c93326b1e51c9820056e9468219705b"],["case_event","01a1ac5f-c540-7e83-b75a-d0c6590eb4b6",1,"1e07f9785d315212fdc2c97ba3cd6ee8"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",6,"97292ae0104001d29b784292d9451291"]]', 'fbab21f2b5cf4faced4052814cd5eaa694d4673249669f8b66d7742ab450575d', 'e6c92a58f1a939474a2dc14b9a681b1aecb2583f65d9aab5e279627a613c2e1f');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d183bd4776', 'evaluations.record', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["finding","01a1b1cd-8a80-7726-883e-c9d0ce44acae",1,"6d3c69f9bddc85b19152c8d38bfee1c3"],["finding","01a1b1cd-8a80-7726-883e-c9d0f352483d",1,"2c425fb81eae6d8c196ac2f2ebb924d7"],["finding","01a1b1cd-8a80-7726-883e-c9d1e95e9b3e",1,"96dcd52548a3805371266382e4dbc72b"],["finding","01a1b1cd-8a80-7726-883e-c9d2ca58ea52",1,"a7edf2428cee9862ab2980da9dce9332"],["finding","01a1b1cd-8a80-7726-883e-c9d39dd4f3f6",1,"89943898fbc986797ff426e079d9829d"],["finding","01a1b1cd-8a80-7726-883e-c9d41e2d0d77",1,"665aab7ec207c57d44b365a5806b232f"],["finding","01a1b1cd-8a80-7726-883e-c9d430d3cf15",1,"c4cd27c922d983e55a1a50ff5457ef45"],["finding","01a1b1cd-8a80-7726-883e-c9d4d53b2baf",1,"bb0652d158be65025321d42c748c3cd0"],["finding","01a1b1cd-8a80-7726-883e-c9d535a5daa7",1,"6f2761f97c7f5bcf130f496df3f387ce"],["finding","01a1b1cd-8a80-7726-883e-c9d57c4b9f43",1,"562ee5bfb6d521b4e8449a9b23e04edc"],["finding","01a1b1cd-8a80-7726-883e-c9d62420ad9a",1,"6ea6e1664d94a483a1f85130710880ee"],["finding","01a1b1cd-8a80-7726-883e-c9d6b390ac03",1,"7f99bcf36f34b634c39f6721eb6fd3d7"],["finding","01a1b1cd-8a80-7726-883e-c9d7a67093e5",1,"45f330542a8af69d0ed1ce7a4e6b0fb5"],["finding","01a1b1cd-8a80-7726-883e-c9d88ff231b4",1,"3eefacbddb14e7be5b3e385bfa84e719"],["finding","01a1b1cd-8a80-7726-883e-c9d8b15d165e",1,"4ec0896a1efe4fab84ffa217b70ab110"],["finding","01a1b1cd-8a80-7726-883e-c9d956960e79",1,"902dfd151d5036b274ddb9866cf70393"],["finding","01a1b1cd-8a80-7726-883e-c9d9b041dc41",1,"d2efdcf3bd9dca5d59d6f0cee0317609"],["finding","01a1b1cd-8a80-7726-883e-c9da54e7d6aa",1,"87c08021d14fe75b49881afa7ff2686f"],["finding","01a1b1cd-8a80-7726-883e-c9db11231be3",1,"de3d226ecaf0a95c4b19bb2c0862f6f3"],["finding","01a1b1cd-8a80-7726-883e-c9db8a113e13",1,"ca0ffcb7b94d19f1f06e8ff8061d5ad4"],["finding","01a1b1cd-8a80-7726-883e-c9db9a8a1644",1,"c019987b44281f80fff2ebd053c22ce8"],["finding","01a1b1cd-8a80-7726-883e-c9dbd98f6308",1,"af4200ae874001f006139b9a13850592"],["finding","01a1b1cd-8a80-7726-883e-c9dcc63dd5b2",1,"84a57f6dd1b966edaa207b093bf9c4df"],["finding","01a1b1cd-8a80-7726-883e-c9dd3931b8af",1,"e0e98fc3cb1f367f945961eea35c20ef"],["finding","01a1b1cd-8a80-7726-883e-c9dd8a7d1c45",1,"3cece4b13989f9bb2ac4f56e8a438d81"],["finding","01a1b1cd-8a80-7726-883e-c9de3618380b",1,"8060dc453bb10563e1126a256cde314b"],["case_event","01a1b1cd-8a80-7726-883e-c9de82f89a3a",1,"f62eb89baa8874145d8c0f953f54a608"]]', 'e6c92a58f1a939474a2dc14b9a681b1aecb2583f65d9aab5e279627a613c2e1f', 'a4a3cc93342b39ee786d3efb2e80a9b6cf8317438d349787e6ee20ee628a8b4f');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d183bd4776', 'evaluations.close', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["evaluation","01a1ac5f-c540-7e83-b75a-d0c533449aa4",2,"42a22cea46438f1c317dd9f0d84b2261"],["case_event","01a1b1cd-8a80-7726-883e-c9df5df3285c",1,"d938d25489c161142ec590ad32b96014"],["case_event","01a1b1cd-8a80-7726-883e-c9dffdf45503",1,"f67f94f15c133c193e279cbf1bdf9ad0"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",7,"1d482f77baa749507b9f9517fdcf424f"]]', 'a4a3cc93342b39ee786d3efb2e80a9b6cf8317438d349787e6ee20ee628a8b4f', '10572ee35eb40eded2205b90256748e1fba663281a43001f04bc1ddb8099a07b');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'issuing.request', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["document","01a1b1cd-8a80-7726-883e-c9e0d40c32af",1,"12b481e3a0f22e9937fc266dcea9af69"],["document","01a1b1cd-8a80-7726-883e-c9e16eacb8f1",1,"142ed851b6fe82ae2783388c36b4e27e"],["case_event","01a1b1cd-8a80-7726-883e-c9e20c209636",1,"7b0d49a8e28a2b7f4b6eff426ed8a114"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",8,"e5f9e0059afbadc6351d877be895fc16"]]', '10572ee35eb40eded2205b90256748e1fba663281a43001f04bc1ddb8099a07b', '0135204d21f23b55d0b2cb3e60e8720db88ff5870ab8a794529d8f8cebe4cb22');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'issuing.approve', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["series","01a1b1cd-8a80-7726-883e-c9e3074dab1d",1,"63a17f8790f20afca6de9db84b17c504"],["series","01a1b1cd-8a80-7726-883e-c9e3074dab1d",2,"cf687558f20ca647f52e6ad667402179"],["series","01a1b1cd-8a80-7726-883e-c9e36e7deffa",1,"788e9d1137ec671e5814a6934498f6d9"],["series","01a1b1cd-8a80-7726-883e-c9e36e7deffa",2,"468a0a0536cf1fc01ed5b65a211d2aa9"],["document","01a1b1cd-8a80-7726-883e-c9e0d40c32af",2,"521d0da02556976c21a1a73a8276a90b"],["case_event","01a1b1cd-8a80-7726-883e-c9e3e99030e1",1,"c054322bdc7c105839d965fa42f55ad4"],["document","01a1b1cd-8a80-7726-883e-c9e16eacb8f1",2,"ee0869f5f1ac3591dac6faa915bbdc0c"],["case_event","01a1b1cd-8a80-7726-883e-c9e3f0e02b79",1,"d7c24884e1e4873512b77d2a87b49f0a"],["case_event","01a1b1cd-8a80-7726-883e-c9e4349fa1c6",1,"2bfc6c40ed944f214c7cdf07a3472e28"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",9,"c378bad8d77d4d612e6c3b493838b057"]]', '0135204d21f23b55d0b2cb3e60e8720db88ff5870ab8a794529d8f8cebe4cb22', '1c626e2d93f3a33da8fe6f219f0479a5083f7cf073d4bd4fc1b5538887b2c63d');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'printing.send', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["print_job","01a1b1cd-8a80-7726-883e-c9e49f9dd626",1,"e265fffeac211316b35269f51f19862b"],["document","01a1b1cd-8a80-7726-883e-c9e0d40c32af",3,"7ad2f87289d4e22f52600d522f000c57"],["case_event","01a1b1cd-8a80-7726-883e-c9e4a422c84d",1,"03b8d9ac4f5838a6faab84c74fa3eaac"]]', '1c626e2d93f3a33da8fe6f219f0479a5083f7cf073d4bd4fc1b5538887b2c63d', '8092fe1a321325330b85d0bd1acfd4044717ca0548f0175c659a620f8727c38c');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'printing.send', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["print_job","01a1b1cd-8a80-7726-883e-c9e49f9dd626",2,"db94b06c33317916a82ac4b2c3f7d304"]]', '8092fe1a321325330b85d0bd1acfd4044717ca0548f0175c659a620f8727c38c', 'f819fb7e939f48c5ab138900ad1aeb72277bd357f4aa3b2b3e36afe23491eae5');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'printing.confirm', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["print_job","01a1b1cd-8a80-7726-883e-c9e49f9dd626",3,"714ae620a2c8b58f45d0481e91fe93c2"],["document","01a1b1cd-8a80-7726-883e-c9e0d40c32af",4,"2ee5acb5195ca7f58fe66d2694a61462"],["case_event","01a1b1cd-8a80-7726-883e-c9e4d06c6dc5",1,"e87bf351033ea81671b27b48fa1fbd89"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",10,"826fdf5e4799e92cf042b132bea651a0"]]', 'f819fb7e939f48c5ab138900ad1aeb72277bd357f4aa3b2b3e36afe23491eae5', '7c1b0e2a42c17746b2432801dfd6c38d5053be69d8d794a422f3d07ef7ffb5a9');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'printing.send', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["print_job","01a1b1cd-8a80-7726-883e-c9e4f72d898b",1,"2c1793e39a2eb021f3060f48b6cb1e1c"],["document","01a1b1cd-8a80-7726-883e-c9e16eacb8f1",3,"1e282d0d23a84fa343db25016c0aed74"],["case_event","01a1b1cd-8a80-7726-883e-c9e53d1901a3",1,"a010813acbc784920d3fb3f7ead669ad"]]', '7c1b0e2a42c17746b2432801dfd6c38d5053be69d8d794a422f3d07ef7ffb5a9', '6c9b0310f4386140cf01a2d3966444fe3e575ec40db6d61e57fca82013968294');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'printing.send', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["print_job","01a1b1cd-8a80-7726-883e-c9e4f72d898b",2,"236f3686e83d9725444a0d4291a3a63b"]]', '6c9b0310f4386140cf01a2d3966444fe3e575ec40db6d61e57fca82013968294', 'a55ed07750a6fce9ddf5528613b9dc0464659d143f11b1fab0f4bd0b5d4daaa6');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'printing.confirm', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '[["print_job","01a1b1cd-8a80-7726-883e-c9e4f72d898b",3,"aaf040a0bbeb8ca84ecfc3ff27c26b88"],["document","01a1b1cd-8a80-7726-883e-c9e16eacb8f1",4,"96e4872ec8f199268483fc0e95a3a9eb"],["case_event","01a1b1cd-8a80-7726-883e-c9e5c026271e",1,"397e16eb9c750a3d755631d277967a56"],["case_file","01a1ac5f-c540-7e83-b75a-d0be722eed50",11,"11361d285db34044db471a0e1c9dc50a"]]', 'a55ed07750a6fce9ddf5528613b9dc0464659d143f11b1fab0f4bd0b5d4daaa6', '9a75941225531077b2a80155303b918db301e2540dcec7e0786bcfb768c9ccc0');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'intake.register', '01a1b1cd-8a80-7726-883e-c9e6923766df', '[["person","01a1b1cd-8a80-7726-883e-c9e640d890f2",1,"08248dd91a0b9c7c01c86e1ec7b475a4"],["series","01a1ac5f-c540-7e83-b75a-d0bd8a8f5b82",3,"fd81d712597209e1705e095850371fdc"],["case_file","01a1b1cd-8a80-7726-883e-c9e6923766df",1,"fbcfdf80e61b86e6bb352750c9f3170a"],["case_event","01a1b1cd-8a80-7726-883e-c9e6ab182043",1,"3e3da2a07dad8d1d235b76374893f952"],["requirement_item","01a1b1cd-8a80-7726-883e-c9e7903b9361",1,"c9c1e47b56cf5d2d5e66d68b2b7a2e6d"],["requirement_item","01a1b1cd-8a80-7726-883e-c9e7fab969e5",1,"cf5cc6403c9921eb5434fde28c4547ea"],["requirement_item","01a1b1cd-8a80-7726-883e-c9e839f7158a",1,"58ad1a347b120550476b92f7ac00cd78"],["charge","01a1b1cd-8a80-7726-883e-c9e90baeb8de",1,"6be0fe82d61b10b964422d2b30afba49"],["case_event","01a1b1cd-8a80-7726-883e-c9e9fd5ab807",1,"c990d5592a868d87f8dde3da6c9f6b63"],["case_file","01a1b1cd-8a80-7726-883e-c9e6923766df",2,"4ce94b68e884f6853a79ae8d7f2b32af"]]', '9a75941225531077b2a80155303b918db301e2540dcec7e0786bcfb768c9ccc0', '8a67e468dd43d43e8fc5a221228034f0b16cfdbbc5f4d163aba7e362db94b15d');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7e83-b75a-d0bd89f6bc2e', 'inen-quito', 1, 'a8d7c412d6757a4b', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7726-883e-c9e640d890f2', 'inen-quito', 1, '2ff6372b74bdf91d', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7e83-b75a-d0bd8a8f5b82', 'inen-quito', 3, '9cc36decf902c041', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7e83-b75a-d0c4ada3f852', 'inen-quito', 2, '4350a15540e7e100', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7726-883e-c9e3074dab1d', 'inen-quito', 2, '6f2669fad45c0478', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7726-883e-c9e36e7deffa', 'inen-quito', 2, '86e42fa75e597efc', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-7805-91cb-33cfc2e8a47b', 'inen-quito', 1, '4264cb9e49faa697', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7e83-b75a-d0bd37c9c6b1', 'inen-quito', 1, 'e52132da8d7cfc5a', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7e83-b75a-d0be722eed50', 'inen-quito', 11, '592a7ff253b30fa2', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7e83-b75a-d0bd9ce92e05', '01a1ac5f-c540-7e83-b75a-d0bd89f6bc2e', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'CGZF-QADN-8', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7726-883e-c9e6923766df', 'inen-quito', 2, '9cefb3e36712a7f2', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7e83-b75a-d0bd9ce92e05', '01a1b1cd-8a80-7726-883e-c9e640d890f2', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'QDRF-YNFW-G', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0be7901e830', 'inen-quito', 1, 'fbb1021483bf2c32', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c102ad4c46', 'inen-quito', 1, 'c43e2bf976de6dc6', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c16886542a', 'inen-quito', 1, '53a4c54bcd1f807b', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c1dacf6cf9', 'inen-quito', 1, '441f7d079ee74f7b', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c2491ff37e', 'inen-quito', 1, '20dc2f3c210831b7', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c3c0528b7a', 'inen-quito', 1, '3b291ea9061bdf68', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c42c6ec61f', 'inen-quito', 1, '9558e79f5edcfe87', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c5804fddea', 'inen-quito', 1, '362e9632a3386a95', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7e83-b75a-d0c6590eb4b6', 'inen-quito', 1, '0d8f12e3e26de0e1', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9de82f89a3a', 'inen-quito', 1, '9648798451fdb9e4', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d183bd4776', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9df5df3285c', 'inen-quito', 1, 'a2cbb481280873a3', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d183bd4776', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9dffdf45503', 'inen-quito', 1, '908a00b13f70c8bf', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d183bd4776', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e20c209636', 'inen-quito', 1, '6e4d8566b0efceb6', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e3e99030e1', 'inen-quito', 1, 'c7e286dc135423af', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e3f0e02b79', 'inen-quito', 1, '164bc89cc42e499d', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e4349fa1c6', 'inen-quito', 1, '8e776b6c261a8a18', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e4a422c84d', 'inen-quito', 1, 'fdc77a986c8cf8e7', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e4d06c6dc5', 'inen-quito', 1, 'a0d7e01aa3b09d26', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e53d1901a3', 'inen-quito', 1, '5987b02f9a6306d8', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e5c026271e', 'inen-quito', 1, 'e7f1cc3a1b2c1a66', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e6ab182043', 'inen-quito', 1, 'bb2464ee0d4f8004', '01a1b1cd-8a80-7726-883e-c9e6923766df', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7726-883e-c9e9fd5ab807', 'inen-quito', 1, '46e2bc56e9d08564', '01a1b1cd-8a80-7726-883e-c9e6923766df', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7e83-b75a-d0c0ad3dcc57', 'inen-quito', 3, '042ed5abf57f740e', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7726-883e-c9e90baeb8de', 'inen-quito', 1, '695997ab01f48bea', '01a1b1cd-8a80-7726-883e-c9e6923766df', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7726-883e-c9e0d40c32af', 'inen-quito', 4, 'be21c3c0c717dee1', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'DDUV-SCQ8-4', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "DDUV-SCQ8-4", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|DDUV-SCQ8-4|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', 'b122e7682b3bea454db9a7c32a42b98928a2fb81fd3859c9b41c9cf18e072c48', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7726-883e-c9e16eacb8f1', 'inen-quito', 4, '6147a3fbdb35bd8d', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'M8AV-VAAB-H', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "M8AV-VAAB-H", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|M8AV-VAAB-H|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '740b1a8de61e112528710818cdbb44c2a596720508072e944834413d1bf1b0b4', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'inen-quito', 2, '37d81f97f6e4b3ef', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 'EV-QUI-2026-0001', '01a1ac5f-c540-7805-91cb-33d183bd4776', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7e83-b75a-d0c2ca37e1e0', 'inen-quito', 1, '5e23208bd51271e3', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7e83-b75a-d0bf016bff48', 'inen-quito', 1, 'a642f8b147a7edd8', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7e83-b75a-d0bf4d1f70c6', 'inen-quito', 1, 'a452dd5663258911', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7e83-b75a-d0bfae25fc4f', 'inen-quito', 2, '4123bc3673211b71', '01a1ac5f-c540-7e83-b75a-d0be722eed50', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7726-883e-c9e7903b9361', 'inen-quito', 1, 'e703b103d6d3f631', '01a1b1cd-8a80-7726-883e-c9e6923766df', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7726-883e-c9e7fab969e5', 'inen-quito', 1, 'd30b19c65058219e', '01a1b1cd-8a80-7726-883e-c9e6923766df', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7726-883e-c9e839f7158a', 'inen-quito', 1, '70328838f341b52d', '01a1b1cd-8a80-7726-883e-c9e6923766df', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d0ce44acae', 'inen-quito', 1, 'c36d9bfdcac5711f', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d0f352483d', 'inen-quito', 1, '92902e9d926faa3e', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d1e95e9b3e', 'inen-quito', 1, 'de0a1259d170c2ee', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d2ca58ea52', 'inen-quito', 1, 'ce90b831d1f17ce4', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d39dd4f3f6', 'inen-quito', 1, '25d98cdbc5539280', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d41e2d0d77', 'inen-quito', 1, '00acc6784a16b284', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d430d3cf15', 'inen-quito', 1, 'd73cd9a6b1ebfd4c', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d4d53b2baf', 'inen-quito', 1, '3c9c88f472b83918', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d535a5daa7', 'inen-quito', 1, '2704cfc652367767', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d57c4b9f43', 'inen-quito', 1, '83b85a6c1d9ca229', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d62420ad9a', 'inen-quito', 1, '5f807f9475d980e3', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d6b390ac03', 'inen-quito', 1, 'dac6ec043ebd6aea', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d7a67093e5', 'inen-quito', 1, '0f70cb2c76f66d04', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d88ff231b4', 'inen-quito', 1, 'd3fc7c960c1b5d8a', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d8b15d165e', 'inen-quito', 1, '2cf6c4bb13e4e352', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d956960e79', 'inen-quito', 1, '46b97e360a84e31c', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9d9b041dc41', 'inen-quito', 1, '4a167cbe16f3c96d', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9da54e7d6aa', 'inen-quito', 1, '8954f5a2a3fcfe62', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9db11231be3', 'inen-quito', 1, '3f535aff4ed75c9a', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9db8a113e13', 'inen-quito', 1, '566337900707f837', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9db9a8a1644', 'inen-quito', 1, '67b0b39de6835115', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9dbd98f6308', 'inen-quito', 1, '0c534c01bd21f135', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9dcc63dd5b2', 'inen-quito', 1, 'd14c5d76e358ba30', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9dd3931b8af', 'inen-quito', 1, 'e743f42d56827d45', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9dd8a7d1c45', 'inen-quito', 1, '6f4cdf436cae3225', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7726-883e-c9de3618380b', 'inen-quito', 1, '0547c886520b4b90', '01a1ac5f-c540-7e83-b75a-d0c533449aa4', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7726-883e-c9e49f9dd626', 'inen-quito', 3, '673976b5f52892ae', '01a1b1cd-8a80-7726-883e-c9e0d40c32af', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', 'b122e7682b3bea454db9a7c32a42b98928a2fb81fd3859c9b41c9cf18e072c48', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7726-883e-c9e4f72d898b', 'inen-quito', 3, 'cb5c0e02ed7c9da4', '01a1b1cd-8a80-7726-883e-c9e16eacb8f1', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '740b1a8de61e112528710818cdbb44c2a596720508072e944834413d1bf1b0b4', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7e83-b75a-d0c14cefed46', 'inen-quito', 2, '4a41b70cc1c3a883', '01a1ac5f-c540-7e83-b75a-d0be722eed50', '01a1ac5f-c540-7e83-b75a-d0c0ad3dcc57', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-7805-91cb-33d0ac62f54c', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7805-91cb-33d03c375db3', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
