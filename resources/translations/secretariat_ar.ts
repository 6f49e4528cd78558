<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, the same day for all</source>
            <translation>الموعد النهائي، اليوم نفسه للجميع</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, each moved by a span</source>
            <translation>الموعد النهائي، يُرحَّل كل منها بمدة</translation>
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
            <translation>المسؤول</translation>
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
            <translation>النظير</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>One more co-responsible person</source>
            <translation>مشارك آخر في المسؤولية</translation>
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
            <translation>مجال التعاون</translation>
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
            <translation>الأولوية</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>What to change</source>
            <translation>ما يُغيَّر</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New status of all of them</source>
            <translation>الحالة الجديدة لها جميعاً</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as confirmed by the counterpart of each item, in that person's name.</source>
            <translation>يُقيَّد الإنجاز بوصفه مؤكَّداً من نظير كل إجراء، وباسمه.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Closed: set aside, or reported or confirmed complete.</source>
            <translation>المغلق: ما عُلّق أو أُلغي، أو أُبلغ عن إنجازه أو تأكد.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>By how much</source>
            <translation>بكم</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Counted in</source>
            <translation>وحدة العد</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Which way</source>
            <translation>في أي اتجاه</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>later</source>
            <translation>إلى ما بعد</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>earlier</source>
            <translation>إلى ما قبل</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New deadline of all of them</source>
            <translation>الموعد النهائي الجديد لها جميعاً</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Co-responsible</source>
            <translation>المشاركون في المسؤولية</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as of today, and one Undo takes it back for all of them.</source>
            <translation>تُدخل بتاريخ اليوم، ويكفي تراجع واحد لإلغائها عنها جميعاً.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Enter what it is to be.</source>
            <translation>أدخل القيمة الجديدة.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>{parts}.</source>
            <translation>{parts}.</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The register of another day is only read.</source>
            <translation>سجل يوم آخر للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The deadline is a day of its own now. It no longer follows an event.</source>
            <translation>أصبح الموعد النهائي يومًا محددًا بذاته، ولم يعد يتبع حدثًا.</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Due</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Progress in %</source>
            <translation>نسبة التقدم %</translation>
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
            <translation>الجانب القائد</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/side.py"></location>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Progress reports</source>
            <translation>التقارير المرحلية</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Choose an action item in the list.</source>
            <translation>اختر إجراءً من القائمة.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is confirmed complete.</source>
            <translation>تأكد إنجاز {item}.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete, although {others} is still open.</source>
            <translation>أُبلغ عن إنجاز {item} مع أن {others} ما زال مفتوحاً.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete.</source>
            <translation>أُبلغ عن إنجاز {item}.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>Remove (Del)</source>
            <translation>حذف (Del)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>History (Ctrl+H)</source>
            <translation>السجل (Ctrl+H)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report progress</source>
            <translation>تقديم تقرير مرحلي</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report complete</source>
            <translation>الإبلاغ بالإنجاز</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Confirm complete</source>
            <translation>تأكيد الإنجاز</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The list as it is asked for now leaves this item out.</source>
            <translation>القائمة بالشروط الحالية لا تشمل هذا الإجراء.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/choices.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <source>Provisional</source>
            <translation>مؤقت</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>As it stood on {day}; to be read only.</source>
            <translation>كما كان في {day}؛ للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <source>As of {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The note went to the bin.</source>
            <translation>نُقلت الملاحظة إلى سلة المحذوفات.</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>“Confirmed complete” is entered as confirmed by the counterpart.</source>
            <translation>يُقيَّد تأكيد الإنجاز بوصفه صادراً عن النظير.</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report from</source>
            <translation>بدء الإبلاغ</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Follows from decision</source>
            <translation>مترتب على القرار</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Evidence</source>
            <translation>الإثباتات</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file…</source>
            <translation>إرفاق ملف…</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file</source>
            <translation>إرفاق ملف</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>تتعذر قراءة {name}: {why}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Leave {name} out</source>
            <translation>استبعاد {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Progress report of {day}</source>
            <translation>تقرير مرحلي بتاريخ {day}</translation>
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
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the decision</source>
            <translation>فتح القرار</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>agreed between meetings</source>
            <translation>متفق عليه بين الاجتماعات</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what the deadline follows</source>
            <translation>تغيير ما يتبعه الموعد النهائي</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change who shares the responsibility</source>
            <translation>تغيير المشاركين في المسؤولية</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what it waits for</source>
            <translation>تغيير ما ينتظره الإجراء</translation>
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
            <translation>الاجتماع</translation>
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
            <translation>القرار</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreed on</source>
            <translation>تاريخ الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Original deadline</source>
            <translation>الموعد النهائي الأصلي</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline moved</source>
            <translation>ترحيل الموعد</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline on</source>
            <translation>الموعد النهائي في</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows</source>
            <translation>الموعد النهائي يتبع</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Waits for</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Waited for by</source>
            <translation>ينتظره</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Who shares it and what it waits for carry no dates: they are shown as they are now.</source>
            <translation>المشاركون في المسؤولية وما يتوقف عليه الإجراء غير مؤرَّخين، ويظهرون كما هم الآن.</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting</source>
            <translation>فتح الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting: {name}</source>
            <translation>فتح الاجتماع: {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>never</source>
            <translation>قط</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>no event</source>
            <translation>لا حدث</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}; the day is not known yet</source>
            <translation>{tie}؛ لم يُعرف اليوم بعد</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}, which is {day}</source>
            <translation>{tie}، وهو {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Search in action items</source>
            <translation>البحث في الإجراءات</translation>
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
            <translation>الجانب</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>All sides</source>
            <translation>جميع الجوانب</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>All areas</source>
            <translation>جميع المجالات</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Save this filter…</source>
            <translation>حفظ هذه التصفية…</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Back to today</source>
            <translation>العودة إلى اليوم</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{day}: show the register of another day</source>
            <translation>{day}: عرض السجل ليوم آخر</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only {colour}</source>
            <translation>{colour} فقط</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only agreed in {month} {year}</source>
            <translation>المتفق عليها في {month} {year} فقط</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{filter}: show all again</source>
            <translation>{filter}: إظهار الكل من جديد</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Enter the report</source>
            <translation>إدخال التقرير</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New deadline</source>
            <translation>موعد نهائي جديد</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>As of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Today, or a day before.</source>
            <translation>اليوم أو يوم سابق.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>What was done</source>
            <translation>ما أُنجز</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported by</source>
            <translation>المبلِّغ</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirm completion</source>
            <translation>تأكيد الإنجاز</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirmed by</source>
            <translation>المؤكِّد</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item, and not who reported it. Empty: it is entered as confirmed by the counterpart.</source>
            <translation>شخص من الجانب الذي لا يقود الإجراء، غير من أبلغ عن الإنجاز. إن تُرك فارغاً قُيّد مؤكَّداً من النظير.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Evidence is</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New action item, agreed between meetings</source>
            <translation>إجراء جديد متفق عليه بين الاجتماعات</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It gets its symbol at once. Items that a meeting agrees are made in its minutes.</source>
            <translation>يُمنح رمزه فوراً. أما الإجراءات التي يتفق عليها اجتماع فتُدرج في محضره.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Agree the item</source>
            <translation>الاتفاق على الإجراء</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Begin with a verb.</source>
            <translation>ابدأ بفعل.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>The register of another day</source>
            <translation>السجل في يوم آخر</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It is shown as it stood at the end of that day, to be read only.</source>
            <translation>يُعرض كما كان في نهاية ذلك اليوم، للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/navigation_filters.py"></location>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A day typed here takes the place of the event that the deadline follows.</source>
            <translation>يحل اليوم المدخل هنا محل الحدث الذي يتبعه الموعد النهائي.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It has none yet.</source>
            <translation>ليس له موعد بعد.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Empty: {day} stays.</source>
            <translation>إن تُرك فارغاً بقي {day}.</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Progress reports, newest first</source>
            <translation>التقارير المرحلية، الأحدث أولاً</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Evidence…</source>
            <translation>المستندات المؤيدة…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Add evidence…</source>
            <translation>إضافة مستندات…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, due {day}</source>
            <translation>متفق عليه، موعده {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, no deadline</source>
            <translation>متفق عليه، بلا موعد نهائي</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline set to {day}</source>
            <translation>حُدد الموعد النهائي في {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline moved from {old} to {new}</source>
            <translation>رُحّل الموعد النهائي من {old} إلى {new}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>with its event</source>
            <translation>تبعاً للحدث</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Reported by {name}</source>
            <translation>أبلغ عنه {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/decisions/life.py"></location>
            <source>Entered by {name}</source>
            <translation>أدخله {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>{role}: {before} → {after}</source>
            <translation>{role}: {before} ← {after}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Other hands</source>
            <translation>تغيُّر المسؤولين</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Tables</source>
            <translation>جداول</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import a table</source>
            <translation>استيراد جدول</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/dropping.py"></location>
            <location filename="ui/focal_points/contacts.py"></location>
            <location filename="ui/meetings/replies.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Reading {name}…</source>
            <translation>تجري قراءة {name}…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Clipboard</source>
            <translation>الحافظة</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Importing {name}…</source>
            <translation>جارٍ استيراد {name}…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Column {n}</source>
            <translation>العمود {n}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Into the report's text</source>
            <translation>في نص التقرير</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>What the column {heading} is</source>
            <translation>ما هو العمود {heading}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import</source>
            <translation>استيراد</translation>
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
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Table</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Stands as of</source>
            <translation>كما هو في</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Agreed on, where it does not say</source>
            <translation>تاريخ الاتفاق إن لم يُذكر</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Language of its texts</source>
            <translation>لغة نصوصه</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Names and words</source>
            <translation>الأسماء والكلمات</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>This could not be stored now. Nothing was imported; try again in a moment.</source>
            <translation>تعذر الحفظ الآن. لم يُستورد شيء؛ أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>What you corrected here is lost. The register stays as it is.</source>
            <translation>يضيع ما صححته هنا، ويبقى السجل كما هو.</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave the import?</source>
            <translation>هل تترك الاستيراد؟</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave</source>
            <translation>ترك</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>They were agreed on {day}</source>
            <translation>اتُّفق عليها في {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter all unknown names as new persons</source>
            <translation>إدخال كل الأسماء غير المعروفة أشخاصاً جدداً</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Nothing; into the report's text</source>
            <translation>لا شيء؛ في نص التقرير</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>What {text} stands for</source>
            <translation>ما يعنيه {text}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter as a new person</source>
            <translation>إدخاله شخصاً جديداً</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave out</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Found to be</source>
            <translation>الحكم</translation>
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
            <translation>الإجراء</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Rows of the table</source>
            <translation>صفوف الجدول</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>All rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import the selected rows</source>
            <translation>استيراد الصفوف المحددة</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave them out</source>
            <translation>استبعادها</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Action items</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>New action item</source>
            <translation>إجراء جديد</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import the old table…</source>
            <translation>استيراد الجدول القديم…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Update round…</source>
            <translation>جولة تحديث…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Give into other hands…</source>
            <translation>نقل المسؤولية…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Let the deadline follow an event…</source>
            <translation>ربط الموعد النهائي بحدث…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say who shares the responsibility…</source>
            <translation>تحديد المشاركين في المسؤولية…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say what it waits for…</source>
            <translation>تحديد ما ينتظره الإجراء…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Show the register of another day…</source>
            <translation>عرض السجل ليوم آخر…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its meeting</source>
            <translation>فتح اجتماعه</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its decision</source>
            <translation>فتح قراره</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import a table…</source>
            <translation>استيراد جدول…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Paste a table…</source>
            <translation>لصق جدول…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Removing action items…</source>
            <translation>جارٍ حذف الإجراءات…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>“{title}” went to the bin.</source>
            <translation>نُقل «{title}» إلى سلة المحذوفات.</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Changing action items…</source>
            <translation>جارٍ تغيير الإجراءات…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>No action item fits. Take a filter away to see more.</source>
            <translation>لا إجراء مطابق. أزل عامل تصفية لعرض المزيد.</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>No action item yet. They come out of the minutes, or are agreed between meetings.</source>
            <translation>لا إجراءات بعد. تأتي الإجراءات من المحاضر أو يُتفق عليها بين الاجتماعات.</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What the deadline follows</source>
            <translation>ما يتبعه الموعد النهائي</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Empty: the deadline is a day of its own.</source>
            <translation>إن تُرك فارغاً كان الموعد النهائي يوماً مستقلاً.</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>How long</source>
            <translation>المدة</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Before or after</source>
            <translation>قبل أو بعد</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>after the event</source>
            <translation>بعد الحدث</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>before the event</source>
            <translation>قبل الحدث</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Who shares the responsibility</source>
            <translation>المشاركون في المسؤولية عن الإجراء</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What it waits for</source>
            <translation>ما ينتظره الإجراء</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into other hands</source>
            <translation>نقل المسؤولية</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into these hands</source>
            <translation>نقل المسؤولية إلى هؤلاء</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Workbooks</source>
            <translation>مصنفات</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply</source>
            <translation>قراءة رد</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Taking in the reply…</source>
            <translation>جارٍ إدخال الرد…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Update round</source>
            <translation>جولة تحديث</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replies by</source>
            <translation>الردود حتى</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Empty: two weeks from today.</source>
            <translation>إن تُرك فارغاً: بعد أسبوعين من اليوم.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Language of the forms</source>
            <translation>لغة الاستمارات</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begin a round</source>
            <translation>بدء جولة</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Save forms…</source>
            <translation>حفظ الاستمارات…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply…</source>
            <translation>قراءة رد…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the round</source>
            <translation>إغلاق الجولة</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Where to save the forms</source>
            <translation>مكان حفظ الاستمارات</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Replies that come after that are not taken in.</source>
            <translation>الردود التي تصل بعد ذلك لا تُدخل.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Close the update round?</source>
            <translation>إغلاق جولة التحديث؟</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>form {number}</source>
            <translation>الاستمارة {number}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>no form yet</source>
            <translation>لا استمارة بعد</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>{done} of {all} answered</source>
            <translation>أجاب {done} من {all}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begun {day}</source>
            <translation>بدأت في {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>replies by {day}</source>
            <translation>الردود حتى {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>No round is open. Each person gets a workbook with their own open action items alone.</source>
            <translation>لا توجد جولة مفتوحة. يتلقى كل شخص مصنفاً فيه إجراءاته المفتوحة وحدها.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>The last round was closed on {day}: {done}.</source>
            <translation>أُغلقت الجولة الأخيرة في {day}: {done}.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>awaited</source>
            <translation>منتظَر</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>{name}, reply of {person}, as of {day}.</source>
            <translation>الملف {name}، رد {person}، حتى {day}.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>It came after the last day.</source>
            <translation>وردت بعد اليوم الأخير.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in a reply</source>
            <translation>إدخال رد</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Nothing was filled in. Taking it in notes that it came.</source>
            <translation>لم يُملأ شيء. وإدخاله يسجل وصوله.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>This could not be stored now. Nothing was taken in; try again in a moment.</source>
            <translation>تعذر التخزين الآن. لم يُدخل شيء؛ أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Note that it came</source>
            <translation>تسجيل وصوله</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in the row of {symbol}</source>
            <translation>إدخال صف {symbol}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Move the deadline</source>
            <translation>نقل الموعد النهائي</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take what the form says: {value}</source>
            <translation>اعتماد ما في الاستمارة: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Changed here and in the form. What stands here stays unless the form’s is chosen: {value}</source>
            <translation>تغيّر هنا وفي الاستمارة. يبقى ما هو مسجل هنا ما لم يُختر ما في الاستمارة: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Will stand at: {what}</source>
            <translation>سيصبح: {what}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Stays as it is.</source>
            <translation>يبقى على حاله.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>was {old}, came back {new}</source>
            <translation>كان {old}، وعاد {new}</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>New activity</source>
            <translation>نشاط جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>No cooperation activity is entered yet.</source>
            <translation>لم يُدخل أي نشاط تعاون بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activities belong to a working group. Enter the working group first.</source>
            <translation>الأنشطة تتبع فريق عمل. أدخل فريق العمل أولاً.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>To be done</source>
            <translation>قيد الإنجاز</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits belong to a working group. Enter the working group first.</source>
            <translation>المهل تتبع فريق عمل. أدخل فريق العمل أولاً.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>No time limit was met yet.</source>
            <translation>لم يُوفَ بأي مهلة بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/overview/clock.py"></location>
            <source>No time limit runs now.</source>
            <translation>لا تسري أي مهلة الآن.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Countdown</source>
            <translation>العد التنازلي</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits</source>
            <translation>المهل</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Obligations</source>
            <translation>الالتزامات</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holidays</source>
            <translation>العطل</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Not a side</source>
            <translation>ليس جانباً</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Witness</source>
            <translation>شاهد</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Report overdue</source>
            <translation>تقرير متأخر</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Area and what it has led to</source>
            <translation>المجال وما أدى إليه</translation>
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
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Last movement</source>
            <translation>آخر حركة</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Moving</source>
            <translation>فيه حركة</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent</source>
            <translation>ساكن</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Never anything</source>
            <translation>لا شيء قط</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area of the agreement</source>
            <translation>خارج مجالات الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Coverage of the agreement</source>
            <translation>تغطية الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent for six months</source>
            <translation>ساكنة منذ ستة أشهر</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>The agreement names no area of cooperation yet.</source>
            <translation>لا يذكر الاتفاق بعد أي مجال تعاون.</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area has been silent for six months.</source>
            <translation>لم يسكن أي مجال ستة أشهر.</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: the Pakistani side</source>
            <translation>كما في: الجانب الباكستاني</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: signed for the State of Palestine; empty: as the full name</source>
            <translation>كما في: وقّع عن دولة فلسطين؛ إن تُرك فارغاً: الاسم الكامل</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The capital or the headquarters, such as Ramallah</source>
            <translation>العاصمة أو المقر، مثل رام الله</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The names of its people are printed in it beside the language of a document</source>
            <translation>تُطبع بها أسماء أعضائه بجانب لغة المستند</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: Pursuant to Article 4 of … – printed at the beginning of the minutes</source>
            <translation>كما في: عملاً بالمادة 4 من … – تُطبع في أول المحضر</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Printed at the end of the minutes; none: all texts are equally authentic</source>
            <translation>يُطبع في آخر المحضر؛ وإن تُرك فارغاً تساوت النصوص جميعها في الحجية</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: 11 March 2026 (22 Ramadan 1447 AH), in masthead and testimonium</source>
            <translation>كما في: 11 مارس 2026 (22 رمضان 1447هـ)، في الترويسة وفي عبارة الختام</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Originals are signed in each of them; none: the first language</source>
            <translation>تُوقَّع الأصول بكل منها؛ وإن لم تُختر أي منها: اللغة الأولى</translation>
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
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Place of signature</source>
            <translation>مكان التوقيع</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed on</source>
            <translation>تاريخ التوقيع</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>In force from</source>
            <translation>بدء السريان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Expires on</source>
            <translation>انتهاء السريان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Purpose</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Short name</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Name in a sentence</source>
            <translation>الاسم داخل الجملة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Adjective</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Seat</source>
            <translation>المقر</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Own language</source>
            <translation>لغته</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Rest days</source>
            <translation>أيام الراحة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>A deadline on a rest day of either side is pointed out.</source>
            <translation>يُنبَّه إلى كل موعد نهائي يقع في يوم راحة لدى أي من الجانبين.</translation>
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
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Function</source>
            <translation>الوظيفة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed as a witness</source>
            <translation>وقّع بصفة شاهد</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As printed in the agreement, such as 7 or 3 bis</source>
            <translation>كما هو مطبوع في الاتفاق، مثل 7 أو 3 مكرراً</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Outside reference</source>
            <translation>مرجع خارجي</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Such as SDG 3.8; printed in the report</source>
            <translation>مثل SDG 3.8؛ يُطبع في التقرير</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Own-side notes are this side's, and the chair's brief is made for it alone</source>
            <translation>الملاحظات الخاصة ملاحظات هذا الجانب، ومذكرة إحاطة الرئيس تُعدّ له وحده</translation>
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
            <translation>الرمز</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>As in PPHWG/2026/1</source>
            <translation>كما في PPHWG/2026/1</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Established on</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Legal basis</source>
            <translation>الأساس القانوني</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Terms of reference</source>
            <translation>الاختصاصات</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Authentic languages</source>
            <translation>اللغات ذات الحجية</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Prevailing language</source>
            <translation>النص المرجَّح</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Hijri date beside the Gregorian</source>
            <translation>التاريخ الهجري إلى جانب الميلادي</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meets</source>
            <translation>دورية الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>This file is kept by</source>
            <translation>يحتفظ بهذا الملف</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host side</source>
            <translation>الجانب المضيف</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host institution</source>
            <translation>المؤسسة المضيفة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Until</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places offered</source>
            <translation>المقاعد المتاحة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places filled</source>
            <translation>المقاعد المشغولة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Cost borne by</source>
            <translation>يتحمل التكلفة</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report due</source>
            <translation>موعد التقرير</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported on</source>
            <translation>تاريخ التقرير</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Follows from action item</source>
            <translation>مترتب على الإجراء</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose the emblem</source>
            <translation>اختيار الشعار</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose emblem…</source>
            <translation>اختيار الشعار…</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Remove the emblem</source>
            <translation>إزالة الشعار</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>PNG or JPEG; it stands at the head of documents.</source>
            <translation>يوضع في رأس المستندات؛ PNG أو JPEG.</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Emblem</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None.</source>
            <translation>لا يوجد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>The emblem was removed.</source>
            <translation>أُزيل الشعار.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Begin with what the working group rests on</source>
            <translation>ابدأ بما يقوم عليه فريق العمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/overview/first_steps.py"></location>
            <location filename="ui/start_page.py"></location>
            <source>New working group…</source>
            <translation>فريق عمل جديد…</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Enter them one by one</source>
            <translation>إدخالها واحداً واحداً</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The states or organisations that signed, each with its short name.</source>
            <translation>الدول أو المنظمات التي وقّعت، ولكل منها اسم مختصر.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The agreement</source>
            <translation>الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its title, kind, place and date, and which party is side A.</source>
            <translation>عنوانه ونوعه ومكانه وتاريخه، وأي طرف هو الجانب «ألف».</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The areas of cooperation</source>
            <translation>مجالات التعاون</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>As the agreement names them; everything is reported by area.</source>
            <translation>كما يسميها الاتفاق؛ وكل التقارير بحسب المجال.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The working group</source>
            <translation>فريق العمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its name, its symbol such as PPHWG, and its languages.</source>
            <translation>اسمه ورمزه، مثل PPHWG، ولغاته.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>New working group</source>
            <translation>فريق عمل جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Create the working group</source>
            <translation>إنشاء فريق العمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The states or organisations that signed. Side A is the one that the agreement names first; documents name it first too.</source>
            <translation>الدول أو المنظمات التي وقّعت. الجانب A هو الذي يسميه الاتفاق أولاً، وتسميه الوثائق أولاً كذلك.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Exchange the sides</source>
            <translation>تبديل الجانبين</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which language each side prints the names of its people, and by which clock and calendar it works: deadlines on a rest day are pointed out.</source>
            <translation>باللغة التي يطبع بها كل جانب أسماء ممثليه، وبالتوقيت والتقويم اللذين يعمل بهما: يُنبَّه إلى المواعيد النهائية التي تقع في يوم راحة.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Clocks</source>
            <translation>التوقيت</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties signed. Meetings refer to it, and the clock watches over its expiry. What is not known yet stays empty.</source>
            <translation>ما وقّعه الطرفان. تستند إليه الاجتماعات، وتراقب ساعة الالتزامات انتهاءه. وما لم يُعرف بعدُ يبقى فارغاً.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreement</source>
            <translation>الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Areas</source>
            <translation>المجالات</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties cooperate in. Action items, decisions and reports are sorted by area.</source>
            <translation>ما يتعاون فيه الطرفان. تُرتَّب الإجراءات والقرارات والتقارير بحسب المجال.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Areas, one on each line, as the agreement names them</source>
            <translation>المجالات، كل مجال في سطر، كما يسميها الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Working group</source>
            <translation>فريق العمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The body that meets. Its symbol heads the number of every meeting, decision and action item.</source>
            <translation>الهيئة التي تجتمع. يتصدر رمزها رقم كل اجتماع وقرار وإجراء.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}</source>
            <translation>الفریق {letter}</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which languages it works, which texts are signed, and which one prevails where they differ. What was written in the steps before counts as written in the first one chosen, or in the screen's if chosen.</source>
            <translation>اللغات التي يعمل بها، والنصوص التي تُوقَّع، وأيها يُرجَّح عند الاختلاف. ويُعد ما كُتب في الخطوات السابقة مكتوباً بأول لغة مختارة، أو بلغة الشاشة إن اختيرت.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>A new party</source>
            <translation>طرف جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}: {caption}</source>
            <translation>الجانب {letter}: {caption}</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>The calendar has no public holiday for this party and year.</source>
            <translation>لا عطلة رسمية في التقويم لهذا الطرف وهذه السنة.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday…</source>
            <translation>عطلة جديدة…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year after</source>
            <translation>السنة التالية</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Days of the moon calendar are estimates until they are announced; correct them here.</source>
            <translation>أيام التقويم القمري تقديرية إلى أن تُعلن؛ صححها هنا.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Weekly rest days: {days}.</source>
            <translation>أيام الراحة الأسبوعية: {days}.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>No weekly rest days.</source>
            <translation>لا أيام راحة أسبوعية.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday</source>
            <translation>عطلة جديدة</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holiday</source>
            <translation>عطلة</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>A holiday after all</source>
            <translation>عطلة بعد كل شيء</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Remove this day</source>
            <translation>إزالة هذا اليوم</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>The party works on this day</source>
            <translation>الطرف يعمل في هذا اليوم</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Working day</source>
            <translation>يوم عمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Own day</source>
            <translation>يوم خاص</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the agreement was signed</source>
            <translation>{span} بعد توقيع الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the group was set up</source>
            <translation>{span} بعد إنشاء الفريق</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before a meeting</source>
            <translation>{span} قبل الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after a meeting</source>
            <translation>{span} بعد الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the draft was circulated</source>
            <translation>{span} بعد تعميم المسودة</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the minutes were adopted</source>
            <translation>{span} بعد اعتماد المحضر</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>every {span}, by the calendar</source>
            <translation>كل {span} وفق التقويم</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before the agreement expires</source>
            <translation>{span} قبل انتهاء الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limit</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Back to the usual limit</source>
            <translation>العودة إلى المهلة المعتادة</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Usually: {limit}.</source>
            <translation>المعتاد: {limit}.</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>New obligation</source>
            <translation>التزام جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>No obligation is entered yet. The usual time limits are watched without one.</source>
            <translation>لم يُدخل أي التزام بعد. والمهل المعتادة متابعة من دونه.</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligation</source>
            <translation>التزام</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations of the agreement</source>
            <translation>التزامات الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations belong to a working group. Enter the working group first.</source>
            <translation>الالتزامات تتبع فريق عمل. أدخل فريق العمل أولاً.</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>What is to be done</source>
            <translation>ما ينبغي عمله</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Article</source>
            <translation>المادة</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Binds</source>
            <translation>يُلزم</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>None: all sides</source>
            <translation>لا شيء: جميع الجوانب</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>A day of its own; none where it is tied to an event</source>
            <translation>يوم خاص به؛ ولا شيء إن كان مربوطًا بحدث</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Tied to</source>
            <translation>مربوط بـ</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Below zero: before the event</source>
            <translation>أقل من الصفر: قبل الحدث</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Done on</source>
            <translation>أُنجز في</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>no day yet</source>
            <translation>لا يوم بعد</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Agreements</source>
            <translation>الاتفاقات</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New line in the tab shown</source>
            <translation>سطر جديد في اللسان المعروض</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>New agreement</source>
            <translation>اتفاق جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Sides</source>
            <translation>الجوانب</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatories</source>
            <translation>الموقِّعون</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Working groups</source>
            <translation>أفرقة العمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms</source>
            <translation>المصطلحات</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Clock</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>No agreement is entered yet.</source>
            <translation>لم يُدخل أي اتفاق بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>“{name}” is there. Next: its focal points, then its first meeting.</source>
            <translation>أُنشئ «{name}». التالي: مسؤولو الاتصال فيه ثم اجتماعه الأول.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move up (Alt+Up)</source>
            <translation>نقل إلى أعلى (Alt+Up)</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move down (Alt+Down)</source>
            <translation>نقل إلى أسفل (Alt+Down)</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New signatory</source>
            <translation>موقِّع جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Nobody is entered yet who signed.</source>
            <translation>لم يُدخل أي موقِّع بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatory</source>
            <translation>الموقِّع</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New article</source>
            <translation>مادة جديدة</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No article is entered yet.</source>
            <translation>لم تُدخل أي مادة بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Article {number}</source>
            <translation>المادة {number}</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New area</source>
            <translation>مجال جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No area of cooperation is entered yet.</source>
            <translation>لم يُدخل أي مجال تعاون بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Areas of cooperation</source>
            <translation>مجالات التعاون</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New group</source>
            <translation>فريق جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No working group carries this agreement out yet.</source>
            <translation>لا فريق عمل ينفذ هذا الاتفاق بعد.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Show this group</source>
            <translation>عرض هذا الفريق</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>No rule</source>
            <translation>بلا قاعدة</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every month</source>
            <translation>كل شهر</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two months</source>
            <translation>كل شهرين</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every three months</source>
            <translation>كل ثلاثة أشهر</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every four months</source>
            <translation>كل أربعة أشهر</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every six months</source>
            <translation>كل ستة أشهر</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every year</source>
            <translation>كل سنة</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two years</source>
            <translation>كل سنتين</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Or a recurrence rule, such as FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU; the next meetings are proposed by it</source>
            <translation>أو قاعدة تكرار، مثل FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU؛ وتُقترح الاجتماعات المقبلة بحسبها</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Contact at the embassy</source>
            <translation>جهة الاتصال في السفارة</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Gets copies of what is long overdue</source>
            <translation>تصله نسخ مما طال تأخره</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>New party</source>
            <translation>طرف جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>No party is entered yet: a state or an organisation.</source>
            <translation>لم يُدخل أي طرف بعد: دولة أو منظمة.</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Parties, the sides first</source>
            <translation>الأطراف، والجانبان أولاً</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Take off this agreement</source>
            <translation>إخراج من هذا الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Make it a side</source>
            <translation>جعله جانباً</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose the parties that signed, side A first.</source>
            <translation>اختر الأطراف الموقِّعة، الجانب «ألف» أولاً.</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose a second party; an agreement binds at least two.</source>
            <translation>اختر طرفاً ثانياً؛ فالاتفاق يُلزم طرفين على الأقل.</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <location filename="ui/widgets/localized_field.py"></location>
            <source>{field} in {language}</source>
            <translation>{field} باللغة {language}</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>As the minutes shall have it; the check points out a paragraph that says it otherwise</source>
            <translation>كما يجب أن يرد في المحضر؛ ويُنبّه الفحص إلى كل فقرة تعبّر عنه بغير ذلك</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Term</source>
            <translation>المصطلح</translation>
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
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>When it is used; for the secretariat alone</source>
            <translation>متى يُستعمل؛ للأمانة وحدها</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>New term</source>
            <translation>مصطلح جديد</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>No term is entered yet. What stands here is rendered the same in all minutes.</source>
            <translation>لم يُدخل أي مصطلح بعد. وما يرد هنا يُترجم بصيغة واحدة في جميع المحاضر.</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms belong to a working group. Enter the working group first.</source>
            <translation>المصطلحات تخص فريق عمل. أدخل فريق العمل أولاً.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backup is in one folder only: {why}</source>
            <translation>النسخة الاحتياطية في مجلد واحد فقط: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup was made: {why}</source>
            <translation>لم تُنشأ نسخة احتياطية: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Verified</source>
            <translation>متحقَّق منها</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Damaged: it cannot be restored</source>
            <translation>تالفة: لا يمكن استعادتها</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cannot be read at present</source>
            <translation>تتعذر قراءتها حاليًا</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Being read…</source>
            <translation>تجري قراءتها…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore the backup of {when}…</source>
            <translation>استعادة النسخة الاحتياطية المؤرخة {when}…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Close the other windows on this database first.</source>
            <translation>أغلق أولًا النوافذ الأخرى لقاعدة البيانات هذه.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore this backup?</source>
            <translation>استعادة هذه النسخة الاحتياطية؟</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The file as it is now is kept beside it.</source>
            <translation>يُحتفظ بالملف كما هو الآن إلى جانبه.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>What was done after it is not in it.</source>
            <translation>ما جرى بعدها ليس فيها.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Nothing was done after it.</source>
            <translation>لم يجرِ شيء بعدها.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restoring {name}…</source>
            <translation>تجري استعادة {name}…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cancelled. The file is whole: as it was, or restored already.</source>
            <translation>أُلغيت العملية. الملف سليم: كما كان، أو استُعيد بالفعل.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored.</source>
            <translation>استُعيدت النسخة الاحتياطية.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored. The old file lies in {path}.</source>
            <translation>استُعيدت النسخة الاحتياطية. الملف القديم في {path}.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>It is now behind the passphrase that the backup has.</source>
            <translation>هي الآن خلف عبارة مرور النسخة الاحتياطية.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup of the old file is in one folder only: {why}</source>
            <translation>النسخة الاحتياطية من الملف القديم في مجلد واحد فقط: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup of the old file was made: {why}</source>
            <translation>لم تُحفظ نسخة احتياطية من الملف القديم: {why}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Make one now</source>
            <translation>إنشاء نسخة الآن</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups of {name}</source>
            <translation>النسخ الاحتياطية من {name}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They are made by themselves: on opening, every half hour of work, and before an import.</source>
            <translation>تُنشأ تلقائيًا: عند الفتح، وكل نصف ساعة من العمل، وقبل الاستيراد.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Use no other folder</source>
            <translation>بلا مجلد آخر</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>There is no backup yet.</source>
            <translation>لا توجد نسخة احتياطية بعد.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>In the other folder</source>
            <translation>في المجلد الآخر</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A backup on the same disk does not help when the disk fails. Choose a folder on another one.</source>
            <translation>لا تنفع نسخة احتياطية على القرص نفسه إذا تعطّل القرص. اختر مجلدًا على قرص آخر.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They go into this folder too: {path}</source>
            <translation>تُحفظ في هذا المجلد أيضًا: {path}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Another folder for backups</source>
            <translation>مجلد آخر للنسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backups of this file lie there already. Choose a folder on another disk.</source>
            <translation>النسخ الاحتياطية لهذا الملف موجودة هناك من قبل. اختر مجلدًا على قرص آخر.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Making a backup…</source>
            <translation>يجري إنشاء نسخة احتياطية…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <location filename="ui/databases.py"></location>
            <location filename="ui/desk.py"></location>
            <source>Cancelled. Nothing was changed.</source>
            <translation>أُلغيت العملية، ولم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A verified backup was made.</source>
            <translation>أُنشئت نسخة احتياطية متحقَّق منها.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The newest backup was copied into the other folder.</source>
            <translation>نُسخت أحدث نسخة احتياطية إلى المجلد الآخر.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Nothing was changed since the last backup.</source>
            <translation>لم يتغير شيء منذ آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New database…</source>
            <translation>قاعدة بيانات &amp;جديدة…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open a register on a ser&amp;ver…</source>
            <translation>فتح سجلّ على &amp;خادم…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open in a new &amp;window…</source>
            <translation>فتح في &amp;نافذة جديدة…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open the &amp;sample</source>
            <translation>فتح ال&amp;نموذج</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Print what is shown…</source>
            <translation>&amp;طباعة المعروض…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Backups…</source>
            <translation>&amp;النسخ الاحتياطية…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Encrypt…</source>
            <translation>&amp;تشفير…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Change pass&amp;phrase…</source>
            <translation>تغيير عبارة ال&amp;مرور…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Remove encryption…</source>
            <translation>إزالة ال&amp;تشفير…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close database</source>
            <translation>إ&amp;غلاق قاعدة البيانات</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Search or jump to…</source>
            <translation>&amp;بحث أو انتقال…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Search in all &amp;texts…</source>
            <translation>البحث في جميع ال&amp;نصوص…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;History of what is shown…</source>
            <translation>&amp;سجل المعروض…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Next &amp;misspelt word</source>
            <translation>الكلمة ال&amp;خاطئة التالية</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>الإ&amp;عدادات…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Light colours</source>
            <translation>ألوان &amp;فاتحة</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Dark colours</source>
            <translation>ألوان &amp;داكنة</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;As the system has it</source>
            <translation>بحسب ال&amp;نظام</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>L&amp;arger</source>
            <translation>أ&amp;كبر</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>S&amp;maller</source>
            <translation>أ&amp;صغر</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Us&amp;ual size</source>
            <translation>الحجم ال&amp;معتاد</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Next pane</source>
            <translation>الجزء ال&amp;تالي</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Previous pane</source>
            <translation>الجزء ال&amp;سابق</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New window on this database</source>
            <translation>نافذة &amp;جديدة على قاعدة البيانات هذه</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close this window</source>
            <translation>إ&amp;غلاق هذه النافذة</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>User &amp;guide</source>
            <translation>&amp;دليل المستخدم</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;About Secretariat</source>
            <translation>&amp;حول Secretariat</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>This is on a server: its administrator does it with the server’s own tools.</source>
            <translation>هذا على خادم، ومديره يقوم بذلك بأدوات الخادم نفسه.</translation>
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
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open another…</source>
            <translation>فتح ملف آخر…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Change the address…</source>
            <translation>تغيير العنوان…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Making a new register in {name}…</source>
            <translation>جارٍ إنشاء سجلّ جديد في {name}…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Opening {name}…</source>
            <translation>جارٍ فتح {name}…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Choose another place…</source>
            <translation>اختيار مكان آخر…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Forget it</source>
            <translation>نسيانه</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>{name} is not where it was: {folder}. Connect the drive it lies on, or look for it elsewhere.</source>
            <translation>لم يعد {name} في مكانه: {folder}. صِل القرص الذي يوجد عليه، أو ابحث عنه في مكان آخر.</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Look for it…</source>
            <translation>البحث عنه…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open a database</source>
            <translation>فتح قاعدة بيانات</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>New database</source>
            <translation>قاعدة بيانات جديدة</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Something typed could not be saved</source>
            <translation>تعذر حفظ شيء كُتب</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>If you leave now, it is lost.</source>
            <translation>إن غادرت الآن فُقد.</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Leave without it</source>
            <translation>مغادرة من دونه</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Stay</source>
            <translation>بقاء</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Secretariat databases</source>
            <translation>قواعد بيانات Secretariat</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Decided on</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaiting confirmation by</source>
            <translation>بانتظار تأكيد</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Choose a decision in the register.</source>
            <translation>اختر قراراً من السجل.</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Text of the decision</source>
            <translation>نص القرار</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Open in the minutes</source>
            <translation>فتح في المحضر</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Written in another language; there is no text in yours yet.</source>
            <translation>مكتوب بلغة أخرى؛ ولا نص بلغتك بعد.</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Action items that follow from it</source>
            <translation>الإجراءات المترتبة عليه</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>No action item follows from it</source>
            <translation>لا إجراء مترتب عليه</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>{symbol} · due {day}</source>
            <translation>{symbol} · موعده {day}</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaited until</source>
            <translation>منتظر حتى</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replaced by</source>
            <translation>حل محله</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Enter what became of it…</source>
            <translation>إدخال ما آل إليه…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Amend or supersede it…</source>
            <translation>تعديله أو الاستعاضة عنه…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>What became of the decision, newest first</source>
            <translation>ما آل إليه القرار، الأحدث أولاً</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Earlier and later forms of it</source>
            <translation>صيغه السابقة واللاحقة</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>No minutes are being drafted under which a new decision could be taken.</source>
            <translation>لا محضر قيد الصياغة يمكن أن يُتخذ فيه قرار جديد.</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>By {decision}</source>
            <translation>بالقرار {decision}</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Said by {party}</source>
            <translation>بحسب {party}</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What is entered here is added to the history of {symbol}.</source>
            <translation>يضاف ما يُدخل هنا إلى تاريخ {symbol}.</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What became of the decision?</source>
            <translation>ما الذي آل إليه القرار؟</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter it</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Confirmed or objected to by</source>
            <translation>أكده أو اعترض عليه</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The new decision begins with the text of {symbol}, under an agenda item of minutes that are being drafted.</source>
            <translation>يبدأ القرار الجديد بنص {symbol}، تحت بند من جدول أعمال محضر قيد الصياغة.</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Replace the decision</source>
            <translation>الاستعاضة عن القرار</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Begin the new one</source>
            <translation>بدء القرار الجديد</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The old one is then</source>
            <translation>يصبح القديم حينئذ</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agenda item</source>
            <translation>بند جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Search in decisions</source>
            <translation>البحث في القرارات</translation>
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
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Go to minutes</source>
            <translation>الانتقال إلى المحاضر</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision fits. Take a filter away to see more.</source>
            <translation>لا قرار مطابق. أزل عامل تصفية لعرض المزيد.</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision yet. A paragraph of the minutes becomes one.</source>
            <translation>لا قرارات بعد. تصبح فقرة من المحضر قراراً.</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Something went wrong, and nothing was changed. The log says what it was.</source>
            <translation>حدث خطأ ولم يتغير شيء. ويبيّن السجل ما حدث.</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Taking back the last step…</source>
            <translation>جارٍ التراجع عن الخطوة الأخيرة…</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Doing the step again…</source>
            <translation>جارٍ إعادة الخطوة…</translation>
        </message>
        <message>
            <location filename="ui/dropping.py"></location>
            <source>Drop one file at a time: each is shown before anything is taken in.</source>
            <translation>أفلت ملفاً واحداً في كل مرة: يُعرض كل ملف قبل إدخال أي شيء.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>The letter that asks for it is under Documents, with all open requests to that side.</source>
            <translation>الرسالة التي تطلبه موجودة ضمن «المستندات»، ومعها جميع الطلبات المفتوحة الموجهة إلى ذلك الجانب.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination</source>
            <translation>طلب ترشيح</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>Enter the request</source>
            <translation>تسجيل الطلب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What for</source>
            <translation>الموقع المطلوب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Answer by</source>
            <translation>الرد قبل</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>By the group's time limit, unless you change it</source>
            <translation>بحسب المهلة المعتمدة لدى الفريق ما لم تغيّرها</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>For the secretariat; it is not in the letter</source>
            <translation>للأمانة؛ ولا ترد في الرسالة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Institution</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Requested</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <source>from {day}</source>
            <translation>من {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Contacts</source>
            <translation>جهات الاتصال</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Read contacts</source>
            <translation>قراءة جهات الاتصال</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{name}: nothing is entered before it is taken over.</source>
            <translation>{name}: لا يُسجَّل شيء قبل أخذه.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Side of those who are new (empty: none)</source>
            <translation>جانب الأشخاص الجدد (فارغ: لا جانب)</translation>
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
            <translation>{field}: {new} (سابقاً: {old})</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Search in areas and names</source>
            <translation>البحث في المجالات والأسماء</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Scan of the letter</source>
            <translation>صورة ممسوحة من الرسالة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>By area and side</source>
            <translation>بحسب المجال والجانب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that. Take a filter away to see more.</source>
            <translation>لا موضع كهذا. أزل أحد المرشحات لرؤية المزيد.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Designate</source>
            <translation>تعيين</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination…</source>
            <translation>طلب ترشيح…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Hand over…</source>
            <translation>تسليم المهام…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>New designation</source>
            <translation>تعيين جديد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Nobody is designated here.</source>
            <translation>لا أحد معيَّن هنا.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designation</source>
            <translation>التعيين</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designations at this place</source>
            <translation>التعيينات في هذا الموقع</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New person…</source>
            <translation>شخص جديد…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>The rest can be added under People.</source>
            <translation>يمكن إضافة الباقي في «الأشخاص».</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Enter this person</source>
            <translation>إدخال هذا الشخص</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Counterpart: {names}</source>
            <translation>النظير: {names}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No counterpart yet</source>
            <translation>لا نظير بعد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>The whole group</source>
            <translation>الفريق بأكمله</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Needs attention</source>
            <translation>يحتاج إلى متابعة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>Vacant</source>
            <translation>شاغر</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expiring</source>
            <translation>ينتهي قريباً</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expired</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Letter</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Number and date of the letter that designates</source>
            <translation>رقم رسالة التعيين وتاريخها</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Style</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>As in: Dr, Prof., H.E.</source>
            <translation>كما في: الدكتور، الأستاذ، معالي</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Precedence</source>
            <translation>الأسبقية</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>1 comes first</source>
            <translation>الرقم 1 يأتي أولاً</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Salutation</source>
            <translation>عبارة المخاطبة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>It opens letters. Empty: as is usual in the language</source>
            <translation>تُفتتح بها الرسائل. إن تُركت فارغة: بحسب المعتاد في اللغة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is complete or cancelled stays, and lists of earlier days still show the old person.</source>
            <translation>يبقى ما اكتمل أو أُلغي كما هو، وتظل قوائم الأيام السابقة تُظهر الشخص السابق.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over</source>
            <translation>تسليم المهام</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>First day of the new person</source>
            <translation>أول يوم للشخص الجديد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Empty: without limit</source>
            <translation>فارغ: بلا حد</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Number and date of the letter that designates the new person</source>
            <translation>رقم رسالة تسمية الشخص الجديد وتاريخها</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is handed over</source>
            <translation>ما يُسلَّم</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>This person holds nothing from that day on.</source>
            <translation>ليس لدى هذا الشخص شيء اعتباراً من ذلك اليوم.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>The new person is alternate no more: {areas}</source>
            <translation>لم يعد الشخص الجديد مناوباً: {areas}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Handing over…</source>
            <translation>جارٍ تسليم المهام…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>provisional</source>
            <translation>مؤقت</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>responsible</source>
            <translation>مسؤول</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>counterpart</source>
            <translation>نظير</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>shares the responsibility</source>
            <translation>يشارك في المسؤولية</translation>
        </message>
        <message>
            <location filename="ui/focal_points/matrix.py"></location>
            <source>Focal points by area and side</source>
            <translation>مسؤولو الاتصال بحسب المجال والجانب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>No nomination is requested yet. Choose a vacant place under By area, or begin here.</source>
            <translation>لم يُطلب أي ترشيح بعد. اختر موقعاً شاغراً ضمن «بحسب المجال»، أو ابدأ من هنا.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Request for nomination</source>
            <translation>طلب ترشيح</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <source>Nominations</source>
            <translation>الترشيحات</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Search in nominations</source>
            <translation>البحث في طلبات التسمية</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Write the letter…</source>
            <translation>كتابة الرسالة…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing fits. Take a filter away to see more.</source>
            <translation>لا شيء يطابق. أزل أحد المرشحات لرؤية المزيد.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Answered by the designation of {name} from {day}</source>
            <translation>أُجيب عنه بتسمية {name} اعتباراً من {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdrawn on {day}</source>
            <translation>سُحب في {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Focal points</source>
            <translation>مسؤولو الاتصال</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>There is no working group yet. It is entered under Agreements.</source>
            <translation>لا فريق عمل بعد. ويُدخل في «الاتفاقات».</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Go to Agreements</source>
            <translation>الانتقال إلى الاتفاقات</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>By area</source>
            <translation>بحسب المجال</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/minutes/aids.py"></location>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Institutions</source>
            <translation>المؤسسات</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Directory of focal points…</source>
            <translation>دليل مسؤولي الاتصال…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Save contacts…</source>
            <translation>حفظ جهات الاتصال…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Read contacts…</source>
            <translation>قراءة جهات الاتصال…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Search in the tab shown</source>
            <translation>البحث في علامة التبويب المعروضة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New institution</source>
            <translation>مؤسسة جديدة</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Others</source>
            <translation>غيرهم</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>This group</source>
            <translation>هذا الفريق</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nobody is entered yet.</source>
            <translation>لم يُدخل أحد بعد.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in people</source>
            <translation>البحث في الأشخاص</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>No institution is entered yet.</source>
            <translation>لم تُدخل أي مؤسسة بعد.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in institutions</source>
            <translation>البحث في المؤسسات</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expires {day}</source>
            <translation>ينتهي في {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expired {day}: {name}</source>
            <translation>انتهى في {day}: {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>From {day}: {name}</source>
            <translation>اعتباراً من {day}: {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate: {name}</source>
            <translation>المناوب: {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate overdue since {day}</source>
            <translation>المناوب متأخر منذ {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate due {day}</source>
            <translation>المناوب مطلوب في {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination overdue since {day}</source>
            <translation>الترشيح متأخر منذ {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination due {day}</source>
            <translation>الترشيح مطلوب في {day}</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Text of the guide</source>
            <translation>نص الدليل</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>User guide</source>
            <translation>دليل المستخدم</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Search in the guide</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Back (Alt+Left)</source>
            <translation>رجوع (Alt+Left)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Forward (Alt+Right)</source>
            <translation>تقدّم (Alt+Right)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Smaller (Ctrl+-)</source>
            <translation>أصغر (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Larger (Ctrl++)</source>
            <translation>أكبر (Ctrl++)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>Nothing was found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Show older acts</source>
            <translation>عرض الأعمال الأقدم</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History of {name}</source>
            <translation>سجل {name}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>The journal knows nothing of it.</source>
            <translation>لا يعرف السجل عنه شيئاً.</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Reason: {text}</source>
            <translation>السبب: {text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Undone</source>
            <translation>تراجُع</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Done again</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Removed</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Restored</source>
            <translation>استُعيد</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Taken away</source>
            <translation>أُزيل</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Deleted for good</source>
            <translation>حُذف نهائياً</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>only bold or italic: {text}</source>
            <translation>الخط العريض أو المائل فقط: {text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>{after}
(before: {before})</source>
            <translation>{after}
(قبل ذلك: {before})</translation>
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
            <translation>{weekday}، {date}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{date}, {time}</source>
            <translation>{date}، {time}</translation>
        </message>
        <message>
            <location filename="ui/jobs.py"></location>
            <source>This could not be finished. The log says why.</source>
            <translation>تعذر إتمام ذلك. ويبيّن السجل السبب.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>It is saved already as “{name}”.</source>
            <translation>هي محفوظة بالفعل باسم «{name}».</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Save this filter</source>
            <translation>حفظ هذه التصفية</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename the filter</source>
            <translation>إعادة تسمية التصفية</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>The filter “{name}” went to the bin.</source>
            <translation>نُقلت التصفية «{name}» إلى سلة المحذوفات.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Show the list as the filter is to leave it first.</source>
            <translation>اعرض القائمة أولاً كما يجب أن تتركها التصفية.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Replace the filter “{name}”?</source>
            <translation>هل يُستعاض عن التصفية «{name}»؟</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>From then on it asks for what the list shows now.</source>
            <translation>ستطلب من الآن فصاعداً ما تعرضه القائمة الآن.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Invitations</source>
            <translation>الدعوات</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Cancellations</source>
            <translation>الإلغاءات</translation>
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
            <translation>المحضر</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Reminders</source>
            <translation>التذكيرات</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Forms</source>
            <translation>الاستمارات</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nobody to write to</source>
            <translation>لا مرسل إليه</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>See beside</source>
            <translation>انظر جانباً</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/minutes/comment_rows.py"></location>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Dated</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Done otherwise</source>
            <translation>أُنجز بطريقة أخرى</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>By</source>
            <translation>بواسطة</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave today.</source>
            <translation>لا شيء ينبغي إرساله اليوم.</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave on {day}.</source>
            <translation>لا شيء ينبغي إرساله في {day}.</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>No letter was written yet. What you write stands here.</source>
            <translation>لم تُكتب أي رسالة بعد. وما تكتبه يظهر هنا.</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Letters written</source>
            <translation>الرسائل المكتوبة</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Search in letters written</source>
            <translation>البحث في الرسائل المكتوبة</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <source>No letter fits. Take a filter away to see more.</source>
            <translation>لا رسالة تطابق. أزل أحد المرشحات لرؤية المزيد.</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Its folder is no longer there.</source>
            <translation>لم يعد مجلده موجوداً.</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>Letters that have to leave</source>
            <translation>الرسائل التي ينبغي إرسالها</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/letters/page.py"></location>
            <source>Search in letters</source>
            <translation>البحث في الرسائل</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>How was it done?</source>
            <translation>كيف أُنجز ذلك؟</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>It stands in the log, such as “by telephone on 3 March”.</source>
            <translation>يُدوَّن ذلك في السجل، مثل «هاتفياً في 3 آذار/مارس».</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/widgets/list_head.py"></location>
            <source>{n} of {all} shown</source>
            <translation>المعروض {n} من {all}</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>The letters are being made…</source>
            <translation>يجري إعداد الرسائل…</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This could not be finished.</source>
            <translation>تعذر إتمام ذلك.</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Letters</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Write letters…</source>
            <translation>كتابة الرسائل…</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>To leave</source>
            <translation>للإرسال</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Written</source>
            <translation>المكتوبة</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Copy text of the letter</source>
            <translation>نسخ نص الرسالة</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Choose a letter to see how it will read.</source>
            <translation>اختر رسالة لترى كيف ستُقرأ.</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy to</source>
            <translation>نسخة إلى</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Attached</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Text of the letter</source>
            <translation>نص الرسالة</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Write this one…</source>
            <translation>كتابة هذه…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Done otherwise…</source>
            <translation>أُنجز بطريقة أخرى…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>The text of the letter is on the clipboard.</source>
            <translation>نص الرسالة في الحافظة.</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <location filename="ui/lookup.py"></location>
            <source>Choose a record first: its history is shown then.</source>
            <translation>اختر سجلاً أولاً، فيُعرض تاريخه.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Something else was done since, so nothing was taken back.</source>
            <translation>جرى عمل آخر بعد ذلك، فلم يُتراجَع عن شيء.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Undone: {act}</source>
            <translation>تم التراجع: {act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Done again: {act}</source>
            <translation>أُعيد: {act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/notices.py"></location>
            <source>No database is open</source>
            <translation>لا قاعدة بيانات مفتوحة</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Presenter</source>
            <translation>العارض</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Minutes allotted</source>
            <translation>الدقائق المخصصة</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Annotation, for both sides</source>
            <translation>شرح للجانبين</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Other documents (one symbol a line)</source>
            <translation>وثائق أخرى (رمز في كل سطر)</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Agenda</source>
            <translation>جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Files of the item</source>
            <translation>ملفات البند</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>Add item</source>
            <translation>إضافة بند</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>This meeting has no agenda yet.</source>
            <translation>ليس لهذا الاجتماع جدول أعمال بعد.</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Write the usual agenda</source>
            <translation>كتابة جدول الأعمال المعتاد</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Add a single item</source>
            <translation>إضافة بند منفرد</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>From a template</source>
            <translation>من نموذج</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Too late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{allotted} of {there}</source>
            <translation>{allotted} من {there}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{text}: ends {over} late</source>
            <translation>{text}: ينتهي متأخراً {over}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>New item</source>
            <translation>بند جديد</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>“{title}” was removed from the agenda.</source>
            <translation>حُذف «{title}» من جدول الأعمال.</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Day {day}, {begins} – Day {last}, {ends}</source>
            <translation>اليوم {day}، {begins} – اليوم {last}، {ends}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/columns.py"></location>
            <source>Day {day}, {clock}</source>
            <translation>اليوم {day}، {clock}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <location filename="ui/meetings/brief.py"></location>
            <source>For our chair’s brief – own side only</source>
            <translation>لمذكرة إحاطة رئيسنا – لجانبنا فقط</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <source>Begins</source>
            <translation>البداية</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>New meeting</source>
            <translation>اجتماع جديد</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Add agenda item</source>
            <translation>إضافة بند</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open minutes</source>
            <translation>فتح المحضر</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Propose a series…</source>
            <translation>اقتراح سلسلة…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Papers</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Delegations</source>
            <translation>الوفود</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Calendar of the group…</source>
            <translation>تقويم الفريق…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Read replies…</source>
            <translation>قراءة الردود…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Search in meetings</source>
            <translation>البحث في الاجتماعات</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove meeting</source>
            <translation>حذف الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Side (empty: observer)</source>
            <translation>الجانب (فارغ: مراقب)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Represented by</source>
            <translation>ينوب عنه</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Arrived for item</source>
            <translation>وصل للبند</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Left after item</source>
            <translation>غادر بعد البند</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person: type a part of the name</source>
            <translation>إضافة شخص: اكتب جزءاً من الاسم</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Copy delegations of the last meeting</source>
            <translation>نسخ وفود الاجتماع السابق</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present (P)</source>
            <translation>حاضر (P)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused (X)</source>
            <translation>معتذر (X)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent (A)</source>
            <translation>غائب (A)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by… (R)</source>
            <translation>ينوب عنه… (R)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present</source>
            <translation>حاضر</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused</source>
            <translation>معتذر</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent</source>
            <translation>غائب</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by…</source>
            <translation>ينوب عنه…</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Nobody is listed yet. Add the first person above.</source>
            <translation>لا أحد مدرج بعد. أضف أول شخص أعلاه.</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Head not present</source>
            <translation>الرئيس غير حاضر</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented</source>
            <translation>ينوب عنه آخر</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Observers</source>
            <translation>المراقبون</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>represented by {name}</source>
            <translation>ينوب عنه {name}</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Everybody was listed already.</source>
            <translation>الجميع مدرجون من قبل.</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{names}: no longer listed.</source>
            <translation>لم يعد مدرجاً: {names}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Who represents {name}?</source>
            <translation>من ينوب عن {name}؟</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Set as represented</source>
            <translation>تسجيل الإنابة</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{title}  ·  {here} of {all} present</source>
            <translation>{title}  ·  الحاضرون {here} من {all}</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Convene</source>
            <translation>توجيه الدعوة</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open the session</source>
            <translation>افتتاح الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Mark as held</source>
            <translation>تسجيل انعقاده</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Plan again</source>
            <translation>إعادة التخطيط</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Postpone</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Cancel the meeting</source>
            <translation>إلغاء الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Reopen…</source>
            <translation>إعادة الفتح…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Other dates…</source>
            <translation>مواعيد أخرى…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>{days}: rest day there</source>
            <translation>{days}: يوم راحة هناك</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Mode</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Starts</source>
            <translation>البداية</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Ends</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Venue</source>
            <translation>مكان الانعقاد</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Joint with the groups</source>
            <translation>مشترك مع الأفرقة</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Distribution</source>
            <translation>التوزيع</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Files of the meeting</source>
            <translation>ملفات الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>On each side’s clock</source>
            <translation>بتوقيت كل جانب</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Agenda, papers, delegations and matters arising stay as they are; sittings move along.</source>
            <translation>يبقى جدول الأعمال والوثائق والوفود والمسائل الناشئة على حالها؛ وتُنقل الجلسات معه.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is postponed and planned again, to be convened anew.</source>
            <translation>يؤجَّل ويعاد التخطيط له، ثم تُوجَّه الدعوة إليه من جديد.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Give the meeting other dates</source>
            <translation>تحديد مواعيد أخرى للاجتماع</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Set the dates</source>
            <translation>تحديد المواعيد</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reason (may stay empty)</source>
            <translation>السبب (يجوز تركه فارغاً)</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is kept in the history. Times are those of {zone}.</source>
            <translation>يُحفظ في التاريخ. والأوقات بتوقيت {zone}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>The reason is kept in the history.</source>
            <translation>يُحفظ السبب في التاريخ.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Why is the meeting reopened?</source>
            <translation>لماذا يعاد فتح الاجتماع؟</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reopen</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>What this bears upon</source>
            <translation>ما يتأثر بذلك</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>{meeting}: {parts} go to the bin with it.</source>
            <translation>{meeting}: يُنقل معه إلى سلة المحذوفات {parts}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove this meeting?</source>
            <translation>أتريد إزالة هذا الاجتماع؟</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>It gets its symbol at once. Series and number stay as they are from then on.</source>
            <translation>تُمنح رمزها فوراً. وتبقى السلسلة والرقم كما هما من ذلك الحين.</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>New paper</source>
            <translation>وثيقة جديدة</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Enter the paper</source>
            <translation>إدخال الوثيقة</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Series</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Belongs to</source>
            <translation>تتبع</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Number (empty: the next)</source>
            <translation>الرقم (فارغ: التالي)</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by (empty: secretariat)</source>
            <translation>مقدَّمة من (فارغ: الأمانة)</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Submitted on</source>
            <translation>تاريخ التقديم</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meant for</source>
            <translation>موجّهة إلى</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/series.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/overview/preparation.py"></location>
            <source>Plan a meeting</source>
            <translation>التخطيط لاجتماع</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/widgets/empty.py"></location>
            <source>Enter the agreement</source>
            <translation>إدخال الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>A meeting belongs to a working group: enter its agreement first.</source>
            <translation>الاجتماع يتبع فريق عمل: أدخل اتفاقه أولاً.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The {meeting} was removed.</source>
            <translation>حُذف {meeting}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>There is no working group yet. Enter its agreement first.</source>
            <translation>لا فريق عمل بعد. أدخل اتفاقه أولاً.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>No meeting is planned yet.</source>
            <translation>لا اجتماع مخطَّط له بعد.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The note was removed.</source>
            <translation>حُذفت الملاحظة.</translation>
        </message>
        <message>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by</source>
            <translation>مقدَّمة من</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Late</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered yet. The provisional agenda and the list of participants have their own symbols.</source>
            <translation>لم تُدخل أي وثيقة بعد. ولجدول الأعمال المؤقت وقائمة المشاركين رمزاهما.</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Paper</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>due by {day}</source>
            <translation>موعدها {day}</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Secretariat</source>
            <translation>الأمانة</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered for this item.</source>
            <translation>لم تُدخل أي وثيقة لهذا البند.</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Open the paper {symbol}</source>
            <translation>فتح الوثيقة {symbol}</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by agenda item</source>
            <translation>النصاب بحسب بنود جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>It is counted as soon as somebody is marked present.</source>
            <translation>يُحسب حالما يُسجَّل حضور أي شخص.</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by item</source>
            <translation>النصاب بحسب البند</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Constituted</source>
            <translation>النصاب مكتمل</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Not constituted</source>
            <translation>النصاب غير مكتمل</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}</source>
            <translation>{side} {present}</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}, no head</source>
            <translation>{side} {present}، بلا رئيس</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum</source>
            <translation>نصاب</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>No quorum</source>
            <translation>لا نصاب</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Calendar files and messages</source>
            <translation>ملفات التقويم والرسائل</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Read answers to the invitation</source>
            <translation>قراءة الردود على الدعوة</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Nothing is entered before it is taken over. The answers are compared by e-mail address.</source>
            <translation>لا يُسجَّل شيء قبل أخذه. تُقارَن الردود بعنوان البريد الإلكتروني.</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers to the invitation</source>
            <translation>الردود على الدعوة</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply}</source>
            <translation>الرد: {reply}</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply} (before: {before})</source>
            <translation>الرد: {reply} (سابقاً: {before})</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>It answers an earlier form of the invitation.</source>
            <translation>يتعلق الرد بصيغة سابقة من الدعوة.</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Enter as excused</source>
            <translation>تسجيل كمعتذر</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Propose the next meetings</source>
            <translation>اقتراح الاجتماعات المقبلة</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Plan</source>
            <translation>تخطيط</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>How many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>No day suits both sides. Plan a meeting by hand, or change the group's recurrence.</source>
            <translation>لا يوم يناسب الجانبين. خطّط لاجتماع يدوياً أو غيّر قاعدة تكرار الفريق.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>host {host}</source>
            <translation>المضيف {host}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>instead of {day}</source>
            <translation>بدلاً من {day}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>The group has no recurrence rule, so every three months is proposed. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>ليس للفريق قاعدة تكرار، فيُقترح اجتماع كل ثلاثة أشهر. ويتناوب المضيفون؛ وتُتجنب أيام الراحة والعطل الرسمية واجتماعات الطرفين الأخرى. وقد تكون عطل التقويم القمري تقديرية: اسأل الجانب الآخر.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>By the group's recurrence {rule}. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>بحسب قاعدة تكرار الفريق {rule}. ويتناوب المضيفون؛ وتُتجنب أيام الراحة والعطل الرسمية واجتماعات الطرفين الأخرى. وقد تكون عطل التقويم القمري تقديرية: اسأل الجانب الآخر.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>No meeting fits. Take a filter away to see more.</source>
            <translation>لا اجتماع يطابق. أزل أحد المرشحات لرؤية المزيد.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Coming</source>
            <translation>القادمة</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Over</source>
            <translation>المنتهية</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Minutes not adopted</source>
            <translation>محضر غير معتمد</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sitting</source>
            <translation>الجلسة</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>New sitting</source>
            <translation>جلسة جديدة</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Times are those of {zone}.</source>
            <translation>الأوقات بتوقيت {zone}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Set the times</source>
            <translation>تحديد الأوقات</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>One a day</source>
            <translation>جلسة كل يوم</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Add sitting</source>
            <translation>إضافة جلسة</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sittings</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>The sitting of {when} was removed.</source>
            <translation>حُذفت جلسة {when}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>{number}.</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Change the sitting of {when}</source>
            <translation>تغيير جلسة {when}</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Remove the sitting of {when}</source>
            <translation>حذف جلسة {when}</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits from its beginning to its end.</source>
            <translation>لا جلسات: ينعقد الاجتماع من بدايته إلى نهايته.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits at {clock} on each of its days.</source>
            <translation>لا جلسات: ينعقد الاجتماع {clock} في كل يوم من أيامه.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the hours of its days are supposed.</source>
            <translation>لا جلسات: ساعات أيامه مفترضة.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Templates</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Write from “{name}”</source>
            <translation>كتابة من «{name}»</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Only an empty agenda is written from a template.</source>
            <translation>لا يُكتب من نموذج إلا جدول أعمال فارغ.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep this agenda as a template…</source>
            <translation>حفظ جدول الأعمال هذا نموذجاً…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Edit templates…</source>
            <translation>تحرير النماذج…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>The reviews of single areas become one item that is repeated for each area.</source>
            <translation>تُجمع استعراضات المجالات في بند واحد يتكرر لكل مجال.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Name of the template</source>
            <translation>اسم النموذج</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>“{name}” was kept as a template.</source>
            <translation>حُفظ «{name}» نموذجاً.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Agenda templates</source>
            <translation>نماذج جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Template</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Offered to</source>
            <translation>متاح لـ</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Items of the template</source>
            <translation>بنود النموذج</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>New template</source>
            <translation>نموذج جديد</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Remove this template</source>
            <translation>حذف هذا النموذج</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Begin</source>
            <translation>البدء</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>One for each area</source>
            <translation>بند لكل مجال</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Annotation</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>for each area</source>
            <translation>لكل مجال</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Open &amp;recent</source>
            <translation>فتح الأ&amp;خيرة</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Window</source>
            <translation>&amp;نافذة</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>{name} (not there now)</source>
            <translation>{name} (غير موجود الآن)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Nothing was opened before</source>
            <translation>لم يُفتح شيء من قبل</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Forget those that are not there</source>
            <translation>&amp;نسيان ما لم يعد موجوداً</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes plain text.</source>
            <translation>تصبح الفقرة نصاً عادياً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a statement.</source>
            <translation>تصبح الفقرة بياناً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes information, which asks for nothing.</source>
            <translation>تصبح الفقرة إحاطة لا تطلب شيئاً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a decision.</source>
            <translation>تصبح الفقرة قراراً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes an action item.</source>
            <translation>تصبح الفقرة إجراءً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a recommendation.</source>
            <translation>تصبح الفقرة توصية.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a reservation.</source>
            <translation>تصبح الفقرة تحفّظاً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>What was entered for it so far goes to the bin.</source>
            <translation>يُنقل ما أُدخل لها حتى الآن إلى سلة المحذوفات.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Change what the paragraph is?</source>
            <translation>تغيير نوع الفقرة؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Change it</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Its text can then not be changed any more; a change is an amendment by another decision.</source>
            <translation>لا يمكن تغيير نصه بعد ذلك؛ وأي تغيير تعديلٌ بقرار آخر.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Was this decision adopted in session?</source>
            <translation>هل اعتُمد هذا القرار أثناء الجلسة؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>It was adopted</source>
            <translation>اعتُمد</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>This decision was adopted in session: its text stays, and a change is an amendment.</source>
            <translation>اعتُمد هذا القرار أثناء الجلسة: يبقى نصه، وأي تغيير تعديل.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/reading.py"></location>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This database is open for reading only.</source>
            <translation>قاعدة البيانات هذه مفتوحة للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Decisions and action items get their numbers now, and keep them for good: none is used twice or changed. The text can then only be read until you return it to drafting.</source>
            <translation>تُمنح القرارات والإجراءات أرقامها الآن وتحتفظ بها نهائياً: فلا يُستعمل رقم مرتين ولا يُغيَّر. ثم يصبح النص للقراءة فقط إلى أن يعاد إلى الصياغة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate draft {number}?</source>
            <translation>تعميم المسودة {number}؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate</source>
            <translation>تعميم</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Both sides have agreed to this text as it is. No move leads back to drafting, only undo as long as nothing else was done.</source>
            <translation>اتفق الجانبان على هذا النص كما هو. ولا عودة بعد ذلك إلى الصياغة، إلا بالتراجع ما دام لم يُفعل شيء آخر.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Have both sides agreed?</source>
            <translation>هل اتفق الجانبان؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Mark as agreed</source>
            <translation>تسجيل الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Look at them first</source>
            <translation>مراجعتها أولاً</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>PDF documents</source>
            <translation>مستندات PDF</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Export PDF</source>
            <translation>تصدير PDF</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Scans</source>
            <translation>صور ممسوحة</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealed record, SHA-256</source>
            <translation>السجل المختوم، SHA-256</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopt…</source>
            <translation>اعتماد…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy…</source>
            <translation>إرفاق النسخة الموقَّعة…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Minutes are adopted once both sides have agreed to them.</source>
            <translation>يُعتمد المحضر بعد أن يتفق عليه الجانبان.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Agreed, to be adopted</source>
            <translation>متفق عليه، بانتظار الاعتماد</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adoption seals the record and makes the originals. Nothing of it can be changed after that.</source>
            <translation>الاعتماد يختم السجل ويُعدّ الأصول. ولا يمكن تغيير شيء منه بعد ذلك.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy</source>
            <translation>إرفاق النسخة الموقَّعة</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{name} is kept with its hash. The minutes are then signed, and this cannot be undone.</source>
            <translation>يُحفظ {name} مع بصمته. ويكون المحضر عندئذ موقَّعاً، ولا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach it</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Day of signature</source>
            <translation>يوم التوقيع</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealing the record…</source>
            <translation>جارٍ ختم السجل…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The minutes are adopted, and their record is sealed.</source>
            <translation>المحضر معتمَد، وسجله مختوم.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>The file was written to {path}.</source>
            <translation>كُتب الملف في {path}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Signed {day}</source>
            <translation>وُقّع في {day}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopted {day}.</source>
            <translation>اعتُمد في {day}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopted {day}, for signature</source>
            <translation>اعتُمد في {day}، وهو معروض للتوقيع</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The heads of delegation sign the originals; then attach the scan.</source>
            <translation>يوقّع رئيسا الوفدين الأصول؛ ثم تُرفق الصورة الممسوحة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>SHA-256: {hash}</source>
            <translation>SHA-256: {hash}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Signed copy</source>
            <translation>النسخة الموقَّعة</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{language}, {side} named first</source>
            <translation>{language}، يُذكر أولاً: {side}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Save {name}</source>
            <translation>حفظ {name}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The record is sealed with every name and word as it is now, and the originals are made and stored. Nothing of it can be changed afterwards, and undo does not go back over it; a correction is a corrigendum.</source>
            <translation>يُختم السجل بكل اسم وكلمة كما هي الآن، وتُعدّ الأصول وتُخزَّن. ولا يمكن تغيير شيء منه بعد ذلك، ولا يتجاوزه التراجع؛ وأي تصحيح يكون بتصويب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of adoption</source>
            <translation>يوم الاعتماد</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt the minutes?</source>
            <translation>اعتماد المحضر؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt and seal</source>
            <translation>اعتماد وختم</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>No original can be made in {languages}: this program has no words for its documents.</source>
            <translation>لا يمكن إعداد أصل باللغات {languages}: ليس لدى هذا البرنامج عبارات لمستنداتها.</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Due date in words…</source>
            <translation>موعد الاستحقاق بالكلمات…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Phrase bank…</source>
            <translation>بنك العبارات…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>{name} was not put in charge of the action item. Enter tries again.</source>
            <translation>لم يُسند الإجراء إلى {name}. اضغط Enter للمحاولة من جديد.</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Only an action item has a due date. Ctrl+T makes one of this paragraph.</source>
            <translation>للإجراء وحده موعد استحقاق. يجعل Ctrl+T هذه الفقرة إجراءً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Check again</source>
            <translation>فحص من جديد</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend.</source>
            <translation>لا شيء يحتاج إلى إصلاح.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Warnings</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside</source>
            <translation>متجاوَزة</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source> and </source>
            <translation> و</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend</source>
            <translation>لا شيء يحتاج إلى إصلاح</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back circulation; mend them first.</source>
            <translation>الأخطاء تمنع التعميم؛ أصلحها أولاً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated.</source>
            <translation>يمكن تعميم المسودة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back agreement; mend them first.</source>
            <translation>الأخطاء تحول دون الاتفاق؛ صححها أولاً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Both sides have agreed. Adoption waits until what is found is mended or set aside.</source>
            <translation>اتفق الطرفان. ينتظر الاعتماد تصحيح ما وُجد أو تنحيته.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Adoption waits until warnings are mended or set aside.</source>
            <translation>ينتظر الاعتماد تصحيح التحذيرات أو تنحيتها.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing holds back the minutes.</source>
            <translation>لا شيء يعوق المحضر.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The check could not be made. The log says why.</source>
            <translation>تعذر إجراء الفحص. ويبيّن السجل السبب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside…</source>
            <translation>تجاوز…</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Take up again</source>
            <translation>إعادة النظر</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Why it may stay as it is</source>
            <translation>لماذا يجوز بقاؤه على حاله</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All warnings of this rule</source>
            <translation>جميع تحذيرات هذه القاعدة</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Show {place}: {text}</source>
            <translation>عرض {place}: {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside by {who}, {day}: {reason}</source>
            <translation>تجاوزه {who}، {day}: {reason}</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>This draft is with the members, so its text can only be read.</source>
            <translation>هذه المسودة لدى الأعضاء، فنصها للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Both sides have agreed to these minutes, so their text can only be read.</source>
            <translation>اتفق الجانبان على هذا المحضر، فنصه للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are adopted: a later change is a corrigendum.</source>
            <translation>هذا المحضر معتمَد: وأي تغيير لاحق يكون بتصويب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are signed: a later change is a corrigendum.</source>
            <translation>هذا المحضر موقَّع: وأي تغيير لاحق يكون بتصويب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the first side</source>
            <translation>بيان الجانب الأول</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the second side</source>
            <translation>بيان الجانب الثاني</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Narrative</source>
            <translation>سرد</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Bold</source>
            <translation>غامق</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Italic</source>
            <translation>مائل</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Remove paragraph</source>
            <translation>حذف الفقرة</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Next language</source>
            <translation>اللغة التالية</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Insert the first term</source>
            <translation>إدراج المصطلح الأول</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Refresh the preview</source>
            <translation>تحديث المعاينة</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Export PDF…</source>
            <translation>تصدير PDF…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What becomes of it</source>
            <translation>ما آل إليه</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Paragraph {number}</source>
            <translation>الفقرة {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>The document as a whole</source>
            <translation>الوثيقة بمجملها</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comment forms</source>
            <translation>استمارات التعليقات</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form…</source>
            <translation>إدخال استمارة…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter a comment</source>
            <translation>إدخال تعليق</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open a comment round</source>
            <translation>فتح جولة تعليقات</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Each side that was present gets a form. Silence by the last day is no objection.</source>
            <translation>يتلقى كل جانب حضر استمارة. والسكوت حتى اليوم الأخير عدم اعتراض.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open the round</source>
            <translation>فتح الجولة</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Comments by</source>
            <translation>التعليقات حتى</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Empty: 21 days after circulation.</source>
            <translation>فارغ: 21 يوماً بعد التعميم.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form</source>
            <translation>إدخال استمارة</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Paragraph</source>
            <translation>الفقرة</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Proposed text or comment</source>
            <translation>النص المقترح أو التعليق</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>There is still time until {day}, and forms are then not taken in any more.</source>
            <translation>لا يزال هناك وقت حتى {day}، ولن تُقبل استمارات بعد الإغلاق.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the comment round?</source>
            <translation>إغلاق جولة التعليقات؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The draft is circulated. Ask the sides that were present for their comments.</source>
            <translation>المسودة معمَّمة. اطلب تعليقات الجوانب التي حضرت.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments are asked for when a draft is circulated.</source>
            <translation>تُطلب التعليقات عند تعميم مسودة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments on draft {number}</source>
            <translation>التعليقات على المسودة {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Draft {number} has been circulated since.</source>
            <translation>عُمِّمت المسودة {number} منذ ذلك الحين.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open its round</source>
            <translation>فتح جولتها</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Nothing stands in the way of noting agreement.</source>
            <translation>لا شيء يحول دون تسجيل الاتفاق.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The last day, {day}, is a rest day or holiday of: {sides}.</source>
            <translation>اليوم الأخير، {day}، يوم راحة أو عطلة لدى: {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>No comment has come in yet.</source>
            <translation>لم يرد أي تعليق بعد.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Time is over</source>
            <translation>انتهى الوقت</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments by {day}.</source>
            <translation>التعليقات حتى {day}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Heard from: {sides}.</source>
            <translation>ورد من: {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Silent, so no objection: {sides}.</source>
            <translation>لم يرد، فلا اعتراض: {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Not heard from yet: {sides}.</source>
            <translation>لم يرد بعد من: {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>In one text</source>
            <translation>في نص واحد</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Side by side</source>
            <translation>جنباً إلى جنب</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>All paragraphs</source>
            <translation>جميع الفقرات</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Only changes</source>
            <translation>التغييرات فقط</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Change before</source>
            <translation>التغيير السابق</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Next change</source>
            <translation>التغيير التالي</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed between these two drafts.</source>
            <translation>لم يتغير شيء بين هاتين المسودتين.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed</source>
            <translation>لم يتغير شيء</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} changed</source>
            <translation>معدَّلة: {n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} added</source>
            <translation>مضافة: {n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} removed</source>
            <translation>محذوفة: {n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} moved</source>
            <translation>منقولة: {n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Comparison of two drafts</source>
            <translation>مقارنة مسودتين</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Opening paragraphs</source>
            <translation>فقرات الافتتاح</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>{name} removed this paragraph on {time}. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>حذف {name} هذه الفقرة في {time}. ما كتبته محفوظ هنا، ويصبح فقرة جديدة عند الحفظ.</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>حُذفت هذه الفقرة في هذه الأثناء. ما كتبته محفوظ هنا، ويصبح فقرة جديدة عند الحفظ.</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Change the correction</source>
            <translation>تغيير التصحيح</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Add a correction</source>
            <translation>إضافة تصحيح</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Quote the wrong words exactly, and so many of them that they stand in the paragraph only once.</source>
            <translation>اقتبس الكلمات الخاطئة بدقة، وبقدر يجعلها لا ترد في الفقرة إلا مرة واحدة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Add it</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Where it stands</source>
            <translation>موضعه</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Annex I, Delegation of …</source>
            <translation>المرفق الأول، وفد …</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>For</source>
            <translation>بدلاً من</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Read</source>
            <translation>يُقرأ</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Elsewhere: annexes, headings, signatures</source>
            <translation>في موضع آخر: المرفقات والعناوين والتوقيعات</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>New corrigendum</source>
            <translation>تصويب جديد</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text…</source>
            <translation>حفظ النص الموحَّد…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Corrigenda</source>
            <translation>التصويبات</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The minutes stay as they were adopted; the consolidated text shows both.</source>
            <translation>يبقى المحضر كما اعتُمد؛ ويُظهر النص الموحَّد كليهما.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>A mistake in adopted minutes is corrected by a document of its own.</source>
            <translation>يُصحَّح الخطأ في المحضر المعتمَد بوثيقة مستقلة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The correction was taken out.</source>
            <translation>أُخرج التصحيح.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The corrigendum was discarded.</source>
            <translation>صُرف النظر عن التصويب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>It gets its number and is sealed with its originals. It can then not be changed or undone.</source>
            <translation>يُمنح رقمه ويُختم مع أصوله. ولا يمكن تغييره أو التراجع عنه بعد ذلك.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of issue</source>
            <translation>يوم الإصدار</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue the corrigendum?</source>
            <translation>إصدار التصويب؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue and seal</source>
            <translation>إصدار وختم</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text</source>
            <translation>حفظ النص الموحَّد</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>{symbol} is issued and sealed.</source>
            <translation>صدر {symbol} وخُتم.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Corrigendum</source>
            <translation>التصويب</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issued {day}</source>
            <translation>صدر في {day}</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue…</source>
            <translation>إصدار…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Discard the corrigendum</source>
            <translation>صرف النظر عن التصويب</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Take the correction out</source>
            <translation>إخراج التصحيح</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>For: {words}</source>
            <translation>بدلاً من: {words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>(left out)</source>
            <translation>(يُحذف)</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Read: {words}</source>
            <translation>يُقرأ: {words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>A paragraph is not saved yet. It is tried again when you leave it.</source>
            <translation>فقرة لم تُحفظ بعد. ويعاد حفظها عند مغادرتها.</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>“{text}” was removed.</source>
            <translation>حُذف «{text}».</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Next agenda item</source>
            <translation>البند التالي من جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Previous agenda item</source>
            <translation>البند السابق من جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Note to self…</source>
            <translation>ملاحظة شخصية…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Insert the time</source>
            <translation>إدراج الوقت</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Arrived…</source>
            <translation>وصل…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left…</source>
            <translation>غادر…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who arrived? Item {item}</source>
            <translation>من وصل؟ البند {item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who left? Item {item}</source>
            <translation>من غادر؟ البند {item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Not listed yet</source>
            <translation>غير مدرج بعد</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Give up (Esc)</source>
            <translation>تراجع (Esc)</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Item {number}</source>
            <translation>البند {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The meeting</source>
            <translation>الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Note to self, own side only</source>
            <translation>ملاحظة شخصية، لجانبنا فقط</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Enter keeps it, Esc gives it up</source>
            <translation>Enter يحفظها، وEsc يتركها</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>A note to self is not stored yet.</source>
            <translation>ملاحظة شخصية لم تُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Type a part of the name; Enter takes the one that is marked</source>
            <translation>اكتب جزءاً من الاسم؛ Enter يأخذ المحدَّد</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Nobody of that name is listed here.</source>
            <translation>لا أحد بهذا الاسم مدرج هنا.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at item {number} is then not recorded.</source>
            <translation>لن يُسجَّل عندئذ الغياب عن البند {number}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at items {first}–{last} is then not recorded.</source>
            <translation>لن يُسجَّل عندئذ الغياب عن البنود {first}–{last}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>One arrival and one departure are kept for each delegate.</source>
            <translation>يُحفظ لكل مندوب وصول واحد ومغادرة واحدة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Is {name} back in the room?</source>
            <translation>هل عاد {name} إلى القاعة؟</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Back in the room</source>
            <translation>عاد إلى القاعة</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>This meeting has no times yet.</source>
            <translation>لم تُحدَّد أوقات هذا الاجتماع بعد.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Sitting {number} of {all}, until {when}</source>
            <translation>الجلسة {number} من {all}، حتى {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Begins {when}</source>
            <translation>يبدأ: {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Until {when}</source>
            <translation>حتى {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Break until {when}</source>
            <translation>استراحة حتى {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Was to end at {when}</source>
            <translation>كان مقرراً أن ينتهي في {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Ended {when}</source>
            <translation>انتهى: {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} over</source>
            <translation>تجاوز {time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} left</source>
            <translation>بقي {time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} late</source>
            <translation>تأخر {time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} ahead</source>
            <translation>تقدم {time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>On time</source>
            <translation>في الموعد</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>In the room</source>
            <translation>في القاعة</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Item {number}: {title}</source>
            <translation>البند {number}: {title}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No quorum: neither a head nor an alternate head is in the room for {sides}.</source>
            <translation>لا نصاب: لا رئيس وفد ولا مناوب له في القاعة عن {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No delegates are listed. They are entered on the page Meetings.</source>
            <translation>لا مندوبين مدرجين. يُدخَلون في صفحة الاجتماعات.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Nobody is marked yet: choose people and press P for present, X excused, A absent.</source>
            <translation>لم يُسجَّل أحد بعد: اختر أشخاصاً واضغط P للحاضر وX للمعتذر وA للغائب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Who represents somebody is entered on the page Meetings, under Delegations.</source>
            <translation>يُدخَل من ينوب عن شخص في صفحة الاجتماعات، تحت الوفود.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Notes to self</source>
            <translation>ملاحظات شخصية</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Own side only</source>
            <translation>لجانبنا فقط</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>None. Ctrl+M writes one.</source>
            <translation>لا شيء. تُكتب واحدة بالضغط على Ctrl+M.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>Remove this note</source>
            <translation>حذف هذه الملاحظة</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>A note was removed.</source>
            <translation>أُزيلت ملاحظة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{topic}: {text}</source>
            <translation>{topic}: {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{title}  ·  {here} of {all}</source>
            <translation>{title}  ·  {here} من {all}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Head present</source>
            <translation>الرئيس حاضر</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No head</source>
            <translation>بلا رئيس</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Not yet here</source>
            <translation>لم يصل بعد</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Enter a day.</source>
            <translation>أدخل يوماً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Making the originals</source>
            <translation>إعداد الأصول</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>This could not be stored now, and nothing was changed; try again in a moment.</source>
            <translation>تعذر التخزين الآن ولم يتغير شيء؛ أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting the confirmation of</source>
            <translation>بانتظار تأكيد</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Taken on</source>
            <translation>تاريخ الاتخاذ</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting until</source>
            <translation>الانتظار حتى</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Another action item</source>
            <translation>إجراء آخر</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Remove this one</source>
            <translation>حذف هذا</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Add an action item</source>
            <translation>إضافة إجراء</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Choose a paragraph to see what came of it.</source>
            <translation>اختر فقرة لترى ما أسفرت عنه.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Type the paragraph, or begin it with an operative verb.</source>
            <translation>اكتب الفقرة، أو ابدأها بفعل منطوق.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Ctrl+D makes this paragraph a decision, Ctrl+T an action item. Its details then stand here.</source>
            <translation>يجعل Ctrl+D هذه الفقرة قراراً، ويجعلها Ctrl+T إجراءً. ثم تظهر تفاصيلها هنا.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Statement of the {adjective} side</source>
            <translation>بيان الجانب {adjective}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Decision {symbol}</source>
            <translation>القرار {symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Its number is given when the draft is circulated, and then stays.</source>
            <translation>يُمنح رقمه عند تعميم المسودة ثم يبقى.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Action item {symbol}</source>
            <translation>الإجراء {symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>The action item was removed.</source>
            <translation>حُذف الإجراء.</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Also open with {names}</source>
            <translation>مفتوح أيضاً لدى {names}</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Minutes are typed under the agenda, and this meeting has none yet.</source>
            <translation>يُكتب المحضر تحت جدول الأعمال، وليس لهذا الاجتماع جدول أعمال بعد.</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>There is no meeting yet.</source>
            <translation>لا اجتماع بعد.</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Go to meetings</source>
            <translation>الانتقال إلى الاجتماعات</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_edit.py"></location>
            <source>A paragraph holds at most {longest} characters; this text has {length}. Nothing was pasted.</source>
            <translation>تتسع الفقرة لما لا يزيد على {longest} من الحروف؛ وهذا النص {length}. لم يُلصق شيء.</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing. Enter begins the next paragraph.</source>
            <translation>ابدأ الكتابة. يبدأ Enter الفقرة التالية.</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing</source>
            <translation>ابدأ الكتابة</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>New paragraph</source>
            <translation>فقرة جديدة</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>adopted in session</source>
            <translation>اعتُمد أثناء الجلسة</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Adopted in session: the text stays as it is.</source>
            <translation>اعتُمد أثناء الجلسة: يبقى النص على حاله.</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>A provisional mark: the number is given when the draft is circulated.</source>
            <translation>رمز مؤقت: يُمنح الرقم عند تعميم المسودة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages appear here.</source>
            <translation>تظهر الصفحات هنا.</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Changed since</source>
            <translation>تغيّر منذ ذلك الحين</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Setting the pages…</source>
            <translation>جارٍ تنضيد الصفحات…</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Up to date</source>
            <translation>محدَّث</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be shown.</source>
            <translation>تعذر عرض الصفحات.</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be set. The log says why.</source>
            <translation>تعذر تنضيد الصفحات. ويبيّن السجل السبب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of the action item</source>
            <translation>موعد استحقاق الإجراء</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>in 30 days, end of August, 2027-08-15…</source>
            <translation>خلال 30 يوماً، نهاية أغسطس، 2027-08-15…</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Move with that event (Ctrl+Enter)</source>
            <translation>يتحرك مع ذلك الحدث (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of {action}</source>
            <translation>موعد استحقاق {action}</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Enter sets it, Esc goes back</source>
            <translation>يثبته Enter ويعود Esc إلى النص</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Phrase bank</source>
            <translation>بنك العبارات</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Type a part of the verb</source>
            <translation>اكتب جزءاً من الفعل</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Operative verbs</source>
            <translation>الأفعال المنطوقة</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>No verb of the phrase bank fits.</source>
            <translation>لا يوافق ذلك أي فعل من بنك العبارات.</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>{name}, comments of: {side}.</source>
            <translation>{name}، تعليقات: {side}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Take in a comment form</source>
            <translation>إدخال استمارة تعليقات</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Known: {text}</source>
            <translation>المعروف: {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>The known one stays as it is, and this one is put beside it.</source>
            <translation>يبقى المعروف على حاله، ويوضع هذا بجانبه.</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Taken in already</source>
            <translation>أُدخل من قبل</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <location filename="ui/minutes/short_line.py"></location>
            <source>At most {longest} characters can stand here. Nothing was put in.</source>
            <translation>يتسع هذا السطر لما لا يزيد على {longest} من الأحرف. لم يُدرج شيء.</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Drafts</source>
            <translation>المسودات</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>The room: attendance and what was carried over</source>
            <translation>القاعة: الحضور وما رُحّل</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Details of the paragraph</source>
            <translation>تفاصيل الفقرة</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check of the minutes</source>
            <translation>فحص المحضر</translation>
        </message>
        <message>
            <location filename="ui/minutes/terms.py"></location>
            <source>Term bank</source>
            <translation>بنك المصطلحات</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Return to drafting</source>
            <translation>إعادة إلى الصياغة</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Circulate draft…</source>
            <translation>تعميم المسودة…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Mark as agreed…</source>
            <translation>تسجيل الاتفاق…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <source>Draft {number}</source>
            <translation>المسودة {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Draft {number}, circulated {day}</source>
            <translation>المسودة {number}، عُمِّمت في {day}</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Bold (Ctrl+B)</source>
            <translation>غامق (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Italic (Ctrl+I)</source>
            <translation>مائل (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Remove paragraph (Ctrl+Shift+Del)</source>
            <translation>حذف الفقرة (Ctrl+Shift+Del)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Statement of this side</source>
            <translation>بيان هذا الجانب</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Operative verb</source>
            <translation>الفعل المنطوق</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session…</source>
            <translation>اعتُمد أثناء الجلسة…</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session: the text stays as it is. A change is an amendment.</source>
            <translation>اعتُمد أثناء الجلسة: يبقى النص على حاله. وأي تغيير تعديل.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>compared with</source>
            <translation>بالمقارنة مع</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to this draft</source>
            <translation>الرجوع إلى هذه المسودة</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline…</source>
            <translation>حفظ المقارنة…</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>A draft is kept here each time the minutes are circulated.</source>
            <translation>تُحفظ هنا مسودة كلما عُمِّم المحضر.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text as it is now</source>
            <translation>النص كما هو الآن</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline</source>
            <translation>حفظ المقارنة</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Only while the minutes are being drafted.</source>
            <translation>فقط ما دام المحضر قيد الصياغة.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to draft {number}</source>
            <translation>الرجوع إلى المسودة {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The drafts could not be compared. The log says why.</source>
            <translation>تعذرت مقارنة المسودتين. ويبيّن السجل السبب.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again: {done}.</source>
            <translation>عاد النص إلى المسودة {number}: {done}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again.</source>
            <translation>عاد النص إلى المسودة {number}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>These stay as they are, because they were numbered or adopted since: {symbols}.</source>
            <translation>يبقى ما يلي على حاله لأنه رُقّم أو اعتُمد منذ ذلك الحين: {symbols}.</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Times slipped</source>
            <translation>مرات التأجيل</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Old number</source>
            <translation>الرقم القديم</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Last report</source>
            <translation>آخر تقرير</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Due soon</source>
            <translation>قريب الموعد</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>On track</source>
            <translation>في مساره</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped once</source>
            <translation>رُحّل مرة</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped twice</source>
            <translation>رُحّل مرتين</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Reported</source>
            <translation>أُبلغ عنه</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Confirmed</source>
            <translation>مؤكَّد</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped {n} times</source>
            <translation>مرات الترحيل: {n}</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>Click for another group</source>
            <translation>انقر لفريق آخر</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>No working group yet</source>
            <translation>لا فريق عمل بعد</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>cannot be shown</source>
            <translation>لا يمكن عرضها</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Saved filter {name}</source>
            <translation>التصفية المحفوظة {name}</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Replace by what the list shows now…</source>
            <translation>الاستعاضة عنها بما تعرضه القائمة الآن…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something went wrong. The log says what it was: {path}</source>
            <translation>حدث خطأ. ويبيّن السجل ما حدث: {path}</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something was still being typed in the minutes of {meeting} when the program ended. It is saved as soon as you open them.</source>
            <translation>كان نص لا يزال قيد الكتابة في محضر {meeting} عندما توقف البرنامج. يُحفظ بمجرد فتح المحضر.</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Open the minutes</source>
            <translation>فتح المحضر</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something typed is not saved yet</source>
            <translation>شيء مما كُتب لم يُحفظ بعد</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>All changes saved</source>
            <translation>حُفظت جميع التغييرات</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>What you type is kept, and saved when you leave it</source>
            <translation>ما تكتبه محفوظ مؤقتًا، ويُحفظ نهائيًا عند مغادرته</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>For reading only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Database: {name}</source>
            <translation>قاعدة البيانات: {name}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>{city} {weekday} {time}</source>
            <translation>{city} {weekday} {time}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>Obligation clock</source>
            <translation>مواعيد الالتزامات</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Due in {n} days</source>
            <translation>يحل موعدها خلال {n} يوماً</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Closure rate</source>
            <translation>معدل الإنجاز</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Next meeting</source>
            <translation>الاجتماع المقبل</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Minutes to be agreed</source>
            <translation>محاضر بانتظار الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is late</source>
            <translation>لا شيء متأخر</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>all with a focal point</source>
            <translation>لكل منها مسؤول اتصال</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is due</source>
            <translation>لا شيء مستحق</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} reported, awaiting confirmation</source>
            <translation>{n} أُبلغ عنها وتنتظر التأكيد</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none is planned</source>
            <translation>لا اجتماع مخطَّط له</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{meeting}, {day}</source>
            <translation>{meeting}، {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none are out</source>
            <translation>لا شيء معمَّم</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, sent {day}</source>
            <translation>{symbol}، المسودة {n}، أُرسلت {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, {day}</source>
            <translation>{symbol}، المسودة {n}، {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, {day}</source>
            <translation>{symbol}، {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Found the working group</source>
            <translation>إنشاء فريق العمل</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Step by step from its agreement: its parties, its areas of cooperation and its languages.</source>
            <translation>خطوة بخطوة انطلاقاً من اتفاقه: أطرافه ومجالات تعاونه ولغاته.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Name the focal points</source>
            <translation>تسمية مسؤولي الاتصال</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Who answers for each area on each side; reminders go to them.</source>
            <translation>المسؤولون عن كل مجال لدى كل جانب؛ وإليهم تُوجَّه التذكيرات.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Plan the first meeting</source>
            <translation>التخطيط للاجتماع الأول</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Place and dates; the usual agenda comes with one click.</source>
            <translation>المكان والتواريخ؛ ويأتي جدول الأعمال المعتاد بنقرة واحدة.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>What to do first</source>
            <translation>ما يُعمل أولاً</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>off track</source>
            <translation>خارج المسار</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>watch</source>
            <translation>للمراقبة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>on track</source>
            <translation>في المسار</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>confirmed</source>
            <translation>مؤكَّدة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>set aside</source>
            <translation>منحّاة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>items</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items by state</source>
            <translation>الإجراءات بحسب الحالة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items agreed and closed</source>
            <translation>الإجراءات المتفق عليها والمنجزة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Agreed and closed, by month of agreement</source>
            <translation>المتفق عليها والمنجزة، بحسب شهر الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>For today</source>
            <translation>لليوم</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>No action item is in this state.</source>
            <translation>لا إجراء في هذه الحالة.</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Still open</source>
            <translation>لا تزال مفتوحة</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>The next time limit: {what}, {day}.</source>
            <translation>المهلة التالية: {what}، {day}.</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>{colour} – {meaning}</source>
            <translation>{colour} – {meaning}</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>still to do</source>
            <translation>لم يتم بعد</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the next meeting</source>
            <translation>التحضير للاجتماع المقبل</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>No meeting is planned. Plan one, and its preparation is followed here.</source>
            <translation>لا اجتماع مخطَّط له. خطّط لاجتماع يُتابَع تحضيره هنا.</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the {meeting}</source>
            <translation>التحضير: {meeting}</translation>
        </message>
        <message>
            <location filename="ui/overview/today.py"></location>
            <source>Nothing needs you today.</source>
            <translation>لا شيء يحتاج إليك اليوم.</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/widgets/removal.py"></location>
            <source>Copy what I typed</source>
            <translation>نسخ ما كتبته</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Show it</source>
            <translation>إظهاره</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: {held}</source>
            <translation>لم يتم: {held}</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Something typed is not saved yet.</source>
            <translation>شيء مما كُتب لم يُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <location filename="ui/palette.py"></location>
            <source>Command · {menu}</source>
            <translation>أمر · {menu}</translation>
        </message>
        <message>
            <location filename="ui/parties.py"></location>
            <source>{day}, a rest day of {sides}</source>
            <translation>{day}، يوم راحة لدى {sides}</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This file is encrypted. Its backups are too.</source>
            <translation>هذا الملف مشفّر، ونسخه الاحتياطية كذلك.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/servers.py"></location>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Whoever opens this file will need the passphrase. If it is forgotten, nobody can open the file or its backups again: neither you nor the makers of this program. Keep it in a safe place.</source>
            <translation>سيحتاج كل من يفتح هذا الملف إلى عبارة المرور. وإذا نُسيت فلن يستطيع أحد فتح الملف أو نسخه الاحتياطية بعد ذلك: لا أنت ولا صانعو هذا البرنامج. احفظها في مكان آمن.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The same once more</source>
            <translation>العبارة نفسها مرة أخرى</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This passphrase does not open the file. Look at capitals and the keyboard's language. If it is surely right, the file is damaged, or none of this program.</source>
            <translation>عبارة المرور هذه لا تفتح الملف. تحقّق من الأحرف الكبيرة ولغة لوحة المفاتيح. وإذا كانت صحيحة يقينًا فالملف تالف، أو ليس من هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>{name} is encrypted. Type its passphrase.</source>
            <translation>{name} مشفّر. اكتب عبارة مروره.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase needed</source>
            <translation>عبارة المرور مطلوبة</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt this database</source>
            <translation>تشفير قاعدة البيانات هذه</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt</source>
            <translation>تشفير</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The file is encrypted now.</source>
            <translation>الملف مشفَّر الآن.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The passphrase was changed.</source>
            <translation>غُيِّرت عبارة المرور.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Everybody who gets hold of this file can read it then. Backups that are there stay encrypted.</source>
            <translation>عندئذ يستطيع كل من يحصل على هذا الملف قراءته. وتبقى النسخ الاحتياطية الموجودة مشفّرة.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove the encryption?</source>
            <translation>إزالة التشفير؟</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The encryption was removed.</source>
            <translation>أُزيل التشفير.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Older copies</source>
            <translation>نسخ أقدم</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt them too</source>
            <translation>تشفيرها أيضًا</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Leave them</source>
            <translation>تركها</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove them</source>
            <translation>حذفها</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>At least {n} letters; several words that only you put together are best.</source>
            <translation>{n} أحرف على الأقل؛ والأفضل عدة كلمات لا يجمعها غيرك.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Weak: a program guesses it soon. Add words.</source>
            <translation>ضعيفة: يخمّنها برنامج سريعًا. أضف كلمات.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Fair: it takes somebody much time and money to guess. One more word makes it strong.</source>
            <translation>مقبولة: تخمينها يحتاج إلى وقت ومال كثيرين. كلمة واحدة أخرى تجعلها قوية.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Strong: nobody guesses it.</source>
            <translation>قوية: لا يخمّنها أحد.</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>this computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>{database} on {server}</source>
            <translation>{database} على {server}</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>This page shows no document. Open a preview, or choose one under Documents.</source>
            <translation>لا تعرض هذه الصفحة أي مستند. افتح معاينة أو اختر مستندًا من قائمة المستندات.</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>The printer did not take “{name}”, or its file could not be written. Look whether it is switched on and connected, or print to another printer or place.</source>
            <translation>لم تقبل الطابعة «{name}»، أو تعذرت كتابة ملفها. تحققوا من أنها مشغَّلة وموصولة، أو اطبعوا على طابعة أخرى أو في مكان آخر.</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Not printed</source>
            <translation>لم تتم الطباعة</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Printing page {page} of {count}</source>
            <translation>طباعة الصفحة {page} من {count}</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file is free again. You can open it for writing.</source>
            <translation>أصبح هذا الملف متاحاً من جديد. يمكنك فتحه للكتابة.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Open for writing</source>
            <translation>فتح للكتابة</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Another program has this file open. You can read it.</source>
            <translation>يفتح برنامج آخر هذا الملف. يمكنك قراءته.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies in a folder that {name} copies to other computers. When two of them write, each gets a copy of its own, and what is in one is missing in the other. Keep it in a folder of this computer alone; backups and documents may lie in a shared one.</source>
            <translation>يقع هذا الملف في مجلد ينسخه {name} إلى حواسيب أخرى. فإذا كتب اثنان منها صار لكل منهما نسخته، وما في إحداهما ينقص في الأخرى. احفظه في مجلد على هذا الحاسوب وحده؛ أما النسخ الاحتياطية والوثائق فيجوز وضعها في مجلد مشترك.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies on a network drive ({name}). When the connection breaks, nothing can be saved until it is back, and not every such drive keeps two programs apart. Keep it on this computer; backups may lie on such a drive.</source>
            <translation>يقع هذا الملف على قرص شبكي ({name}). فإذا انقطع الاتصال تعذر حفظ أي شيء حتى يعود، وليس كل قرص من هذا النوع يمنع برنامجين من الكتابة معاً. احفظه على هذا الحاسوب؛ أما النسخ الاحتياطية فيجوز وضعها على مثل هذا القرص.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>{who} has this file open on {host} since {since}. You can read it.</source>
            <translation>هذا الملف مفتوح لدى {who} على {host} منذ {since}. يمكنك قراءته.</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: “{form}” is open. Finish it or close it first.</source>
            <translation>لم يتم: «{form}» مفتوح. أكملوه أو أغلقوه أولاً.</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>A file is being written. Try again when it is there.</source>
            <translation>يُكتب ملف الآن. أعد المحاولة عندما يكتمل.</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People who took part</source>
            <translation>عدد المشاركين</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Added at</source>
            <translation>أُضيف في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart, as agreed</source>
            <translation>النظير كما اتُّفق عليه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side, as agreed</source>
            <translation>الجانب القائد كما اتُّفق عليه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible, as agreed</source>
            <translation>المسؤول كما اتُّفق عليه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart before</source>
            <translation>النظير السابق</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side before</source>
            <translation>الجانب القائد السابق</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible before</source>
            <translation>المسؤول السابق</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>By decision</source>
            <translation>بموجب القرار</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Circulated at</source>
            <translation>عُمّم في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Closed on</source>
            <translation>أُغلق في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>From the last to the first</source>
            <translation>من الأخير إلى الأول</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Detail</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows action item</source>
            <translation>الموعد يتبع الإجراء</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows meeting</source>
            <translation>الموعد يتبع الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>After or before the event</source>
            <translation>بعد الحدث أو قبله</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Filter</source>
            <translation>المرشِّح</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>Side named first</source>
            <translation>الجانب الذي يُذكر أولاً</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>With its event</source>
            <translation>مع حدثه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Update form</source>
            <translation>استمارة التحديث</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made at</source>
            <translation>أُنشئ في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made by</source>
            <translation>أنشأه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made on</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Kind of file</source>
            <translation>نوع الملف</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>State of the minutes</source>
            <translation>حالة المحضر</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Times the deadline moved</source>
            <translation>عدد مرات تغيير الموعد</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows passed over</source>
            <translation>صفوف متروكة</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People planned</source>
            <translation>العدد المقرر</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Place in the order</source>
            <translation>الموضع في الترتيب</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received at</source>
            <translation>استُلم في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received by</source>
            <translation>استلمه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered at</source>
            <translation>أُدخل في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered by</source>
            <translation>أدخله</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answered at</source>
            <translation>أُجيب في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Requested on</source>
            <translation>طُلب في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Round</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Which reminder</source>
            <translation>أي تذكير</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sample</source>
            <translation>نموذج</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Seal</source>
            <translation>الختم</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed at</source>
            <translation>خُتم في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed by</source>
            <translation>ختمه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed on</source>
            <translation>تاريخ الختم</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sent on</source>
            <translation>أُرسل في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Size in bytes</source>
            <translation>الحجم بالبايت</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sorted by</source>
            <translation>مرتّب حسب</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows taken in</source>
            <translation>صفوف مأخوذة</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Adopted in session</source>
            <translation>اعتُمد في الجلسة</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside at</source>
            <translation>نُحّي في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside by</source>
            <translation>نحّاه</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Withdrawn on</source>
            <translation>سُحب في</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <source>Characters missing</source>
            <translation>حروف ناقصة</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report as of {day}</source>
            <translation>التقرير المرحلي حتى {day}</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The register is shown as it stood on this day.</source>
            <translation>يُعرض السجل كما كان في هذا اليوم.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Change since</source>
            <translation>التغير منذ</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for the last report made.</source>
            <translation>اتركه فارغاً للمقارنة بآخر تقرير أُعدّ.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Workbook (Excel)</source>
            <translation>مصنف (Excel)</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Brief of one page (PDF)</source>
            <translation>موجز من صفحة واحدة (PDF)</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>A report needs the day as of which it is made.</source>
            <translation>يحتاج التقرير إلى اليوم الذي يُعدّ حتى تاريخه.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The period would begin after the day of the report.</source>
            <translation>تبدأ الفترة بعد يوم التقرير.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Each side keeps the original that names it first.</source>
            <translation>يحتفظ كل جانب بالأصل الذي يُذكر فيه أولاً.</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Confirmed complete</source>
            <translation>تأكد إنجازها</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>each has led to something</source>
            <translation>لكل منها نتيجة</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Dates ahead</source>
            <translation>مواعيد مقبلة</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>the next on {day}</source>
            <translation>التالي في {day}</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>none is known</source>
            <translation>لا موعد معروف</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>A first report: no earlier one was made, and no day to compare with is chosen.</source>
            <translation>تقرير أول: لم يُعدّ تقرير سابق ولم يُختر يوم للمقارنة.</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the report as of {day}:</source>
            <translation>بالمقارنة مع التقرير حتى {day}:</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the register as it stood on {day}:</source>
            <translation>بالمقارنة مع السجل كما كان في {day}:</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>both sides were represented</source>
            <translation>كلا الجانبين ممثَّل</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>not constituted yet</source>
            <translation>لم يكتمل النصاب بعد</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Paragraphs</source>
            <translation>الفقرات</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>of this meeting</source>
            <translation>في هذا الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>agreed at this meeting</source>
            <translation>اتُّفق عليها في هذا الاجتماع</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Agenda items</source>
            <translation>بنود جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>as adopted</source>
            <translation>بالصيغة المقرّة</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Earlier decisions</source>
            <translation>القرارات السابقة</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>with their state today</source>
            <translation>بحالتها اليوم</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report</source>
            <translation>التقرير المرحلي</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What to make</source>
            <translation>المطلوب إعداده</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What it will contain</source>
            <translation>ما سيحتويه</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files and reports</source>
            <translation>الملفات والتقارير</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Made in this session</source>
            <translation>أُعدَّ في هذه الجلسة</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Reports made</source>
            <translation>التقارير المُعدّة</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Show in folder</source>
            <translation>عرض في المجلد</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Compare with this one</source>
            <translation>المقارنة مع هذا التقرير</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What you write stands here, to be opened.</source>
            <translation>يظهر هنا ما تكتبه، لفتحه.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>{name} is no longer there.</source>
            <translation>لم يعد {name} موجوداً.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel, or a brief of one page. What it says is kept for the next one.</source>
            <translation>مصنف Excel للمسؤولين، أو موجز من صفحة واحدة. ويُحفظ مضمونه للتقرير التالي.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The agreed minutes of one meeting as PDF, with their annexes.</source>
            <translation>المحضر المتفق عليه لاجتماع واحد بصيغة PDF، مع مرفقاته.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The figures could not be read.</source>
            <translation>تعذرت قراءة الأرقام.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Excel workbooks</source>
            <translation>مصنّفات Excel</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the progress report</source>
            <translation>كتابة التقرير المرحلي</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Minutes of {meeting}</source>
            <translation>محضر {meeting}</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the minutes</source>
            <translation>كتابة المحضر</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Nothing on this computer opens {name}.</source>
            <translation>لا برنامج على هذا الحاسوب يفتح {name}.</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Write report…</source>
            <translation>كتابة التقرير…</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>There is no working group yet to report on. It is entered under Agreements.</source>
            <translation>لا فريق عمل بعد يُعدّ عنه تقرير. ويُدخل في «الاتفاقات».</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Safekeeping</source>
            <translation>الحفظ والسلامة</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Back up…</source>
            <translation>نسخ احتياطي…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>What lies in the bin</source>
            <translation>محتويات سلة المحذوفات</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Bin</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The bin is empty. What you remove comes here, and can come back.</source>
            <translation>سلة المحذوفات فارغة. ما تحذفه يأتي إلى هنا ويمكن استعادته.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This database</source>
            <translation>قاعدة البيانات هذه</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A backup is a copy of the whole file, checked before it counts. Keep it on another disk.</source>
            <translation>النسخة الاحتياطية نسخة من الملف كله، تُفحص قبل أن يُعتدّ بها. احفظها على قرص آخر.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF or an earlier check</source>
            <translation>من ملف PDF معتمد أو من فحص سابق</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Compare with a journal head</source>
            <translation>قارن برأس سجل</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF (“Journal before adoption”) or from an earlier check: it shows whether the newest entries were cut off.</source>
            <translation>من ملف PDF معتمد («السجل قبل الاعتماد») أو من فحص سابق: يبيّن هل قُطعت أحدث القيود.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{records}, kept for good</source>
            <translation>{records}، تُحفظ دائمًا</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>“{name}” is back.</source>
            <translation>عاد «{name}».</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Back up this database</source>
            <translation>نسخ قاعدة البيانات هذه احتياطياً</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being checked…</source>
            <translation>جارٍ فحص الملف…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The register is being checked…</source>
            <translation>جارٍ فحص السجلّ…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Last backup: {when}</source>
            <translation>آخر نسخة احتياطية: {when}</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>No backup was made on this computer yet.</source>
            <translation>لم تُعدّ نسخة احتياطية على هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being copied, and the copy checked…</source>
            <translation>جارٍ نسخ الملف وفحص النسخة…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A checked copy was written to {path}.</source>
            <translation>كُتبت نسخة مفحوصة في {path}.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal does not have the head that you entered: entries were cut off, or this is not the same register.</source>
            <translation>لا يحوي السجل الرأس الذي أدخلته: قُطعت منه قيود، أو ليس هو السجل نفسه.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the file is whole, with {acts} in its journal.</source>
            <translation>كل شيء على ما يرام: الملف سليم، وفي سجله {acts}.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the register is whole, with {acts} in its journal.</source>
            <translation>كل شيء على ما يرام: السجلّ سليم، وفي يومياته {acts}.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal has the head that you entered.</source>
            <translation>يحوي السجل الرأس الذي أدخلته.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Its head is now {head}.</source>
            <translation>رأسه الآن {head}.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Copy the head</source>
            <translation>نسخ رأس السجل</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it where this file does not lie.</source>
            <translation>نُسخ رأس السجل. احفظه في مكان غير الذي يوجد فيه هذا الملف.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it elsewhere than on the server.</source>
            <translation>نُسخ رأس السجل. احفظه في مكان غير الخادم.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The backups of a register on a server are made by its administrator, with the server’s own tools.</source>
            <translation>النسخ الاحتياطية للسجلّ الموجود على خادم يعدّها مديره بأدوات الخادم نفسه.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this file</source>
            <translation>فحص هذا الملف</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this register</source>
            <translation>فحص هذا السجلّ</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Three invented working groups with two years of meetings, minutes and action items, to try everything on. They are made once, which takes about a quarter of a minute.</source>
            <translation>ثلاثة أفرقة عمل متخيلة لها اجتماعات ومحاضر وإجراءات على مدى سنتين، لتجربة كل شيء. تُنشأ مرة واحدة، ويستغرق ذلك نحو ربع دقيقة.</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Making the sample</source>
            <translation>إنشاء النموذج</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Search in all texts</source>
            <translation>البحث في جميع النصوص</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Words in any language</source>
            <translation>كلمات بأي لغة</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Kind of record</source>
            <translation>نوع السجل</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>All kinds</source>
            <translation>جميع الأنواع</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Type a word, or several: all of them have to be there.</source>
            <translation>اكتب كلمة أو أكثر: يجب أن ترد جميعها.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Several secretaries can work at once on a register that is in a database of a PostgreSQL server. Its administrator tells you the address.</source>
            <translation>يمكن لعدة أمناء أن يعملوا في وقت واحد على سجلّ في قاعدة بيانات على خادم PostgreSQL. ويخبرك مديره بالعنوان.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Open a register on a server</source>
            <translation>فتح سجلّ على خادم</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>No password stands in it: you are asked for one when the server wants it.</source>
            <translation>لا تُكتب فيه كلمة مرور: تُسأل عنها عندما يطلبها الخادم.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>The server asks for a password for {address}.</source>
            <translation>يطلب الخادم كلمة مرور من أجل {address}.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password needed</source>
            <translation>كلمة المرور مطلوبة</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>There is nothing in {address} yet. A new register there belongs to the name with which you came in; who else may use it is said with “secretariat grant”.</source>
            <translation>لا يوجد شيء في {address} بعد. السجلّ الجديد فيه يكون ملكاً للاسم الذي دخلت به؛ ومن غيرك يجوز له استخدامه يُحدَّد بالأمر “secretariat grant”.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register there?</source>
            <translation>أتُنشئ فيه سجلّاً جديداً؟</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register</source>
            <translation>إنشاء سجلّ جديد</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>The spell-check is off. It is switched on in the settings (Ctrl+,).</source>
            <translation>التدقيق الإملائي متوقف. يُشغَّل في الإعدادات (Ctrl+,).</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>“{word}” is in no dictionary.</source>
            <translation>«{word}» ليست في أي قاموس.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No word is misspelt here.</source>
            <translation>لا توجد هنا كلمة خاطئة إملائيًا.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No dictionary was found: install the package hunspell-en-gb (hunspell-fr, hunspell-ar …) of your system, or ask who looks after this computer to.</source>
            <translation>لم يُعثر على أي قاموس: ثبّت الحزمة hunspell-ar (أو hunspell-en-gb أو hunspell-fr …) من نظامك، أو اطلب ذلك ممن يتولى هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Every change holds at once.</source>
            <translation>يسري كل تغيير فورًا.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>It stands beside each change you make.</source>
            <translation>يظهر بجانب كل تغيير تجريه.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>As the system has them</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Size of text and controls</source>
            <translation>حجم النص وعناصر التحكم</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Spelling</source>
            <translation>الإملاء</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Underline misspelt words</source>
            <translation>وضع خط تحت الكلمات الخاطئة إملائيًا</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dictionaries found: {names}</source>
            <translation>القواميس الموجودة: {names}</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Look again</source>
            <translation>البحث مجددًا</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open the database that was open last</source>
            <translation>فتح قاعدة البيانات التي كانت مفتوحة آخر مرة</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Where things lie</source>
            <translation>أماكن الملفات</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings and your own words</source>
            <translation>الإعدادات وكلماتك الخاصة</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Enter a name: it stands beside each change you make.</source>
            <translation>أدخل اسمًا: يظهر بجانب كل تغيير تجريه.</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the current line</source>
            <translation>فتح السطر الحالي</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Remove the selected lines (they go to the bin)</source>
            <translation>حذف الأسطر المحددة (إلى سلة المحذوفات)</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select all lines, also those out of sight</source>
            <translation>تحديد جميع الأسطر، حتى غير الظاهرة</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select several lines</source>
            <translation>تحديد عدة أسطر</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Move a line that has an order</source>
            <translation>نقل سطر له ترتيب</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Leave what is selected, and go back to the list</source>
            <translation>ترك التحديد والعودة إلى القائمة</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Fields, forms and dialogs</source>
            <translation>الحقول والاستمارات والحوارات</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the calendar of a date</source>
            <translation>فتح تقويم التاريخ</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another language of a text; another page of a preview</source>
            <translation>لغة أخرى للنص؛ صفحة أخرى من المعاينة</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next or previous tab</source>
            <translation>التبويب التالي أو السابق</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Finish a text of several lines, or a form</source>
            <translation>إنهاء نص متعدد الأسطر أو استمارة</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Empty a search field; close a dialog</source>
            <translation>إفراغ حقل البحث؛ إغلاق الحوار</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Text of the minutes</source>
            <translation>نص المحضر</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next paragraph</source>
            <translation>الفقرة التالية</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>New line in the same paragraph</source>
            <translation>سطر جديد في الفقرة نفسها</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: join with the paragraph before</source>
            <translation>في البداية: الدمج مع الفقرة السابقة</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Present, excused, absent, represented by…</source>
            <translation>حاضر، معتذر، غائب، يمثله…</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another line</source>
            <translation>سطر آخر</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Run the command, or go to the record</source>
            <translation>تنفيذ الأمر أو الانتقال إلى السجل</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: commands alone</source>
            <translation>في البداية: الأوامر وحدها</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Back to where the keyboard was</source>
            <translation>العودة إلى حيث كانت لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>What it does</source>
            <translation>العمل</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Search for a key or for what it does</source>
            <translation>ابحث عن مفتاح أو عمّا يفعله</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>No suggestions</source>
            <translation>لا اقتراحات</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Add to dictionary</source>
            <translation>إضافة إلى القاموس</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Ignore in this session</source>
            <translation>تجاهل في هذه الجلسة</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Welcome to Secretariat</source>
            <translation>مرحباً بكم في Secretariat</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Agreements, meetings, minutes, decisions and action items of your working groups, in one file on this computer.</source>
            <translation>اتفاقات أفرقة عملك واجتماعاتها ومحاضرها وقراراتها وإجراءاتها، في ملف واحد على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Begin with an empty database…</source>
            <translation>البدء بقاعدة بيانات فارغة…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Opened before</source>
            <translation>فُتحت من قبل</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Step by step from its agreement: parties, areas, languages. It gets a file of its own.</source>
            <translation>خطوة بخطوة انطلاقاً من اتفاقه: الأطراف والمجالات واللغات. ويكون له ملف خاص به.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>A database that you or a colleague began.</source>
            <translation>قاعدة بيانات بدأتها أنت أو أحد زملائك.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Three invented groups with two years of meetings, to try everything on.</source>
            <translation>ثلاثة أفرقة متخيلة لها اجتماعات على مدى سنتين، لتجربة كل شيء.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open the sample</source>
            <translation>فتح النموذج</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open a register on a server…</source>
            <translation>فتح سجلّ على خادم…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Not there now: {folder}</source>
            <translation>غير موجود الآن: {folder}</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Forget {name}</source>
            <translation>نسيان {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>items {arrived} to {left}</source>
            <translation>البنود من {arrived} إلى {left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>from item {arrived}</source>
            <translation>اعتباراً من البند {arrived}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>until item {left}</source>
            <translation>حتى البند {left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you saved elsewhere</source>
            <translation>ما حفظتَه في مكان آخر</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What {name} saved</source>
            <translation>ما حفظه {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What someone else saved</source>
            <translation>ما حفظه شخص آخر</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What stands here was saved elsewhere while you typed. Choose for each what is to stand; until then nothing of either is lost.</source>
            <translation>حُفظ ما يرد هنا في مكان آخر أثناء كتابتك. اختر لكل حقل ما ينبغي أن يبقى؛ وحتى ذلك الحين لا يضيع شيء من النصين.</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Changed here and elsewhere</source>
            <translation>تغيّر هنا وفي مكان آخر</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Keep mine and decide later</source>
            <translation>إبقاء نصي واتخاذ القرار لاحقاً</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What it was</source>
            <translation>ما كان عليه</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you typed</source>
            <translation>ما كتبته</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: this, and below it what you typed</source>
            <translation>كلاهما: هذا، وتحته ما كتبته</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: what {name} saved, and below it what you typed</source>
            <translation>كلاهما: ما حفظه {name}، وتحته ما كتبته</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>{field}: {text}</source>
            <translation>{field}: {text}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Earlier meetings left nothing that is to be reported now.</source>
            <translation>لم تترك الاجتماعات السابقة شيئاً يلزم التقرير عنه الآن.</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Matters arising, as of now</source>
            <translation>المسائل الناشئة حتى الآن</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Open in this area, as of now</source>
            <translation>المفتوح في هذا المجال حتى الآن</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>{symbol}  minutes, {state}</source>
            <translation>{symbol}  المحضر، {state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>overdue since {day}</source>
            <translation>متأخر منذ {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>due {day}</source>
            <translation>الموعد {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This column cannot be edited here.</source>
            <translation>لا يمكن تعديل هذا العمود هنا.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This cannot be changed here. Enter opens it.</source>
            <translation>لا يمكن تغيير هذا هنا. يفتحه Enter.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/held.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>“{field}” is not saved yet. {why}</source>
            <translation>لم يُحفظ «{field}» بعد. {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>This could not be stored now. What you typed is kept here; try again in a moment.</source>
            <translation>تعذر التخزين الآن. وما كتبته محفوظ هنا؛ أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>Meanwhile it became “{theirs}”. Enter stores what you typed, Esc leaves that.</source>
            <translation>أصبح في هذه الأثناء «{theirs}». يحفظ Enter ما كتبته، ويبقي Esc ذلك.</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>Choose one of the list.</source>
            <translation>اختر واحداً من القائمة.</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list. The list has {choices}.</source>
            <translation>«{text}» ليس في القائمة. في القائمة: {choices}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list.</source>
            <translation>«{text}» ليس في القائمة.</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}</source>
            <translation>يوم راحة أو عطلة لدى {sides}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}; next working day {day}</source>
            <translation>يوم راحة أو عطلة لدى {sides}؛ يوم العمل التالي {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>done on {day}</source>
            <translation>أُنجز في {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>In {city} the last day is over at {time} by the clock of {seat}.</source>
            <translation>ينتهي اليوم الأخير في {city} عند {time} بتوقيت {seat}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Open again: {what}</source>
            <translation>إعادة فتح: {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Mark as done: {what}</source>
            <translation>وضع علامة الإنجاز: {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Space ticks a column, Alt+Up and Alt+Down move it. In a narrow window some give way.</source>
            <translation>تؤشر مسافة على عمود، وينقله Alt+Up وAlt+Down. يختفي بعضها في نافذة ضيقة.</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Columns of this list</source>
            <translation>أعمدة هذه القائمة</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Show these columns</source>
            <translation>إظهار هذه الأعمدة</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <location filename="ui/widgets/list_columns.py"></location>
            <source>Usual columns</source>
            <translation>الأعمدة المعتادة</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Compare and choose…</source>
            <translation>المقارنة والاختيار…</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>You saved {fields} elsewhere meanwhile. What you typed here waits for your choice.</source>
            <translation>حفظتَ {fields} في مكان آخر في هذه الأثناء. ما كتبته هنا ينتظر اختيارك.</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Someone else saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>حفظ شخص آخر {fields} في هذه الأثناء. ما كتبته هناك ينتظر اختيارك.</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>{names} saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>حفظ {names} {fields} في هذه الأثناء. ما كتبته هناك ينتظر اختيارك.</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date, or words for one, such as “in 30 days” or “end of August”</source>
            <translation>تاريخ، أو كلمات تدل عليه مثل «خلال 30 يوماً» أو «نهاية أغسطس»</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>Pick a date for {field} (Alt+Down)</source>
            <translation>اختيار تاريخ: {field} (Alt+Down)</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11, 11 March 2026 or “in 30 days”.</source>
            <translation>«{text}» ليس تاريخاً. اكتبه هكذا: 2026-03-11 أو 11 مارس 2026 أو «خلال 30 يوماً».</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date and a time, or words for the date, such as “tomorrow 9:30”</source>
            <translation>تاريخ ووقت، ويمكن كتابة التاريخ بالكلمات مثل «غدا 9:30»</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30 or “tomorrow 9:30”.</source>
            <translation>«{text}» ليس تاريخاً ووقتاً. اكتبه هكذا: 2026-03-11 09:30 أو «غدا 9:30».</translation>
        </message>
        <message>
            <location filename="ui/widgets/day_words.py"></location>
            <source>rest day in {sides}</source>
            <translation>يوم عطلة في {sides}</translation>
        </message>
        <message>
            <location filename="ui/widgets/dialogs.py"></location>
            <source>Continue</source>
            <translation>متابعة</translation>
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
            <translation>{document}، لجانبنا فقط</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Language: {language}</source>
            <translation>اللغة: {language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write: {document}</source>
            <translation>كتابة: {document}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Not everything is translated</source>
            <translation>لم يُترجم كل شيء</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write all the same</source>
            <translation>الكتابة مع ذلك</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>There is no working group yet. It begins with its agreement.</source>
            <translation>لا فريق عمل بعد. ويبدأ باتفاقه.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>{name} is there already.</source>
            <translation>{name} موجود من قبل.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace the file?</source>
            <translation>استبدال الملف؟</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Another file is being written. Wait for it, or cancel it.</source>
            <translation>يُكتب ملف آخر. انتظره أو ألغه.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Cancelled. Nothing was written; an older file is as it was.</source>
            <translation>أُلغي. لم يُكتب شيء؛ وبقي الملف القديم كما كان.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Writing {name}</source>
            <translation>جارٍ كتابة {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>No font has these characters; they are marked in the file: {signs}</source>
            <translation>لا خط فيه هذه الحروف؛ وهي معلَّمة في الملف: {signs}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>Write a whole number from {low} to {high}.</source>
            <translation>اكتب عدداً صحيحاً من {low} إلى {high}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>No file is attached.</source>
            <translation>لا ملف مرفق.</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>“{name}” is no longer attached.</source>
            <translation>لم يعد «{name}» مرفقاً.</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Open {name}</source>
            <translation>فتح {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Make {name} {audience}</source>
            <translation>جعل {name}: {audience}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy of {name}</source>
            <translation>حفظ نسخة من {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Remove {name}</source>
            <translation>حذف {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{number} kB</source>
            <translation>{number} كيلوبايت</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{number} MB</source>
            <translation>{number} ميغابايت</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Edited by {names}</source>
            <translation>يحرّره {names}</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>This was typed earlier and could not be saved. Mend it, and it will be.</source>
            <translation>كُتب هذا من قبل وتعذر حفظه. أصلحه فيُحفظ.</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>What you filled in under “{form}” is not stored yet.</source>
            <translation>ما أدخلتموه في «{form}» لم يُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Mark as done</source>
            <translation>وضع علامة الإنجاز</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>It need not be watched</source>
            <translation>لا حاجة إلى متابعته</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>For your own records; no document prints it</source>
            <translation>لسجلاتك الخاصة؛ لا تطبعها أي وثيقة</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to light colours</source>
            <translation>التحول إلى الألوان الفاتحة</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to dark colours</source>
            <translation>التحول إلى الألوان الداكنة</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of a record shown before is not saved yet. {why}</source>
            <translation>لم يُحفظ بعد «{field}» من قيد عُرض سابقاً. {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>A new record was left and is not stored. {why} {typed}</source>
            <translation>غودر قيد جديد ولم يُخزَّن. {why} {typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>What was typed went with its record. {typed}</source>
            <translation>ذهب ما كُتب مع قيده. {typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of {record} is not saved yet. {why}</source>
            <translation>لم يُحفظ بعد حقل «{field}» في {record}. {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>It could not be stored yet, and is tried again.</source>
            <translation>تعذر تخزينه حتى الآن، وتعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Edit this cell</source>
            <translation>تعديل هذه الخلية</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Copy rows</source>
            <translation>نسخ الصفوف</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Sort by this column</source>
            <translation>الفرز بحسب هذا العمود</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Columns…</source>
            <translation>الأعمدة…</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>The list cannot be sorted by this column.</source>
            <translation>لا يمكن فرز القائمة بحسب هذا العمود.</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>No more than {n} rows can be copied at once.</source>
            <translation>لا يمكن نسخ أكثر من {n} صف دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>A table can be pasted under Action items. Here, paste one value into a cell.</source>
            <translation>يُلصق الجدول تحت «الإجراءات». أما هنا فالصق قيمة واحدة في خلية.</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>New note</source>
            <translation>ملاحظة جديدة</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Add note</source>
            <translation>إضافة ملاحظة</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Own side only – in no document but your own chair's brief</source>
            <translation>لجانبنا فقط – لا ترد في أي مستند سوى مذكرة إحاطة رئيسنا</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Notes are own-side: here they are for the side that keeps the register alone, and you neither see nor write any.</source>
            <translation>الملاحظات خاصة بجانب واحد: وهي هنا للجانب الذي يمسك السجلّ وحده، فلا ترى منها شيئاً ولا تكتب.</translation>
        </message>
        <message>
            <location filename="ui/widgets/order_list.py"></location>
            <source>Edit this entry</source>
            <translation>تعديل هذا البند</translation>
        </message>
        <message>
            <location filename="ui/widgets/patience.py"></location>
            <location filename="ui/widgets/progress.py"></location>
            <source>Cancelling…</source>
            <translation>جارٍ الإلغاء…</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Document</source>
            <translation>مستند</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Previous page (Ctrl+PageUp)</source>
            <translation>الصفحة السابقة (Ctrl+PageUp)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Next page (Ctrl+PageDown)</source>
            <translation>الصفحة التالية (Ctrl+PageDown)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>As wide as the view (Ctrl+0)</source>
            <translation>بعرض النافذة (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Print (Ctrl+P)</source>
            <translation>طباعة (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Page {page} of {count}</source>
            <translation>الصفحة {page} من {count}</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over</source>
            <translation>أخذ</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>This could not be stored now. Nothing was taken over; try again in a moment.</source>
            <translation>تعذّر الحفظ الآن. لم يؤخذ شيء؛ حاول مرة أخرى بعد قليل.</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over: {name}</source>
            <translation>أخذ: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>“{name}” went to the bin.</source>
            <translation>نُقل «{name}» إلى سلة المحذوفات.</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>{name} removed this record on {time}. What you typed is kept here until you leave it.</source>
            <translation>حذف {name} هذا السجل في {time}. ما كتبته محفوظ هنا إلى أن تغادره.</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>This record was removed meanwhile. What you typed is kept here until you leave it.</source>
            <translation>حُذف هذا القيد في الأثناء. وما كتبته محفوظ هنا إلى أن تغادره.</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Discard mine</source>
            <translation>التخلي عن نصي</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Bring it back</source>
            <translation>استعادته</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search or jump to…   Ctrl+K</source>
            <translation>بحث أو انتقال…   Ctrl+K</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Step {number} of {count}: {name}</source>
            <translation>الخطوة {number} من {count}: {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/typed.py"></location>
            <source>no longer in the list</source>
            <translation>لم يعد في القائمة</translation>
        </message>
        <message>
            <location filename="ui/wiring.py"></location>
            <source>Version {version}. Meetings, minutes, decisions and action items of intergovernmental working groups. Icons by Lucide (ISC licence), typefaces by Noto (SIL Open Font License). The log lies at {log}.</source>
            <translation>الإصدار {version}. اجتماعات أفرقة العمل الحكومية الدولية ومحاضرها وقراراتها وإجراءاتها. الأيقونات من Lucide (رخصة ISC)، والخطوط من Noto (رخصة SIL Open Font License). ملف السجل في {log}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here.</source>
            <translation type="vanished">حُذفت هذه الفقرة في الأثناء. وما كتبته محفوظ هنا.</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>Someone else changed this paragraph meanwhile. Theirs: “{theirs}”</source>
            <translation type="vanished">غيّر شخص آخر هذه الفقرة في الأثناء. نصه: «{theirs}»</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Keep mine</source>
            <translation type="vanished">الاحتفاظ بنصي</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Take theirs</source>
            <translation type="vanished">أخذ نصه</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>{field}: yours “{mine}”, theirs “{theirs}”.</source>
            <translation type="vanished">{field}: نصك «{mine}»، ونص غيرك «{theirs}».</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Someone else changed this record meanwhile.</source>
            <translation type="vanished">غيّر شخص آخر هذا القيد في الأثناء.</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{path} cannot be written: {why}</source>
            <translation type="vanished">لا يمكن كتابة {path}: {why}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Errors hold back agreement; mend them first.</source>
            <translation type="vanished">يمكن تعميم المسودة. والأخطاء تمنع الاتفاق؛ أصلحها أولاً.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Adoption waits until warnings are mended or set aside.</source>
            <translation type="vanished">يمكن تعميم المسودة. وينتظر الاعتماد إصلاح التنبيهات أو تجاوزها.</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30.</source>
            <translation type="vanished">«{text}» ليس تاريخاً ووقتاً. اكتبه هكذا: 2026-03-11 09:30.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>All of it can be changed and added to later. What is not known yet stays empty.</source>
            <translation type="vanished">يمكن تغيير كل ذلك والإضافة إليه لاحقاً. وما لا يُعرف بعد يبقى فارغاً.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>1  The parties</source>
            <translation type="vanished">1  الأطراف</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>2  The agreement</source>
            <translation type="vanished">2  الاتفاق</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>3  The areas of cooperation</source>
            <translation type="vanished">3  مجالات التعاون</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>4  The working group</source>
            <translation type="vanished">4  فريق العمل</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The texts above count as written in the first one chosen, or in the screen's if chosen.</source>
            <translation type="vanished">تُعدّ النصوص أعلاه مكتوبة باللغة المختارة الأولى، أو بلغة الشاشة إن اختيرت.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that.</source>
            <translation type="vanished">لا موقع مطابق.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>{shown} of {all}</source>
            <translation type="vanished">{shown} من {all}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing has these words.</source>
            <translation type="vanished">لا شيء فيه هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>A file is being written. Choose the language again when it is there.</source>
            <translation type="vanished">يُكتب ملف الآن. اختر اللغة من جديد بعد اكتماله.</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Move an agenda item</source>
            <translation type="vanished">نقل بند من جدول الأعمال</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Finish a text of several lines</source>
            <translation type="vanished">إنهاء نص متعدد الأسطر</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Nothing yet</source>
            <translation type="vanished">لا شيء بعد</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>The memorandum or joint statement: its parties, articles and areas of cooperation.</source>
            <translation type="vanished">المذكرة أو البيان المشترك: الأطراف والمواد ومجالات التعاون.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Its name, its symbol and the languages it works in.</source>
            <translation type="vanished">اسمه ورمزه ولغات عمله.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>New database…</source>
            <translation type="vanished">قاعدة بيانات جديدة…</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11 or 11 March 2026.</source>
            <translation type="vanished">«{text}» ليس تاريخاً. اكتبه هكذا: 2026-03-11 أو 11 مارس 2026.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take theirs: {value}</source>
            <translation type="vanished">الأخذ بما ورد: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Both sides changed it. Ours stays unless theirs is chosen: {value}</source>
            <translation type="vanished">تغيّر عند الجانبين. ويبقى ما لدينا ما لم يُختر ما ورد: {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item.</source>
            <translation type="vanished">شخص من الجانب الذي لا يقود الإجراء.</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>First deadline</source>
            <translation type="vanished">الموعد النهائي الأول</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for a first report.</source>
            <translation type="vanished">فارغ للتقرير الأول.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files made in this session</source>
            <translation type="vanished">ملفات أُعدّت في هذه الجلسة</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel: totals, traffic lights, decisions, areas, dates.</source>
            <translation type="vanished">مصنّف المسؤولين لبرنامج Excel: المجاميع وإشارات المرور والقرارات والمجالات والمواعيد.</translation>
        </message>
    </context>
    <context>
        <name>number</name>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items are selected</source>
            <extracomment>For one: {n} action item is selected</extracomment>
            <translation>
                <numerusform>لم يُحدد أي إجراء</numerusform>
                <numerusform>حُدد إجراء واحد</numerusform>
                <numerusform>حُدد إجراءان</numerusform>
                <numerusform>حُددت {n} إجراءات</numerusform>
                <numerusform>حُدد {n} إجراءً</numerusform>
                <numerusform>حُدد {n} إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Select all {n} items of this list</source>
            <extracomment>For one: Select the {n} item of this list</extracomment>
            <translation>
                <numerusform>القائمة فارغة</numerusform>
                <numerusform>تحديد إجراء القائمة</numerusform>
                <numerusform>تحديد إجراءي القائمة</numerusform>
                <numerusform>تحديد إجراءات القائمة وعددها {n}</numerusform>
                <numerusform>تحديد إجراءات القائمة وعددها {n}</numerusform>
                <numerusform>تحديد إجراءات القائمة وعددها {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Open {n} closed items again</source>
            <extracomment>For one: Open {n} closed item again</extracomment>
            <translation>
                <numerusform>لا إجراء مغلق يُعاد فتحه</numerusform>
                <numerusform>إعادة فتح إجراء مغلق واحد</numerusform>
                <numerusform>إعادة فتح إجراءين مغلقين</numerusform>
                <numerusform>إعادة فتح {n} إجراءات مغلقة</numerusform>
                <numerusform>إعادة فتح {n} إجراءً مغلقًا</numerusform>
                <numerusform>إعادة فتح {n} إجراء مغلق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Change {n} items</source>
            <extracomment>For one: Change {n} item</extracomment>
            <translation>
                <numerusform>لا إجراء لتغييره</numerusform>
                <numerusform>تغيير إجراء واحد</numerusform>
                <numerusform>تغيير إجراءين</numerusform>
                <numerusform>تغيير {n} إجراءات</numerusform>
                <numerusform>تغيير {n} إجراءً</numerusform>
                <numerusform>تغيير {n} إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are so already</source>
            <extracomment>For one: {n} is so already</extracomment>
            <translation>
                <numerusform>لا شيء كذلك بالفعل</numerusform>
                <numerusform>واحد كذلك بالفعل</numerusform>
                <numerusform>اثنان كذلك بالفعل</numerusform>
                <numerusform>{n} كذلك بالفعل</numerusform>
                <numerusform>{n} كذلك بالفعل</numerusform>
                <numerusform>{n} كذلك بالفعل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are closed and stay so</source>
            <extracomment>For one: {n} is closed and stays so</extracomment>
            <translation>
                <numerusform>لا مغلق</numerusform>
                <numerusform>واحد مغلق ويبقى كذلك</numerusform>
                <numerusform>اثنان مغلقان ويبقيان كذلك</numerusform>
                <numerusform>{n} مغلقة وتبقى كذلك</numerusform>
                <numerusform>{n} مغلقاً ويبقى كذلك</numerusform>
                <numerusform>{n} مغلق ويبقى كذلك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Of {n} items selected: {parts}.</source>
            <extracomment>For one: Of {n} item selected: {parts}.</extracomment>
            <translation>
                <numerusform>لا إجراءات محددة: {parts}.</numerusform>
                <numerusform>من إجراء واحد محدد: {parts}.</numerusform>
                <numerusform>من إجراءين محددين: {parts}.</numerusform>
                <numerusform>من {n} إجراءات محددة: {parts}.</numerusform>
                <numerusform>من {n} إجراءً محدداً: {parts}.</numerusform>
                <numerusform>من {n} إجراء محدد: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items were changed</source>
            <extracomment>For one: {n} action item was changed</extracomment>
            <translation>
                <numerusform>لم يتغير أي إجراء</numerusform>
                <numerusform>تغيّر إجراء واحد</numerusform>
                <numerusform>تغيّر إجراءان</numerusform>
                <numerusform>تغيّرت {n} إجراءات</numerusform>
                <numerusform>تغيّر {n} إجراءً</numerusform>
                <numerusform>تغيّر {n} إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} were so already</source>
            <extracomment>For one: {n} was so already</extracomment>
            <translation>
                <numerusform>لم يكن أي منها كذلك من قبل</numerusform>
                <numerusform>واحد كان كذلك من قبل</numerusform>
                <numerusform>اثنان كانا كذلك من قبل</numerusform>
                <numerusform>{n} كانت كذلك من قبل</numerusform>
                <numerusform>{n} كانت كذلك من قبل</numerusform>
                <numerusform>{n} كانت كذلك من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} stayed set aside or complete</source>
            <extracomment>For one: {n} stayed set aside or complete</extracomment>
            <translation>
                <numerusform>لم يبقَ شيء معلّقًا أو منجزًا</numerusform>
                <numerusform>بقي إجراء واحد معلّقًا أو ملغى أو منجزًا</numerusform>
                <numerusform>بقي إجراءان كما هما معلّقين أو ملغيين أو منجزين</numerusform>
                <numerusform>بقيت {n} إجراءات معلّقة أو ملغاة أو منجزة</numerusform>
                <numerusform>بقي {n} إجراءً معلّقًا أو ملغى أو منجزًا</numerusform>
                <numerusform>بقي {n} إجراء معلّقًا أو ملغى أو منجزًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} have no deadline</source>
            <extracomment>For one: {n} has no deadline</extracomment>
            <translation>
                <numerusform>لكل منها موعد نهائي</numerusform>
                <numerusform>واحد بلا موعد نهائي</numerusform>
                <numerusform>اثنان بلا موعد نهائي</numerusform>
                <numerusform>{n} بلا موعد نهائي</numerusform>
                <numerusform>{n} بلا موعد نهائي</numerusform>
                <numerusform>{n} بلا موعد نهائي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <source>{n} times</source>
            <extracomment>For one: once</extracomment>
            <translation>
                <numerusform>ولا مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتان</numerusform>
                <numerusform>{n} مرات</numerusform>
                <numerusform>{n} مرة</numerusform>
                <numerusform>{n} مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>{n} أيام</numerusform>
                <numerusform>{n} يوماً</numerusform>
                <numerusform>{n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing.py"></location>
            <source>{n} action items were imported from {name}.</source>
            <extracomment>For one: {n} action item was imported from {name}.</extracomment>
            <translation>
                <numerusform>لم يُستورد أي إجراء من {name}.</numerusform>
                <numerusform>استُورد إجراء واحد من {name}.</numerusform>
                <numerusform>استُورد إجراءان من {name}.</numerusform>
                <numerusform>استُوردت {n} إجراءات من {name}.</numerusform>
                <numerusform>استُورد {n} إجراءً من {name}.</numerusform>
                <numerusform>استُورد {n} إجراء من {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import {n} items</source>
            <extracomment>For one: Import {n} item</extracomment>
            <translation>
                <numerusform>استيراد</numerusform>
                <numerusform>استيراد إجراء واحد</numerusform>
                <numerusform>استيراد إجراءين</numerusform>
                <numerusform>استيراد {n} إجراءات</numerusform>
                <numerusform>استيراد {n} إجراءً</numerusform>
                <numerusform>استيراد {n} إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>{n} صفوف</numerusform>
                <numerusform>{n} صفاً</numerusform>
                <numerusform>{n} صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>{n} more names were matched.</source>
            <extracomment>For one: {n} more name was matched.</extracomment>
            <translation>
                <numerusform>لم يُطابَق اسم آخر.</numerusform>
                <numerusform>طوبق اسم آخر.</numerusform>
                <numerusform>طوبق اسمان آخران.</numerusform>
                <numerusform>طوبقت {n} أسماء أخرى.</numerusform>
                <numerusform>طوبق {n} اسماً آخر.</numerusform>
                <numerusform>طوبق {n} اسم آخر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>in {n} rows</source>
            <extracomment>For one: in {n} row</extracomment>
            <translation>
                <numerusform>في لا صفوف</numerusform>
                <numerusform>في صف واحد</numerusform>
                <numerusform>في صفين</numerusform>
                <numerusform>في {n} صفوف</numerusform>
                <numerusform>في {n} صفاً</numerusform>
                <numerusform>في {n} صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items went to the bin.</source>
            <extracomment>For one: {n} action item went to the bin.</extracomment>
            <translation>
                <numerusform>لم يُنقل أي إجراء إلى سلة المحذوفات.</numerusform>
                <numerusform>نُقل إجراء واحد إلى سلة المحذوفات.</numerusform>
                <numerusform>نُقل إجراءان إلى سلة المحذوفات.</numerusform>
                <numerusform>نُقلت {n} إجراءات إلى سلة المحذوفات.</numerusform>
                <numerusform>نُقل {n} إجراءً إلى سلة المحذوفات.</numerusform>
                <numerusform>نُقل {n} إجراء إلى سلة المحذوفات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} action items were brought up to date from the reply of {person}.</source>
            <extracomment>For one: {n} action item was brought up to date from the reply of {person}.</extracomment>
            <translation>
                <numerusform>لم يُحدَّث أي إجراء من رد {person}.</numerusform>
                <numerusform>حُدِّث إجراء واحد من رد {person}.</numerusform>
                <numerusform>حُدِّث إجراءان من رد {person}.</numerusform>
                <numerusform>حُدِّثت {n} إجراءات من رد {person}.</numerusform>
                <numerusform>حُدِّث {n} إجراءً من رد {person}.</numerusform>
                <numerusform>حُدِّث {n} إجراء من رد {person}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} forms were saved in {folder}.</source>
            <extracomment>For one: {n} form was saved in {folder}.</extracomment>
            <translation>
                <numerusform>لم تُحفظ أي استمارة في {folder}.</numerusform>
                <numerusform>حُفظت استمارة واحدة في {folder}.</numerusform>
                <numerusform>حُفظت استمارتان في {folder}.</numerusform>
                <numerusform>حُفظت {n} استمارات في {folder}.</numerusform>
                <numerusform>حُفظت {n} استمارة في {folder}.</numerusform>
                <numerusform>حُفظت {n} استمارة في {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} action items</source>
            <extracomment>For one: {n} action item</extracomment>
            <translation>
                <numerusform>لا إجراءات</numerusform>
                <numerusform>إجراء واحد</numerusform>
                <numerusform>إجراءان</numerusform>
                <numerusform>{n} إجراءات</numerusform>
                <numerusform>{n} إجراءً</numerusform>
                <numerusform>{n} إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} rows taken in</source>
            <extracomment>For one: {n} row taken in</extracomment>
            <translation>
                <numerusform>لم يُدخل أي صف</numerusform>
                <numerusform>أُدخل صف واحد</numerusform>
                <numerusform>أُدخل صفان</numerusform>
                <numerusform>أُدخلت {n} صفوف</numerusform>
                <numerusform>أُدخل {n} صفاً</numerusform>
                <numerusform>أُدخل {n} صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in {n} rows</source>
            <extracomment>For one: Take in {n} row</extracomment>
            <translation>
                <numerusform>لا صفوف للإدخال</numerusform>
                <numerusform>إدخال صف واحد</numerusform>
                <numerusform>إدخال صفين</numerusform>
                <numerusform>إدخال {n} صفوف</numerusform>
                <numerusform>إدخال {n} صفاً</numerusform>
                <numerusform>إدخال {n} صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} decisions</source>
            <extracomment>For one: {n} decision</extracomment>
            <translation>
                <numerusform>لا قرارات</numerusform>
                <numerusform>قرار واحد</numerusform>
                <numerusform>قراران</numerusform>
                <numerusform>{n} قرارات</numerusform>
                <numerusform>{n} قرارًا</numerusform>
                <numerusform>{n} قرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} open</source>
            <extracomment>For one: {n} open</extracomment>
            <translation>
                <numerusform>المفتوح: {n}</numerusform>
                <numerusform>المفتوح: {n}</numerusform>
                <numerusform>المفتوح: {n}</numerusform>
                <numerusform>المفتوح: {n}</numerusform>
                <numerusform>المفتوح: {n}</numerusform>
                <numerusform>المفتوح: {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} activities</source>
            <extracomment>For one: {n} activity</extracomment>
            <translation>
                <numerusform>لا أنشطة</numerusform>
                <numerusform>نشاط واحد</numerusform>
                <numerusform>نشاطان</numerusform>
                <numerusform>{n} أنشطة</numerusform>
                <numerusform>{n} نشاطًا</numerusform>
                <numerusform>{n} نشاط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>{n} ملفات</numerusform>
                <numerusform>{n} ملفًا</numerusform>
                <numerusform>{n} ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{actual} of {n} places</source>
            <extracomment>For one: {actual} of {n} place</extracomment>
            <translation>
                <numerusform>المقاعد: {actual} من {n}</numerusform>
                <numerusform>المقاعد: {actual} من {n}</numerusform>
                <numerusform>المقاعد: {actual} من {n}</numerusform>
                <numerusform>المقاعد: {actual} من {n}</numerusform>
                <numerusform>المقاعد: {actual} من {n}</numerusform>
                <numerusform>المقاعد: {actual} من {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} weeks</source>
            <extracomment>For one: {n} week</extracomment>
            <translation>
                <numerusform>{n} أسبوع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>{n} أسابيع</numerusform>
                <numerusform>{n} أسبوعًا</numerusform>
                <numerusform>{n} أسبوع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} months</source>
            <extracomment>For one: {n} month</extracomment>
            <translation>
                <numerusform>{n} شهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>{n} أشهر</numerusform>
                <numerusform>{n} شهرًا</numerusform>
                <numerusform>{n} شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/backups.py"></location>
            <source>{n} acts that were done after it will not be in the file.</source>
            <extracomment>For one: {n} act that was done after it will not be in the file.</extracomment>
            <translation>
                <numerusform>لن يغيب عن الملف أي إجراء جرى بعدها.</numerusform>
                <numerusform>إجراء واحد جرى بعدها لن يكون في الملف.</numerusform>
                <numerusform>إجراءان جريا بعدها لن يكونا في الملف.</numerusform>
                <numerusform>{n} إجراءات جرت بعدها لن تكون في الملف.</numerusform>
                <numerusform>{n} إجراءً جرى بعدها لن يكون في الملف.</numerusform>
                <numerusform>{n} إجراء جرى بعدها لن يكون في الملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/asking.py"></location>
            <source>All {n} vacant places</source>
            <extracomment>For one: The {n} vacant place</extracomment>
            <translation>
                <numerusform>لا مواقع شاغرة ({n})</numerusform>
                <numerusform>الموقع الشاغر الوحيد</numerusform>
                <numerusform>الموقعان الشاغران</numerusform>
                <numerusform>جميع المواقع الشاغرة ({n} مواقع)</numerusform>
                <numerusform>جميع المواقع الشاغرة ({n} موقعاً)</numerusform>
                <numerusform>جميع المواقع الشاغرة ({n} موقع)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Take over {n} contacts</source>
            <extracomment>For one: Take over {n} contact</extracomment>
            <translation>
                <numerusform>عدم أخذ أي جهة اتصال</numerusform>
                <numerusform>أخذ جهة اتصال واحدة</numerusform>
                <numerusform>أخذ جهتي اتصال</numerusform>
                <numerusform>أخذ {n} جهات اتصال</numerusform>
                <numerusform>أخذ {n} جهة اتصال</numerusform>
                <numerusform>أخذ {n} جهة اتصال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{n} contacts were taken over.</source>
            <extracomment>For one: {n} contact was taken over.</extracomment>
            <translation>
                <numerusform>لم تؤخذ أي جهة اتصال.</numerusform>
                <numerusform>أُخذت جهة اتصال واحدة.</numerusform>
                <numerusform>أُخذت جهتا اتصال.</numerusform>
                <numerusform>أُخذت {n} جهات اتصال.</numerusform>
                <numerusform>أُخذت {n} جهة اتصال.</numerusform>
                <numerusform>أُخذت {n} جهة اتصال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} nominations are requested.</source>
            <extracomment>For one: {n} nomination is requested.</extracomment>
            <translation>
                <numerusform>لم يُطلب أي ترشيح ({n}).</numerusform>
                <numerusform>طُلب ترشيح واحد.</numerusform>
                <numerusform>طُلب ترشيحان.</numerusform>
                <numerusform>طُلبت {n} ترشيحات.</numerusform>
                <numerusform>طُلب {n} ترشيحاً.</numerusform>
                <numerusform>طُلب {n} ترشيح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} entries were handed over from {old} to {new}.</source>
            <extracomment>For one: {n} entry was handed over from {old} to {new}.</extracomment>
            <translation>
                <numerusform>لم يُسلَّم شيء من {old} إلى {new} ({n}).</numerusform>
                <numerusform>سُلّم بند واحد من {old} إلى {new}.</numerusform>
                <numerusform>سُلّم بندان من {old} إلى {new}.</numerusform>
                <numerusform>سُلّمت {n} بنود من {old} إلى {new}.</numerusform>
                <numerusform>سُلّم {n} بنداً من {old} إلى {new}.</numerusform>
                <numerusform>سُلّم {n} بند من {old} إلى {new}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} places vacant</source>
            <extracomment>For one: {n} place vacant</extracomment>
            <translation>
                <numerusform>لا مواقع شاغرة ({n})</numerusform>
                <numerusform>موقع شاغر واحد</numerusform>
                <numerusform>موقعان شاغران</numerusform>
                <numerusform>{n} مواقع شاغرة</numerusform>
                <numerusform>{n} موقعاً شاغراً</numerusform>
                <numerusform>{n} موقع شاغر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} end within 60 days</source>
            <extracomment>For one: {n} ends within 60 days</extracomment>
            <translation>
                <numerusform>لا تسمية تنتهي خلال 60 يوماً ({n})</numerusform>
                <numerusform>تسمية واحدة تنتهي خلال 60 يوماً</numerusform>
                <numerusform>تسميتان تنتهيان خلال 60 يوماً</numerusform>
                <numerusform>{n} تسميات تنتهي خلال 60 يوماً</numerusform>
                <numerusform>{n} تسمية تنتهي خلال 60 يوماً</numerusform>
                <numerusform>{n} تسمية تنتهي خلال 60 يوماً</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} expired, no successor</source>
            <extracomment>For one: {n} expired, no successor</extracomment>
            <translation>
                <numerusform>لا تسمية منتهية بلا خلف ({n})</numerusform>
                <numerusform>تسمية واحدة انتهت بلا خلف</numerusform>
                <numerusform>تسميتان انتهتا بلا خلف</numerusform>
                <numerusform>{n} تسميات انتهت بلا خلف</numerusform>
                <numerusform>{n} تسمية انتهت بلا خلف</numerusform>
                <numerusform>{n} تسمية انتهت بلا خلف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} areas shown</source>
            <extracomment>For one: {n} area shown</extracomment>
            <translation>
                <numerusform>لا مجال معروض</numerusform>
                <numerusform>مجال واحد معروض</numerusform>
                <numerusform>مجالان معروضان</numerusform>
                <numerusform>{n} مجالات معروضة</numerusform>
                <numerusform>{n} مجالاً معروضاً</numerusform>
                <numerusform>{n} مجال معروض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over {n} entries</source>
            <extracomment>For one: Hand over {n} entry</extracomment>
            <translation>
                <numerusform>تسليم المهام ({n})</numerusform>
                <numerusform>تسليم بند واحد</numerusform>
                <numerusform>تسليم بندين</numerusform>
                <numerusform>تسليم {n} بنود</numerusform>
                <numerusform>تسليم {n} بنداً</numerusform>
                <numerusform>تسليم {n} بند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/nominations.py"></location>
            <source>{n} open requests</source>
            <extracomment>For one: {n} open request</extracomment>
            <translation>
                <numerusform>لا طلبات مفتوحة ({n})</numerusform>
                <numerusform>طلب مفتوح واحد</numerusform>
                <numerusform>طلبان مفتوحان</numerusform>
                <numerusform>{n} طلبات مفتوحة</numerusform>
                <numerusform>{n} طلباً مفتوحاً</numerusform>
                <numerusform>{n} طلب مفتوح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/guide_window.py"></location>
            <source>in {n} chapters</source>
            <extracomment>For one: in {n} chapter</extracomment>
            <translation>
                <numerusform>في {n} فصل</numerusform>
                <numerusform>في فصل واحد</numerusform>
                <numerusform>في فصلين</numerusform>
                <numerusform>في {n} فصول</numerusform>
                <numerusform>في {n} فصلاً</numerusform>
                <numerusform>في {n} فصل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>{n} acts, the newest first</source>
            <extracomment>For one: {n} act, the newest first</extracomment>
            <translation>
                <numerusform>لا أعمال، الأحدث أولاً</numerusform>
                <numerusform>عمل واحد، الأحدث أولاً</numerusform>
                <numerusform>عملان، الأحدث أولاً</numerusform>
                <numerusform>{n} أعمال، الأحدث أولاً</numerusform>
                <numerusform>{n} عملاً، الأحدث أولاً</numerusform>
                <numerusform>{n} عمل، الأحدث أولاً</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>The details of {n} acts up to then were deleted for good; some may have been about this record.</source>
            <extracomment>For one: The details of {n} act up to then were deleted for good; it may have been about this record.</extracomment>
            <translation>
                <numerusform>لم تُحذف تفاصيل أي عمل حتى ذلك الحين.</numerusform>
                <numerusform>حُذفت نهائياً تفاصيل عمل واحد حتى ذلك الحين، وربما تعلق بهذا السجل.</numerusform>
                <numerusform>حُذفت نهائياً تفاصيل عملين حتى ذلك الحين، وربما تعلق أحدهما بهذا السجل.</numerusform>
                <numerusform>حُذفت نهائياً تفاصيل {n} أعمال حتى ذلك الحين، وربما تعلق بعضها بهذا السجل.</numerusform>
                <numerusform>حُذفت نهائياً تفاصيل {n} عملاً حتى ذلك الحين، وربما تعلق بعضها بهذا السجل.</numerusform>
                <numerusform>حُذفت نهائياً تفاصيل {n} عمل حتى ذلك الحين، وربما تعلق بعضها بهذا السجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>Write {n} letters into a folder</source>
            <extracomment>For one: Write {n} letter into a folder</extracomment>
            <translation>
                <numerusform>كتابة الرسائل في مجلد</numerusform>
                <numerusform>كتابة رسالة واحدة في مجلد</numerusform>
                <numerusform>كتابة رسالتين في مجلد</numerusform>
                <numerusform>كتابة {n} رسائل في مجلد</numerusform>
                <numerusform>كتابة {n} رسالة في مجلد</numerusform>
                <numerusform>كتابة {n} رسالة في مجلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} drafts were written to {folder}. Open them in your mail program, look at them, and send them.</source>
            <extracomment>For one: {n} draft was written to {folder}. Open it in your mail program, look at it, and send it.</extracomment>
            <translation>
                <numerusform>لم تُكتب أي مسودة في {folder}.</numerusform>
                <numerusform>كُتبت مسودة واحدة في {folder}. افتحها في برنامج بريدك وراجعها ثم أرسلها.</numerusform>
                <numerusform>كُتبت مسودتان في {folder}. افتحهما في برنامج بريدك وراجعهما ثم أرسلهما.</numerusform>
                <numerusform>كُتبت {n} مسودات في {folder}. افتحها في برنامج بريدك وراجعها ثم أرسلها.</numerusform>
                <numerusform>كُتبت {n} مسودة في {folder}. افتحها في برنامج بريدك وراجعها ثم أرسلها.</numerusform>
                <numerusform>كُتبت {n} مسودة في {folder}. افتحها في برنامج بريدك وراجعها ثم أرسلها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} letters</source>
            <extracomment>For one: {n} letter</extracomment>
            <translation>
                <numerusform>لا رسائل</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>{n} رسائل</numerusform>
                <numerusform>{n} رسالة</numerusform>
                <numerusform>{n} رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/page.py"></location>
            <source>Write {n} letters…</source>
            <extracomment>For one: Write {n} letter…</extracomment>
            <translation>
                <numerusform>كتابة الرسائل…</numerusform>
                <numerusform>كتابة رسالة واحدة…</numerusform>
                <numerusform>كتابة رسالتين…</numerusform>
                <numerusform>كتابة {n} رسائل…</numerusform>
                <numerusform>كتابة {n} رسالة…</numerusform>
                <numerusform>كتابة {n} رسالة…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/delegations.py"></location>
            <source>{n} people were copied.</source>
            <extracomment>For one: {n} person was copied.</extracomment>
            <translation>
                <numerusform>لم يُنسخ أحد.</numerusform>
                <numerusform>نُسخ شخص واحد.</numerusform>
                <numerusform>نُسخ شخصان.</numerusform>
                <numerusform>نُسخ {n} أشخاص.</numerusform>
                <numerusform>نُسخ {n} شخصاً.</numerusform>
                <numerusform>نُسخ {n} شخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} agenda items</source>
            <extracomment>For one: {n} agenda item</extracomment>
            <translation>
                <numerusform>لا بنود ({n})</numerusform>
                <numerusform>بند واحد ({n})</numerusform>
                <numerusform>بندان ({n})</numerusform>
                <numerusform>{n} بنود</numerusform>
                <numerusform>{n} بندًا</numerusform>
                <numerusform>{n} بند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} papers</source>
            <extracomment>For one: {n} paper</extracomment>
            <translation>
                <numerusform>لا وثائق ({n})</numerusform>
                <numerusform>وثيقة واحدة ({n})</numerusform>
                <numerusform>وثيقتان ({n})</numerusform>
                <numerusform>{n} وثائق</numerusform>
                <numerusform>{n} وثيقة</numerusform>
                <numerusform>{n} وثيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} delegates</source>
            <extracomment>For one: {n} delegate</extracomment>
            <translation>
                <numerusform>لا مندوبين ({n})</numerusform>
                <numerusform>مندوب واحد ({n})</numerusform>
                <numerusform>مندوبان ({n})</numerusform>
                <numerusform>{n} مندوبين</numerusform>
                <numerusform>{n} مندوبًا</numerusform>
                <numerusform>{n} مندوب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/page.py"></location>
            <source>{n} meetings were planned.</source>
            <extracomment>For one: {n} meeting was planned.</extracomment>
            <translation>
                <numerusform>لم يُخطَّط لأي اجتماع.</numerusform>
                <numerusform>خُطّط لاجتماع واحد.</numerusform>
                <numerusform>خُطّط لاجتماعين.</numerusform>
                <numerusform>خُطّط لـ{n} اجتماعات.</numerusform>
                <numerusform>خُطّط لـ{n} اجتماعاً.</numerusform>
                <numerusform>خُطّط لـ{n} اجتماع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>Take over {n} answers</source>
            <extracomment>For one: Take over {n} answer</extracomment>
            <translation>
                <numerusform>عدم أخذ أي رد</numerusform>
                <numerusform>أخذ رد واحد</numerusform>
                <numerusform>أخذ ردّين</numerusform>
                <numerusform>أخذ {n} ردود</numerusform>
                <numerusform>أخذ {n} رداً</numerusform>
                <numerusform>أخذ {n} رد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>{n} answers were taken over.</source>
            <extracomment>For one: {n} answer was taken over.</extracomment>
            <translation>
                <numerusform>لم يؤخذ أي رد.</numerusform>
                <numerusform>أُخذ رد واحد.</numerusform>
                <numerusform>أُخذ ردّان.</numerusform>
                <numerusform>أُخذت {n} ردود.</numerusform>
                <numerusform>أُخذ {n} رداً.</numerusform>
                <numerusform>أُخذ {n} رد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/series.py"></location>
            <source>Plan {n} meetings</source>
            <extracomment>For one: Plan {n} meeting</extracomment>
            <translation>
                <numerusform>التخطيط للاجتماعات</numerusform>
                <numerusform>التخطيط لاجتماع واحد</numerusform>
                <numerusform>التخطيط لاجتماعين</numerusform>
                <numerusform>التخطيط لـ{n} اجتماعات</numerusform>
                <numerusform>التخطيط لـ{n} اجتماعاً</numerusform>
                <numerusform>التخطيط لـ{n} اجتماع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} paragraphs that were being typed when the program ended were recovered.</source>
            <extracomment>For one: A paragraph that was being typed when the program ended was recovered.</extracomment>
            <translation>
                <numerusform>لم تُسترجع أي فقرة.</numerusform>
                <numerusform>استُرجعت فقرة واحدة كانت تُكتب عند انتهاء البرنامج.</numerusform>
                <numerusform>استُرجعت فقرتان كانتا تُكتبان عند انتهاء البرنامج.</numerusform>
                <numerusform>استُرجعت {n} فقرات كانت تُكتب عند انتهاء البرنامج.</numerusform>
                <numerusform>استُرجعت {n} فقرة كانت تُكتب عند انتهاء البرنامج.</numerusform>
                <numerusform>استُرجعت {n} فقرة كانت تُكتب عند انتهاء البرنامج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check has {n} warnings that are not set aside.</source>
            <extracomment>For one: The check has a warning that is not set aside.</extracomment>
            <translation>
                <numerusform>ليس لدى الفحص تنبيهات لم تُتجاوز.</numerusform>
                <numerusform>لدى الفحص تنبيه واحد لم يُتجاوز.</numerusform>
                <numerusform>لدى الفحص تنبيهان لم يُتجاوزا.</numerusform>
                <numerusform>لدى الفحص {n} تنبيهات لم تُتجاوز.</numerusform>
                <numerusform>لدى الفحص {n} تنبيهاً لم تُتجاوز.</numerusform>
                <numerusform>لدى الفحص {n} تنبيه لم تُتجاوز.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} findings of the check will hold adoption back. Their text cannot be mended after this; the findings can then only be set aside.</source>
            <extracomment>For one: One finding of the check will hold adoption back. Its text cannot be mended after this; the finding can then only be set aside.</extracomment>
            <translation>
                <numerusform>لن يحول شيء دون الاعتماد.</numerusform>
                <numerusform>ستحول نتيجة واحدة من نتائج الفحص دون الاعتماد. لا يمكن تصحيح النص بعد ذلك، بل تنحية النتيجة فقط.</numerusform>
                <numerusform>ستحول نتيجتان من نتائج الفحص دون الاعتماد. لا يمكن تصحيح النص بعد ذلك، بل تنحيتهما فقط.</numerusform>
                <numerusform>ستحول {n} نتائج من نتائج الفحص دون الاعتماد. لا يمكن تصحيح النص بعد ذلك، بل تنحيتها فقط.</numerusform>
                <numerusform>ستحول {n} نتيجة من نتائج الفحص دون الاعتماد. لا يمكن تصحيح النص بعد ذلك، بل تنحيتها فقط.</numerusform>
                <numerusform>ستحول {n} نتيجة من نتائج الفحص دون الاعتماد. لا يمكن تصحيح النص بعد ذلك، بل تنحيتها فقط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check found {n} errors that must be mended first.</source>
            <extracomment>For one: The check found an error that must be mended first.</extracomment>
            <translation>
                <numerusform>لم يجد الفحص أي خطأ.</numerusform>
                <numerusform>وجد الفحص خطأً واحداً يجب إصلاحه أولاً.</numerusform>
                <numerusform>وجد الفحص خطأين يجب إصلاحهما أولاً.</numerusform>
                <numerusform>وجد الفحص {n} أخطاء يجب إصلاحها أولاً.</numerusform>
                <numerusform>وجد الفحص {n} خطأً يجب إصلاحها أولاً.</numerusform>
                <numerusform>وجد الفحص {n} خطأ يجب إصلاحها أولاً.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals</source>
            <extracomment>For one: {n} original</extracomment>
            <translation>
                <numerusform>لا أصول</numerusform>
                <numerusform>أصل واحد</numerusform>
                <numerusform>أصلان</numerusform>
                <numerusform>{n} أصول</numerusform>
                <numerusform>{n} أصلاً</numerusform>
                <numerusform>{n} أصل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} things hold adoption back; mend them or set them aside in the check.</source>
            <extracomment>For one: {n} thing holds adoption back; mend it or set it aside in the check.</extracomment>
            <translation>
                <numerusform>لا شيء يمنع الاعتماد.</numerusform>
                <numerusform>أمر واحد يمنع الاعتماد؛ أصلحه أو تجاوزه في الفحص.</numerusform>
                <numerusform>أمران يمنعان الاعتماد؛ أصلحهما أو تجاوزهما في الفحص.</numerusform>
                <numerusform>{n} أمور تمنع الاعتماد؛ أصلحها أو تجاوزها في الفحص.</numerusform>
                <numerusform>{n} أمراً تمنع الاعتماد؛ أصلحها أو تجاوزها في الفحص.</numerusform>
                <numerusform>{n} أمر تمنع الاعتماد؛ أصلحها أو تجاوزها في الفحص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals will be made</source>
            <extracomment>For one: {n} original will be made</extracomment>
            <translation>
                <numerusform>لن يُعدّ أي أصل</numerusform>
                <numerusform>سيُعدّ أصل واحد</numerusform>
                <numerusform>سيُعدّ أصلان</numerusform>
                <numerusform>ستُعدّ {n} أصول</numerusform>
                <numerusform>سيُعدّ {n} أصلاً</numerusform>
                <numerusform>سيُعدّ {n} أصل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} errors</source>
            <extracomment>For one: {n} error</extracomment>
            <translation>
                <numerusform>لا أخطاء</numerusform>
                <numerusform>خطأ واحد</numerusform>
                <numerusform>خطآن</numerusform>
                <numerusform>{n} أخطاء</numerusform>
                <numerusform>{n} خطأً</numerusform>
                <numerusform>{n} خطأ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} warnings</source>
            <extracomment>For one: {n} warning</extracomment>
            <translation>
                <numerusform>لا تنبيهات</numerusform>
                <numerusform>تنبيه واحد</numerusform>
                <numerusform>تنبيهان</numerusform>
                <numerusform>{n} تنبيهات</numerusform>
                <numerusform>{n} تنبيهاً</numerusform>
                <numerusform>{n} تنبيه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} more follow when these are mended.</source>
            <extracomment>For one: {n} more follows when these are mended.</extracomment>
            <translation>
                <numerusform>لا شيء بعد إصلاحها.</numerusform>
                <numerusform>ويتبعها واحد آخر بعد إصلاحها.</numerusform>
                <numerusform>ويتبعها اثنان آخران بعد إصلاحها.</numerusform>
                <numerusform>وتتبعها {n} أخرى بعد إصلاحها.</numerusform>
                <numerusform>ويتبعها {n} أخرى بعد إصلاحها.</numerusform>
                <numerusform>ويتبعها {n} أخرى بعد إصلاحها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All {n} warnings of this rule</source>
            <extracomment>For one: The {n} warning of this rule</extracomment>
            <translation>
                <numerusform>لا تحذيرات لهذه القاعدة</numerusform>
                <numerusform>التحذير الوحيد لهذه القاعدة</numerusform>
                <numerusform>تحذيرا هذه القاعدة</numerusform>
                <numerusform>تحذيرات هذه القاعدة وعددها {n}</numerusform>
                <numerusform>تحذيرات هذه القاعدة وعددها {n}</numerusform>
                <numerusform>تحذيرات هذه القاعدة وعددها {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/columns.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>For one: {n} paragraph</extracomment>
            <translation>
                <numerusform>لا فقرات</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتان</numerusform>
                <numerusform>{n} فقرات</numerusform>
                <numerusform>{n} فقرة</numerusform>
                <numerusform>{n} فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} days left</source>
            <extracomment>For one: {n} day left</extracomment>
            <translation>
                <numerusform>اليوم هو الأخير</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقيت {n} أيام</numerusform>
                <numerusform>بقي {n} يوماً</numerusform>
                <numerusform>بقي {n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} comments wait for a decision.</source>
            <extracomment>For one: {n} comment waits for a decision.</extracomment>
            <translation>
                <numerusform>لا تعليق ينتظر البت فيه.</numerusform>
                <numerusform>تعليق واحد ينتظر البت فيه.</numerusform>
                <numerusform>تعليقان ينتظران البت فيهما.</numerusform>
                <numerusform>{n} تعليقات تنتظر البت فيها.</numerusform>
                <numerusform>{n} تعليقاً تنتظر البت فيها.</numerusform>
                <numerusform>{n} تعليق تنتظر البت فيها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/received.py"></location>
            <source>Take in {n} comments</source>
            <extracomment>For one: Take in {n} comment</extracomment>
            <translation>
                <numerusform>إدخال التعليقات</numerusform>
                <numerusform>إدخال تعليق واحد</numerusform>
                <numerusform>إدخال تعليقين</numerusform>
                <numerusform>إدخال {n} تعليقات</numerusform>
                <numerusform>إدخال {n} تعليقاً</numerusform>
                <numerusform>إدخال {n} تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} paragraphs changed back</source>
            <extracomment>For one: {n} paragraph changed back</extracomment>
            <translation>
                <numerusform>لم تُرجَع أي فقرة</numerusform>
                <numerusform>أُرجعت فقرة واحدة</numerusform>
                <numerusform>أُرجعت فقرتان</numerusform>
                <numerusform>أُرجعت {n} فقرات</numerusform>
                <numerusform>أُرجعت {n} فقرة</numerusform>
                <numerusform>أُرجعت {n} فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} came back</source>
            <extracomment>For one: {n} came back</extracomment>
            <translation>
                <numerusform>لم تعد أي فقرة</numerusform>
                <numerusform>عادت واحدة</numerusform>
                <numerusform>عادت اثنتان</numerusform>
                <numerusform>عادت {n}</numerusform>
                <numerusform>عادت {n}</numerusform>
                <numerusform>عادت {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} went to the bin</source>
            <extracomment>For one: {n} went to the bin</extracomment>
            <translation>
                <numerusform>لم تُنقل أي فقرة إلى سلة المحذوفات</numerusform>
                <numerusform>نُقلت واحدة إلى سلة المحذوفات</numerusform>
                <numerusform>نُقلت اثنتان إلى سلة المحذوفات</numerusform>
                <numerusform>نُقلت {n} إلى سلة المحذوفات</numerusform>
                <numerusform>نُقلت {n} إلى سلة المحذوفات</numerusform>
                <numerusform>نُقلت {n} إلى سلة المحذوفات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/clock.py"></location>
            <source>All {n}…</source>
            <extracomment>For one: All {n}…</extracomment>
            <translation>
                <numerusform>الكل ({n})…</numerusform>
                <numerusform>الكل ({n})…</numerusform>
                <numerusform>الكل ({n})…</numerusform>
                <numerusform>الكل ({n})…</numerusform>
                <numerusform>الكل ({n})…</numerusform>
                <numerusform>الكل ({n})…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>oldest {n} days late</source>
            <extracomment>For one: oldest {n} day late</extracomment>
            <translation>
                <numerusform>لا تأخر</numerusform>
                <numerusform>أقدمها متأخر يوماً واحداً</numerusform>
                <numerusform>أقدمها متأخر يومين</numerusform>
                <numerusform>أقدمها متأخر {n} أيام</numerusform>
                <numerusform>أقدمها متأخر {n} يوماً</numerusform>
                <numerusform>أقدمها متأخر {n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} have no focal point</source>
            <extracomment>For one: {n} has no focal point</extracomment>
            <translation>
                <numerusform>لكل منها مسؤول اتصال</numerusform>
                <numerusform>واحد بلا مسؤول اتصال</numerusform>
                <numerusform>اثنان بلا مسؤول اتصال</numerusform>
                <numerusform>{n} بلا مسؤول اتصال</numerusform>
                <numerusform>{n} بلا مسؤول اتصال</numerusform>
                <numerusform>{n} بلا مسؤول اتصال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} await confirmation</source>
            <extracomment>For one: {n} awaits confirmation</extracomment>
            <translation>
                <numerusform>لا شيء ينتظر التأكيد</numerusform>
                <numerusform>واحد ينتظر التأكيد</numerusform>
                <numerusform>اثنان ينتظران التأكيد</numerusform>
                <numerusform>{n} تنتظر التأكيد</numerusform>
                <numerusform>{n} تنتظر التأكيد</numerusform>
                <numerusform>{n} تنتظر التأكيد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol} and {n} more</source>
            <extracomment>For one: {symbol} and {n} more</extracomment>
            <translation>
                <numerusform>{symbol}</numerusform>
                <numerusform>{symbol} وواحد آخر</numerusform>
                <numerusform>{symbol} واثنان آخران</numerusform>
                <numerusform>{symbol} و{n} أخرى</numerusform>
                <numerusform>{symbol} و{n} أخرى</numerusform>
                <numerusform>{symbol} و{n} أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were removed.</source>
            <extracomment>For one: {n} older copy was removed.</extracomment>
            <translation>
                <numerusform>لم تُحذف أي نسخة أقدم.</numerusform>
                <numerusform>حُذفت نسخة أقدم واحدة.</numerusform>
                <numerusform>حُذفت نسختان أقدم.</numerusform>
                <numerusform>حُذفت {n} نسخ أقدم.</numerusform>
                <numerusform>حُذفت {n} نسخة أقدم.</numerusform>
                <numerusform>حُذفت {n} نسخة أقدم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were encrypted too.</source>
            <extracomment>For one: {n} older copy was encrypted too.</extracomment>
            <translation>
                <numerusform>لم تُشفَّر أي نسخة أقدم.</numerusform>
                <numerusform>شُفِّرت نسخة أقدم واحدة أيضًا.</numerusform>
                <numerusform>شُفِّرت نسختان أقدم أيضًا.</numerusform>
                <numerusform>شُفِّرت {n} نسخ أقدم أيضًا.</numerusform>
                <numerusform>شُفِّرت {n} نسخة أقدم أيضًا.</numerusform>
                <numerusform>شُفِّرت {n} نسخة أقدم أيضًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase. They are from {days}.</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase. It is from {days}.</extracomment>
            <translation>
                <numerusform>لا نسخ سابقة غير محمية بعبارة المرور هذه. التاريخ: {days}.</numerusform>
                <numerusform>نسخة سابقة واحدة غير محمية بعبارة المرور هذه. التاريخ: {days}.</numerusform>
                <numerusform>نسختان سابقتان غير محميتين بعبارة المرور هذه. التاريخ: {days}.</numerusform>
                <numerusform>{n} نسخ سابقة غير محمية بعبارة المرور هذه. التاريخ: {days}.</numerusform>
                <numerusform>{n} نسخة سابقة غير محمية بعبارة المرور هذه. التاريخ: {days}.</numerusform>
                <numerusform>{n} نسخة سابقة غير محمية بعبارة المرور هذه. التاريخ: {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are open</source>
            <extracomment>For one: {n} is open</extracomment>
            <translation>
                <numerusform>لا شيء مفتوح</numerusform>
                <numerusform>واحد مفتوح</numerusform>
                <numerusform>اثنان مفتوحان</numerusform>
                <numerusform>{n} مفتوحة</numerusform>
                <numerusform>{n} مفتوحة</numerusform>
                <numerusform>{n} مفتوحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are overdue</source>
            <extracomment>For one: {n} is overdue</extracomment>
            <translation>
                <numerusform>لا شيء متأخر</numerusform>
                <numerusform>واحد متأخر</numerusform>
                <numerusform>اثنان متأخران</numerusform>
                <numerusform>{n} متأخرة</numerusform>
                <numerusform>{n} متأخرة</numerusform>
                <numerusform>{n} متأخرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} more are reported</source>
            <extracomment>For one: {n} more is reported</extracomment>
            <translation>
                <numerusform>لم يُبلَّغ عن غيرها</numerusform>
                <numerusform>أُبلغ عن واحد آخر</numerusform>
                <numerusform>أُبلغ عن اثنين آخرين</numerusform>
                <numerusform>أُبلغ عن {n} أخرى</numerusform>
                <numerusform>أُبلغ عن {n} أخرى</numerusform>
                <numerusform>أُبلغ عن {n} أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} ad referendum</source>
            <extracomment>For one: {n} ad referendum</extracomment>
            <translation>
                <numerusform>لا شيء رهن التأكيد</numerusform>
                <numerusform>واحد رهناً بالتأكيد</numerusform>
                <numerusform>اثنان رهناً بالتأكيد</numerusform>
                <numerusform>{n} رهناً بالتأكيد</numerusform>
                <numerusform>{n} رهناً بالتأكيد</numerusform>
                <numerusform>{n} رهناً بالتأكيد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} have led to nothing yet</source>
            <extracomment>For one: {n} has led to nothing yet</extracomment>
            <translation>
                <numerusform>لكل منها نتيجة</numerusform>
                <numerusform>واحد بلا نتيجة بعد</numerusform>
                <numerusform>اثنان بلا نتيجة بعد</numerusform>
                <numerusform>{n} بلا نتيجة بعد</numerusform>
                <numerusform>{n} بلا نتيجة بعد</numerusform>
                <numerusform>{n} بلا نتيجة بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new</source>
            <extracomment>For one: {n} new</extracomment>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>{n} جديدة</numerusform>
                <numerusform>{n} جديداً</numerusform>
                <numerusform>{n} جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} newly overdue</source>
            <extracomment>For one: {n} newly overdue</extracomment>
            <translation>
                <numerusform>لا تأخر جديداً</numerusform>
                <numerusform>تأخر جديد واحد</numerusform>
                <numerusform>تأخران جديدان</numerusform>
                <numerusform>{n} حالات تأخر جديدة</numerusform>
                <numerusform>{n} حالة تأخر جديدة</numerusform>
                <numerusform>{n} حالة تأخر جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} reported complete</source>
            <extracomment>For one: {n} reported complete</extracomment>
            <translation>
                <numerusform>لم يُبلغ عن إنجاز شيء</numerusform>
                <numerusform>أُبلغ عن إنجاز واحد</numerusform>
                <numerusform>أُبلغ عن إنجاز اثنين</numerusform>
                <numerusform>أُبلغ عن إنجاز {n}</numerusform>
                <numerusform>أُبلغ عن إنجاز {n}</numerusform>
                <numerusform>أُبلغ عن إنجاز {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} confirmed complete</source>
            <extracomment>For one: {n} confirmed complete</extracomment>
            <translation>
                <numerusform>لم يُؤكَّد إنجاز شيء</numerusform>
                <numerusform>تأكد إنجاز واحد</numerusform>
                <numerusform>تأكد إنجاز اثنين</numerusform>
                <numerusform>تأكد إنجاز {n}</numerusform>
                <numerusform>تأكد إنجاز {n}</numerusform>
                <numerusform>تأكد إنجاز {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} deadlines moved</source>
            <extracomment>For one: {n} deadline moved</extracomment>
            <translation>
                <numerusform>لم يتغير أي موعد</numerusform>
                <numerusform>تغيّر موعد واحد</numerusform>
                <numerusform>تغيّر موعدان</numerusform>
                <numerusform>تغيّرت {n} مواعيد</numerusform>
                <numerusform>تغيّر {n} موعداً</numerusform>
                <numerusform>تغيّر {n} موعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new decisions</source>
            <extracomment>For one: {n} new decision</extracomment>
            <translation>
                <numerusform>لا قرارات جديدة</numerusform>
                <numerusform>قرار جديد واحد</numerusform>
                <numerusform>قراران جديدان</numerusform>
                <numerusform>{n} قرارات جديدة</numerusform>
                <numerusform>{n} قراراً جديداً</numerusform>
                <numerusform>{n} قرار جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>لا بيانات</numerusform>
                <numerusform>بيان واحد</numerusform>
                <numerusform>بيانان</numerusform>
                <numerusform>{n} بيانات</numerusform>
                <numerusform>{n} بياناً</numerusform>
                <numerusform>{n} بيان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} records</source>
            <extracomment>For one: {n} record</extracomment>
            <translation>
                <numerusform>لا قيود</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>{n} قيود</numerusform>
                <numerusform>{n} قيداً</numerusform>
                <numerusform>{n} قيد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} acts</source>
            <extracomment>For one: {n} act</extracomment>
            <translation>
                <numerusform>لا قيود</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>{n} قيود</numerusform>
                <numerusform>{n} قيداً</numerusform>
                <numerusform>{n} قيد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Ask the administrator of the server for a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Ask the administrator of the server for a backup.</extracomment>
            <translation>
                <numerusform>لم يُعثر على أي خلل. {what} اطلب نسخة احتياطية من مدير الخادم.</numerusform>
                <numerusform>عُثر على خلل واحد. {what} اطلب نسخة احتياطية من مدير الخادم.</numerusform>
                <numerusform>عُثر على خللين. أخطرهما: {what} اطلب نسخة احتياطية من مدير الخادم.</numerusform>
                <numerusform>عُثر على {n} أوجه خلل. أخطرها: {what} اطلب نسخة احتياطية من مدير الخادم.</numerusform>
                <numerusform>عُثر على {n} وجه خلل. أخطرها: {what} اطلب نسخة احتياطية من مدير الخادم.</numerusform>
                <numerusform>عُثر على {n} وجه خلل. أخطرها: {what} اطلب نسخة احتياطية من مدير الخادم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Restore a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Restore a backup.</extracomment>
            <translation>
                <numerusform>لم يُعثر على أي خلل. {what} استعد نسخة احتياطية.</numerusform>
                <numerusform>عُثر على خلل واحد. {what} استعد نسخة احتياطية.</numerusform>
                <numerusform>عُثر على خللين. أخطرهما: {what} استعد نسخة احتياطية.</numerusform>
                <numerusform>عُثر على {n} أوجه خلل. أخطرها: {what} استعد نسخة احتياطية.</numerusform>
                <numerusform>عُثر على {n} وجه خلل. أخطرها: {what} استعد نسخة احتياطية.</numerusform>
                <numerusform>عُثر على {n} وجه خلل. أخطرها: {what} استعد نسخة احتياطية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/search_dialog.py"></location>
            <source>{n} records were found.</source>
            <extracomment>For one: {n} record was found.</extracomment>
            <translation>
                <numerusform>لم يُعثر على أي سجل.</numerusform>
                <numerusform>عُثر على سجل واحد.</numerusform>
                <numerusform>عُثر على سجلين.</numerusform>
                <numerusform>عُثر على {n} سجلات.</numerusform>
                <numerusform>عُثر على {n} سجلاً.</numerusform>
                <numerusform>عُثر على {n} سجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days late</source>
            <extracomment>For one: day late</extracomment>
            <translation>
                <numerusform>يوم تأخير</numerusform>
                <numerusform>يوم تأخير</numerusform>
                <numerusform>يوما تأخير</numerusform>
                <numerusform>أيام تأخير</numerusform>
                <numerusform>يوم تأخير</numerusform>
                <numerusform>يوم تأخير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days left</source>
            <extracomment>For one: day left</extracomment>
            <translation>
                <numerusform>يوم متبقٍ</numerusform>
                <numerusform>يوم متبقٍ</numerusform>
                <numerusform>يومان متبقيان</numerusform>
                <numerusform>أيام متبقية</numerusform>
                <numerusform>يومًا متبقيًا</numerusform>
                <numerusform>يوم متبقٍ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/list_view.py"></location>
            <source>{n} rows are copied.</source>
            <extracomment>For one: {n} row is copied.</extracomment>
            <translation>
                <numerusform>لم يُنسخ أي صف.</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت {n} صفوف.</numerusform>
                <numerusform>نُسخ {n} صفًا.</numerusform>
                <numerusform>نُسخ {n} صف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase:</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase:</extracomment>
            <translation type="vanished">
                <numerusform>{n} نسخة سابقة غير محمية بعبارة المرور هذه:</numerusform>
                <numerusform>{n} نسخة سابقة غير محمية بعبارة المرور هذه:</numerusform>
                <numerusform>{n} نسختان سابقتان غير محميتين بعبارة المرور هذه:</numerusform>
                <numerusform>{n} نسخ سابقة غير محمية بعبارة المرور هذه:</numerusform>
                <numerusform>{n} نسخة سابقة غير محمية بعبارة المرور هذه:</numerusform>
                <numerusform>{n} نسخة سابقة غير محمية بعبارة المرور هذه:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found, the first: {what}. Restore a backup.</source>
            <extracomment>For one: {n} fault was found: {what}. Restore a backup.</extracomment>
            <translation type="vanished">
                <numerusform>لا أخطاء: {what}. استعد نسخة احتياطية.</numerusform>
                <numerusform>وُجد خطأ واحد: {what}. استعد نسخة احتياطية.</numerusform>
                <numerusform>وُجد خطآن، أولهما: {what}. استعد نسخة احتياطية.</numerusform>
                <numerusform>وُجدت {n} أخطاء، أولها: {what}. استعد نسخة احتياطية.</numerusform>
                <numerusform>وُجد {n} خطأً، أولها: {what}. استعد نسخة احتياطية.</numerusform>
                <numerusform>وُجد {n} خطأ، أولها: {what}. استعد نسخة احتياطية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Set the status of {n} items</source>
            <extracomment>For one: Set the status of {n} item</extracomment>
            <translation type="vanished">
                <numerusform>تحديد الحالة</numerusform>
                <numerusform>تحديد حالة إجراء واحد</numerusform>
                <numerusform>تحديد حالة إجراءين</numerusform>
                <numerusform>تحديد حالة {n} إجراءات</numerusform>
                <numerusform>تحديد حالة {n} إجراءً</numerusform>
                <numerusform>تحديد حالة {n} إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items are now: {status}.</source>
            <extracomment>For one: {n} action item is now: {status}.</extracomment>
            <translation type="vanished">
                <numerusform>لم يتغير أي إجراء إلى: {status}.</numerusform>
                <numerusform>إجراء واحد حالته الآن: {status}.</numerusform>
                <numerusform>إجراءان حالتهما الآن: {status}.</numerusform>
                <numerusform>{n} إجراءات حالتها الآن: {status}.</numerusform>
                <numerusform>{n} إجراءً حالتها الآن: {status}.</numerusform>
                <numerusform>{n} إجراء حالتها الآن: {status}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
