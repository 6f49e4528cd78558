"""The sample's minutes: written and circulated, commented upon, agreed, adopted and signed, and corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from secretariat.domain.actions import Action, Priority
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.seals import Correction
from secretariat.domain.symbols import minutes_symbol
from secretariat.domain.versions import Comment, Disposition
from secretariat.services import sample_files
from secretariat.services.sample_tables import Story, Table, body, text


class MinutesBuilder:
    """Plans the steps of one meeting's minutes."""

    def __init__(self, story: Story, table: Table) -> None:
        self._story = story
        self._office = story.office
        self._table = table
        self._decisions = {row["key"]: row for row in story.data.get("decisions", ())}
        self._actions = {row["key"]: row for row in story.data.get("actions", ())}
        self._rounds: dict[date, int] = {}

    def plan(self) -> set[str]:
        """Plan all steps and return the keys of the action items that the paragraphs give rise to."""
        at, table = self._story.at, self._table
        rows = [row for item in table["agenda"] for row in item.get("paragraphs", ())]
        if rows:
            at(table["ends_at"].date(), self._write)
        for move in table.get("minutes_moves", ()):
            at(move["on"], partial(self._move, move))
        for row in table.get("revisions", ()):
            at(row["on"], partial(self._revise, row))
        for row in table.get("waivers", ()):
            at(row["on"], partial(self._waive, row))
        for row in table.get("rounds", ()):
            at(row["on"], partial(self._open_round, row))
            for comment in row.get("comments", ()):
                at(comment["on"], partial(self._comment, row["on"], comment))
                if "became" in comment:
                    at(comment["disposed_on"], partial(self._dispose, comment))
        for row in table.get("corrigenda", ()):
            at(row["on"], partial(self._correct, row))
        return {key for row in rows for key in row.get("actions", ())}

    @property
    def _id(self) -> int:
        return self._story.id(Kind.MEETING, self._table["key"])

    def _write(self) -> None:
        for item in self._table["agenda"]:
            for row in item.get("paragraphs", ()):
                self._paragraph(self._story.id(Kind.AGENDA_ITEM, item["key"]), row)
        if self._table.get("taken"):
            for decision in self._office.minutes.outcomes(self._id)[0]:
                if decision.state is DecisionState.ADOPTED:
                    self._office.decisions.take(decision.id)

    def _paragraph(self, item_id: int, row: Table) -> None:
        verbs = self._office.minutes
        paragraph = Paragraph(
            agenda_item_id=item_id,
            kind=ParagraphKind(row["kind"]),
            party_id=self._story.people.party(row.get("party")),
            body=body(row["body"]),
            audience=Audience(row.get("audience", "joint")),
        )
        if "replaces" in row:
            paragraph = self._successor(item_id, row)
        saved = verbs.save(paragraph).value
        if row.get("verb"):
            saved = verbs.choose_verb(saved.id, row["verb"], "en").value
        self._story.keep(Kind.PARAGRAPH, row["key"], saved.id)
        self._outcomes(row, saved)

    def _successor(self, item_id: int, row: Table) -> Paragraph:
        """Return the paragraph of the decision that replaces another one, with its text."""
        old = self._story.id(Kind.DECISION, row["replaces"])
        state = DecisionState(self._decisions[row["replaces"]]["state"])
        made = self._office.decisions.replace_by(old, item_id, state).value
        known = self._office.records.get(Paragraph, made.paragraph_id)
        return replace(known, body=body(row["body"]))

    def _outcomes(self, row: Table, paragraph: Paragraph) -> None:
        decisions, actions = self._office.minutes.outcomes(paragraph.meeting_id)
        if row.get("decision"):
            decision = next(d for d in decisions if d.paragraph_id == paragraph.id)
            self._story.keep(Kind.DECISION, row["decision"], decision.id)
            self._decide(decision, self._decisions[row["decision"]])
        made = [action for action in actions if action.paragraph_id == paragraph.id]
        for key in row.get("actions", ()):
            bare = made.pop() if made else None
            agree(self._story, self._actions[key], paragraph, bare)

    def _decide(self, decision: Decision, table: Table) -> None:
        referred = table.get("awaiting_party")
        self._office.decisions.save(
            replace(
                decision,
                area_id=self._story.area(table),
                state=DecisionState.AD_REFERENDUM if referred else DecisionState.ADOPTED,
                decided_on=table.get("decided_on") or decision.decided_on,
                awaiting_party_id=self._story.people.party(referred),
                awaiting_until=table.get("awaiting_until"),
            )
        )

    def _revise(self, row: Table) -> None:
        known = self._office.records.get(Paragraph, self._story.id(Kind.PARAGRAPH, row["paragraph"]))
        wanted = known.body
        for language, said in body(row["body"]).items():
            wanted = wanted.put(language, said)
        self._office.minutes.save(replace(known, body=wanted))

    def _waive(self, row: Table) -> None:
        """Set aside what the check finds of a code, at one record where the row names one."""
        named = [
            Ref(kind, self._story.id(kind, row[name]))
            for kind, name in ((Kind.ACTION, "action"), (Kind.AGENDA_ITEM, "item"))
            if name in row
        ]
        for finding in self._office.checks.run(self._id):
            if finding.code == row["code"] and (not named or finding.ref in named):
                self._office.checks.waive(self._id, finding, row["reason"])

    def _move(self, move: Table) -> None:
        to = MinutesState(move["state"])
        if to is MinutesState.CIRCULATED:
            self._office.minutes.circulate(self._id)
        elif to is MinutesState.ADOPTED:
            self._office.adoption.adopt(self._id, move["on"])
        elif to is MinutesState.SIGNED:
            self._sign(move)
        else:
            self._office.minutes.move(self._id, to)

    def _sign(self, move: Table) -> None:
        symbol = minutes_symbol(self._office.records.get(Meeting, self._id).symbol)
        group = self._story.group.name.best("en")
        data = sample_files.page(symbol, move["title"], group, move["text"], move["on"])
        self._office.adoption.sign(self._id, move["on"], f"{symbol.replace('/', '-')}-signed.pdf", data)

    def _open_round(self, row: Table) -> None:
        self._rounds[row["on"]] = self._office.comments.open_round(self._id, row["until"]).value.id

    def _comment(self, round_on: date, row: Table) -> None:
        story = self._story
        comment = Comment(
            round_id=self._rounds[round_on],
            party_id=story.people.party(row["party"]) or 0,
            paragraph_id=story.id(Kind.PARAGRAPH, row["paragraph"]) if "paragraph" in row else None,
            text=row["text"],
            commenter=row["by"],
        )
        story.keep(Kind.COMMENT, row["key"], self._office.comments.add(comment).value.id)

    def _dispose(self, row: Table) -> None:
        comment_id = self._story.id(Kind.COMMENT, row["key"])
        self._office.comments.dispose(comment_id, Disposition(row["became"]), row.get("reason", ""))

    def _correct(self, row: Table) -> None:
        verbs = self._office.corrigenda
        corrigendum = verbs.draft(self._id).value
        for line in row["lines"]:
            correction = Correction(
                corrigendum_id=corrigendum.id,
                paragraph_id=self._story.id(Kind.PARAGRAPH, line["paragraph"]),
                language=line.get("language", "en"),
                for_text=line["for"],
                read_text=line["read"],
            )
            verbs.save(correction)
        verbs.issue(corrigendum.id, row["on"])


def agree(story: Story, table: Table, paragraph: Paragraph | None = None, bare: Action | None = None) -> None:
    """Enter an action item of the file: one that a paragraph already made (`bare`), or a new one."""
    people = story.people
    action = bare or Action(group_id=story.group.id, agreed_on=table.get("agreed_on"))
    if paragraph is not None and bare is None:
        action = replace(
            action,
            meeting_id=paragraph.meeting_id,
            agenda_item_id=paragraph.agenda_item_id,
            paragraph_id=paragraph.id,
        )
    action = replace(
        action,
        title=text(table, "title"),
        area_id=story.area(table),
        decision_id=story.id(Kind.DECISION, table["decision"]) if table.get("decision") else None,
        lead_party_id=people.party(table.get("lead_party")),
        responsible_id=people.person(table.get("responsible")),
        counterpart_id=people.person(table.get("counterpart")),
        priority=Priority(table.get("priority", "normal")),
        due_on=table.get("due_on"),
        report_from=table.get("report_from"),
    )
    story.keep(Kind.ACTION, table["key"], story.office.actions.save(action).value.id)
