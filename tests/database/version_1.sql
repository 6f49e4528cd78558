BEGIN TRANSACTION;
CREATE TABLE action_updates (
	action_id INTEGER NOT NULL, 
	effective_on VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	percent INTEGER NOT NULL, 
	due_on VARCHAR, 
	text VARCHAR NOT NULL, 
	reported_by_id INTEGER, 
	recorded_by VARCHAR NOT NULL, 
	recorded_at VARCHAR, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_action_updates_action_id FOREIGN KEY(action_id) REFERENCES actions (id), 
	CONSTRAINT fk_action_updates_reported_by_id FOREIGN KEY(reported_by_id) REFERENCES persons (id)
);
INSERT INTO "action_updates" VALUES(1,'2026-01-12','not_started',0,NULL,'{}',NULL,'Test secretary','2026-01-05T12:00:18.000000Z',1,1,NULL);
INSERT INTO "action_updates" VALUES(2,'2026-01-05','not_started',0,'2026-06-01','{}',NULL,'Test secretary','2026-01-05T12:00:28.000000Z',2,1,NULL);
INSERT INTO "action_updates" VALUES(2,'2026-01-05','in_progress',20,'2026-06-01','{}',NULL,'Test secretary','2026-01-05T12:00:30.000000Z',3,1,NULL);
CREATE TABLE actions (
	uid VARCHAR NOT NULL, 
	group_id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	agenda_item_id INTEGER, 
	decision_id INTEGER, 
	paragraph_id INTEGER, 
	area_id INTEGER, 
	number INTEGER, 
	symbol VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	lead_party_id INTEGER, 
	responsible_id INTEGER, 
	counterpart_id INTEGER, 
	agreed_lead_party_id INTEGER, 
	agreed_responsible_id INTEGER, 
	agreed_counterpart_id INTEGER, 
	priority VARCHAR NOT NULL, 
	agreed_on VARCHAR, 
	original_due_on VARCHAR, 
	due_on VARCHAR, 
	status VARCHAR NOT NULL, 
	percent INTEGER NOT NULL, 
	moves INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_actions_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id), 
	CONSTRAINT fk_actions_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_actions_agenda_item_id FOREIGN KEY(agenda_item_id) REFERENCES agenda_items (id), 
	CONSTRAINT fk_actions_decision_id FOREIGN KEY(decision_id) REFERENCES decisions (id), 
	CONSTRAINT fk_actions_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES paragraphs (id), 
	CONSTRAINT fk_actions_area_id FOREIGN KEY(area_id) REFERENCES areas (id), 
	CONSTRAINT fk_actions_lead_party_id FOREIGN KEY(lead_party_id) REFERENCES parties (id), 
	CONSTRAINT fk_actions_responsible_id FOREIGN KEY(responsible_id) REFERENCES persons (id), 
	CONSTRAINT fk_actions_counterpart_id FOREIGN KEY(counterpart_id) REFERENCES persons (id), 
	CONSTRAINT fk_actions_agreed_lead_party_id FOREIGN KEY(agreed_lead_party_id) REFERENCES parties (id), 
	CONSTRAINT fk_actions_agreed_responsible_id FOREIGN KEY(agreed_responsible_id) REFERENCES persons (id), 
	CONSTRAINT fk_actions_agreed_counterpart_id FOREIGN KEY(agreed_counterpart_id) REFERENCES persons (id)
);
INSERT INTO "actions" VALUES('dfef480a-c686-4a9f-9d21-c8eb4a996f6c',1,1,2,NULL,3,NULL,1,'ABWG/2026/1/A.1','{"en":"Borduria was requested to report."}',2,NULL,NULL,2,NULL,NULL,'normal','2026-01-12',NULL,NULL,'not_started',0,0,1,2,NULL);
INSERT INTO "actions" VALUES('82d1f7d5-742c-4d6e-9a31-ef4a1a8d8065',1,NULL,NULL,NULL,NULL,NULL,1,'ABWG/2026/A.1','{"en":"Submit the plan"}',NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-01-05','2026-06-01','2026-06-01','in_progress',20,0,2,2,NULL);
CREATE TABLE activities (
	group_id INTEGER NOT NULL, 
	area_id INTEGER, 
	action_id INTEGER, 
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	host_party_id INTEGER, 
	host_institution_id INTEGER, 
	place VARCHAR NOT NULL, 
	starts_on VARCHAR, 
	ends_on VARCHAR, 
	planned INTEGER, 
	actual INTEGER, 
	cost_borne_by VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_activities_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id), 
	CONSTRAINT fk_activities_area_id FOREIGN KEY(area_id) REFERENCES areas (id), 
	CONSTRAINT fk_activities_action_id FOREIGN KEY(action_id) REFERENCES actions (id), 
	CONSTRAINT fk_activities_host_party_id FOREIGN KEY(host_party_id) REFERENCES parties (id), 
	CONSTRAINT fk_activities_host_institution_id FOREIGN KEY(host_institution_id) REFERENCES institutions (id)
);
CREATE TABLE agenda_items (
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	area_id INTEGER, 
	presenter VARCHAR NOT NULL, 
	minutes_allotted INTEGER, 
	documents VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_agenda_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_agenda_items_area_id FOREIGN KEY(area_id) REFERENCES areas (id)
);
INSERT INTO "agenda_items" VALUES(1,0,'area_review','{"en":"Opening"}',NULL,'{}',NULL,'[]',1,1,NULL);
INSERT INTO "agenda_items" VALUES(1,1,'area_review','{"en":"Burns"}',NULL,'{}',NULL,'[]',2,2,NULL);
CREATE TABLE agreements (
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	signed_on VARCHAR, 
	in_force_on VARCHAR, 
	expires_on VARCHAR, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR
);
INSERT INTO "agreements" VALUES('mou','{"ar":"مذكرة","en":"Memorandum on health"}','{}','{}','2026-01-05',NULL,NULL,1,1,NULL);
CREATE TABLE areas (
	agreement_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	reference VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_areas_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id)
);
INSERT INTO "areas" VALUES(1,'{"en":"Burns"}','',0,1,1,NULL);
INSERT INTO "areas" VALUES(1,'{"en":"Vaccines"}','',1,2,2,NULL);
CREATE TABLE articles (
	agreement_id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_articles_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id)
);
CREATE TABLE decisions (
	group_id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	agenda_item_id INTEGER NOT NULL, 
	paragraph_id INTEGER NOT NULL, 
	area_id INTEGER, 
	number INTEGER, 
	symbol VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	decided_on VARCHAR, 
	awaiting_party_id INTEGER, 
	awaiting_until VARCHAR, 
	replaced_by_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_decisions_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id), 
	CONSTRAINT fk_decisions_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_decisions_agenda_item_id FOREIGN KEY(agenda_item_id) REFERENCES agenda_items (id), 
	CONSTRAINT fk_decisions_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES paragraphs (id), 
	CONSTRAINT fk_decisions_area_id FOREIGN KEY(area_id) REFERENCES areas (id), 
	CONSTRAINT fk_decisions_awaiting_party_id FOREIGN KEY(awaiting_party_id) REFERENCES parties (id), 
	CONSTRAINT fk_decisions_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES decisions (id)
);
INSERT INTO "decisions" VALUES(1,1,1,2,NULL,1,'ABWG/2026/1/D.1','adopted','2026-01-12',NULL,NULL,NULL,1,2,NULL);
CREATE TABLE delegates (
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	party_id INTEGER, 
	role VARCHAR NOT NULL, 
	attendance VARCHAR NOT NULL, 
	represented_by_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_delegates_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_delegates_person_id FOREIGN KEY(person_id) REFERENCES persons (id), 
	CONSTRAINT fk_delegates_party_id FOREIGN KEY(party_id) REFERENCES parties (id), 
	CONSTRAINT fk_delegates_represented_by_id FOREIGN KEY(represented_by_id) REFERENCES persons (id)
);
INSERT INTO "delegates" VALUES(1,1,1,'head','present',NULL,1,1,NULL);
INSERT INTO "delegates" VALUES(1,2,2,'head','present',NULL,2,1,NULL);
CREATE TABLE drafts (
	paragraph_id INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	base VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (paragraph_id, language, owner), 
	CONSTRAINT fk_drafts_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES paragraphs (id)
);
CREATE TABLE focal_points (
	group_id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	area_id INTEGER, 
	person_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	from_on VARCHAR, 
	until_on VARCHAR, 
	letter VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_focal_points_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id), 
	CONSTRAINT fk_focal_points_party_id FOREIGN KEY(party_id) REFERENCES parties (id), 
	CONSTRAINT fk_focal_points_area_id FOREIGN KEY(area_id) REFERENCES areas (id), 
	CONSTRAINT fk_focal_points_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE institutions (
	party_id INTEGER, 
	name VARCHAR NOT NULL, 
	city VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_institutions_party_id FOREIGN KEY(party_id) REFERENCES parties (id)
);
CREATE TABLE journal (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	act VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	chain VARCHAR NOT NULL, 
	payload VARCHAR
);
INSERT INTO "journal" VALUES(1,'2026-01-05T12:00:01.000000Z','Test secretary','create parties',1,'b2ee0cbe617d2c68f8438b7ac19c6c9f42aa191245a89c6f8a17f9ea576fd153','3814e47f13baa73d46a2c36c9a2788b55c031caf984660ed44dd2f368e9ae50e','{"blocks":[],"rows":[{"a":{"adjective":"{}","deleted_at":null,"id":1,"kind":"state","language":"en","name":"{\"en\":\"Islamic Republic of Avalon\"}","name_in_sentence":"{}","rest_days":"[6,7]","seat":"{}","short_name":"{\"en\":\"Avalon\"}","version":1,"zone":"Asia/Karachi"},"b":null,"id":1,"t":"parties"}]}');
INSERT INTO "journal" VALUES(2,'2026-01-05T12:00:02.000000Z','Test secretary','create parties',1,'26a6752ccab9f8484edc7ada8785f23efba222efa6405f31b0dc1f0a58b983c9','8433032759d74a2209f0a2733f3160db4cd4dcf0e23acf6b29163bd5fa600b69','{"blocks":[],"rows":[{"a":{"adjective":"{}","deleted_at":null,"id":2,"kind":"state","language":"en","name":"{\"en\":\"State of Borduria\"}","name_in_sentence":"{}","rest_days":"[6,7]","seat":"{}","short_name":"{\"en\":\"Borduria\"}","version":1,"zone":"Asia/Hebron"},"b":null,"id":2,"t":"parties"}]}');
INSERT INTO "journal" VALUES(3,'2026-01-05T12:00:03.000000Z','Test secretary','create agreements',1,'7652c335a212257ebf059a59b1002883bce2af32fa62d8c55e6f725067009fad','7cd2ae8d918c85b2ebf880bd7916170d98499fe35ea77408bc7658b20df92794','{"blocks":[],"rows":[{"a":{"deleted_at":null,"expires_on":null,"id":1,"in_force_on":null,"kind":"mou","place":"{}","purpose":"{}","signed_on":"2026-01-05","title":"{\"ar\":\"مذكرة\",\"en\":\"Memorandum on health\"}","version":1},"b":null,"id":1,"t":"agreements"}]}');
INSERT INTO "journal" VALUES(4,'2026-01-05T12:00:04.000000Z','Test secretary','change agreements',1,'54b57c178b26e5fbd9d471021ea966ebb24fee3cd6fa61bcc388957a1d2dc8ce','9e0577824f4a7691f93fa983450a900d5f27a73c126a0a4116946a348c2587c6','{"blocks":[],"rows":[{"a":{"agreement_id":1,"deleted_at":null,"id":1,"party_id":1,"position":0,"version":1},"b":null,"id":1,"t":"sides"},{"a":{"agreement_id":1,"deleted_at":null,"id":2,"party_id":2,"position":1,"version":1},"b":null,"id":2,"t":"sides"}]}');
INSERT INTO "journal" VALUES(5,'2026-01-05T12:00:05.000000Z','Test secretary','create areas',1,'74f8cd6235bdf87f8ebe2b82d891a11a7ca4a41613cd5f332a41967b8ddc1ed0','e87c441b0acadf0cd95374079c1e1835259454829d25b42b74cbc1420026ae9c','{"blocks":[],"rows":[{"a":{"agreement_id":1,"deleted_at":null,"id":1,"name":"{\"en\":\"Burns\"}","position":0,"reference":"","version":1},"b":null,"id":1,"t":"areas"}]}');
INSERT INTO "journal" VALUES(6,'2026-01-05T12:00:06.000000Z','Test secretary','create areas',1,'f529a89f0751ec65dd29b43e5439c1518fd1b85b266089db7ab738c5ef092876','a5c84564702d326f061608c5f7c0bbef4b801b54da027e51fb50f3279c67bc15','{"blocks":[],"rows":[{"a":{"agreement_id":1,"deleted_at":null,"id":2,"name":"{\"en\":\"Vaccines\"}","position":1,"reference":"","version":2},"b":null,"id":2,"t":"areas"}]}');
INSERT INTO "journal" VALUES(7,'2026-01-05T12:00:07.000000Z','Test secretary','create working_groups',1,'338a816d2a6bb57b684608bb93083ce42555edf3f2aae0b2795869c69780cf2e','6eff08a39ee6da5ff4b4ea0ddf878e2f29d1a914abd5702a09d7f29f2df4d6fa','{"blocks":[],"rows":[{"a":{"agreement_id":1,"deleted_at":null,"established_on":null,"id":1,"languages":"[\"en\",\"ar\"]","legal_basis":"{}","name":"{\"en\":\"Health Group\"}","sample":0,"symbol":"ABWG","terms_of_reference":"{}","version":1},"b":null,"id":1,"t":"working_groups"}]}');
INSERT INTO "journal" VALUES(8,'2026-01-05T12:00:08.000000Z','Test secretary','create persons',1,'51413910b040bffa39e3264c04b2a62b80074818cfc04c287f104b4454b0d98a','99d80b43dca980d92be592e838a35dac00d1472d056ee4186dccc8213478c44c','{"blocks":[],"rows":[{"a":{"deleted_at":null,"email":"","function":"{}","id":1,"institution_id":null,"name":"{\"en\":\"Amina Adil\"}","party_id":1,"phone":"","precedence":0,"style":"{}","uid":"6ef5b23c-ffc7-4ef2-afbd-77fe5cb00ac5","version":1},"b":null,"id":1,"t":"persons"}]}');
INSERT INTO "journal" VALUES(9,'2026-01-05T12:00:09.000000Z','Test secretary','create persons',1,'56aae5a0f6313d79096e3683c80ff1ac88903e1f2e4aa276ce0aa14cddb5adaa','59799f279712bdfa723da39f7564e1708a287853e14b3923d9f13fd9036ba354','{"blocks":[],"rows":[{"a":{"deleted_at":null,"email":"","function":"{}","id":2,"institution_id":null,"name":"{\"en\":\"Basil Bishara\"}","party_id":2,"phone":"","precedence":0,"style":"{}","uid":"290092ab-6664-4293-910e-19788d4e064a","version":1},"b":null,"id":2,"t":"persons"}]}');
INSERT INTO "journal" VALUES(10,'2026-01-05T12:00:10.000000Z','Test secretary','create persons',1,'0017def34643cb29445de98ae8bc0bd1307c07a3057da0a8c77e8e5d0989607e','49904bb55edf6d1f157dbfae92e2307daf6ab26ad8ef150f96a59e254ade51fe','{"blocks":[],"rows":[{"a":{"deleted_at":null,"email":"","function":"{}","id":3,"institution_id":null,"name":"{\"en\":\"Chandni Chaudhry\"}","party_id":1,"phone":"","precedence":0,"style":"{}","uid":"b17224b9-b029-4b67-ad20-5243daf5d1a2","version":1},"b":null,"id":3,"t":"persons"}]}');
INSERT INTO "journal" VALUES(11,'2026-01-05T12:00:11.000000Z','Test secretary','create meetings',1,'5818770002e57fd1d0fd4b60988541ff7211e794e32f17e76e6d5d1b49a572f7','1767a1e2b5c7976076ea8c498ded5563319514d340a5360de3154d28f13965bb','{"blocks":[],"rows":[{"a":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"planned","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":1,"zone":"Asia/Karachi"},"b":null,"id":1,"t":"meetings"}]}');
INSERT INTO "journal" VALUES(12,'2026-01-05T12:00:12.000000Z','Test secretary','create agenda_items',1,'7ea25a9d005de84abbef015515e3580af8a2365ab4f82640d53c0a689fd83301','a6f98af701a3a9e2cefa09923d953b7641d84d6898cee065455ed681052736aa','{"blocks":[],"rows":[{"a":{"area_id":null,"deleted_at":null,"documents":"[]","id":1,"kind":"area_review","meeting_id":1,"minutes_allotted":null,"position":0,"presenter":"{}","title":"{\"en\":\"Opening\"}","version":1},"b":null,"id":1,"t":"agenda_items"}]}');
INSERT INTO "journal" VALUES(13,'2026-01-05T12:00:13.000000Z','Test secretary','create agenda_items',1,'60c338e0346c7a96b2c778d9a89f4d948e44b5720aa52bc9534ecd49fde71217','1b6ba962f815ddba3050f9b0d048a78d48deb86435413f8e886eb887c63fe662','{"blocks":[],"rows":[{"a":{"area_id":null,"deleted_at":null,"documents":"[]","id":2,"kind":"area_review","meeting_id":1,"minutes_allotted":null,"position":1,"presenter":"{}","title":"{\"en\":\"Burns\"}","version":2},"b":null,"id":2,"t":"agenda_items"}]}');
INSERT INTO "journal" VALUES(14,'2026-01-05T12:00:14.000000Z','Test secretary','create delegates',1,'57ebd3bde1fd26d391b3199f56916c5e36c97909f556db6121d555159e7ef9c2','0ffe590c6e2a77efbabd3232b03d77cbace9f2f8d82050a3a2063df5b59a0173','{"blocks":[],"rows":[{"a":{"attendance":"present","deleted_at":null,"id":1,"meeting_id":1,"party_id":1,"person_id":1,"represented_by_id":null,"role":"head","version":1},"b":null,"id":1,"t":"delegates"}]}');
INSERT INTO "journal" VALUES(15,'2026-01-05T12:00:15.000000Z','Test secretary','create delegates',1,'525756a6c8c465e0c9673b16501177d711d595984b5f71a382d348fc87cfe44d','1f1b6e57d194530b8e443c3e37cc6d26519ddddfb244eacb75de6a5b0b6e6567','{"blocks":[],"rows":[{"a":{"attendance":"present","deleted_at":null,"id":2,"meeting_id":1,"party_id":2,"person_id":2,"represented_by_id":null,"role":"head","version":1},"b":null,"id":2,"t":"delegates"}]}');
INSERT INTO "journal" VALUES(16,'2026-01-05T12:00:16.000000Z','Test secretary','create paragraphs',1,'87c797491a346f157a17a7b1739aecbf273c8893a55653df990e8c23c8e16b11','1d70b5797f17fd893e35af6913897cee2a6afc89e24be41929e15bfdc41864e1','{"blocks":[],"rows":[{"a":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"The meeting was opened by both sides.\"}]]}","deleted_at":null,"id":1,"kind":"narrative","meeting_id":1,"party_id":null,"position":0,"version":1},"b":null,"id":1,"t":"paragraphs"}]}');
INSERT INTO "journal" VALUES(17,'2026-01-05T12:00:17.000000Z','Test secretary','create paragraphs',1,'0991a42f22c536ff17921e4e243deacabae1e69d6d58a0ae390d5a29ce01ace3','6c6629583d2a39857acf05a5595b5b9767351a87da5ea0dc37c5dc96d1a69257','{"blocks":[],"rows":[{"a":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"The Group decided to meet.\"}]]}","deleted_at":null,"id":2,"kind":"decision","meeting_id":1,"party_id":null,"position":1,"version":3},"b":null,"id":2,"t":"paragraphs"},{"a":{"agenda_item_id":1,"area_id":null,"awaiting_party_id":null,"awaiting_until":null,"decided_on":"2026-01-12","deleted_at":null,"group_id":1,"id":1,"meeting_id":1,"number":null,"paragraph_id":2,"replaced_by_id":null,"state":"adopted","symbol":"","version":1},"b":null,"id":1,"t":"decisions"}]}');
INSERT INTO "journal" VALUES(18,'2026-01-05T12:00:18.000000Z','Test secretary','create paragraphs',1,'ba9a34ddaab3e60cbc9a7876a41a66dc04713e2760c0b81e861c5cc4b1cb788a','3946a3ff86abe3224a410de01f5038e68c7b7fc3dcc407704e60f7dffc546c79','{"blocks":[],"rows":[{"a":{"agenda_item_id":2,"body":"{\"en\":[[{\"t\":\"Borduria was requested to report.\"}]]}","deleted_at":null,"id":3,"kind":"action","meeting_id":1,"party_id":2,"position":0,"version":2},"b":null,"id":3,"t":"paragraphs"},{"a":{"agenda_item_id":2,"agreed_counterpart_id":null,"agreed_lead_party_id":null,"agreed_on":"2026-01-12","agreed_responsible_id":null,"area_id":null,"counterpart_id":null,"decision_id":null,"deleted_at":null,"due_on":null,"group_id":1,"id":1,"lead_party_id":2,"meeting_id":1,"moves":0,"number":null,"original_due_on":null,"paragraph_id":3,"percent":0,"priority":"normal","responsible_id":null,"status":"not_started","symbol":"","title":"{\"en\":\"Borduria was requested to report.\"}","uid":"dfef480a-c686-4a9f-9d21-c8eb4a996f6c","version":1},"b":null,"id":1,"t":"actions"},{"a":{"action_id":1,"deleted_at":null,"due_on":null,"effective_on":"2026-01-12","id":1,"percent":0,"recorded_at":"2026-01-05T12:00:18.000000Z","recorded_by":"Test secretary","reported_by_id":null,"status":"not_started","text":"{}","version":1},"b":null,"id":1,"t":"action_updates"}]}');
INSERT INTO "journal" VALUES(19,'2026-01-05T12:00:19.000000Z','Test secretary','create paragraphs',1,'0ef4ee15843c03ed9f6aed00ed7128a937509a5dad3f5bdac7756099c07d2a01','e67ec30e09d2f8e96a41fe5c8b3bffc82489ba1dc766688b09a856d6e93b26ab','{"blocks":[],"rows":[{"a":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"Undone\"}]]}","deleted_at":null,"id":4,"kind":"narrative","meeting_id":1,"party_id":null,"position":2,"version":2},"b":null,"id":4,"t":"paragraphs"}]}');
INSERT INTO "journal" VALUES(20,'2026-01-05T12:00:20.000000Z','Test secretary','undo 19',1,'a1084e1fb3282961f3d09a0be5c9a772fb8cb8f681b3e31e7faec282d9fd368e','994ad5eefd7b4d07d655df0b5b3db7b45435fb038f96acdf60578e6afb9e40fd','{"blocks":[],"rows":[{"a":null,"b":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"Undone\"}]]}","deleted_at":null,"id":4,"kind":"narrative","meeting_id":1,"party_id":null,"position":2,"version":2},"id":4,"t":"paragraphs"}]}');
INSERT INTO "journal" VALUES(21,'2026-01-05T12:00:21.000000Z','Test secretary','create paragraphs',1,'3c9203b89080cabf9a8e4534175c4ec6dfb74b6422e5bf7f5e7dfaac99a72777','cd4ee43fc052a630057c8d01f5e0d5587971045249b751b0d035b78b24fac0bf','{"blocks":[],"rows":[{"a":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"Removed\"}]]}","deleted_at":null,"id":5,"kind":"narrative","meeting_id":1,"party_id":null,"position":2,"version":2},"b":null,"id":5,"t":"paragraphs"}]}');
INSERT INTO "journal" VALUES(22,'2026-01-05T12:00:22.000000Z','Test secretary','remove paragraphs',1,'a5a0967f0764c5f648544a68ea6c5503c167d66485aca1b0021b7bbb4e08546f','1d595a8d46223c50ce7d1b3b03697d751ed6507e3ebde036217ba6c3b0d0e542','{"blocks":[],"rows":[{"a":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"Removed\"}]]}","deleted_at":"2026-01-05T12:00:22.000000Z","id":5,"kind":"narrative","meeting_id":1,"party_id":null,"position":2,"version":3},"b":{"agenda_item_id":1,"body":"{\"en\":[[{\"t\":\"Removed\"}]]}","deleted_at":null,"id":5,"kind":"narrative","meeting_id":1,"party_id":null,"position":2,"version":2},"id":5,"t":"paragraphs"}]}');
INSERT INTO "journal" VALUES(23,'2026-01-05T12:00:23.000000Z','Test secretary','create notes',1,'5fa8a38e90b431fab6800132d061a9acc01e044d321dd7dde0a668012da49731','4aa08ee1deae7cc0105d3794620424b11bd1bcb5f010964753040e9555f5ab09','{"blocks":[],"rows":[{"a":{"deleted_at":null,"id":1,"subject_id":1,"subject_kind":"meetings","text":"Own side","version":1},"b":null,"id":1,"t":"notes"}]}');
INSERT INTO "journal" VALUES(24,'2026-01-05T12:00:24.000000Z','Test secretary','move_to_convened meetings',1,'172e7d7da446fe70b9c170343cab616f8833083d2237a53153a6ddb19cd28dab','b7e358d76a0431993314b6cdf0725464582b7e2c62b80fd93fb0ff381215f144','{"blocks":[],"rows":[{"a":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"convened","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":2,"zone":"Asia/Karachi"},"b":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"planned","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":1,"zone":"Asia/Karachi"},"id":1,"t":"meetings"}]}');
INSERT INTO "journal" VALUES(25,'2026-01-05T12:00:25.000000Z','Test secretary','move_to_in_session meetings',1,'53c8535f62b2b04b986285eb434e79b0722e447b7b3e83b3a301d9d12745c76b','a662b344378c8bc80a76d4e353edefe16b2809e0084713e50d16020154d4e3bc','{"blocks":[],"rows":[{"a":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"in_session","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":3,"zone":"Asia/Karachi"},"b":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"convened","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":2,"zone":"Asia/Karachi"},"id":1,"t":"meetings"}]}');
INSERT INTO "journal" VALUES(26,'2026-01-05T12:00:26.000000Z','Test secretary','move_to_held meetings',1,'e0b417b29ac2e5ac34f9b5d0dc5944e03b9824a587d94433f4211be70361c1a9','b1e7c4eebc56c0520b2f09bf5132f1c2ac415258caf641ce152468ffd18702dd','{"blocks":[],"rows":[{"a":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"held","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":4,"zone":"Asia/Karachi"},"b":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"in_session","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":3,"zone":"Asia/Karachi"},"id":1,"t":"meetings"}]}');
INSERT INTO "journal" VALUES(27,'2026-01-05T12:00:27.000000Z','Test secretary','circulate meetings',1,'3d4befbcd9d981f957bc8fa97656f4fd07366d8a16a17be553e05d77151fd338','d6ca849762488fd1811b1abebd59476aff7da4b12b7f6ad5b453bdee0ed5d700','{"blocks":[],"rows":[{"a":{"agenda_item_id":1,"area_id":null,"awaiting_party_id":null,"awaiting_until":null,"decided_on":"2026-01-12","deleted_at":null,"group_id":1,"id":1,"meeting_id":1,"number":1,"paragraph_id":2,"replaced_by_id":null,"state":"adopted","symbol":"ABWG/2026/1/D.1","version":2},"b":{"agenda_item_id":1,"area_id":null,"awaiting_party_id":null,"awaiting_until":null,"decided_on":"2026-01-12","deleted_at":null,"group_id":1,"id":1,"meeting_id":1,"number":null,"paragraph_id":2,"replaced_by_id":null,"state":"adopted","symbol":"","version":1},"id":1,"t":"decisions"},{"a":{"agenda_item_id":2,"agreed_counterpart_id":null,"agreed_lead_party_id":2,"agreed_on":"2026-01-12","agreed_responsible_id":null,"area_id":null,"counterpart_id":null,"decision_id":null,"deleted_at":null,"due_on":null,"group_id":1,"id":1,"lead_party_id":2,"meeting_id":1,"moves":0,"number":1,"original_due_on":null,"paragraph_id":3,"percent":0,"priority":"normal","responsible_id":null,"status":"not_started","symbol":"ABWG/2026/1/A.1","title":"{\"en\":\"Borduria was requested to report.\"}","uid":"dfef480a-c686-4a9f-9d21-c8eb4a996f6c","version":2},"b":{"agenda_item_id":2,"agreed_counterpart_id":null,"agreed_lead_party_id":null,"agreed_on":"2026-01-12","agreed_responsible_id":null,"area_id":null,"counterpart_id":null,"decision_id":null,"deleted_at":null,"due_on":null,"group_id":1,"id":1,"lead_party_id":2,"meeting_id":1,"moves":0,"number":null,"original_due_on":null,"paragraph_id":3,"percent":0,"priority":"normal","responsible_id":null,"status":"not_started","symbol":"","title":"{\"en\":\"Borduria was requested to report.\"}","uid":"dfef480a-c686-4a9f-9d21-c8eb4a996f6c","version":1},"id":1,"t":"actions"},{"a":{"circulated_at":"2026-01-05T12:00:27.000000Z","deleted_at":null,"draft":1,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"circulated","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"held","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":5,"zone":"Asia/Karachi"},"b":{"circulated_at":null,"deleted_at":null,"draft":0,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"drafting","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"held","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":4,"zone":"Asia/Karachi"},"id":1,"t":"meetings"}]}');
INSERT INTO "journal" VALUES(28,'2026-01-05T12:00:28.000000Z','Test secretary','create actions',1,'fcbd0ad3eea25a23d493638a6428e11b69a43de1db630178605f7a56812a8482','392abc361aee6bd87efc4b8ae16bf45e376886e202183c6329cd7ace1e186dd9','{"blocks":[],"rows":[{"a":{"agenda_item_id":null,"agreed_counterpart_id":null,"agreed_lead_party_id":null,"agreed_on":"2026-01-05","agreed_responsible_id":null,"area_id":null,"counterpart_id":null,"decision_id":null,"deleted_at":null,"due_on":"2026-06-01","group_id":1,"id":2,"lead_party_id":null,"meeting_id":null,"moves":0,"number":1,"original_due_on":"2026-06-01","paragraph_id":null,"percent":0,"priority":"normal","responsible_id":null,"status":"not_started","symbol":"ABWG/2026/A.1","title":"{\"en\":\"Submit the plan\"}","uid":"82d1f7d5-742c-4d6e-9a31-ef4a1a8d8065","version":1},"b":null,"id":2,"t":"actions"},{"a":{"action_id":2,"deleted_at":null,"due_on":"2026-06-01","effective_on":"2026-01-05","id":2,"percent":0,"recorded_at":"2026-01-05T12:00:28.000000Z","recorded_by":"Test secretary","reported_by_id":null,"status":"not_started","text":"{}","version":1},"b":null,"id":2,"t":"action_updates"}]}');
INSERT INTO "journal" VALUES(29,'2026-01-05T12:00:30.000000Z','Test secretary','report actions',1,'e53e6ad49125555e4cea97150826371a960a0ba9bfe5dc1e2cd3a750ce0932d3','0be113ef98b1683ed4e48afa7c2876b4e4322f20fb834b8f97b8f790f6e47546','{"blocks":[],"rows":[{"a":{"action_id":2,"deleted_at":null,"due_on":"2026-06-01","effective_on":"2026-01-05","id":3,"percent":20,"recorded_at":"2026-01-05T12:00:30.000000Z","recorded_by":"Test secretary","reported_by_id":null,"status":"in_progress","text":"{}","version":1},"b":null,"id":3,"t":"action_updates"},{"a":{"agenda_item_id":null,"agreed_counterpart_id":null,"agreed_lead_party_id":null,"agreed_on":"2026-01-05","agreed_responsible_id":null,"area_id":null,"counterpart_id":null,"decision_id":null,"deleted_at":null,"due_on":"2026-06-01","group_id":1,"id":2,"lead_party_id":null,"meeting_id":null,"moves":0,"number":1,"original_due_on":"2026-06-01","paragraph_id":null,"percent":20,"priority":"normal","responsible_id":null,"status":"in_progress","symbol":"ABWG/2026/A.1","title":"{\"en\":\"Submit the plan\"}","uid":"82d1f7d5-742c-4d6e-9a31-ef4a1a8d8065","version":2},"b":{"agenda_item_id":null,"agreed_counterpart_id":null,"agreed_lead_party_id":null,"agreed_on":"2026-01-05","agreed_responsible_id":null,"area_id":null,"counterpart_id":null,"decision_id":null,"deleted_at":null,"due_on":"2026-06-01","group_id":1,"id":2,"lead_party_id":null,"meeting_id":null,"moves":0,"number":1,"original_due_on":"2026-06-01","paragraph_id":null,"percent":0,"priority":"normal","responsible_id":null,"status":"not_started","symbol":"ABWG/2026/A.1","title":"{\"en\":\"Submit the plan\"}","uid":"82d1f7d5-742c-4d6e-9a31-ef4a1a8d8065","version":1},"id":2,"t":"actions"}]}');
INSERT INTO "journal" VALUES(30,'2026-01-05T12:00:32.000000Z','Test secretary','minutes_agreed meetings',1,'197292d4edf5088498eccf78135b70fe0e646412cedb99adbd71b804887cd211','4ed884c9d9ed95c35e26d8c92e7b00de01fa809a1f0496c641fa436d60951247','{"blocks":[],"rows":[{"a":{"circulated_at":"2026-01-05T12:00:27.000000Z","deleted_at":null,"draft":1,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"agreed","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"held","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":6,"zone":"Asia/Karachi"},"b":{"circulated_at":"2026-01-05T12:00:27.000000Z","deleted_at":null,"draft":1,"ends_at":"2026-01-12T17:00:00","group_id":1,"host_party_id":null,"id":1,"minutes_state":"circulated","mode":"in_person","number":1,"place":"{}","starts_at":"2026-01-12T10:00:00","state":"held","symbol":"ABWG/2026/1","title":"{}","uid":"d144ffb2-844f-4110-a0b1-22d27eb0f01a","venue":"{}","version":5,"zone":"Asia/Karachi"},"id":1,"t":"meetings"}]}');
CREATE TABLE meetings (
	uid VARCHAR NOT NULL, 
	group_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	symbol VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	host_party_id INTEGER, 
	place VARCHAR NOT NULL, 
	venue VARCHAR NOT NULL, 
	mode VARCHAR NOT NULL, 
	zone VARCHAR NOT NULL, 
	starts_at VARCHAR, 
	ends_at VARCHAR, 
	state VARCHAR NOT NULL, 
	minutes_state VARCHAR NOT NULL, 
	draft INTEGER NOT NULL, 
	circulated_at VARCHAR, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_meetings_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id), 
	CONSTRAINT fk_meetings_host_party_id FOREIGN KEY(host_party_id) REFERENCES parties (id)
);
INSERT INTO "meetings" VALUES('d144ffb2-844f-4110-a0b1-22d27eb0f01a',1,1,'ABWG/2026/1','{}',NULL,'{}','{}','in_person','Asia/Karachi','2026-01-12T10:00:00','2026-01-12T17:00:00','held','agreed',1,'2026-01-05T12:00:27.000000Z',1,6,NULL);
CREATE TABLE notes (
	subject_kind VARCHAR NOT NULL, 
	subject_id INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR
);
INSERT INTO "notes" VALUES('meetings',1,'Own side',1,1,NULL);
CREATE TABLE numbers (
	beginning VARCHAR NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_numbers PRIMARY KEY (beginning)
);
INSERT INTO "numbers" VALUES('series 1',1);
INSERT INTO "numbers" VALUES('ABWG/2026/',1);
INSERT INTO "numbers" VALUES('ABWG/2026/A.',1);
CREATE TABLE paragraphs (
	meeting_id INTEGER NOT NULL, 
	agenda_item_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	party_id INTEGER, 
	body VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_paragraphs_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_paragraphs_agenda_item_id FOREIGN KEY(agenda_item_id) REFERENCES agenda_items (id), 
	CONSTRAINT fk_paragraphs_party_id FOREIGN KEY(party_id) REFERENCES parties (id)
);
INSERT INTO "paragraphs" VALUES(1,1,0,'narrative',NULL,'{"en":[[{"t":"The meeting was opened by both sides."}]]}',1,1,NULL);
INSERT INTO "paragraphs" VALUES(1,1,1,'decision',NULL,'{"en":[[{"t":"The Group decided to meet."}]]}',2,3,NULL);
INSERT INTO "paragraphs" VALUES(1,2,0,'action',2,'{"en":[[{"t":"Borduria was requested to report."}]]}',3,2,NULL);
INSERT INTO "paragraphs" VALUES(1,1,2,'narrative',NULL,'{"en":[[{"t":"Removed"}]]}',5,3,'2026-01-05T12:00:22.000000Z');
CREATE TABLE parties (
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	name_in_sentence VARCHAR NOT NULL, 
	short_name VARCHAR NOT NULL, 
	adjective VARCHAR NOT NULL, 
	seat VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	zone VARCHAR NOT NULL, 
	rest_days VARCHAR NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR
);
INSERT INTO "parties" VALUES('state','{"en":"Islamic Republic of Avalon"}','{}','{"en":"Avalon"}','{}','{}','en','Asia/Karachi','[6,7]',1,1,NULL);
INSERT INTO "parties" VALUES('state','{"en":"State of Borduria"}','{}','{"en":"Borduria"}','{}','{}','en','Asia/Hebron','[6,7]',2,1,NULL);
CREATE TABLE persons (
	uid VARCHAR NOT NULL, 
	party_id INTEGER, 
	institution_id INTEGER, 
	style VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	function VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	precedence INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_persons_party_id FOREIGN KEY(party_id) REFERENCES parties (id), 
	CONSTRAINT fk_persons_institution_id FOREIGN KEY(institution_id) REFERENCES institutions (id)
);
INSERT INTO "persons" VALUES('6ef5b23c-ffc7-4ef2-afbd-77fe5cb00ac5',1,NULL,'{}','{"en":"Amina Adil"}','{}','','',0,1,1,NULL);
INSERT INTO "persons" VALUES('290092ab-6664-4293-910e-19788d4e064a',2,NULL,'{}','{"en":"Basil Bishara"}','{}','','',0,2,1,NULL);
INSERT INTO "persons" VALUES('b17224b9-b029-4b67-ad20-5243daf5d1a2',1,NULL,'{}','{"en":"Chandni Chaudhry"}','{}','','',0,3,1,NULL);
CREATE TABLE sides (
	agreement_id INTEGER NOT NULL, 
	party_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_sides_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id), 
	CONSTRAINT fk_sides_party_id FOREIGN KEY(party_id) REFERENCES parties (id)
);
INSERT INTO "sides" VALUES(1,1,0,1,1,NULL);
INSERT INTO "sides" VALUES(1,2,1,2,1,NULL);
CREATE TABLE signatories (
	agreement_id INTEGER NOT NULL, 
	party_id INTEGER, 
	name VARCHAR NOT NULL, 
	function VARCHAR NOT NULL, 
	witness BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_signatories_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id), 
	CONSTRAINT fk_signatories_party_id FOREIGN KEY(party_id) REFERENCES parties (id)
);
CREATE TABLE working_groups (
	agreement_id INTEGER NOT NULL, 
	symbol VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	terms_of_reference VARCHAR NOT NULL, 
	legal_basis VARCHAR NOT NULL, 
	languages VARCHAR NOT NULL, 
	established_on VARCHAR, 
	sample BOOLEAN NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER NOT NULL, 
	deleted_at VARCHAR, 
	CONSTRAINT fk_working_groups_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id)
);
INSERT INTO "working_groups" VALUES(1,'ABWG','{"en":"Health Group"}','{}','{}','["en","ar"]',NULL,0,1,1,NULL);
CREATE UNIQUE INDEX uq_working_groups_symbol ON working_groups (symbol) WHERE deleted_at IS NULL AND symbol <> '';
CREATE UNIQUE INDEX uq_meetings_symbol ON meetings (symbol) WHERE deleted_at IS NULL AND symbol <> '';
CREATE INDEX ix_delegates_meeting ON delegates (meeting_id);
CREATE INDEX ix_agenda_items_meeting ON agenda_items (meeting_id, position);
CREATE INDEX ix_paragraphs_meeting ON paragraphs (meeting_id, agenda_item_id, position);
CREATE UNIQUE INDEX uq_decisions_symbol ON decisions (symbol) WHERE deleted_at IS NULL AND symbol <> '';
CREATE INDEX ix_actions_due ON actions (group_id, due_on, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX uq_actions_symbol ON actions (symbol) WHERE deleted_at IS NULL AND symbol <> '';
CREATE INDEX ix_actions_status ON actions (group_id, status, due_on) WHERE deleted_at IS NULL;
CREATE INDEX ix_action_updates_action ON action_updates (action_id, effective_on, id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('parties',2);
INSERT INTO "sqlite_sequence" VALUES('journal',30);
INSERT INTO "sqlite_sequence" VALUES('agreements',1);
INSERT INTO "sqlite_sequence" VALUES('sides',2);
INSERT INTO "sqlite_sequence" VALUES('areas',2);
INSERT INTO "sqlite_sequence" VALUES('working_groups',1);
INSERT INTO "sqlite_sequence" VALUES('persons',3);
INSERT INTO "sqlite_sequence" VALUES('meetings',1);
INSERT INTO "sqlite_sequence" VALUES('agenda_items',2);
INSERT INTO "sqlite_sequence" VALUES('delegates',2);
INSERT INTO "sqlite_sequence" VALUES('paragraphs',5);
INSERT INTO "sqlite_sequence" VALUES('decisions',1);
INSERT INTO "sqlite_sequence" VALUES('actions',2);
INSERT INTO "sqlite_sequence" VALUES('action_updates',3);
INSERT INTO "sqlite_sequence" VALUES('notes',1);
COMMIT;
