<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
    <context>
        <name>text</name>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Status</source>
            <translation>کیفیت</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, the same day for all</source>
            <translation>مقررہ تاریخ، سب کے لیے ایک ہی دن</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, each moved by a span</source>
            <translation>مقررہ تاریخ، ہر ایک میں یکساں مدت کا فرق</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Responsible</source>
            <translation>ذمہ دار</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart</source>
            <translation>ہم منصب</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>One more co-responsible person</source>
            <translation>ایک اور شریک ذمہ دار</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/matrix.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Area of cooperation</source>
            <translation>تعاون کا شعبہ</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Priority</source>
            <translation>ترجیح</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>What to change</source>
            <translation>کیا تبدیل کرنا ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New status of all of them</source>
            <translation>ان سب کی نئی کیفیت</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as confirmed by the counterpart of each item, in that person's name.</source>
            <translation>اندراج ہر عملی نکتے کے ہم منصب کی توثیق کے طور پر، اُسی کے نام سے ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Closed: set aside, or reported or confirmed complete.</source>
            <translation>بند: جو معطل ہوں، یا جن کی تکمیل بتائی یا تصدیق کی گئی ہو۔</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>By how much</source>
            <translation>کتنا</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Counted in</source>
            <translation>شمار کی اکائی</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Which way</source>
            <translation>کس سمت</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>later</source>
            <translation>بعد میں</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>earlier</source>
            <translation>پہلے</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New deadline of all of them</source>
            <translation>سب کی نئی مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Co-responsible</source>
            <translation>شریک ذمہ دار</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as of today, and one Undo takes it back for all of them.</source>
            <translation>یہ آج کی تاریخ سے درج ہوتی ہے، اور ایک بار کالعدم کرنے سے سب کے لیے واپس ہو جاتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Enter what it is to be.</source>
            <translation>نئی قدر لکھیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>{parts}.</source>
            <translation>{parts}۔</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The register of another day is only read.</source>
            <translation>کسی اور دن کا رجسٹر صرف پڑھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The deadline is a day of its own now. It no longer follows an event.</source>
            <translation>مقررہ تاریخ اب ایک طے شدہ دن ہے۔ یہ اب کسی واقعے سے وابستہ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Action</source>
            <translation>عملی نکتہ</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Due</source>
            <translation>مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Progress in %</source>
            <translation>پیش رفت %</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Lead side</source>
            <translation>ذمہ دار فریق</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/side.py"></location>
            <source>Details</source>
            <translation>تفصیلات</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Progress reports</source>
            <translation>پیش رفت کی رپورٹیں</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Notes</source>
            <translation>نوٹ</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Choose an action item in the list.</source>
            <translation>فہرست میں کوئی عملی نکتہ منتخب کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is confirmed complete.</source>
            <translation>{item} کی تکمیل کی توثیق ہو گئی۔</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete, although {others} is still open.</source>
            <translation>تکمیل کی اطلاع درج ہوئی: {item}، حالانکہ {others} ابھی باقی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete.</source>
            <translation>{item} کی تکمیل کی اطلاع درج ہو گئی۔</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>Remove (Del)</source>
            <translation>حذف کریں (Del)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>History (Ctrl+H)</source>
            <translation>تاریخ (Ctrl+H)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report progress</source>
            <translation>پیش رفت درج کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report complete</source>
            <translation>تکمیل کی اطلاع دیں</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Confirm complete</source>
            <translation>تکمیل کی توثیق کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The list as it is asked for now leaves this item out.</source>
            <translation>موجودہ شرائط کی فہرست میں یہ اقدام شامل نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/choices.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <source>Provisional</source>
            <translation>عارضی</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>As it stood on {day}; to be read only.</source>
            <translation>صورتِ حال بتاریخ {day}؛ صرف پڑھنے کے لیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <source>As of {day}</source>
            <translation>{day} کو</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The note went to the bin.</source>
            <translation>نوٹ ٹوکری میں چلا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>“Confirmed complete” is entered as confirmed by the counterpart.</source>
            <translation>تکمیل کی توثیق ہم منصب کی طرف سے درج ہوتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report from</source>
            <translation>رپورٹ از</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Follows from decision</source>
            <translation>ماخوذ از فیصلہ</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Evidence</source>
            <translation>ثبوت</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file…</source>
            <translation>فائل منسلک کریں…</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file</source>
            <translation>فائل منسلک کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>{name} پڑھی نہیں جا سکتی: {why}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Leave {name} out</source>
            <translation>فائل {name} نکال دیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Progress report of {day}</source>
            <translation>رپورٹِ پیش رفت بتاریخ {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/backups_dialog.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/printing.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <location filename="ui/widgets/dialogs.py"></location>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Files</source>
            <translation>فائلیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the decision</source>
            <translation>فیصلہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>agreed between meetings</source>
            <translation>اجلاسوں کے مابین طے شدہ</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what the deadline follows</source>
            <translation>وہ واقعہ بدلیے جس سے مقررہ تاریخ وابستہ ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change who shares the responsibility</source>
            <translation>شریک ذمہ داران بدلیے</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what it waits for</source>
            <translation>وہ نکات بدلیے جن کا انتظار ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>Meeting</source>
            <translation>اجلاس</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/minutes/commands.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/carried.py"></location>
            <source>Decision</source>
            <translation>فیصلہ</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreed on</source>
            <translation>تاریخِ اتفاق</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Original deadline</source>
            <translation>اصل مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline moved</source>
            <translation>تاریخ میں توسیع</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline on</source>
            <translation>مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows</source>
            <translation>مقررہ تاریخ وابستہ ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Waits for</source>
            <translation>منتظر ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Waited for by</source>
            <translation>اس کے منتظر</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Who shares it and what it waits for carry no dates: they are shown as they are now.</source>
            <translation>شریک ذمہ دار اور جن نکات کا انتظار ہے، ان پر تاریخ نہیں ہوتی: وہ موجودہ حالت میں دکھائے گئے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting</source>
            <translation>اجلاس کھولیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting: {name}</source>
            <translation>اجلاس کھولیں: {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>none</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>nobody</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>nothing</source>
            <translation>کچھ نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>never</source>
            <translation>کبھی نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>no event</source>
            <translation>کوئی واقعہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}; the day is not known yet</source>
            <translation>{tie}؛ دن ابھی معلوم نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}, which is {day}</source>
            <translation>{tie}، یعنی {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Search in action items</source>
            <translation>عملی نکات میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Side</source>
            <translation>فریق</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>All sides</source>
            <translation>تمام فریق</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>All areas</source>
            <translation>تمام شعبے</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Save this filter…</source>
            <translation>یہ فلٹر محفوظ کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Back to today</source>
            <translation>آج پر واپس</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{day}: show the register of another day</source>
            <translation>{day}: کسی اور دن کا رجسٹر دکھائیے</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only {colour}</source>
            <translation>صرف {colour}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only agreed in {month} {year}</source>
            <translation>صرف {month} {year} میں طے شدہ</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{filter}: show all again</source>
            <translation>{filter}: دوبارہ سب دکھائیں</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Enter the report</source>
            <translation>رپورٹ درج کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New deadline</source>
            <translation>نئی مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>As of</source>
            <translation>بتاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Today, or a day before.</source>
            <translation>آج یا اس سے پہلے کا دن۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>What was done</source>
            <translation>کیا کام ہوا</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported by</source>
            <translation>اطلاع دہندہ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirm completion</source>
            <translation>تکمیل کی توثیق</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirmed by</source>
            <translation>توثیق کنندہ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item, and not who reported it. Empty: it is entered as confirmed by the counterpart.</source>
            <translation>اُس فریق کا فرد جو ذمہ دار نہیں، اور جس نے اطلاع نہ دی ہو۔ خالی: ہم منصب کی توثیق کے طور پر درج ہو گا۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <source>Remark</source>
            <translation>تبصرہ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Evidence is</source>
            <translation>شواہد کس کے لیے</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New action item, agreed between meetings</source>
            <translation>نیا عملی نکتہ، اجلاسوں کے مابین طے شدہ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It gets its symbol at once. Items that a meeting agrees are made in its minutes.</source>
            <translation>اسے فوراً علامت مل جاتی ہے۔ اجلاس میں طے پانے والے نکات اس کی روداد میں بنتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Agree the item</source>
            <translation>نکتہ طے کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Begin with a verb.</source>
            <translation>مصدر پر ختم کیجیے، مثلاً ”فہرست پیش کرنا“۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>The register of another day</source>
            <translation>کسی اور دن کا رجسٹر</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It is shown as it stood at the end of that day, to be read only.</source>
            <translation>رجسٹر اُس دن کے اختتام کی صورت میں دکھایا جاتا ہے، صرف پڑھنے کے لیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/navigation_filters.py"></location>
            <source>Show</source>
            <translation>دکھائیے</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A day typed here takes the place of the event that the deadline follows.</source>
            <translation>یہاں لکھا گیا دن اُس واقعے کی جگہ لے گا جس سے مقررہ تاریخ وابستہ ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It has none yet.</source>
            <translation>ابھی کوئی نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Empty: {day} stays.</source>
            <translation>خالی: {day} برقرار رہے گی۔</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Progress reports, newest first</source>
            <translation>پیش رفت کی رپورٹیں، تازہ ترین پہلے</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Evidence…</source>
            <translation>شواہد…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Add evidence…</source>
            <translation>شواہد شامل کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, due {day}</source>
            <translation>طے شدہ، مقررہ تاریخ {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, no deadline</source>
            <translation>طے شدہ، بغیر مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline set to {day}</source>
            <translation>مقررہ تاریخ: {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline moved from {old} to {new}</source>
            <translation>مقررہ تاریخ {old} سے بدل کر {new} ہوئی</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>with its event</source>
            <translation>واقعے کے ساتھ</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Reported by {name}</source>
            <translation>اطلاع دہندہ: {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/decisions/life.py"></location>
            <source>Entered by {name}</source>
            <translation>درج کنندہ: {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>{role}: {before} → {after}</source>
            <translation>{role}: {before} ← {after}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Other hands</source>
            <translation>ذمہ داران کی تبدیلی</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Tables</source>
            <translation>جدول</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import a table</source>
            <translation>جدول درآمد کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/dropping.py"></location>
            <location filename="ui/focal_points/contacts.py"></location>
            <location filename="ui/meetings/replies.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Reading {name}…</source>
            <translation>پڑھا جا رہا ہے: {name}…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Clipboard</source>
            <translation>کلپ بورڈ</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Importing {name}…</source>
            <translation>{name} درآمد کیا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Column {n}</source>
            <translation>کالم {n}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Into the report's text</source>
            <translation>رپورٹ کے متن میں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>What the column {heading} is</source>
            <translation>کالم {heading} کیا ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import</source>
            <translation>درآمد</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/backups.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/series.py"></location>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/checking_rows.py"></location>
            <location filename="ui/minutes/making.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <location filename="ui/passphrases.py"></location>
            <location filename="ui/printing.py"></location>
            <location filename="ui/sample_making.py"></location>
            <location filename="ui/servers.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <location filename="ui/widgets/dialogs.py"></location>
            <location filename="ui/widgets/form_dialog.py"></location>
            <location filename="ui/widgets/patience.py"></location>
            <location filename="ui/widgets/progress.py"></location>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Stands as of</source>
            <translation>بتاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Agreed on, where it does not say</source>
            <translation>طے پانے کی تاریخ، جہاں درج نہ ہو</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <source>Dates</source>
            <translation>تاریخیں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Language of its texts</source>
            <translation>متن کی زبان</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Rows</source>
            <translation>سطریں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Names and words</source>
            <translation>نام اور الفاظ</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>This could not be stored now. Nothing was imported; try again in a moment.</source>
            <translation>اس وقت محفوظ نہ ہو سکا۔ کچھ درآمد نہیں ہوا؛ ذرا دیر بعد دوبارہ کوشش کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>What you corrected here is lost. The register stays as it is.</source>
            <translation>آپ نے یہاں جو درست کیا وہ ضائع ہو جائے گا۔ رجسٹر جوں کا توں رہے گا۔</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave the import?</source>
            <translation>درآمد چھوڑ دیں؟</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave</source>
            <translation>چھوڑ دیں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>They were agreed on {day}</source>
            <translation>یہ {day} کو طے پائے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter all unknown names as new persons</source>
            <translation>تمام نامعلوم نام نئے افراد کے طور پر درج کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Nothing; into the report's text</source>
            <translation>کچھ نہیں؛ رپورٹ کے متن میں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>What {text} stands for</source>
            <translation>اس سے کیا مراد ہے: {text}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter as a new person</source>
            <translation>نئے فرد کے طور پر درج کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave out</source>
            <translation>چھوڑ دیں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Row</source>
            <translation>سطر</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Found to be</source>
            <translation>کیا ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/minutes/commands.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/carried.py"></location>
            <source>Action item</source>
            <translation>عملی نکتہ</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Rows of the table</source>
            <translation>جدول کی سطریں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>All rows</source>
            <translation>تمام سطریں</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import the selected rows</source>
            <translation>منتخب سطریں درآمد کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave them out</source>
            <translation>انہیں چھوڑ دیں</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Action items</source>
            <translation>عملی نکات</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>New action item</source>
            <translation>نیا عملی نکتہ</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import the old table…</source>
            <translation>پرانا جدول درآمد کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Update round…</source>
            <translation>پیش رفت کا مرحلہ…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Give into other hands…</source>
            <translation>دوسروں کے سپرد کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Let the deadline follow an event…</source>
            <translation>مقررہ تاریخ کو کسی واقعے سے وابستہ کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say who shares the responsibility…</source>
            <translation>شریک ذمہ دار بتائیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say what it waits for…</source>
            <translation>بتائیے کہ کن نکات کا انتظار ہے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Show the register of another day…</source>
            <translation>کسی اور دن کا رجسٹر دکھائیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its meeting</source>
            <translation>متعلقہ اجلاس کھولیں</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its decision</source>
            <translation>متعلقہ فیصلہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import a table…</source>
            <translation>جدول درآمد کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Paste a table…</source>
            <translation>جدول چسپاں کریں…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Removing action items…</source>
            <translation>عملی نکات ہٹائے جا رہے ہیں…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>“{title}” went to the bin.</source>
            <translation>”{title}“ ٹوکری میں چلا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Changing action items…</source>
            <translation>عملی نکات تبدیل کیے جا رہے ہیں…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>No action item fits. Take a filter away to see more.</source>
            <translation>کوئی عملی نکتہ مطابق نہیں۔ مزید دیکھنے کے لیے کوئی فلٹر ہٹائیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>No action item yet. They come out of the minutes, or are agreed between meetings.</source>
            <translation>ابھی کوئی عملی نکتہ نہیں۔ یہ روداد سے بنتے ہیں یا اجلاسوں کے مابین طے پاتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What the deadline follows</source>
            <translation>مقررہ تاریخ کس سے وابستہ ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Save</source>
            <translation>محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Event</source>
            <translation>واقعہ</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Empty: the deadline is a day of its own.</source>
            <translation>خالی: مقررہ تاریخ ایک الگ دن ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>How long</source>
            <translation>کتنی مدت</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Before or after</source>
            <translation>پہلے یا بعد</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>after the event</source>
            <translation>واقعے کے بعد</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>before the event</source>
            <translation>واقعے سے پہلے</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Who shares the responsibility</source>
            <translation>ذمہ داری میں شریک افراد</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What it waits for</source>
            <translation>کن نکات کا انتظار ہے</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into other hands</source>
            <translation>دوسروں کے سپرد کرنا</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into these hands</source>
            <translation>ان کے سپرد کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Workbooks</source>
            <translation>ورک بکس</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply</source>
            <translation>جواب پڑھیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Taking in the reply…</source>
            <translation>جواب درج کیا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Update round</source>
            <translation>پیش رفت کا مرحلہ</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replies by</source>
            <translation>جوابات کی آخری تاریخ</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Empty: two weeks from today.</source>
            <translation>خالی ہو تو آج سے دو ہفتے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Language of the forms</source>
            <translation>فارموں کی زبان</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begin a round</source>
            <translation>مرحلہ شروع کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Save forms…</source>
            <translation>فارم محفوظ کریں…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply…</source>
            <translation>جواب پڑھیے…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the round</source>
            <translation>مرحلہ بند کریں</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Where to save the forms</source>
            <translation>فارم کہاں محفوظ کیے جائیں</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Replies that come after that are not taken in.</source>
            <translation>اس کے بعد آنے والے جواب شامل نہیں ہوتے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Close the update round?</source>
            <translation>پیش رفت کا مرحلہ بند کیا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>form {number}</source>
            <translation>فارم {number}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>no form yet</source>
            <translation>ابھی فارم نہیں</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>{done} of {all} answered</source>
            <translation>{all} میں سے {done} کے جواب آئے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begun {day}</source>
            <translation>آغاز {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>replies by {day}</source>
            <translation>جوابات {day} تک</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>No round is open. Each person gets a workbook with their own open action items alone.</source>
            <translation>کوئی مرحلہ جاری نہیں۔ ہر شخص کو صرف اس کے اپنے کھلے عملی نکات کی ورک بک ملتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>The last round was closed on {day}: {done}.</source>
            <translation>آخری مرحلہ {day} کو بند ہوا: {done}۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>not asked</source>
            <translation>پوچھا نہیں گیا</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>overdue</source>
            <translation>تاخیر</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>awaited</source>
            <translation>منتظر</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>{name}, reply of {person}, as of {day}.</source>
            <translation>فائل {name}، جواب از {person}، بتاریخ {day}۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>It came after the last day.</source>
            <translation>یہ آخری دن کے بعد آیا۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in a reply</source>
            <translation>جواب شامل کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in</source>
            <translation>شامل کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Nothing was filled in. Taking it in notes that it came.</source>
            <translation>کچھ پُر نہیں کیا گیا۔ شامل کرنے سے وصولی درج ہو جائے گی۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>This could not be stored now. Nothing was taken in; try again in a moment.</source>
            <translation>ابھی محفوظ نہیں ہو سکا۔ کچھ شامل نہیں ہوا؛ تھوڑی دیر بعد دوبارہ کوشش کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Note that it came</source>
            <translation>وصولی درج کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in the row of {symbol}</source>
            <translation>قطار {symbol} شامل کیجیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Move the deadline</source>
            <translation>مقررہ تاریخ بدلیے</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take what the form says: {value}</source>
            <translation>جو فارم میں ہے وہ لیں: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Changed here and in the form. What stands here stays unless the form’s is chosen: {value}</source>
            <translation>یہاں بھی بدلا گیا اور فارم میں بھی۔ یہاں کا اندراج برقرار رہے گا جب تک فارم والا نہ چنا جائے: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Will stand at: {what}</source>
            <translation>یوں ہوگا: {what}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Stays as it is.</source>
            <translation>جوں کا توں رہے گا۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>was {old}, came back {new}</source>
            <translation>پہلے {old}، جواب میں {new}</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>New activity</source>
            <translation>نئی سرگرمی</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>No cooperation activity is entered yet.</source>
            <translation>ابھی تعاون کی کوئی سرگرمی درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activity</source>
            <translation>سرگرمی</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Activities</source>
            <translation>سرگرمیاں</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activities belong to a working group. Enter the working group first.</source>
            <translation>سرگرمیاں ورکنگ گروپ سے متعلق ہوتی ہیں۔ پہلے ورکنگ گروپ درج کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>To be done</source>
            <translation>کرنا باقی</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Done</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits belong to a working group. Enter the working group first.</source>
            <translation>میعادیں ورکنگ گروپ کی ہوتی ہیں۔ پہلے ورکنگ گروپ درج کریں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>No time limit was met yet.</source>
            <translation>ابھی کوئی میعاد پوری نہیں ہوئی۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/overview/clock.py"></location>
            <source>No time limit runs now.</source>
            <translation>اس وقت کوئی میعاد نہیں چل رہی۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Countdown</source>
            <translation>الٹی گنتی</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits</source>
            <translation>میعادیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Obligations</source>
            <translation>ذمہ داریاں</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holidays</source>
            <translation>تعطیلات</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Not a side</source>
            <translation>فریق نہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Witness</source>
            <translation>گواہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Report overdue</source>
            <translation>رپورٹ کی میعاد گزر چکی</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Area and what it has led to</source>
            <translation>شعبہ اور اس کے نتائج</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>State</source>
            <translation>حالت</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Last movement</source>
            <translation>آخری پیش رفت</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Moving</source>
            <translation>پیش رفت جاری</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent</source>
            <translation>خاموش</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Never anything</source>
            <translation>کبھی کچھ نہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area of the agreement</source>
            <translation>معاہدے کا کوئی شعبہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>nothing yet</source>
            <translation>ابھی کچھ نہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Coverage of the agreement</source>
            <translation>معاہدے کا احاطہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent for six months</source>
            <translation>چھ ماہ سے خاموش</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>The agreement names no area of cooperation yet.</source>
            <translation>معاہدے میں ابھی تعاون کا کوئی شعبہ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area has been silent for six months.</source>
            <translation>کوئی شعبہ چھ ماہ سے خاموش نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: the Pakistani side</source>
            <translation>مثلاً: ”پاکستانی فریق“ میں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: signed for the State of Palestine; empty: as the full name</source>
            <translation>مثلاً: ”منجانب ریاستِ فلسطین“ میں؛ خالی: پورا نام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The capital or the headquarters, such as Ramallah</source>
            <translation>دارالحکومت یا صدر دفتر، مثلاً رام اللہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The names of its people are printed in it beside the language of a document</source>
            <translation>دستاویز کی زبان کے ساتھ اس کے لوگوں کے نام اس زبان میں بھی چھپتے ہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: Pursuant to Article 4 of … – printed at the beginning of the minutes</source>
            <translation>مثلاً: ”… کی دفعہ 4 کی رو سے“ – روداد کے آغاز میں چھپتا ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Printed at the end of the minutes; none: all texts are equally authentic</source>
            <translation>روداد کے آخر میں چھپتا ہے؛ کوئی نہ ہو تو تمام متن یکساں مستند ہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: 11 March 2026 (22 Ramadan 1447 AH), in masthead and testimonium</source>
            <translation>مثلاً: 11 مارچ 2026ء بمطابق 22 رمضان المبارک 1447ھ، سرورق اور اختتامیے میں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Originals are signed in each of them; none: the first language</source>
            <translation>ان میں سے ہر زبان میں اصل نسخوں پر دستخط ہوتے ہیں؛ کوئی نہ ہو تو پہلی زبان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Kind</source>
            <translation>قسم</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Place of signature</source>
            <translation>مقامِ دستخط</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed on</source>
            <translation>تاریخِ دستخط</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>In force from</source>
            <translation>تاریخِ نفاذ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Expires on</source>
            <translation>تاریخِ اختتام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Purpose</source>
            <translation>مقصد</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Short name</source>
            <translation>مختصر نام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Full name</source>
            <translation>پورا نام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Name in a sentence</source>
            <translation>جملے میں نام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Adjective</source>
            <translation>صفت</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Seat</source>
            <translation>صدر مقام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Time zone</source>
            <translation>ٹائم زون</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Own language</source>
            <translation>اپنی زبان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Rest days</source>
            <translation>ہفتہ وار تعطیل</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>A deadline on a rest day of either side is pointed out.</source>
            <translation>کسی بھی فریق کی تعطیل پر پڑنے والی مقررہ تاریخ کی نشان دہی ہوتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Function</source>
            <translation>عہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed as a witness</source>
            <translation>بطور گواہ دستخط</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Number</source>
            <translation>نمبر</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As printed in the agreement, such as 7 or 3 bis</source>
            <translation>جیسا معاہدے میں چھپا ہے، مثلاً 7 یا 3 مکرر</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Outside reference</source>
            <translation>بیرونی حوالہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Such as SDG 3.8; printed in the report</source>
            <translation>مثلاً SDG 3.8؛ رپورٹ میں چھپتا ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Own-side notes are this side's, and the chair's brief is made for it alone</source>
            <translation>صرف اپنے فریق کے نوٹ اسی کے ہیں، اور شریک صدر کا بریف اسی کے لیے بنتا ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Symbol</source>
            <translation>علامت</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>As in PPHWG/2026/1</source>
            <translation>مثلاً PPHWG/2026/1 میں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Established on</source>
            <translation>تاریخِ قیام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Legal basis</source>
            <translation>قانونی بنیاد</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Terms of reference</source>
            <translation>دائرۂ کار</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Languages</source>
            <translation>زبانیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Authentic languages</source>
            <translation>مستند زبانیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Prevailing language</source>
            <translation>فوقیت رکھنے والا متن</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Hijri date beside the Gregorian</source>
            <translation>عیسوی تاریخ کے ساتھ ہجری تاریخ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meets</source>
            <translation>وقفۂ اجلاس</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>This file is kept by</source>
            <translation>یہ فائل کس کے پاس ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host side</source>
            <translation>میزبان فریق</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host institution</source>
            <translation>میزبان ادارہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Place</source>
            <translation>مقام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Until</source>
            <translation>تا</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places offered</source>
            <translation>پیش کردہ نشستیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places filled</source>
            <translation>پُر شدہ نشستیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Cost borne by</source>
            <translation>اخراجات بذمہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report due</source>
            <translation>رپورٹ کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported on</source>
            <translation>رپورٹ موصول</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Follows from action item</source>
            <translation>ماخوذ از عملی نکتہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Pictures</source>
            <translation>تصاویر</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose the emblem</source>
            <translation>نشان منتخب کریں</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose emblem…</source>
            <translation>نشان منتخب کریں…</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Remove the emblem</source>
            <translation>نشان ہٹائیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>PNG or JPEG; it stands at the head of documents.</source>
            <translation>دستاویزات کے سرے پر چھپتا ہے؛ PNG یا JPEG۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Emblem</source>
            <translation>نشان</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None.</source>
            <translation>کوئی نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>The emblem was removed.</source>
            <translation>نشان ہٹا دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Begin with what the working group rests on</source>
            <translation>ورکنگ گروپ کی بنیاد سے آغاز کیجیے</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/overview/first_steps.py"></location>
            <location filename="ui/start_page.py"></location>
            <source>New working group…</source>
            <translation>نیا ورکنگ گروپ…</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Enter them one by one</source>
            <translation>ایک ایک کر کے درج کریں</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The parties</source>
            <translation>فریقینِ معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The states or organisations that signed, each with its short name.</source>
            <translation>دستخط کرنے والی ریاستیں یا تنظیمیں، ہر ایک اپنے مختصر نام کے ساتھ۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The agreement</source>
            <translation>معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its title, kind, place and date, and which party is side A.</source>
            <translation>اس کا عنوان، قسم، مقام اور تاریخ، اور یہ کہ فریق الف کون ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The areas of cooperation</source>
            <translation>تعاون کے شعبے</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>As the agreement names them; everything is reported by area.</source>
            <translation>جیسے معاہدے میں درج ہیں؛ ہر چیز کی رپورٹ شعبہ وار بنتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The working group</source>
            <translation>ورکنگ گروپ</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its name, its symbol such as PPHWG, and its languages.</source>
            <translation>اس کا نام، علامت (مثلاً PPHWG) اور زبانیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>New working group</source>
            <translation>نیا ورکنگ گروپ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Create the working group</source>
            <translation>ورکنگ گروپ بنائیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The states or organisations that signed. Side A is the one that the agreement names first; documents name it first too.</source>
            <translation>وہ ریاستیں یا تنظیمیں جنہوں نے دستخط کیے۔ فریق A وہ ہے جس کا نام معاہدے میں پہلے آتا ہے؛ دستاویزات میں بھی اسی کا نام پہلے آتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Parties</source>
            <translation>فریق</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Exchange the sides</source>
            <translation>فریق باہم بدلیے</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which language each side prints the names of its people, and by which clock and calendar it works: deadlines on a rest day are pointed out.</source>
            <translation>ہر فریق اپنے لوگوں کے نام کس زبان میں چھاپتا ہے، اور کس وقت اور کیلنڈر سے کام کرتا ہے: چھٹی کے دن پڑنے والی آخری تاریخوں کی نشان دہی کی جاتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Clocks</source>
            <translation>اوقات</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties signed. Meetings refer to it, and the clock watches over its expiry. What is not known yet stays empty.</source>
            <translation>وہ جس پر فریقوں نے دستخط کیے۔ اجلاس اس کا حوالہ دیتے ہیں، اور گھڑی اس کی میعاد پر نظر رکھتی ہے۔ جو ابھی معلوم نہیں وہ خالی رہتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreement</source>
            <translation>معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Areas</source>
            <translation>شعبے</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties cooperate in. Action items, decisions and reports are sorted by area.</source>
            <translation>وہ جس میں فریق تعاون کرتے ہیں۔ عملی نکات، فیصلے اور رپورٹیں شعبہ وار ہوتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Areas, one on each line, as the agreement names them</source>
            <translation>شعبے، ہر سطر پر ایک، جیسے معاہدے میں درج ہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Working group</source>
            <translation>ورکنگ گروپ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The body that meets. Its symbol heads the number of every meeting, decision and action item.</source>
            <translation>وہ ادارہ جو اجلاس کرتا ہے۔ اس کی علامت ہر اجلاس، فیصلے اور عملی نکتے کے نمبر سے پہلے آتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}</source>
            <translation>جانب {letter}</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which languages it works, which texts are signed, and which one prevails where they differ. What was written in the steps before counts as written in the first one chosen, or in the screen's if chosen.</source>
            <translation>یہ کن زبانوں میں کام کرتا ہے، کون سے متن پر دستخط ہوتے ہیں، اور اختلاف کی صورت میں کون سا غالب ہے۔ پچھلے مراحل میں لکھا ہوا پہلی منتخب زبان میں شمار ہوتا ہے، یا سکرین کی زبان میں اگر وہ منتخب ہو۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Party</source>
            <translation>فریقِ معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>A new party</source>
            <translation>نیا فریقِ معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}: {caption}</source>
            <translation>فریق {letter}: {caption}</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>The calendar has no public holiday for this party and year.</source>
            <translation>تقویم میں اس فریق اور سال کی کوئی سرکاری تعطیل نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday…</source>
            <translation>نئی تعطیل…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Change…</source>
            <translation>تبدیل کریں…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year before</source>
            <translation>پچھلا سال</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year after</source>
            <translation>اگلا سال</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Days of the moon calendar are estimates until they are announced; correct them here.</source>
            <translation>قمری تقویم کے دن اعلان تک اندازاً ہوتے ہیں؛ یہاں درست کریں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Weekly rest days: {days}.</source>
            <translation>ہفتہ وار تعطیل: {days}۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>No weekly rest days.</source>
            <translation>کوئی ہفتہ وار تعطیل نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday</source>
            <translation>نئی تعطیل</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Add</source>
            <translation>شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holiday</source>
            <translation>تعطیل</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Change</source>
            <translation>تبدیل کریں</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day</source>
            <translation>دن</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>A holiday after all</source>
            <translation>بہرحال تعطیل ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Remove this day</source>
            <translation>یہ دن ہٹائیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>The party works on this day</source>
            <translation>فریق اس دن کام کرتا ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Working day</source>
            <translation>کام کا دن</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Own day</source>
            <translation>اپنا دن</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the agreement was signed</source>
            <translation>معاہدے پر دستخط کے {span} بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the group was set up</source>
            <translation>گروپ کے قیام کے {span} بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before a meeting</source>
            <translation>اجلاس سے {span} پہلے</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after a meeting</source>
            <translation>اجلاس کے {span} بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the draft was circulated</source>
            <translation>مسودہ بھیجنے کے {span} بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the minutes were adopted</source>
            <translation>روداد کی منظوری کے {span} بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>every {span}, by the calendar</source>
            <translation>ہر {span} پر، تقویم کے مطابق</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before the agreement expires</source>
            <translation>معاہدے کے خاتمے سے {span} پہلے</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limit</source>
            <translation>میعاد</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Unit</source>
            <translation>اکائی</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Back to the usual limit</source>
            <translation>معمول کی میعاد پر واپسی</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Changed</source>
            <translation>تبدیل شدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Usually: {limit}.</source>
            <translation>معمول: {limit}۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>New obligation</source>
            <translation>نئی ذمہ داری</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>No obligation is entered yet. The usual time limits are watched without one.</source>
            <translation>ابھی کوئی ذمہ داری درج نہیں۔ معمول کی میعادیں اس کے بغیر بھی دیکھی جاتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligation</source>
            <translation>ذمہ داری</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations of the agreement</source>
            <translation>معاہدے کی ذمہ داریاں</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations belong to a working group. Enter the working group first.</source>
            <translation>ذمہ داریاں ورکنگ گروپ کی ہوتی ہیں۔ پہلے ورکنگ گروپ درج کریں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>What is to be done</source>
            <translation>کیا کرنا ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Article</source>
            <translation>دفعہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Binds</source>
            <translation>کس پر لازم</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>None: all sides</source>
            <translation>خالی: تمام فریق</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>A day of its own; none where it is tied to an event</source>
            <translation>اپنا دن؛ اگر کسی واقعے سے جڑی ہو تو خالی</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Tied to</source>
            <translation>کس سے جڑی</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Below zero: before the event</source>
            <translation>صفر سے کم: واقعے سے پہلے</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Done on</source>
            <translation>مکمل ہونے کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>no day yet</source>
            <translation>ابھی کوئی دن نہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Agreements</source>
            <translation>معاہدے</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New line in the tab shown</source>
            <translation>موجودہ ٹیب میں نئی سطر</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>New agreement</source>
            <translation>نیا معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Sides</source>
            <translation>فریق</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatories</source>
            <translation>دستخط کنندگان</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Articles</source>
            <translation>دفعات</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Working groups</source>
            <translation>ورکنگ گروپ</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms</source>
            <translation>اصطلاحات</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Clock</source>
            <translation>میعادیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Coverage</source>
            <translation>احاطہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>No agreement is entered yet.</source>
            <translation>ابھی کوئی معاہدہ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>“{name}” is there. Next: its focal points, then its first meeting.</source>
            <translation>”{name}“ بن گیا۔ اب اس کے رابطہ کار، پھر پہلا اجلاس درج کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move up (Alt+Up)</source>
            <translation>اوپر لائیں (Alt+Up)</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move down (Alt+Down)</source>
            <translation>نیچے لائیں (Alt+Down)</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New signatory</source>
            <translation>نیا دستخط کنندہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Nobody is entered yet who signed.</source>
            <translation>ابھی کوئی دستخط کنندہ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatory</source>
            <translation>دستخط کنندہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New article</source>
            <translation>نئی دفعہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No article is entered yet.</source>
            <translation>ابھی کوئی دفعہ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Article {number}</source>
            <translation>دفعہ {number}</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New area</source>
            <translation>نیا شعبہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No area of cooperation is entered yet.</source>
            <translation>ابھی تعاون کا کوئی شعبہ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Areas of cooperation</source>
            <translation>تعاون کے شعبے</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New group</source>
            <translation>نیا گروپ</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No working group carries this agreement out yet.</source>
            <translation>ابھی کوئی ورکنگ گروپ اس معاہدے پر عمل درآمد نہیں کرتا۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Show this group</source>
            <translation>یہ گروپ دکھائیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>No rule</source>
            <translation>کوئی قاعدہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every month</source>
            <translation>ہر ماہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two months</source>
            <translation>ہر دو ماہ بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every three months</source>
            <translation>ہر تین ماہ بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every four months</source>
            <translation>ہر چار ماہ بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every six months</source>
            <translation>ہر چھ ماہ بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every year</source>
            <translation>ہر سال</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two years</source>
            <translation>ہر دو سال بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Or a recurrence rule, such as FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU; the next meetings are proposed by it</source>
            <translation>یا تکرار کا قاعدہ، مثلاً FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU؛ آئندہ اجلاس اسی کے مطابق تجویز ہوتے ہیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Contact at the embassy</source>
            <translation>سفارت خانے میں رابطہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Gets copies of what is long overdue</source>
            <translation>بہت تاخیر والے امور کی نقول پاتا ہے</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>New party</source>
            <translation>نیا فریقِ معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>No party is entered yet: a state or an organisation.</source>
            <translation>ابھی کوئی فریقِ معاہدہ درج نہیں: ریاست یا تنظیم۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Parties, the sides first</source>
            <translation>فریقینِ معاہدہ، فریق پہلے</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Take off this agreement</source>
            <translation>اس معاہدے سے نکالیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Make it a side</source>
            <translation>فریق بنائیں</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose the parties that signed, side A first.</source>
            <translation>دستخط کرنے والے منتخب کیجیے، فریق الف پہلے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose a second party; an agreement binds at least two.</source>
            <translation>دوسرا فریق منتخب کیجیے؛ معاہدہ کم از کم دو کے مابین ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <location filename="ui/widgets/localized_field.py"></location>
            <source>{field} in {language}</source>
            <translation>{field} ({language})</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>As the minutes shall have it; the check points out a paragraph that says it otherwise</source>
            <translation>جیسے روداد میں ہونی چاہیے؛ جانچ اس پیراگراف کی نشان دہی کرتی ہے جس میں کچھ اور لکھا ہو</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Term</source>
            <translation>اصطلاح</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/fulfilling.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>Note</source>
            <translation>نوٹ</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>When it is used; for the secretariat alone</source>
            <translation>کب استعمال ہوتی ہے؛ صرف سیکریٹریٹ کے لیے</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>New term</source>
            <translation>نئی اصطلاح</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>No term is entered yet. What stands here is rendered the same in all minutes.</source>
            <translation>ابھی کوئی اصطلاح درج نہیں۔ یہاں درج اصطلاحات تمام رودادوں میں یکساں آتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms belong to a working group. Enter the working group first.</source>
            <translation>اصطلاحات ورکنگ گروپ کی ہوتی ہیں۔ پہلے ورکنگ گروپ درج کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backup is in one folder only: {why}</source>
            <translation>بیک اپ صرف ایک فولڈر میں ہے: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup was made: {why}</source>
            <translation>کوئی بیک اپ نہیں بنا: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Verified</source>
            <translation>جانچا ہوا</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Damaged: it cannot be restored</source>
            <translation>خراب: بحال نہیں ہو سکتا</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cannot be read at present</source>
            <translation>فی الحال پڑھا نہیں جا سکتا</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Being read…</source>
            <translation>پڑھا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore the backup of {when}…</source>
            <translation>{when} کا بیک اپ بحال کریں…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Close the other windows on this database first.</source>
            <translation>پہلے اس ڈیٹابیس کی دوسری ونڈوز بند کریں۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore this backup?</source>
            <translation>کیا یہ بیک اپ بحال کیا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The file as it is now is kept beside it.</source>
            <translation>فائل جیسی ابھی ہے، ساتھ ہی محفوظ رہے گی۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Restore</source>
            <translation>بحال کریں</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>What was done after it is not in it.</source>
            <translation>جو کچھ اس کے بعد ہوا، وہ اس میں نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Nothing was done after it.</source>
            <translation>اس کے بعد کچھ نہیں کیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restoring {name}…</source>
            <translation>{name} بحال ہو رہی ہے…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cancelled. The file is whole: as it was, or restored already.</source>
            <translation>منسوخ۔ فائل مکمل ہے: جیسی تھی، یا بحال ہو چکی۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored.</source>
            <translation>بیک اپ بحال ہو گیا۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored. The old file lies in {path}.</source>
            <translation>بیک اپ بحال ہو گیا۔ پرانی فائل {path} میں ہے۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>It is now behind the passphrase that the backup has.</source>
            <translation>اب اس کی پاس فریز وہی ہے جو بیک اپ کی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup of the old file is in one folder only: {why}</source>
            <translation>پرانی فائل کا بیک اپ صرف ایک فولڈر میں ہے: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup of the old file was made: {why}</source>
            <translation>پرانی فائل کا بیک اپ نہیں بنا: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups</source>
            <translation>بیک اپ</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Make one now</source>
            <translation>ابھی ایک بنائیں</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Restore…</source>
            <translation>بحال کریں…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups of {name}</source>
            <translation>{name} کے بیک اپ</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They are made by themselves: on opening, every half hour of work, and before an import.</source>
            <translation>یہ خود بخود بنتے ہیں: کھولنے پر، کام کے ہر آدھے گھنٹے بعد، اور درآمد سے پہلے۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Choose a folder…</source>
            <translation>فولڈر منتخب کریں…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Use no other folder</source>
            <translation>کوئی دوسرا فولڈر نہیں</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>There is no backup yet.</source>
            <translation>ابھی تک کوئی بیک اپ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>In the other folder</source>
            <translation>دوسرے فولڈر میں</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A backup on the same disk does not help when the disk fails. Choose a folder on another one.</source>
            <translation>اگر ڈسک خراب ہو جائے تو اسی ڈسک پر بیک اپ کام نہیں آتا۔ کسی دوسری ڈسک پر فولڈر منتخب کریں۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They go into this folder too: {path}</source>
            <translation>یہ اس فولڈر میں بھی جاتے ہیں: {path}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Another folder for backups</source>
            <translation>بیک اپ کے لیے دوسرا فولڈر</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backups of this file lie there already. Choose a folder on another disk.</source>
            <translation>اس فائل کے بیک اپ پہلے ہی وہاں ہیں۔ کسی اور ڈسک پر فولڈر چنیے۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Making a backup…</source>
            <translation>بیک اپ بن رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <location filename="ui/databases.py"></location>
            <location filename="ui/desk.py"></location>
            <source>Cancelled. Nothing was changed.</source>
            <translation>منسوخ کر دیا گیا۔ کچھ تبدیل نہیں ہوا۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A verified backup was made.</source>
            <translation>جانچا ہوا بیک اپ بن گیا۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The newest backup was copied into the other folder.</source>
            <translation>تازہ ترین بیک اپ دوسرے فولڈر میں نقل کر دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Nothing was changed since the last backup.</source>
            <translation>پچھلے بیک اپ کے بعد کچھ نہیں بدلا۔</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New database…</source>
            <translation>&amp;نیا ڈیٹا بیس…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;کھولیں…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open a register on a ser&amp;ver…</source>
            <translation>&amp;سرور پر رجسٹر کھولیے…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open in a new &amp;window…</source>
            <translation>نئی &amp;ونڈو میں کھولیے…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open the &amp;sample</source>
            <translation>ن&amp;مونہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Print what is shown…</source>
            <translation>جو دکھ رہا ہے وہ &amp;چھاپیں…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Backups…</source>
            <translation>&amp;بیک اپ…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Encrypt…</source>
            <translation>&amp;مرموز کریں…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Change pass&amp;phrase…</source>
            <translation>&amp;پاس فریز بدلیں…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Remove encryption…</source>
            <translation>رمز بندی &amp;ہٹائیں…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close database</source>
            <translation>ڈیٹا بیس &amp;بند کریں</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Quit</source>
            <translation>با&amp;ہر نکلیں</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;کالعدم کریں</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;دوبارہ کریں</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Search or jump to…</source>
            <translation>&amp;تلاش کریں یا جائیں…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Search in all &amp;texts…</source>
            <translation>تمام &amp;متون میں تلاش…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;History of what is shown…</source>
            <translation>دکھائی گئی چیز کی &amp;تاریخ…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Next &amp;misspelt word</source>
            <translation>اگلا &amp;غلط ہجے والا لفظ</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>&amp;ترتیبات…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Light colours</source>
            <translation>ہلکے &amp;رنگ</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Dark colours</source>
            <translation>&amp;گہرے رنگ</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;As the system has it</source>
            <translation>&amp;سسٹم کے مطابق</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>L&amp;arger</source>
            <translation>&amp;بڑا</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>S&amp;maller</source>
            <translation>چ&amp;ھوٹا</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Us&amp;ual size</source>
            <translation>&amp;معمول کا سائز</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Next pane</source>
            <translation>ا&amp;گلا حصہ</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Previous pane</source>
            <translation>&amp;پچھلا حصہ</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New window on this database</source>
            <translation>اس ڈیٹا بیس پر &amp;نئی ونڈو</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close this window</source>
            <translation>یہ ونڈو &amp;بند کیجیے</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>User &amp;guide</source>
            <translation>صارف کی &amp;رہنما کتاب</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>کی بورڈ &amp;شارٹ کٹ</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;About Secretariat</source>
            <translation>پروگرام Secretariat کے &amp;بارے میں</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>This is on a server: its administrator does it with the server’s own tools.</source>
            <translation>یہ سرور پر ہے، جہاں منتظم یہ کام سرور کے اپنے اوزاروں سے کرتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>{command}: {what}</source>
            <translation>{command}: {what}</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/widgets/localized_field.py"></location>
            <source>{text} ({keys})</source>
            <translation>{text} ({keys})</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <location filename="ui/following.py"></location>
            <location filename="ui/reading.py"></location>
            <source>Try again</source>
            <translation>دوبارہ کوشش</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open another…</source>
            <translation>کوئی اور کھولیے…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Change the address…</source>
            <translation>پتہ بدلیے…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Making a new register in {name}…</source>
            <translation>{name} میں نیا رجسٹر بنایا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Opening {name}…</source>
            <translation>{name} کھولا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Choose another place…</source>
            <translation>کوئی اور جگہ چنیے…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Forget it</source>
            <translation>بھول جائیے</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>{name} is not where it was: {folder}. Connect the drive it lies on, or look for it elsewhere.</source>
            <translation>{name} اپنی جگہ پر نہیں: {folder}۔ وہ ڈرائیو جوڑیے جس پر یہ ہے، یا اسے کہیں اور تلاش کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Look for it…</source>
            <translation>تلاش کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open a database</source>
            <translation>ڈیٹا بیس کھولیں</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>New database</source>
            <translation>نیا ڈیٹا بیس</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Something typed could not be saved</source>
            <translation>کچھ لکھا ہوا محفوظ نہیں ہو سکا</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>If you leave now, it is lost.</source>
            <translation>اگر آپ ابھی نکلیں تو وہ ضائع ہو جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Leave without it</source>
            <translation>اس کے بغیر نکلیں</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Stay</source>
            <translation>رکیں</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Secretariat databases</source>
            <translation>ڈیٹا بیس از Secretariat</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Decided on</source>
            <translation>تاریخِ فیصلہ</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaiting confirmation by</source>
            <translation>توثیق مطلوب از</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Choose a decision in the register.</source>
            <translation>رجسٹر میں کوئی فیصلہ منتخب کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Text of the decision</source>
            <translation>فیصلے کا متن</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Open in the minutes</source>
            <translation>روداد میں کھولیں</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Written in another language; there is no text in yours yet.</source>
            <translation>دوسری زبان میں لکھا گیا؛ آپ کی زبان میں ابھی متن نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Action items that follow from it</source>
            <translation>اس سے ماخوذ عملی نکات</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>No action item follows from it</source>
            <translation>اس سے کوئی عملی نکتہ ماخوذ نہیں</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>{symbol} · due {day}</source>
            <translation>{symbol} · مقررہ تاریخ {day}</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaited until</source>
            <translation>توثیق مطلوب تا</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replaced by</source>
            <translation>متبادل فیصلہ</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Enter what became of it…</source>
            <translation>نتیجہ درج کریں…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Amend or supersede it…</source>
            <translation>ترمیم یا تبدیل کریں…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>What became of the decision, newest first</source>
            <translation>فیصلے کا احوال، تازہ ترین پہلے</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Earlier and later forms of it</source>
            <translation>اس کی پچھلی اور بعد کی صورتیں</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>No minutes are being drafted under which a new decision could be taken.</source>
            <translation>کوئی روداد زیرِ تحریر نہیں جس میں نیا فیصلہ ہو سکے۔</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>By {decision}</source>
            <translation>بذریعہ {decision}</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Said by {party}</source>
            <translation>بقول {party}</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What is entered here is added to the history of {symbol}.</source>
            <translation>جو یہاں درج ہوگا وہ {symbol} کے احوال میں شامل ہو جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What became of the decision?</source>
            <translation>فیصلے کا کیا ہوا؟</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter it</source>
            <translation>درج کریں</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Confirmed or objected to by</source>
            <translation>توثیق یا اعتراض از</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The new decision begins with the text of {symbol}, under an agenda item of minutes that are being drafted.</source>
            <translation>نیا فیصلہ {symbol} کے متن سے شروع ہوگا، زیرِ تحریر روداد کی کسی مد کے تحت۔</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Replace the decision</source>
            <translation>فیصلہ تبدیل کریں</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Begin the new one</source>
            <translation>نیا شروع کریں</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The old one is then</source>
            <translation>پرانا فیصلہ تب ہوگا</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agenda item</source>
            <translation>ایجنڈے کی مد</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Decisions</source>
            <translation>فیصلے</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Search in decisions</source>
            <translation>فیصلوں میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/widgets/list_head.py"></location>
            <source>All</source>
            <translation>تمام</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Go to minutes</source>
            <translation>کارروائیوں پر جائیے</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision fits. Take a filter away to see more.</source>
            <translation>کوئی فیصلہ مطابق نہیں۔ مزید دیکھنے کے لیے کوئی فلٹر ہٹائیے۔</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision yet. A paragraph of the minutes becomes one.</source>
            <translation>ابھی کوئی فیصلہ نہیں۔ روداد کا پیراگراف فیصلہ بنتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Something went wrong, and nothing was changed. The log says what it was.</source>
            <translation>کوئی خرابی پیش آئی اور کچھ تبدیل نہیں ہوا۔ لاگ میں درج ہے کہ کیا ہوا۔</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Taking back the last step…</source>
            <translation>آخری قدم واپس لیا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Doing the step again…</source>
            <translation>قدم دوبارہ کیا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/dropping.py"></location>
            <source>Drop one file at a time: each is shown before anything is taken in.</source>
            <translation>ایک وقت میں ایک فائل چھوڑیے: کچھ شامل کرنے سے پہلے ہر ایک دکھائی جاتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>The letter that asks for it is under Documents, with all open requests to that side.</source>
            <translation>درخواست کا خط «دستاویزات» میں ہے، اس فریق سے کی گئی تمام کھلی درخواستوں کے ساتھ۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination</source>
            <translation>نامزدگی کی درخواست</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>Enter the request</source>
            <translation>درخواست درج کریں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What for</source>
            <translation>کس کے لیے</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Role</source>
            <translation>حیثیت</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Answer by</source>
            <translation>جواب کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>By the group's time limit, unless you change it</source>
            <translation>گروپ کی مقررہ مدت کے مطابق، جب تک آپ نہ بدلیں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>For the secretariat; it is not in the letter</source>
            <translation>سیکریٹریٹ کے لیے؛ خط میں شامل نہیں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Institution</source>
            <translation>ادارہ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>E-mail</source>
            <translation>ای میل</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Phone</source>
            <translation>فون</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>City</source>
            <translation>شہر</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Requested</source>
            <translation>درخواست کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>until {day}</source>
            <translation>{day} تک</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <source>from {day}</source>
            <translation>{day} سے</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Contacts</source>
            <translation>رابطے</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Read contacts</source>
            <translation>رابطے پڑھیں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{name}: nothing is entered before it is taken over.</source>
            <translation>{name}: شامل کیے جانے سے پہلے کچھ درج نہیں ہوتا۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Side of those who are new (empty: none)</source>
            <translation>نئے افراد کا فریق (خالی: کوئی نہیں)</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/widgets/typed.py"></location>
            <source>{field} ({language})</source>
            <translation>{field} ({language})</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{field}: {new}</source>
            <translation>{field}: {new}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{field}: {new} (before: {old})</source>
            <translation>{field}: {new} (پہلے: {old})</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Search in areas and names</source>
            <translation>شعبوں اور ناموں میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Scan of the letter</source>
            <translation>خط کی اسکین شدہ نقل</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>By area and side</source>
            <translation>بلحاظ شعبہ و فریق</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that. Take a filter away to see more.</source>
            <translation>ایسی کوئی جگہ نہیں۔ مزید دیکھنے کے لیے کوئی فلٹر ہٹائیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Designate</source>
            <translation>نامزد کریں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination…</source>
            <translation>نامزدگی کی درخواست…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Hand over…</source>
            <translation>سپردگی…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>New designation</source>
            <translation>نئی نامزدگی</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Nobody is designated here.</source>
            <translation>یہاں کوئی نامزد نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designation</source>
            <translation>نامزدگی</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designations at this place</source>
            <translation>اس جگہ کی نامزدگیاں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New person…</source>
            <translation>نیا فرد…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New person</source>
            <translation>نیا فرد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>The rest can be added under People.</source>
            <translation>باقی ”افراد“ کے تحت شامل ہو سکتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Enter this person</source>
            <translation>یہ فرد درج کریں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Counterpart: {names}</source>
            <translation>ہم منصب: {names}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No counterpart yet</source>
            <translation>ابھی کوئی ہم منصب نہیں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>The whole group</source>
            <translation>پورا گروپ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Needs attention</source>
            <translation>توجہ طلب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>Vacant</source>
            <translation>خالی</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expiring</source>
            <translation>عنقریب ختم</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expired</source>
            <translation>ختم شدہ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Person</source>
            <translation>فرد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Letter</source>
            <translation>خط</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Number and date of the letter that designates</source>
            <translation>نامزدگی کے خط کا نمبر اور تاریخ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Style</source>
            <translation>لقب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>As in: Dr, Prof., H.E.</source>
            <translation>مثلاً: ڈاکٹر، پروفیسر، عزت مآب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Precedence</source>
            <translation>ترتیبِ مراتب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>1 comes first</source>
            <translation>1 سب سے پہلے</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Salutation</source>
            <translation>القاب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>It opens letters. Empty: as is usual in the language</source>
            <translation>خط اسی سے شروع ہوتا ہے۔ خالی ہو تو زبان کے رواج کے مطابق</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is complete or cancelled stays, and lists of earlier days still show the old person.</source>
            <translation>جو مکمل یا منسوخ ہے وہ برقرار رہتا ہے، اور پچھلے دنوں کی فہرستیں سابق فرد ہی دکھاتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over</source>
            <translation>سپرد کریں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <source>To</source>
            <translation>بنام</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>First day of the new person</source>
            <translation>نئے فرد کا پہلا دن</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Empty: without limit</source>
            <translation>خالی: بلا میعاد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Number and date of the letter that designates the new person</source>
            <translation>نئے فرد کو نامزد کرنے والے خط کا نمبر اور تاریخ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is handed over</source>
            <translation>کیا سپرد ہوگا</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>This person holds nothing from that day on.</source>
            <translation>اس دن سے اس فرد کے پاس کچھ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>The new person is alternate no more: {areas}</source>
            <translation>نیا فرد اب متبادل نہیں رہے گا: {areas}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Handing over…</source>
            <translation>ذمہ داریاں سونپی جا رہی ہیں…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>provisional</source>
            <translation>عارضی</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>responsible</source>
            <translation>ذمہ دار</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>counterpart</source>
            <translation>ہم منصب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>shares the responsibility</source>
            <translation>ذمہ داری میں شریک</translation>
        </message>
        <message>
            <location filename="ui/focal_points/matrix.py"></location>
            <source>Focal points by area and side</source>
            <translation>رابطہ کار بلحاظ شعبہ و فریق</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>No nomination is requested yet. Choose a vacant place under By area, or begin here.</source>
            <translation>ابھی کوئی نامزدگی طلب نہیں کی گئی۔ شعبوں کے حصے میں کوئی خالی مقام چنیے، یا یہاں سے آغاز کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Request for nomination</source>
            <translation>نامزدگی کی درخواست</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <source>Nominations</source>
            <translation>نامزدگیاں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Search in nominations</source>
            <translation>نامزدگیوں میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Write the letter…</source>
            <translation>خط لکھیں…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdraw</source>
            <translation>واپس لیں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing fits. Take a filter away to see more.</source>
            <translation>کچھ مطابق نہیں۔ مزید دیکھنے کے لیے کوئی فلٹر ہٹائیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Answered by the designation of {name} from {day}</source>
            <translation>{day} سے {name} کی نامزدگی سے جواب ملا</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdrawn on {day}</source>
            <translation>{day} کو واپس لی گئی</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Focal points</source>
            <translation>رابطہ کار</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>There is no working group yet. It is entered under Agreements.</source>
            <translation>ابھی کوئی ورکنگ گروپ نہیں۔ یہ ”معاہدے“ کے تحت درج ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Go to Agreements</source>
            <translation>معاہدے کھولیں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>By area</source>
            <translation>شعبہ وار</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/minutes/aids.py"></location>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>People</source>
            <translation>افراد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Institutions</source>
            <translation>ادارے</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Directory of focal points…</source>
            <translation>رابطہ کاروں کی فہرست…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Save contacts…</source>
            <translation>رابطے محفوظ کریں…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Read contacts…</source>
            <translation>رابطے پڑھیں…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Search in the tab shown</source>
            <translation>دکھائے گئے ٹیب میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New institution</source>
            <translation>نیا ادارہ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Others</source>
            <translation>دیگر</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>This group</source>
            <translation>یہ گروپ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nobody is entered yet.</source>
            <translation>ابھی کوئی درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in people</source>
            <translation>افراد میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>No institution is entered yet.</source>
            <translation>ابھی کوئی ادارہ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in institutions</source>
            <translation>اداروں میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expires {day}</source>
            <translation>{day} کو ختم ہوگی</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expired {day}: {name}</source>
            <translation>{day} کو ختم ہوئی: {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>From {day}: {name}</source>
            <translation>{day} سے: {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate: {name}</source>
            <translation>متبادل: {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate overdue since {day}</source>
            <translation>متبادل {day} سے تاخیر میں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate due {day}</source>
            <translation>متبادل {day} تک مطلوب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination overdue since {day}</source>
            <translation>نامزدگی {day} سے تاخیر میں</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination due {day}</source>
            <translation>نامزدگی {day} تک مطلوب</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Text of the guide</source>
            <translation>رہنما کتاب کا متن</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>User guide</source>
            <translation>صارف کی رہنما کتاب</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Contents</source>
            <translation>فہرستِ مضامین</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Search in the guide</source>
            <translation>رہنما کتاب میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Back (Alt+Left)</source>
            <translation>پیچھے (Alt+Left)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Forward (Alt+Right)</source>
            <translation>آگے (Alt+Right)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Smaller (Ctrl+-)</source>
            <translation>چھوٹا (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Larger (Ctrl++)</source>
            <translation>بڑا (Ctrl++)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>Nothing was found.</source>
            <translation>کچھ نہیں ملا۔</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Show older acts</source>
            <translation>پرانے اقدامات دکھائیں</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History of {name}</source>
            <translation>{name} کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>The journal knows nothing of it.</source>
            <translation>روزنامچے میں اس کا کوئی ذکر نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Reason: {text}</source>
            <translation>وجہ: {text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Undone</source>
            <translation>واپس لیا گیا</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Done again</source>
            <translation>دوبارہ کیا گیا</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>New</source>
            <translation>نئی</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Removed</source>
            <translation>حذف شدہ</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Restored</source>
            <translation>بحال کیا گیا</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Taken away</source>
            <translation>ہٹا دیا گیا</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Deleted for good</source>
            <translation>ہمیشہ کے لیے حذف</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>only bold or italic: {text}</source>
            <translation>صرف جلی یا ترچھا: {text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>{after}
(before: {before})</source>
            <translation>{after}
(پہلے: {before})</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{first_day} {first_month} – {day} {month} {year}</source>
            <translation>{first_day} {first_month} – {day} {month} {year}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{weekday} {date}</source>
            <translation>{weekday} {date}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{date}, {time}</source>
            <translation>{date}، {time}</translation>
        </message>
        <message>
            <location filename="ui/jobs.py"></location>
            <source>This could not be finished. The log says why.</source>
            <translation>یہ کام مکمل نہیں ہو سکا۔ وجہ لاگ میں درج ہے۔</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>It is saved already as “{name}”.</source>
            <translation>یہ «{name}» کے نام سے پہلے ہی محفوظ ہے۔</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Save this filter</source>
            <translation>یہ فلٹر محفوظ کیجیے</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename the filter</source>
            <translation>فلٹر کا نام بدلیے</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename</source>
            <translation>نام بدلیے</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>The filter “{name}” went to the bin.</source>
            <translation>فلٹر «{name}» ردی کی ٹوکری میں گیا۔</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Show the list as the filter is to leave it first.</source>
            <translation>پہلے فہرست کو ویسا دکھائیے جیسا فلٹر کو چھوڑنا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Replace the filter “{name}”?</source>
            <translation>فلٹر «{name}» کو بدلا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>From then on it asks for what the list shows now.</source>
            <translation>اس کے بعد یہ وہی مانگے گا جو فہرست ابھی دکھا رہی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace</source>
            <translation>تبدیل کریں</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Invitations</source>
            <translation>دعوت نامے</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Cancellations</source>
            <translation>منسوخیاں</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <location filename="ui/minutes/preview.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Minutes</source>
            <translation>روداد</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Reminders</source>
            <translation>یاد دہانیاں</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Forms</source>
            <translation>فارم</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Lists</source>
            <translation>فہرستیں</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nobody to write to</source>
            <translation>کوئی مکتوب الیہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>See beside</source>
            <translation>ساتھ دیکھیں</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/minutes/comment_rows.py"></location>
            <source>Why</source>
            <translation>وجہ</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Since</source>
            <translation>کب سے</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Dated</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Subject</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>File</source>
            <translation>فائل</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Done otherwise</source>
            <translation>کسی اور طریقے سے مکمل</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>By</source>
            <translation>از</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave today.</source>
            <translation>آج کچھ روانہ نہیں ہونا۔</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave on {day}.</source>
            <translation>بتاریخ {day} کچھ روانہ نہیں ہونا۔</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>No letter was written yet. What you write stands here.</source>
            <translation>ابھی کوئی خط نہیں لکھا گیا۔ جو آپ لکھیں گے یہاں آئے گا۔</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Letters written</source>
            <translation>لکھے گئے خطوط</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open folder</source>
            <translation>فولڈر کھولیں</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Search in letters written</source>
            <translation>لکھے گئے خطوط میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <source>No letter fits. Take a filter away to see more.</source>
            <translation>کوئی خط مطابق نہیں۔ مزید دیکھنے کے لیے کوئی فلٹر ہٹائیں۔</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Its folder is no longer there.</source>
            <translation>اس کا فولڈر اب وہاں نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>Letters that have to leave</source>
            <translation>روانہ ہونے والے خطوط</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/letters/page.py"></location>
            <source>Search in letters</source>
            <translation>خطوط میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>How was it done?</source>
            <translation>یہ کیسے ہوا؟</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>It stands in the log, such as “by telephone on 3 March”.</source>
            <translation>یہ اندراج میں درج ہوگا، مثلاً ”3 مارچ کو فون پر“۔</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/widgets/list_head.py"></location>
            <source>{n} of {all} shown</source>
            <translation>{all} میں سے {n}</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>The letters are being made…</source>
            <translation>خطوط تیار ہو رہے ہیں…</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This could not be finished.</source>
            <translation>یہ کام مکمل نہیں ہو سکا۔</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Letters</source>
            <translation>خطوط</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Write letters…</source>
            <translation>خطوط لکھیں…</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>To leave</source>
            <translation>روانگی</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Written</source>
            <translation>لکھے گئے</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Copy text of the letter</source>
            <translation>خط کا متن نقل کریں</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Choose a letter to see how it will read.</source>
            <translation>خط چنیں تاکہ دیکھیں وہ کیسے پڑھا جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy to</source>
            <translation>نقل بنام</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Attached</source>
            <translation>منسلک</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Text of the letter</source>
            <translation>خط کا متن</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Write this one…</source>
            <translation>یہ والا لکھیں…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy text</source>
            <translation>متن نقل کریں</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Done otherwise…</source>
            <translation>کسی اور طریقے سے مکمل…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>The text of the letter is on the clipboard.</source>
            <translation>خط کا متن کلپ بورڈ پر ہے۔</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Nobody yet</source>
            <translation>ابھی کوئی نہیں</translation>
        </message>
        <message>
            <location filename="ui/lookup.py"></location>
            <source>Choose a record first: its history is shown then.</source>
            <translation>پہلے کوئی ریکارڈ چنیں، پھر اس کی تاریخ دکھائی جائے گی۔</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Something else was done since, so nothing was taken back.</source>
            <translation>اس کے بعد کچھ اور کیا گیا، اس لیے کچھ واپس نہیں لیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Undone: {act}</source>
            <translation>کالعدم: {act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Done again: {act}</source>
            <translation>دوبارہ: {act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/notices.py"></location>
            <source>No database is open</source>
            <translation>کوئی ڈیٹا بیس کھلا نہیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Presenter</source>
            <translation>پیش کنندہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Minutes allotted</source>
            <translation>مختص منٹ</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Annotation, for both sides</source>
            <translation>توضیح، دونوں فریقوں کے لیے</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Other documents (one symbol a line)</source>
            <translation>دیگر دستاویزات (ہر سطر پر ایک علامت)</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Agenda</source>
            <translation>ایجنڈا</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Files of the item</source>
            <translation>مد کی فائلیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>Add item</source>
            <translation>مد شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>This meeting has no agenda yet.</source>
            <translation>اس اجلاس کا ابھی کوئی ایجنڈا نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Write the usual agenda</source>
            <translation>معمول کا ایجنڈا لکھیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Add a single item</source>
            <translation>ایک مد شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>From a template</source>
            <translation>سانچے سے</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Too late</source>
            <translation>وقت گزر چکا</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{allotted} of {there}</source>
            <translation>{there} میں سے {allotted}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{text}: ends {over} late</source>
            <translation>{text}: {over} تاخیر سے ختم</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>New item</source>
            <translation>نئی مد</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>“{title}” was removed from the agenda.</source>
            <translation>”{title}“ ایجنڈے سے نکال دی گئی۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Day {day}, {begins} – Day {last}, {ends}</source>
            <translation>دن {day}، {begins} – دن {last}، {ends}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/columns.py"></location>
            <source>Day {day}, {clock}</source>
            <translation>دن {day}، {clock}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} منٹ</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} گھنٹے {minutes} منٹ</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h</source>
            <translation>{hours} گھنٹے</translation>
        </message>
        <message>
            <location filename="ui/meetings/brief.py"></location>
            <source>For our chair’s brief – own side only</source>
            <translation>اپنے شریک صدر کے بریف کے لیے – صرف اپنا فریق</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Host</source>
            <translation>میزبان</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <source>Begins</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Draft</source>
            <translation>مسودہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>New meeting</source>
            <translation>نیا اجلاس</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Add agenda item</source>
            <translation>ایجنڈے میں مد شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open minutes</source>
            <translation>روداد کھولیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Propose a series…</source>
            <translation>سلسلہ تجویز کریں…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Papers</source>
            <translation>کاغذات</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Delegations</source>
            <translation>وفود</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Calendar of the group…</source>
            <translation>گروپ کا کیلنڈر…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Read replies…</source>
            <translation>جوابات پڑھیں…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Search in meetings</source>
            <translation>اجلاسوں میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove meeting</source>
            <translation>اجلاس حذف کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Side (empty: observer)</source>
            <translation>فریق (خالی: مبصر)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Represented by</source>
            <translation>نمائندگی از</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Arrived for item</source>
            <translation>آمد بوقتِ مد</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Left after item</source>
            <translation>روانگی بعد از مد</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Attendance</source>
            <translation>حاضری</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person</source>
            <translation>فرد شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person: type a part of the name</source>
            <translation>فرد شامل کریں: نام کا کوئی حصہ لکھیے</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Copy delegations of the last meeting</source>
            <translation>گزشتہ اجلاس کے وفود نقل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present (P)</source>
            <translation>حاضر (P)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused (X)</source>
            <translation>معذرت (X)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent (A)</source>
            <translation>غیر حاضر (A)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by… (R)</source>
            <translation>نمائندگی از… (R)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused</source>
            <translation>معذرت</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent</source>
            <translation>غیر حاضر</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by…</source>
            <translation>نمائندگی از…</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Nobody is listed yet. Add the first person above.</source>
            <translation>فہرست میں ابھی کوئی نہیں۔ پہلا فرد اوپر شامل کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Head not present</source>
            <translation>سربراہ حاضر نہیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented</source>
            <translation>نمائندگی</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Observers</source>
            <translation>مبصرین</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>represented by {name}</source>
            <translation>نمائندگی: {name}</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Everybody was listed already.</source>
            <translation>سب پہلے سے فہرست میں تھے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{names}: no longer listed.</source>
            <translation>{names}: فہرست میں نہیں رہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Who represents {name}?</source>
            <translation>{name} کی نمائندگی کون کرتا ہے؟</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Set as represented</source>
            <translation>نمائندگی درج کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{title}  ·  {here} of {all} present</source>
            <translation>{title}  ·  {all} میں سے {here} حاضر</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Convene</source>
            <translation>طلب کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open the session</source>
            <translation>اجلاس کا افتتاح</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Mark as held</source>
            <translation>منعقد شدہ درج کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Plan again</source>
            <translation>دوبارہ منصوبہ بندی</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Postpone</source>
            <translation>ملتوی کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Cancel the meeting</source>
            <translation>اجلاس منسوخ کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Reopen…</source>
            <translation>دوبارہ کھولیں…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Other dates…</source>
            <translation>نئی تاریخیں…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>{days}: rest day there</source>
            <translation>{days}: وہاں تعطیل</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Mode</source>
            <translation>طریقِ انعقاد</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Starts</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Ends</source>
            <translation>اختتام</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Venue</source>
            <translation>جائے اجلاس</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Joint with the groups</source>
            <translation>بہ اشتراک گروپ</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Distribution</source>
            <translation>تقسیم</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Files of the meeting</source>
            <translation>اجلاس کی فائلیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>On each side’s clock</source>
            <translation>ہر فریق کی گھڑی کے مطابق</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Agenda, papers, delegations and matters arising stay as they are; sittings move along.</source>
            <translation>ایجنڈا، کاغذات، وفود اور متعلقہ امور جوں کے توں رہیں گے؛ نشستیں ساتھ منتقل ہوں گی۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is postponed and planned again, to be convened anew.</source>
            <translation>یہ ملتوی ہو کر دوبارہ مجوزہ ہو جائے گا، اور نئے سرے سے طلب کیا جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Give the meeting other dates</source>
            <translation>اجلاس کو نئی تاریخیں دیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Set the dates</source>
            <translation>تاریخیں مقرر کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reason</source>
            <translation>وجہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reason (may stay empty)</source>
            <translation>وجہ (خالی بھی ہو سکتی ہے)</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is kept in the history. Times are those of {zone}.</source>
            <translation>یہ احوال میں محفوظ رہتا ہے۔ اوقات {zone} کے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>The reason is kept in the history.</source>
            <translation>وجہ احوال میں محفوظ رہتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Why is the meeting reopened?</source>
            <translation>اجلاس دوبارہ کیوں کھولا جا رہا ہے؟</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reopen</source>
            <translation>دوبارہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>What this bears upon</source>
            <translation>اس کا اثر کن پر ہوگا</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>{meeting}: {parts} go to the bin with it.</source>
            <translation>{meeting}: {parts} بھی اس کے ساتھ ردی میں جائیں گے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove this meeting?</source>
            <translation>یہ اجلاس ہٹا دیا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>It gets its symbol at once. Series and number stay as they are from then on.</source>
            <translation>اسے فوراً علامت مل جاتی ہے۔ اس کے بعد سلسلہ اور نمبر نہیں بدلتے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>New paper</source>
            <translation>نیا کاغذ</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Enter the paper</source>
            <translation>کاغذ درج کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Series</source>
            <translation>سلسلہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Belongs to</source>
            <translation>متعلقہ کاغذ</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Number (empty: the next)</source>
            <translation>نمبر (خالی: اگلا)</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by (empty: secretariat)</source>
            <translation>پیش کنندہ (خالی: سیکریٹریٹ)</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Submitted on</source>
            <translation>تاریخِ پیشی</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meant for</source>
            <translation>برائے</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/series.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Meetings</source>
            <translation>اجلاس</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/overview/preparation.py"></location>
            <source>Plan a meeting</source>
            <translation>اجلاس کی منصوبہ بندی کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/widgets/empty.py"></location>
            <source>Enter the agreement</source>
            <translation>معاہدہ درج کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>A meeting belongs to a working group: enter its agreement first.</source>
            <translation>اجلاس ورکنگ گروپ کا ہوتا ہے: پہلے اس کا معاہدہ درج کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The {meeting} was removed.</source>
            <translation>{meeting} حذف کر دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>There is no working group yet. Enter its agreement first.</source>
            <translation>ابھی کوئی ورکنگ گروپ نہیں۔ پہلے اس کا معاہدہ درج کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>No meeting is planned yet.</source>
            <translation>ابھی کوئی اجلاس مجوزہ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The note was removed.</source>
            <translation>نوٹ حذف کر دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by</source>
            <translation>پیش کنندہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline</source>
            <translation>مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Late</source>
            <translation>تاخیر سے</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Item</source>
            <translation>مد</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered yet. The provisional agenda and the list of participants have their own symbols.</source>
            <translation>ابھی کوئی کاغذ درج نہیں۔ عارضی ایجنڈے اور فہرستِ شرکا کی اپنی علامتیں ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Paper</source>
            <translation>کاغذ</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>due by {day}</source>
            <translation>{day} تک مطلوب</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Secretariat</source>
            <translation>سیکریٹریٹ</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered for this item.</source>
            <translation>اس مد کے لیے کوئی کاغذ درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Open the paper {symbol}</source>
            <translation>کاغذ {symbol} کھولیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by agenda item</source>
            <translation>کورم بلحاظ ایجنڈے کی مد</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>It is counted as soon as somebody is marked present.</source>
            <translation>کسی کی حاضری درج ہوتے ہی شمار ہو جاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by item</source>
            <translation>مد وار کورم</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Constituted</source>
            <translation>باضابطہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Not constituted</source>
            <translation>باضابطہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}</source>
            <translation>{side} {present}</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}, no head</source>
            <translation>{side} {present}، بغیر سربراہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum</source>
            <translation>کورم</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>No quorum</source>
            <translation>کورم نہیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Calendar files and messages</source>
            <translation>کیلنڈر فائلیں اور پیغامات</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Read answers to the invitation</source>
            <translation>دعوت نامے کے جوابات پڑھیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Nothing is entered before it is taken over. The answers are compared by e-mail address.</source>
            <translation>شامل کیے جانے سے پہلے کچھ درج نہیں ہوتا۔ جوابات کا موازنہ ای میل پتے سے ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers to the invitation</source>
            <translation>دعوت نامے کے جوابات</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply}</source>
            <translation>جواب: {reply}</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply} (before: {before})</source>
            <translation>جواب: {reply} (پہلے: {before})</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>It answers an earlier form of the invitation.</source>
            <translation>یہ دعوت نامے کی پہلے کی صورت کا جواب ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Enter as excused</source>
            <translation>بطور معذرت درج کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Propose the next meetings</source>
            <translation>آئندہ اجلاس تجویز کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Plan</source>
            <translation>منصوبہ بندی کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>How many</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>No day suits both sides. Plan a meeting by hand, or change the group's recurrence.</source>
            <translation>کوئی دن دونوں فریقوں کے لیے موزوں نہیں۔ اجلاس خود درج کیجیے، یا گروپ کا قاعدۂ تکرار بدلیے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>host {host}</source>
            <translation>میزبان {host}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>instead of {day}</source>
            <translation>{day} کے بجائے</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>The group has no recurrence rule, so every three months is proposed. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>گروپ کا کوئی قاعدۂ تکرار نہیں، اس لیے ہر تین ماہ بعد تجویز کیا گیا۔ میزبانی باری باری ہوتی ہے؛ ہفتہ وار اور عام تعطیلات اور فریقوں کے دوسرے اجلاسوں سے گریز کیا گیا ہے۔ قمری تقویم کی تعطیلات تخمینی ہو سکتی ہیں: دوسرے فریق سے پوچھ لیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>By the group's recurrence {rule}. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>گروپ کے قاعدۂ تکرار {rule} کے مطابق۔ میزبانی باری باری ہوتی ہے؛ ہفتہ وار اور عام تعطیلات اور فریقوں کے دوسرے اجلاسوں سے گریز کیا گیا ہے۔ قمری تقویم کی تعطیلات تخمینی ہو سکتی ہیں: دوسرے فریق سے پوچھ لیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>No meeting fits. Take a filter away to see more.</source>
            <translation>کوئی اجلاس مطابق نہیں۔ مزید دیکھنے کے لیے کوئی فلٹر ہٹائیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Coming</source>
            <translation>آنے والے</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Over</source>
            <translation>گزرے ہوئے</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Minutes not adopted</source>
            <translation>روداد منظور نہیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sitting</source>
            <translation>نشست</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>New sitting</source>
            <translation>نئی نشست</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Times are those of {zone}.</source>
            <translation>اوقات {zone} کے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Set the times</source>
            <translation>اوقات مقرر کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>One a day</source>
            <translation>روزانہ ایک</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Add sitting</source>
            <translation>نشست شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sittings</source>
            <translation>نشستیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>The sitting of {when} was removed.</source>
            <translation>{when} کی نشست حذف کر دی گئی۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>{number}.</source>
            <translation>{number}۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Change the sitting of {when}</source>
            <translation>{when} کی نشست تبدیل کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Remove the sitting of {when}</source>
            <translation>{when} کی نشست حذف کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits from its beginning to its end.</source>
            <translation>کوئی نہیں: اجلاس آغاز سے اختتام تک مسلسل ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits at {clock} on each of its days.</source>
            <translation>کوئی نہیں: اجلاس ہر روز {clock} پر ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the hours of its days are supposed.</source>
            <translation>کوئی نہیں: دنوں کے اوقات فرض کیے گئے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Templates</source>
            <translation>سانچے</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Write from “{name}”</source>
            <translation>”{name}“ سے لکھیں</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Only an empty agenda is written from a template.</source>
            <translation>سانچے سے صرف خالی ایجنڈا لکھا جاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep this agenda as a template…</source>
            <translation>یہ ایجنڈا بطور سانچہ محفوظ کریں…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Edit templates…</source>
            <translation>سانچوں میں ترمیم…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>The reviews of single areas become one item that is repeated for each area.</source>
            <translation>الگ الگ شعبوں کے جائزے ایک مد بن جاتے ہیں جو ہر شعبے کے لیے دہرائی جاتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Name of the template</source>
            <translation>سانچے کا نام</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep</source>
            <translation>محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>“{name}” was kept as a template.</source>
            <translation>”{name}“ بطور سانچہ محفوظ ہو گیا۔</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Agenda templates</source>
            <translation>ایجنڈے کے سانچے</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Template</source>
            <translation>سانچہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Offered to</source>
            <translation>دستیاب برائے</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Items of the template</source>
            <translation>سانچے کی مدات</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>New template</source>
            <translation>نیا سانچہ</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Remove this template</source>
            <translation>یہ سانچہ حذف کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Begin</source>
            <translation>شروع کریں</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>One for each area</source>
            <translation>ہر شعبے کے لیے ایک</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Annotation</source>
            <translation>توضیح</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>for each area</source>
            <translation>ہر شعبے کے لیے</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;فائل</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Open &amp;recent</source>
            <translation>&amp;حالیہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;ترمیم</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;منظر</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Window</source>
            <translation>&amp;ونڈو</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>م&amp;دد</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Language</source>
            <translation>&amp;زبان</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>{name} (not there now)</source>
            <translation>{name} (اس وقت موجود نہیں)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Nothing was opened before</source>
            <translation>پہلے کچھ نہیں کھولا گیا</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Forget those that are not there</source>
            <translation>جو موجود نہیں &amp;بھول جائیے</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes plain text.</source>
            <translation>پیراگراف عام متن بن جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a statement.</source>
            <translation>پیراگراف بیان بن جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes information, which asks for nothing.</source>
            <translation>پیراگراف اطلاع بن جائے گا، جس میں کوئی مطالبہ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a decision.</source>
            <translation>پیراگراف فیصلہ بن جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes an action item.</source>
            <translation>پیراگراف عملی نکتہ بن جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a recommendation.</source>
            <translation>پیراگراف سفارش بن جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a reservation.</source>
            <translation>پیراگراف تحفظ بن جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>What was entered for it so far goes to the bin.</source>
            <translation>اس کے لیے اب تک جو درج ہوا وہ ٹوکری میں چلا جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Change what the paragraph is?</source>
            <translation>پیراگراف کی قسم بدلی جائے؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Change it</source>
            <translation>تبدیل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Its text can then not be changed any more; a change is an amendment by another decision.</source>
            <translation>اس کے بعد متن تبدیل نہیں ہو سکے گا؛ تبدیلی دوسرے فیصلے کے ذریعے ترمیم سے ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Was this decision adopted in session?</source>
            <translation>کیا یہ فیصلہ اجلاس میں منظور ہوا؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>It was adopted</source>
            <translation>منظور ہوا</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>This decision was adopted in session: its text stays, and a change is an amendment.</source>
            <translation>یہ فیصلہ اجلاس میں منظور ہوا: متن نہیں بدلے گا، اور تبدیلی ترمیم ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/reading.py"></location>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This database is open for reading only.</source>
            <translation>یہ ڈیٹا بیس صرف پڑھنے کے لیے کھلا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Decisions and action items get their numbers now, and keep them for good: none is used twice or changed. The text can then only be read until you return it to drafting.</source>
            <translation>فیصلوں اور عملی نکات کو اب نمبر ملیں گے جو ہمیشہ رہیں گے: کوئی نمبر نہ دوبارہ استعمال ہوگا نہ بدلے گا۔ تحریر کے لیے واپس لیے جانے تک متن صرف پڑھا جا سکے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate draft {number}?</source>
            <translation>مسودہ {number} تقسیم کیا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate</source>
            <translation>تقسیم کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Both sides have agreed to this text as it is. No move leads back to drafting, only undo as long as nothing else was done.</source>
            <translation>دونوں فریق اس متن پر جوں کا توں متفق ہیں۔ اس کے بعد تحریر کی طرف واپسی نہیں، سوائے کالعدم کرنے کے جب تک کچھ اور نہ کیا گیا ہو۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Have both sides agreed?</source>
            <translation>کیا دونوں فریق متفق ہو گئے؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Mark as agreed</source>
            <translation>متفقہ درج کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Look at them first</source>
            <translation>پہلے انہیں دیکھیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>PDF documents</source>
            <translation>دستاویزات بطور PDF</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Export PDF</source>
            <translation>بطور PDF برآمد کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Scans</source>
            <translation>عکس</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealed record, SHA-256</source>
            <translation>سر بمہر ریکارڈ، SHA-256</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopt…</source>
            <translation>منظور کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy…</source>
            <translation>دستخط شدہ نقل منسلک کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Minutes are adopted once both sides have agreed to them.</source>
            <translation>دونوں فریقوں کے متفق ہونے پر روداد منظور ہوتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Agreed, to be adopted</source>
            <translation>متفقہ، منظوری باقی</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adoption seals the record and makes the originals. Nothing of it can be changed after that.</source>
            <translation>منظوری سے ریکارڈ سر بمہر ہوتا ہے اور اصل نسخے بنتے ہیں۔ اس کے بعد اس میں کچھ نہیں بدل سکتا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy</source>
            <translation>دستخط شدہ نقل منسلک کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{name} is kept with its hash. The minutes are then signed, and this cannot be undone.</source>
            <translation>{name} اپنے ہیش کے ساتھ محفوظ ہوگی۔ روداد تب دستخط شدہ ہوگی، اور یہ کالعدم نہیں ہو سکتا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach it</source>
            <translation>منسلک کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Day of signature</source>
            <translation>تاریخِ دستخط</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealing the record…</source>
            <translation>ریکارڈ سیل کیا جا رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The minutes are adopted, and their record is sealed.</source>
            <translation>روداد منظور ہو چکی ہے اور اس کا ریکارڈ سر بمہر ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>The file was written to {path}.</source>
            <translation>فائل {path} میں لکھ دی گئی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Signed {day}</source>
            <translation>{day} کو دستخط ہوئے</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopted {day}.</source>
            <translation>{day} کو منظور ہوئی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopted {day}, for signature</source>
            <translation>{day} کو منظور ہوئی، برائے دستخط</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The heads of delegation sign the originals; then attach the scan.</source>
            <translation>سربراہانِ وفود اصل نسخوں پر دستخط کرتے ہیں؛ پھر عکس منسلک کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>SHA-256: {hash}</source>
            <translation>SHA-256: {hash}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Signed copy</source>
            <translation>دستخط شدہ نقل</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{language}, {side} named first</source>
            <translation>{language}، {side} کا نام پہلے</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Save {name}</source>
            <translation>{name} محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The record is sealed with every name and word as it is now, and the originals are made and stored. Nothing of it can be changed afterwards, and undo does not go back over it; a correction is a corrigendum.</source>
            <translation>ریکارڈ ہر نام اور لفظ کے ساتھ جوں کا توں سر بمہر ہوگا، اور اصل نسخے بن کر محفوظ ہوں گے۔ بعد میں اس میں کچھ نہیں بدل سکتا، اور کالعدم کرنا اس سے پیچھے نہیں جاتا؛ تصحیح تصحیح نامے سے ہوتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of adoption</source>
            <translation>تاریخِ منظوری</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt the minutes?</source>
            <translation>روداد منظور کی جائے؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt and seal</source>
            <translation>منظور اور سر بمہر کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>No original can be made in {languages}: this program has no words for its documents.</source>
            <translation>{languages} میں اصل نسخہ نہیں بن سکتا: اس پروگرام میں اس کی دستاویزات کے الفاظ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Due date in words…</source>
            <translation>مقررہ تاریخ الفاظ میں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Phrase bank…</source>
            <translation>جملوں کا ذخیرہ…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>{name} was not put in charge of the action item. Enter tries again.</source>
            <translation>{name} کو اس عملی نکتے کی ذمہ داری نہیں دی جا سکی۔ Enter سے دوبارہ کوشش ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Only an action item has a due date. Ctrl+T makes one of this paragraph.</source>
            <translation>صرف عملی نکتے کی مقررہ تاریخ ہوتی ہے۔ Ctrl+T اس پیراگراف کو عملی نکتہ بنا دیتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Check again</source>
            <translation>دوبارہ جانچیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend.</source>
            <translation>کچھ درست کرنا باقی نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors</source>
            <translation>غلطیاں</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Warnings</source>
            <translation>تنبیہات</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside</source>
            <translation>نظر انداز کردہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source> and </source>
            <translation> اور </translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend</source>
            <translation>کچھ درست کرنا باقی نہیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back circulation; mend them first.</source>
            <translation>غلطیاں تقسیم میں مانع ہیں؛ پہلے انہیں درست کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated.</source>
            <translation>مسودہ تقسیم کیا جا سکتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back agreement; mend them first.</source>
            <translation>غلطیاں اتفاق کو روکتی ہیں؛ پہلے انہیں درست کریں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Both sides have agreed. Adoption waits until what is found is mended or set aside.</source>
            <translation>دونوں فریق متفق ہیں۔ منظوری اس وقت تک رکی ہے جب تک پائی گئی باتیں درست یا نظر انداز نہ ہوں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Adoption waits until warnings are mended or set aside.</source>
            <translation>منظوری اس وقت تک رکی ہے جب تک انتباہ درست یا نظر انداز نہ ہوں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing holds back the minutes.</source>
            <translation>روداد میں کوئی چیز مانع نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The check could not be made. The log says why.</source>
            <translation>جانچ نہیں ہو سکی۔ وجہ لاگ میں درج ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside…</source>
            <translation>نظر انداز کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Take up again</source>
            <translation>دوبارہ شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Why it may stay as it is</source>
            <translation>یہ جوں کا توں کیوں رہ سکتا ہے</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All warnings of this rule</source>
            <translation>اس قاعدے کے تمام انتباہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Show {place}: {text}</source>
            <translation>{place} دکھائیں: {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside by {who}, {day}: {reason}</source>
            <translation>{who} نے {day} کو نظر انداز کیا: {reason}</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>This draft is with the members, so its text can only be read.</source>
            <translation>یہ مسودہ ارکان کے پاس ہے، اس لیے متن صرف پڑھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Both sides have agreed to these minutes, so their text can only be read.</source>
            <translation>دونوں فریق اس روداد پر متفق ہو چکے ہیں، اس لیے متن صرف پڑھا جا سکتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are adopted: a later change is a corrigendum.</source>
            <translation>یہ روداد منظور ہو چکی ہے: بعد کی تبدیلی تصحیح نامے سے ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are signed: a later change is a corrigendum.</source>
            <translation>اس روداد پر دستخط ہو چکے ہیں: بعد کی تبدیلی تصحیح نامے سے ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Now</source>
            <translation>اب</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the first side</source>
            <translation>پہلے فریق کا بیان</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the second side</source>
            <translation>دوسرے فریق کا بیان</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Narrative</source>
            <translation>عام متن</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Bold</source>
            <translation>جلی</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Italic</source>
            <translation>ترچھا</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Remove paragraph</source>
            <translation>پیراگراف حذف کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Next language</source>
            <translation>اگلی زبان</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Insert the first term</source>
            <translation>پہلی اصطلاح درج کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Refresh the preview</source>
            <translation>پیش منظر تازہ کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Export PDF…</source>
            <translation>بطور PDF برآمد کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What becomes of it</source>
            <translation>اس کا نتیجہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Paragraph {number}</source>
            <translation>پیراگراف {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>The document as a whole</source>
            <translation>مجموعی دستاویز</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comment forms</source>
            <translation>آرا کے فارم</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form…</source>
            <translation>فارم شامل کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter a comment</source>
            <translation>رائے درج کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open a comment round</source>
            <translation>مرحلۂ آرا شروع کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Each side that was present gets a form. Silence by the last day is no objection.</source>
            <translation>ہر حاضر فریق کو فارم ملتا ہے۔ آخری دن تک خاموشی عدم اعتراض ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open the round</source>
            <translation>مرحلہ شروع کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Comments by</source>
            <translation>آرا کی آخری تاریخ</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Empty: 21 days after circulation.</source>
            <translation>خالی: تقسیم کے 21 دن بعد۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form</source>
            <translation>فارم شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Paragraph</source>
            <translation>پیراگراف</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Proposed text or comment</source>
            <translation>مجوزہ متن یا رائے</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>There is still time until {day}, and forms are then not taken in any more.</source>
            <translation>{day} تک ابھی وقت ہے، اور اس کے بعد فارم شامل نہیں ہوں گے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the comment round?</source>
            <translation>مرحلۂ آرا بند کیا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The draft is circulated. Ask the sides that were present for their comments.</source>
            <translation>مسودہ تقسیم ہو چکا ہے۔ حاضر فریقوں سے آرا طلب کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments are asked for when a draft is circulated.</source>
            <translation>آرا مسودہ تقسیم ہونے پر طلب کی جاتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments on draft {number}</source>
            <translation>مسودہ {number} پر آرا</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Draft {number} has been circulated since.</source>
            <translation>اس دوران مسودہ {number} تقسیم ہو چکا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open its round</source>
            <translation>اس کا مرحلہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Nothing stands in the way of noting agreement.</source>
            <translation>اتفاق درج کرنے میں کوئی چیز مانع نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The last day, {day}, is a rest day or holiday of: {sides}.</source>
            <translation>آخری دن، {day}، ان کی تعطیل ہے: {sides}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>No comment has come in yet.</source>
            <translation>ابھی کوئی رائے موصول نہیں ہوئی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>Closed</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Time is over</source>
            <translation>وقت ختم</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Last day</source>
            <translation>آخری دن</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments by {day}.</source>
            <translation>آرا {day} تک۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Heard from: {sides}.</source>
            <translation>رائے موصول: {sides}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Silent, so no objection: {sides}.</source>
            <translation>خاموش، یعنی کوئی اعتراض نہیں: {sides}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Not heard from yet: {sides}.</source>
            <translation>رائے باقی: {sides}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>In one text</source>
            <translation>ایک متن میں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Side by side</source>
            <translation>پہلو بہ پہلو</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>All paragraphs</source>
            <translation>تمام پیراگراف</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Only changes</source>
            <translation>صرف تبدیلیاں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Change before</source>
            <translation>پچھلی تبدیلی</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Next change</source>
            <translation>اگلی تبدیلی</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed between these two drafts.</source>
            <translation>ان دو مسودوں میں کوئی فرق نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed</source>
            <translation>کوئی تبدیلی نہیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} changed</source>
            <translation>{n} تبدیل شدہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} added</source>
            <translation>{n} نئے</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} removed</source>
            <translation>{n} حذف شدہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} moved</source>
            <translation>{n} منتقل شدہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Comparison of two drafts</source>
            <translation>دو مسودوں کا تقابل</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Opening paragraphs</source>
            <translation>ابتدائی پیراگراف</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>{name} removed this paragraph on {time}. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>{name} نے {time} کو یہ پیراگراف ہٹا دیا۔ آپ کا لکھا ہوا یہاں محفوظ ہے اور محفوظ کرنے پر نیا پیراگراف بنے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>اس دوران یہ پیراگراف ہٹا دیا گیا۔ آپ کا لکھا ہوا یہاں محفوظ ہے اور محفوظ کرنے پر نیا پیراگراف بنے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Change the correction</source>
            <translation>تصحیح تبدیل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Add a correction</source>
            <translation>تصحیح شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Quote the wrong words exactly, and so many of them that they stand in the paragraph only once.</source>
            <translation>غلط الفاظ ہو بہو نقل کیجیے، اور اتنے کہ پیراگراف میں صرف ایک بار آئیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Add it</source>
            <translation>شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Where it stands</source>
            <translation>کہاں ہے</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Annex I, Delegation of …</source>
            <translation>ضمیمہ اول، … کا وفد</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>For</source>
            <translation>بجائے</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Read</source>
            <translation>پڑھا جائے</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Elsewhere: annexes, headings, signatures</source>
            <translation>دیگر جگہیں: ضمیمے، عنوانات، دستخط</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>New corrigendum</source>
            <translation>نیا تصحیح نامہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text…</source>
            <translation>یکجا متن محفوظ کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Corrigenda</source>
            <translation>تصحیح نامے</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The minutes stay as they were adopted; the consolidated text shows both.</source>
            <translation>روداد منظور شدہ صورت میں رہتی ہے؛ یکجا متن دونوں دکھاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>A mistake in adopted minutes is corrected by a document of its own.</source>
            <translation>منظور شدہ روداد کی غلطی علیحدہ دستاویز سے درست ہوتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The correction was taken out.</source>
            <translation>تصحیح نکال دی گئی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The corrigendum was discarded.</source>
            <translation>تصحیح نامہ ترک کر دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>It gets its number and is sealed with its originals. It can then not be changed or undone.</source>
            <translation>اسے نمبر ملے گا اور یہ اصل نسخوں کے ساتھ سر بمہر ہو جائے گا۔ اس کے بعد نہ بدلے گا نہ کالعدم ہوگا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of issue</source>
            <translation>تاریخِ اجرا</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue the corrigendum?</source>
            <translation>تصحیح نامہ جاری کیا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue and seal</source>
            <translation>جاری اور سر بمہر کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text</source>
            <translation>یکجا متن محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>{symbol} is issued and sealed.</source>
            <translation>{symbol} جاری اور سر بمہر ہو گیا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Corrigendum</source>
            <translation>تصحیح نامہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issued {day}</source>
            <translation>{day} کو جاری ہوا</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save…</source>
            <translation>محفوظ کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue…</source>
            <translation>جاری کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Discard the corrigendum</source>
            <translation>تصحیح نامہ ترک کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Take the correction out</source>
            <translation>تصحیح نکالیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>For: {words}</source>
            <translation>بجائے: {words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>(left out)</source>
            <translation>(حذف)</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Read: {words}</source>
            <translation>پڑھا جائے: {words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>A paragraph is not saved yet. It is tried again when you leave it.</source>
            <translation>ایک پیراگراف ابھی محفوظ نہیں۔ اس سے ہٹنے پر دوبارہ کوشش ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>“{text}” was removed.</source>
            <translation>”{text}“ حذف کر دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Next agenda item</source>
            <translation>ایجنڈے کی اگلی شق</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Previous agenda item</source>
            <translation>ایجنڈے کی پچھلی شق</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Note to self…</source>
            <translation>ذاتی نوٹ…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Insert the time</source>
            <translation>وقت درج کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Arrived…</source>
            <translation>آمد…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left…</source>
            <translation>روانگی…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who arrived? Item {item}</source>
            <translation>کون آیا؟ شق {item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who left? Item {item}</source>
            <translation>کون گیا؟ شق {item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Not listed yet</source>
            <translation>ابھی درج نہیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Give up (Esc)</source>
            <translation>چھوڑ دیں (Esc)</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Item {number}</source>
            <translation>شق {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The meeting</source>
            <translation>اجلاس</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Note to self, own side only</source>
            <translation>ذاتی نوٹ، صرف اپنے فریق کے لیے</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Enter keeps it, Esc gives it up</source>
            <translation>Enter سے محفوظ، Esc سے ترک</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>A note to self is not stored yet.</source>
            <translation>ایک ذاتی نوٹ ابھی محفوظ نہیں ہوا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Type a part of the name; Enter takes the one that is marked</source>
            <translation>نام کا کچھ حصہ لکھیں؛ Enter نشان زدہ کو لیتا ہے</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Nobody of that name is listed here.</source>
            <translation>اس نام کا کوئی یہاں درج نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at item {number} is then not recorded.</source>
            <translation>پھر شق {number} پر غیر حاضری درج نہیں رہے گی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at items {first}–{last} is then not recorded.</source>
            <translation>پھر شقوں {first}–{last} پر غیر حاضری درج نہیں رہے گی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>One arrival and one departure are kept for each delegate.</source>
            <translation>ہر مندوب کی ایک آمد اور ایک روانگی محفوظ رہتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Is {name} back in the room?</source>
            <translation>کیا {name} کمرے میں واپس آ گئے ہیں؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Back in the room</source>
            <translation>کمرے میں واپس</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>This meeting has no times yet.</source>
            <translation>اس اجلاس کے اوقات ابھی طے نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Sitting {number} of {all}, until {when}</source>
            <translation>نشست {number} از {all}، {when} تک</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Begins {when}</source>
            <translation>آغاز: {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Until {when}</source>
            <translation>{when} تک</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Break until {when}</source>
            <translation>وقفہ {when} تک</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Was to end at {when}</source>
            <translation>{when} پر ختم ہونا تھا</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Ended {when}</source>
            <translation>ختم ہوا: {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} over</source>
            <translation>{time} زائد</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} left</source>
            <translation>{time} باقی</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} late</source>
            <translation>{time} تاخیر</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} ahead</source>
            <translation>{time} پہلے</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>On time</source>
            <translation>وقت پر</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>In the room</source>
            <translation>کمرے میں</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Item {number}: {title}</source>
            <translation>شق {number}: {title}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No quorum: neither a head nor an alternate head is in the room for {sides}.</source>
            <translation>کورم نہیں: {sides} کی طرف سے نہ سربراہِ وفد کمرے میں ہے نہ متبادل سربراہ۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No delegates are listed. They are entered on the page Meetings.</source>
            <translation>کوئی مندوب درج نہیں۔ انہیں صفحہ اجلاس میں درج کیا جاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Nobody is marked yet: choose people and press P for present, X excused, A absent.</source>
            <translation>ابھی کسی کی حاضری نہیں لگی: لوگ چنیں اور حاضر کے لیے P، معذرت کے لیے X، غیر حاضر کے لیے A دبائیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Who represents somebody is entered on the page Meetings, under Delegations.</source>
            <translation>کون کس کی نمائندگی کرتا ہے، یہ صفحہ اجلاس میں وفود کے تحت درج ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Notes to self</source>
            <translation>ذاتی نوٹ</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Own side only</source>
            <translation>صرف اپنے فریق کے لیے</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>None. Ctrl+M writes one.</source>
            <translation>کوئی نہیں۔ Ctrl+M سے لکھیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>Remove this note</source>
            <translation>یہ نوٹ حذف کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>A note was removed.</source>
            <translation>ایک نوٹ ہٹایا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{topic}: {text}</source>
            <translation>{topic}: {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{title}  ·  {here} of {all}</source>
            <translation>{title}  ·  {all} میں سے {here}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Head present</source>
            <translation>سربراہ موجود</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No head</source>
            <translation>سربراہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Not yet here</source>
            <translation>ابھی نہیں آئے</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left</source>
            <translation>جا چکے</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Enter a day.</source>
            <translation>تاریخ درج کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Making the originals</source>
            <translation>اصل نسخے تیار ہو رہے ہیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>This could not be stored now, and nothing was changed; try again in a moment.</source>
            <translation>ابھی محفوظ نہیں ہو سکا اور کچھ تبدیل نہیں ہوا؛ تھوڑی دیر بعد دوبارہ کوشش کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting the confirmation of</source>
            <translation>توثیق مطلوب از</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Taken on</source>
            <translation>تاریخِ فیصلہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting until</source>
            <translation>توثیق مطلوب تا</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Another action item</source>
            <translation>ایک اور عملی نکتہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Remove this one</source>
            <translation>یہ حذف کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Add an action item</source>
            <translation>عملی نکتہ شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Choose a paragraph to see what came of it.</source>
            <translation>کوئی پیراگراف منتخب کیجیے تاکہ اس کا نتیجہ نظر آئے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Type the paragraph, or begin it with an operative verb.</source>
            <translation>پیراگراف لکھیے؛ کلیدی فعل سے اس کی قسم پہچانی جاتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Ctrl+D makes this paragraph a decision, Ctrl+T an action item. Its details then stand here.</source>
            <translation>یہ پیراگراف Ctrl+D سے فیصلہ اور Ctrl+T سے عملی نکتہ بن جاتا ہے۔ پھر اس کی تفصیلات یہاں ہوں گی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Statement of the {adjective} side</source>
            <translation>{adjective} فریق کا بیان</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Decision {symbol}</source>
            <translation>فیصلہ {symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Its number is given when the draft is circulated, and then stays.</source>
            <translation>اس کا نمبر مسودہ تقسیم ہونے پر ملتا ہے اور پھر نہیں بدلتا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Action item {symbol}</source>
            <translation>عملی نکتہ {symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>The action item was removed.</source>
            <translation>عملی نکتہ حذف کر دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Also open with {names}</source>
            <translation>{names} کے ہاں بھی کھلا ہے</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Minutes are typed under the agenda, and this meeting has none yet.</source>
            <translation>روداد ایجنڈے کے تحت لکھی جاتی ہے، اور اس اجلاس کا ابھی کوئی ایجنڈا نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>There is no meeting yet.</source>
            <translation>ابھی کوئی اجلاس نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Go to meetings</source>
            <translation>اجلاس کھولیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_edit.py"></location>
            <source>A paragraph holds at most {longest} characters; this text has {length}. Nothing was pasted.</source>
            <translation>ایک پیراگراف میں زیادہ سے زیادہ {longest} حروف آ سکتے ہیں؛ یہ متن {length} حروف کا ہے۔ کچھ چسپاں نہیں ہوا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing. Enter begins the next paragraph.</source>
            <translation>لکھنا شروع کیجیے۔ Enter سے اگلا پیراگراف شروع ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing</source>
            <translation>لکھنا شروع کیجیے</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Empty</source>
            <translation>خالی</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>New paragraph</source>
            <translation>نیا پیراگراف</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>adopted in session</source>
            <translation>اجلاس میں منظور شدہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Adopted in session: the text stays as it is.</source>
            <translation>اجلاس میں منظور شدہ: متن نہیں بدلے گا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>A provisional mark: the number is given when the draft is circulated.</source>
            <translation>عارضی نشان: نمبر مسودہ تقسیم ہونے پر ملتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages appear here.</source>
            <translation>صفحات یہاں نظر آئیں گے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Refresh</source>
            <translation>تازہ کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Changed since</source>
            <translation>اس کے بعد تبدیلی ہوئی</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Setting the pages…</source>
            <translation>صفحات بن رہے ہیں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Up to date</source>
            <translation>تازہ ترین</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be shown.</source>
            <translation>صفحات نہیں دکھائے جا سکے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be set. The log says why.</source>
            <translation>صفحات نہیں بن سکے۔ وجہ لاگ میں درج ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of the action item</source>
            <translation>عملی نکتے کی مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>in 30 days, end of August, 2027-08-15…</source>
            <translation>30 دن میں، اگست کے آخر، 2027-08-15…</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Move with that event (Ctrl+Enter)</source>
            <translation>اس واقعے کے ساتھ بدلے (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of {action}</source>
            <translation>{action} کی مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Enter sets it, Esc goes back</source>
            <translation>Enter اسے مقرر کرتا ہے، Esc واپس لے جاتا ہے</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Phrase bank</source>
            <translation>جملوں کا ذخیرہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Type a part of the verb</source>
            <translation>فعل کا کوئی حصہ لکھیے</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Operative verbs</source>
            <translation>کلیدی افعال</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>No verb of the phrase bank fits.</source>
            <translation>ذخیرے کا کوئی فعل موافق نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>{name}, comments of: {side}.</source>
            <translation>{name}، آرا منجانب: {side}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Take in a comment form</source>
            <translation>فارم برائے آرا شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Known: {text}</source>
            <translation>موجودہ: {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>The known one stays as it is, and this one is put beside it.</source>
            <translation>موجودہ رائے جوں کی توں رہے گی اور یہ اس کے ساتھ رکھ دی جائے گی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Taken in already</source>
            <translation>پہلے سے شامل</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <location filename="ui/minutes/short_line.py"></location>
            <source>At most {longest} characters can stand here. Nothing was put in.</source>
            <translation>یہاں زیادہ سے زیادہ {longest} حروف آ سکتے ہیں۔ کچھ درج نہیں کیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Room</source>
            <translation>کمرہ</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check</source>
            <translation>جانچ</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Comments</source>
            <translation>آرا</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Drafts</source>
            <translation>مسودے</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Record</source>
            <translation>ریکارڈ</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Pages</source>
            <translation>صفحات</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>The room: attendance and what was carried over</source>
            <translation>کمرہ: حاضری اور جو پہلے سے چلا آ رہا ہے</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Details of the paragraph</source>
            <translation>پیراگراف کی تفصیلات</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check of the minutes</source>
            <translation>روداد کی جانچ</translation>
        </message>
        <message>
            <location filename="ui/minutes/terms.py"></location>
            <source>Term bank</source>
            <translation>ذخیرۂ اصطلاحات</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Return to drafting</source>
            <translation>تحریر کے لیے واپس لیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Circulate draft…</source>
            <translation>مسودہ تقسیم کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Mark as agreed…</source>
            <translation>متفقہ درج کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <source>Draft {number}</source>
            <translation>مسودہ {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Draft {number}, circulated {day}</source>
            <translation>مسودہ {number}، {day} کو تقسیم ہوا</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Bold (Ctrl+B)</source>
            <translation>جلی (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Italic (Ctrl+I)</source>
            <translation>ترچھا (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Remove paragraph (Ctrl+Shift+Del)</source>
            <translation>پیراگراف حذف کریں (Ctrl+Shift+Del)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Statement of this side</source>
            <translation>اس فریق کا بیان</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Operative verb</source>
            <translation>کلیدی فعل</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session…</source>
            <translation>اجلاس میں منظوری…</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session: the text stays as it is. A change is an amendment.</source>
            <translation>اجلاس میں منظور شدہ: متن نہیں بدلے گا۔ تبدیلی ترمیم ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>compared with</source>
            <translation>تقابل با</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to this draft</source>
            <translation>اس مسودے پر واپس جائیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline…</source>
            <translation>تقابل محفوظ کریں…</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>A draft is kept here each time the minutes are circulated.</source>
            <translation>ہر بار روداد تقسیم ہونے پر یہاں ایک مسودہ محفوظ ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text as it is now</source>
            <translation>موجودہ متن</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline</source>
            <translation>تقابل محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Only while the minutes are being drafted.</source>
            <translation>صرف روداد کی تحریر کے دوران۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to draft {number}</source>
            <translation>مسودہ {number} پر واپس جائیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The drafts could not be compared. The log says why.</source>
            <translation>مسودوں کا تقابل نہیں ہو سکا۔ وجہ لاگ میں درج ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again: {done}.</source>
            <translation>متن دوبارہ مسودہ {number} والا ہے: {done}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again.</source>
            <translation>متن دوبارہ مسودہ {number} والا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>These stay as they are, because they were numbered or adopted since: {symbols}.</source>
            <translation>یہ جوں کے توں رہیں گے کیونکہ اس کے بعد انہیں نمبر ملا یا منظوری ہوئی: {symbols}۔</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Times slipped</source>
            <translation>کتنی بار مؤخر ہوا</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Old number</source>
            <translation>پرانا نمبر</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Last report</source>
            <translation>آخری رپورٹ</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>Overdue</source>
            <translation>زائد المیعاد</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Due soon</source>
            <translation>قریب المیعاد</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>On track</source>
            <translation>حسبِ منصوبہ</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped once</source>
            <translation>ایک بار مؤخر</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped twice</source>
            <translation>دو بار مؤخر</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Reported</source>
            <translation>اطلاع شدہ</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Confirmed</source>
            <translation>مصدقہ</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped {n} times</source>
            <translation>{n} بار مؤخر</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Area</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Progress</source>
            <translation>پیش رفت</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>Click for another group</source>
            <translation>دوسرے گروپ کے لیے کلک کیجیے</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>No working group yet</source>
            <translation>ابھی کوئی ورکنگ گروپ نہیں</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>cannot be shown</source>
            <translation>دکھایا نہیں جا سکتا</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Saved filter {name}</source>
            <translation>محفوظ فلٹر {name}</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Rename…</source>
            <translation>نام بدلیے…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Replace by what the list shows now…</source>
            <translation>فہرست جو دکھا رہی ہے اس سے بدلیے…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move up</source>
            <translation>اوپر لے جائیے</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move down</source>
            <translation>نیچے لے جائیے</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Remove</source>
            <translation>ہٹائیے</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something went wrong. The log says what it was: {path}</source>
            <translation>کوئی خرابی پیش آئی۔ تفصیل لاگ میں ہے: {path}</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Undo</source>
            <translation>کالعدم کریں</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something was still being typed in the minutes of {meeting} when the program ended. It is saved as soon as you open them.</source>
            <translation>پروگرام بند ہونے کے وقت {meeting} کی کارروائی میں کچھ لکھا جا رہا تھا۔ اسے کھولتے ہی یہ محفوظ ہو جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Open the minutes</source>
            <translation>کارروائی کھولیں</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something typed is not saved yet</source>
            <translation>کچھ لکھا ہوا ابھی محفوظ نہیں</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>All changes saved</source>
            <translation>تمام تبدیلیاں محفوظ</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>What you type is kept, and saved when you leave it</source>
            <translation>جو آپ لکھتے ہیں وہ ڈسک پر رہتا ہے، اور اسے چھوڑنے پر محفوظ ہوتا ہے</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>For reading only</source>
            <translation>صرف پڑھنے کے لیے</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Database: {name}</source>
            <translation>ڈیٹا بیس: {name}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>{city} {weekday} {time}</source>
            <translation>{city} {weekday} {time}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>Obligation clock</source>
            <translation>ذمہ داریوں کی گھڑی</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Due in {n} days</source>
            <translation>{n} دن میں واجب</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Closure rate</source>
            <translation>شرحِ تکمیل</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Next meeting</source>
            <translation>آئندہ اجلاس</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Minutes to be agreed</source>
            <translation>اتفاق طلب رودادیں</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is late</source>
            <translation>کسی میں تاخیر نہیں</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>all with a focal point</source>
            <translation>سب کے رابطہ کار ہیں</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is due</source>
            <translation>کچھ واجب نہیں</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} reported, awaiting confirmation</source>
            <translation>{n} کی اطلاع ہے، توثیق باقی</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none is planned</source>
            <translation>کوئی مجوزہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>today</source>
            <translation>آج</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{meeting}, {day}</source>
            <translation>{meeting}، {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none are out</source>
            <translation>کوئی تقسیم شدہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, sent {day}</source>
            <translation>{symbol}، مسودہ {n}، بھیجا گیا {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, {day}</source>
            <translation>{symbol}، مسودہ {n}، {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, {day}</source>
            <translation>{symbol}، {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Found the working group</source>
            <translation>ورکنگ گروپ قائم کریں</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Step by step from its agreement: its parties, its areas of cooperation and its languages.</source>
            <translation>اس کے معاہدے سے قدم بہ قدم: اس کے فریق، تعاون کے شعبے اور زبانیں۔</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Name the focal points</source>
            <translation>رابطہ کار نامزد کیجیے</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Who answers for each area on each side; reminders go to them.</source>
            <translation>ہر فریق کی طرف سے ہر شعبے کا ذمہ دار کون ہے؛ یاد دہانیاں انہی کو جاتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Plan the first meeting</source>
            <translation>پہلے اجلاس کی منصوبہ بندی</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Place and dates; the usual agenda comes with one click.</source>
            <translation>مقام اور تاریخیں؛ معمول کا ایجنڈا ایک کلک سے بن جاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>What to do first</source>
            <translation>پہلے کیا کریں</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>off track</source>
            <translation>خلافِ منصوبہ</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>watch</source>
            <translation>توجہ طلب</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>on track</source>
            <translation>حسبِ منصوبہ</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>confirmed</source>
            <translation>مصدقہ</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>set aside</source>
            <translation>معطل یا ختم</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Overview</source>
            <translation>مجموعی جائزہ</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>items</source>
            <translation>نکات</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items by state</source>
            <translation>عملی نکات بلحاظ حالت</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items agreed and closed</source>
            <translation>طے شدہ اور مکمل عملی نکات</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Agreed and closed, by month of agreement</source>
            <translation>طے شدہ اور مکمل، بلحاظ ماہِ اتفاق</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>For today</source>
            <translation>آج کے لیے</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>No action item is in this state.</source>
            <translation>کوئی عملی نکتہ اس حالت میں نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Still open</source>
            <translation>ابھی زیرِ تکمیل</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>The next time limit: {what}, {day}.</source>
            <translation>اگلی مدت: {what}، {day}۔</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>{colour} – {meaning}</source>
            <translation>{colour} – {meaning}</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>still to do</source>
            <translation>باقی</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the next meeting</source>
            <translation>آئندہ اجلاس کی تیاری</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>No meeting is planned. Plan one, and its preparation is followed here.</source>
            <translation>کوئی اجلاس مجوزہ نہیں۔ منصوبہ بندی کیجیے، تیاری یہاں نظر آئے گی۔</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the {meeting}</source>
            <translation>{meeting}: تیاری</translation>
        </message>
        <message>
            <location filename="ui/overview/today.py"></location>
            <source>Nothing needs you today.</source>
            <translation>آج آپ کے لیے کوئی کام نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/widgets/removal.py"></location>
            <source>Copy what I typed</source>
            <translation>میرا لکھا ہوا نقل کریں</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Show it</source>
            <translation>اسے دکھائیں</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: {held}</source>
            <translation>نہیں ہوا: {held}</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Something typed is not saved yet.</source>
            <translation>کچھ لکھا ہوا ابھی محفوظ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Reports</source>
            <translation>رپورٹیں</translation>
        </message>
        <message>
            <location filename="ui/palette.py"></location>
            <source>Command · {menu}</source>
            <translation>کمانڈ · {menu}</translation>
        </message>
        <message>
            <location filename="ui/parties.py"></location>
            <source>{day}, a rest day of {sides}</source>
            <translation>{day}، تعطیل: {sides}</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This file is encrypted. Its backups are too.</source>
            <translation>یہ فائل مرموز ہے۔ اس کے بیک اپ بھی۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/servers.py"></location>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Whoever opens this file will need the passphrase. If it is forgotten, nobody can open the file or its backups again: neither you nor the makers of this program. Keep it in a safe place.</source>
            <translation>جو بھی یہ فائل کھولے گا اسے پاس فریز چاہیے ہوگی۔ اگر یہ بھول گئی تو کوئی بھی فائل یا اس کے بیک اپ پھر نہیں کھول سکے گا: نہ آپ، نہ اس پروگرام کے بنانے والے۔ اسے محفوظ جگہ رکھیں۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase</source>
            <translation>پاس فریز</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The same once more</source>
            <translation>وہی دوبارہ</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The two passphrases differ.</source>
            <translation>دونوں پاس فریز مختلف ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This passphrase does not open the file. Look at capitals and the keyboard's language. If it is surely right, the file is damaged, or none of this program.</source>
            <translation>یہ پاس فریز فائل کو نہیں کھولتی۔ بڑے حروف اور کی بورڈ کی زبان دیکھیں۔ اگر یہ یقیناً درست ہے تو فائل خراب ہے، یا اس پروگرام کی نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>{name} is encrypted. Type its passphrase.</source>
            <translation>{name} مرموز ہے۔ اس کی پاس فریز لکھیں۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase needed</source>
            <translation>پاس فریز درکار ہے</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt this database</source>
            <translation>یہ ڈیٹابیس مرموز کریں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt</source>
            <translation>مرموز کریں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The file is encrypted now.</source>
            <translation>فائل اب مرموز ہے۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>پاس فریز بدلیں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>نیا پاس فریز</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The passphrase was changed.</source>
            <translation>پاس فریز بدل دیا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Everybody who gets hold of this file can read it then. Backups that are there stay encrypted.</source>
            <translation>تب جس کے ہاتھ یہ فائل لگے وہ اسے پڑھ سکے گا۔ موجودہ بیک اپ مرموز رہیں گے۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove the encryption?</source>
            <translation>رمز بندی ہٹائیں؟</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The encryption was removed.</source>
            <translation>رمز بندی ہٹا دی گئی۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Older copies</source>
            <translation>پرانی نقلیں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt them too</source>
            <translation>انھیں بھی مرموز کریں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Leave them</source>
            <translation>انھیں رہنے دیں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove them</source>
            <translation>انھیں ہٹائیں</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>At least {n} letters; several words that only you put together are best.</source>
            <translation>کم از کم {n} حروف؛ بہترین وہ چند الفاظ ہیں جنہیں صرف آپ جوڑیں۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Weak: a program guesses it soon. Add words.</source>
            <translation>کمزور: کوئی پروگرام اسے جلد بوجھ لے گا۔ الفاظ بڑھائیں۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Fair: it takes somebody much time and money to guess. One more word makes it strong.</source>
            <translation>مناسب: اسے بوجھنے میں بہت وقت اور پیسہ لگے گا۔ ایک اور لفظ اسے مضبوط بنا دے گا۔</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Strong: nobody guesses it.</source>
            <translation>مضبوط: کوئی اسے نہیں بوجھ سکتا۔</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>this computer</source>
            <translation>یہ کمپیوٹر</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>{database} on {server}</source>
            <translation>{database}، {server} پر</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Print</source>
            <translation>چھاپیں</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>This page shows no document. Open a preview, or choose one under Documents.</source>
            <translation>یہ صفحہ کوئی دستاویز نہیں دکھا رہا۔ پیش منظر کھولیں، یا دستاویزات میں سے کوئی منتخب کریں۔</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>The printer did not take “{name}”, or its file could not be written. Look whether it is switched on and connected, or print to another printer or place.</source>
            <translation>پرنٹر نے ”{name}“ قبول نہیں کیا، یا اس کی فائل لکھی نہ جا سکی۔ دیکھیں کہ پرنٹر چالو اور جڑا ہوا ہے، یا کسی اور پرنٹر یا جگہ پر چھاپیں۔</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Not printed</source>
            <translation>نہیں چھپا</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Printing page {page} of {count}</source>
            <translation>{count} میں سے صفحہ {page} چھپ رہا ہے</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file is free again. You can open it for writing.</source>
            <translation>یہ فائل پھر سے دستیاب ہے۔ آپ اسے لکھنے کے لیے کھول سکتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Open for writing</source>
            <translation>لکھنے کے لیے کھولیے</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Another program has this file open. You can read it.</source>
            <translation>یہ فائل کسی اور پروگرام نے کھول رکھی ہے۔ آپ اسے پڑھ سکتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies in a folder that {name} copies to other computers. When two of them write, each gets a copy of its own, and what is in one is missing in the other. Keep it in a folder of this computer alone; backups and documents may lie in a shared one.</source>
            <translation>یہ فائل ایسے فولڈر میں ہے جسے {name} دوسرے کمپیوٹروں پر نقل کرتا ہے۔ جب ان میں سے دو لکھیں تو ہر ایک کو اپنی الگ نقل ملتی ہے، اور جو ایک میں ہے وہ دوسری میں نہیں ہوتا۔ اسے صرف اسی کمپیوٹر کے فولڈر میں رکھیے؛ بیک اپ اور دستاویزات مشترکہ فولڈر میں رہ سکتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies on a network drive ({name}). When the connection breaks, nothing can be saved until it is back, and not every such drive keeps two programs apart. Keep it on this computer; backups may lie on such a drive.</source>
            <translation>یہ فائل نیٹ ورک ڈرائیو ({name}) پر ہے۔ رابطہ ٹوٹنے پر اس کی بحالی تک کچھ محفوظ نہیں ہو سکتا، اور ایسی ہر ڈرائیو دو پروگراموں کو الگ نہیں رکھتی۔ اسے اسی کمپیوٹر پر رکھیے؛ بیک اپ ایسی ڈرائیو پر رہ سکتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>{who} has this file open on {host} since {since}. You can read it.</source>
            <translation>یہ فائل {who} نے {host} پر {since} سے کھول رکھی ہے۔ آپ اسے پڑھ سکتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: “{form}” is open. Finish it or close it first.</source>
            <translation>نہیں ہوا: ”{form}“ کھلا ہے۔ پہلے اسے مکمل کریں یا بند کریں۔</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>A file is being written. Try again when it is there.</source>
            <translation>ایک فائل لکھی جا رہی ہے۔ اس کے مکمل ہونے پر دوبارہ کوشش کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People who took part</source>
            <translation>شریک افراد</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Added at</source>
            <translation>شامل کیا گیا</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart, as agreed</source>
            <translation>طے شدہ ہم منصب</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side, as agreed</source>
            <translation>طے شدہ ذمہ دار فریق</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible, as agreed</source>
            <translation>طے شدہ ذمہ دار</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart before</source>
            <translation>سابق ہم منصب</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side before</source>
            <translation>سابق ذمہ دار فریق</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible before</source>
            <translation>سابق ذمہ دار</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>By decision</source>
            <translation>بذریعہ فیصلہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Circulated at</source>
            <translation>ترسیل کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Closed on</source>
            <translation>بند ہونے کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rule</source>
            <translation>قاعدہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>From the last to the first</source>
            <translation>آخری سے پہلے تک</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Detail</source>
            <translation>تفصیل</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Documents</source>
            <translation>دستاویزات</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows action item</source>
            <translation>آخری تاریخ عملی نکتے کے تابع</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows meeting</source>
            <translation>آخری تاریخ اجلاس کے تابع</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>After or before the event</source>
            <translation>واقعے کے بعد یا پہلے</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Filter</source>
            <translation>فلٹر</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>Side named first</source>
            <translation>پہلے مذکور فریق</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>With its event</source>
            <translation>اپنے واقعے کے ساتھ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Update form</source>
            <translation>تازہ کاری فارم</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>List</source>
            <translation>فہرست</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made at</source>
            <translation>تیاری کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made by</source>
            <translation>تیار کنندہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made on</source>
            <translation>تیاری کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Kind of file</source>
            <translation>فائل کی قسم</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>State of the minutes</source>
            <translation>روداد کی حالت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Month</source>
            <translation>مہینہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Times the deadline moved</source>
            <translation>آخری تاریخ کتنی بار بدلی</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows passed over</source>
            <translation>چھوڑی گئی سطریں</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People planned</source>
            <translation>متوقع افراد</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Place in the order</source>
            <translation>ترتیب میں مقام</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Colour</source>
            <translation>رنگ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received at</source>
            <translation>موصولی کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received by</source>
            <translation>وصول کنندہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered at</source>
            <translation>اندراج کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered by</source>
            <translation>اندراج کنندہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Reference</source>
            <translation>حوالہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answered at</source>
            <translation>جواب کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answer</source>
            <translation>جواب</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Requested on</source>
            <translation>درخواست کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Round</source>
            <translation>دور</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Which reminder</source>
            <translation>کون سی یاد دہانی</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sample</source>
            <translation>نمونہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Seal</source>
            <translation>مہر</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed at</source>
            <translation>مہر کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed by</source>
            <translation>مہر کنندہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed on</source>
            <translation>مہر کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sent on</source>
            <translation>بھیجنے کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Size in bytes</source>
            <translation>حجم (بائٹ)</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sorted by</source>
            <translation>ترتیب بلحاظ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows taken in</source>
            <translation>شامل کی گئی سطریں</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Adopted in session</source>
            <translation>اجلاس میں منظور</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside at</source>
            <translation>نظر انداز کرنے کا وقت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside by</source>
            <translation>نظر انداز کنندہ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Withdrawn on</source>
            <translation>واپسی کی تاریخ</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Words</source>
            <translation>الفاظ</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <source>Characters missing</source>
            <translation>حروف موجود نہیں</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report as of {day}</source>
            <translation>رپورٹِ پیش رفت، {day} تک</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The register is shown as it stood on this day.</source>
            <translation>رجسٹر اس دن کی صورتِ حال کے مطابق دکھایا گیا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Change since</source>
            <translation>تبدیلی از</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for the last report made.</source>
            <translation>خالی چھوڑیں تو آخری رپورٹ سے موازنہ ہوگا۔</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Workbook (Excel)</source>
            <translation>ورک بک (Excel)</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Brief of one page (PDF)</source>
            <translation>ایک صفحے کا خلاصہ (PDF)</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>A report needs the day as of which it is made.</source>
            <translation>رپورٹ کے لیے وہ دن ضروری ہے جس تک کی صورتِ حال بتانی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The period would begin after the day of the report.</source>
            <translation>مدت رپورٹ کے دن کے بعد شروع ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Each side keeps the original that names it first.</source>
            <translation>ہر فریق وہ اصل نسخہ رکھتا ہے جس میں اس کا نام پہلے ہو۔</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Red</source>
            <translation>سرخ</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Confirmed complete</source>
            <translation>تکمیل مصدقہ</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>each has led to something</source>
            <translation>ہر ایک میں پیش رفت ہوئی</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Dates ahead</source>
            <translation>آئندہ تاریخیں</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>the next on {day}</source>
            <translation>اگلی {day} کو</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>none is known</source>
            <translation>کوئی معلوم نہیں</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>A first report: no earlier one was made, and no day to compare with is chosen.</source>
            <translation>پہلی رپورٹ: اس سے پہلے کوئی رپورٹ نہیں بنی اور موازنے کا دن منتخب نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the report as of {day}:</source>
            <translation>{day} کی رپورٹ کے مقابلے میں:</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the register as it stood on {day}:</source>
            <translation>{day} کو رجسٹر کی صورتِ حال کے مقابلے میں:</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>both sides were represented</source>
            <translation>دونوں فریقوں کی نمائندگی تھی</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>not constituted yet</source>
            <translation>ابھی باضابطہ نہیں</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Paragraphs</source>
            <translation>پیراگراف</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>of this meeting</source>
            <translation>اس اجلاس کے</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>agreed at this meeting</source>
            <translation>اس اجلاس میں طے شدہ</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Participants</source>
            <translation>شرکا</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Agenda items</source>
            <translation>ایجنڈے کی مدات</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>as adopted</source>
            <translation>منظور شدہ</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Earlier decisions</source>
            <translation>سابقہ فیصلے</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>with their state today</source>
            <translation>موجودہ حالت کے ساتھ</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report</source>
            <translation>رپورٹِ پیش رفت</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What to make</source>
            <translation>کیا بنانا ہے</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What it will contain</source>
            <translation>اس میں کیا ہوگا</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files and reports</source>
            <translation>فائلیں اور رپورٹیں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Made in this session</source>
            <translation>اس بار بنائی گئی</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Reports made</source>
            <translation>بنائی گئی رپورٹیں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Show in folder</source>
            <translation>فولڈر میں دکھائیں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Compare with this one</source>
            <translation>اس سے موازنہ کریں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What you write stands here, to be opened.</source>
            <translation>آپ کی بنائی ہوئی فائلیں یہاں سے کھولی جا سکتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name} اب وہاں نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel, or a brief of one page. What it says is kept for the next one.</source>
            <translation>حکام کے لیے ایکسل ورک بک، یا ایک صفحے کا خلاصہ۔ اس کا مواد اگلی رپورٹ کے لیے محفوظ رہتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The agreed minutes of one meeting as PDF, with their annexes.</source>
            <translation>ایک اجلاس کی متفقہ روداد بطور PDF، ضمیموں کے ساتھ۔</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The figures could not be read.</source>
            <translation>اعداد پڑھے نہیں جا سکے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Excel workbooks</source>
            <translation>ورک بک برائے Excel</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the progress report</source>
            <translation>رپورٹِ پیش رفت بنائیں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Minutes of {meeting}</source>
            <translation>{meeting} کی روداد</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the minutes</source>
            <translation>روداد بنائیں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Nothing on this computer opens {name}.</source>
            <translation>اس کمپیوٹر پر {name} کھولنے والا کوئی پروگرام نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Write report…</source>
            <translation>رپورٹ بنائیں…</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>There is no working group yet to report on. It is entered under Agreements.</source>
            <translation>ابھی کوئی ورکنگ گروپ نہیں جس کی رپورٹ بنے۔ یہ ”معاہدے“ کے تحت درج ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Safekeeping</source>
            <translation>حفاظت</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Back up…</source>
            <translation>بیک اپ بنائیں…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>What lies in the bin</source>
            <translation>ٹوکری میں کیا ہے</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Bin</source>
            <translation>ٹوکری</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The bin is empty. What you remove comes here, and can come back.</source>
            <translation>ٹوکری خالی ہے۔ حذف شدہ چیزیں یہاں آتی ہیں اور واپس جا سکتی ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This database</source>
            <translation>یہ ڈیٹا بیس</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A backup is a copy of the whole file, checked before it counts. Keep it on another disk.</source>
            <translation>بیک اپ پوری فائل کی جانچی ہوئی نقل ہے۔ اسے کسی اور ڈسک پر رکھیے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF or an earlier check</source>
            <translation>منظور شدہ PDF یا پہلے کی جانچ سے</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Compare with a journal head</source>
            <translation>روزنامچے کے سرے سے موازنہ</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF (“Journal before adoption”) or from an earlier check: it shows whether the newest entries were cut off.</source>
            <translation>منظور شدہ PDF (”منظوری سے پہلے کا روزنامچہ“) یا پچھلی جانچ سے: یہ بتاتا ہے کہ تازہ ترین اندراجات کاٹ دیے گئے یا نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{records}, kept for good</source>
            <translation>{records}، ہمیشہ کے لیے محفوظ</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>“{name}” is back.</source>
            <translation>”{name}“ واپس آ گیا۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Back up this database</source>
            <translation>اس ڈیٹا بیس کا بیک اپ بنائیں</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being checked…</source>
            <translation>فائل کی جانچ ہو رہی ہے…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The register is being checked…</source>
            <translation>رجسٹر کی جانچ ہو رہی ہے…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Last backup: {when}</source>
            <translation>آخری بیک اپ: {when}</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>No backup was made on this computer yet.</source>
            <translation>اس کمپیوٹر پر ابھی کوئی بیک اپ نہیں بنا۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being copied, and the copy checked…</source>
            <translation>فائل کی نقل بن رہی ہے اور نقل کی جانچ ہو رہی ہے…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A checked copy was written to {path}.</source>
            <translation>جانچی ہوئی نقل {path} میں لکھ دی گئی۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal does not have the head that you entered: entries were cut off, or this is not the same register.</source>
            <translation>روزنامچے میں وہ سرا نہیں جو آپ نے درج کیا: اندراجات کاٹ دیے گئے، یا یہ وہی رجسٹر نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the file is whole, with {acts} in its journal.</source>
            <translation>سب ٹھیک ہے: فائل سالم ہے، روزنامچے میں {acts}۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the register is whole, with {acts} in its journal.</source>
            <translation>سب ٹھیک ہے: رجسٹر سالم ہے، روزنامچے میں {acts}۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal has the head that you entered.</source>
            <translation>روزنامچے میں وہ سرا موجود ہے جو آپ نے درج کیا۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Its head is now {head}.</source>
            <translation>اب اس کا سرا {head} ہے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Copy the head</source>
            <translation>روزنامچے کا سرا نقل کریں</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it where this file does not lie.</source>
            <translation>جرنل کا سرا نقل ہو گیا۔ اسے اس جگہ رکھیں جہاں یہ فائل نہ ہو۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it elsewhere than on the server.</source>
            <translation>جرنل کا سرا نقل ہو گیا۔ اسے سرور کے علاوہ کہیں اور رکھیں۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The backups of a register on a server are made by its administrator, with the server’s own tools.</source>
            <translation>سرور پر موجود رجسٹر کے بیک اپ اس کا منتظم سرور کے اپنے اوزاروں سے بناتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this file</source>
            <translation>یہ فائل جانچیں</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this register</source>
            <translation>یہ رجسٹر جانچیں</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Three invented working groups with two years of meetings, minutes and action items, to try everything on. They are made once, which takes about a quarter of a minute.</source>
            <translation>تین فرضی ورکنگ گروپ، دو سال کے اجلاسوں، کارروائیوں اور عملی نکات کے ساتھ، تاکہ ہر چیز آزمائی جا سکے۔ یہ ایک ہی بار بنتے ہیں، جس میں تقریباً چوتھائی منٹ لگتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Making the sample</source>
            <translation>نمونہ بنایا جا رہا ہے</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Search in all texts</source>
            <translation>تمام متون میں تلاش</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Words in any language</source>
            <translation>کسی بھی زبان کے الفاظ</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Kind of record</source>
            <translation>ریکارڈ کی قسم</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>All kinds</source>
            <translation>تمام اقسام</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>What was found</source>
            <translation>جو ملا</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Type a word, or several: all of them have to be there.</source>
            <translation>ایک یا زیادہ الفاظ لکھیں: سب کا موجود ہونا ضروری ہے۔</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Several secretaries can work at once on a register that is in a database of a PostgreSQL server. Its administrator tells you the address.</source>
            <translation>جو رجسٹر PostgreSQL سرور کے کسی ڈیٹا بیس میں ہو، اس پر کئی سیکرٹری بیک وقت کام کر سکتے ہیں۔ اس کا پتہ منتظم بتاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Open a register on a server</source>
            <translation>سرور پر رجسٹر کھولیے</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Address</source>
            <translation>پتہ</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>No password stands in it: you are asked for one when the server wants it.</source>
            <translation>اس میں پاس ورڈ نہیں لکھا جاتا: سرور مانگے تو آپ سے پوچھا جاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>The server asks for a password for {address}.</source>
            <translation>سرور {address} کے لیے پاس ورڈ مانگتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password</source>
            <translation>پاس ورڈ</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password needed</source>
            <translation>پاس ورڈ درکار ہے</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>There is nothing in {address} yet. A new register there belongs to the name with which you came in; who else may use it is said with “secretariat grant”.</source>
            <translation>{address} میں ابھی کچھ نہیں۔ وہاں نیا رجسٹر اُس نام کی ملکیت ہوگا جس سے آپ داخل ہوئے؛ اَور کون اسے استعمال کر سکتا ہے، یہ “secretariat grant” سے طے ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register there?</source>
            <translation>کیا وہاں نیا رجسٹر بنایا جائے؟</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register</source>
            <translation>نیا رجسٹر بنائیے</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>The spell-check is off. It is switched on in the settings (Ctrl+,).</source>
            <translation>ہجے کی جانچ بند ہے۔ اسے ترتیبات (Ctrl+,) میں چالو کیا جاتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>“{word}” is in no dictionary.</source>
            <translation>”{word}“ کسی لغت میں نہیں ہے۔</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No word is misspelt here.</source>
            <translation>یہاں کسی لفظ کے ہجے غلط نہیں ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No dictionary was found: install the package hunspell-en-gb (hunspell-fr, hunspell-ar …) of your system, or ask who looks after this computer to.</source>
            <translation>کوئی لغت نہیں ملی: اپنے سسٹم کا پیکیج hunspell-en-gb (یا hunspell-fr، hunspell-ar …) نصب کریں، یا اس کمپیوٹر کے ذمہ دار سے کہیں۔</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>ترتیبات</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Every change holds at once.</source>
            <translation>ہر تبدیلی فوراً نافذ ہوتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>You</source>
            <translation>آپ</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Your name</source>
            <translation>آپ کا نام</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>It stands beside each change you make.</source>
            <translation>یہ آپ کی ہر تبدیلی کے ساتھ درج ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Window</source>
            <translation>ونڈو</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Colours</source>
            <translation>رنگ</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>As the system has them</source>
            <translation>جیسا سسٹم میں ہے</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>ہلکے</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>گہرے</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Size of text and controls</source>
            <translation>متن اور بٹنوں کا سائز</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Spelling</source>
            <translation>ہجے</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Underline misspelt words</source>
            <translation>غلط ہجے والے الفاظ کے نیچے لکیر کھینچیں</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dictionaries found: {names}</source>
            <translation>دستیاب لغات: {names}</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Look again</source>
            <translation>دوبارہ تلاش کریں</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Start</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open the database that was open last</source>
            <translation>آخری بار کھلا ڈیٹابیس کھولیں</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Where things lie</source>
            <translation>فائلیں کہاں ہیں</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings and your own words</source>
            <translation>ترتیبات اور آپ کے اپنے الفاظ</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Log</source>
            <translation>لاگ</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Enter a name: it stands beside each change you make.</source>
            <translation>نام درج کریں: یہ آپ کی ہر تبدیلی کے ساتھ درج ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the current line</source>
            <translation>موجودہ سطر کھولنا</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Remove the selected lines (they go to the bin)</source>
            <translation>منتخب سطریں حذف کرنا (ٹوکری میں جاتی ہیں)</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select all lines, also those out of sight</source>
            <translation>تمام سطریں منتخب کریں، نظر سے اوجھل بھی</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select several lines</source>
            <translation>کئی سطریں منتخب کریں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Move a line that has an order</source>
            <translation>ترتیب والی سطر منتقل کریں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Leave what is selected, and go back to the list</source>
            <translation>انتخاب چھوڑ کر فہرست پر واپس</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Fields, forms and dialogs</source>
            <translation>خانے، فارم اور مکالمے</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the calendar of a date</source>
            <translation>تاریخ کا کیلنڈر کھولنا</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another language of a text; another page of a preview</source>
            <translation>متن کی دوسری زبان؛ پیش منظر کا دوسرا صفحہ</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next or previous tab</source>
            <translation>اگلا یا پچھلا ٹیب</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Finish a text of several lines, or a form</source>
            <translation>کئی سطروں کا متن یا فارم مکمل کریں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Empty a search field; close a dialog</source>
            <translation>تلاش کا خانہ خالی کریں؛ مکالمہ بند کریں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Text of the minutes</source>
            <translation>روداد کا متن</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next paragraph</source>
            <translation>اگلا پیراگراف</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>New line in the same paragraph</source>
            <translation>اسی پیراگراف میں نئی سطر</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: join with the paragraph before</source>
            <translation>شروع میں: پچھلے پیراگراف سے ملائیں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Present, excused, absent, represented by…</source>
            <translation>حاضر، معذرت خواہ، غیر حاضر، نمائندگی بذریعہ…</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Palette</source>
            <translation>پیلیٹ</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another line</source>
            <translation>دوسری سطر</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Run the command, or go to the record</source>
            <translation>کمانڈ چلائیں یا ریکارڈ پر جائیں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: commands alone</source>
            <translation>شروع میں: صرف کمانڈز</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Back to where the keyboard was</source>
            <translation>جہاں کی بورڈ تھا وہاں واپس</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Everywhere</source>
            <translation>ہر جگہ</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>کی بورڈ شارٹ کٹ</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Where</source>
            <translation>کہاں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>What it does</source>
            <translation>کام</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keys</source>
            <translation>کلیدیں</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Search for a key or for what it does</source>
            <translation>کلید یا اس کا کام تلاش کریں</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>No suggestions</source>
            <translation>کوئی تجویز نہیں</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Add to dictionary</source>
            <translation>لغت میں شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Ignore in this session</source>
            <translation>اس نشست میں نظر انداز کریں</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Welcome to Secretariat</source>
            <translation>آپ کا Secretariat میں خیر مقدم ہے</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Agreements, meetings, minutes, decisions and action items of your working groups, in one file on this computer.</source>
            <translation>آپ کے ورکنگ گروپوں کے معاہدے، اجلاس، رودادیں، فیصلے اور عملی نکات، اس کمپیوٹر کی ایک فائل میں۔</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open…</source>
            <translation>کھولیں…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Begin with an empty database…</source>
            <translation>خالی ڈیٹا بیس سے آغاز…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Opened before</source>
            <translation>پہلے کھولے گئے</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Step by step from its agreement: parties, areas, languages. It gets a file of its own.</source>
            <translation>اس کے معاہدے سے قدم بہ قدم: فریق، شعبے، زبانیں۔ اس کی اپنی فائل بنتی ہے۔</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>A database that you or a colleague began.</source>
            <translation>وہ ڈیٹا بیس جو آپ نے یا کسی ساتھی نے شروع کیا۔</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Three invented groups with two years of meetings, to try everything on.</source>
            <translation>تین فرضی گروپ، دو سال کے اجلاسوں کے ساتھ، تاکہ ہر چیز آزمائی جا سکے۔</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open the sample</source>
            <translation>نمونہ کھولیں</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open a register on a server…</source>
            <translation>سرور پر رجسٹر کھولیے…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Not there now: {folder}</source>
            <translation>اس وقت موجود نہیں: {folder}</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Forget {name}</source>
            <translation>{name} کو بھول جائیے</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>items {arrived} to {left}</source>
            <translation>مد {arrived} سے {left} تک</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>from item {arrived}</source>
            <translation>مد {arrived} سے</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>until item {left}</source>
            <translation>مد {left} تک</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>یہ پیغام بند کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you saved elsewhere</source>
            <translation>جو آپ نے دوسری جگہ محفوظ کیا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What {name} saved</source>
            <translation>جو {name} نے محفوظ کیا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What someone else saved</source>
            <translation>جو کسی اور نے محفوظ کیا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What stands here was saved elsewhere while you typed. Choose for each what is to stand; until then nothing of either is lost.</source>
            <translation>آپ کے لکھنے کے دوران یہاں کی تحریر دوسری جگہ محفوظ کی گئی۔ ہر ایک کے لیے چنیں کہ کیا رہے؛ تب تک دونوں میں سے کچھ ضائع نہیں ہوتا۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Changed here and elsewhere</source>
            <translation>یہاں اور دوسری جگہ تبدیل ہوا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Keep mine and decide later</source>
            <translation>میرا لکھا رکھیں اور بعد میں فیصلہ کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What it was</source>
            <translation>پہلے کیا تھا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you typed</source>
            <translation>جو آپ نے لکھا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>not saved yet</source>
            <translation>ابھی محفوظ نہیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: this, and below it what you typed</source>
            <translation>دونوں: یہ، اور اس کے نیچے آپ کا لکھا ہوا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: what {name} saved, and below it what you typed</source>
            <translation>دونوں: جو {name} نے محفوظ کیا، اور اس کے نیچے آپ کا لکھا ہوا</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>{field}: {text}</source>
            <translation>{field}: {text}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Earlier meetings left nothing that is to be reported now.</source>
            <translation>سابقہ اجلاسوں کا کوئی امر اس وقت رپورٹ طلب نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Matters arising, as of now</source>
            <translation>متعلقہ امور، اس وقت تک</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Open in this area, as of now</source>
            <translation>اس شعبے میں فی الحال زیرِ کار</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>{symbol}  minutes, {state}</source>
            <translation>{symbol}  روداد، {state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>overdue since {day}</source>
            <translation>{day} سے زائد المیعاد</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>due {day}</source>
            <translation>مدت {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This column cannot be edited here.</source>
            <translation>یہ کالم یہاں نہیں بدلا جا سکتا۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This cannot be changed here. Enter opens it.</source>
            <translation>یہ یہاں نہیں بدلا جا سکتا۔ Enter اسے کھولتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/held.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>“{field}” is not saved yet. {why}</source>
            <translation>”{field}“ ابھی محفوظ نہیں۔ {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>This could not be stored now. What you typed is kept here; try again in a moment.</source>
            <translation>ابھی محفوظ نہیں ہو سکا۔ آپ کا لکھا ہوا یہاں ہے؛ تھوڑی دیر بعد دوبارہ کوشش کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>Meanwhile it became “{theirs}”. Enter stores what you typed, Esc leaves that.</source>
            <translation>اس دوران یہ ”{theirs}“ ہو گیا۔ Enter آپ کا لکھا محفوظ کرتا ہے، Esc اسے رہنے دیتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>Choose one of the list.</source>
            <translation>فہرست میں سے منتخب کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list. The list has {choices}.</source>
            <translation>“{text}” فہرست میں نہیں ہے۔ فہرست میں یہ ہیں: {choices}۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list.</source>
            <translation>”{text}“ فہرست میں نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}</source>
            <translation>ہفتہ وار یا عام تعطیل: {sides}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}; next working day {day}</source>
            <translation>ہفتہ وار یا عام تعطیل: {sides}؛ اگلا کام کا دن {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>done on {day}</source>
            <translation>{day} کو مکمل</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>In {city} the last day is over at {time} by the clock of {seat}.</source>
            <translation>آخری دن {city} میں {seat} کی گھڑی کے مطابق {time} پر ختم ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Open again: {what}</source>
            <translation>دوبارہ کھولیں: {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Mark as done: {what}</source>
            <translation>مکمل کا نشان لگائیں: {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Space ticks a column, Alt+Up and Alt+Down move it. In a narrow window some give way.</source>
            <translation>Space کالم پر نشان لگاتا ہے، Alt+Up اور Alt+Down اسے ہلاتے ہیں۔ تنگ ونڈو میں کچھ کالم چھپ جاتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Columns of this list</source>
            <translation>اس فہرست کے کالم</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Show these columns</source>
            <translation>یہ کالم دکھائیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <location filename="ui/widgets/list_columns.py"></location>
            <source>Usual columns</source>
            <translation>معمول کے کالم</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Compare and choose…</source>
            <translation>موازنہ کریں اور چنیں…</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>You saved {fields} elsewhere meanwhile. What you typed here waits for your choice.</source>
            <translation>اس دوران آپ نے {fields} دوسری جگہ محفوظ کیا۔ یہاں کا لکھا ہوا آپ کے انتخاب کا منتظر ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Someone else saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>اس دوران کسی اور نے {fields} محفوظ کیا۔ وہاں کا لکھا ہوا آپ کے انتخاب کا منتظر ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>{names} saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>اس دوران {names} نے {fields} محفوظ کیا۔ وہاں کا لکھا ہوا آپ کے انتخاب کا منتظر ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date, or words for one, such as “in 30 days” or “end of August”</source>
            <translation>تاریخ، یا اس کے الفاظ، جیسے ”30 دن میں“ یا ”اگست کے آخر“</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>Pick a date for {field} (Alt+Down)</source>
            <translation>{field} کی تاریخ چنیں (Alt+Down)</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11, 11 March 2026 or “in 30 days”.</source>
            <translation>”{text}“ تاریخ نہیں۔ 2026-03-11، 11 مارچ 2026 یا ”30 دن میں“ کی طرح لکھیے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date and a time, or words for the date, such as “tomorrow 9:30”</source>
            <translation>تاریخ اور وقت؛ تاریخ الفاظ میں بھی ہو سکتی ہے، جیسے “کل 9:30”</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30 or “tomorrow 9:30”.</source>
            <translation>“{text}” تاریخ اور وقت نہیں ہے۔ اسے 2026-03-11 09:30 یا “کل 9:30” کی طرح لکھیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/day_words.py"></location>
            <source>rest day in {sides}</source>
            <translation>تعطیل: {sides}</translation>
        </message>
        <message>
            <location filename="ui/widgets/dialogs.py"></location>
            <source>Continue</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>{document} ({format})…</source>
            <translation>{document} ({format})…</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>{document}…</source>
            <translation>{document}…</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>{document}, own side only</source>
            <translation>{document}، صرف اپنا فریق</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Language: {language}</source>
            <translation>زبان: {language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write: {document}</source>
            <translation>بنائیں: {document}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Not everything is translated</source>
            <translation>سب کچھ ترجمہ نہیں ہوا</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write all the same</source>
            <translation>پھر بھی بنائیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>Show all</source>
            <translation>سب دکھائیے</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>There is no working group yet. It begins with its agreement.</source>
            <translation>ابھی کوئی ورکنگ گروپ نہیں۔ اس کا آغاز معاہدے سے ہوتا ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>{name} is there already.</source>
            <translation>{name} پہلے سے موجود ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace the file?</source>
            <translation>فائل تبدیل کی جائے؟</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Another file is being written. Wait for it, or cancel it.</source>
            <translation>ایک اور فائل لکھی جا رہی ہے۔ انتظار کیجیے، یا اسے منسوخ کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Cancelled. Nothing was written; an older file is as it was.</source>
            <translation>منسوخ۔ کچھ نہیں لکھا گیا؛ پرانی فائل جوں کی توں ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Writing {name}</source>
            <translation>{name} لکھی جا رہی ہے</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>No font has these characters; they are marked in the file: {signs}</source>
            <translation>یہ حروف کسی فونٹ میں نہیں؛ فائل میں ان پر نشان ہے: {signs}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>Write a whole number from {low} to {high}.</source>
            <translation>{low} سے {high} تک کا پورا عدد لکھیے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>yes</source>
            <translation>ہاں</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>no</source>
            <translation>نہیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>No file is attached.</source>
            <translation>کوئی فائل منسلک نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy…</source>
            <translation>نقل محفوظ کیجیے…</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy</source>
            <translation>نقل محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>“{name}” is no longer attached.</source>
            <translation>”{name}“ اب منسلک نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Open {name}</source>
            <translation>{name} کھولیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Make {name} {audience}</source>
            <translation>{name} کو {audience} کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy of {name}</source>
            <translation>{name} کی نقل محفوظ کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Remove {name}</source>
            <translation>{name} ہٹائیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Edited by {names}</source>
            <translation>{names} کی ترمیم جاری ہے</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>This was typed earlier and could not be saved. Mend it, and it will be.</source>
            <translation>یہ پہلے لکھا گیا تھا اور محفوظ نہ ہو سکا۔ درست کیجیے تو محفوظ ہو جائے گا۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>What you filled in under “{form}” is not stored yet.</source>
            <translation>”{form}“ میں جو آپ نے بھرا وہ ابھی محفوظ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Mark as done</source>
            <translation>مکمل کا نشان لگائیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>It need not be watched</source>
            <translation>اس پر نظر رکھنا ضروری نہیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>For your own records; no document prints it</source>
            <translation>آپ کے اپنے ریکارڈ کے لیے؛ کسی دستاویز میں نہیں چھپتا</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to light colours</source>
            <translation>ہلکے رنگ کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to dark colours</source>
            <translation>گہرے رنگ کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of a record shown before is not saved yet. {why}</source>
            <translation>پہلے دکھائے گئے اندراج کا ”{field}“ ابھی محفوظ نہیں۔ {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>A new record was left and is not stored. {why} {typed}</source>
            <translation>ایک نیا اندراج محفوظ ہوئے بغیر رہ گیا۔ {why} {typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>What was typed went with its record. {typed}</source>
            <translation>لکھا ہوا اپنے اندراج کے ساتھ چلا گیا۔ {typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of {record} is not saved yet. {why}</source>
            <translation>{record} کا “{field}” ابھی محفوظ نہیں ہوا۔ {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>It could not be stored yet, and is tried again.</source>
            <translation>ابھی محفوظ نہیں ہو سکا، دوبارہ کوشش ہوگی۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Edit this cell</source>
            <translation>یہ خانہ بدلیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Copy rows</source>
            <translation>قطاریں نقل کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Paste</source>
            <translation>چسپاں کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Sort by this column</source>
            <translation>اس کالم سے ترتیب دیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Columns…</source>
            <translation>کالم…</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>The list cannot be sorted by this column.</source>
            <translation>فہرست اس کالم سے ترتیب نہیں دی جا سکتی۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>No more than {n} rows can be copied at once.</source>
            <translation>ایک بار میں {n} سے زیادہ قطاریں نقل نہیں ہو سکتیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>A table can be pasted under Action items. Here, paste one value into a cell.</source>
            <translation>جدول ’عملی نکات‘ میں چسپاں ہو سکتا ہے۔ یہاں خانے میں ایک قدر چسپاں کریں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>New note</source>
            <translation>نیا نوٹ</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Add note</source>
            <translation>نوٹ شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Own side only – in no document but your own chair's brief</source>
            <translation>صرف اپنا فریق – اپنے شریک صدر کے بریف کے سوا کسی دستاویز میں نہیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Notes are own-side: here they are for the side that keeps the register alone, and you neither see nor write any.</source>
            <translation>نوٹس اپنے فریق کے لیے ہوتے ہیں: یہاں یہ صرف اُس فریق کے ہیں جو رجسٹر رکھتا ہے، اس لیے آپ انھیں نہ دیکھ سکتے ہیں نہ لکھ سکتے ہیں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/order_list.py"></location>
            <source>Edit this entry</source>
            <translation>یہ اندراج بدلیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/patience.py"></location>
            <location filename="ui/widgets/progress.py"></location>
            <source>Cancelling…</source>
            <translation>منسوخ ہو رہا ہے…</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Preview</source>
            <translation>پیش منظر</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Document</source>
            <translation>دستاویز</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Previous page (Ctrl+PageUp)</source>
            <translation>پچھلا صفحہ (Ctrl+PageUp)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Next page (Ctrl+PageDown)</source>
            <translation>اگلا صفحہ (Ctrl+PageDown)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>As wide as the view (Ctrl+0)</source>
            <translation>پوری چوڑائی (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Print (Ctrl+P)</source>
            <translation>چھاپیں (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Page {page} of {count}</source>
            <translation>صفحہ {page} از {count}</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over</source>
            <translation>شامل کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>This could not be stored now. Nothing was taken over; try again in a moment.</source>
            <translation>ابھی محفوظ نہیں ہو سکا۔ کچھ شامل نہیں کیا گیا؛ تھوڑی دیر بعد دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over: {name}</source>
            <translation>شامل کریں: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>“{name}” went to the bin.</source>
            <translation>”{name}“ ٹوکری میں چلا گیا۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>{name} removed this record on {time}. What you typed is kept here until you leave it.</source>
            <translation>{name} نے {time} کو یہ ریکارڈ ہٹا دیا۔ جب تک آپ اسے نہ چھوڑیں، آپ کا لکھا ہوا یہاں رہے گا۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>This record was removed meanwhile. What you typed is kept here until you leave it.</source>
            <translation>اس دوران یہ اندراج حذف ہو گیا۔ آپ کا لکھا ہوا یہاں سے ہٹنے تک محفوظ ہے۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Discard mine</source>
            <translation>میرا ترک کریں</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Bring it back</source>
            <translation>واپس لائیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search</source>
            <translation>تلاش</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search or jump to…   Ctrl+K</source>
            <translation>تلاش کریں یا جائیں…   Ctrl+K</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Back</source>
            <translation>واپس</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Next</source>
            <translation>آگے</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Step {number} of {count}: {name}</source>
            <translation>مرحلہ {number} از {count}: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/typed.py"></location>
            <source>no longer in the list</source>
            <translation>اب فہرست میں نہیں</translation>
        </message>
        <message>
            <location filename="ui/wiring.py"></location>
            <source>Version {version}. Meetings, minutes, decisions and action items of intergovernmental working groups. Icons by Lucide (ISC licence), typefaces by Noto (SIL Open Font License). The log lies at {log}.</source>
            <translation>ورژن {version}۔ بین الحکومتی ورکنگ گروپوں کے اجلاس، رودادیں، فیصلے اور عملی نکات۔ علامات: Lucide (ISC لائسنس)، حروف: Noto (SIL Open Font License)۔ لاگ یہاں ہے: {log}۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here.</source>
            <translation type="vanished">اس دوران یہ پیراگراف حذف ہو گیا۔ آپ کا لکھا ہوا یہاں محفوظ ہے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>Someone else changed this paragraph meanwhile. Theirs: “{theirs}”</source>
            <translation type="vanished">اس دوران کسی اور نے یہ پیراگراف بدل دیا۔ ان کا متن: ”{theirs}“</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Keep mine</source>
            <translation type="vanished">میرا رکھیں</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Take theirs</source>
            <translation type="vanished">ان کا لیں</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>{field}: yours “{mine}”, theirs “{theirs}”.</source>
            <translation type="vanished">{field}: آپ کا ”{mine}“، ان کا ”{theirs}“۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Someone else changed this record meanwhile.</source>
            <translation type="vanished">اس دوران کسی اور نے یہ اندراج بدل دیا۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{path} cannot be written: {why}</source>
            <translation type="vanished">{path} لکھی نہیں جا سکتی: {why}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Errors hold back agreement; mend them first.</source>
            <translation type="vanished">مسودہ تقسیم ہو سکتا ہے۔ غلطیاں اتفاق میں مانع ہیں؛ پہلے انہیں درست کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Adoption waits until warnings are mended or set aside.</source>
            <translation type="vanished">مسودہ تقسیم ہو سکتا ہے۔ منظوری تنبیہات درست یا نظر انداز ہونے تک رکی رہے گی۔</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30.</source>
            <translation type="vanished">”{text}“ تاریخ اور وقت نہیں۔ 2026-03-11 09:30 کی طرح لکھیے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>All of it can be changed and added to later. What is not known yet stays empty.</source>
            <translation type="vanished">یہ سب بعد میں تبدیل ہو سکتا ہے اور بڑھایا جا سکتا ہے۔ جو ابھی معلوم نہیں وہ خالی چھوڑیے۔</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>1  The parties</source>
            <translation type="vanished">1  فریقینِ معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>2  The agreement</source>
            <translation type="vanished">2  معاہدہ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>3  The areas of cooperation</source>
            <translation type="vanished">3  تعاون کے شعبے</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>4  The working group</source>
            <translation type="vanished">4  ورکنگ گروپ</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The texts above count as written in the first one chosen, or in the screen's if chosen.</source>
            <translation type="vanished">اوپر کے متن پہلی منتخب زبان میں شمار ہوں گے، یا اسکرین کی زبان میں اگر وہ منتخب ہو۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that.</source>
            <translation type="vanished">ایسی کوئی جگہ نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>{shown} of {all}</source>
            <translation type="vanished">{all} میں سے {shown}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing has these words.</source>
            <translation type="vanished">یہ الفاظ کہیں نہیں ملے۔</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>A file is being written. Choose the language again when it is there.</source>
            <translation type="vanished">ایک فائل لکھی جا رہی ہے۔ مکمل ہونے پر زبان دوبارہ منتخب کیجیے۔</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Move an agenda item</source>
            <translation type="vanished">ایجنڈے کی مد منتقل کرنا</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Finish a text of several lines</source>
            <translation type="vanished">کئی سطروں کا متن مکمل کرنا</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Nothing yet</source>
            <translation type="vanished">ابھی کچھ نہیں</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>The memorandum or joint statement: its parties, articles and areas of cooperation.</source>
            <translation type="vanished">مفاہمت کی یادداشت یا مشترکہ اعلامیہ: اس کے فریق، دفعات اور تعاون کے شعبے۔</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Its name, its symbol and the languages it works in.</source>
            <translation type="vanished">اس کا نام، علامت اور کام کی زبانیں۔</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>New database…</source>
            <translation type="vanished">نیا ڈیٹا بیس…</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11 or 11 March 2026.</source>
            <translation type="vanished">”{text}“ تاریخ نہیں۔ 2026-03-11 یا 11 مارچ 2026 کی طرح لکھیے۔</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take theirs: {value}</source>
            <translation type="vanished">ان کی قدر لیجیے: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Both sides changed it. Ours stays unless theirs is chosen: {value}</source>
            <translation type="vanished">دونوں طرف بدلا گیا۔ ان کی قدر نہ چنی جائے تو ہماری رہے گی: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item.</source>
            <translation type="vanished">اُس فریق کا فرد جو ذمہ دار نہیں۔</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>First deadline</source>
            <translation type="vanished">ابتدائی مقررہ تاریخ</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for a first report.</source>
            <translation type="vanished">پہلی رپورٹ کے لیے خالی۔</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files made in this session</source>
            <translation type="vanished">اس بار بنائی گئی فائلیں</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel: totals, traffic lights, decisions, areas, dates.</source>
            <translation type="vanished">اعلیٰ حکام کے لیے Excel ورک بک: مجموعے، رنگ، فیصلے، شعبے، تاریخیں۔</translation>
        </message>
    </context>
    <context>
        <name>number</name>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items are selected</source>
            <extracomment>For one: {n} action item is selected</extracomment>
            <translation>
                <numerusform>{n} عملی نکتہ منتخب ہے</numerusform>
                <numerusform>{n} عملی نکات منتخب ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Select all {n} items of this list</source>
            <extracomment>For one: Select the {n} item of this list</extracomment>
            <translation>
                <numerusform>فہرست کا {n} نکتہ منتخب کیجیے</numerusform>
                <numerusform>فہرست کے تمام {n} نکات منتخب کیجیے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Open {n} closed items again</source>
            <extracomment>For one: Open {n} closed item again</extracomment>
            <translation>
                <numerusform>{n} بند کام دوبارہ کھولیں</numerusform>
                <numerusform>{n} بند کام دوبارہ کھولیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Change {n} items</source>
            <extracomment>For one: Change {n} item</extracomment>
            <translation>
                <numerusform>{n} عملی نکتہ بدلیے</numerusform>
                <numerusform>{n} عملی نکات بدلیے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are so already</source>
            <extracomment>For one: {n} is so already</extracomment>
            <translation>
                <numerusform>{n} پہلے ہی ایسا ہے</numerusform>
                <numerusform>{n} پہلے ہی ایسے ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are closed and stay so</source>
            <extracomment>For one: {n} is closed and stays so</extracomment>
            <translation>
                <numerusform>{n} بند ہے اور بند رہے گا</numerusform>
                <numerusform>{n} بند ہیں اور بند رہیں گے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Of {n} items selected: {parts}.</source>
            <extracomment>For one: Of {n} item selected: {parts}.</extracomment>
            <translation>
                <numerusform>منتخب {n} اقدام میں سے: {parts}۔</numerusform>
                <numerusform>منتخب {n} اقدامات میں سے: {parts}۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items were changed</source>
            <extracomment>For one: {n} action item was changed</extracomment>
            <translation>
                <numerusform>{n} عملی نکتہ تبدیل ہوا</numerusform>
                <numerusform>{n} عملی نکات تبدیل ہوئے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} were so already</source>
            <extracomment>For one: {n} was so already</extracomment>
            <translation>
                <numerusform>{n} پہلے ہی ایسا تھا</numerusform>
                <numerusform>{n} پہلے ہی ایسے تھے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} stayed set aside or complete</source>
            <extracomment>For one: {n} stayed set aside or complete</extracomment>
            <translation>
                <numerusform>{n} معطل یا مکمل رہا</numerusform>
                <numerusform>{n} معطل یا مکمل رہے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} have no deadline</source>
            <extracomment>For one: {n} has no deadline</extracomment>
            <translation>
                <numerusform>{n} کی کوئی مقررہ تاریخ نہیں</numerusform>
                <numerusform>{n} کی کوئی مقررہ تاریخ نہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <source>{n} times</source>
            <extracomment>For one: once</extracomment>
            <translation>
                <numerusform>{n} بار</numerusform>
                <numerusform>{n} بار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} دن</numerusform>
                <numerusform>{n} دن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing.py"></location>
            <source>{n} action items were imported from {name}.</source>
            <extracomment>For one: {n} action item was imported from {name}.</extracomment>
            <translation>
                <numerusform>فائل {name} سے {n} عملی نکتہ درآمد ہوا۔</numerusform>
                <numerusform>فائل {name} سے {n} عملی نکات درآمد ہوئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import {n} items</source>
            <extracomment>For one: Import {n} item</extracomment>
            <translation>
                <numerusform>{n} عملی نکتہ درآمد کیجیے</numerusform>
                <numerusform>{n} عملی نکات درآمد کیجیے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} سطر</numerusform>
                <numerusform>{n} سطریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>{n} more names were matched.</source>
            <extracomment>For one: {n} more name was matched.</extracomment>
            <translation>
                <numerusform>مزید {n} نام پہچانا گیا۔</numerusform>
                <numerusform>مزید {n} نام پہچانے گئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>in {n} rows</source>
            <extracomment>For one: in {n} row</extracomment>
            <translation>
                <numerusform>{n} سطر میں</numerusform>
                <numerusform>{n} سطروں میں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items went to the bin.</source>
            <extracomment>For one: {n} action item went to the bin.</extracomment>
            <translation>
                <numerusform>{n} عملی نکتہ ٹوکری میں چلا گیا۔</numerusform>
                <numerusform>{n} عملی نکات ٹوکری میں چلے گئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} action items were brought up to date from the reply of {person}.</source>
            <extracomment>For one: {n} action item was brought up to date from the reply of {person}.</extracomment>
            <translation>
                <numerusform>جواب از {person} سے {n} عملی نکتہ تازہ ہوا۔</numerusform>
                <numerusform>جواب از {person} سے {n} عملی نکات تازہ ہوئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} forms were saved in {folder}.</source>
            <extracomment>For one: {n} form was saved in {folder}.</extracomment>
            <translation>
                <numerusform>{n} فارم {folder} میں محفوظ ہوا۔</numerusform>
                <numerusform>{n} فارم {folder} میں محفوظ ہوئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} action items</source>
            <extracomment>For one: {n} action item</extracomment>
            <translation>
                <numerusform>{n} عملی نکتہ</numerusform>
                <numerusform>{n} عملی نکات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} rows taken in</source>
            <extracomment>For one: {n} row taken in</extracomment>
            <translation>
                <numerusform>{n} قطار شامل ہوئی</numerusform>
                <numerusform>{n} قطاریں شامل ہوئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in {n} rows</source>
            <extracomment>For one: Take in {n} row</extracomment>
            <translation>
                <numerusform>{n} قطار شامل کیجیے</numerusform>
                <numerusform>{n} قطاریں شامل کیجیے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} decisions</source>
            <extracomment>For one: {n} decision</extracomment>
            <translation>
                <numerusform>{n} فیصلہ</numerusform>
                <numerusform>{n} فیصلے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} open</source>
            <extracomment>For one: {n} open</extracomment>
            <translation>
                <numerusform>{n} جاری</numerusform>
                <numerusform>{n} جاری</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} activities</source>
            <extracomment>For one: {n} activity</extracomment>
            <translation>
                <numerusform>{n} سرگرمی</numerusform>
                <numerusform>{n} سرگرمیاں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n} فائل</numerusform>
                <numerusform>{n} فائلیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{actual} of {n} places</source>
            <extracomment>For one: {actual} of {n} place</extracomment>
            <translation>
                <numerusform>نشستیں: {n} میں سے {actual}</numerusform>
                <numerusform>نشستیں: {n} میں سے {actual}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} weeks</source>
            <extracomment>For one: {n} week</extracomment>
            <translation>
                <numerusform>{n} ہفتہ</numerusform>
                <numerusform>{n} ہفتے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} months</source>
            <extracomment>For one: {n} month</extracomment>
            <translation>
                <numerusform>{n} ماہ</numerusform>
                <numerusform>{n} ماہ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/backups.py"></location>
            <source>{n} acts that were done after it will not be in the file.</source>
            <extracomment>For one: {n} act that was done after it will not be in the file.</extracomment>
            <translation>
                <numerusform>اس کے بعد کا {n} عمل فائل میں نہیں ہوگا۔</numerusform>
                <numerusform>اس کے بعد کے {n} اعمال فائل میں نہیں ہوں گے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/asking.py"></location>
            <source>All {n} vacant places</source>
            <extracomment>For one: The {n} vacant place</extracomment>
            <translation>
                <numerusform>خالی مقام ({n})</numerusform>
                <numerusform>تمام {n} خالی مقامات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Take over {n} contacts</source>
            <extracomment>For one: Take over {n} contact</extracomment>
            <translation>
                <numerusform>{n} رابطہ شامل کریں</numerusform>
                <numerusform>{n} رابطے شامل کریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{n} contacts were taken over.</source>
            <extracomment>For one: {n} contact was taken over.</extracomment>
            <translation>
                <numerusform>{n} رابطہ شامل کیا گیا۔</numerusform>
                <numerusform>{n} رابطے شامل کیے گئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} nominations are requested.</source>
            <extracomment>For one: {n} nomination is requested.</extracomment>
            <translation>
                <numerusform>{n} نامزدگی کی درخواست ہوئی۔</numerusform>
                <numerusform>{n} نامزدگیوں کی درخواست ہوئی۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} entries were handed over from {old} to {new}.</source>
            <extracomment>For one: {n} entry was handed over from {old} to {new}.</extracomment>
            <translation>
                <numerusform>{n} اندراج {old} سے {new} کے سپرد ہوا۔</numerusform>
                <numerusform>{n} اندراجات {old} سے {new} کے سپرد ہوئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} places vacant</source>
            <extracomment>For one: {n} place vacant</extracomment>
            <translation>
                <numerusform>{n} مقام خالی</numerusform>
                <numerusform>{n} مقامات خالی</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} end within 60 days</source>
            <extracomment>For one: {n} ends within 60 days</extracomment>
            <translation>
                <numerusform>{n} کی مدت 60 دن میں ختم</numerusform>
                <numerusform>{n} کی مدت 60 دن میں ختم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} expired, no successor</source>
            <extracomment>For one: {n} expired, no successor</extracomment>
            <translation>
                <numerusform>{n} ختم، جانشین نہیں</numerusform>
                <numerusform>{n} ختم، جانشین نہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} areas shown</source>
            <extracomment>For one: {n} area shown</extracomment>
            <translation>
                <numerusform>{n} شعبہ نظر آ رہا ہے</numerusform>
                <numerusform>{n} شعبے نظر آ رہے ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over {n} entries</source>
            <extracomment>For one: Hand over {n} entry</extracomment>
            <translation>
                <numerusform>{n} اندراج سپرد کریں</numerusform>
                <numerusform>{n} اندراجات سپرد کریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/nominations.py"></location>
            <source>{n} open requests</source>
            <extracomment>For one: {n} open request</extracomment>
            <translation>
                <numerusform>{n} کھلی درخواست</numerusform>
                <numerusform>{n} کھلی درخواستیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/guide_window.py"></location>
            <source>in {n} chapters</source>
            <extracomment>For one: in {n} chapter</extracomment>
            <translation>
                <numerusform>{n} باب میں</numerusform>
                <numerusform>{n} ابواب میں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>{n} acts, the newest first</source>
            <extracomment>For one: {n} act, the newest first</extracomment>
            <translation>
                <numerusform>{n} عمل، تازہ ترین پہلے</numerusform>
                <numerusform>{n} اعمال، تازہ ترین پہلے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>The details of {n} acts up to then were deleted for good; some may have been about this record.</source>
            <extracomment>For one: The details of {n} act up to then were deleted for good; it may have been about this record.</extracomment>
            <translation>
                <numerusform>اس وقت تک {n} عمل کی تفصیل ہمیشہ کے لیے حذف ہو چکی ہے؛ ممکن ہے وہ اس ریکارڈ کے بارے میں ہو۔</numerusform>
                <numerusform>اس وقت تک {n} اعمال کی تفصیلات ہمیشہ کے لیے حذف ہو چکی ہیں؛ ممکن ہے بعض اس ریکارڈ کے بارے میں ہوں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>Write {n} letters into a folder</source>
            <extracomment>For one: Write {n} letter into a folder</extracomment>
            <translation>
                <numerusform>فولڈر میں {n} خط لکھیں</numerusform>
                <numerusform>فولڈر میں {n} خطوط لکھیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} drafts were written to {folder}. Open them in your mail program, look at them, and send them.</source>
            <extracomment>For one: {n} draft was written to {folder}. Open it in your mail program, look at it, and send it.</extracomment>
            <translation>
                <numerusform>فولڈر {folder} میں {n} مسودہ لکھا گیا۔ اسے اپنے ای میل پروگرام میں کھولیں، دیکھیں اور بھیجیں۔</numerusform>
                <numerusform>فولڈر {folder} میں {n} مسودے لکھے گئے۔ انہیں اپنے ای میل پروگرام میں کھولیں، دیکھیں اور بھیجیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} letters</source>
            <extracomment>For one: {n} letter</extracomment>
            <translation>
                <numerusform>{n} خط</numerusform>
                <numerusform>{n} خطوط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/page.py"></location>
            <source>Write {n} letters…</source>
            <extracomment>For one: Write {n} letter…</extracomment>
            <translation>
                <numerusform>خط لکھیں ({n})…</numerusform>
                <numerusform>خطوط لکھیں ({n})…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/delegations.py"></location>
            <source>{n} people were copied.</source>
            <extracomment>For one: {n} person was copied.</extracomment>
            <translation>
                <numerusform>{n} فرد نقل ہوا۔</numerusform>
                <numerusform>{n} افراد نقل ہوئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} agenda items</source>
            <extracomment>For one: {n} agenda item</extracomment>
            <translation>
                <numerusform>ایجنڈے کا {n} نکتہ</numerusform>
                <numerusform>ایجنڈے کے {n} نکات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} papers</source>
            <extracomment>For one: {n} paper</extracomment>
            <translation>
                <numerusform>{n} دستاویز</numerusform>
                <numerusform>{n} دستاویزات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} delegates</source>
            <extracomment>For one: {n} delegate</extracomment>
            <translation>
                <numerusform>{n} مندوب</numerusform>
                <numerusform>{n} مندوبین</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/page.py"></location>
            <source>{n} meetings were planned.</source>
            <extracomment>For one: {n} meeting was planned.</extracomment>
            <translation>
                <numerusform>{n} اجلاس کی منصوبہ بندی ہو گئی۔</numerusform>
                <numerusform>{n} اجلاسوں کی منصوبہ بندی ہو گئی۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>Take over {n} answers</source>
            <extracomment>For one: Take over {n} answer</extracomment>
            <translation>
                <numerusform>{n} جواب شامل کریں</numerusform>
                <numerusform>{n} جوابات شامل کریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>{n} answers were taken over.</source>
            <extracomment>For one: {n} answer was taken over.</extracomment>
            <translation>
                <numerusform>{n} جواب شامل کیا گیا۔</numerusform>
                <numerusform>{n} جوابات شامل کیے گئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/series.py"></location>
            <source>Plan {n} meetings</source>
            <extracomment>For one: Plan {n} meeting</extracomment>
            <translation>
                <numerusform>{n} اجلاس کی منصوبہ بندی کریں</numerusform>
                <numerusform>{n} اجلاسوں کی منصوبہ بندی کریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} paragraphs that were being typed when the program ended were recovered.</source>
            <extracomment>For one: A paragraph that was being typed when the program ended was recovered.</extracomment>
            <translation>
                <numerusform>{n} پیراگراف، جو پروگرام بند ہوتے وقت لکھا جا رہا تھا، بازیاب ہو گیا۔</numerusform>
                <numerusform>{n} پیراگراف، جو پروگرام بند ہوتے وقت لکھے جا رہے تھے، بازیاب ہو گئے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check has {n} warnings that are not set aside.</source>
            <extracomment>For one: The check has a warning that is not set aside.</extracomment>
            <translation>
                <numerusform>جانچ میں {n} تنبیہ ہے جو نظر انداز نہیں کی گئی۔</numerusform>
                <numerusform>جانچ میں {n} تنبیہات ہیں جو نظر انداز نہیں کی گئیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} findings of the check will hold adoption back. Their text cannot be mended after this; the findings can then only be set aside.</source>
            <extracomment>For one: One finding of the check will hold adoption back. Its text cannot be mended after this; the finding can then only be set aside.</extracomment>
            <translation>
                <numerusform>جانچ کی ایک بات منظوری کو روکے گی۔ اس کے بعد متن درست نہیں ہو سکتا؛ اسے صرف نظر انداز کیا جا سکتا ہے۔</numerusform>
                <numerusform>جانچ کی {n} باتیں منظوری کو روکیں گی۔ اس کے بعد متن درست نہیں ہو سکتا؛ انہیں صرف نظر انداز کیا جا سکتا ہے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check found {n} errors that must be mended first.</source>
            <extracomment>For one: The check found an error that must be mended first.</extracomment>
            <translation>
                <numerusform>جانچ میں {n} غلطی ملی جسے پہلے درست کرنا لازم ہے۔</numerusform>
                <numerusform>جانچ میں {n} غلطیاں ملیں جنہیں پہلے درست کرنا لازم ہے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals</source>
            <extracomment>For one: {n} original</extracomment>
            <translation>
                <numerusform>{n} اصل نسخہ</numerusform>
                <numerusform>{n} اصل نسخے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} things hold adoption back; mend them or set them aside in the check.</source>
            <extracomment>For one: {n} thing holds adoption back; mend it or set it aside in the check.</extracomment>
            <translation>
                <numerusform>{n} چیز منظوری میں مانع ہے؛ اسے درست کیجیے یا جانچ میں نظر انداز کیجیے۔</numerusform>
                <numerusform>{n} چیزیں منظوری میں مانع ہیں؛ انہیں درست کیجیے یا جانچ میں نظر انداز کیجیے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals will be made</source>
            <extracomment>For one: {n} original will be made</extracomment>
            <translation>
                <numerusform>{n} اصل نسخہ بنے گا</numerusform>
                <numerusform>{n} اصل نسخے بنیں گے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} errors</source>
            <extracomment>For one: {n} error</extracomment>
            <translation>
                <numerusform>{n} غلطی</numerusform>
                <numerusform>{n} غلطیاں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} warnings</source>
            <extracomment>For one: {n} warning</extracomment>
            <translation>
                <numerusform>{n} تنبیہ</numerusform>
                <numerusform>{n} تنبیہات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} more follow when these are mended.</source>
            <extracomment>For one: {n} more follows when these are mended.</extracomment>
            <translation>
                <numerusform>ان کی درستی کے بعد {n} اور ہے۔</numerusform>
                <numerusform>ان کی درستی کے بعد {n} اور ہیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All {n} warnings of this rule</source>
            <extracomment>For one: The {n} warning of this rule</extracomment>
            <translation>
                <numerusform>اس قاعدے کا {n} انتباہ</numerusform>
                <numerusform>اس قاعدے کے تمام {n} انتباہ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/columns.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>For one: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} پیراگراف</numerusform>
                <numerusform>{n} پیراگراف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} days left</source>
            <extracomment>For one: {n} day left</extracomment>
            <translation>
                <numerusform>{n} دن باقی</numerusform>
                <numerusform>{n} دن باقی</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} comments wait for a decision.</source>
            <extracomment>For one: {n} comment waits for a decision.</extracomment>
            <translation>
                <numerusform>{n} رائے فیصلے کی منتظر ہے۔</numerusform>
                <numerusform>{n} آرا فیصلے کی منتظر ہیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/received.py"></location>
            <source>Take in {n} comments</source>
            <extracomment>For one: Take in {n} comment</extracomment>
            <translation>
                <numerusform>{n} رائے شامل کریں</numerusform>
                <numerusform>{n} آرا شامل کریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} paragraphs changed back</source>
            <extracomment>For one: {n} paragraph changed back</extracomment>
            <translation>
                <numerusform>{n} پیراگراف واپس بدلا گیا</numerusform>
                <numerusform>{n} پیراگراف واپس بدلے گئے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} came back</source>
            <extracomment>For one: {n} came back</extracomment>
            <translation>
                <numerusform>{n} واپس آیا</numerusform>
                <numerusform>{n} واپس آئے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} went to the bin</source>
            <extracomment>For one: {n} went to the bin</extracomment>
            <translation>
                <numerusform>{n} ٹوکری میں گیا</numerusform>
                <numerusform>{n} ٹوکری میں گئے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/clock.py"></location>
            <source>All {n}…</source>
            <extracomment>For one: All {n}…</extracomment>
            <translation>
                <numerusform>تمام {n}…</numerusform>
                <numerusform>تمام {n}…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>oldest {n} days late</source>
            <extracomment>For one: oldest {n} day late</extracomment>
            <translation>
                <numerusform>سب سے پرانا {n} دن کی تاخیر</numerusform>
                <numerusform>سب سے پرانا {n} دن کی تاخیر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} have no focal point</source>
            <extracomment>For one: {n} has no focal point</extracomment>
            <translation>
                <numerusform>{n} کا رابطہ کار نہیں</numerusform>
                <numerusform>{n} کے رابطہ کار نہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} await confirmation</source>
            <extracomment>For one: {n} awaits confirmation</extracomment>
            <translation>
                <numerusform>{n} توثیق کا منتظر</numerusform>
                <numerusform>{n} توثیق کے منتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol} and {n} more</source>
            <extracomment>For one: {symbol} and {n} more</extracomment>
            <translation>
                <numerusform>{symbol} اور {n} مزید</numerusform>
                <numerusform>{symbol} اور {n} مزید</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were removed.</source>
            <extracomment>For one: {n} older copy was removed.</extracomment>
            <translation>
                <numerusform>{n} پرانی نقل ہٹا دی گئی۔</numerusform>
                <numerusform>{n} پرانی نقلیں ہٹا دی گئیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were encrypted too.</source>
            <extracomment>For one: {n} older copy was encrypted too.</extracomment>
            <translation>
                <numerusform>{n} پرانی نقل بھی مرموز کر دی گئی۔</numerusform>
                <numerusform>{n} پرانی نقلیں بھی مرموز کر دی گئیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase. They are from {days}.</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase. It is from {days}.</extracomment>
            <translation>
                <numerusform>پہلے کی {n} نقل اس پاس فریز سے محفوظ نہیں۔ تاریخ: {days}۔</numerusform>
                <numerusform>پہلے کی {n} نقلیں اس پاس فریز سے محفوظ نہیں۔ تاریخیں: {days}۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are open</source>
            <extracomment>For one: {n} is open</extracomment>
            <translation>
                <numerusform>{n} زیرِ تکمیل</numerusform>
                <numerusform>{n} زیرِ تکمیل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are overdue</source>
            <extracomment>For one: {n} is overdue</extracomment>
            <translation>
                <numerusform>{n} زائد المیعاد</numerusform>
                <numerusform>{n} زائد المیعاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} more are reported</source>
            <extracomment>For one: {n} more is reported</extracomment>
            <translation>
                <numerusform>مزید {n} کی اطلاع ہے</numerusform>
                <numerusform>مزید {n} کی اطلاع ہے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} ad referendum</source>
            <extracomment>For one: {n} ad referendum</extracomment>
            <translation>
                <numerusform>{n} توثیق سے مشروط</numerusform>
                <numerusform>{n} توثیق سے مشروط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} have led to nothing yet</source>
            <extracomment>For one: {n} has led to nothing yet</extracomment>
            <translation>
                <numerusform>{n} میں ابھی پیش رفت نہیں</numerusform>
                <numerusform>{n} میں ابھی پیش رفت نہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new</source>
            <extracomment>For one: {n} new</extracomment>
            <translation>
                <numerusform>{n} نیا</numerusform>
                <numerusform>{n} نئے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} newly overdue</source>
            <extracomment>For one: {n} newly overdue</extracomment>
            <translation>
                <numerusform>{n} نئی تاخیر</numerusform>
                <numerusform>{n} نئی تاخیریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} reported complete</source>
            <extracomment>For one: {n} reported complete</extracomment>
            <translation>
                <numerusform>{n} کی تکمیل کی اطلاع</numerusform>
                <numerusform>{n} کی تکمیل کی اطلاع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} confirmed complete</source>
            <extracomment>For one: {n} confirmed complete</extracomment>
            <translation>
                <numerusform>{n} کی تکمیل کی توثیق</numerusform>
                <numerusform>{n} کی تکمیل کی توثیق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} deadlines moved</source>
            <extracomment>For one: {n} deadline moved</extracomment>
            <translation>
                <numerusform>{n} تاریخ تبدیل</numerusform>
                <numerusform>{n} تاریخیں تبدیل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new decisions</source>
            <extracomment>For one: {n} new decision</extracomment>
            <translation>
                <numerusform>{n} نیا فیصلہ</numerusform>
                <numerusform>{n} نئے فیصلے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n} بیان</numerusform>
                <numerusform>{n} بیانات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} records</source>
            <extracomment>For one: {n} record</extracomment>
            <translation>
                <numerusform>{n} اندراج</numerusform>
                <numerusform>{n} اندراجات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} acts</source>
            <extracomment>For one: {n} act</extracomment>
            <translation>
                <numerusform>{n} عمل</numerusform>
                <numerusform>{n} اعمال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Ask the administrator of the server for a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Ask the administrator of the server for a backup.</extracomment>
            <translation>
                <numerusform>{n} خرابی ملی۔ {what} سرور کے منتظم سے بیک اپ مانگیے۔</numerusform>
                <numerusform>{n} خرابیاں ملیں۔ سب سے سنگین: {what} سرور کے منتظم سے بیک اپ مانگیے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Restore a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Restore a backup.</extracomment>
            <translation>
                <numerusform>{n} خرابی ملی۔ {what} بیک اپ بحال کیجیے۔</numerusform>
                <numerusform>{n} خرابیاں ملیں۔ سب سے سنگین: {what} بیک اپ بحال کیجیے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/search_dialog.py"></location>
            <source>{n} records were found.</source>
            <extracomment>For one: {n} record was found.</extracomment>
            <translation>
                <numerusform>{n} ریکارڈ ملا۔</numerusform>
                <numerusform>{n} ریکارڈ ملے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days late</source>
            <extracomment>For one: day late</extracomment>
            <translation>
                <numerusform>دن تاخیر</numerusform>
                <numerusform>دن تاخیر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days left</source>
            <extracomment>For one: day left</extracomment>
            <translation>
                <numerusform>دن باقی</numerusform>
                <numerusform>دن باقی</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/list_view.py"></location>
            <source>{n} rows are copied.</source>
            <extracomment>For one: {n} row is copied.</extracomment>
            <translation>
                <numerusform>{n} قطار نقل ہو گئی۔</numerusform>
                <numerusform>{n} قطاریں نقل ہو گئیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase:</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase:</extracomment>
            <translation type="vanished">
                <numerusform>پہلے کی {n} نقل اس پاس فریز سے محفوظ نہیں:</numerusform>
                <numerusform>پہلے کی {n} نقلیں اس پاس فریز سے محفوظ نہیں:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found, the first: {what}. Restore a backup.</source>
            <extracomment>For one: {n} fault was found: {what}. Restore a backup.</extracomment>
            <translation type="vanished">
                <numerusform>{n} خرابی ملی: {what}۔ بیک اپ بحال کیجیے۔</numerusform>
                <numerusform>{n} خرابیاں ملیں، پہلی: {what}۔ بیک اپ بحال کیجیے۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Set the status of {n} items</source>
            <extracomment>For one: Set the status of {n} item</extracomment>
            <translation type="vanished">
                <numerusform>{n} نکتے کی کیفیت مقرر کریں</numerusform>
                <numerusform>{n} نکات کی کیفیت مقرر کریں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items are now: {status}.</source>
            <extracomment>For one: {n} action item is now: {status}.</extracomment>
            <translation type="vanished">
                <numerusform>{n} عملی نکتہ اب: {status}۔</numerusform>
                <numerusform>{n} عملی نکات اب: {status}۔</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ٹھیک ہے</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>محفوظ کریں</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>سب محفوظ کریں</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;ہاں</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>سب کے لیے ہاں (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;نہیں</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>سب کے لیے نہیں (&amp;O)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>روک دیں</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>نظر انداز کریں</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ترک کریں</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>لاگو کریں</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>پہلے جیسا کریں</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>ابتدائی ترتیبات بحال کریں</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;کالعدم کریں</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;دوبارہ کریں</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>کا&amp;ٹیں</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نقل کریں</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;چسپاں کریں</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>سب منتخب کریں</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;کالعدم کریں</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;دوبارہ کریں</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>کا&amp;ٹیں</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نقل کریں</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;چسپاں کریں</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>سب منتخب کریں</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>&amp;لنک کا پتا نقل کریں</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;سب منتخب کریں</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;بڑھائیں</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>&amp;گھٹائیں</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>یہاں تک سرکائیں</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>بایاں کنارہ</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>اوپر</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>دایاں کنارہ</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>نیچے</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>ایک صفحہ بائیں</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>ایک صفحہ اوپر</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>ایک صفحہ دائیں</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>ایک صفحہ نیچے</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>بائیں سرکائیں</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>اوپر سرکائیں</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>دائیں سرکائیں</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>نیچے سرکائیں</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>یہاں دیکھیں:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>فائل کا &amp;نام:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>فائلوں کی قسم:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;کھولیں</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;محفوظ کریں</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>نئے نام سے محفوظ کریں</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>واپس</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>آگے</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>بالائی فولڈر</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>نیا فولڈر بنائیں</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>فہرست</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>تفصیلات</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>نام &amp;بدلیں</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;حذف کریں</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>&amp;پوشیدہ فائلیں دکھائیں</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;نیا فولڈر</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>نیا فولڈر</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>فولڈر:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;منتخب کریں</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>تمام فائلیں (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>تمام فائلیں (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>فولڈر تلاش کریں</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>حالیہ مقامات</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیے</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>میرا کمپیوٹر</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>ڈرائیو</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
فائل نہیں ملی۔
دیکھ لیں کہ فائل کا نام درست ہے۔</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
فولڈر نہیں ملا۔
دیکھ لیں کہ فولڈر کا نام درست ہے۔</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>کیا آپ واقعی ’%1‘ کو حذف کرنا چاہتے ہیں؟</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>فولڈر حذف نہیں ہو سکا۔</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>حجم</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>قسم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>قسم</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>ترمیم کی تاریخ</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>تفصیلات دکھائیں…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>تفصیلات چھپائیں…</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>انتخاب کی فہرست کھولیں</translation>
        </message>
    </context>
</TS>
