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
INSERT INTO app_user VALUES ('01a1ac5f-c540-7f59-873d-10e6f78b009f', 'inen-quito', 1, '08e8ed084101314a', 'eyacelga', 'Edison Yacelga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$97FVsRWAiP8Uxy92zjWWMg$ilQtSgMvG1UHYJdqTg6hdrVkU6UcoTggwLze39/ECaw', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'inen-quito', 1, '3c662ad2f22505f1', 'nchimbolema', 'Nelly Chimbolema', 'clerk', '$argon2id$v=19$m=65536,t=3,p=4$Gnjp11EBqmRb+4RDpK1EKg$X/gWqiYhCh6ZicHZpXRP58/6SQMNdZoH4pQUrZ2E+ow', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7f59-873d-10e8c9abb9e4', 'inen-quito', 1, 'e1ca43c7fbd0c969', 'spilamunga', 'Rosendo Pilamunga', 'supervisor', '$argon2id$v=19$m=65536,t=3,p=4$Gnjp11EBqmRb+4RDpK1EKg$X/gWqiYhCh6ZicHZpXRP58/6SQMNdZoH4pQUrZ2E+ow', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'inen-quito', 1, 'e81d763d23e0aa99', 'morbe', 'Maritza Orbe', 'evaluator', '$argon2id$v=19$m=65536,t=3,p=4$Gnjp11EBqmRb+4RDpK1EKg$X/gWqiYhCh6ZicHZpXRP58/6SQMNdZoH4pQUrZ2E+ow', 1, 0);
INSERT INTO app_user VALUES ('01a1ac5f-c540-7f59-873d-10e996dd82c7', 'inen-quito', 1, '43e49294949b7882', 'admin', 'Amparo Quilumba', 'administrator', '$argon2id$v=19$m=65536,t=3,p=4$Gnjp11EBqmRb+4RDpK1EKg$X/gWqiYhCh6ZicHZpXRP58/6SQMNdZoH4pQUrZ2E+ow', 1, 0);
INSERT INTO case_text VALUES (1, '01a1ac5f-c540-7501-830e-7b2cdcd34988', 'mpc qui 2026 0001 1 quishpe lema rosa 1 1759900010 5t2q tj7f 9');
INSERT INTO case_text VALUES (2, '01a1b1cd-8a80-70b3-811b-2a6c93e53788', 'mpc qui 2026 0002 2 quishpe lema rosa 2 1759900028 a86r x89e 9');
INSERT INTO definition VALUES ('01a1ac5f-c540-7501-830e-7b2c1df13a3e', 'inen-quito', 1, 'b630d9c93ff7f152', 'mi-primer-certificado', 1, '1ad2b9c132417cf6084c34e49ef462a24da3aa448d19bca55f81fc1797e0efb8', '{"account":{"bank":"Banco Pichincha","holder":"Servicio Ecuatoriano de Normalización","kind":"cuenta corriente","number":"3245330504","published":"El valor respectivo debe cancelarse con depósito o transferencia a la cuenta corriente del Banco Pichincha Nro. 3245330504, sub línea 140399, a nombre del Servicio Ecuatoriano de Normalización, RUC 1768046530001 y anexar el comprobante de pago a la solicitud","ruc":"1768046530001","sub_line":"140399"},"amending":{"legal_basis":"COA, art. 140","term":"10 business_days"},"applicant_types":[{"key":"economia-popular-solidaria","short":"Economía popular y solidaria","title":"Organizaciones de Economía Popular y Solidaria"},{"key":"productor-individual","short":"Productor individual","title":"Productor Individual"},{"key":"artesano-calificado","short":"Artesano calificado","title":"Artesano calificado"},{"key":"unidad-economica-popular","short":"Unidad económica popular","title":"Unidades económicas populares"},{"key":"microempresa","short":"Microempresa","title":"Micro empresas"},{"key":"pequena-empresa","short":"Pequeña empresa","title":"Pequeñas empresas"},{"key":"mediana-empresa","short":"Mediana empresa","title":"Medianas empresas"}],"applicant_types_label":"Tipo de solicitante","attention":"Si usted desea realizar la solicitud puede entregarla en cualquiera de nuestras oficinas, de 08h00 a 16h30 en días laborables","audience":["Fabricantes o productores nacionales","La industria ecuatoriana, el sector productivo nacional"],"channels":[{"help":"","key":"en-linea-sitio-portal-web-aplicacion-web","published":"","term":null,"title":"En línea (Sitio / Portal Web / Aplicación web)"}],"charter":null,"confirmation":null,"contact":{"email":"consultascertificacion@normalizacion.gob.ec","phone":"3825960 ext. 1510","unit":"Técnico de Validación y Certificación"},"description":"El Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN” evalúa el cumplimiento del sistema de gestión de calidad de las organizaciones solicitantes con los requisitos establecidos por el INEN, con la finalidad de mejorar su gestión interna y mantener una línea de crecimiento que les permita desarrollarse en el tiempo.","directed_to":["Persona Jurídica - Privada","Persona Natural - Ecuatoriana","Persona Natural - Extranjera"],"evaluation":{"duration_minutes":120,"example":true,"groups":[{"criteria":[{"key":"ruc-actividad","text":"El RUC está activo y su actividad corresponde al alcance."},{"key":"permisos","text":"Cuenta con los permisos de funcionamiento que exige su actividad."},{"key":"reglamentos","text":"Conoce los reglamentos técnicos y normas de su producto."},{"key":"obligaciones","text":"Está al día con sus obligaciones tributarias y de seguridad social."}],"key":"legales","title":"Requisitos legales"},{"criteria":[{"key":"registro-ingresos","text":"Registra sus ingresos y egresos."},{"key":"presupuesto","text":"Planifica los gastos de al menos los tres meses siguientes."},{"key":"costos","text":"Calcula el costo de lo que produce."}],"key":"recursos-financieros","title":"Recursos financieros"},{"criteria":[{"key":"funciones","text":"Cada persona conoce sus funciones y responsabilidades."},{"key":"capacitacion","text":"Planifica y registra la capacitación del personal."},{"key":"seguridad","text":"Aplica medidas de seguridad y salud en el trabajo."},{"key":"competencia","text":"Quienes hacen tareas críticas demuestran su competencia."}],"key":"recursos-humanos","title":"Recursos humanos"},{"criteria":[{"key":"pedidos","text":"Registra los pedidos y confirma lo acordado con el cliente."},{"key":"quejas","text":"Registra las quejas y da respuesta a cada una."},{"key":"satisfaccion","text":"Mide la satisfacción de sus clientes al menos una vez al año."}],"key":"servicio-cliente","title":"Servicio al cliente"},{"criteria":[{"key":"proveedores","text":"Elige a sus proveedores con criterios definidos."},{"key":"especificaciones","text":"Sus pedidos dicen qué se compra y con qué características."},{"key":"recepcion","text":"Revisa la materia prima al recibirla y guarda constancia."}],"key":"compras","title":"Compras"},{"criteria":[{"key":"requisitos-producto","text":"Tiene por escrito los requisitos del producto."},{"key":"planificacion","text":"Planifica la producción."},{"key":"instrucciones","text":"Las tareas críticas tienen instrucciones a la vista."},{"key":"trazabilidad","text":"Cada lote se identifica y puede rastrearse."},{"key":"equipos","text":"Mantiene y verifica los equipos de medición."},{"key":"producto-no-conforme","text":"Separa y trata el producto que no cumple."},{"key":"almacenamiento","text":"Almacena y despacha sin dañar el producto."}],"key":"control-produccion","title":"Control de producción"},{"criteria":[{"key":"objetivos","text":"Tiene objetivos de calidad y revisa su avance."},{"key":"correcciones","text":"Corrige las causas de sus problemas y lo registra."}],"key":"mejora","title":"Mejora"}],"max_failed":2,"note":"Hoja de ejemplo: la lista oficial de criterios no es pública. Reemplácela por la vigente.","number_series":"EV","place_fields":["direccion","lugar"],"version":"ejemplo 1"},"exemptions":[],"extension":null,"fees":[{"amount_cents":5000,"applicant_types":["economia-popular-solidaria","productor-individual","artesano-calificado","unidad-economica-popular","microempresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":7500,"applicant_types":["pequena-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null},{"amount_cents":10000,"applicant_types":["mediana-empresa"],"channels":[],"concept":"","legal_basis":"Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","per":null,"percentage":null,"products":[],"valid_from":"2023-11-01","valid_to":null,"when":null}],"history":[{"attentions":10,"complaints":0,"month":10,"year":2023},{"attentions":11,"complaints":0,"month":9,"year":2023},{"attentions":15,"complaints":0,"month":8,"year":2023},{"attentions":12,"complaints":0,"month":7,"year":2023},{"attentions":18,"complaints":0,"month":6,"year":2023},{"attentions":15,"complaints":0,"month":5,"year":2023},{"attentions":13,"complaints":0,"month":4,"year":2023},{"attentions":16,"complaints":0,"month":3,"year":2023},{"attentions":16,"complaints":0,"month":2,"year":2023},{"attentions":8,"complaints":0,"month":1,"year":2023},{"attentions":24,"complaints":0,"month":12,"year":2022},{"attentions":8,"complaints":0,"month":11,"year":2022},{"attentions":11,"complaints":0,"month":10,"year":2022},{"attentions":15,"complaints":0,"month":9,"year":2022},{"attentions":12,"complaints":0,"month":8,"year":2022},{"attentions":14,"complaints":0,"month":7,"year":2022},{"attentions":16,"complaints":0,"month":6,"year":2022},{"attentions":14,"complaints":0,"month":5,"year":2022},{"attentions":13,"complaints":0,"month":4,"year":2022},{"attentions":22,"complaints":0,"month":3,"year":2022},{"attentions":10,"complaints":0,"month":2,"year":2022},{"attentions":9,"complaints":0,"month":1,"year":2022},{"attentions":19,"complaints":0,"month":12,"year":2021},{"attentions":11,"complaints":0,"month":11,"year":2021},{"attentions":6,"complaints":0,"month":10,"year":2021},{"attentions":8,"complaints":0,"month":9,"year":2021},{"attentions":10,"complaints":0,"month":8,"year":2021},{"attentions":12,"complaints":0,"month":7,"year":2021},{"attentions":21,"complaints":0,"month":6,"year":2021},{"attentions":0,"complaints":0,"month":5,"year":2021},{"attentions":23,"complaints":0,"month":4,"year":2021},{"attentions":35,"complaints":0,"month":3,"year":2021},{"attentions":10,"complaints":0,"month":2,"year":2021},{"attentions":12,"complaints":0,"month":1,"year":2021},{"attentions":19,"complaints":0,"month":12,"year":2020},{"attentions":19,"complaints":0,"month":11,"year":2020},{"attentions":8,"complaints":0,"month":10,"year":2020},{"attentions":11,"complaints":1,"month":9,"year":2020},{"attentions":21,"complaints":0,"month":8,"year":2020},{"attentions":34,"complaints":0,"month":7,"year":2020},{"attentions":38,"complaints":0,"month":6,"year":2020},{"attentions":31,"complaints":0,"month":5,"year":2020},{"attentions":28,"complaints":0,"month":4,"year":2020},{"attentions":25,"complaints":0,"month":3,"year":2020},{"attentions":0,"complaints":0,"month":2,"year":2020},{"attentions":32,"complaints":0,"month":1,"year":2020},{"attentions":40,"complaints":0,"month":12,"year":2019},{"attentions":24,"complaints":0,"month":11,"year":2019},{"attentions":63,"complaints":0,"month":10,"year":2019},{"attentions":44,"complaints":0,"month":9,"year":2019},{"attentions":25,"complaints":0,"month":8,"year":2019},{"attentions":39,"complaints":0,"month":7,"year":2019},{"attentions":30,"complaints":0,"month":6,"year":2019},{"attentions":63,"complaints":0,"month":5,"year":2019},{"attentions":60,"complaints":0,"month":4,"year":2019},{"attentions":48,"complaints":0,"month":3,"year":2019},{"attentions":50,"complaints":0,"month":2,"year":2019},{"attentions":16,"complaints":0,"month":1,"year":2019}],"indicators":[],"institution":"inen","key":"mi-primer-certificado","legal_basis":["Ley del Sistema Ecuatoriano de la Calidad. Art. Capítulo V, Art. 31, Art. 33."],"may_apply":[],"messages":[],"name":"Mi Primer Certificado INEN","offices":["inen-quito","inen-guayaquil","inen-cuenca"],"official_name":"CERTIFICADO DE LA GESTIÓN DE MICRO, PEQUEÑAS, MEDIANAS EMPRESAS Y ORGANIZACIONES DE ECONOMÍA POPULAR Y SOLIDARIA","products":[],"products_label":"Producto","renamed":{},"requirements":[{"field":null,"formats":["pdf","jpg"],"help":"Se llena aquí y la firma quien solicita.","key":"solicitud","kind":"form","mode":"all","proofs":[],"published":"Solicitud para la obtención del Certificado de gestión de calidad para micro, pequeñas, medianas empresas y organizaciones de economía popular y solidaria “Mi Primer Certificado INEN”","source":"","title":"Solicitud de certificado","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"","key":"documento-habilitante","kind":"document","mode":"all","proofs":[{"how":"verify","key":"registro-seps","note":"","source":"Superintendencia de Economía Popular y Solidaria, catastro en línea","title":"Registro de la organización en la SEPS","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["economia-popular-solidaria"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-productor","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo, con actividad de producción","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["productor-individual"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"calificacion-artesanal","note":"La entrega la Junta Nacional de Defensa del Artesano.","source":"","title":"Calificación artesanal vigente","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["artesano-calificado"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"actividad-unidad-popular","note":"No pida copia del RUC (LOOETA, art. 23.1).","source":"Servicio de Rentas Internas, consulta de RUC","title":"RUC activo de la unidad económica popular","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["unidad-economica-popular"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-micro","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría micro","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["microempresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-pequena","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría pequeña","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"verify","key":"rum-mediana","note":"","source":"Registro Único de MIPYMES","title":"RUM, categoría mediana","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}},{"how":"paper","key":"nombramiento","note":"Solo personas jurídicas. Si solicita una persona natural, márquelo «No aplica».","source":"","title":"Nombramiento del representante legal","when":{"after":null,"all":[],"any":[],"any_of":[],"applicant_types":["pequena-empresa","mediana-empresa"],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":null,"filled":null,"not":null,"products":[]}}],"published":"Documento habilitante de acuerdo al tipo de empresa / organización","source":"","title":"Documento habilitante","valid_months":null,"when":null},{"field":null,"formats":["pdf","jpg"],"help":"Papeleta de depósito o constancia de la transferencia.","key":"comprobante-pago","kind":"payment","mode":"all","proofs":[],"published":"Comprobante de depósito o transferencia realizada al INEN","source":"","title":"Comprobante de pago","valid_months":null,"when":null}],"reserve":null,"result":"Mejora en la gestión organizacional que se traduce en una ventaja competitiva frente a otras organizaciones similares","result_type":"Registro, certificaciones o constancias","results":[{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"convenio","layout":"convenio","renewal":null,"series":"CV","signatures":[{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.number":"{number.certificado}","certificate.scope":"{answer.alcance}","certificate.title":"Mi Primer Certificado INEN","legal.basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","representative.id_number":"{answer.representante_identificacion}","representative.name":"{answer.representante}","representative.title":"representante legal"},"title":"Convenio de uso del certificado","valid_to_year_end":false,"valid_until":null,"validity":"dos años desde su firma","validity_months":24,"when":null},{"attach":null,"code_pattern":null,"copies":1,"copies_from":null,"decisions":[],"delivery":"holder_or_representative","key":"certificado","layout":"certificado-de-gestion","renewal":null,"series":"MPC-C","signatures":[{"key":"validacion","post":"Directora de Validación y Certificación"},{"key":"direccion","post":"Director Ejecutivo"}],"texts":{"certificate.legal_basis":"Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.","certificate.note":"El certificado reconoce la gestión de la organización; no certifica productos.","certificate.opening":"El Servicio Ecuatoriano de Normalización certifica que","certificate.scope":"{answer.alcance}","certificate.statement":"cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación","certificate.subtitle":"Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria","certificate.title":"Mi Primer Certificado INEN","certificate.validity":"convenio {number.convenio}"},"title":"Mi Primer Certificado INEN","valid_to_year_end":false,"valid_until":null,"validity":"la del convenio","validity_months":24,"when":null}],"rules":[],"sections":[{"fields":[{"example":"Lácteos del Valle","help":"Como lo conocen sus clientes, si no es el mismo del RUC.","key":"nombre_comercial","kind":"text","label":"Nombre comercial","max_length":120,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"elaboración de queso fresco y yogur de leche de vaca","help":"Diga qué produce o qué servicio da. Saldrá así en el certificado.","key":"alcance","kind":"long_text","label":"Alcance que se evalúa","max_length":240,"optional":false,"statistic":false,"when":null},{"example":"2016","help":"","key":"anio_inicio","kind":"number","label":"Año en que empezó a trabajar","maximum":2100,"minimum":1900,"optional":false,"statistic":false,"unit":"","when":null},{"example":"","help":"Cuente también a quien dirige.","key":"trabajadores","kind":"number","label":"Personas que trabajan","maximum":199,"minimum":1,"optional":false,"statistic":false,"unit":"personas","when":null},{"example":"","help":"Nombres y apellidos de quien firmará el convenio.","key":"representante","kind":"text","label":"Representante legal","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"allowed":["cedula","passport"],"example":"","help":"","key":"representante_identificacion","kind":"identity","label":"Identificación del representante","optional":false,"statistic":false,"when":null},{"example":"","help":"Dato estadístico: no cambia el trámite.","key":"exporta","kind":"yes_no","label":"¿Exporta?","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"destinos","kind":"text","label":"Países a los que exporta","max_length":160,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":{"after":null,"all":[],"any":[],"any_of":["yes"],"applicant_types":[],"at_least":null,"at_least_cents":null,"at_most":null,"at_most_cents":null,"before":null,"channels":[],"field":"exporta","filled":null,"not":null,"products":[]}}],"help":"","key":"organizacion","title":"La organización","when":null},{"fields":[{"example":"","help":"","key":"contacto","kind":"text","label":"Persona de contacto","max_length":120,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"contacto_telefono","kind":"phone","label":"Teléfono de contacto","optional":false,"statistic":false,"when":null},{"example":"","help":"","key":"contacto_correo","kind":"email","label":"Correo de contacto","optional":true,"statistic":false,"when":null},{"example":"","help":"","key":"lugar","kind":"place","label":"Cantón donde se evalúa","level":"canton","optional":false,"statistic":false,"when":null},{"example":"Calle Los Nogales S4-12 y Pasaje B","help":"Calle principal, número e intersección.","key":"direccion","kind":"text","label":"Dirección donde se evalúa","max_length":200,"optional":false,"pattern":null,"pattern_help":"","statistic":false,"when":null},{"example":"","help":"","key":"referencia","kind":"text","label":"Cómo llegar","max_length":200,"optional":true,"pattern":null,"pattern_help":"","statistic":false,"when":null}],"help":"Dónde se evalúa y con quién se coordina.","key":"evaluacion","title":"La visita de evaluación","when":null}],"series":"MPC","summary":"Evalúa la gestión de calidad de micro, pequeñas y medianas empresas y organizaciones de economía popular y solidaria.","term":{"assumed":"La ficha no fija plazo: rige el término general (COA, art. 207).","legal_maximum":"","legal_maximum_basis":"","published":"","term":"30 business_days"},"valid_from":"2023-11-01","version":1,"workflow":{"initial":"solicitud","moves":[{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["solicitud"],"target":"pago","term":"","when":["papers_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["pago"],"target":"factura","term":"","when":["charge_settled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["factura"],"target":"coordinacion","term":"","when":["invoice_registered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["coordinacion"],"target":"evaluacion","term":"","when":["evaluation_scheduled"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["evaluacion"],"target":"emision","term":"","when":["evaluation_passed"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["emision"],"target":"entrega","term":"","when":["documents_issued"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"","letter":null,"pauses":null,"reason_required":false,"resumes":false,"returns":false,"source":["entrega"],"target":"entregado","term":"","when":["documents_delivered"],"when_answers":null,"when_category":null,"who":[],"within":""},{"after":"","appeal":false,"decision":"denied","four_eyes":false,"grounds":[],"label":"No otorgar el certificado","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, arts. 98 y 100.","remedy":"Usted puede presentar una nueva solicitud cuando cumpla los criterios, o impugnar este acto en los términos del Código Orgánico Administrativo.","series":"RS","text":"Revisados la solicitud y el resultado de la evaluación, esta oficina resuelve no otorgar el certificado.","title":"No se otorga el certificado"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["evaluacion"],"target":"no-otorgado","term":"","when":["evaluation_failed"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Registrar desistimiento","letter":null,"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":[],"when_answers":null,"when_category":null,"who":["clerk","supervisor"],"within":""},{"after":"","appeal":false,"decision":null,"four_eyes":false,"grounds":[],"label":"Declarar desistimiento por no completar","letter":{"layout":"resolucion","legal_basis":"Código Orgánico Administrativo, art. 140.","remedy":"Usted puede presentar una nueva solicitud cuando quiera.","series":"RS","text":"Usted no completó lo que se le pidió por oficio en el término concedido, por lo que su solicitud se tiene por desistida.","title":"Se tiene por desistida la solicitud"},"pauses":null,"reason_required":true,"resumes":false,"returns":false,"source":["*"],"target":"desistido","term":"","when":["amendment_expired"],"when_answers":null,"when_category":null,"who":["supervisor"],"within":""}],"stages":[{"by_citizen":false,"key":"solicitud","published":"Llenar en línea el formulario de Solicitud para la obtención del Certificado de Gestión de Calidad para Micro, Pequeñas, Medianas Empresas y Organizaciones de Economía Popular y Solidaria “Mi Primer Certificado INEN”","title":"Solicitud"},{"by_citizen":false,"key":"pago","published":"Realizar el pago por el servicio y anexar el comprobante a la solicitud","title":"Pago"},{"by_citizen":false,"key":"factura","published":"Recibir la factura del servicio","title":"Factura"},{"by_citizen":false,"key":"coordinacion","published":"Coordinar la evaluación","title":"Coordinar evaluación"},{"by_citizen":false,"key":"evaluacion","published":"Colaborar en la ejecución de la evaluación","title":"Evaluación"},{"by_citizen":false,"key":"convenio-certificado","published":"Firma de convenio y recepción del Certificado en el caso de organizaciones que cumplen con los criterios de certificación evaluados por el personal técnico del INEN","title":"Convenio y certificado"}],"steps":[{"key":"solicitud","next_step":"Completar requisitos","outcome":null,"outside":null,"stage":"solicitud","task":"papers","title":"Solicitud"},{"key":"pago","next_step":"Confirmar depósito","outcome":null,"outside":null,"stage":"pago","task":"payment","title":"Pago"},{"key":"factura","next_step":"Registrar factura","outcome":null,"outside":null,"stage":"factura","task":"invoice","title":"Factura"},{"key":"coordinacion","next_step":"Coordinar evaluación","outcome":null,"outside":null,"stage":"coordinacion","task":"schedule","title":"Coordinar evaluación"},{"key":"evaluacion","next_step":"Registrar evaluación","outcome":null,"outside":null,"stage":"evaluacion","task":"evaluate","title":"Evaluación"},{"key":"emision","next_step":"Emitir certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"issue","title":"Emisión"},{"key":"entrega","next_step":"Entregar certificado","outcome":null,"outside":null,"stage":"convenio-certificado","task":"deliver","title":"Entrega"},{"key":"entregado","next_step":"Nada pendiente","outcome":"granted","outside":null,"stage":"convenio-certificado","task":"none","title":"Entregado"},{"key":"no-otorgado","next_step":"Nada pendiente","outcome":"denied","outside":null,"stage":"evaluacion","task":"none","title":"No otorgado"},{"key":"desistido","next_step":"Nada pendiente","outcome":"withdrawn","outside":null,"stage":"solicitud","task":"none","title":"Desistido"}]}}');
INSERT INTO journal VALUES (1, 'inen-quito', 1, '2026-11-05 15:42:00.000000', 'system', 'setup.install', 'inen-quito', '[["setting","01a1ac5f-c540-7f59-873d-10e6a4b7b3ea",1,"054ae9036d23d3c065a661f08ba495ab"],["app_user","01a1ac5f-c540-7f59-873d-10e6f78b009f",1,"ccedc1c8dff2ca5cb2ba9fd7ab455554"]]', '0000000000000000000000000000000000000000000000000000000000000000', '5143fa219a990c31afb8f3d4e6745b40051aca7935e8c6bfa13bd26f76ad9987');
INSERT INTO journal VALUES (2, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'users.create', '', '[["app_user","01a1ac5f-c540-7f59-873d-10e7e969a0e1",1,"e3403db63ff79ff574515485b38d24c9"],["app_user","01a1ac5f-c540-7f59-873d-10e8c9abb9e4",1,"492673db082bf7dc6b5dec73fde49f6a"],["app_user","01a1ac5f-c540-7f59-873d-10e8fc4e45b5",1,"ab69aece5afd3e13f63db51918c33433"],["app_user","01a1ac5f-c540-7f59-873d-10e996dd82c7",1,"4408aff60da71857af4f711970a291df"]]', '5143fa219a990c31afb8f3d4e6745b40051aca7935e8c6bfa13bd26f76ad9987', 'c3c7734cfd71c3688f265821925f15cbf198f6a898feceb705cc7febe6667d0d');
INSERT INTO journal VALUES (3, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'settings.put_signers', 'signers', '[["setting","01a1ac5f-c540-7501-830e-7b2a834fbf10",1,"12982f7dc3be7331de4b843c8b68fe45"]]', 'c3c7734cfd71c3688f265821925f15cbf198f6a898feceb705cc7febe6667d0d', 'b327c57e9f0ec4d188a8a43e7535dc83f75dd882f6f72b1775d22c6765d1d205');
INSERT INTO journal VALUES (4, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'intake.register', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["person","01a1ac5f-c540-7501-830e-7b2a88b33db5",1,"4ee96dbcda5b47b0e43e81bb31fe9d05"],["series","01a1ac5f-c540-7501-830e-7b2b51bc13ba",1,"3207f8fa145616544eec05801ede15f9"],["series","01a1ac5f-c540-7501-830e-7b2b51bc13ba",2,"6f402f615fdd9cd81cd7ca83fc927a7c"],["definition","01a1ac5f-c540-7501-830e-7b2c1df13a3e",1,"717d4c20a901df3a77127118ca45c94b"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",1,"f2ff5e7851fffec790dce0f44710055f"],["case_event","01a1ac5f-c540-7501-830e-7b2cfba16185",1,"ae487f0e3e0fe657638e0ac2e3f07bb7"],["requirement_item","01a1ac5f-c540-7501-830e-7b2dd6053023",1,"fea797a0b25d310cf188df7ac9cc50f8"],["requirement_item","01a1ac5f-c540-7501-830e-7b2e060468b8",1,"e828f97ceabbd4f86c57ca6db4eedb66"],["requirement_item","01a1ac5f-c540-7501-830e-7b2e6681cb95",1,"76fe163cf5846d6b2ffc9608ffe76228"],["charge","01a1ac5f-c540-7501-830e-7b2e66cdd9cc",1,"2a0fa5cb838de10a07a63d723e524fd9"],["case_event","01a1ac5f-c540-7501-830e-7b2f45223437",1,"b05fcb7dadd24865714137dd67f0a5ee"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",2,"830b9d135a603eac67cdab1b68caa5d8"]]', 'b327c57e9f0ec4d188a8a43e7535dc83f75dd882f6f72b1775d22c6765d1d205', 'c7899fd25eff4c70394d2fee9503506b16b66ce467637eabf1d416f4fd3f7d2e');
INSERT INTO journal VALUES (5, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'payments.declare', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["slip","01a1ac5f-c540-7501-830e-7b2f9c0109ef",1,"9475348863c0c09c9ce9a4ef1171854c"],["requirement_item","01a1ac5f-c540-7501-830e-7b2e6681cb95",2,"c4d8006162f89c080724ab815bae487b"],["charge","01a1ac5f-c540-7501-830e-7b2e66cdd9cc",2,"23a57cf5781266a9ace1a11356a3ca2b"],["case_event","01a1ac5f-c540-7501-830e-7b2f9fce6ace",1,"105cc63475a0be7955f21487f237317e"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",3,"bdc3e000eccee002c06e740b45c88320"]]', 'c7899fd25eff4c70394d2fee9503506b16b66ce467637eabf1d416f4fd3f7d2e', 'eac6bd06f9539149dd92a7d5ff8bac84e9040d3810ffe8df2ca29eb1c7cf3d32');
INSERT INTO journal VALUES (6, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'payments.confirm', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["slip","01a1ac5f-c540-7501-830e-7b2f9c0109ef",2,"9aa86dafe6d82fab8efc264690d388ca"],["charge","01a1ac5f-c540-7501-830e-7b2e66cdd9cc",3,"61c1890048ee7b5450e8e4dd631e1107"],["case_event","01a1ac5f-c540-7501-830e-7b30701182df",1,"a792cf87e2649bff3841c17567f6ef48"],["case_event","01a1ac5f-c540-7501-830e-7b31384d6b45",1,"321adde33936888373109006d3ca0fc8"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",4,"64993dde5c6a0510ddc9085680bd8cf6"]]', 'eac6bd06f9539149dd92a7d5ff8bac84e9040d3810ffe8df2ca29eb1c7cf3d32', '951b08e2068039567cd97c3a834e348aa276b40a96d968fb9f5b742a0af5723b');
INSERT INTO journal VALUES (7, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'invoices.register', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["invoice","01a1ac5f-c540-7501-830e-7b3166dfb677",1,"126f49ffa4d2be07cc89b7b29a0379b7"],["case_event","01a1ac5f-c540-7501-830e-7b31c83139e7",1,"b14c7c46d60b1dd5de56f13da7fc40be"],["case_event","01a1ac5f-c540-7501-830e-7b31e4aff068",1,"3722e1310ddd43cc988fb618725e696f"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",5,"9f759cf53af5a27f6acc4c607773bd36"]]', '951b08e2068039567cd97c3a834e348aa276b40a96d968fb9f5b742a0af5723b', '118cdf0b1a12141e723a912779af2b315b47a211564cdeb4236c260eca562599');
INSERT INTO journal VALUES (8, 'inen-quito', 1, '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'evaluations.schedule', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["series","01a1ac5f-c540-7501-830e-7b324172412f",1,"6c1d973b074bbd045a2caae0b950c0f7"],["series","01a1ac5f-c540-7501-830e-7b324172412f",2,"f394dd659e8aca70dbb4a224004b2ef1"],["evaluation","01a1ac5f-c540-7501-830e-7b32570f6629",1,"4841c45c03a9d9941b1f658d8782e87c"],["case_event","01a1ac5f-c540-7501-830e-7b33186b4478",1,"521778a11e4c8aed7821ff58dae2dc4b"],["case_event","01a1ac5f-c540-7501-830e-7b33b5eb7eed",1,"b1ee87b899e5d233de13addfd0c306f9"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",6,"0f923726935191ba35afe067f3cc4cb7"]]', '118cdf0b1a12141e723a912779af2b315b47a211564cdeb4236c260eca562599', '0133d086f5b580aa1cc6753aa125e26b0d9d05e71101a8c6ca65e30241455379');
INSERT INTO journal VALUES (9, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'evaluations.record', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["finding","01a1b1cd-8a80-70b3-811b-2a57a7adb841",1,"278f3ccbf6541d66b3ab408f1a8daebd"],["finding","01a1b1cd-8a80-70b3-811b-2a57d81c158b",1,"722a5ffbf54076fd168f1955dbaa1437"],["finding","01a1b1cd-8a80-70b3-811b-2a586b3eb0c2",1,"4bdd3d24621ffe9e5cbbfbfb2c481c75"],["finding","01a1b1cd-8a80-70b3-811b-2a586cee969c",1,"f7f703cec1bc1b613e3a4d05302c6b21"],["finding","01a1b1cd-8a80-70b3-811b-2a58c819e2f7",1,"33ec8b415bd62fdfe4407ca282a0e9c4"],["finding","01a1b1cd-8a80-70b3-811b-2a58d4a3a17a",1,"b11647ea759af0c33917869b2bc164f1"],["finding","01a1b1cd-8a80-70b3-811b-2a598f497cfa",1,"a3a89cae25be2f1823928b0e3ce6602a"],["finding","01a1b1cd-8a80-70b3-811b-2a59920795d1",1,"04e5974c3cc1ee88a284d3b4eaf384b0"],["finding","01a1b1cd-8a80-70b3-811b-2a5a524bc12f",1,"a47314a18e5ef9d547c80d30a9ee6efb"],["finding","01a1b1cd-8a80-70b3-811b-2a5b179da602",1,"af83911e6972bf0d08bf97068f8e89ab"],["finding","01a1b1cd-8a80-70b3-811b-2a5bfa5d3e02",1,"e83ce8f64f4115e53cd8e7fc960088e1"],["finding","01a1b1cd-8a80-70b3-811b-2a5cdf8395b3",1,"aa092b09b4305568e43950efa5220446"],["finding","01a1b1cd-8a80-70b3-811b-2a5cfaddb358",1,"78d450cf482b55cc043ee790040edf6b"],["finding","01a1b1cd-8a80-70b3-811b-2a5d124951d1",1,"4bcb29f575f42825bc9a5059473e7e06"],["finding","01a1b1cd-8a80-70b3-811b-2a5dadd1c9bd",1,"b9e23155468f6970666204913087cf85"],["finding","01a1b1cd-8a80-70b3-811b-2a5e1f3eee15",1,"d7fd4a4dc00084fc0cd80b7414cf1793"],["finding","01a1b1cd-8a80-70b3-811b-2a5e2c13c689",1,"1d85c2aa188fe4d49a4379fdc6497734"],["finding","01a1b1cd-8a80-70b3-811b-2a5f1efe9b10",1,"7f365f6b42cde9dd6b8bf03a33d5592d"],["finding","01a1b1cd-8a80-70b3-811b-2a5f61f44d5d",1,"1c08afda5e34c156425febb9cb15f015"],["finding","01a1b1cd-8a80-70b3-811b-2a5ff3e46dca",1,"cf72773ecddd85611f8155fa8e77c293"],["finding","01a1b1cd-8a80-70b3-811b-2a604339fa33",1,"8c6f2532772d299fa7edbe6719ec0a14"],["finding","01a1b1cd-8a80-70b3-811b-2a60c7fd7ece",1,"25908a6b96a18f224d8feeb1045d1067"],["finding","01a1b1cd-8a80-70b3-811b-2a617aaff3bb",1,"f956530d7ee46d22e5da036b8fdd8b8b"],["finding","01a1b1cd-8a80-70b3-811b-2a62248ba2eb",1,"4c04ceae78eea372e1e5baea683bbc7f"],["finding","01a1b1cd-8a80-70b3-811b-2a62fbf31659",1,"c35f46bd5b5f75ddfe3489df6564dadb"],["finding","01a1b1cd-8a80-70b3-811b-2a6350bc77ad",1,"962af8497111cc225cfbdc5703cc500e"],["case_event","01a1b1cd-8a80-70b3-811b-2a63c365b196",1,"d32fd772b7bff354a06301698de8d2a9"]]', '0133d086f5b580aa1cc6753aa125e26b0d9d05e71101a8c6ca65e30241455379', '15602d4394706850c7e28bc7733afab80a2df97603e9edc5cee08217bdf2d5ce');
INSERT INTO journal VALUES (10, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'evaluations.close', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["evaluation","01a1ac5f-c540-7501-830e-7b32570f6629",2,"f8c25d0076e4b21ae8df91d4bc6d6623"],["case_event","01a1b1cd-8a80-70b3-811b-2a63ea3801fa",1,"9e36ad37a5f27da327417e9fd159e67c"],["case_event","01a1b1cd-8a80-70b3-811b-2a64e2c5b15a",1,"c3b225570cfb37fd4aaa761f2ac44c41"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",7,"c72be5d219e38a38ef86e23d359f69d7"]]', '15602d4394706850c7e28bc7733afab80a2df97603e9edc5cee08217bdf2d5ce', '18d8b5010f72db551b4fe144043473d8a7ccef641fa37d91ea0395c582b551db');
INSERT INTO journal VALUES (11, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'issuing.request', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["document","01a1b1cd-8a80-70b3-811b-2a658561aa2a",1,"db81e04b10c92553620cb352c6d725da"],["document","01a1b1cd-8a80-70b3-811b-2a658586f520",1,"71ce3dbaff5054a973ab1a27fbed6afc"],["case_event","01a1b1cd-8a80-70b3-811b-2a6676c9e361",1,"f95c51191117d5853314f75b3fc70a3f"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",8,"93e80e24b70e587133c9951ab3c5498e"]]', '18d8b5010f72db551b4fe144043473d8a7ccef641fa37d91ea0395c582b551db', 'f02cabdf4ef016f763ca03997547fb43a1649e3939a3406f78aa306e1c58d14b');
INSERT INTO journal VALUES (12, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'issuing.approve', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["series","01a1b1cd-8a80-70b3-811b-2a667a9f60a9",1,"f47078a9f12b9b8375e8e54ee0d75200"],["series","01a1b1cd-8a80-70b3-811b-2a667a9f60a9",2,"5209a70b1fc5fb86c1fa83593dc63f36"],["series","01a1b1cd-8a80-70b3-811b-2a66fe0cc155",1,"fabbaeed397731b084cd1643b910d360"],["series","01a1b1cd-8a80-70b3-811b-2a66fe0cc155",2,"677e126ec1cf89981471ecb7a394cff1"],["document","01a1b1cd-8a80-70b3-811b-2a658561aa2a",2,"92518bc51d950b0eb820ae6cfa7b309f"],["case_event","01a1b1cd-8a80-70b3-811b-2a67fd57a0ae",1,"c8c9202e698aed39500ec0610daa2de8"],["document","01a1b1cd-8a80-70b3-811b-2a658586f520",2,"091c57289f1d2f37ea6226a34cd18464"],["case_event","01a1b1cd-8a80-70b3-811b-2a682b964791",1,"22ea0efd08bc7e1e6af4948a04bcc67a"],["case_event","01a1b1cd-8a80-70b3-811b-2a6911f216b0",1,"4f25c4b77007cfe8fef838c949cc82b8"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",9,"f239ab9bbd7293e7d9551f7fa9cd6bed"]]', 'f02cabdf4ef016f763ca03997547fb43a1649e3939a3406f78aa306e1c58d14b', '5e75c9a91cc7625f70fc58c350c78f19fb5b52fd900064ebcf13e534c2a320dd');
INSERT INTO journal VALUES (13, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'printing.send', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["print_job","01a1b1cd-8a80-70b3-811b-2a69a3662292",1,"ccafd80be00ac81d78f9de09c6d02cbc"],["document","01a1b1cd-8a80-70b3-811b-2a658561aa2a",3,"89f1e79c9ee084548053de2e83c997ab"],["case_event","01a1b1cd-8a80-70b3-811b-2a6a693e1683",1,"2ada941e979b3565f230a0120fe021ad"]]', '5e75c9a91cc7625f70fc58c350c78f19fb5b52fd900064ebcf13e534c2a320dd', 'a450455a78ca65977fa405f6d40b85b4042528bd5626650ac56c0d6f759f16d0');
INSERT INTO journal VALUES (14, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'printing.send', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["print_job","01a1b1cd-8a80-70b3-811b-2a69a3662292",2,"0bc89fddbf3b3d53701a08cbb488d4bf"]]', 'a450455a78ca65977fa405f6d40b85b4042528bd5626650ac56c0d6f759f16d0', 'f5bc2eddcb9d6880c934bcd2746090dc509673d918915666392998b4e7e7f1e5');
INSERT INTO journal VALUES (15, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'printing.confirm', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["print_job","01a1b1cd-8a80-70b3-811b-2a69a3662292",3,"38d27305c54d77eafad71cd09febb444"],["document","01a1b1cd-8a80-70b3-811b-2a658561aa2a",4,"8fc409360dacb7e46d05ba636f2eb497"],["case_event","01a1b1cd-8a80-70b3-811b-2a6b17843be5",1,"31df2c01819af283a487f77aee290477"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",10,"4d11441cea788fb2f7869c8b7d716328"]]', 'f5bc2eddcb9d6880c934bcd2746090dc509673d918915666392998b4e7e7f1e5', '3e8ad2f8a79e8e551bd0f4a08748d715438b2c00ecfea85cc4941b3864effb92');
INSERT INTO journal VALUES (16, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'printing.send', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["print_job","01a1b1cd-8a80-70b3-811b-2a6b7c0c01e6",1,"d561910f498c281a392ef1bfb84395c1"],["document","01a1b1cd-8a80-70b3-811b-2a658586f520",3,"f27c62daabfcdfa49057df854d9132a1"],["case_event","01a1b1cd-8a80-70b3-811b-2a6bd19b6835",1,"927b690ec4b0207a8b2d3a9b1fbd1c64"]]', '3e8ad2f8a79e8e551bd0f4a08748d715438b2c00ecfea85cc4941b3864effb92', '0f7a450c66ce6afe33d6d83409fe666cec0280f4624416d360fd50f8dfa8d9a0');
INSERT INTO journal VALUES (17, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'printing.send', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["print_job","01a1b1cd-8a80-70b3-811b-2a6b7c0c01e6",2,"69a329fe0395a5cab3aa378635133b09"]]', '0f7a450c66ce6afe33d6d83409fe666cec0280f4624416d360fd50f8dfa8d9a0', '94471a052fb0929095fcb8badc37006420a4cf4390ded1ac3b29ac0a0301e30f');
INSERT INTO journal VALUES (18, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'printing.confirm', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '[["print_job","01a1b1cd-8a80-70b3-811b-2a6b7c0c01e6",3,"e0ec5007335803f31bcddcb14d741741"],["document","01a1b1cd-8a80-70b3-811b-2a658586f520",4,"c3011146fbd20d8ef7e698c6faea983c"],["case_event","01a1b1cd-8a80-70b3-811b-2a6bdce14703",1,"931bf6fafb38ac48a967b75354ce7d98"],["case_file","01a1ac5f-c540-7501-830e-7b2cdcd34988",11,"4097a20d30c44a472ba78df03b228a12"]]', '94471a052fb0929095fcb8badc37006420a4cf4390ded1ac3b29ac0a0301e30f', 'a43fba2def70c4614474a871a3ffe9d53683577f76b61041438214a99c2daf94');
INSERT INTO journal VALUES (19, 'inen-quito', 1, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'intake.register', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', '[["person","01a1b1cd-8a80-70b3-811b-2a6c0d41a9f7",1,"7c6f2c3778b792ec189b45f0ee684e02"],["series","01a1ac5f-c540-7501-830e-7b2b51bc13ba",3,"b6d95b569c6ece3c376f1ed52b7cd112"],["case_file","01a1b1cd-8a80-70b3-811b-2a6c93e53788",1,"35506046e18db155222a6159eb3ae918"],["case_event","01a1b1cd-8a80-70b3-811b-2a6cf2fc529c",1,"6f4c772fe200cf22f519102dff9eabe2"],["requirement_item","01a1b1cd-8a80-70b3-811b-2a6d25fb2fd6",1,"e9515753548bcdb02c0710b49e55adc0"],["requirement_item","01a1b1cd-8a80-70b3-811b-2a6d86da7d4a",1,"0d5daf24f62bf53fd2f7a517beea4512"],["requirement_item","01a1b1cd-8a80-70b3-811b-2a6e5f62a3cd",1,"b8fb6a0a6b98765db45f58a1f6f99712"],["charge","01a1b1cd-8a80-70b3-811b-2a6e6d5dee0c",1,"8250986ca40b38aaf070e93500d009f7"],["case_event","01a1b1cd-8a80-70b3-811b-2a6f5f73c8c4",1,"ddb6bef85b425ff1eecad548b152e535"],["case_file","01a1b1cd-8a80-70b3-811b-2a6c93e53788",2,"cf31a18e19e1143d0f0a8801c9a76972"]]', 'a43fba2def70c4614474a871a3ffe9d53683577f76b61041438214a99c2daf94', 'e651ce93f03774cd5433da0a8f6036ce46dfb54b57895bc4c1040b96186cf6f8');
INSERT INTO meta VALUES ('epoch', '1');
INSERT INTO person VALUES ('01a1ac5f-c540-7501-830e-7b2a88b33db5', 'inen-quito', 1, '9a8de681339939be', 'cedula', '1759900010', 'Quishpe Lema', 'Rosa 1', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO person VALUES ('01a1b1cd-8a80-70b3-811b-2a6c0d41a9f7', 'inen-quito', 1, '931a80c74fc2c76b', 'cedula', '1759900028', 'Quishpe Lema', 'Rosa 2', '', 'rosa@ejemplo.ec', '0991234567', '17', '1701', 'Calle Los Nogales S4-12', '');
INSERT INTO series VALUES ('01a1ac5f-c540-7501-830e-7b2b51bc13ba', 'inen-quito', 3, '8d947927b6ccfc82', 'MPC', 2026, 2);
INSERT INTO series VALUES ('01a1ac5f-c540-7501-830e-7b324172412f', 'inen-quito', 2, '510ff8e9d76e6118', 'EV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-70b3-811b-2a667a9f60a9', 'inen-quito', 2, '83c40057946b2ac6', 'CV', 2026, 1);
INSERT INTO series VALUES ('01a1b1cd-8a80-70b3-811b-2a66fe0cc155', 'inen-quito', 2, '36f439b72dc1953f', 'MPC-C', 2026, 1);
INSERT INTO setting VALUES ('01a1ac5f-c540-7f59-873d-10e6a4b7b3ea', 'inen-quito', 1, '5acd03aecc5966c8', 'office', '{"canton": "1701", "closes": "16:30", "code": "QUI", "institution": "inen", "institution_name": "Servicio Ecuatoriano de Normalización", "office": "inen-quito", "office_name": "Quito", "opens": "08:00", "province": "17", "sample": false, "zone": "America/Guayaquil"}');
INSERT INTO setting VALUES ('01a1ac5f-c540-7501-830e-7b2a834fbf10', 'inen-quito', 1, '1362c33941140c22', 'signers', '{"direccion": "Mgs. Iván Buitrón Lamiña", "validacion": "Ing. Martina Oleas Sarzosa"}');
INSERT INTO case_file VALUES ('01a1ac5f-c540-7501-830e-7b2cdcd34988', 'inen-quito', 11, '95133027bb89255b', 'MPC-QUI-2026-0001', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7501-830e-7b2c1df13a3e', '01a1ac5f-c540-7501-830e-7b2a88b33db5', 'Quishpe Lema Rosa 1', '1759900010', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'entrega', 'to_deliver', 1, 'Entregar certificado', 'impreso, listo para entregar', '2026-11-05 15:42:00.000000', '2026-11-06', '2026-12-18', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', '5T2Q-TJ7F-9', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', '', 0);
INSERT INTO case_file VALUES ('01a1b1cd-8a80-70b3-811b-2a6c93e53788', 'inen-quito', 2, '694e5919cc827dc2', 'MPC-QUI-2026-0002', 'mi-primer-certificado', 'Mi Primer Certificado INEN', '01a1ac5f-c540-7501-830e-7b2c1df13a3e', '01a1b1cd-8a80-70b3-811b-2a6c0d41a9f7', 'Quishpe Lema Rosa 2', '1759900028', 'productor-individual', 'Productor Individual', 'counter', 'Ventanilla', '', '', '', 'pago', 'awaiting_payment', 1, 'Confirmar depósito', 'sin papeleta todavía', '2026-11-06 17:00:00.000000', '2026-11-09', '2026-12-21', NULL, '30 business_days', NULL, 0, '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', '', '', NULL, 0, NULL, '', '', '{"alcance": "elaboración de queso fresco", "anio_inicio": 2016, "contacto": "Rosa Quishpe", "contacto_correo": null, "contacto_telefono": "0991234567", "direccion": "Calle Los Nogales S4-12 y Pasaje B", "exporta": null, "lugar": "1701", "nombre_comercial": null, "referencia": null, "representante": "Rosa Quishpe Lema", "representante_identificacion": "cedula:1759900010", "trabajadores": 6}', 'A86R-X89E-9', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', '', 0);
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b2cfba16185', 'inen-quito', 1, '6f112735be1b5a1f', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 1', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b2f45223437', 'inen-quito', 1, 'f701922c130647b6', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b2f9fce6ace', 'inen-quito', 1, '698f05cd6749af81', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'payment.declared', 'Declaró la papeleta 870001 de Banco Pichincha por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b30701182df', 'inen-quito', 1, '0756fe37f5bdeecd', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', 'payment.confirmed', 'Confirmó el depósito 870001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b31384d6b45', 'inen-quito', 1, 'b6a99fa2e20196a4', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', 'case.step', 'Pasó a: Factura', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b31c83139e7', 'inen-quito', 1, 'f149656324a47401', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'invoice.registered', 'Registró la factura 001-001-000000001 por $50,00', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b31e4aff068', 'inen-quito', 1, '31b33fd8294b4cd9', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'case.step', 'Pasó a: Coordinar evaluación', '');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b33186b4478', 'inen-quito', 1, 'cd27b16c425f5b43', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'evaluation.scheduled', 'Agendó la evaluación EV-QUI-2026-0001: vie 6 nov, 09h00, con Maritza Orbe', 'Calle Los Nogales S4-12, Quito.');
INSERT INTO case_event VALUES ('01a1ac5f-c540-7501-830e-7b33b5eb7eed', 'inen-quito', 1, '6ebf9d0230998563', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'case.step', 'Pasó a: Evaluación', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a63c365b196', 'inen-quito', 1, '7d62fda08a954e92', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'Maritza Orbe', 'evaluation.noted', 'Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a63ea3801fa', 'inen-quito', 1, 'dcbc33192029bd9e', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'Maritza Orbe', 'evaluation.closed', 'Cerró la evaluación EV-QUI-2026-0001: cumple', '26 cumple');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a64e2c5b15a', 'inen-quito', 1, '5fa8503b04936df6', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'Maritza Orbe', 'case.step', 'Pasó a: Emisión', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6676c9e361', 'inen-quito', 1, '4ad53b468736abf0', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'document.requested', 'Pidió la emisión', 'Convenio de uso del certificado, Mi Primer Certificado INEN');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a67fd57a0ae', 'inen-quito', 1, 'bb3644561aed8dda', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', 'document.approved', 'Aprobó Convenio de uso del certificado', 'CV-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a682b964791', 'inen-quito', 1, '91f639a92cc13dea', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', 'document.approved', 'Aprobó Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6911f216b0', 'inen-quito', 1, '587227608de90595', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', 'case.step', 'Pasó a: Entrega', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6a693e1683', 'inen-quito', 1, '5dcc9dd8e395749a', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir CV-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6b17843be5', 'inen-quito', 1, 'eba8aefc761e6a51', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'document.printed', 'Salió bien: CV-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6bd19b6835', 'inen-quito', 1, '84d65a5ce0a43209', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'document.sent', 'Envió a imprimir MPC-C-QUI-2026-0001, ORIGINAL, en bandeja', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6bdce14703', 'inen-quito', 1, '07790e9f76dcded4', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'document.printed', 'Salió bien: MPC-C-QUI-2026-0001', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6cf2fc529c', 'inen-quito', 1, '7bf774c312568fe1', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'case.registered', 'Registró la solicitud de Quishpe Lema Rosa 2', '');
INSERT INTO case_event VALUES ('01a1b1cd-8a80-70b3-811b-2a6f5f73c8c4', 'inen-quito', 1, 'b9ef0b613d1adedb', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', 'case.step', 'Pasó a: Pago', '');
INSERT INTO charge VALUES ('01a1ac5f-c540-7501-830e-7b2e66cdd9cc', 'inen-quito', 3, '4bd2aae7671b25c4', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 5000, 5000, 'settled', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO charge VALUES ('01a1b1cd-8a80-70b3-811b-2a6e6d5dee0c', 'inen-quito', 1, '12570e0fbe763f6d', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', 5000, 0, 'pending', 'Banco Pichincha, cta. 3245330504', '140399', 'Tabla de costos de la ficha. Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.', '50,00', '2023-11-01', 5000, '');
INSERT INTO document VALUES ('01a1b1cd-8a80-70b3-811b-2a658561aa2a', 'inen-quito', 4, 'cc63277e816d30d2', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 'convenio', 'convenio', 'Convenio de uso del certificado', 'CV-QUI-2026-0001', 'T4DS-FYTJ-T', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"agreement.date": "6 de noviembre de 2026", "agreement.from": "6 de noviembre de 2026", "agreement.number": "CV-QUI-2026-0001", "agreement.place": "Quito", "agreement.until": "5 de noviembre de 2028", "case.number": "MPC-QUI-2026-0001", "case.received": "5 de noviembre de 2026", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.scope": "elaboración de queso fresco", "certificate.title": "Mi Primer Certificado INEN", "check.code": "T4DS-FYTJ-T", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|CV-QUI-2026-0001|T4DS-FYTJ-T|2026-11-06|5af510f0", "contact.line": "Oficina Quito · (593-2) 3825960 al 3825999 Ext. 1510 · certificacion@normalizacion.gob.ec", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.id_kind": "Cédula", "holder.id_number": "1759900010", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "legal.basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "payment.amount": "$50,00", "representative.id_number": "Cédula 1759900010", "representative.name": "Rosa Quishpe Lema", "representative.title": "representante legal", "signer1.name": "Mgs. Iván Buitrón Lamiña", "signer1.title": "Director Ejecutivo"}}', '3e1514b5a4538b8762a4d71c9af7482120a3a12773959755ac88079dbc688a70', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO document VALUES ('01a1b1cd-8a80-70b3-811b-2a658586f520', 'inen-quito', 4, 'cec2697a1d31295a', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 'certificado', 'certificado-de-gestion', 'Mi Primer Certificado INEN', 'MPC-C-QUI-2026-0001', 'QE6M-4WZC-4', NULL, 1, 'printed', '{"holder": "Rosa 1 Quishpe Lema", "sample": false, "values": {"certificate.issued": "6 de noviembre de 2026", "certificate.legal_basis": "Ley del Sistema Ecuatoriano de la Calidad, arts. 31 y 33.", "certificate.note": "El certificado reconoce la gestión de la organización; no certifica productos.", "certificate.number": "MPC-C-QUI-2026-0001", "certificate.opening": "El Servicio Ecuatoriano de Normalización certifica que", "certificate.scope": "elaboración de queso fresco", "certificate.statement": "cumple los requisitos del sistema de gestión establecidos por el INEN, según la evaluación", "certificate.subtitle": "Certificado de gestión de calidad para micro, pequeñas y medianas empresas y organizaciones de la economía popular y solidaria", "certificate.title": "Mi Primer Certificado INEN", "certificate.validity": "convenio CV-QUI-2026-0001", "check.code": "QE6M-4WZC-4", "check.hint": "Compruébelo sin internet en la oficina que lo emitió, o llame y dicte el código.", "check.qr": "VTN1|MPC-C-QUI-2026-0001|QE6M-4WZC-4|2026-11-06|5ad25ed5", "evaluation.date": "6 de noviembre de 2026", "evaluation.number": "EV-QUI-2026-0001", "holder.line": "Cédula 1759900010 · Productor individual · Quito, Pichincha", "holder.name": "Rosa 1 Quishpe Lema", "institution.name": "Servicio Ecuatoriano de Normalización", "institution.unit": "Dirección de Validación y Certificación", "signer1.name": "Ing. Martina Oleas Sarzosa", "signer1.title": "Directora de Validación y Certificación", "signer2.name": "Mgs. Iván Buitrón Lamiña", "signer2.title": "Director Ejecutivo"}}', '4ddee506c67bf4c945066da173ccf9678af9690dc5c07a29bf1d5327243f4d63', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', 'Nelly Chimbolema', '2026-11-06 17:00:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', '2026-11-06 17:00:00.000000', '2026-11-06', '2028-11-05', '');
INSERT INTO evaluation VALUES ('01a1ac5f-c540-7501-830e-7b32570f6629', 'inen-quito', 2, '7cb8442dbff8a0d0', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 'EV-QUI-2026-0001', '01a1ac5f-c540-7f59-873d-10e8fc4e45b5', 'Maritza Orbe', 'Calle Los Nogales S4-12, Quito', '2026-11-06 14:00:00.000000', '2026-11-06 16:00:00.000000', 0, 'held', 'ejemplo 1', 'passed', '2026-11-06 17:00:00.000000', '26 cumple');
INSERT INTO invoice VALUES ('01a1ac5f-c540-7501-830e-7b3166dfb677', 'inen-quito', 1, '00e90d69db788931', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '001-001-000000001', '0511202601176804653000120010010000000011234567813', '2026-11-05', 5000, 'Nelly Chimbolema');
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7501-830e-7b2dd6053023', 'inen-quito', 1, 'd9bfbc688fc7708d', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7501-830e-7b2e060468b8', 'inen-quito', 1, '15b82ecaf0096ce4', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1ac5f-c540-7501-830e-7b2e6681cb95', 'inen-quito', 2, 'bd9a4eeefb3b51a7', '01a1ac5f-c540-7501-830e-7b2cdcd34988', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'received', '', '2026-11-05 15:42:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-70b3-811b-2a6d25fb2fd6', 'inen-quito', 1, '04791cfade560bc8', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', 0, '1', 'solicitud', '', 'Solicitud de certificado', 'form', 'paper', '', 0, 'received', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-70b3-811b-2a6d86da7d4a', 'inen-quito', 1, 'cc12d08a6b0f2da1', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', 1, '2', 'documento-habilitante', 'actividad-productor', 'RUC activo, con actividad de producción', 'document', 'verify', 'Servicio de Rentas Internas, consulta de RUC', 0, 'verified_online', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 0);
INSERT INTO requirement_item VALUES ('01a1b1cd-8a80-70b3-811b-2a6e5f62a3cd', 'inen-quito', 1, 'ced40510ed82852c', '01a1b1cd-8a80-70b3-811b-2a6c93e53788', 2, '3', 'comprobante-pago', '', 'Comprobante de pago', 'payment', 'paper', '', 0, 'pending', '', NULL, '', 0);
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a57a7adb841', 'inen-quito', 1, '900e1af5d2b4e6a8', '01a1ac5f-c540-7501-830e-7b32570f6629', 'ruc-actividad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a57d81c158b', 'inen-quito', 1, 'bd8c911d53f46989', '01a1ac5f-c540-7501-830e-7b32570f6629', 'permisos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a586b3eb0c2', 'inen-quito', 1, 'd5e609801ce00978', '01a1ac5f-c540-7501-830e-7b32570f6629', 'reglamentos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a586cee969c', 'inen-quito', 1, '419051348a89e655', '01a1ac5f-c540-7501-830e-7b32570f6629', 'obligaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a58c819e2f7', 'inen-quito', 1, 'dc6518d61cf39406', '01a1ac5f-c540-7501-830e-7b32570f6629', 'registro-ingresos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a58d4a3a17a', 'inen-quito', 1, 'fec2bfb59e5f3ad8', '01a1ac5f-c540-7501-830e-7b32570f6629', 'presupuesto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a598f497cfa', 'inen-quito', 1, '956ab72de5b11d1e', '01a1ac5f-c540-7501-830e-7b32570f6629', 'costos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a59920795d1', 'inen-quito', 1, '5edec2fce14e1bc9', '01a1ac5f-c540-7501-830e-7b32570f6629', 'funciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5a524bc12f', 'inen-quito', 1, '8af055e4d1fb94d9', '01a1ac5f-c540-7501-830e-7b32570f6629', 'capacitacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5b179da602', 'inen-quito', 1, 'fd1e0ebb5c19d89b', '01a1ac5f-c540-7501-830e-7b32570f6629', 'seguridad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5bfa5d3e02', 'inen-quito', 1, 'f17959512feeb5ff', '01a1ac5f-c540-7501-830e-7b32570f6629', 'competencia', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5cdf8395b3', 'inen-quito', 1, '887b9d88701e102f', '01a1ac5f-c540-7501-830e-7b32570f6629', 'pedidos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5cfaddb358', 'inen-quito', 1, 'a103298eb9efc9d8', '01a1ac5f-c540-7501-830e-7b32570f6629', 'quejas', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5d124951d1', 'inen-quito', 1, 'a4768a06ef7ab148', '01a1ac5f-c540-7501-830e-7b32570f6629', 'satisfaccion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5dadd1c9bd', 'inen-quito', 1, 'd0d21f7b0cab42d8', '01a1ac5f-c540-7501-830e-7b32570f6629', 'proveedores', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5e1f3eee15', 'inen-quito', 1, 'c0678f6b6d53a12a', '01a1ac5f-c540-7501-830e-7b32570f6629', 'especificaciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5e2c13c689', 'inen-quito', 1, 'c07fd7b9c86c7376', '01a1ac5f-c540-7501-830e-7b32570f6629', 'recepcion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5f1efe9b10', 'inen-quito', 1, '2dc76583dc796920', '01a1ac5f-c540-7501-830e-7b32570f6629', 'requisitos-producto', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5f61f44d5d', 'inen-quito', 1, 'a5a105de1dc46d5c', '01a1ac5f-c540-7501-830e-7b32570f6629', 'planificacion', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a5ff3e46dca', 'inen-quito', 1, '5a8f10950bf3cd7d', '01a1ac5f-c540-7501-830e-7b32570f6629', 'instrucciones', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a604339fa33', 'inen-quito', 1, '33562c4c6732cd39', '01a1ac5f-c540-7501-830e-7b32570f6629', 'trazabilidad', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a60c7fd7ece', 'inen-quito', 1, '1149fd74d9b8c72a', '01a1ac5f-c540-7501-830e-7b32570f6629', 'equipos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a617aaff3bb', 'inen-quito', 1, 'bf394a3cf5763fbf', '01a1ac5f-c540-7501-830e-7b32570f6629', 'producto-no-conforme', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a62248ba2eb', 'inen-quito', 1, '2ef77a016e302c5b', '01a1ac5f-c540-7501-830e-7b32570f6629', 'almacenamiento', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a62fbf31659', 'inen-quito', 1, '24425668cf569278', '01a1ac5f-c540-7501-830e-7b32570f6629', 'objetivos', 'met', 'visto en la visita', '');
INSERT INTO finding VALUES ('01a1b1cd-8a80-70b3-811b-2a6350bc77ad', 'inen-quito', 1, '41559ad1b5456f1c', '01a1ac5f-c540-7501-830e-7b32570f6629', 'correcciones', 'met', 'visto en la visita', '');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-70b3-811b-2a69a3662292', 'inen-quito', 3, '70bf3df32ac1abdc', '01a1b1cd-8a80-70b3-811b-2a658561aa2a', 1, 'ORIGINAL', 'bandeja', 'bandeja-1-A4', '3e1514b5a4538b8762a4d71c9af7482120a3a12773959755ac88079dbc688a70', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO print_job VALUES ('01a1b1cd-8a80-70b3-811b-2a6b7c0c01e6', 'inen-quito', 3, '86ee615d6fa7ea63', '01a1b1cd-8a80-70b3-811b-2a658586f520', 1, 'ORIGINAL', 'bandeja', 'bandeja-2-A4', '4ddee506c67bf4c945066da173ccf9678af9690dc5c07a29bf1d5327243f4d63', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema', 'good', '', '2026-11-06 17:00:00.000000', 'Nelly Chimbolema');
INSERT INTO slip VALUES ('01a1ac5f-c540-7501-830e-7b2f9c0109ef', 'inen-quito', 2, 'a06fbb0e6566e97a', '01a1ac5f-c540-7501-830e-7b2cdcd34988', '01a1ac5f-c540-7501-830e-7b2e66cdd9cc', 'Banco Pichincha', '870001', '870001', '2026-11-05', 5000, NULL, 'confirmed', '01a1ac5f-c540-7f59-873d-10e7e969a0e1', '2026-11-05 15:42:00.000000', '01a1ac5f-c540-7f59-873d-10e6f78b009f', 'Edison Yacelga', '2026-11-05 15:42:00.000000', '', '');
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
