<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <translation>状态</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, the same day for all</source>
            <translation>期限，全部为同一天</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, each moved by a span</source>
            <translation>期限，各自移动一段时间</translation>
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
            <translation>负责人</translation>
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
            <translation>对口人</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>One more co-responsible person</source>
            <translation>增加一名共同负责人</translation>
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
            <translation>合作领域</translation>
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
            <translation>优先级</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>What to change</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New status of all of them</source>
            <translation>全部改为新状态</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as confirmed by the counterpart of each item, in that person's name.</source>
            <translation>将以每个事项对口人的名义录入，视为由其确认。</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Closed: set aside, or reported or confirmed complete.</source>
            <translation>已关闭：已搁置，或已报告、已确认完成。</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>By how much</source>
            <translation>移动多少</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Counted in</source>
            <translation>计算单位</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Which way</source>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>later</source>
            <translation>推后</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>earlier</source>
            <translation>提前</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New deadline of all of them</source>
            <translation>全部事项的新期限</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Co-responsible</source>
            <translation>共同负责人</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as of today, and one Undo takes it back for all of them.</source>
            <translation>自今日起生效；一次“撤销”可全部复原。</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Enter what it is to be.</source>
            <translation>请填写新值。</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>{parts}.</source>
            <translation>{parts}。</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The register of another day is only read.</source>
            <translation>其他日期的登记册只能阅读。</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The deadline is a day of its own now. It no longer follows an event.</source>
            <translation>期限现在是固定的一天，不再取决于任何事件。</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Action</source>
            <translation>行动事项</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Progress in %</source>
            <translation>进度（%）</translation>
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
            <translation>牵头方</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/side.py"></location>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Progress reports</source>
            <translation>进展报告</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Choose an action item in the list.</source>
            <translation>请在列表中选择行动事项。</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is confirmed complete.</source>
            <translation>{item}已确认完成。</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete, although {others} is still open.</source>
            <translation>已报告{item}完成，但{others}尚未完成。</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete.</source>
            <translation>{item}已报告完成。</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>Remove (Del)</source>
            <translation>删除（Del）</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>History (Ctrl+H)</source>
            <translation>历史 (Ctrl+H)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report progress</source>
            <translation>报告进展</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report complete</source>
            <translation>报告完成</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Confirm complete</source>
            <translation>确认完成</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The list as it is asked for now leaves this item out.</source>
            <translation>按当前条件，列表不含此行动项。</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/choices.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>As it stood on {day}; to be read only.</source>
            <translation>{day}的状况；仅供阅读。</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <source>As of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The note went to the bin.</source>
            <translation>备注已移入回收站。</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>“Confirmed complete” is entered as confirmed by the counterpart.</source>
            <translation>“已确认完成”将视为由对口人确认录入。</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report from</source>
            <translation>报告开始日期</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Follows from decision</source>
            <translation>依据的决定</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Evidence</source>
            <translation>证明材料</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file…</source>
            <translation>附加文件…</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file</source>
            <translation>附加文件</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>无法读取{name}：{why}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Leave {name} out</source>
            <translation>不附{name}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Progress report of {day}</source>
            <translation>{day}的进展报告</translation>
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
            <translation>结束</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the decision</source>
            <translation>打开决定</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>agreed between meetings</source>
            <translation>会间商定</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what the deadline follows</source>
            <translation>更改期限所依据的事件</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change who shares the responsibility</source>
            <translation>更改共同负责人</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what it waits for</source>
            <translation>更改所等待的事项</translation>
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
            <translation>会议</translation>
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
            <translation>决定</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreed on</source>
            <translation>商定日期</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Original deadline</source>
            <translation>原定期限</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline moved</source>
            <translation>期限推迟</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline on</source>
            <translation>期限日期</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows</source>
            <translation>期限依据</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Waits for</source>
            <translation>等待</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Waited for by</source>
            <translation>被等待</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Who shares it and what it waits for carry no dates: they are shown as they are now.</source>
            <translation>共同负责人和所等待的事项不带日期，按现状显示。</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting</source>
            <translation>打开会议</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting: {name}</source>
            <translation>打开会议：{name}</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>no event</source>
            <translation>无事件</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}; the day is not known yet</source>
            <translation>{tie}；日期尚未确定</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}, which is {day}</source>
            <translation>{tie}，即{day}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Search in action items</source>
            <translation>搜索行动事项</translation>
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
            <translation>所属方</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>All sides</source>
            <translation>所有各方</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>All areas</source>
            <translation>所有领域</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Save this filter…</source>
            <translation>保存此筛选…</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Back to today</source>
            <translation>回到今天</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{day}: show the register of another day</source>
            <translation>{day}：显示另一天的登记册</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only {colour}</source>
            <translation>仅{colour}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only agreed in {month} {year}</source>
            <translation>仅{year}年{month}商定</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{filter}: show all again</source>
            <translation>{filter}：恢复显示全部</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Enter the report</source>
            <translation>录入报告</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New deadline</source>
            <translation>新期限</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>As of</source>
            <translation>截至日期</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Today, or a day before.</source>
            <translation>今天或以前的日期。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>What was done</source>
            <translation>完成的工作</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported by</source>
            <translation>报告人</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirm completion</source>
            <translation>确认完成</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirmed by</source>
            <translation>确认人</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item, and not who reported it. Empty: it is entered as confirmed by the counterpart.</source>
            <translation>非牵头一方的人员，且不是报告完成的人。留空则视为由对口人确认。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Evidence is</source>
            <translation>材料面向</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New action item, agreed between meetings</source>
            <translation>新建会间商定的行动事项</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It gets its symbol at once. Items that a meeting agrees are made in its minutes.</source>
            <translation>立即取得文号。会议商定的行动事项在会议纪要中录入。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Agree the item</source>
            <translation>商定事项</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Begin with a verb.</source>
            <translation>请以动词开头。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>The register of another day</source>
            <translation>另一天的登记册</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It is shown as it stood at the end of that day, to be read only.</source>
            <translation>显示当日终了时的状况，仅供阅读。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/navigation_filters.py"></location>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A day typed here takes the place of the event that the deadline follows.</source>
            <translation>此处填写的日期将取代期限所依据的事件。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It has none yet.</source>
            <translation>尚无期限。</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Empty: {day} stays.</source>
            <translation>留空：{day}不变。</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Progress reports, newest first</source>
            <translation>进展报告，新的在前</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Evidence…</source>
            <translation>佐证材料…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Add evidence…</source>
            <translation>添加佐证材料…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, due {day}</source>
            <translation>已商定，期限{day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, no deadline</source>
            <translation>已商定，无期限</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline set to {day}</source>
            <translation>期限定为{day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline moved from {old} to {new}</source>
            <translation>期限由{old}推迟至{new}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>with its event</source>
            <translation>随事件变动</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Reported by {name}</source>
            <translation>报告人：{name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/decisions/life.py"></location>
            <source>Entered by {name}</source>
            <translation>录入人：{name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>{role}: {before} → {after}</source>
            <translation>{role}：{before} → {after}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Other hands</source>
            <translation>更换负责人</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import a table</source>
            <translation>导入表格</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/dropping.py"></location>
            <location filename="ui/focal_points/contacts.py"></location>
            <location filename="ui/meetings/replies.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Reading {name}…</source>
            <translation>正在读取{name}……</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Clipboard</source>
            <translation>剪贴板</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Importing {name}…</source>
            <translation>正在导入{name}…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Column {n}</source>
            <translation>第{n}列</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Into the report's text</source>
            <translation>写入报告文字</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>What the column {heading} is</source>
            <translation>“{heading}”列是什么</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import</source>
            <translation>导入</translation>
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
            <translation>取消</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Stands as of</source>
            <translation>截至日期</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Agreed on, where it does not say</source>
            <translation>未注明时的商定日期</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Language of its texts</source>
            <translation>文字的语言</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Names and words</source>
            <translation>名称与用语</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>This could not be stored now. Nothing was imported; try again in a moment.</source>
            <translation>现在无法保存。未导入任何内容；请稍后再试。</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>What you corrected here is lost. The register stays as it is.</source>
            <translation>您在此处所作的更正将丢失，登记册保持不变。</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave the import?</source>
            <translation>放弃导入？</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>They were agreed on {day}</source>
            <translation>商定于{day}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter all unknown names as new persons</source>
            <translation>将所有未知姓名录入为新人员</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Nothing; into the report's text</source>
            <translation>无；写入报告文字</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>What {text} stands for</source>
            <translation>“{text}”代表什么</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter as a new person</source>
            <translation>录入为新人员</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Found to be</source>
            <translation>判断</translation>
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
            <translation>行动事项</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Rows of the table</source>
            <translation>表格的行</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>All rows</source>
            <translation>所有行</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import the selected rows</source>
            <translation>导入所选行</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave them out</source>
            <translation>不导入所选行</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Action items</source>
            <translation>行动事项</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>New action item</source>
            <translation>新建行动事项</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import the old table…</source>
            <translation>导入旧表……</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Update round…</source>
            <translation>进展征询…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Give into other hands…</source>
            <translation>移交他人…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Let the deadline follow an event…</source>
            <translation>使期限取决于事件…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say who shares the responsibility…</source>
            <translation>指定共同负责人…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say what it waits for…</source>
            <translation>指定所等待的事项…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Show the register of another day…</source>
            <translation>显示另一天的登记册…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its meeting</source>
            <translation>打开所属会议</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its decision</source>
            <translation>打开所依据的决定</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import a table…</source>
            <translation>导入表格…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Paste a table…</source>
            <translation>粘贴表格…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Removing action items…</source>
            <translation>正在移除行动事项…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>“{title}” went to the bin.</source>
            <translation>“{title}”已移入回收站。</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Changing action items…</source>
            <translation>正在更改行动事项…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>No action item fits. Take a filter away to see more.</source>
            <translation>没有符合条件的行动事项。取消筛选可查看更多。</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>No action item yet. They come out of the minutes, or are agreed between meetings.</source>
            <translation>尚无行动事项。行动事项由纪要产生，或在会间商定。</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What the deadline follows</source>
            <translation>期限所依据的事件</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Empty: the deadline is a day of its own.</source>
            <translation>留空：期限为单独的日期。</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>How long</source>
            <translation>多久</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Before or after</source>
            <translation>之前或之后</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>after the event</source>
            <translation>事件之后</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>before the event</source>
            <translation>事件之前</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Who shares the responsibility</source>
            <translation>共同负责的人员</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What it waits for</source>
            <translation>所等待的事项</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into other hands</source>
            <translation>移交他人</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into these hands</source>
            <translation>移交给上述人员</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Workbooks</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply</source>
            <translation>读取答复</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Taking in the reply…</source>
            <translation>正在录入回复…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Update round</source>
            <translation>进展征询</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replies by</source>
            <translation>答复截止</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Empty: two weeks from today.</source>
            <translation>留空：自今日起两周。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Language of the forms</source>
            <translation>表格语言</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begin a round</source>
            <translation>启动征询</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Save forms…</source>
            <translation>保存意见表…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply…</source>
            <translation>读取答复…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the round</source>
            <translation>结束本轮</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Where to save the forms</source>
            <translation>意见表的保存位置</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Replies that come after that are not taken in.</source>
            <translation>此后收到的答复不予收录。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Close the update round?</source>
            <translation>结束进展征询？</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>form {number}</source>
            <translation>表{number}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>no form yet</source>
            <translation>尚无表格</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>{done} of {all} answered</source>
            <translation>{all}人中{done}人已答复</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begun {day}</source>
            <translation>{day}开始</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>replies by {day}</source>
            <translation>答复截止{day}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>No round is open. Each person gets a workbook with their own open action items alone.</source>
            <translation>没有进行中的征询。每人只会收到载有本人未完成行动事项的工作簿。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>The last round was closed on {day}: {done}.</source>
            <translation>上一次征询于{day}结束：{done}。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>not asked</source>
            <translation>未发表</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>awaited</source>
            <translation>待答复</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>{name}, reply of {person}, as of {day}.</source>
            <translation>{name}，{person}的答复，截至{day}。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>It came after the last day.</source>
            <translation>在最后一日之后收到。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in a reply</source>
            <translation>收录答复</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in</source>
            <translation>收录</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Nothing was filled in. Taking it in notes that it came.</source>
            <translation>未填写任何内容。收录即记录已收到。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>This could not be stored now. Nothing was taken in; try again in a moment.</source>
            <translation>现在无法存储，未收录任何意见；请稍后再试。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Note that it came</source>
            <translation>记录已收到</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in the row of {symbol}</source>
            <translation>收录{symbol}所在行</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Move the deadline</source>
            <translation>更改期限</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take what the form says: {value}</source>
            <translation>采用表中的内容：{value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Changed here and in the form. What stands here stays unless the form’s is chosen: {value}</source>
            <translation>此处和表中都已更改。除非选择表中的内容，否则保留此处的：{value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Will stand at: {what}</source>
            <translation>将为：{what}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Stays as it is.</source>
            <translation>保持不变。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>was {old}, came back {new}</source>
            <translation>原为{old}，答复为{new}</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>New activity</source>
            <translation>新建活动</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>No cooperation activity is entered yet.</source>
            <translation>尚未录入合作活动。</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Activities</source>
            <translation>活动</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activities belong to a working group. Enter the working group first.</source>
            <translation>活动属于工作组。请先录入工作组。</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>To be done</source>
            <translation>待完成</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits belong to a working group. Enter the working group first.</source>
            <translation>期限属于工作组。请先录入工作组。</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>No time limit was met yet.</source>
            <translation>尚无已履行的期限。</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/overview/clock.py"></location>
            <source>No time limit runs now.</source>
            <translation>目前没有进行中的期限。</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Countdown</source>
            <translation>倒计时</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits</source>
            <translation>期限</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Obligations</source>
            <translation>义务</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Not a side</source>
            <translation>非协议一方</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Witness</source>
            <translation>见证人</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Report overdue</source>
            <translation>报告逾期</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Area and what it has led to</source>
            <translation>领域及其成果</translation>
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
            <translation>状态</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Last movement</source>
            <translation>最近动态</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Moving</source>
            <translation>有进展</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent</source>
            <translation>沉寂</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Never anything</source>
            <translation>从无成果</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area of the agreement</source>
            <translation>不属于协议的任何领域</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>nothing yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Coverage of the agreement</source>
            <translation>协议覆盖情况</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent for six months</source>
            <translation>沉寂六个月</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>The agreement names no area of cooperation yet.</source>
            <translation>协议尚未列出合作领域。</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area has been silent for six months.</source>
            <translation>没有领域沉寂达六个月。</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: the Pakistani side</source>
            <translation>用于：巴基斯坦方面</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: signed for the State of Palestine; empty: as the full name</source>
            <translation>用于：代表巴勒斯坦国签署；留空：同全称</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The capital or the headquarters, such as Ramallah</source>
            <translation>首都或总部所在地，例如拉马拉</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The names of its people are printed in it beside the language of a document</source>
            <translation>其人员的姓名以该语言与文件语言并列印出</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: Pursuant to Article 4 of … – printed at the beginning of the minutes</source>
            <translation>用于：根据……第4条——印在纪要开头</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Printed at the end of the minutes; none: all texts are equally authentic</source>
            <translation>印在纪要末尾；不选：各文本同等作准</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: 11 March 2026 (22 Ramadan 1447 AH), in masthead and testimonium</source>
            <translation>例如：2026年3月11日（伊斯兰历1447年9月22日），用于纪要首部和结尾语</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Originals are signed in each of them; none: the first language</source>
            <translation>以其中每种语言签署正本；未选：第一种语言</translation>
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
            <translation>标题</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Place of signature</source>
            <translation>签署地点</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed on</source>
            <translation>签署日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Expires on</source>
            <translation>到期日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Purpose</source>
            <translation>宗旨</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Full name</source>
            <translation>全称</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Name in a sentence</source>
            <translation>句中名称</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Adjective</source>
            <translation>方名</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Seat</source>
            <translation>所在地</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Own language</source>
            <translation>本方语言</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Rest days</source>
            <translation>休息日</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>A deadline on a rest day of either side is pointed out.</source>
            <translation>期限落在任何一方的休息日时予以提示。</translation>
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
            <translation>名称</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Function</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed as a witness</source>
            <translation>以见证人身份签署</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As printed in the agreement, such as 7 or 3 bis</source>
            <translation>按协议所印，例如7或3之二</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Outside reference</source>
            <translation>外部参照</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Such as SDG 3.8; printed in the report</source>
            <translation>例如可持续发展目标3.8；印入报告</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Own-side notes are this side's, and the chair's brief is made for it alone</source>
            <translation>内部备注归该方所有，主席参阅资料仅为该方编制</translation>
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
            <translation>文号</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>As in PPHWG/2026/1</source>
            <translation>如PPHWG/2026/1中所用</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Established on</source>
            <translation>成立日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Terms of reference</source>
            <translation>职权范围</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Authentic languages</source>
            <translation>作准语言</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Prevailing language</source>
            <translation>以何种文本为准</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Hijri date beside the Gregorian</source>
            <translation>公历旁加注伊斯兰历日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meets</source>
            <translation>会议周期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>This file is kept by</source>
            <translation>本文件保管方</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host side</source>
            <translation>东道方</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host institution</source>
            <translation>接待机构</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places offered</source>
            <translation>提供名额</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places filled</source>
            <translation>已用名额</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Cost borne by</source>
            <translation>费用承担方</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report due</source>
            <translation>报告期限</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported on</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Follows from action item</source>
            <translation>依据的行动事项</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose the emblem</source>
            <translation>选择徽标</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose emblem…</source>
            <translation>选择徽标…</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Remove the emblem</source>
            <translation>删除徽标</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>PNG or JPEG; it stands at the head of documents.</source>
            <translation>PNG或JPEG；印在文件上端。</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Emblem</source>
            <translation>徽标</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None.</source>
            <translation>无。</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>The emblem was removed.</source>
            <translation>徽标已删除。</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Begin with what the working group rests on</source>
            <translation>请从工作组的依据开始</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/overview/first_steps.py"></location>
            <location filename="ui/start_page.py"></location>
            <source>New working group…</source>
            <translation>新建工作组…</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Enter them one by one</source>
            <translation>逐项录入</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The parties</source>
            <translation>当事方</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The states or organisations that signed, each with its short name.</source>
            <translation>签署协议的国家或组织，各附简称。</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its title, kind, place and date, and which party is side A.</source>
            <translation>名称、类别、签署地点和日期，以及哪一方为A方。</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The areas of cooperation</source>
            <translation>合作领域</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>As the agreement names them; everything is reported by area.</source>
            <translation>按协议所列；各项报告均按领域编制。</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The working group</source>
            <translation>工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its name, its symbol such as PPHWG, and its languages.</source>
            <translation>名称、文号（例如PPHWG）和工作语言。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>New working group</source>
            <translation>新建工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Create the working group</source>
            <translation>创建工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The states or organisations that signed. Side A is the one that the agreement names first; documents name it first too.</source>
            <translation>签署协议的国家或组织。A方是协议中列名在先的一方；各文件也将其列在首位。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Parties</source>
            <translation>各方</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Exchange the sides</source>
            <translation>对调双方</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which language each side prints the names of its people, and by which clock and calendar it works: deadlines on a rest day are pointed out.</source>
            <translation>各方以何种语言印出其人员姓名，并按何时间和日历工作：落在休息日的期限会被指出。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Clocks</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties signed. Meetings refer to it, and the clock watches over its expiry. What is not known yet stays empty.</source>
            <translation>各方签署的文件。会议以其为依据，时限表跟踪其到期日。尚不清楚的内容可留空。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Areas</source>
            <translation>领域</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties cooperate in. Action items, decisions and reports are sorted by area.</source>
            <translation>各方合作的领域。行动事项、决定和报告均按领域归类。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Areas, one on each line, as the agreement names them</source>
            <translation>合作领域，每行一个，按协议所列</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Working group</source>
            <translation>工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The body that meets. Its symbol heads the number of every meeting, decision and action item.</source>
            <translation>召开会议的机构。其文号冠于每次会议、每项决定和行动事项的编号之前。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}</source>
            <translation>{letter}方</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which languages it works, which texts are signed, and which one prevails where they differ. What was written in the steps before counts as written in the first one chosen, or in the screen's if chosen.</source>
            <translation>工作组使用的语言、签署的文本，以及文本有出入时以何者为准。前面各步所填内容视为以所选第一种语言写成；如选了界面语言，则视为以界面语言写成。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Party</source>
            <translation>当事方</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>A new party</source>
            <translation>新的当事方</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}: {caption}</source>
            <translation>{letter}方：{caption}</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>The calendar has no public holiday for this party and year.</source>
            <translation>日历中该方本年度没有公共假日。</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday…</source>
            <translation>新节假日…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year before</source>
            <translation>上一年</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year after</source>
            <translation>下一年</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Days of the moon calendar are estimates until they are announced; correct them here.</source>
            <translation>按阴历计算的日期在公布之前为估计；请在此更正。</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Weekly rest days: {days}.</source>
            <translation>每周休息日：{days}。</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>No weekly rest days.</source>
            <translation>没有每周休息日。</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday</source>
            <translation>新节假日</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holiday</source>
            <translation>节假日</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>A holiday after all</source>
            <translation>仍为节假日</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Remove this day</source>
            <translation>移除此日</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>The party works on this day</source>
            <translation>该方当日上班</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Own day</source>
            <translation>自有日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the agreement was signed</source>
            <translation>协议签署后{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the group was set up</source>
            <translation>工作组成立后{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before a meeting</source>
            <translation>会议前{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after a meeting</source>
            <translation>会议后{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the draft was circulated</source>
            <translation>草案分发后{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the minutes were adopted</source>
            <translation>会议纪要通过后{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>every {span}, by the calendar</source>
            <translation>每{span}，按日历计</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before the agreement expires</source>
            <translation>协议到期前{span}</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Back to the usual limit</source>
            <translation>恢复通常期限</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Changed</source>
            <translation>有改动</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Usually: {limit}.</source>
            <translation>通常：{limit}。</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>New obligation</source>
            <translation>新义务</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>No obligation is entered yet. The usual time limits are watched without one.</source>
            <translation>尚未录入义务。通常期限无需录入即会跟踪。</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligation</source>
            <translation>义务</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations of the agreement</source>
            <translation>协议的义务</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations belong to a working group. Enter the working group first.</source>
            <translation>义务属于工作组。请先录入工作组。</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>What is to be done</source>
            <translation>应办事项</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Binds</source>
            <translation>约束</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>None: all sides</source>
            <translation>留空：各方</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>A day of its own; none where it is tied to an event</source>
            <translation>自有日期；与事件挂钩时留空</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Tied to</source>
            <translation>挂钩于</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Below zero: before the event</source>
            <translation>负数：事件之前</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>no day yet</source>
            <translation>尚无日期</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New line in the tab shown</source>
            <translation>在所示选项卡中新建一行</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>New agreement</source>
            <translation>新建协议</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Sides</source>
            <translation>协议各方</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatories</source>
            <translation>签署人</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Articles</source>
            <translation>条款</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Working groups</source>
            <translation>工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms</source>
            <translation>术语</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Clock</source>
            <translation>时限</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Coverage</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>No agreement is entered yet.</source>
            <translation>尚未录入协议。</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>“{name}” is there. Next: its focal points, then its first meeting.</source>
            <translation>“{name}”已建立。下一步：录入联络人，然后录入第一次会议。</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move up (Alt+Up)</source>
            <translation>上移（Alt+Up）</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move down (Alt+Down)</source>
            <translation>下移（Alt+Down）</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New signatory</source>
            <translation>新建签署人</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Nobody is entered yet who signed.</source>
            <translation>尚未录入签署人。</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatory</source>
            <translation>签署人</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New article</source>
            <translation>新建条款</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No article is entered yet.</source>
            <translation>尚未录入条款。</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Article {number}</source>
            <translation>第{number}条</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New area</source>
            <translation>新建领域</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No area of cooperation is entered yet.</source>
            <translation>尚未录入合作领域。</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Areas of cooperation</source>
            <translation>合作领域</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New group</source>
            <translation>新建工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No working group carries this agreement out yet.</source>
            <translation>尚无工作组执行本协议。</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Show this group</source>
            <translation>显示此工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>No rule</source>
            <translation>无规则</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every month</source>
            <translation>每月</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two months</source>
            <translation>每两个月</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every three months</source>
            <translation>每三个月</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every four months</source>
            <translation>每四个月</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every six months</source>
            <translation>每六个月</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every year</source>
            <translation>每年</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two years</source>
            <translation>每两年</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Or a recurrence rule, such as FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU; the next meetings are proposed by it</source>
            <translation>或填写周期规则，例如FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU；据此提议以后的会议</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Contact at the embassy</source>
            <translation>使馆联系人</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Gets copies of what is long overdue</source>
            <translation>收到严重逾期事项的抄件</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>New party</source>
            <translation>新建当事方</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>No party is entered yet: a state or an organisation.</source>
            <translation>尚未录入当事方：国家或组织。</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Parties, the sides first</source>
            <translation>当事方，协议各方在前</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Take off this agreement</source>
            <translation>移出本协议</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Make it a side</source>
            <translation>列为协议一方</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose the parties that signed, side A first.</source>
            <translation>请选择签署协议的当事方，A方在先。</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose a second party; an agreement binds at least two.</source>
            <translation>请选择第二个当事方；协议至少对两方有约束力。</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <location filename="ui/widgets/localized_field.py"></location>
            <source>{field} in {language}</source>
            <translation>{field}（{language}）</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>As the minutes shall have it; the check points out a paragraph that says it otherwise</source>
            <translation>纪要中应使用的写法；检查会指出写法不同的段落</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Term</source>
            <translation>术语</translation>
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
            <translation>备注</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>When it is used; for the secretariat alone</source>
            <translation>何时使用；仅供秘书处参考</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>New term</source>
            <translation>新建术语</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>No term is entered yet. What stands here is rendered the same in all minutes.</source>
            <translation>尚未录入术语。此处的术语在所有纪要中译法一致。</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms belong to a working group. Enter the working group first.</source>
            <translation>术语属于工作组。请先录入工作组。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backup is in one folder only: {why}</source>
            <translation>备份只在一个文件夹中：{why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup was made: {why}</source>
            <translation>未能备份：{why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Verified</source>
            <translation>已校验</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Damaged: it cannot be restored</source>
            <translation>已损坏：无法恢复</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cannot be read at present</source>
            <translation>目前无法读取</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Being read…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore the backup of {when}…</source>
            <translation>恢复 {when} 的备份…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Close the other windows on this database first.</source>
            <translation>请先关闭此数据库的其他窗口。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore this backup?</source>
            <translation>恢复此备份？</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The file as it is now is kept beside it.</source>
            <translation>现有文件将保留在旁边。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Restore</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>What was done after it is not in it.</source>
            <translation>此后所做的更改不在其中。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Nothing was done after it.</source>
            <translation>此后没有任何更改。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restoring {name}…</source>
            <translation>正在恢复 {name}…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cancelled. The file is whole: as it was, or restored already.</source>
            <translation>已取消。文件完整：保持原样，或已恢复。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored.</source>
            <translation>备份已恢复。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored. The old file lies in {path}.</source>
            <translation>备份已恢复。旧文件位于 {path}。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>It is now behind the passphrase that the backup has.</source>
            <translation>现在使用该备份的口令。</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup of the old file is in one folder only: {why}</source>
            <translation>旧文件的备份只在一个文件夹中：{why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup of the old file was made: {why}</source>
            <translation>旧文件没有备份：{why}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Make one now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups of {name}</source>
            <translation>{name} 的备份</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They are made by themselves: on opening, every half hour of work, and before an import.</source>
            <translation>备份会自动进行：打开时、工作每半小时以及导入之前。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Use no other folder</source>
            <translation>不使用其他文件夹</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>In the other folder</source>
            <translation>在另一个文件夹中</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A backup on the same disk does not help when the disk fails. Choose a folder on another one.</source>
            <translation>磁盘损坏时，同一磁盘上的备份没有用。请选择另一块磁盘上的文件夹。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They go into this folder too: {path}</source>
            <translation>备份也存入此文件夹：{path}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Another folder for backups</source>
            <translation>另一个备份文件夹</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backups of this file lie there already. Choose a folder on another disk.</source>
            <translation>此文件的备份已在该处。请选择另一块磁盘上的文件夹。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Making a backup…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <location filename="ui/databases.py"></location>
            <location filename="ui/desk.py"></location>
            <source>Cancelled. Nothing was changed.</source>
            <translation>已取消，没有任何改动。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A verified backup was made.</source>
            <translation>已完成经过校验的备份。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The newest backup was copied into the other folder.</source>
            <translation>最新的备份已复制到另一个文件夹。</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Nothing was changed since the last backup.</source>
            <translation>自上次备份以来没有任何更改。</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New database…</source>
            <translation>新建数据库(&amp;N)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open a register on a ser&amp;ver…</source>
            <translation>打开服务器上的登记册(&amp;V)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open in a new &amp;window…</source>
            <translation>在新窗口中打开(&amp;W)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open the &amp;sample</source>
            <translation>打开示例(&amp;S)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Print what is shown…</source>
            <translation>打印所显示的内容(&amp;P)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Backups…</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Encrypt…</source>
            <translation>加密(&amp;E)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Change pass&amp;phrase…</source>
            <translation>更改口令(&amp;P)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Remove encryption…</source>
            <translation>去除加密(&amp;R)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close database</source>
            <translation>关闭数据库(&amp;C)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Search or jump to…</source>
            <translation>搜索或跳转(&amp;S)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Search in all &amp;texts…</source>
            <translation>在所有文本中搜索(&amp;T)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;History of what is shown…</source>
            <translation>所显示记录的历史(&amp;H)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Next &amp;misspelt word</source>
            <translation>下一个拼写错误的词(&amp;M)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Light colours</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Dark colours</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;As the system has it</source>
            <translation>跟随系统(&amp;A)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>L&amp;arger</source>
            <translation>放大(&amp;A)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>S&amp;maller</source>
            <translation>缩小(&amp;M)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Us&amp;ual size</source>
            <translation>通常大小(&amp;U)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Next pane</source>
            <translation>下一个窗格(&amp;N)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Previous pane</source>
            <translation>上一个窗格(&amp;P)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New window on this database</source>
            <translation>为此数据库新建窗口(&amp;N)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close this window</source>
            <translation>关闭此窗口(&amp;C)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>User &amp;guide</source>
            <translation>用户指南(&amp;G)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;About Secretariat</source>
            <translation>关于Secretariat(&amp;A)</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>This is on a server: its administrator does it with the server’s own tools.</source>
            <translation>它在服务器上，由管理员用服务器自带的工具处理。</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>{command}: {what}</source>
            <translation>{command}：{what}</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/widgets/localized_field.py"></location>
            <source>{text} ({keys})</source>
            <translation>{text}（{keys}）</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <location filename="ui/following.py"></location>
            <location filename="ui/reading.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open another…</source>
            <translation>打开其他文件…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Change the address…</source>
            <translation>更改地址…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Making a new register in {name}…</source>
            <translation>正在 {name} 中新建登记册…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Opening {name}…</source>
            <translation>正在打开{name}…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Choose another place…</source>
            <translation>选择其他位置…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Forget it</source>
            <translation>不再显示</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>{name} is not where it was: {folder}. Connect the drive it lies on, or look for it elsewhere.</source>
            <translation>{name}已不在原处：{folder}。请连接其所在的磁盘，或到别处查找。</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Look for it…</source>
            <translation>查找…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open a database</source>
            <translation>打开数据库</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>New database</source>
            <translation>新建数据库</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Something typed could not be saved</source>
            <translation>有录入的内容未能保存</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>If you leave now, it is lost.</source>
            <translation>现在离开，这些内容将会丢失。</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Leave without it</source>
            <translation>仍然离开</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Secretariat databases</source>
            <translation>Secretariat数据库</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Decided on</source>
            <translation>作出日期</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaiting confirmation by</source>
            <translation>待确认方</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Choose a decision in the register.</source>
            <translation>请在登记册中选择决定。</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Text of the decision</source>
            <translation>决定案文</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Open in the minutes</source>
            <translation>在纪要中打开</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Written in another language; there is no text in yours yet.</source>
            <translation>以另一种语言写成；尚无您所用语言的文本。</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Action items that follow from it</source>
            <translation>由此产生的行动事项</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>No action item follows from it</source>
            <translation>没有由此产生的行动事项</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>{symbol} · due {day}</source>
            <translation>{symbol} · 期限{day}</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaited until</source>
            <translation>等待确认至</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replaced by</source>
            <translation>取代决定</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Enter what became of it…</source>
            <translation>录入后续情况…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Amend or supersede it…</source>
            <translation>修正或取代…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>What became of the decision, newest first</source>
            <translation>决定的后续情况，新的在前</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Earlier and later forms of it</source>
            <translation>该决定以前和以后的文本</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>No minutes are being drafted under which a new decision could be taken.</source>
            <translation>目前没有起草中的纪要可供作出新的决定。</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>By {decision}</source>
            <translation>据{decision}</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Said by {party}</source>
            <translation>{party}表示</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What is entered here is added to the history of {symbol}.</source>
            <translation>此处录入的内容加入{symbol}的历史。</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What became of the decision?</source>
            <translation>该决定后来如何？</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter it</source>
            <translation>录入</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Confirmed or objected to by</source>
            <translation>确认或反对的一方</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The new decision begins with the text of {symbol}, under an agenda item of minutes that are being drafted.</source>
            <translation>新决定以{symbol}的案文为起点，列入起草中的纪要的某个议程项目。</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Replace the decision</source>
            <translation>取代决定</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Begin the new one</source>
            <translation>开始新的决定</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The old one is then</source>
            <translation>原决定的状态改为</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agenda item</source>
            <translation>议程项目</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Decisions</source>
            <translation>决定</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Search in decisions</source>
            <translation>搜索决定</translation>
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
            <translation>全部</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Go to minutes</source>
            <translation>转到会议记录</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision fits. Take a filter away to see more.</source>
            <translation>没有符合条件的决定。取消筛选可查看更多。</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision yet. A paragraph of the minutes becomes one.</source>
            <translation>尚无决定。纪要中的段落可定为决定。</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Something went wrong, and nothing was changed. The log says what it was.</source>
            <translation>发生错误，未作任何改动。详情见日志。</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Taking back the last step…</source>
            <translation>正在撤销上一步…</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Doing the step again…</source>
            <translation>正在重做该步骤…</translation>
        </message>
        <message>
            <location filename="ui/dropping.py"></location>
            <source>Drop one file at a time: each is shown before anything is taken in.</source>
            <translation>请一次拖放一个文件：收录之前会先显示每个文件。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>The letter that asks for it is under Documents, with all open requests to that side.</source>
            <translation>请求函在“文件”中，其中列有对该方的全部未了结请求。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination</source>
            <translation>请求指定人选</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>Enter the request</source>
            <translation>录入请求</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What for</source>
            <translation>请求事项</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Role</source>
            <translation>身份</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Answer by</source>
            <translation>答复期限</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>By the group's time limit, unless you change it</source>
            <translation>按工作组的时限，可自行更改</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>For the secretariat; it is not in the letter</source>
            <translation>仅供秘书处使用，不写入公函</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Institution</source>
            <translation>机构</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Requested</source>
            <translation>请求日期</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>until {day}</source>
            <translation>至{day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <source>from {day}</source>
            <translation>自{day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Read contacts</source>
            <translation>读取联系人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{name}: nothing is entered before it is taken over.</source>
            <translation>{name}：采纳之前不会登记任何内容。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Side of those who are new (empty: none)</source>
            <translation>新人员所属方（空：无）</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/widgets/typed.py"></location>
            <source>{field} ({language})</source>
            <translation>{field}（{language}）</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{field}: {new}</source>
            <translation>{field}：{new}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{field}: {new} (before: {old})</source>
            <translation>{field}：{new}（此前：{old}）</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Search in areas and names</source>
            <translation>搜索领域和姓名</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Scan of the letter</source>
            <translation>公函扫描件</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>By area and side</source>
            <translation>按领域和方别</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that. Take a filter away to see more.</source>
            <translation>没有这样的位置。去掉一个筛选条件可看到更多。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Designate</source>
            <translation>指定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination…</source>
            <translation>请求指定人选…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>New designation</source>
            <translation>新建指定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Nobody is designated here.</source>
            <translation>此处尚未指定任何人。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designation</source>
            <translation>指定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designations at this place</source>
            <translation>此位置的各次指定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New person…</source>
            <translation>新建人员…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New person</source>
            <translation>新建人员</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>The rest can be added under People.</source>
            <translation>其余信息可在“人员”中补充。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Enter this person</source>
            <translation>录入此人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Counterpart: {names}</source>
            <translation>对应联络人：{names}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No counterpart yet</source>
            <translation>尚无对应联络人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>The whole group</source>
            <translation>整个工作组</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Needs attention</source>
            <translation>需关注</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>Vacant</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expiring</source>
            <translation>即将届满</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expired</source>
            <translation>已届满</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Letter</source>
            <translation>函件</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Number and date of the letter that designates</source>
            <translation>指定函的编号和日期</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Style</source>
            <translation>称谓</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>As in: Dr, Prof., H.E.</source>
            <translation>例如：博士、教授、阁下</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Precedence</source>
            <translation>位次</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>1 comes first</source>
            <translation>1为首位</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Salutation</source>
            <translation>称呼</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>It opens letters. Empty: as is usual in the language</source>
            <translation>用于信函开头；留空则按该语言惯例</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is complete or cancelled stays, and lists of earlier days still show the old person.</source>
            <translation>已完成或已取消的保持不变，以往日期的清单仍显示原任人员。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over</source>
            <translation>移交</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>First day of the new person</source>
            <translation>新任人员首日</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Empty: without limit</source>
            <translation>留空：无期限</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Number and date of the letter that designates the new person</source>
            <translation>指定新任人员的公函编号和日期</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is handed over</source>
            <translation>移交内容</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>This person holds nothing from that day on.</source>
            <translation>自该日起此人名下没有任何事项。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>The new person is alternate no more: {areas}</source>
            <translation>新任人员不再担任候补：{areas}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Handing over…</source>
            <translation>正在移交…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>responsible</source>
            <translation>负责</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>counterpart</source>
            <translation>对应联络人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>shares the responsibility</source>
            <translation>共同负责</translation>
        </message>
        <message>
            <location filename="ui/focal_points/matrix.py"></location>
            <source>Focal points by area and side</source>
            <translation>按领域和方别列出的联络人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>No nomination is requested yet. Choose a vacant place under By area, or begin here.</source>
            <translation>尚未请求指定人选。请在“按领域”中选择空缺名额，或从这里开始。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Request for nomination</source>
            <translation>指定人选请求</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <source>Nominations</source>
            <translation>指定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Search in nominations</source>
            <translation>在提名中搜索</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Write the letter…</source>
            <translation>生成公函…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing fits. Take a filter away to see more.</source>
            <translation>没有符合的内容。去掉一个筛选条件可看到更多。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Answered by the designation of {name} from {day}</source>
            <translation>已由{name}自{day}起的任职答复</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdrawn on {day}</source>
            <translation>已于{day}撤回</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Focal points</source>
            <translation>联络人</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>There is no working group yet. It is entered under Agreements.</source>
            <translation>尚无工作组。请在“协议”中录入。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Go to Agreements</source>
            <translation>前往“协议”</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>By area</source>
            <translation>按领域</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/minutes/aids.py"></location>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Institutions</source>
            <translation>机构</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Directory of focal points…</source>
            <translation>联络人名录…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Save contacts…</source>
            <translation>保存联系人…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Read contacts…</source>
            <translation>读取联系人…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Search in the tab shown</source>
            <translation>在当前标签页中搜索</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New institution</source>
            <translation>新建机构</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>This group</source>
            <translation>本工作组</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nobody is entered yet.</source>
            <translation>尚未录入任何人。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in people</source>
            <translation>搜索人员</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>No institution is entered yet.</source>
            <translation>尚未录入机构。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in institutions</source>
            <translation>搜索机构</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expires {day}</source>
            <translation>{day}届满</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expired {day}: {name}</source>
            <translation>{day}届满：{name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>From {day}: {name}</source>
            <translation>自{day}起：{name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate: {name}</source>
            <translation>候补：{name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate overdue since {day}</source>
            <translation>候补自{day}起逾期</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate due {day}</source>
            <translation>候补应于{day}前指定</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination overdue since {day}</source>
            <translation>指定自{day}起逾期</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination due {day}</source>
            <translation>应于{day}前指定</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Text of the guide</source>
            <translation>指南正文</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>User guide</source>
            <translation>用户指南</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Search in the guide</source>
            <translation>在指南中搜索</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Back (Alt+Left)</source>
            <translation>后退 (Alt+Left)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Forward (Alt+Right)</source>
            <translation>前进 (Alt+Right)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Smaller (Ctrl+-)</source>
            <translation>缩小（Ctrl+-）</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Larger (Ctrl++)</source>
            <translation>放大（Ctrl++）</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>Nothing was found.</source>
            <translation>没有找到。</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Show older acts</source>
            <translation>显示更早的操作</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History of {name}</source>
            <translation>{name} 的历史</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>The journal knows nothing of it.</source>
            <translation>日志中没有它的记录。</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Reason: {text}</source>
            <translation>理由：{text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Done again</source>
            <translation>已重做</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>New</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Removed</source>
            <translation>已删除</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Restored</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Taken away</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Deleted for good</source>
            <translation>已永久删除</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>only bold or italic: {text}</source>
            <translation>仅粗体或斜体：{text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>{after}
(before: {before})</source>
            <translation>{after}
（此前：{before}）</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{first} – {last}</source>
            <translation>{first}至{last}</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{first_day} {first_month} – {day} {month} {year}</source>
            <translation>{year}年{first_month}{first_day}日至{month}{day}日</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{day} {month}</source>
            <translation>{month}{day}日</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{weekday} {date}</source>
            <translation>{date}（{weekday}）</translation>
        </message>
        <message>
            <location filename="ui/i18n.py"></location>
            <source>{date}, {time}</source>
            <translation>{date} {time}</translation>
        </message>
        <message>
            <location filename="ui/jobs.py"></location>
            <source>This could not be finished. The log says why.</source>
            <translation>未能完成。原因见日志。</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>It is saved already as “{name}”.</source>
            <translation>已保存为“{name}”。</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Save this filter</source>
            <translation>保存此筛选</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename the filter</source>
            <translation>重命名筛选</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>The filter “{name}” went to the bin.</source>
            <translation>筛选“{name}”已移入回收站。</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Show the list as the filter is to leave it first.</source>
            <translation>请先让列表显示该筛选应保留的内容。</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Replace the filter “{name}”?</source>
            <translation>替换筛选“{name}”吗？</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>From then on it asks for what the list shows now.</source>
            <translation>此后它将采用列表当前的条件。</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Invitations</source>
            <translation>邀请函</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Cancellations</source>
            <translation>取消通知</translation>
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
            <translation>纪要</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Reminders</source>
            <translation>提醒函</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Forms</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Lists</source>
            <translation>清单</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nobody to write to</source>
            <translation>无收件人</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>See beside</source>
            <translation>见右侧</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/minutes/comment_rows.py"></location>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Since</source>
            <translation>起始日</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Dated</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Done otherwise</source>
            <translation>已另行办理</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>By</source>
            <translation>经办人</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave today.</source>
            <translation>今天没有须发出的函件。</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave on {day}.</source>
            <translation>{day}没有须发出的函件。</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>No letter was written yet. What you write stands here.</source>
            <translation>尚未撰写函件。您撰写的函件会列在这里。</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Letters written</source>
            <translation>已写函件</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Search in letters written</source>
            <translation>在已写信函中搜索</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <source>No letter fits. Take a filter away to see more.</source>
            <translation>没有符合的信函。去掉一个筛选条件可看到更多。</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Its folder is no longer there.</source>
            <translation>其文件夹已不在原处。</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>Letters that have to leave</source>
            <translation>须发出的函件</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/letters/page.py"></location>
            <source>Search in letters</source>
            <translation>在信函中搜索</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>How was it done?</source>
            <translation>是如何办理的？</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>It stands in the log, such as “by telephone on 3 March”.</source>
            <translation>将记入日志，例如“3月3日电话告知”。</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/widgets/list_head.py"></location>
            <source>{n} of {all} shown</source>
            <translation>显示{n}项，共{all}项</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>The letters are being made…</source>
            <translation>正在生成函件…</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This could not be finished.</source>
            <translation>未能完成。</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Letters</source>
            <translation>函件</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Write letters…</source>
            <translation>撰写函件…</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>To leave</source>
            <translation>待发</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Written</source>
            <translation>已写</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Copy text of the letter</source>
            <translation>复制函件文本</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Choose a letter to see how it will read.</source>
            <translation>选择一封函件，查看其内容。</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy to</source>
            <translation>抄送</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Attached</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Text of the letter</source>
            <translation>函件文本</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Write this one…</source>
            <translation>撰写这一封…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy text</source>
            <translation>复制文本</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Done otherwise…</source>
            <translation>另行办理…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>The text of the letter is on the clipboard.</source>
            <translation>函件文本已复制到剪贴板。</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Nobody yet</source>
            <translation>尚无收件人</translation>
        </message>
        <message>
            <location filename="ui/lookup.py"></location>
            <source>Choose a record first: its history is shown then.</source>
            <translation>请先选择一条记录，然后显示其历史。</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Something else was done since, so nothing was taken back.</source>
            <translation>此后又有其他操作，因此未撤销任何内容。</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Undone: {act}</source>
            <translation>已撤销：{act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Done again: {act}</source>
            <translation>已重做：{act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/notices.py"></location>
            <source>No database is open</source>
            <translation>没有打开的数据库</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Presenter</source>
            <translation>介绍人</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Minutes allotted</source>
            <translation>分配时间（分钟）</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Annotation, for both sides</source>
            <translation>说明，供双方使用</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Other documents (one symbol a line)</source>
            <translation>其他文件（每行一个文号）</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Agenda</source>
            <translation>议程</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Files of the item</source>
            <translation>项目的文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>Add item</source>
            <translation>添加项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>This meeting has no agenda yet.</source>
            <translation>本次会议尚无议程。</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Write the usual agenda</source>
            <translation>采用通常议程</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Add a single item</source>
            <translation>添加单个项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>From a template</source>
            <translation>由模板</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Too late</source>
            <translation>超时</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{allotted} of {there}</source>
            <translation>{allotted} / {there}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{text}: ends {over} late</source>
            <translation>{text}：超时{over}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>New item</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>“{title}” was removed from the agenda.</source>
            <translation>“{title}”已从议程中删除。</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Day {day}, {begins} – Day {last}, {ends}</source>
            <translation>第{day}天{begins}至第{last}天{ends}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/columns.py"></location>
            <source>Day {day}, {clock}</source>
            <translation>第{day}天{clock}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes}分钟</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours}小时{minutes}分钟</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h</source>
            <translation>{hours}小时</translation>
        </message>
        <message>
            <location filename="ui/meetings/brief.py"></location>
            <source>For our chair’s brief – own side only</source>
            <translation>供本方主席参阅资料使用，仅限本方</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Host</source>
            <translation>东道主</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <source>Begins</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>New meeting</source>
            <translation>新建会议</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Add agenda item</source>
            <translation>添加议程项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open minutes</source>
            <translation>打开纪要</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Propose a series…</source>
            <translation>提议一系列会议…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Papers</source>
            <translation>会议文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Delegations</source>
            <translation>代表团</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Calendar of the group…</source>
            <translation>工作组日历…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Read replies…</source>
            <translation>读取答复…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Search in meetings</source>
            <translation>在会议中搜索</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove meeting</source>
            <translation>删除会议</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Side (empty: observer)</source>
            <translation>所属方（留空：观察员）</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Represented by</source>
            <translation>代表人</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Arrived for item</source>
            <translation>到场时的项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Left after item</source>
            <translation>离席前的项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Attendance</source>
            <translation>出席情况</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person: type a part of the name</source>
            <translation>添加人员：请输入姓名的一部分</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Copy delegations of the last meeting</source>
            <translation>沿用上次会议的代表团</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present (P)</source>
            <translation>出席（P）</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused (X)</source>
            <translation>请假（X）</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent (A)</source>
            <translation>缺席（A）</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by… (R)</source>
            <translation>由他人代表…（R）</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present</source>
            <translation>出席</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused</source>
            <translation>请假</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent</source>
            <translation>缺席</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by…</source>
            <translation>由他人代表…</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Nobody is listed yet. Add the first person above.</source>
            <translation>名单尚空。请在上方添加第一个人。</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Head not present</source>
            <translation>团长未出席</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented</source>
            <translation>由他人代表</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Observers</source>
            <translation>观察员</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>represented by {name}</source>
            <translation>由{name}代表</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Everybody was listed already.</source>
            <translation>所有人员均已在名单中。</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{names}: no longer listed.</source>
            <translation>{names}：已从名单中删除。</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Who represents {name}?</source>
            <translation>由谁代表{name}？</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Set as represented</source>
            <translation>记为由他人代表</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{title}  ·  {here} of {all} present</source>
            <translation>{title}  ·  出席{here}人，共{all}人</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Convene</source>
            <translation>召集</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open the session</source>
            <translation>宣布开会</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Mark as held</source>
            <translation>记为已举行</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Plan again</source>
            <translation>重新计划</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Postpone</source>
            <translation>推迟</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Cancel the meeting</source>
            <translation>取消会议</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Reopen…</source>
            <translation>重新开启…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Other dates…</source>
            <translation>改期…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>{days}: rest day there</source>
            <translation>{days}：当地休息日</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Mode</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Starts</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Venue</source>
            <translation>会场</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Joint with the groups</source>
            <translation>联席工作组</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Distribution</source>
            <translation>分发</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Files of the meeting</source>
            <translation>会议的文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>On each side’s clock</source>
            <translation>各方当地时间</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Agenda, papers, delegations and matters arising stay as they are; sittings move along.</source>
            <translation>议程、文件、代表团和后续事项保持不变；场次随之移动。</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is postponed and planned again, to be convened anew.</source>
            <translation>会议先推迟再重新计划，须重新召集。</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Give the meeting other dates</source>
            <translation>更改会议日期</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Set the dates</source>
            <translation>确定日期</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reason (may stay empty)</source>
            <translation>理由（可留空）</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is kept in the history. Times are those of {zone}.</source>
            <translation>保存在历史中。时间为{zone}时间。</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>The reason is kept in the history.</source>
            <translation>理由保存在历史中。</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Why is the meeting reopened?</source>
            <translation>为何重新开启会议？</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reopen</source>
            <translation>重新开启</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>What this bears upon</source>
            <translation>所涉及的内容</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>{meeting}: {parts} go to the bin with it.</source>
            <translation>{meeting}：{parts}将一并移入回收站。</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove this meeting?</source>
            <translation>移除此会议？</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>It gets its symbol at once. Series and number stay as they are from then on.</source>
            <translation>立即取得文号。类别和编号此后不再改动。</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>New paper</source>
            <translation>新建会议文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Enter the paper</source>
            <translation>录入文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Series</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Belongs to</source>
            <translation>所属文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Number (empty: the next)</source>
            <translation>编号（留空：下一个）</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by (empty: secretariat)</source>
            <translation>提交方（留空：秘书处）</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Submitted on</source>
            <translation>提交日期</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meant for</source>
            <translation>读者范围</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/series.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Meetings</source>
            <translation>会议</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/overview/preparation.py"></location>
            <source>Plan a meeting</source>
            <translation>计划会议</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/widgets/empty.py"></location>
            <source>Enter the agreement</source>
            <translation>录入协议</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>A meeting belongs to a working group: enter its agreement first.</source>
            <translation>会议属于工作组：请先录入其协议。</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The {meeting} was removed.</source>
            <translation>{meeting}已删除。</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>There is no working group yet. Enter its agreement first.</source>
            <translation>尚无工作组。请先录入其协议。</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>No meeting is planned yet.</source>
            <translation>尚未计划会议。</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The note was removed.</source>
            <translation>备注已删除。</translation>
        </message>
        <message>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by</source>
            <translation>提交方</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered yet. The provisional agenda and the list of participants have their own symbols.</source>
            <translation>尚未录入会议文件。临时议程和与会人员名单自有文号。</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Paper</source>
            <translation>会议文件</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>due by {day}</source>
            <translation>期限{day}</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Secretariat</source>
            <translation>秘书处</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered for this item.</source>
            <translation>本项目没有录入文件。</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Open the paper {symbol}</source>
            <translation>打开文件{symbol}</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by agenda item</source>
            <translation>各议程项目的法定人数</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>It is counted as soon as somebody is marked present.</source>
            <translation>有人记为出席后即行统计。</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by item</source>
            <translation>按项目列出的法定人数</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Constituted</source>
            <translation>达到开会条件</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Not constituted</source>
            <translation>未达到开会条件</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}</source>
            <translation>{side}{present}人</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}, no head</source>
            <translation>{side}{present}人，无团长</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum</source>
            <translation>达到法定人数</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>No quorum</source>
            <translation>未达到法定人数</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Calendar files and messages</source>
            <translation>日历文件和邮件</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Read answers to the invitation</source>
            <translation>读取对邀请的答复</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Nothing is entered before it is taken over. The answers are compared by e-mail address.</source>
            <translation>采纳之前不会登记任何内容。答复按电子邮件地址比对。</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers to the invitation</source>
            <translation>对邀请的答复</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply}</source>
            <translation>答复：{reply}</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply} (before: {before})</source>
            <translation>答复：{reply}（此前：{before}）</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>It answers an earlier form of the invitation.</source>
            <translation>答复的是较早版本的邀请。</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Enter as excused</source>
            <translation>登记为请假</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Propose the next meetings</source>
            <translation>提议以后的会议</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>How many</source>
            <translation>会议次数</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>No day suits both sides. Plan a meeting by hand, or change the group's recurrence.</source>
            <translation>没有适合双方的日期。请手工计划会议，或更改工作组的会议周期。</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>host {host}</source>
            <translation>东道主：{host}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>instead of {day}</source>
            <translation>原为{day}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>The group has no recurrence rule, so every three months is proposed. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>工作组没有周期规则，因此提议每三个月一次。双方轮流担任东道主；避开休息日、公共假日和各方的其他会议。按阴历推算的假日可能只是估计，请向对方核实。</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>By the group's recurrence {rule}. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>按工作组的周期规则{rule}。双方轮流担任东道主；避开休息日、公共假日和各方的其他会议。按阴历推算的假日可能只是估计，请向对方核实。</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>No meeting fits. Take a filter away to see more.</source>
            <translation>没有符合的会议。去掉一个筛选条件可看到更多。</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Coming</source>
            <translation>即将举行</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Minutes not adopted</source>
            <translation>纪要未通过</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sitting</source>
            <translation>场次</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>New sitting</source>
            <translation>新建场次</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Times are those of {zone}.</source>
            <translation>时间为{zone}时间。</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Set the times</source>
            <translation>确定时间</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>One a day</source>
            <translation>每天一场</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Add sitting</source>
            <translation>添加场次</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sittings</source>
            <translation>场次</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>The sitting of {when} was removed.</source>
            <translation>{when}的场次已删除。</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>{number}.</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Change the sitting of {when}</source>
            <translation>更改{when}的场次</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Remove the sitting of {when}</source>
            <translation>删除{when}的场次</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits from its beginning to its end.</source>
            <translation>无：会议自始至终连续举行。</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits at {clock} on each of its days.</source>
            <translation>无：会议每天在{clock}举行。</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the hours of its days are supposed.</source>
            <translation>无：各日的时间为推定时间。</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Write from “{name}”</source>
            <translation>按“{name}”拟定</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Only an empty agenda is written from a template.</source>
            <translation>只有空白议程才能按模板拟定。</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep this agenda as a template…</source>
            <translation>将本议程存为模板…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Edit templates…</source>
            <translation>编辑模板…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>The reviews of single areas become one item that is repeated for each area.</source>
            <translation>各单一领域的审议合为一个项目，按每个领域重复。</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Name of the template</source>
            <translation>模板名称</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>“{name}” was kept as a template.</source>
            <translation>“{name}”已存为模板。</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Agenda templates</source>
            <translation>议程模板</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Offered to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Items of the template</source>
            <translation>模板项目</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>New template</source>
            <translation>新建模板</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Remove this template</source>
            <translation>删除此模板</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>One for each area</source>
            <translation>每个领域一项</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Annotation</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>for each area</source>
            <translation>按每个领域</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Open &amp;recent</source>
            <translation>打开最近的文件(&amp;R)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Window</source>
            <translation>窗口(&amp;W)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>{name} (not there now)</source>
            <translation>{name}（目前不在）</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Nothing was opened before</source>
            <translation>以前没有打开过文件</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Forget those that are not there</source>
            <translation>不再显示已不在的文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes plain text.</source>
            <translation>该段改为普通文字。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a statement.</source>
            <translation>该段改为发言。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes information, which asks for nothing.</source>
            <translation>该段改为情况通报，不要求采取行动。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a decision.</source>
            <translation>该段改为决定。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes an action item.</source>
            <translation>该段改为行动事项。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a recommendation.</source>
            <translation>该段改为建议。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a reservation.</source>
            <translation>该段改为保留。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>What was entered for it so far goes to the bin.</source>
            <translation>此前为其录入的内容移入回收站。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Change what the paragraph is?</source>
            <translation>更改段落类别？</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Its text can then not be changed any more; a change is an amendment by another decision.</source>
            <translation>此后案文不能再改；改动须以另一项决定予以修正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Was this decision adopted in session?</source>
            <translation>该决定是否已在会上通过？</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>It was adopted</source>
            <translation>已通过</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>This decision was adopted in session: its text stays, and a change is an amendment.</source>
            <translation>该决定已在会上通过：案文不变，改动须予修正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/reading.py"></location>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This database is open for reading only.</source>
            <translation>此数据库以只读方式打开。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Decisions and action items get their numbers now, and keep them for good: none is used twice or changed. The text can then only be read until you return it to drafting.</source>
            <translation>决定和行动事项现在取得编号，永久保留：不重复使用，也不更改。此后案文为只读，直至您将其退回起草。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate draft {number}?</source>
            <translation>分发第{number}稿？</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate</source>
            <translation>分发</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Both sides have agreed to this text as it is. No move leads back to drafting, only undo as long as nothing else was done.</source>
            <translation>双方已商定该文本，不再改动。不能再退回起草；只有在没有其他操作之前可以撤销。</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Have both sides agreed?</source>
            <translation>双方是否已商定？</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Mark as agreed</source>
            <translation>记为已商定</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Look at them first</source>
            <translation>先查看</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>PDF documents</source>
            <translation>PDF文件</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Export PDF</source>
            <translation>导出PDF</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Scans</source>
            <translation>扫描件</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealed record, SHA-256</source>
            <translation>封存记录，SHA-256</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopt…</source>
            <translation>通过…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy…</source>
            <translation>添加签署本…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Minutes are adopted once both sides have agreed to them.</source>
            <translation>双方商定后，纪要方可通过。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Agreed, to be adopted</source>
            <translation>已商定，待通过</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adoption seals the record and makes the originals. Nothing of it can be changed after that.</source>
            <translation>通过即封存记录并制作正本。此后任何内容均不能更改。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy</source>
            <translation>添加签署本</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{name} is kept with its hash. The minutes are then signed, and this cannot be undone.</source>
            <translation>{name}连同其散列值一并保存。纪要随即列为已签署，且不能撤销。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach it</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Day of signature</source>
            <translation>签署日期</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealing the record…</source>
            <translation>正在封存记录…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The minutes are adopted, and their record is sealed.</source>
            <translation>纪要已经通过，记录已经封存。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>The file was written to {path}.</source>
            <translation>文件已写入{path}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Signed {day}</source>
            <translation>{day}签署</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopted {day}.</source>
            <translation>{day}通过。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopted {day}, for signature</source>
            <translation>{day}通过，待签署</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The heads of delegation sign the originals; then attach the scan.</source>
            <translation>由双方团长签署正本，然后添加扫描件。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>SHA-256: {hash}</source>
            <translation>SHA-256：{hash}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Signed copy</source>
            <translation>签署本</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{language}, {side} named first</source>
            <translation>{language}，{side}列名在先</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Save {name}</source>
            <translation>保存{name}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The record is sealed with every name and word as it is now, and the originals are made and stored. Nothing of it can be changed afterwards, and undo does not go back over it; a correction is a corrigendum.</source>
            <translation>记录连同其中现有的所有名称和文字一并封存，并制作和保存正本。此后任何内容均不能更改，撤销也不能越过此步；改正须以更正文件进行。</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of adoption</source>
            <translation>通过日期</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt the minutes?</source>
            <translation>通过纪要？</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt and seal</source>
            <translation>通过并封存</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>No original can be made in {languages}: this program has no words for its documents.</source>
            <translation>不能制作{languages}正本：本程序没有该语言的文件用语。</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Due date in words…</source>
            <translation>用文字写到期日…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Phrase bank…</source>
            <translation>语句库…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>{name} was not put in charge of the action item. Enter tries again.</source>
            <translation>未能将该行动事项交由 {name} 负责。按 Enter 重试。</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Only an action item has a due date. Ctrl+T makes one of this paragraph.</source>
            <translation>只有行动事项才有到期日。按 Ctrl+T 可将此段落变为行动事项。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Check again</source>
            <translation>重新核查</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend.</source>
            <translation>没有需要更正之处。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside</source>
            <translation>已搁置</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source> and </source>
            <translation>和</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend</source>
            <translation>没有需要更正之处</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back circulation; mend them first.</source>
            <translation>有错误时不能分发；请先更正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated.</source>
            <translation>草案可以分发。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back agreement; mend them first.</source>
            <translation>错误使商定受阻；请先改正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Both sides have agreed. Adoption waits until what is found is mended or set aside.</source>
            <translation>双方已商定。所发现的问题改正或搁置之后才能通过。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Adoption waits until warnings are mended or set aside.</source>
            <translation>警告改正或搁置之后才能通过。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing holds back the minutes.</source>
            <translation>纪要没有任何障碍。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The check could not be made. The log says why.</source>
            <translation>未能核查。原因见日志。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside…</source>
            <translation>搁置…</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Take up again</source>
            <translation>重新处理</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Why it may stay as it is</source>
            <translation>可以保持原样的理由</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All warnings of this rule</source>
            <translation>此规则的全部警告</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Show {place}: {text}</source>
            <translation>显示{place}：{text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside by {who}, {day}: {reason}</source>
            <translation>{who}于{day}搁置：{reason}</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>This draft is with the members, so its text can only be read.</source>
            <translation>该稿已分发各成员，案文只读。</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Both sides have agreed to these minutes, so their text can only be read.</source>
            <translation>双方已商定该纪要，案文只读。</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are adopted: a later change is a corrigendum.</source>
            <translation>该纪要已经通过：以后的改动须以更正文件进行。</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are signed: a later change is a corrigendum.</source>
            <translation>该纪要已经签署：以后的改动须以更正文件进行。</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the first side</source>
            <translation>第一方的发言</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the second side</source>
            <translation>第二方的发言</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Narrative</source>
            <translation>叙述</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Bold</source>
            <translation>粗体</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Italic</source>
            <translation>斜体</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Remove paragraph</source>
            <translation>删除段落</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Next language</source>
            <translation>下一种语言</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Insert the first term</source>
            <translation>插入第一个术语</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Refresh the preview</source>
            <translation>刷新预览</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Export PDF…</source>
            <translation>导出PDF…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What becomes of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Paragraph {number}</source>
            <translation>第{number}段</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>The document as a whole</source>
            <translation>整份文件</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comment forms</source>
            <translation>意见表</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form…</source>
            <translation>收录意见表…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter a comment</source>
            <translation>录入意见</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open a comment round</source>
            <translation>开始征求意见</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Each side that was present gets a form. Silence by the last day is no objection.</source>
            <translation>出席的各方各得一份意见表。截至最后一日未提出意见视为无异议。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open the round</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Comments by</source>
            <translation>意见截止日期</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Empty: 21 days after circulation.</source>
            <translation>留空：分发后21天。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form</source>
            <translation>收录意见表</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Proposed text or comment</source>
            <translation>建议案文或意见</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>There is still time until {day}, and forms are then not taken in any more.</source>
            <translation>距{day}尚有时间，结束后不再收录意见表。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the comment round?</source>
            <translation>结束征求意见？</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The draft is circulated. Ask the sides that were present for their comments.</source>
            <translation>草案已经分发。请征求出席各方的意见。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments are asked for when a draft is circulated.</source>
            <translation>意见在草案分发后征求。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments on draft {number}</source>
            <translation>对第{number}稿的意见</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Draft {number} has been circulated since.</source>
            <translation>此后已分发第{number}稿。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open its round</source>
            <translation>打开该轮</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Nothing stands in the way of noting agreement.</source>
            <translation>没有妨碍记为已商定的事项。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The last day, {day}, is a rest day or holiday of: {sides}.</source>
            <translation>最后一日{day}是以下各方的休息日或假日：{sides}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>No comment has come in yet.</source>
            <translation>尚未收到意见。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Time is over</source>
            <translation>期限已过</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Last day</source>
            <translation>最后一日</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments by {day}.</source>
            <translation>{day}前提出意见。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Heard from: {sides}.</source>
            <translation>已提出意见：{sides}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Silent, so no objection: {sides}.</source>
            <translation>未提出意见，视为无异议：{sides}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Not heard from yet: {sides}.</source>
            <translation>尚未答复：{sides}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>In one text</source>
            <translation>合为一个文本</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Side by side</source>
            <translation>左右对照</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>All paragraphs</source>
            <translation>所有段落</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Only changes</source>
            <translation>仅看改动</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Change before</source>
            <translation>上一处改动</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Next change</source>
            <translation>下一处改动</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed between these two drafts.</source>
            <translation>两稿之间没有改动。</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed</source>
            <translation>没有改动</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} changed</source>
            <translation>改动{n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} added</source>
            <translation>新增{n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} removed</source>
            <translation>删去{n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} moved</source>
            <translation>移动{n}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Comparison of two drafts</source>
            <translation>两稿比较</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Opening paragraphs</source>
            <translation>开头段落</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>{name} removed this paragraph on {time}. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>{name} 已于 {time} 删除此段落。您输入的内容保留在此，保存时成为新段落。</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>此段落在此期间已被删除。您输入的内容保留在此，保存时成为新段落。</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Change the correction</source>
            <translation>修改更正项</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Add a correction</source>
            <translation>添加更正项</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Quote the wrong words exactly, and so many of them that they stand in the paragraph only once.</source>
            <translation>请准确引用有误的原文，所引文字应足以使其在该段中只出现一次。</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Add it</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Where it stands</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Annex I, Delegation of …</source>
            <translation>附件一，……代表团</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>For</source>
            <translation>原文</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Read</source>
            <translation>应为</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Elsewhere: annexes, headings, signatures</source>
            <translation>其他位置：附件、标题、签字</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>New corrigendum</source>
            <translation>新建更正文件</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text…</source>
            <translation>保存合并文本…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Corrigenda</source>
            <translation>更正文件</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The minutes stay as they were adopted; the consolidated text shows both.</source>
            <translation>纪要保持通过时的原样；合并文本同时显示二者。</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>A mistake in adopted minutes is corrected by a document of its own.</source>
            <translation>已通过的纪要中的错误，以专门的文件更正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The correction was taken out.</source>
            <translation>更正项已删除。</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The corrigendum was discarded.</source>
            <translation>更正文件已作废。</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>It gets its number and is sealed with its originals. It can then not be changed or undone.</source>
            <translation>更正文件取得编号，并连同正本一并封存。此后不能更改，也不能撤销。</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of issue</source>
            <translation>印发日期</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue the corrigendum?</source>
            <translation>印发更正文件？</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue and seal</source>
            <translation>印发并封存</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text</source>
            <translation>保存合并文本</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>{symbol} is issued and sealed.</source>
            <translation>{symbol}已印发并封存。</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Corrigendum</source>
            <translation>更正文件</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issued {day}</source>
            <translation>{day}印发</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue…</source>
            <translation>印发…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Discard the corrigendum</source>
            <translation>作废更正文件</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Take the correction out</source>
            <translation>删除更正项</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>For: {words}</source>
            <translation>原文：{words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>(left out)</source>
            <translation>（删去）</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Read: {words}</source>
            <translation>应为：{words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>A paragraph is not saved yet. It is tried again when you leave it.</source>
            <translation>有一段尚未保存。您离开该段时将再次尝试。</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>“{text}” was removed.</source>
            <translation>“{text}”已删除。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Next agenda item</source>
            <translation>下一议程项目</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Previous agenda item</source>
            <translation>上一议程项目</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Note to self…</source>
            <translation>自用备注…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Insert the time</source>
            <translation>插入时间</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Arrived…</source>
            <translation>到场…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left…</source>
            <translation>离场…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who arrived? Item {item}</source>
            <translation>谁到场了？项目{item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who left? Item {item}</source>
            <translation>谁离场了？项目{item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Not listed yet</source>
            <translation>尚未列入</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Give up (Esc)</source>
            <translation>放弃（Esc）</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Item {number}</source>
            <translation>第{number}项</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Note to self, own side only</source>
            <translation>自用备注，仅限本方</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Enter keeps it, Esc gives it up</source>
            <translation>回车保存，Esc 放弃</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>A note to self is not stored yet.</source>
            <translation>有一条自用备注尚未保存。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Type a part of the name; Enter takes the one that is marked</source>
            <translation>输入姓名的一部分；回车选取标出者</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Nobody of that name is listed here.</source>
            <translation>此处没有该姓名的人员。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at item {number} is then not recorded.</source>
            <translation>这样，第 {number} 项期间的缺席将不予记录。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at items {first}–{last} is then not recorded.</source>
            <translation>这样，第 {first}–{last} 项期间的缺席将不予记录。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>One arrival and one departure are kept for each delegate.</source>
            <translation>每位代表只保存一次到场和一次离场。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Is {name} back in the room?</source>
            <translation>{name} 回到会场了吗？</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Back in the room</source>
            <translation>已回到会场</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>This meeting has no times yet.</source>
            <translation>本次会议尚未定时间。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Sitting {number} of {all}, until {when}</source>
            <translation>第{number}场（共{all}场），至{when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Begins {when}</source>
            <translation>{when}开始</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Until {when}</source>
            <translation>至{when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Break until {when}</source>
            <translation>休会至{when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Was to end at {when}</source>
            <translation>原定{when}结束</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Ended {when}</source>
            <translation>已于{when}结束</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} over</source>
            <translation>超时{time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} left</source>
            <translation>剩余{time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} late</source>
            <translation>晚{time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} ahead</source>
            <translation>提前{time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>On time</source>
            <translation>准时</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>In the room</source>
            <translation>在场人员</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Item {number}: {title}</source>
            <translation>第{number}项：{title}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No quorum: neither a head nor an alternate head is in the room for {sides}.</source>
            <translation>不足法定人数：{sides}的团长和副团长均不在场。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No delegates are listed. They are entered on the page Meetings.</source>
            <translation>尚未列出代表。请在“会议”页录入。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Nobody is marked yet: choose people and press P for present, X excused, A absent.</source>
            <translation>尚未登记出席：选择人员后，按 P 为出席，X 为请假，A 为缺席。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Who represents somebody is entered on the page Meetings, under Delegations.</source>
            <translation>由谁代表某人，请在“会议”页的“代表团”中录入。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Notes to self</source>
            <translation>自用备注</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Own side only</source>
            <translation>仅限本方</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>None. Ctrl+M writes one.</source>
            <translation>无。按 Ctrl+M 添加。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>Remove this note</source>
            <translation>删除此备注</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>A note was removed.</source>
            <translation>已删除一条备注。</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{topic}: {text}</source>
            <translation>{topic}：{text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{title}  ·  {here} of {all}</source>
            <translation>{title}  ·  {here}/{all}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Head present</source>
            <translation>团长在场</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No head</source>
            <translation>团长不在</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Not yet here</source>
            <translation>尚未到场</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left</source>
            <translation>已离场</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Enter a day.</source>
            <translation>请输入日期。</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Making the originals</source>
            <translation>正在制作正本</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>This could not be stored now, and nothing was changed; try again in a moment.</source>
            <translation>现在无法存储，未作任何改动；请稍后再试。</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting the confirmation of</source>
            <translation>待其确认的一方</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Taken on</source>
            <translation>作出日期</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting until</source>
            <translation>等待确认至</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Another action item</source>
            <translation>再加一个行动事项</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Remove this one</source>
            <translation>删除此项</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Add an action item</source>
            <translation>添加行动事项</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Choose a paragraph to see what came of it.</source>
            <translation>选择段落可查看其结果。</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Type the paragraph, or begin it with an operative verb.</source>
            <translation>请录入段落，或以执行动词开头。</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Ctrl+D makes this paragraph a decision, Ctrl+T an action item. Its details then stand here.</source>
            <translation>Ctrl+D将该段定为决定，Ctrl+T定为行动事项，其详情随后显示在此。</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Statement of the {adjective} side</source>
            <translation>{adjective}方面的发言</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Decision {symbol}</source>
            <translation>决定{symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Its number is given when the draft is circulated, and then stays.</source>
            <translation>编号在草案分发时取得，此后不变。</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Action item {symbol}</source>
            <translation>行动事项{symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>The action item was removed.</source>
            <translation>行动事项已删除。</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Also open with {names}</source>
            <translation>{names} 也已打开</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Minutes are typed under the agenda, and this meeting has none yet.</source>
            <translation>纪要按议程录入，本次会议尚无议程。</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>There is no meeting yet.</source>
            <translation>尚无会议。</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Go to meetings</source>
            <translation>前往“会议”</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_edit.py"></location>
            <source>A paragraph holds at most {longest} characters; this text has {length}. Nothing was pasted.</source>
            <translation>一段最多{longest}个字符，该文字有{length}个。未作粘贴。</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing. Enter begins the next paragraph.</source>
            <translation>请开始录入。按Enter开始下一段。</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing</source>
            <translation>请开始录入</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>New paragraph</source>
            <translation>新段落</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>adopted in session</source>
            <translation>会上通过</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Adopted in session: the text stays as it is.</source>
            <translation>已在会上通过：案文不变。</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>A provisional mark: the number is given when the draft is circulated.</source>
            <translation>暂定文号：编号在草案分发时取得。</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages appear here.</source>
            <translation>页面在此显示。</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Changed since</source>
            <translation>其后有改动</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Setting the pages…</source>
            <translation>正在排版…</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Up to date</source>
            <translation>已是最新</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be shown.</source>
            <translation>无法显示页面。</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be set. The log says why.</source>
            <translation>无法排版。原因见日志。</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of the action item</source>
            <translation>行动事项的到期日</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>in 30 days, end of August, 2027-08-15…</source>
            <translation>30天内、8月底、2027-08-15……</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Move with that event (Ctrl+Enter)</source>
            <translation>随该事件移动（Ctrl+Enter）</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of {action}</source>
            <translation>{action} 的到期日</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Enter sets it, Esc goes back</source>
            <translation>按 Enter 设定，按 Esc 返回</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Phrase bank</source>
            <translation>语句库</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Type a part of the verb</source>
            <translation>输入动词的一部分</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Operative verbs</source>
            <translation>执行动词</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>No verb of the phrase bank fits.</source>
            <translation>语句库中没有相符的动词。</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>{name}, comments of: {side}.</source>
            <translation>{name}，提出意见方：{side}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Take in a comment form</source>
            <translation>收录意见表</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Known: {text}</source>
            <translation>已有：{text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>The known one stays as it is, and this one is put beside it.</source>
            <translation>已有的意见保持不变，此条列在其旁。</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Taken in already</source>
            <translation>已收录</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Differs</source>
            <translation>不一致</translation>
        </message>
        <message>
            <location filename="ui/minutes/short_line.py"></location>
            <source>At most {longest} characters can stand here. Nothing was put in.</source>
            <translation>此处最多可容纳 {longest} 个字符，未插入任何内容。</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Room</source>
            <translation>会场</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check</source>
            <translation>核查</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Comments</source>
            <translation>意见</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Drafts</source>
            <translation>各稿</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Record</source>
            <translation>封存</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>The room: attendance and what was carried over</source>
            <translation>会场：出席情况与延续事项</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Details of the paragraph</source>
            <translation>段落详情</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check of the minutes</source>
            <translation>纪要核查</translation>
        </message>
        <message>
            <location filename="ui/minutes/terms.py"></location>
            <source>Term bank</source>
            <translation>术语库</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Return to drafting</source>
            <translation>退回起草</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Circulate draft…</source>
            <translation>分发草案…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Mark as agreed…</source>
            <translation>记为已商定…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <source>Draft {number}</source>
            <translation>第{number}稿</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Draft {number}, circulated {day}</source>
            <translation>第{number}稿，{day}分发</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Bold (Ctrl+B)</source>
            <translation>粗体（Ctrl+B）</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Italic (Ctrl+I)</source>
            <translation>斜体（Ctrl+I）</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Remove paragraph (Ctrl+Shift+Del)</source>
            <translation>删除段落（Ctrl+Shift+Del）</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Statement of this side</source>
            <translation>本方发言</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Operative verb</source>
            <translation>执行动词</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session…</source>
            <translation>会上通过…</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session: the text stays as it is. A change is an amendment.</source>
            <translation>已在会上通过：案文不变，改动须予修正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>compared with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to this draft</source>
            <translation>恢复到此稿</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline…</source>
            <translation>保存修订对照…</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>A draft is kept here each time the minutes are circulated.</source>
            <translation>纪要每次分发，均在此保存一稿。</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text as it is now</source>
            <translation>当前文本</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline</source>
            <translation>保存修订对照</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Only while the minutes are being drafted.</source>
            <translation>仅在纪要起草期间可用。</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to draft {number}</source>
            <translation>恢复到第{number}稿</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The drafts could not be compared. The log says why.</source>
            <translation>无法比较各稿。原因见日志。</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again: {done}.</source>
            <translation>文本已恢复为第{number}稿：{done}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again.</source>
            <translation>文本已恢复为第{number}稿。</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>These stay as they are, because they were numbered or adopted since: {symbols}.</source>
            <translation>以下内容此后已编号或通过，因此保持不变：{symbols}。</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Times slipped</source>
            <translation>推迟次数</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Old number</source>
            <translation>旧编号</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Last report</source>
            <translation>最近报告</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Due soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>On track</source>
            <translation>正常推进</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped once</source>
            <translation>延期一次</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped twice</source>
            <translation>延期两次</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Reported</source>
            <translation>已报告</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped {n} times</source>
            <translation>延期{n}次</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Area</source>
            <translation>领域</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>Click for another group</source>
            <translation>点击选择其他工作组</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>No working group yet</source>
            <translation>尚无工作组</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>cannot be shown</source>
            <translation>无法显示</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Saved filter {name}</source>
            <translation>已存筛选 {name}</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Replace by what the list shows now…</source>
            <translation>以列表当前所示替换…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something went wrong. The log says what it was: {path}</source>
            <translation>发生错误。详情见日志：{path}</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something was still being typed in the minutes of {meeting} when the program ended. It is saved as soon as you open them.</source>
            <translation>程序结束时，{meeting} 的会议纪要中仍有文字正在输入。打开会议纪要后即会保存。</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Open the minutes</source>
            <translation>打开会议纪要</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something typed is not saved yet</source>
            <translation>有录入的内容尚未保存</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>All changes saved</source>
            <translation>所有更改均已保存</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>What you type is kept, and saved when you leave it</source>
            <translation>键入的内容已保留，离开时保存</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>For reading only</source>
            <translation>只读</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Database: {name}</source>
            <translation>数据库：{name}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>{city} {weekday} {time}</source>
            <translation>{city} {weekday} {time}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>Obligation clock</source>
            <translation>义务时限</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Due in {n} days</source>
            <translation>{n}天内到期</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Closure rate</source>
            <translation>办结率</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Next meeting</source>
            <translation>下次会议</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Minutes to be agreed</source>
            <translation>待商定的纪要</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is late</source>
            <translation>没有逾期</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>all with a focal point</source>
            <translation>均有联络人</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is due</source>
            <translation>没有到期事项</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} reported, awaiting confirmation</source>
            <translation>{n}项已报告，待确认</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none is planned</source>
            <translation>尚未计划</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{meeting}, {day}</source>
            <translation>{meeting}，{day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none are out</source>
            <translation>没有待商定的纪要</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, sent {day}</source>
            <translation>{symbol}第{n}稿，{day}发出</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, {day}</source>
            <translation>{symbol}第{n}稿，{day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, {day}</source>
            <translation>{symbol}，{day}</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Found the working group</source>
            <translation>建立工作组</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Step by step from its agreement: its parties, its areas of cooperation and its languages.</source>
            <translation>根据其协议逐步建立：各方、合作领域和语言。</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Name the focal points</source>
            <translation>指定联络人</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Who answers for each area on each side; reminders go to them.</source>
            <translation>每一方各领域的负责人；催办函发给他们。</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Plan the first meeting</source>
            <translation>计划第一次会议</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Place and dates; the usual agenda comes with one click.</source>
            <translation>地点和日期；通常议程一键即得。</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>What to do first</source>
            <translation>首先要做的事</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>off track</source>
            <translation>偏离进度</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>watch</source>
            <translation>须关注</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>on track</source>
            <translation>正常推进</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>set aside</source>
            <translation>不再推进</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Overview</source>
            <translation>总览</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>items</source>
            <translation>项</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items by state</source>
            <translation>各状态的行动事项</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items agreed and closed</source>
            <translation>商定和办结的行动事项</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Agreed and closed, by month of agreement</source>
            <translation>按商定月份列出的商定和办结数</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>For today</source>
            <translation>今日事项</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>No action item is in this state.</source>
            <translation>没有该状态的行动事项。</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Still open</source>
            <translation>未办结</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>The next time limit: {what}, {day}.</source>
            <translation>下一个期限：{what}，{day}。</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>{colour} – {meaning}</source>
            <translation>{colour}：{meaning}</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>still to do</source>
            <translation>待办</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the next meeting</source>
            <translation>筹备下次会议</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>No meeting is planned. Plan one, and its preparation is followed here.</source>
            <translation>尚未计划会议。计划会议后，筹备情况在此显示。</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the {meeting}</source>
            <translation>筹备{meeting}</translation>
        </message>
        <message>
            <location filename="ui/overview/today.py"></location>
            <source>Nothing needs you today.</source>
            <translation>今天没有需要您处理的事项。</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/widgets/removal.py"></location>
            <source>Copy what I typed</source>
            <translation>复制我输入的内容</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Show it</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: {held}</source>
            <translation>未完成：{held}</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Something typed is not saved yet.</source>
            <translation>有录入的内容尚未保存。</translation>
        </message>
        <message>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="ui/palette.py"></location>
            <source>Command · {menu}</source>
            <translation>命令 · {menu}</translation>
        </message>
        <message>
            <location filename="ui/parties.py"></location>
            <source>{day}, a rest day of {sides}</source>
            <translation>{day}，{sides}的休息日</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This file is encrypted. Its backups are too.</source>
            <translation>此文件已加密，其备份也已加密。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/servers.py"></location>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Whoever opens this file will need the passphrase. If it is forgotten, nobody can open the file or its backups again: neither you nor the makers of this program. Keep it in a safe place.</source>
            <translation>打开此文件的人都需要口令。如果忘记口令，任何人都无法再打开此文件及其备份：您不能，本程序的作者也不能。请妥善保管。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The same once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The two passphrases differ.</source>
            <translation>两次输入的口令不同。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This passphrase does not open the file. Look at capitals and the keyboard's language. If it is surely right, the file is damaged, or none of this program.</source>
            <translation>此口令打不开该文件。请检查大小写和键盘语言。如果口令确实无误，则文件已损坏，或不属于本程序。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>{name} is encrypted. Type its passphrase.</source>
            <translation>{name} 已加密。请输入口令。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase needed</source>
            <translation>需要口令</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt this database</source>
            <translation>加密此数据库</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The file is encrypted now.</source>
            <translation>文件现已加密。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>更改口令</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The passphrase was changed.</source>
            <translation>口令已更改。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Everybody who gets hold of this file can read it then. Backups that are there stay encrypted.</source>
            <translation>此后任何得到此文件的人都能阅读它。现有备份仍保持加密。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove the encryption?</source>
            <translation>去除加密？</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The encryption was removed.</source>
            <translation>加密已去除。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Older copies</source>
            <translation>旧副本</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt them too</source>
            <translation>一并加密</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Leave them</source>
            <translation>保留原样</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove them</source>
            <translation>删除它们</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>At least {n} letters; several words that only you put together are best.</source>
            <translation>至少 {n} 个字符；最好是只有您才会组合在一起的几个词。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Weak: a program guesses it soon. Add words.</source>
            <translation>弱：程序很快就能猜到。请再加几个词。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Fair: it takes somebody much time and money to guess. One more word makes it strong.</source>
            <translation>尚可：猜出它需要大量时间和金钱。再加一个词就很强。</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Strong: nobody guesses it.</source>
            <translation>强：无人能猜到。</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>this computer</source>
            <translation>本计算机</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>{database} on {server}</source>
            <translation>{server} 上的 {database}</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>This page shows no document. Open a preview, or choose one under Documents.</source>
            <translation>此页面没有显示文件。请打开预览，或在“文件”中选择一个。</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>The printer did not take “{name}”, or its file could not be written. Look whether it is switched on and connected, or print to another printer or place.</source>
            <translation>打印机未接受“{name}”，或其文件无法写入。请检查打印机是否已开启并连接，或改用其他打印机或位置打印。</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Not printed</source>
            <translation>未打印</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Printing page {page} of {count}</source>
            <translation>正在打印第 {page} 页，共 {count} 页</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file is free again. You can open it for writing.</source>
            <translation>此文件已空闲，您可以打开并写入。</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Open for writing</source>
            <translation>打开并写入</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Another program has this file open. You can read it.</source>
            <translation>其他程序打开了此文件。您可以阅读。</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies in a folder that {name} copies to other computers. When two of them write, each gets a copy of its own, and what is in one is missing in the other. Keep it in a folder of this computer alone; backups and documents may lie in a shared one.</source>
            <translation>此文件位于{name}同步到其他计算机的文件夹中。如有两台计算机同时写入，各自会得到一份副本，其中一份的内容在另一份中缺失。请将其保存在仅属本机的文件夹中；备份和文件可以放在共享文件夹中。</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies on a network drive ({name}). When the connection breaks, nothing can be saved until it is back, and not every such drive keeps two programs apart. Keep it on this computer; backups may lie on such a drive.</source>
            <translation>此文件位于网络驱动器（{name}）上。连接中断时，在恢复之前无法保存任何内容，而且并非每个此类驱动器都能避免两个程序同时写入。请将其保存在本机上；备份可以放在此类驱动器上。</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>{who} has this file open on {host} since {since}. You can read it.</source>
            <translation>{who}自{since}起在{host}上打开了此文件。您可以阅读。</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: “{form}” is open. Finish it or close it first.</source>
            <translation>未完成：“{form}”已打开。请先填完或关闭它。</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>A file is being written. Try again when it is there.</source>
            <translation>正在写入文件。完成后请重试。</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People who took part</source>
            <translation>实际参加人数</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Added at</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart, as agreed</source>
            <translation>商定的对应人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side, as agreed</source>
            <translation>商定的牵头方</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible, as agreed</source>
            <translation>商定的负责人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart before</source>
            <translation>此前的对应人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side before</source>
            <translation>此前的牵头方</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible before</source>
            <translation>此前的负责人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>By decision</source>
            <translation>依据决定</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Circulated at</source>
            <translation>分发时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Closed on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>From the last to the first</source>
            <translation>从后到前</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Detail</source>
            <translation>细节</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows action item</source>
            <translation>期限随行动事项</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows meeting</source>
            <translation>期限随会议</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>After or before the event</source>
            <translation>事件之后或之前</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>Side named first</source>
            <translation>列名在先的一方</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>With its event</source>
            <translation>随其事件</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Update form</source>
            <translation>更新表</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made at</source>
            <translation>制作时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made by</source>
            <translation>制作人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made on</source>
            <translation>制作日期</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Kind of file</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>State of the minutes</source>
            <translation>纪要状态</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Times the deadline moved</source>
            <translation>期限变动次数</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows passed over</source>
            <translation>略过的行</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People planned</source>
            <translation>计划人数</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Place in the order</source>
            <translation>顺序位置</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received at</source>
            <translation>收到时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received by</source>
            <translation>接收人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered at</source>
            <translation>录入时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered by</source>
            <translation>录入人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Reference</source>
            <translation>参考号</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answered at</source>
            <translation>答复时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Requested on</source>
            <translation>请求日期</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Which reminder</source>
            <translation>第几次提醒</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed at</source>
            <translation>封存时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed by</source>
            <translation>封存人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed on</source>
            <translation>封存日期</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sent on</source>
            <translation>发送日期</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Size in bytes</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sorted by</source>
            <translation>排序依据</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows taken in</source>
            <translation>采纳的行</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Adopted in session</source>
            <translation>会上通过</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside at</source>
            <translation>搁置时间</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside by</source>
            <translation>搁置人</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Withdrawn on</source>
            <translation>撤回日期</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Words</source>
            <translation>词语</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <source>Characters missing</source>
            <translation>缺少的字符</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report as of {day}</source>
            <translation>截至{day}的进展报告</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The register is shown as it stood on this day.</source>
            <translation>登记册按该日的情况显示。</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Change since</source>
            <translation>变动起始日期</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for the last report made.</source>
            <translation>留空则与最近一次报告比较。</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Workbook (Excel)</source>
            <translation>工作簿（Excel）</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Brief of one page (PDF)</source>
            <translation>一页简报（PDF）</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>A report needs the day as of which it is made.</source>
            <translation>报告须有截至日期。</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The period would begin after the day of the report.</source>
            <translation>报告期的起始日期晚于报告日期。</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Each side keeps the original that names it first.</source>
            <translation>各方保存本方列名在先的正本。</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Confirmed complete</source>
            <translation>已确认完成</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>each has led to something</source>
            <translation>均已取得成果</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Dates ahead</source>
            <translation>近期日程</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>the next on {day}</source>
            <translation>最近的在{day}</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>none is known</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>A first report: no earlier one was made, and no day to compare with is chosen.</source>
            <translation>首份报告：之前没有报告，也未选择比较日期。</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the report as of {day}:</source>
            <translation>与截至{day}的报告比较：</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the register as it stood on {day}:</source>
            <translation>与登记册在{day}的状况比较：</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>both sides were represented</source>
            <translation>双方均有代表出席</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>not constituted yet</source>
            <translation>尚未达到开会条件</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>of this meeting</source>
            <translation>本次会议</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>agreed at this meeting</source>
            <translation>本次会议商定</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Participants</source>
            <translation>与会人员</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Agenda items</source>
            <translation>议程项目</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>as adopted</source>
            <translation>按通过的议程</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Earlier decisions</source>
            <translation>以往的决定</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>with their state today</source>
            <translation>附目前状态</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report</source>
            <translation>进展报告</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What to make</source>
            <translation>制作内容</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What it will contain</source>
            <translation>将包含的内容</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files and reports</source>
            <translation>文件与报告</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Made in this session</source>
            <translation>本次制作的文件</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Reports made</source>
            <translation>已出报告</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Compare with this one</source>
            <translation>与此报告比较</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What you write stands here, to be opened.</source>
            <translation>您制作的文件显示在此，可以打开。</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name}已不在原处。</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel, or a brief of one page. What it says is kept for the next one.</source>
            <translation>面向主管官员的Excel工作簿或一页简报。其内容会保存，供下一份报告比较。</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The agreed minutes of one meeting as PDF, with their annexes.</source>
            <translation>一次会议的商定纪要及其附件（PDF）。</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The figures could not be read.</source>
            <translation>无法读取数据。</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Excel workbooks</source>
            <translation>Excel工作簿</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the progress report</source>
            <translation>制作进展报告</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Minutes of {meeting}</source>
            <translation>{meeting}纪要</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the minutes</source>
            <translation>制作纪要</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Nothing on this computer opens {name}.</source>
            <translation>本计算机没有可以打开{name}的程序。</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Write report…</source>
            <translation>制作报告…</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>There is no working group yet to report on. It is entered under Agreements.</source>
            <translation>尚无可供报告的工作组。请在“协议”中录入。</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Safekeeping</source>
            <translation>保管</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>What lies in the bin</source>
            <translation>回收站中的内容</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The bin is empty. What you remove comes here, and can come back.</source>
            <translation>回收站为空。您删除的内容移到此处，可以还原。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This database</source>
            <translation>本数据库</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A backup is a copy of the whole file, checked before it counts. Keep it on another disk.</source>
            <translation>备份是整个文件的副本，经检查后方为有效。请保存在另一磁盘上。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF or an earlier check</source>
            <translation>来自已通过的PDF或先前的检查</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Compare with a journal head</source>
            <translation>与日志末端比较</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF (“Journal before adoption”) or from an earlier check: it shows whether the newest entries were cut off.</source>
            <translation>取自已通过的 PDF（“通过前的日志”）或先前的检查：它显示最新的条目是否被截去。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{records}, kept for good</source>
            <translation>{records}，永久保留</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>“{name}” is back.</source>
            <translation>“{name}”已还原。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Back up this database</source>
            <translation>备份本数据库</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being checked…</source>
            <translation>正在检查文件…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The register is being checked…</source>
            <translation>正在检查登记册…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Last backup: {when}</source>
            <translation>上次备份：{when}</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>No backup was made on this computer yet.</source>
            <translation>本计算机尚未作过备份。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being copied, and the copy checked…</source>
            <translation>正在复制文件并检查副本…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A checked copy was written to {path}.</source>
            <translation>经检查的副本已写入{path}。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal does not have the head that you entered: entries were cut off, or this is not the same register.</source>
            <translation>日志中没有您输入的末端：条目被截去，或这不是同一份登记簿。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the file is whole, with {acts} in its journal.</source>
            <translation>一切正常：文件完整，日志中有{acts}。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the register is whole, with {acts} in its journal.</source>
            <translation>一切正常：登记册完整，日志中有{acts}。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal has the head that you entered.</source>
            <translation>日志中有您输入的末端。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Its head is now {head}.</source>
            <translation>其末端现为 {head}。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Copy the head</source>
            <translation>复制日志末端</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it where this file does not lie.</source>
            <translation>已复制日志末端。请保存在此文件所在位置以外的地方。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it elsewhere than on the server.</source>
            <translation>已复制日志末端。请保存在服务器以外的地方。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The backups of a register on a server are made by its administrator, with the server’s own tools.</source>
            <translation>服务器上的登记册由管理员用服务器自带的工具备份。</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this file</source>
            <translation>检查本文件</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this register</source>
            <translation>检查本登记册</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Three invented working groups with two years of meetings, minutes and action items, to try everything on. They are made once, which takes about a quarter of a minute.</source>
            <translation>三个虚构的工作组，含两年的会议、会议记录和行动事项，供试用各项功能。只需建立一次，约需十五秒。</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Making the sample</source>
            <translation>正在建立示例</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Search in all texts</source>
            <translation>在所有文本中搜索</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Words in any language</source>
            <translation>任何语言的词语</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Kind of record</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>What was found</source>
            <translation>找到的内容</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Type a word, or several: all of them have to be there.</source>
            <translation>输入一个或多个词：须全部出现。</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Several secretaries can work at once on a register that is in a database of a PostgreSQL server. Its administrator tells you the address.</source>
            <translation>登记册若在PostgreSQL服务器的数据库中，可由多名秘书同时处理。其地址由管理员告知。</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Open a register on a server</source>
            <translation>打开服务器上的登记册</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>No password stands in it: you are asked for one when the server wants it.</source>
            <translation>其中不写密码：服务器要求时会向您询问。</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>The server asks for a password for {address}.</source>
            <translation>服务器要求输入 {address} 的密码。</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password needed</source>
            <translation>需要密码</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>There is nothing in {address} yet. A new register there belongs to the name with which you came in; who else may use it is said with “secretariat grant”.</source>
            <translation>{address} 中还没有任何内容。在那里新建的登记册归您登录所用的名称所有；还有谁可以使用，由“secretariat grant”指定。</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register there?</source>
            <translation>要在那里新建登记册吗？</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register</source>
            <translation>新建登记册</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>The spell-check is off. It is switched on in the settings (Ctrl+,).</source>
            <translation>拼写检查已关闭。可在设置（Ctrl+,）中打开。</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>“{word}” is in no dictionary.</source>
            <translation>“{word}”不在任何词典中。</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No word is misspelt here.</source>
            <translation>这里没有拼写错误的词。</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No dictionary was found: install the package hunspell-en-gb (hunspell-fr, hunspell-ar …) of your system, or ask who looks after this computer to.</source>
            <translation>未找到词典：请安装系统的软件包 hunspell-en-gb（或 hunspell-fr、hunspell-ar 等），或请负责这台电脑的人安装。</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Every change holds at once.</source>
            <translation>每项更改立即生效。</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>It stands beside each change you make.</source>
            <translation>它会显示在您所做的每项更改旁边。</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>As the system has them</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Size of text and controls</source>
            <translation>文字和控件的大小</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Spelling</source>
            <translation>拼写</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Underline misspelt words</source>
            <translation>给拼写错误的词加下划线</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dictionaries found: {names}</source>
            <translation>找到的词典：{names}</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open the database that was open last</source>
            <translation>打开上次打开的数据库</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Where things lie</source>
            <translation>文件的位置</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings and your own words</source>
            <translation>设置和您自己的词</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Enter a name: it stands beside each change you make.</source>
            <translation>请输入姓名：它会显示在您所做的每项更改旁边。</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the current line</source>
            <translation>打开当前行</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Remove the selected lines (they go to the bin)</source>
            <translation>删除所选各行（移入回收站）</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select all lines, also those out of sight</source>
            <translation>选择所有行，包括不可见的</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select several lines</source>
            <translation>选择多行</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Move a line that has an order</source>
            <translation>移动有顺序的行</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Leave what is selected, and go back to the list</source>
            <translation>离开所选并返回列表</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Fields, forms and dialogs</source>
            <translation>字段、表单和对话框</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the calendar of a date</source>
            <translation>打开日期的日历</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another language of a text; another page of a preview</source>
            <translation>切换文字的语言；预览翻页</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next or previous tab</source>
            <translation>下一个或上一个标签页</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Finish a text of several lines, or a form</source>
            <translation>完成多行文本或表单</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Empty a search field; close a dialog</source>
            <translation>清空搜索框；关闭对话框</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Text of the minutes</source>
            <translation>纪要正文</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next paragraph</source>
            <translation>下一段</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>New line in the same paragraph</source>
            <translation>同段内换行</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: join with the paragraph before</source>
            <translation>在段首：与上一段合并</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Present, excused, absent, represented by…</source>
            <translation>出席、请假、缺席、由……代表</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another line</source>
            <translation>另一行</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Run the command, or go to the record</source>
            <translation>执行命令或转到记录</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: commands alone</source>
            <translation>在开头：仅命令</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Back to where the keyboard was</source>
            <translation>回到键盘原处</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Everywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>What it does</source>
            <translation>功能</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Search for a key or for what it does</source>
            <translation>搜索按键或其作用</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>No suggestions</source>
            <translation>没有建议</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Add to dictionary</source>
            <translation>添加到词典</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Ignore in this session</source>
            <translation>在本次会话中忽略</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Welcome to Secretariat</source>
            <translation>欢迎使用Secretariat</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Agreements, meetings, minutes, decisions and action items of your working groups, in one file on this computer.</source>
            <translation>各工作组的协议、会议、纪要、决定和行动事项，都在本计算机的一个文件中。</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Begin with an empty database…</source>
            <translation>从空数据库开始…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Opened before</source>
            <translation>以前打开过的文件</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Step by step from its agreement: parties, areas, languages. It gets a file of its own.</source>
            <translation>根据其协议逐步建立：各方、领域、语言。工作组有自己的文件。</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>A database that you or a colleague began.</source>
            <translation>您或同事已建立的数据库。</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Three invented groups with two years of meetings, to try everything on.</source>
            <translation>三个虚构的工作组，含两年的会议，供试用各项功能。</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open a register on a server…</source>
            <translation>打开服务器上的登记册…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Not there now: {folder}</source>
            <translation>目前不在：{folder}</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Forget {name}</source>
            <translation>不再显示{name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>items {arrived} to {left}</source>
            <translation>项目{arrived}至{left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>from item {arrived}</source>
            <translation>自项目{arrived}起</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>until item {left}</source>
            <translation>至项目{left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you saved elsewhere</source>
            <translation>您在别处保存的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What {name} saved</source>
            <translation>{name} 保存的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What someone else saved</source>
            <translation>他人保存的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What stands here was saved elsewhere while you typed. Choose for each what is to stand; until then nothing of either is lost.</source>
            <translation>您输入时，此处的内容已在别处保存。请逐项选择保留哪一个；在此之前，双方的内容都不会丢失。</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Changed here and elsewhere</source>
            <translation>此处与别处均有更改</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Keep mine and decide later</source>
            <translation>保留我的，稍后决定</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What it was</source>
            <translation>原来的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you typed</source>
            <translation>您输入的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: this, and below it what you typed</source>
            <translation>两者：此内容，其下为您输入的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: what {name} saved, and below it what you typed</source>
            <translation>两者：{name} 保存的内容，其下为您输入的内容</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>{field}: {text}</source>
            <translation>{field}：{text}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Earlier meetings left nothing that is to be reported now.</source>
            <translation>以往会议没有目前须报告的遗留事项。</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Matters arising, as of now</source>
            <translation>后续事项，截至目前</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Open in this area, as of now</source>
            <translation>该领域目前未结事项</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>{symbol}  minutes, {state}</source>
            <translation>{symbol}纪要，{state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>overdue since {day}</source>
            <translation>自{day}起逾期</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>due {day}</source>
            <translation>期限{day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This column cannot be edited here.</source>
            <translation>此列不能在这里编辑。</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This cannot be changed here. Enter opens it.</source>
            <translation>这里不能更改。按 Enter 打开。</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/held.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>“{field}” is not saved yet. {why}</source>
            <translation>“{field}”尚未保存。{why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>This could not be stored now. What you typed is kept here; try again in a moment.</source>
            <translation>现在无法存储。您录入的内容保留在此；请稍后再试。</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>Meanwhile it became “{theirs}”. Enter stores what you typed, Esc leaves that.</source>
            <translation>其间它已变为“{theirs}”。按 Enter 保存您输入的内容，按 Esc 保留该值。</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>Choose one of the list.</source>
            <translation>请在列表中选择。</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list. The list has {choices}.</source>
            <translation>列表中没有“{text}”。列表中有{choices}。</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list.</source>
            <translation>“{text}”不在列表中。</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}</source>
            <translation>{sides}的休息日或节假日</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}; next working day {day}</source>
            <translation>{sides}的休息日或节假日；下一个工作日：{day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>done on {day}</source>
            <translation>{day}完成</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>In {city} the last day is over at {time} by the clock of {seat}.</source>
            <translation>按{seat}时间，{city}的最后一天于{time}结束。</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Open again: {what}</source>
            <translation>重新打开：{what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Mark as done: {what}</source>
            <translation>标为已完成：{what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Space ticks a column, Alt+Up and Alt+Down move it. In a narrow window some give way.</source>
            <translation>空格键勾选列，Alt+Up 和 Alt+Down 移动列。窗口较窄时部分列会隐藏。</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Columns of this list</source>
            <translation>此列表的列</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Show these columns</source>
            <translation>显示这些列</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <location filename="ui/widgets/list_columns.py"></location>
            <source>Usual columns</source>
            <translation>常用列</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Compare and choose…</source>
            <translation>比较并选择…</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>You saved {fields} elsewhere meanwhile. What you typed here waits for your choice.</source>
            <translation>在此期间您在别处保存了{fields}。您在此输入的内容等待您选择。</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Someone else saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>在此期间他人保存了{fields}。您输入的内容等待您选择。</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>{names} saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>在此期间 {names} 保存了{fields}。您输入的内容等待您选择。</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date, or words for one, such as “in 30 days” or “end of August”</source>
            <translation>日期，或用文字表示，如“30天内”或“8月底”</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>Pick a date for {field} (Alt+Down)</source>
            <translation>选择{field}的日期（Alt+Down）</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11, 11 March 2026 or “in 30 days”.</source>
            <translation>“{text}”不是日期。请写成2026-03-11、2026年3月11日或“30天内”。</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date and a time, or words for the date, such as “tomorrow 9:30”</source>
            <translation>日期和时间；日期可用文字，例如“明天 9:30”</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30 or “tomorrow 9:30”.</source>
            <translation>“{text}”不是日期和时间。请写成 2026-03-11 09:30 或“明天 9:30”。</translation>
        </message>
        <message>
            <location filename="ui/widgets/day_words.py"></location>
            <source>rest day in {sides}</source>
            <translation>{sides}休息日</translation>
        </message>
        <message>
            <location filename="ui/widgets/dialogs.py"></location>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>{document} ({format})…</source>
            <translation>{document}（{format}）…</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>{document}…</source>
            <translation>{document}…</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>{document}, own side only</source>
            <translation>{document}，仅限本方</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Language: {language}</source>
            <translation>语言：{language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write: {document}</source>
            <translation>制作：{document}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Not everything is translated</source>
            <translation>尚未全部翻译</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write all the same</source>
            <translation>仍然写入</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>There is no working group yet. It begins with its agreement.</source>
            <translation>尚无工作组。请从其协议开始。</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>{name} is there already.</source>
            <translation>{name}已存在。</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace the file?</source>
            <translation>替换该文件？</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Another file is being written. Wait for it, or cancel it.</source>
            <translation>正在写入另一文件。请等待，或予以取消。</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Cancelled. Nothing was written; an older file is as it was.</source>
            <translation>已取消，未写入任何内容；原有文件保持不变。</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Writing {name}</source>
            <translation>正在写入{name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>No font has these characters; they are marked in the file: {signs}</source>
            <translation>以下字符没有字体，已在文件中标出：{signs}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>Write a whole number from {low} to {high}.</source>
            <translation>请填写{low}至{high}之间的整数。</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>No file is attached.</source>
            <translation>没有附加文件。</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>“{name}” is no longer attached.</source>
            <translation>“{name}”不再附上。</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Open {name}</source>
            <translation>打开{name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Make {name} {audience}</source>
            <translation>将{name}设为“{audience}”</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy of {name}</source>
            <translation>保存{name}的副本</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Remove {name}</source>
            <translation>删除{name}</translation>
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
            <translation>{names} 正在编辑</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>This was typed earlier and could not be saved. Mend it, and it will be.</source>
            <translation>此前录入的内容未能保存。更正后即可保存。</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>What you filled in under “{form}” is not stored yet.</source>
            <translation>在“{form}”中填写的内容尚未保存。</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Mark as done</source>
            <translation>标为已完成</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>It need not be watched</source>
            <translation>无需跟踪</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>For your own records; no document prints it</source>
            <translation>仅供自己记录；不会印入任何文件</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to light colours</source>
            <translation>切换到浅色</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to dark colours</source>
            <translation>切换到深色</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of a record shown before is not saved yet. {why}</source>
            <translation>前一条记录的“{field}”尚未保存。{why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>A new record was left and is not stored. {why} {typed}</source>
            <translation>离开时有一条新记录未保存。{why}{typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>What was typed went with its record. {typed}</source>
            <translation>录入的内容已随其记录一并删除。{typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of {record} is not saved yet. {why}</source>
            <translation>{record}的“{field}”尚未保存。{why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>It could not be stored yet, and is tried again.</source>
            <translation>尚未能存储，将再次尝试。</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Edit this cell</source>
            <translation>编辑此单元格</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Copy rows</source>
            <translation>复制行</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Sort by this column</source>
            <translation>按此列排序</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Columns…</source>
            <translation>列…</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>The list cannot be sorted by this column.</source>
            <translation>列表不能按此列排序。</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>No more than {n} rows can be copied at once.</source>
            <translation>一次最多复制 {n} 行。</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>A table can be pasted under Action items. Here, paste one value into a cell.</source>
            <translation>表格可粘贴到“行动事项”中。这里请在单元格中粘贴一个值。</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>New note</source>
            <translation>新建备注</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Add note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Own side only – in no document but your own chair's brief</source>
            <translation>仅限本方：除本方主席参阅资料外，不出现在任何文件中</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Notes are own-side: here they are for the side that keeps the register alone, and you neither see nor write any.</source>
            <translation>备注仅限一方：这里的备注只属于保管登记册的一方，您既看不到，也不能撰写。</translation>
        </message>
        <message>
            <location filename="ui/widgets/order_list.py"></location>
            <source>Edit this entry</source>
            <translation>编辑此条目</translation>
        </message>
        <message>
            <location filename="ui/widgets/patience.py"></location>
            <location filename="ui/widgets/progress.py"></location>
            <source>Cancelling…</source>
            <translation>正在取消…</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Document</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Previous page (Ctrl+PageUp)</source>
            <translation>上一页（Ctrl+PageUp）</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Next page (Ctrl+PageDown)</source>
            <translation>下一页（Ctrl+PageDown）</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>As wide as the view (Ctrl+0)</source>
            <translation>适合宽度（Ctrl+0）</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Print (Ctrl+P)</source>
            <translation>打印 (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Page {page} of {count}</source>
            <translation>第{page}页，共{count}页</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over</source>
            <translation>采纳</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>This could not be stored now. Nothing was taken over; try again in a moment.</source>
            <translation>目前无法保存，未采纳任何内容；请稍后再试。</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over: {name}</source>
            <translation>采纳：{name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>“{name}” went to the bin.</source>
            <translation>“{name}”已移入回收站。</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>{name} removed this record on {time}. What you typed is kept here until you leave it.</source>
            <translation>{name} 已于 {time} 删除此记录。您输入的内容保留在此，直到您离开。</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>This record was removed meanwhile. What you typed is kept here until you leave it.</source>
            <translation>该记录其间已被删除。您录入的内容保留在此，直至您离开。</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Discard mine</source>
            <translation>放弃我的</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Bring it back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search or jump to…   Ctrl+K</source>
            <translation>搜索或跳转…   Ctrl+K</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Step {number} of {count}: {name}</source>
            <translation>第{number}步，共{count}步：{name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/typed.py"></location>
            <source>no longer in the list</source>
            <translation>已不在列表中</translation>
        </message>
        <message>
            <location filename="ui/wiring.py"></location>
            <source>Version {version}. Meetings, minutes, decisions and action items of intergovernmental working groups. Icons by Lucide (ISC licence), typefaces by Noto (SIL Open Font License). The log lies at {log}.</source>
            <translation>版本{version}。政府间工作组的会议、纪要、决定和行动事项。图标来自Lucide（ISC许可），字体来自Noto（SIL开放字体许可）。日志位于{log}。</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here.</source>
            <translation type="vanished">该段其间已被删除。您录入的文字保留在此。</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>Someone else changed this paragraph meanwhile. Theirs: “{theirs}”</source>
            <translation type="vanished">他人其间改动了该段。对方文字：“{theirs}”</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Keep mine</source>
            <translation type="vanished">保留我的</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Take theirs</source>
            <translation type="vanished">采用对方的</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>{field}: yours “{mine}”, theirs “{theirs}”.</source>
            <translation type="vanished">{field}：您的“{mine}”，对方的“{theirs}”。</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Someone else changed this record meanwhile.</source>
            <translation type="vanished">他人其间改动了该记录。</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{path} cannot be written: {why}</source>
            <translation type="vanished">无法写入{path}：{why}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Errors hold back agreement; mend them first.</source>
            <translation type="vanished">草案可以分发。有错误时不能商定；请先更正。</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Adoption waits until warnings are mended or set aside.</source>
            <translation type="vanished">草案可以分发。须待警告更正或搁置后方可通过。</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30.</source>
            <translation type="vanished">“{text}”不是日期和时间。请写成2026-03-11 09:30。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>All of it can be changed and added to later. What is not known yet stays empty.</source>
            <translation type="vanished">以后均可修改和补充。尚不知道的可以留空。</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>1  The parties</source>
            <translation type="vanished">1  当事方</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>2  The agreement</source>
            <translation type="vanished">2  协议</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>3  The areas of cooperation</source>
            <translation type="vanished">3  合作领域</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>4  The working group</source>
            <translation type="vanished">4  工作组</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The texts above count as written in the first one chosen, or in the screen's if chosen.</source>
            <translation type="vanished">以上文字视为以所选第一种语言写成；如选有界面语言，则为界面语言。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that.</source>
            <translation type="vanished">没有符合条件的位置。</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>{shown} of {all}</source>
            <translation type="vanished">显示{shown}项，共{all}项</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing has these words.</source>
            <translation type="vanished">没有含这些词的内容。</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>A file is being written. Choose the language again when it is there.</source>
            <translation type="vanished">正在写入文件。请等文件写好后再选择语言。</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Move an agenda item</source>
            <translation type="vanished">移动议程项目</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Finish a text of several lines</source>
            <translation type="vanished">完成多行文字的录入</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Nothing yet</source>
            <translation type="vanished">尚无内容</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>The memorandum or joint statement: its parties, articles and areas of cooperation.</source>
            <translation type="vanished">备忘录或联合声明：当事方、条款和合作领域。</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Its name, its symbol and the languages it works in.</source>
            <translation type="vanished">名称、文号和工作语言。</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>New database…</source>
            <translation type="vanished">新建数据库…</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11 or 11 March 2026.</source>
            <translation type="vanished">“{text}”不是日期。请写成2026-03-11或2026年3月11日。</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take theirs: {value}</source>
            <translation type="vanished">采用对方的：{value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Both sides changed it. Ours stays unless theirs is chosen: {value}</source>
            <translation type="vanished">双方均有改动。未选对方的则保留我方的：{value}</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item.</source>
            <translation type="vanished">非牵头一方的人员。</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>First deadline</source>
            <translation type="vanished">原定期限</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for a first report.</source>
            <translation type="vanished">首次报告留空。</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files made in this session</source>
            <translation type="vanished">本次制作的文件</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel: totals, traffic lights, decisions, areas, dates.</source>
            <translation type="vanished">供官员使用的Excel工作簿：合计、状态灯、决定、领域、日期。</translation>
        </message>
    </context>
    <context>
        <name>number</name>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items are selected</source>
            <extracomment>For one: {n} action item is selected</extracomment>
            <translation>
                <numerusform>已选{n}个行动事项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Select all {n} items of this list</source>
            <extracomment>For one: Select the {n} item of this list</extracomment>
            <translation>
                <numerusform>选择列表中全部{n}个事项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Open {n} closed items again</source>
            <extracomment>For one: Open {n} closed item again</extracomment>
            <translation>
                <numerusform>重新启动 {n} 项已关闭的行动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Change {n} items</source>
            <extracomment>For one: Change {n} item</extracomment>
            <translation>
                <numerusform>更改{n}个事项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are so already</source>
            <extracomment>For one: {n} is so already</extracomment>
            <translation>
                <numerusform>{n} 项已经如此</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are closed and stay so</source>
            <extracomment>For one: {n} is closed and stays so</extracomment>
            <translation>
                <numerusform>{n} 项已结束并保持不变</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Of {n} items selected: {parts}.</source>
            <extracomment>For one: Of {n} item selected: {parts}.</extracomment>
            <translation>
                <numerusform>所选 {n} 项中：{parts}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items were changed</source>
            <extracomment>For one: {n} action item was changed</extracomment>
            <translation>
                <numerusform>已更改{n}个行动事项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} were so already</source>
            <extracomment>For one: {n} was so already</extracomment>
            <translation>
                <numerusform>{n}个原已如此</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} stayed set aside or complete</source>
            <extracomment>For one: {n} stayed set aside or complete</extracomment>
            <translation>
                <numerusform>{n} 项仍为已搁置或已完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} have no deadline</source>
            <extracomment>For one: {n} has no deadline</extracomment>
            <translation>
                <numerusform>{n}个没有期限</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <source>{n} times</source>
            <extracomment>For one: once</extracomment>
            <translation>
                <numerusform>{n}次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n}天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing.py"></location>
            <source>{n} action items were imported from {name}.</source>
            <extracomment>For one: {n} action item was imported from {name}.</extracomment>
            <translation>
                <numerusform>已从{name}导入{n}个行动事项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import {n} items</source>
            <extracomment>For one: Import {n} item</extracomment>
            <translation>
                <numerusform>导入{n}个事项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n}行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>{n} more names were matched.</source>
            <extracomment>For one: {n} more name was matched.</extracomment>
            <translation>
                <numerusform>另有{n}个名称已匹配。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>in {n} rows</source>
            <extracomment>For one: in {n} row</extracomment>
            <translation>
                <numerusform>在{n}行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items went to the bin.</source>
            <extracomment>For one: {n} action item went to the bin.</extracomment>
            <translation>
                <numerusform>{n}个行动事项已移入回收站。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} action items were brought up to date from the reply of {person}.</source>
            <extracomment>For one: {n} action item was brought up to date from the reply of {person}.</extracomment>
            <translation>
                <numerusform>已按{person}的答复更新{n}个行动事项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} forms were saved in {folder}.</source>
            <extracomment>For one: {n} form was saved in {folder}.</extracomment>
            <translation>
                <numerusform>已在{folder}保存{n}份意见表。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} action items</source>
            <extracomment>For one: {n} action item</extracomment>
            <translation>
                <numerusform>{n}个行动事项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} rows taken in</source>
            <extracomment>For one: {n} row taken in</extracomment>
            <translation>
                <numerusform>已收录{n}行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in {n} rows</source>
            <extracomment>For one: Take in {n} row</extracomment>
            <translation>
                <numerusform>收录{n}行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} decisions</source>
            <extracomment>For one: {n} decision</extracomment>
            <translation>
                <numerusform>{n}项决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} open</source>
            <extracomment>For one: {n} open</extracomment>
            <translation>
                <numerusform>{n}项未结</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} activities</source>
            <extracomment>For one: {n} activity</extracomment>
            <translation>
                <numerusform>{n}项活动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n}个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{actual} of {n} places</source>
            <extracomment>For one: {actual} of {n} place</extracomment>
            <translation>
                <numerusform>名额{actual}/{n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} weeks</source>
            <extracomment>For one: {n} week</extracomment>
            <translation>
                <numerusform>{n}周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} months</source>
            <extracomment>For one: {n} month</extracomment>
            <translation>
                <numerusform>{n}个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/backups.py"></location>
            <source>{n} acts that were done after it will not be in the file.</source>
            <extracomment>For one: {n} act that was done after it will not be in the file.</extracomment>
            <translation>
                <numerusform>此后的 {n} 项操作将不在文件中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/asking.py"></location>
            <source>All {n} vacant places</source>
            <extracomment>For one: The {n} vacant place</extracomment>
            <translation>
                <numerusform>全部{n}个空缺名额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Take over {n} contacts</source>
            <extracomment>For one: Take over {n} contact</extracomment>
            <translation>
                <numerusform>采纳{n}个联系人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{n} contacts were taken over.</source>
            <extracomment>For one: {n} contact was taken over.</extracomment>
            <translation>
                <numerusform>已采纳{n}个联系人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} nominations are requested.</source>
            <extracomment>For one: {n} nomination is requested.</extracomment>
            <translation>
                <numerusform>已请求{n}项指定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} entries were handed over from {old} to {new}.</source>
            <extracomment>For one: {n} entry was handed over from {old} to {new}.</extracomment>
            <translation>
                <numerusform>已将{n}项由{old}移交给{new}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} places vacant</source>
            <extracomment>For one: {n} place vacant</extracomment>
            <translation>
                <numerusform>{n}个名额空缺</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} end within 60 days</source>
            <extracomment>For one: {n} ends within 60 days</extracomment>
            <translation>
                <numerusform>{n}项60天内届满</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} expired, no successor</source>
            <extracomment>For one: {n} expired, no successor</extracomment>
            <translation>
                <numerusform>{n}项已届满且无继任</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} areas shown</source>
            <extracomment>For one: {n} area shown</extracomment>
            <translation>
                <numerusform>显示{n}个领域</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over {n} entries</source>
            <extracomment>For one: Hand over {n} entry</extracomment>
            <translation>
                <numerusform>移交{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/nominations.py"></location>
            <source>{n} open requests</source>
            <extracomment>For one: {n} open request</extracomment>
            <translation>
                <numerusform>{n}项未了结请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/guide_window.py"></location>
            <source>in {n} chapters</source>
            <extracomment>For one: in {n} chapter</extracomment>
            <translation>
                <numerusform>在{n}章中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>{n} acts, the newest first</source>
            <extracomment>For one: {n} act, the newest first</extracomment>
            <translation>
                <numerusform>{n}项操作，最新的在前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>The details of {n} acts up to then were deleted for good; some may have been about this record.</source>
            <extracomment>For one: The details of {n} act up to then were deleted for good; it may have been about this record.</extracomment>
            <translation>
                <numerusform>截至当时，{n}项操作的细节已被永久删除；其中可能有涉及本记录的。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>Write {n} letters into a folder</source>
            <extracomment>For one: Write {n} letter into a folder</extracomment>
            <translation>
                <numerusform>将{n}封函件写入文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} drafts were written to {folder}. Open them in your mail program, look at them, and send them.</source>
            <extracomment>For one: {n} draft was written to {folder}. Open it in your mail program, look at it, and send it.</extracomment>
            <translation>
                <numerusform>{n}封草稿已写入{folder}。请在您的邮件程序中打开、核对并发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} letters</source>
            <extracomment>For one: {n} letter</extracomment>
            <translation>
                <numerusform>{n}封函件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/page.py"></location>
            <source>Write {n} letters…</source>
            <extracomment>For one: Write {n} letter…</extracomment>
            <translation>
                <numerusform>撰写{n}封函件…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/delegations.py"></location>
            <source>{n} people were copied.</source>
            <extracomment>For one: {n} person was copied.</extracomment>
            <translation>
                <numerusform>已复制{n}人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} agenda items</source>
            <extracomment>For one: {n} agenda item</extracomment>
            <translation>
                <numerusform>{n} 项议程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} papers</source>
            <extracomment>For one: {n} paper</extracomment>
            <translation>
                <numerusform>{n} 份文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} delegates</source>
            <extracomment>For one: {n} delegate</extracomment>
            <translation>
                <numerusform>{n} 名代表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/page.py"></location>
            <source>{n} meetings were planned.</source>
            <extracomment>For one: {n} meeting was planned.</extracomment>
            <translation>
                <numerusform>已计划{n}次会议。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>Take over {n} answers</source>
            <extracomment>For one: Take over {n} answer</extracomment>
            <translation>
                <numerusform>采纳{n}个答复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>{n} answers were taken over.</source>
            <extracomment>For one: {n} answer was taken over.</extracomment>
            <translation>
                <numerusform>已采纳{n}个答复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/series.py"></location>
            <source>Plan {n} meetings</source>
            <extracomment>For one: Plan {n} meeting</extracomment>
            <translation>
                <numerusform>计划{n}次会议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} paragraphs that were being typed when the program ended were recovered.</source>
            <extracomment>For one: A paragraph that was being typed when the program ended was recovered.</extracomment>
            <translation>
                <numerusform>已恢复程序结束时正在录入的{n}段。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check has {n} warnings that are not set aside.</source>
            <extracomment>For one: The check has a warning that is not set aside.</extracomment>
            <translation>
                <numerusform>核查有{n}项警告尚未搁置。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} findings of the check will hold adoption back. Their text cannot be mended after this; the findings can then only be set aside.</source>
            <extracomment>For one: One finding of the check will hold adoption back. Its text cannot be mended after this; the finding can then only be set aside.</extracomment>
            <translation>
                <numerusform>检查发现的 {n} 个问题将使通过受阻。此后文本不能再改，只能搁置这些问题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check found {n} errors that must be mended first.</source>
            <extracomment>For one: The check found an error that must be mended first.</extracomment>
            <translation>
                <numerusform>核查发现{n}处错误，须先更正。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals</source>
            <extracomment>For one: {n} original</extracomment>
            <translation>
                <numerusform>{n}份正本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} things hold adoption back; mend them or set them aside in the check.</source>
            <extracomment>For one: {n} thing holds adoption back; mend it or set it aside in the check.</extracomment>
            <translation>
                <numerusform>有{n}项妨碍通过；请在核查中更正或搁置。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals will be made</source>
            <extracomment>For one: {n} original will be made</extracomment>
            <translation>
                <numerusform>将制作{n}份正本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} errors</source>
            <extracomment>For one: {n} error</extracomment>
            <translation>
                <numerusform>{n}处错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} warnings</source>
            <extracomment>For one: {n} warning</extracomment>
            <translation>
                <numerusform>{n}项警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} more follow when these are mended.</source>
            <extracomment>For one: {n} more follows when these are mended.</extracomment>
            <translation>
                <numerusform>更正后还有{n}处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All {n} warnings of this rule</source>
            <extracomment>For one: The {n} warning of this rule</extracomment>
            <translation>
                <numerusform>此规则的全部 {n} 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/columns.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>For one: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n}段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} days left</source>
            <extracomment>For one: {n} day left</extracomment>
            <translation>
                <numerusform>剩余{n}天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} comments wait for a decision.</source>
            <extracomment>For one: {n} comment waits for a decision.</extracomment>
            <translation>
                <numerusform>{n}条意见待处理。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/received.py"></location>
            <source>Take in {n} comments</source>
            <extracomment>For one: Take in {n} comment</extracomment>
            <translation>
                <numerusform>收录{n}条意见</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} paragraphs changed back</source>
            <extracomment>For one: {n} paragraph changed back</extracomment>
            <translation>
                <numerusform>{n}段改回原文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} came back</source>
            <extracomment>For one: {n} came back</extracomment>
            <translation>
                <numerusform>{n}段恢复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} went to the bin</source>
            <extracomment>For one: {n} went to the bin</extracomment>
            <translation>
                <numerusform>{n}段移入回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/clock.py"></location>
            <source>All {n}…</source>
            <extracomment>For one: All {n}…</extracomment>
            <translation>
                <numerusform>全部{n}项…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>oldest {n} days late</source>
            <extracomment>For one: oldest {n} day late</extracomment>
            <translation>
                <numerusform>最久逾期{n}天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} have no focal point</source>
            <extracomment>For one: {n} has no focal point</extracomment>
            <translation>
                <numerusform>{n}处没有联络人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} await confirmation</source>
            <extracomment>For one: {n} awaits confirmation</extracomment>
            <translation>
                <numerusform>{n}项待确认</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol} and {n} more</source>
            <extracomment>For one: {symbol} and {n} more</extracomment>
            <translation>
                <numerusform>{symbol}等{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were removed.</source>
            <extracomment>For one: {n} older copy was removed.</extracomment>
            <translation>
                <numerusform>已删除{n}个较早的副本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were encrypted too.</source>
            <extracomment>For one: {n} older copy was encrypted too.</extracomment>
            <translation>
                <numerusform>另有{n}个较早的副本也已加密。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase. They are from {days}.</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase. It is from {days}.</extracomment>
            <translation>
                <numerusform>先前的{n}个副本不受此口令保护，日期为{days}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are open</source>
            <extracomment>For one: {n} is open</extracomment>
            <translation>
                <numerusform>{n}项未完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are overdue</source>
            <extracomment>For one: {n} is overdue</extracomment>
            <translation>
                <numerusform>{n}项逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} more are reported</source>
            <extracomment>For one: {n} more is reported</extracomment>
            <translation>
                <numerusform>另有{n}项已报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} ad referendum</source>
            <extracomment>For one: {n} ad referendum</extracomment>
            <translation>
                <numerusform>{n}项待确认</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} have led to nothing yet</source>
            <extracomment>For one: {n} has led to nothing yet</extracomment>
            <translation>
                <numerusform>{n}个尚无成果</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new</source>
            <extracomment>For one: {n} new</extracomment>
            <translation>
                <numerusform>新增{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} newly overdue</source>
            <extracomment>For one: {n} newly overdue</extracomment>
            <translation>
                <numerusform>新逾期{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} reported complete</source>
            <extracomment>For one: {n} reported complete</extracomment>
            <translation>
                <numerusform>报告完成{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} confirmed complete</source>
            <extracomment>For one: {n} confirmed complete</extracomment>
            <translation>
                <numerusform>确认完成{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} deadlines moved</source>
            <extracomment>For one: {n} deadline moved</extracomment>
            <translation>
                <numerusform>期限变更{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new decisions</source>
            <extracomment>For one: {n} new decision</extracomment>
            <translation>
                <numerusform>新决定{n}项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n}次发言</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} records</source>
            <extracomment>For one: {n} record</extracomment>
            <translation>
                <numerusform>{n}条记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} acts</source>
            <extracomment>For one: {n} act</extracomment>
            <translation>
                <numerusform>{n}项操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Ask the administrator of the server for a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Ask the administrator of the server for a backup.</extracomment>
            <translation>
                <numerusform>发现{n}处错误。最严重的是：{what}请向服务器管理员索取备份。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Restore a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Restore a backup.</extracomment>
            <translation>
                <numerusform>发现{n}处错误。最严重的是：{what}请恢复备份。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/search_dialog.py"></location>
            <source>{n} records were found.</source>
            <extracomment>For one: {n} record was found.</extracomment>
            <translation>
                <numerusform>找到{n}条记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days late</source>
            <extracomment>For one: day late</extracomment>
            <translation>
                <numerusform>天逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days left</source>
            <extracomment>For one: day left</extracomment>
            <translation>
                <numerusform>天剩余</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/list_view.py"></location>
            <source>{n} rows are copied.</source>
            <extracomment>For one: {n} row is copied.</extracomment>
            <translation>
                <numerusform>已复制 {n} 行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase:</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase:</extracomment>
            <translation type="vanished">
                <numerusform>此前的 {n} 个副本不受此口令保护：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found, the first: {what}. Restore a backup.</source>
            <extracomment>For one: {n} fault was found: {what}. Restore a backup.</extracomment>
            <translation type="vanished">
                <numerusform>发现{n}处错误，第一处：{what}。请恢复备份。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Set the status of {n} items</source>
            <extracomment>For one: Set the status of {n} item</extracomment>
            <translation type="vanished">
                <numerusform>设定{n}项的状态</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items are now: {status}.</source>
            <extracomment>For one: {n} action item is now: {status}.</extracomment>
            <translation type="vanished">
                <numerusform>{n}个行动事项的状态已改为：{status}。</numerusform>
            </translation>
        </message>
    </context>
</TS>
