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
INSERT INTO app_user VALUES ('01a1ac5f-c540-743d-9068-8bb74100ba2d', 'inen-quito', 1, '3765445f778b7ffa', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$KO5gYRAzQ5qxm2/kikpMIA$3jWGj1ZoEbI1RGCS7adhE5f/oq1KTyoet0ejA2qXfoI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'inen-quito', 1, '03abea3c72a20686', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$eAXS5NbpbAe70EhnSk/1hw$bz++uO5Oh2sviF7SmQBY8PwBtor4aBZypdhgULJedjI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-743d-9068-8bb7c432eb05', 'inen-quito', 1, '8549b3f135da88c1', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$eAXS5NbpbAe70EhnSk/1hw$bz++uO5Oh2sviF7SmQBY8PwBtor4aBZypdhgULJedjI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'inen-quito', 1, 'd5faad0f6ef98301', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$eAXS5NbpbAe70EhnSk/1hw$bz++uO5Oh2sviF7SmQBY8PwBtor4aBZypdhgULJedjI', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-743d-9068-8bb8562d5d5b', 'inen-quito', 1, '98707582eca947e4', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$eAXS5NbpbAe70EhnSk/1hw$bz++uO5Oh2sviF7SmQBY8PwBtor4aBZypdhgULJedjI', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-717e-867b-66ebcac93f31', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 dc57 44pf p');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-7325-84ad-d3cc3589595d', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 5y3w 69qs y');
INSERT INTO definition VALUES ('01a1ac5f-c540-717e-867b-66eb8ab6628e', 'inen-quito', 1, 'eae0dcddc8334f9e', 'mi-primer-certificado', 1, '26e27bc4aa554f4c846f541cd5134a51cbb64b17fc32b0e8f3ba7219c25f28a0', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"validity":"dos años desde su firma","validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"validity":"la del convenio","validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-743d-9068-8bb66106b76f",1,"2250e1be45c2272f7a268da3c16102da"],["app_user","01a1ac5f-c540-743d-9068-8bb74100ba2d",1,"56ea6ec5170ee59591df34efc867f691"]]', '0000000000000000000000000000000000000000000000000000000000000000', 'fe709f4e4c149072b44149b73303818bb7f10265f05f25fbb4b4a7735d17c62b');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'users.create', '', '[["app_user","01a1ac5f-c540-743d-9068-8bb78e8e07cf",1,"f9398bdb3a8ce798b1b7320de04f2f1f"],["app_user","01a1ac5f-c540-743d-9068-8bb7c432eb05",1,"5dbcc97f2be0d3d04ffd2664e6cecbfa"],["app_user","01a1ac5f-c540-743d-9068-8bb8322f6c2f",1,"f38f4e894be18a8ba9593d30b85b5e29"],["app_user","01a1ac5f-c540-743d-9068-8bb8562d5d5b",1,"a1a0850b278fb232e987bd623aedbb1d"]]', 'fe709f4e4c149072b44149b73303818bb7f10265f05f25fbb4b4a7735d17c62b', '8ea21a222e0c1d1c4bb7dcdc8b72d22bf9ef93c1670b897e160cab252102caaa');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-717e-867b-66ea05f6315b",1,"80f0ae961f1d282f3b0a4cfc27bcab34"]]', '8ea21a222e0c1d1c4bb7dcdc8b72d22bf9ef93c1670b897e160cab252102caaa', 'a919eb1ddc4f51a6c34e089fe7d5fbea6de0812f1ce860273005fe81fad0cdcc');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'intake.register', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["person","01a1ac5f-c540-717e-867b-66ea18dddf0c",1,"b0cc24adf6f3790b3e0bd0d9f6093ab7"],["series","01a1ac5f-c540-717e-867b-66eabdee1693",1,"d4b3422abe4cfe06f3f1e4991d51450d"],["series","01a1ac5f-c540-717e-867b-66eabdee1693",2,"7a1d884ec47fb22b11a3be6718f2cfcc"],["definition","01a1ac5f-c540-717e-867b-66eb8ab6628e",1,"9498a675474e0aaf1ee8b358520c3c81"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",1,"4d3dfa94afd81118a1305e059e9e0bb4"],["case_event","01a1ac5f-c540-717e-867b-66ebce67da3b",1,"807e90351d47bba95931a0e9f3e11aab"],["requirement_item","01a1ac5f-c540-717e-867b-66ec50fb6396",1,"208042ac41a83bb13aa24537dc3973ca"],["requirement_item","01a1ac5f-c540-717e-867b-66ecbf36d79c",1,"d6ad00910e79f089353242f645ae1464"],["requirement_item","01a1ac5f-c540-717e-867b-66ed321bdb32",1,"7d8def89520e32329cd247201d3d3e93"],["charge","01a1ac5f-c540-717e-867b-66edebb6d525",1,"74f2fb0d5ae0fabd3511c1cca14849b6"],["case_event","01a1ac5f-c540-717e-867b-66ee03eb5dd7",1,"b569e6b9700e8b2eafe8ba89f5b4bc88"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",2,"daa8007ea76dc8c56a52d4280f86ad50"]]', 'a919eb1ddc4f51a6c34e089fe7d5fbea6de0812f1ce860273005fe81fad0cdcc', '59537ea5938ec8a1e190c0150e3888900ef6d64f9bc26c0ddb3d80bb3d1346b6');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'payments.declare', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["slip","01a1ac5f-c540-717e-867b-66ee29c61f66",1,"0a033cb41cbeed903c10009b6363df07"],["requirement_item","01a1ac5f-c540-717e-867b-66ed321bdb32",2,"78316e3ff976f487973dddc961f6d349"],["charge","01a1ac5f-c540-717e-867b-66edebb6d525",2,"4d44575311025ff549e7456be83325a1"],["case_event","01a1ac5f-c540-717e-867b-66ef010faaba",1,"f683947f3944bd62aa4553dbc92d3197"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",3,"464ed1bbe91dbeb191bcdb67cdfebd54"]]', '59537ea5938ec8a1e190c0150e3888900ef6d64f9bc26c0ddb3d80bb3d1346b6', 'c8609e2b40ba81bdae34d15801464cd3c2a1ced5fbdbc34fd2755e542d307150');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'payments.confirm', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["slip","01a1ac5f-c540-717e-867b-66ee29c61f66",2,"891a1811996ee72a212eb0c1f654ac25"],["charge","01a1ac5f-c540-717e-867b-66edebb6d525",3,"4bda419b85d2841f06cf2c09351bb470"],["case_event","01a1ac5f-c540-717e-867b-66efcd24a501",1,"9cb3fd715f761b56691eead50333b60e"],["case_event","01a1ac5f-c540-717e-867b-66f07df47338",1,"e26a6f96808e24f26515e9d85ba9f4bb"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",4,"76e82a983bfed1dad3f8dff007cb664d"]]', 'c8609e2b40ba81bdae34d15801464cd3c2a1ced5fbdbc34fd2755e542d307150', '755e6429ec26d6f8b4069ac6a57a8d7b654a73dd3de331836156cff0adaf2137');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'invoices.register', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["invoice","01a1ac5f-c540-717e-867b-66f139728639",1,"e8b980ccf5a6d6a454611fbbf83c543f"],["case_event","01a1ac5f-c540-717e-867b-66f17ce37de3",1,"e743c8593a5adf50846f309144574555"],["case_event","01a1ac5f-c540-717e-867b-66f24f1829b4",1,"11d54746bf5911ea22e81a013c6e2467"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",5,"1b9e4bc3684b67f7c5acab01a7bf1622"]]', '755e6429ec26d6f8b4069ac6a57a8d7b654a73dd3de331836156cff0adaf2137', '2e29f254585f7fa13c3a8f2490dc3e7814dd32402809f70dd535cf61ee36e6a3');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'evaluations.schedule', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["series","01a1ac5f-c540-717e-867b-66f2ac675af8",1,"dd4bf00a34ba7d184376f35bec2860a2"],["series","01a1ac5f-c540-717e-867b-66f2ac675af8",2,"594d406e80e80cacee947f45739bf237"],["evaluation","01a1ac5f-c540-717e-867b-66f3255f554f",1,"ca97db66c8662491d2211b6f9a940c45"],["case_event","01a1ac5f-c540-717e-867b-66f3295b9d64",1,"5e59308e66e8e271cfd4d686e6aab585"],["case_event","01a1ac5f-c540-717e-867b-66f386c54054",1,"8549307a08cbf0a595d72088156d3aa5"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",6,"f1a25cccfaaf5a73905617f096c72ec4"]]', '2e29f254585f7fa13c3a8f2490dc3e7814dd32402809f70dd535cf61ee36e6a3', '6a5222bb2f6a27d93a6e9ddea986976035cca1eaea01b8ea65972a9701150e8e');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'evaluations.record', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["finding","01a1b1cd-8a80-7325-84ad-d3b603faef2b",1,"4a36a48cba8248c77343c9fe4009f5d3"],["finding","01a1b1cd-8a80-7325-84ad-d3b684f7bcc2",1,"13cd00fbcac3128b45d3719779168d4a"],["finding","01a1b1cd-8a80-7325-84ad-d3b72625797b",1,"a0bd9f77e422c9ff63f3c85508f5b53a"],["finding","01a1b1cd-8a80-7325-84ad-d3b7f66969b4",1,"343bd42798bdc461a09070e6d721b323"],["finding","01a1b1cd-8a80-7325-84ad-d3b8a6edeb86",1,"fa1865332a81bac3f7e2f784e3a79977"],["finding","01a1b1cd-8a80-7325-84ad-d3b8d57e7564",1,"df0ce3ad9f69b192d9855a21441563f7"],["finding","01a1b1cd-8a80-7325-84ad-d3b935a3a4d6",1,"d0f0e55f654fa6593f8b95d9dbb963ec"],["finding","01a1b1cd-8a80-7325-84ad-d3b944a6bbde",1,"b11fc6fceddf715b74ca911bf37dcfd4"],["finding","01a1b1cd-8a80-7325-84ad-d3b99215fa1e",1,"86d829929f9577ae25840e5eee08a0cd"],["finding","01a1b1cd-8a80-7325-84ad-d3b9bc05dd37",1,"15aa155034cc437d6b9bdc4e35ec3fbf"],["finding","01a1b1cd-8a80-7325-84ad-d3ba4fbe486f",1,"ac395a8d80692de55dce883c2f28f339"],["finding","01a1b1cd-8a80-7325-84ad-d3baec9ad1d3",1,"a3d69faa16da0b8aef031ea206f576a8"],["finding","01a1b1cd-8a80-7325-84ad-d3bbdd1c0f17",1,"bd0fc8366e5e7d8cf759a7c1c7256ecc"],["finding","01a1b1cd-8a80-7325-84ad-d3bccfc4a9b7",1,"0b9fc989b7f974dc8d57beab89449edf"],["finding","01a1b1cd-8a80-7325-84ad-d3bd04e3282b",1,"3f0d8afc3cf8009f36061d1e00c91e76"],["finding","01a1b1cd-8a80-7325-84ad-d3bdbea69b46",1,"cc91ad799293c4137637d800be05a101"],["finding","01a1b1cd-8a80-7325-84ad-d3bdedc87cd1",1,"37e0b953878f50a81df4ed41255d633c"],["finding","01a1b1cd-8a80-7325-84ad-d3be8ddc3884",1,"0f661aa9aa85a945ecdff92589a96915"],["finding","01a1b1cd-8a80-7325-84ad-d3bf8340f94f",1,"eb9dca89daf0f0ea8c9ae2fdf0fd9e2c"],["finding","01a1b1cd-8a80-7325-84ad-d3c0296eb302",1,"110fea955168fa8373811afd92cb7ca7"],["finding","01a1b1cd-8a80-7325-84ad-d3c1109dab3a",1,"107e73dd0c96f24e46cfee50aec2fbb7"],["finding","01a1b1cd-8a80-7325-84ad-d3c1eabc1d08",1,"bd22929c824e5614911d1994fd33ad78"],["finding","01a1b1cd-8a80-7325-84ad-d3c21ba4ea54",1,"becf57342c395fee94a42df479693a53"],["finding","01a1b1cd-8a80-7325-84ad-d3c2ac7a718a",1,"30e05082d92edadf922e8465ca1bac0d"],["finding","01a1b1cd-8a80-7325-84ad-d3c301d5e70f",1,"1d4d26de175f200ef1c0e490b12b13cb"],["finding","01a1b1cd-8a80-7325-84ad-d3c34a3f31e6",1,"a824dae30358aeef0d732a60104f2030"],["case_event","01a1b1cd-8a80-7325-84ad-d3c3db3f0f6a",1,"74f9a44858ee78f1715ba680dd46000c"]]', '6a5222bb2f6a27d93a6e9ddea986976035cca1eaea01b8ea65972a9701150e8e', '24980b3658697a587b3a19a6cd09fc327be00f228ef0b615a7d36dc754f6d8db');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'evaluations.close', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["evaluation","01a1ac5f-c540-717e-867b-66f3255f554f",2,"524acb533a3bb5a5bf74040c4043c456"],["case_event","01a1b1cd-8a80-7325-84ad-d3c41e19f338",1,"af4542bc79a0621a7fd86d7829b8931b"],["case_event","01a1b1cd-8a80-7325-84ad-d3c42db6eb2a",1,"405ac33437f293976bad5de44696f587"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",7,"24e76615ae00b08b89368960c75995c2"]]', '24980b3658697a587b3a19a6cd09fc327be00f228ef0b615a7d36dc754f6d8db', 'df40b061a7e88559cbc1b64d0ce31665b816eab84b6d71e4ef1f2b8ef822b6b8');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'issuing.request', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["document","01a1b1cd-8a80-7325-84ad-d3c451714f44",1,"e9754d66b1dd4a158c3d7560c473c40a"],["document","01a1b1cd-8a80-7325-84ad-d3c4f38e1fd7",1,"ebcebfa870bf6eaccfc0cfb5923e0cd0"],["case_event","01a1b1cd-8a80-7325-84ad-d3c542220099",1,"03c5a25bf26e2ebc7cff8c6330e6c765"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",8,"28710189be648fb3363970df7efbcc3c"]]', 'df40b061a7e88559cbc1b64d0ce31665b816eab84b6d71e4ef1f2b8ef822b6b8', '491a8b183eec79e0cad69581b42b6b09826c00f14f44fb0020f072d89f9b0465');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'issuing.approve', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["series","01a1b1cd-8a80-7325-84ad-d3c576f3f2cf",1,"d744291f9cba3da083cd72455e1e186f"],["series","01a1b1cd-8a80-7325-84ad-d3c576f3f2cf",2,"a8ac43379cd498fe0bdf55211545d397"],["series","01a1b1cd-8a80-7325-84ad-d3c61fc7affd",1,"1d4c37ad4c6062a995d58b7c650ee217"],["series","01a1b1cd-8a80-7325-84ad-d3c61fc7affd",2,"68ac7f4d823b6d5afee50c576cce7635"],["document","01a1b1cd-8a80-7325-84ad-d3c451714f44",2,"9f64d1e0557c65eb4460252449dc0477"],["case_event","01a1b1cd-8a80-7325-84ad-d3c652bb0dad",1,"2b6af466b7de6bd4f2cd1f2fb97c892c"],["document","01a1b1cd-8a80-7325-84ad-d3c4f38e1fd7",2,"85692409ab278296c8cad3e54439905a"],["case_event","01a1b1cd-8a80-7325-84ad-d3c70e10a413",1,"f98fcd02a6b15b34edf2557d06aa4589"],["case_event","01a1b1cd-8a80-7325-84ad-d3c7ae366a31",1,"504de126b32ecfe6927f662e2aa14632"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",9,"9ce2253b6fbbe0ec826cb77a46ffefe0"]]', '491a8b183eec79e0cad69581b42b6b09826c00f14f44fb0020f072d89f9b0465', '485d9c9a0bd6382281f1b23cd2a6692636d1ecf51daeb78fea2ed036e5397e34');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'printing.send', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["print_job","01a1b1cd-8a80-7325-84ad-d3c88630c1b0",1,"f83610b6142bc732b9b86c4a443b9a37"],["document","01a1b1cd-8a80-7325-84ad-d3c451714f44",3,"e3d17651b0a62507f73979fce9f174d6"],["case_event","01a1b1cd-8a80-7325-84ad-d3c94dbf4027",1,"6830925bd8edfb1ae4f807cb028e4ddd"]]', '485d9c9a0bd6382281f1b23cd2a6692636d1ecf51daeb78fea2ed036e5397e34', '94d85179f63f97e97198656ce604c1e6bba2225999a2568a995dd91754432d5d');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'printing.send', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["print_job","01a1b1cd-8a80-7325-84ad-d3c88630c1b0",2,"807f0df1b5fbff66169f98e9fdbdb7f1"]]', '94d85179f63f97e97198656ce604c1e6bba2225999a2568a995dd91754432d5d', '87c2d78909536746b509a7ea0bccd429a064e913502dd879379d7091bb3952ed');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'printing.confirm', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["print_job","01a1b1cd-8a80-7325-84ad-d3c88630c1b0",3,"7a8ea4aca8ebf458bbe9879c3686df44"],["document","01a1b1cd-8a80-7325-84ad-d3c451714f44",4,"67cbf1cc644c985f82f22c8d9453b947"],["case_event","01a1b1cd-8a80-7325-84ad-d3ca3f8b5ae0",1,"7dff795717ae6a6263ea9e244dc0c9e9"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",10,"95724edda74701c159d8b2c390f21e32"]]', '87c2d78909536746b509a7ea0bccd429a064e913502dd879379d7091bb3952ed', '238418b5202acbd1e2faae92eeb53b1ca5f7485036ec0a21c81bd503c0e16045');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'printing.send', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["print_job","01a1b1cd-8a80-7325-84ad-d3ca6d2719af",1,"c4fae40ab380761589dd9b8e7d9e4bea"],["document","01a1b1cd-8a80-7325-84ad-d3c4f38e1fd7",3,"a4605183b20b1a4920883358768dac71"],["case_event","01a1b1cd-8a80-7325-84ad-d3ca927871bc",1,"0a451707019f3db6416c7c4245c3a4b4"]]', '238418b5202acbd1e2faae92eeb53b1ca5f7485036ec0a21c81bd503c0e16045', '3b2489e2029ce115dd84a8f7b21211eedf2474099b03aa345cddc37ab1b48be0');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'printing.send', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["print_job","01a1b1cd-8a80-7325-84ad-d3ca6d2719af",2,"0fd6aacb2c8a9f53bbad9f8d7096d211"]]', '3b2489e2029ce115dd84a8f7b21211eedf2474099b03aa345cddc37ab1b48be0', 'c8a212ff592f674816ee48f8283a2db63cadfdec000a1298e523675804e6f6f9');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'printing.confirm', '01a1ac5f-c540-717e-867b-66ebcac93f31', '[["print_job","01a1b1cd-8a80-7325-84ad-d3ca6d2719af",3,"972989274216bd4d2bd52715f3989bd1"],["document","01a1b1cd-8a80-7325-84ad-d3c4f38e1fd7",4,"d33a0b26a560b6e8e5444b99cf78318b"],["case_event","01a1b1cd-8a80-7325-84ad-d3cae0a28a1e",1,"f29654d317e87f99d938d8971fe4a839"],["case_file","01a1ac5f-c540-717e-867b-66ebcac93f31",11,"a5e5c231ed01bffac19b616de42ce961"]]', 'c8a212ff592f674816ee48f8283a2db63cadfdec000a1298e523675804e6f6f9', 'd7d759646c18f5c8623e084f1960737890bd665c33fb0cced4ba4548414187aa');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'intake.register', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', '[["person","01a1b1cd-8a80-7325-84ad-d3cb44f2daea",1,"f8020196af283380df41f92953d70d14"],["series","01a1ac5f-c540-717e-867b-66eabdee1693",3,"9f202d9b9c8347af8ae1884698f003f4"],["case_file","01a1b1cd-8a80-7325-84ad-d3cc3589595d",1,"70da26cda3ab2681bc4a53bc1445392f"],["case_event","01a1b1cd-8a80-7325-84ad-d3ccfb607bd1",1,"2a22c60d73d211039f62c86b05cd9c5d"],["requirement_item","01a1b1cd-8a80-7325-84ad-d3cdc47befdb",1,"bcb5b4cfb7bd1927e5152d634c111360"],["requirement_item","01a1b1cd-8a80-7325-84ad-d3cdfff3719d",1,"1b61ad265ccbe6a1d3e909227ac1662c"],["requirement_item","01a1b1cd-8a80-7325-84ad-d3cef3416262",1,"cc87ffeb2088c22a8ac659616fd6cd22"],["charge","01a1b1cd-8a80-7325-84ad-d3cf4f79b708",1,"9ab23013b1952f607f3fc545e9404d7d"],["case_event","01a1b1cd-8a80-7325-84ad-d3cfa19bf7a7",1,"2c40a9f7609efec33cd065cb2af21b0e"],["case_file","01a1b1cd-8a80-7325-84ad-d3cc3589595d",2,"8049b9abd85476e30facb94716d5d91f"]]', 'd7d759646c18f5c8623e084f1960737890bd665c33fb0cced4ba4548414187aa', '1d470f2cac37fb4f0f5f363197ca056360cad02a8002349cd282ffe07a17e853');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-717e-867b-66ea18dddf0c', 'inen-quito', 1, '1c0f535bfea8c711', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-7325-84ad-d3cb44f2daea', 'inen-quito', 1, '695d98fbc80a8117', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-717e-867b-66eabdee1693', 'inen-quito', 3, '4e584e8ba36950b7', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-717e-867b-66f2ac675af8', 'inen-quito', 2, '408f6c80c1a91a78', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7325-84ad-d3c576f3f2cf', 'inen-quito', 2, '7d341e37fa060450', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-7325-84ad-d3c61fc7affd', 'inen-quito', 2, '0ebe35b5909c7a45', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-743d-9068-8bb66106b76f', 'inen-quito', 1, '3de44ff3c0617ca2', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-717e-867b-66ea05f6315b', 'inen-quito', 1, '1aad9b55d73ce14e', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-717e-867b-66ebcac93f31', 'inen-quito', 11, '43bb21efdb3bc620', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-717e-867b-66eb8ab6628e', '01a1ac5f-c540-717e-867b-66ea18dddf0c', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', '', '', NULL, 0, NULL, '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'DC57-44PF-P', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-7325-84ad-d3cc3589595d', 'inen-quito', 2, '47799460cd44438d', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-717e-867b-66eb8ab6628e', '01a1b1cd-8a80-7325-84ad-d3cb44f2daea', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', '', '', NULL, 0, NULL, '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '5Y3W-69QS-Y', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66ebce67da3b', 'inen-quito', 1, '19d3ce1bad18bcaf', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66ee03eb5dd7', 'inen-quito', 1, '92201100741936a3', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66ef010faaba', 'inen-quito', 1, 'fcdefeb2829cf736', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66efcd24a501', 'inen-quito', 1, '13fa6f851ed78fc2', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66f07df47338', 'inen-quito', 1, '4bcc32ec90950798', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66f17ce37de3', 'inen-quito', 1, '0fc25927e87a2d8d', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66f24f1829b4', 'inen-quito', 1, '207fe9c0e002ce60', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66f3295b9d64', 'inen-quito', 1, '60390e0aa141da56', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-717e-867b-66f386c54054', 'inen-quito', 1, '7e10c13feade09b3', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c3db3f0f6a', 'inen-quito', 1, '184061a33d79bd8e', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c41e19f338', 'inen-quito', 1, '7bb90b568f0625c3', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c42db6eb2a', 'inen-quito', 1, '987dbc7bbbd3b1cd', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c542220099', 'inen-quito', 1, '964e1408a3b4a798', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c652bb0dad', 'inen-quito', 1, 'c0f12b82055362cd', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c70e10a413', 'inen-quito', 1, '775dcb72cf088e67', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c7ae366a31', 'inen-quito', 1, '973dc13e3032a7be', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3c94dbf4027', 'inen-quito', 1, '527891abf135db9b', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3ca3f8b5ae0', 'inen-quito', 1, 'dea0f17e674e0f06', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3ca927871bc', 'inen-quito', 1, 'ba41be437d4c80d8', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3cae0a28a1e', 'inen-quito', 1, '75f04b36fcef96eb', '01a1ac5f-c540-717e-867b-66ebcac93f31', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3ccfb607bd1', 'inen-quito', 1, 'ed52680a50670ec6', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-7325-84ad-d3cfa19bf7a7', 'inen-quito', 1, '847dd4a2e5bee7be', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-717e-867b-66edebb6d525', 'inen-quito', 3, 'c0d8bf565b404b29', '01a1ac5f-c540-717e-867b-66ebcac93f31', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-7325-84ad-d3cf4f79b708', 'inen-quito', 1, 'b58b0d416d1153af', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7325-84ad-d3c451714f44', 'inen-quito', 4, 'c471e193b345f655', '01a1ac5f-c540-717e-867b-66ebcac93f31', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'MF8R-2SM2-M', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "MF8R-2SM2-M", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|MF8R-2SM2-M|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', 'c7c6c38e15eaf674c91261dd06c916fdb0a62c65e050c4a6cd2c914fdfc99dc7', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO document VALUES ('01a1b1cd-8a80-7325-84ad-d3c4f38e1fd7', 'inen-quito', 4, 'b35555b2670efde3', '01a1ac5f-c540-717e-867b-66ebcac93f31', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'TYGC-SE6K-X', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "TYGC-SE6K-X", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|TYGC-SE6K-X|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '2928eedd1c0af6c35f82aeefd19a9247aa2e4fab915d72ea00cca38405f22c13', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-717e-867b-66f3255f554f', 'inen-quito', 2, '2ac6ff6b1037faac', '01a1ac5f-c540-717e-867b-66ebcac93f31', 'EV-QUI-2026-0001', '01a1ac5f-c540-743d-9068-8bb8322f6c2f', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-717e-867b-66f139728639', 'inen-quito', 1, '9c314ed17786657d', '01a1ac5f-c540-717e-867b-66ebcac93f31', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-717e-867b-66ec50fb6396', 'inen-quito', 1, '65b39e8619b2ea0e', '01a1ac5f-c540-717e-867b-66ebcac93f31', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-717e-867b-66ecbf36d79c', 'inen-quito', 1, '78c3cec751a3c4ee', '01a1ac5f-c540-717e-867b-66ebcac93f31', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-717e-867b-66ed321bdb32', 'inen-quito', 2, '5c54792b5a96635c', '01a1ac5f-c540-717e-867b-66ebcac93f31', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7325-84ad-d3cdc47befdb', 'inen-quito', 1, 'a35536f7b1dc8d0d', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7325-84ad-d3cdfff3719d', 'inen-quito', 1, '253d74fb570dcb80', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-7325-84ad-d3cef3416262', 'inen-quito', 1, '5a5fa043ffc5a573', '01a1b1cd-8a80-7325-84ad-d3cc3589595d', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b603faef2b', 'inen-quito', 1, '34b130e3b0aa7d92', '01a1ac5f-c540-717e-867b-66f3255f554f', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b684f7bcc2', 'inen-quito', 1, '98317e490f514118', '01a1ac5f-c540-717e-867b-66f3255f554f', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b72625797b', 'inen-quito', 1, '2b293fad6dd1d94b', '01a1ac5f-c540-717e-867b-66f3255f554f', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b7f66969b4', 'inen-quito', 1, 'e70ef33287b7d072', '01a1ac5f-c540-717e-867b-66f3255f554f', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b8a6edeb86', 'inen-quito', 1, '88a090d10b12cbd5', '01a1ac5f-c540-717e-867b-66f3255f554f', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b8d57e7564', 'inen-quito', 1, 'c0308ec653839e68', '01a1ac5f-c540-717e-867b-66f3255f554f', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b935a3a4d6', 'inen-quito', 1, '7349686c7949297c', '01a1ac5f-c540-717e-867b-66f3255f554f', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b944a6bbde', 'inen-quito', 1, '7c082012d22ef8c1', '01a1ac5f-c540-717e-867b-66f3255f554f', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b99215fa1e', 'inen-quito', 1, '45fd71abfff07b98', '01a1ac5f-c540-717e-867b-66f3255f554f', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3b9bc05dd37', 'inen-quito', 1, '4552525ed8765347', '01a1ac5f-c540-717e-867b-66f3255f554f', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3ba4fbe486f', 'inen-quito', 1, '6bedb6ce18ccc00f', '01a1ac5f-c540-717e-867b-66f3255f554f', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3baec9ad1d3', 'inen-quito', 1, '1c539d332e078407', '01a1ac5f-c540-717e-867b-66f3255f554f', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3bbdd1c0f17', 'inen-quito', 1, 'd03e64c08ce2dbbe', '01a1ac5f-c540-717e-867b-66f3255f554f', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3bccfc4a9b7', 'inen-quito', 1, '671b0e9d4ddf330a', '01a1ac5f-c540-717e-867b-66f3255f554f', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3bd04e3282b', 'inen-quito', 1, '51d1a908e0eeb523', '01a1ac5f-c540-717e-867b-66f3255f554f', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3bdbea69b46', 'inen-quito', 1, '0fe78de8081a7f1f', '01a1ac5f-c540-717e-867b-66f3255f554f', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3bdedc87cd1', 'inen-quito', 1, '115f390d7a5b4418', '01a1ac5f-c540-717e-867b-66f3255f554f', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3be8ddc3884', 'inen-quito', 1, 'd32726937f220c43', '01a1ac5f-c540-717e-867b-66f3255f554f', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3bf8340f94f', 'inen-quito', 1, 'ee64e2acb315c63d', '01a1ac5f-c540-717e-867b-66f3255f554f', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c0296eb302', 'inen-quito', 1, '064097bcc234b2e7', '01a1ac5f-c540-717e-867b-66f3255f554f', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c1109dab3a', 'inen-quito', 1, 'c6487ad524782f3b', '01a1ac5f-c540-717e-867b-66f3255f554f', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c1eabc1d08', 'inen-quito', 1, 'fa07b95b7dc904cf', '01a1ac5f-c540-717e-867b-66f3255f554f', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c21ba4ea54', 'inen-quito', 1, '8980b958035b8754', '01a1ac5f-c540-717e-867b-66f3255f554f', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c2ac7a718a', 'inen-quito', 1, '165ca5c283abe41d', '01a1ac5f-c540-717e-867b-66f3255f554f', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c301d5e70f', 'inen-quito', 1, '39a3c2189619b175', '01a1ac5f-c540-717e-867b-66f3255f554f', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-7325-84ad-d3c34a3f31e6', 'inen-quito', 1, 'c831d2ebab7fa613', '01a1ac5f-c540-717e-867b-66f3255f554f', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7325-84ad-d3c88630c1b0', 'inen-quito', 3, 'f199c651e4046d58', '01a1b1cd-8a80-7325-84ad-d3c451714f44', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', 'c7c6c38e15eaf674c91261dd06c916fdb0a62c65e050c4a6cd2c914fdfc99dc7', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-7325-84ad-d3ca6d2719af', 'inen-quito', 3, 'a81699b4cf258476', '01a1b1cd-8a80-7325-84ad-d3c4f38e1fd7', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '2928eedd1c0af6c35f82aeefd19a9247aa2e4fab915d72ea00cca38405f22c13', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-717e-867b-66ee29c61f66', 'inen-quito', 2, '9858a96b1a969a93', '01a1ac5f-c540-717e-867b-66ebcac93f31', '01a1ac5f-c540-717e-867b-66edebb6d525', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-743d-9068-8bb78e8e07cf', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-743d-9068-8bb74100ba2d', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
