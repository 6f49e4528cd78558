<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <translation>État</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, the same day for all</source>
            <translation>Échéance, le même jour pour toutes</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Deadline, each moved by a span</source>
            <translation>Échéance, chacune décalée d’une durée</translation>
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
            <translation>Responsable</translation>
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
            <translation>Homologue</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>One more co-responsible person</source>
            <translation>Un coresponsable de plus</translation>
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
            <translation>Domaine de coopération</translation>
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
            <translation>Priorité</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>What to change</source>
            <translation>Élément à modifier</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New status of all of them</source>
            <translation>Nouvel état de toutes ces mesures</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as confirmed by the counterpart of each item, in that person's name.</source>
            <translation>L’achèvement est saisi comme confirmé par l’homologue de chaque mesure, au nom de cette personne.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Closed: set aside, or reported or confirmed complete.</source>
            <translation>Closes : suspendues, abandonnées, ou signalées ou confirmées achevées.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>By how much</source>
            <translation>De combien</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Counted in</source>
            <translation>Compté en</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Which way</source>
            <translation>Dans quel sens</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>earlier</source>
            <translation>plus tôt</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>New deadline of all of them</source>
            <translation>Nouvelle échéance de toutes</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Co-responsible</source>
            <translation>Coresponsables</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>It is entered as of today, and one Undo takes it back for all of them.</source>
            <translation>Il est saisi à la date du jour ; une seule annulation le retire pour toutes.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>Enter what it is to be.</source>
            <translation>Indiquez la nouvelle valeur.</translation>
        </message>
        <message>
            <location filename="ui/actions/bulk.py"></location>
            <source>{parts}.</source>
            <translation>{parts}.</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The register of another day is only read.</source>
            <translation>Le registre d’un autre jour ne peut qu’être lu.</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <source>The deadline is a day of its own now. It no longer follows an event.</source>
            <translation>L’échéance est désormais une date fixe. Elle ne suit plus aucun événement.</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Action</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="ui/actions/cells.py"></location>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Progress in %</source>
            <translation>Avancement en %</translation>
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
            <translation>Chef de file</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/side.py"></location>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Progress reports</source>
            <translation>Rapports d’avancement</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>Choose an action item in the list.</source>
            <translation>Choisissez une mesure dans la liste.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is confirmed complete.</source>
            <translation>L’achèvement de {item} est confirmé.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete, although {others} is still open.</source>
            <translation>{item} est déclarée achevée, alors que {others} est encore ouverte.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>{item} is reported complete.</source>
            <translation>{item} est déclarée achevée.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>Remove (Del)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>History (Ctrl+H)</source>
            <translation>Historique (Ctrl+H)</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report progress</source>
            <translation>Faire rapport</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Report complete</source>
            <translation>Déclarer achevée</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Confirm complete</source>
            <translation>Confirmer l’achèvement</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The list as it is asked for now leaves this item out.</source>
            <translation>La liste telle qu’elle est demandée ne contient pas cette mesure.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/choices.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>As it stood on {day}; to be read only.</source>
            <translation>État au {day} ; en lecture seule.</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <source>As of {day}</source>
            <translation>Au {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/detail.py"></location>
            <source>The note went to the bin.</source>
            <translation>La note est dans la corbeille.</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>“Confirmed complete” is entered as confirmed by the counterpart.</source>
            <translation>« Achèvement confirmé » est saisi comme confirmé par l’homologue.</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report from</source>
            <translation>Rapport à compter du</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Follows from decision</source>
            <translation>Découle de la décision</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Evidence</source>
            <translation>Justificatifs</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file…</source>
            <translation>Joindre un fichier…</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>{name} ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Leave {name} out</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <source>Progress report of {day}</source>
            <translation>Rapport d’avancement du {day}</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="ui/actions/evidence.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the decision</source>
            <translation>Ouvrir la décision</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>agreed between meetings</source>
            <translation>convenue entre les réunions</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what the deadline follows</source>
            <translation>Modifier l’événement dont dépend l’échéance</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change who shares the responsibility</source>
            <translation>Modifier les coresponsables</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Change what it waits for</source>
            <translation>Modifier ce que la mesure attend</translation>
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
            <translation>Réunion</translation>
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
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreed on</source>
            <translation>Convenue le</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/models/action_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Original deadline</source>
            <translation>Échéance initiale</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline moved</source>
            <translation>Échéance reportée</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Deadline on</source>
            <translation>Échéance au</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows</source>
            <translation>Échéance liée à</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Waits for</source>
            <translation>Attend</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Waited for by</source>
            <translation>Attendue par</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Who shares it and what it waits for carry no dates: they are shown as they are now.</source>
            <translation>Les coresponsables et ce qu’elle attend ne sont pas datés : ils sont indiqués dans leur état actuel.</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting</source>
            <translation>Ouvrir la réunion</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>Open the meeting: {name}</source>
            <translation>Ouvrir la réunion : {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/actions/history.py"></location>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>no event</source>
            <translation>aucun événement</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}; the day is not known yet</source>
            <translation>{tie} ; le jour n’est pas encore connu</translation>
        </message>
        <message>
            <location filename="ui/actions/facts.py"></location>
            <source>{tie}, which is {day}</source>
            <translation>{tie}, c’est-à-dire le {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <source>Search in action items</source>
            <translation>Rechercher dans les mesures</translation>
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
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>All sides</source>
            <translation>Toutes les parties</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>All areas</source>
            <translation>Tous les domaines</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Save this filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Back to today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{day}: show the register of another day</source>
            <translation>{day} : afficher le registre d’un autre jour</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only {colour}</source>
            <translation>Seulement : {colour}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>Only agreed in {month} {year}</source>
            <translation>Seulement convenues en {month} {year}</translation>
        </message>
        <message>
            <location filename="ui/actions/filters.py"></location>
            <source>{filter}: show all again</source>
            <translation>{filter} : tout afficher de nouveau</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Enter the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New deadline</source>
            <translation>Nouvelle échéance</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>As of</source>
            <translation>Situation au</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/ties.py"></location>
            <source>Today, or a day before.</source>
            <translation>Aujourd’hui ou un jour antérieur.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported by</source>
            <translation>Rapport de</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirm completion</source>
            <translation>Confirmer l’achèvement</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Confirmed by</source>
            <translation>Confirmé par</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item, and not who reported it. Empty: it is entered as confirmed by the counterpart.</source>
            <translation>Une personne de la partie qui n’est pas chef de file, autre que celle qui a déclaré l’achèvement. Vide : saisi comme confirmé par l’homologue.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Evidence is</source>
            <translation>Pièces destinées à</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>New action item, agreed between meetings</source>
            <translation>Nouvelle mesure, convenue entre les réunions</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It gets its symbol at once. Items that a meeting agrees are made in its minutes.</source>
            <translation>Elle reçoit sa cote aussitôt. Les mesures convenues en réunion se saisissent dans le procès-verbal.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Agree the item</source>
            <translation>Convenir de la mesure</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Begin with a verb.</source>
            <translation>Commencez par un verbe.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>The register of another day</source>
            <translation>Le registre d’un autre jour</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It is shown as it stood at the end of that day, to be read only.</source>
            <translation>Il est affiché tel qu’il était à la fin de ce jour, en lecture seule.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <location filename="ui/navigation_filters.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A day typed here takes the place of the event that the deadline follows.</source>
            <translation>Un jour saisi ici remplace l’événement dont dépend l’échéance.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>It has none yet.</source>
            <translation>Il n’y en a pas encore.</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>Empty: {day} stays.</source>
            <translation>Vide : le {day} est maintenu.</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Progress reports, newest first</source>
            <translation>Rapports d’avancement, du plus récent au plus ancien</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Evidence…</source>
            <translation>Pièces justificatives…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Add evidence…</source>
            <translation>Ajouter des pièces…</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, due {day}</source>
            <translation>Convenue, échéance : {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Agreed, no deadline</source>
            <translation>Convenue, sans échéance</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline set to {day}</source>
            <translation>Échéance fixée au {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Deadline moved from {old} to {new}</source>
            <translation>Échéance reportée du {old} au {new}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>with its event</source>
            <translation>avec son événement</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Reported by {name}</source>
            <translation>Rapport de {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <location filename="ui/decisions/life.py"></location>
            <source>Entered by {name}</source>
            <translation>Saisi par {name}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>{role}: {before} → {after}</source>
            <translation>{role} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="ui/actions/history.py"></location>
            <source>Other hands</source>
            <translation>Nouveaux responsables</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import a table</source>
            <translation>Importer un tableau</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/dropping.py"></location>
            <location filename="ui/focal_points/contacts.py"></location>
            <location filename="ui/meetings/replies.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Reading {name}…</source>
            <translation>Lecture de {name}…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Clipboard</source>
            <translation>Presse-papiers</translation>
        </message>
        <message>
            <location filename="ui/actions/importing.py"></location>
            <source>Importing {name}…</source>
            <translation>Importation de {name}…</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Column {n}</source>
            <translation>Colonne {n}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>Into the report's text</source>
            <translation>Dans le texte du rapport</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_columns.py"></location>
            <source>What the column {heading} is</source>
            <translation>Ce qu’est la colonne {heading}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import</source>
            <translation>Importer</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Stands as of</source>
            <translation>État au</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Agreed on, where it does not say</source>
            <translation>Convenu le, sauf indication</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Language of its texts</source>
            <translation>Langue de ses textes</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Names and words</source>
            <translation>Noms et mots</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>This could not be stored now. Nothing was imported; try again in a moment.</source>
            <translation>L’enregistrement est impossible pour l’instant. Rien n’a été importé ; réessayez dans un moment.</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>What you corrected here is lost. The register stays as it is.</source>
            <translation>Ce que vous avez corrigé ici est perdu. Le registre reste tel qu’il est.</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave the import?</source>
            <translation>Quitter l’importation ?</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>They were agreed on {day}</source>
            <translation>Elles ont été convenues le {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter all unknown names as new persons</source>
            <translation>Saisir tous les noms inconnus comme nouvelles personnes</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Nothing; into the report's text</source>
            <translation>Rien ; dans le texte du rapport</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>What {text} stands for</source>
            <translation>Ce que signifie {text}</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_names.py"></location>
            <source>Enter as a new person</source>
            <translation>Saisir comme nouvelle personne</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave out</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Found to be</source>
            <translation>Constat</translation>
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
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Rows of the table</source>
            <translation>Lignes du tableau</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Import the selected rows</source>
            <translation>Importer les lignes choisies</translation>
        </message>
        <message>
            <location filename="ui/actions/importing_rows.py"></location>
            <source>Leave them out</source>
            <translation>Les écarter</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Action items</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>New action item</source>
            <translation>Nouvelle mesure</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import the old table…</source>
            <translation>Importer l’ancien tableau…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Update round…</source>
            <translation>Tour de point…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Give into other hands…</source>
            <translation>Confier à d’autres…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Let the deadline follow an event…</source>
            <translation>Lier l’échéance à un événement…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say who shares the responsibility…</source>
            <translation>Indiquer les coresponsables…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Say what it waits for…</source>
            <translation>Indiquer ce que la mesure attend…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Show the register of another day…</source>
            <translation>Afficher le registre d’un autre jour…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its meeting</source>
            <translation>Ouvrir sa réunion</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Open its decision</source>
            <translation>Ouvrir sa décision</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Import a table…</source>
            <translation>Importer un tableau…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Paste a table…</source>
            <translation>Coller un tableau…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Removing action items…</source>
            <translation>Suppression des mesures…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>“{title}” went to the bin.</source>
            <translation>« {title} » est dans la corbeille.</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>Changing action items…</source>
            <translation>Modification des mesures…</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <source>No action item fits. Take a filter away to see more.</source>
            <translation>Aucune mesure ne correspond. Retirez un filtre pour en voir davantage.</translation>
        </message>
        <message>
            <location filename="ui/actions/page.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>No action item yet. They come out of the minutes, or are agreed between meetings.</source>
            <translation>Aucune mesure pour le moment. Elles naissent du procès-verbal ou sont convenues entre les réunions.</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What the deadline follows</source>
            <translation>Ce dont dépend l’échéance</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Empty: the deadline is a day of its own.</source>
            <translation>Vide : l’échéance est un jour fixe.</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Before or after</source>
            <translation>Avant ou après</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>after the event</source>
            <translation>après l’événement</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>before the event</source>
            <translation>avant l’événement</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Who shares the responsibility</source>
            <translation>Coresponsables de la mesure</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>What it waits for</source>
            <translation>Ce que la mesure attend</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into other hands</source>
            <translation>Confier à d’autres</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <source>Give into these hands</source>
            <translation>Confier à ces personnes</translation>
        </message>
        <message>
            <location filename="ui/actions/ties.py"></location>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Workbooks</source>
            <translation>Classeurs</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply</source>
            <translation>Lire une réponse</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Taking in the reply…</source>
            <translation>Prise en compte de la réponse…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Update round</source>
            <translation>Tour de point</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replies by</source>
            <translation>Réponses avant le</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Empty: two weeks from today.</source>
            <translation>Vide : dans deux semaines.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Language of the forms</source>
            <translation>Langue des formulaires</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begin a round</source>
            <translation>Ouvrir un tour</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Save forms…</source>
            <translation>Enregistrer les formulaires…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Read a reply…</source>
            <translation>Lire une réponse…</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the round</source>
            <translation>Clore la consultation</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Where to save the forms</source>
            <translation>Où enregistrer les formulaires</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Replies that come after that are not taken in.</source>
            <translation>Les réponses qui arrivent ensuite ne sont pas reprises.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Close the update round?</source>
            <translation>Clôturer le tour de point ?</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>form {number}</source>
            <translation>formulaire {number}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>no form yet</source>
            <translation>pas encore de formulaire</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>{done} of {all} answered</source>
            <translation>{done} réponses sur {all}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>Begun {day}</source>
            <translation>Ouvert le {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>replies by {day}</source>
            <translation>réponses avant le {day}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>No round is open. Each person gets a workbook with their own open action items alone.</source>
            <translation>Aucun tour n’est ouvert. Chaque personne reçoit un classeur avec ses seules mesures ouvertes.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>The last round was closed on {day}: {done}.</source>
            <translation>Le dernier tour a été clôturé le {day} : {done}.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>not asked</source>
            <translation>non sollicité</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <location filename="ui/actions/updates.py"></location>
            <source>awaited</source>
            <translation>attendue</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>{name}, reply of {person}, as of {day}.</source>
            <translation>{name}, réponse de {person}, au {day}.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>It came after the last day.</source>
            <translation>Il est arrivé après le dernier jour.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in a reply</source>
            <translation>Reprendre une réponse</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Nothing was filled in. Taking it in notes that it came.</source>
            <translation>Rien n’a été rempli. La reprendre note qu’elle est arrivée.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>This could not be stored now. Nothing was taken in; try again in a moment.</source>
            <translation>L’enregistrement n’a pas pu se faire maintenant. Rien n’a été repris ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Note that it came</source>
            <translation>Noter qu’elle est arrivée</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in the row of {symbol}</source>
            <translation>Reprendre la ligne de {symbol}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Move the deadline</source>
            <translation>Déplacer l’échéance</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take what the form says: {value}</source>
            <translation>Prendre ce que dit le formulaire : {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Changed here and in the form. What stands here stays unless the form’s is chosen: {value}</source>
            <translation>Modifié ici et dans le formulaire. Ce qui figure ici reste, sauf choix contraire : {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Will stand at: {what}</source>
            <translation>Deviendra : {what}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Stays as it is.</source>
            <translation>Reste tel quel.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>was {old}, came back {new}</source>
            <translation>était {old}, revient {new}</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>New activity</source>
            <translation>Nouvelle activité</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>No cooperation activity is entered yet.</source>
            <translation>Aucune activité de coopération n’est encore saisie.</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <location filename="ui/agreements/activities.py"></location>
            <source>Activities belong to a working group. Enter the working group first.</source>
            <translation>Les activités relèvent d’un groupe de travail. Saisissez d’abord le groupe.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>To be done</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits belong to a working group. Enter the working group first.</source>
            <translation>Les délais relèvent d’un groupe de travail. Saisissez d’abord le groupe de travail.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>No time limit was met yet.</source>
            <translation>Aucun délai n’a encore été respecté.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/overview/clock.py"></location>
            <source>No time limit runs now.</source>
            <translation>Aucun délai ne court actuellement.</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Countdown</source>
            <translation>Compte à rebours</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limits</source>
            <translation>Délais</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <source>Obligations</source>
            <translation>Obligations</translation>
        </message>
        <message>
            <location filename="ui/agreements/clock.py"></location>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holidays</source>
            <translation>Jours fériés</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Not a side</source>
            <translation>Non partie à l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Witness</source>
            <translation>Témoin</translation>
        </message>
        <message>
            <location filename="ui/agreements/columns.py"></location>
            <source>Report overdue</source>
            <translation>Rapport en retard</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Area and what it has led to</source>
            <translation>Domaine et ce qu’il a produit</translation>
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
            <translation>État</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Last movement</source>
            <translation>Dernier mouvement</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Moving</source>
            <translation>Actif</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent</source>
            <translation>Silencieux</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Never anything</source>
            <translation>Jamais rien</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area of the agreement</source>
            <translation>Aucun domaine de l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Coverage of the agreement</source>
            <translation>Couverture de l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>Silent for six months</source>
            <translation>Silencieux depuis six mois</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>The agreement names no area of cooperation yet.</source>
            <translation>L’accord ne nomme encore aucun domaine de coopération.</translation>
        </message>
        <message>
            <location filename="ui/agreements/coverage.py"></location>
            <source>No area has been silent for six months.</source>
            <translation>Aucun domaine n’est resté silencieux six mois.</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: the Pakistani side</source>
            <translation>Comme dans : la partie pakistanaise</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: signed for the State of Palestine; empty: as the full name</source>
            <translation>Comme dans : signé pour l’État de Palestine ; vide : le nom complet</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The capital or the headquarters, such as Ramallah</source>
            <translation>La capitale ou le siège, par exemple Ramallah</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>The names of its people are printed in it beside the language of a document</source>
            <translation>Les noms de ses membres y sont imprimés à côté de la langue du document</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: Pursuant to Article 4 of … – printed at the beginning of the minutes</source>
            <translation>Comme dans : Conformément à l’article 4 de … – imprimé au début du procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Printed at the end of the minutes; none: all texts are equally authentic</source>
            <translation>Imprimé à la fin du procès-verbal ; aucun : tous les textes font également foi</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As in: 11 March 2026 (22 Ramadan 1447 AH), in masthead and testimonium</source>
            <translation>Comme dans : 11 mars 2026 (22 ramadan 1447 de l’hégire), dans l’en-tête et la formule finale</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Originals are signed in each of them; none: the first language</source>
            <translation>Les originaux sont signés dans chacune ; aucune : la première langue</translation>
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
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Place of signature</source>
            <translation>Lieu de signature</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed on</source>
            <translation>Signé le</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>In force from</source>
            <translation>En vigueur depuis le</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Expires on</source>
            <translation>Expire le</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Short name</source>
            <translation>Nom abrégé</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Name in a sentence</source>
            <translation>Nom dans une phrase</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Adjective</source>
            <translation>Adjectif</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Seat</source>
            <translation>Siège</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Own language</source>
            <translation>Langue propre</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Rest days</source>
            <translation>Jours de repos</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>A deadline on a rest day of either side is pointed out.</source>
            <translation>Une échéance qui tombe un jour de repos de l’une des parties est signalée.</translation>
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
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Signed as a witness</source>
            <translation>Signataire en qualité de témoin</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>As printed in the agreement, such as 7 or 3 bis</source>
            <translation>Tel qu’imprimé dans l’accord, par exemple 7 ou 3 bis</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Outside reference</source>
            <translation>Référence externe</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Such as SDG 3.8; printed in the report</source>
            <translation>Par exemple ODD 3.8 ; imprimée dans le rapport</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Own-side notes are this side's, and the chair's brief is made for it alone</source>
            <translation>Les notes internes sont celles de cette partie, et la note pour le président n’est établie que pour elle</translation>
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
            <translation>Cote</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <source>As in PPHWG/2026/1</source>
            <translation>Comme dans PPHWG/2026/1</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Established on</source>
            <translation>Constitué le</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Legal basis</source>
            <translation>Fondement juridique</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Terms of reference</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Authentic languages</source>
            <translation>Langues faisant foi</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Prevailing language</source>
            <translation>Texte qui prévaut</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Hijri date beside the Gregorian</source>
            <translation>Date hégirienne à côté de la date grégorienne</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meets</source>
            <translation>Se réunit</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>This file is kept by</source>
            <translation>Fichier tenu par</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host side</source>
            <translation>Partie hôte</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Host institution</source>
            <translation>Institution hôte</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places offered</source>
            <translation>Places offertes</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Places filled</source>
            <translation>Places pourvues</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Cost borne by</source>
            <translation>Coût pris en charge par</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Report due</source>
            <translation>Rapport attendu le</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reported on</source>
            <translation>Rapport reçu le</translation>
        </message>
        <message>
            <location filename="ui/agreements/editor.py"></location>
            <source>Follows from action item</source>
            <translation>Découle de la mesure</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose the emblem</source>
            <translation>Choisir l’emblème</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Choose emblem…</source>
            <translation>Choisir l’emblème…</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Remove the emblem</source>
            <translation>Retirer l’emblème</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>PNG or JPEG; it stands at the head of documents.</source>
            <translation>PNG ou JPEG ; il figure en tête des documents.</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>Emblem</source>
            <translation>Emblème</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None.</source>
            <translation>Néant.</translation>
        </message>
        <message>
            <location filename="ui/agreements/emblem.py"></location>
            <source>The emblem was removed.</source>
            <translation>L’emblème a été retiré.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Begin with what the working group rests on</source>
            <translation>Commencez par ce sur quoi repose le groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/overview/first_steps.py"></location>
            <location filename="ui/start_page.py"></location>
            <source>New working group…</source>
            <translation>Nouveau groupe de travail…</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Enter them one by one</source>
            <translation>Saisir un par un</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The parties</source>
            <translation>Les parties</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The states or organisations that signed, each with its short name.</source>
            <translation>Les États ou organisations signataires, chacun avec son nom abrégé.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The agreement</source>
            <translation>L’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its title, kind, place and date, and which party is side A.</source>
            <translation>Son titre, son type, le lieu et la date, et quelle partie est la partie A.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The areas of cooperation</source>
            <translation>Les domaines de coopération</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>As the agreement names them; everything is reported by area.</source>
            <translation>Tels que l’accord les nomme ; tout est présenté par domaine dans les rapports.</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>The working group</source>
            <translation>Le groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/first_steps.py"></location>
            <source>Its name, its symbol such as PPHWG, and its languages.</source>
            <translation>Son nom, sa cote, par exemple PPHWG, et ses langues.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>New working group</source>
            <translation>Nouveau groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Create the working group</source>
            <translation>Créer le groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The states or organisations that signed. Side A is the one that the agreement names first; documents name it first too.</source>
            <translation>Les États ou organisations signataires. La partie A est celle que l’accord nomme en premier ; les documents la nomment aussi en premier.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Exchange the sides</source>
            <translation>Échanger les parties</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which language each side prints the names of its people, and by which clock and calendar it works: deadlines on a rest day are pointed out.</source>
            <translation>Dans quelle langue chaque partie imprime les noms de ses représentants, et selon quels heure et calendrier elle travaille : les échéances tombant un jour de repos sont signalées.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Clocks</source>
            <translation>Heures et repos</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties signed. Meetings refer to it, and the clock watches over its expiry. What is not known yet stays empty.</source>
            <translation>Ce que les parties ont signé. Les réunions s’y réfèrent, et l’échéancier en surveille l’expiration. Ce qui n’est pas encore connu reste vide.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/page.py"></location>
            <source>Areas</source>
            <translation>Domaines</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>What the parties cooperate in. Action items, decisions and reports are sorted by area.</source>
            <translation>Ce en quoi les parties coopèrent. Les mesures, les décisions et les rapports sont classés par domaine.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Areas, one on each line, as the agreement names them</source>
            <translation>Les domaines, un par ligne, tels que l’accord les nomme</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Working group</source>
            <translation>Groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The body that meets. Its symbol heads the number of every meeting, decision and action item.</source>
            <translation>L’organe qui se réunit. Sa cote précède le numéro de chaque réunion, décision et mesure.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}</source>
            <translation>Partie {letter}</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>In which languages it works, which texts are signed, and which one prevails where they differ. What was written in the steps before counts as written in the first one chosen, or in the screen's if chosen.</source>
            <translation>Dans quelles langues il travaille, quels textes sont signés et lequel prévaut en cas de divergence. Ce qui a été écrit aux étapes précédentes compte comme écrit dans la première langue choisie, ou dans celle de l’écran si elle est choisie.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Party</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>A new party</source>
            <translation>Une nouvelle partie</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>Side {letter}: {caption}</source>
            <translation>Partie {letter} : {caption}</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>The calendar has no public holiday for this party and year.</source>
            <translation>Le calendrier n’a pas de jour férié pour cette partie et cette année.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday…</source>
            <translation>Nouveau jour férié…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Year after</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Days of the moon calendar are estimates until they are announced; correct them here.</source>
            <translation>Les jours du calendrier lunaire sont estimés jusqu’à leur annonce ; corrigez-les ici.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Weekly rest days: {days}.</source>
            <translation>Jours de repos hebdomadaire : {days}.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>No weekly rest days.</source>
            <translation>Pas de jours de repos hebdomadaire.</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>New holiday</source>
            <translation>Nouveau jour férié</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Holiday</source>
            <translation>Jour férié</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>A holiday after all</source>
            <translation>Férié tout de même</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Remove this day</source>
            <translation>Supprimer ce jour</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>The party works on this day</source>
            <translation>La partie travaille ce jour-là</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Working day</source>
            <translation>Jour ouvré</translation>
        </message>
        <message>
            <location filename="ui/agreements/holidays.py"></location>
            <source>Own day</source>
            <translation>Jour propre</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the agreement was signed</source>
            <translation>{span} après la signature de l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the group was set up</source>
            <translation>{span} après la constitution du groupe</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before a meeting</source>
            <translation>{span} avant une réunion</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after a meeting</source>
            <translation>{span} après une réunion</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the draft was circulated</source>
            <translation>{span} après la distribution du projet</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} after the minutes were adopted</source>
            <translation>{span} après l’adoption du procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>every {span}, by the calendar</source>
            <translation>tous les {span}, selon le calendrier</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>{span} before the agreement expires</source>
            <translation>{span} avant l’expiration de l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Time limit</source>
            <translation>Délai</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Back to the usual limit</source>
            <translation>Revenir au délai habituel</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Changed</source>
            <translation>Modifiée</translation>
        </message>
        <message>
            <location filename="ui/agreements/limits.py"></location>
            <source>Usually: {limit}.</source>
            <translation>Habituellement : {limit}.</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>New obligation</source>
            <translation>Nouvelle obligation</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>No obligation is entered yet. The usual time limits are watched without one.</source>
            <translation>Aucune obligation n’est encore saisie. Les délais habituels sont surveillés sans cela.</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations of the agreement</source>
            <translation>Obligations de l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Obligations belong to a working group. Enter the working group first.</source>
            <translation>Les obligations relèvent d’un groupe de travail. Saisissez d’abord le groupe de travail.</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>What is to be done</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Binds</source>
            <translation>Lie</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>None: all sides</source>
            <translation>Aucune : toutes les parties</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>A day of its own; none where it is tied to an event</source>
            <translation>Un jour propre ; aucun si elle est liée à un événement</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Tied to</source>
            <translation>Liée à</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <source>Below zero: before the event</source>
            <translation>Négatif : avant l’événement</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Done on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <location filename="ui/agreements/obligations.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>no day yet</source>
            <translation>pas encore de jour</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Agreements</source>
            <translation>Accords</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New line in the tab shown</source>
            <translation>Nouvelle ligne dans l’onglet affiché</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>New agreement</source>
            <translation>Nouvel accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Sides</source>
            <translation>Parties</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatories</source>
            <translation>Signataires</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/parts.py"></location>
            <source>Working groups</source>
            <translation>Groupes de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms</source>
            <translation>Termes</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Clock</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>No agreement is entered yet.</source>
            <translation>Aucun accord n’est encore saisi.</translation>
        </message>
        <message>
            <location filename="ui/agreements/page.py"></location>
            <source>“{name}” is there. Next: its focal points, then its first meeting.</source>
            <translation>« {name} » est créé. Restent ses points focaux, puis sa première réunion.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move up (Alt+Up)</source>
            <translation>Monter (Alt+Haut)</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Move down (Alt+Down)</source>
            <translation>Descendre (Alt+Bas)</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New signatory</source>
            <translation>Nouveau signataire</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Nobody is entered yet who signed.</source>
            <translation>Aucun signataire n’est encore saisi.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Signatory</source>
            <translation>Signataire</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New article</source>
            <translation>Nouvel article</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No article is entered yet.</source>
            <translation>Aucun article n’est encore saisi.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Article {number}</source>
            <translation>Article {number}</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New area</source>
            <translation>Nouveau domaine</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No area of cooperation is entered yet.</source>
            <translation>Aucun domaine de coopération n’est encore saisi.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Areas of cooperation</source>
            <translation>Domaines de coopération</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>No working group carries this agreement out yet.</source>
            <translation>Aucun groupe de travail ne met encore cet accord en œuvre.</translation>
        </message>
        <message>
            <location filename="ui/agreements/parts.py"></location>
            <source>Show this group</source>
            <translation>Afficher ce groupe</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>No rule</source>
            <translation>Pas de règle</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every month</source>
            <translation>Tous les mois</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two months</source>
            <translation>Tous les deux mois</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every three months</source>
            <translation>Tous les trois mois</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every four months</source>
            <translation>Tous les quatre mois</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every six months</source>
            <translation>Tous les six mois</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every year</source>
            <translation>Tous les ans</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Every two years</source>
            <translation>Tous les deux ans</translation>
        </message>
        <message>
            <location filename="ui/agreements/recurrence.py"></location>
            <source>Or a recurrence rule, such as FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU; the next meetings are proposed by it</source>
            <translation>Ou une règle de périodicité, par exemple FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU ; les prochaines réunions sont proposées selon elle</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Contact at the embassy</source>
            <translation>Contact à l’ambassade</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Gets copies of what is long overdue</source>
            <translation>Reçoit copie de ce qui est très en retard</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>New party</source>
            <translation>Nouvelle partie</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>No party is entered yet: a state or an organisation.</source>
            <translation>Aucune partie n’est encore saisie : un État ou une organisation.</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Parties, the sides first</source>
            <translation>Parties, celles de l’accord en premier</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Take off this agreement</source>
            <translation>Retirer de cet accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Make it a side</source>
            <translation>En faire une partie à l’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose the parties that signed, side A first.</source>
            <translation>Choisissez les parties signataires, la partie A en premier.</translation>
        </message>
        <message>
            <location filename="ui/agreements/sides.py"></location>
            <source>Choose a second party; an agreement binds at least two.</source>
            <translation>Choisissez une seconde partie ; un accord en lie au moins deux.</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <location filename="ui/widgets/localized_field.py"></location>
            <source>{field} in {language}</source>
            <translation>{field} en {language}</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>As the minutes shall have it; the check points out a paragraph that says it otherwise</source>
            <translation>Tel qu’il doit figurer dans le procès-verbal ; le contrôle signale tout paragraphe qui le dit autrement</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Term</source>
            <translation>Terme</translation>
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
            <translation>Note</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>When it is used; for the secretariat alone</source>
            <translation>Quand l’employer ; pour le seul secrétariat</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>New term</source>
            <translation>Nouveau terme</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>No term is entered yet. What stands here is rendered the same in all minutes.</source>
            <translation>Aucun terme n’est encore saisi. Ce qui figure ici est rendu de la même façon dans tous les procès-verbaux.</translation>
        </message>
        <message>
            <location filename="ui/agreements/terms.py"></location>
            <source>Terms belong to a working group. Enter the working group first.</source>
            <translation>Les termes relèvent d’un groupe de travail. Saisissez d’abord le groupe.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backup is in one folder only: {why}</source>
            <translation>La sauvegarde n’est que dans un seul dossier : {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup was made: {why}</source>
            <translation>Aucune sauvegarde n’a été faite : {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Damaged: it cannot be restored</source>
            <translation>Endommagée : elle ne peut pas être restaurée</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cannot be read at present</source>
            <translation>Illisible pour le moment</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Being read…</source>
            <translation>Lecture en cours…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore the backup of {when}…</source>
            <translation>Restaurer la sauvegarde du {when}…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Close the other windows on this database first.</source>
            <translation>Fermez d’abord les autres fenêtres de cette base.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restore this backup?</source>
            <translation>Restaurer cette sauvegarde ?</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The file as it is now is kept beside it.</source>
            <translation>Le fichier tel qu’il est maintenant est conservé à côté.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>What was done after it is not in it.</source>
            <translation>Ce qui a été fait après n’y figure pas.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Nothing was done after it.</source>
            <translation>Rien n’a été fait après.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Restoring {name}…</source>
            <translation>Restauration de {name}…</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>Cancelled. The file is whole: as it was, or restored already.</source>
            <translation>Annulé. Le fichier est entier : tel qu’il était, ou déjà restauré.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored.</source>
            <translation>La sauvegarde a été restaurée.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup was restored. The old file lies in {path}.</source>
            <translation>La sauvegarde a été restaurée. L’ancien fichier se trouve dans {path}.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>It is now behind the passphrase that the backup has.</source>
            <translation>Elle est derrière la phrase de passe de la sauvegarde.</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>The backup of the old file is in one folder only: {why}</source>
            <translation>La sauvegarde de l’ancien fichier n’est que dans un seul dossier : {why}</translation>
        </message>
        <message>
            <location filename="ui/backups.py"></location>
            <source>No backup of the old file was made: {why}</source>
            <translation>Aucune sauvegarde de l’ancien fichier n’a été faite : {why}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Make one now</source>
            <translation>En faire une maintenant</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Backups of {name}</source>
            <translation>Sauvegardes de {name}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They are made by themselves: on opening, every half hour of work, and before an import.</source>
            <translation>Elles se font d’elles-mêmes : à l’ouverture, toutes les demi-heures de travail et avant une importation.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Use no other folder</source>
            <translation>N’utiliser aucun autre dossier</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>In the other folder</source>
            <translation>Dans l’autre dossier</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A backup on the same disk does not help when the disk fails. Choose a folder on another one.</source>
            <translation>Une sauvegarde sur le même disque ne sert à rien quand le disque tombe en panne. Choisissez un dossier sur un autre disque.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>They go into this folder too: {path}</source>
            <translation>Elles vont aussi dans ce dossier : {path}</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Another folder for backups</source>
            <translation>Autre dossier pour les sauvegardes</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The backups of this file lie there already. Choose a folder on another disk.</source>
            <translation>Les sauvegardes de ce fichier s’y trouvent déjà. Choisissez un dossier sur un autre disque.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Making a backup…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <location filename="ui/databases.py"></location>
            <location filename="ui/desk.py"></location>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Annulé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>A verified backup was made.</source>
            <translation>Une sauvegarde vérifiée a été faite.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>The newest backup was copied into the other folder.</source>
            <translation>La dernière sauvegarde a été copiée dans l’autre dossier.</translation>
        </message>
        <message>
            <location filename="ui/backups_dialog.py"></location>
            <source>Nothing was changed since the last backup.</source>
            <translation>Rien n’a changé depuis la dernière sauvegarde.</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New database…</source>
            <translation>&amp;Nouvelle base de données…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open a register on a ser&amp;ver…</source>
            <translation>Ouvrir un registre sur un ser&amp;veur…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open in a new &amp;window…</source>
            <translation>Ouvrir dans une nouvelle &amp;fenêtre…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Open the &amp;sample</source>
            <translation>Ouvrir l’&amp;exemple</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Print what is shown…</source>
            <translation>&amp;Imprimer ce qui est affiché…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Backups…</source>
            <translation>&amp;Sauvegardes…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Encrypt…</source>
            <translation>&amp;Chiffrer…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Change pass&amp;phrase…</source>
            <translation>Changer la &amp;phrase de passe…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Remove encryption…</source>
            <translation>&amp;Retirer le chiffrement…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close database</source>
            <translation>&amp;Fermer la base de données</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Search or jump to…</source>
            <translation>Re&amp;chercher ou aller à…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Search in all &amp;texts…</source>
            <translation>Chercher dans tous les &amp;textes…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;History of what is shown…</source>
            <translation>&amp;Historique de ce qui est affiché…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Next &amp;misspelt word</source>
            <translation>Mot &amp;mal orthographié suivant</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Se&amp;ttings…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Light colours</source>
            <translation>Couleurs &amp;claires</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Dark colours</source>
            <translation>Couleurs &amp;sombres</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;As the system has it</source>
            <translation>Co&amp;mme le système</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>L&amp;arger</source>
            <translation>Plus &amp;grand</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>S&amp;maller</source>
            <translation>Plus &amp;petit</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>Us&amp;ual size</source>
            <translation>Taille &amp;habituelle</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Next pane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Previous pane</source>
            <translation>Volet &amp;précédent</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;New window on this database</source>
            <translation>&amp;Nouvelle fenêtre sur cette base</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Close this window</source>
            <translation>&amp;Fermer cette fenêtre</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>User &amp;guide</source>
            <translation>&amp;Guide de l’utilisateur</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>&amp;About Secretariat</source>
            <translation>À &amp;propos de Secretariat</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <source>This is on a server: its administrator does it with the server’s own tools.</source>
            <translation>Ceci est sur un serveur : son administrateur le fait avec les outils du serveur.</translation>
        </message>
        <message>
            <location filename="ui/commands.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>{command}: {what}</source>
            <translation>{command} : {what}</translation>
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
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open another…</source>
            <translation>Ouvrir un autre…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Change the address…</source>
            <translation>Modifier l’adresse…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Making a new register in {name}…</source>
            <translation>Création d’un nouveau registre dans {name}…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Opening {name}…</source>
            <translation>Ouverture de {name}…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Choose another place…</source>
            <translation>Choisir un autre emplacement…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Forget it</source>
            <translation>L’oublier</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>{name} is not where it was: {folder}. Connect the drive it lies on, or look for it elsewhere.</source>
            <translation>{name} n’est plus à sa place : {folder}. Branchez le disque où il se trouve, ou cherchez-le ailleurs.</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Look for it…</source>
            <translation>Le chercher…</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Open a database</source>
            <translation>Ouvrir une base de données</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>New database</source>
            <translation>Nouvelle base de données</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Something typed could not be saved</source>
            <translation>Un texte saisi n’a pas pu être enregistré</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>If you leave now, it is lost.</source>
            <translation>Si vous quittez maintenant, il est perdu.</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Leave without it</source>
            <translation>Quitter sans lui</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <location filename="ui/databases.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Secretariat databases</source>
            <translation>Bases de données Secretariat</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Decided on</source>
            <translation>Décidée le</translation>
        </message>
        <message>
            <location filename="ui/decisions/cells.py"></location>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaiting confirmation by</source>
            <translation>En attente de confirmation par</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Choose a decision in the register.</source>
            <translation>Choisissez une décision dans le registre.</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Text of the decision</source>
            <translation>Texte de la décision</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <location filename="ui/decisions/page.py"></location>
            <source>Open in the minutes</source>
            <translation>Ouvrir dans le procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Written in another language; there is no text in yours yet.</source>
            <translation>Rédigé dans une autre langue ; il n’y a pas encore de texte dans la vôtre.</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>Action items that follow from it</source>
            <translation>Mesures qui en découlent</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>No action item follows from it</source>
            <translation>Aucune mesure n’en découle</translation>
        </message>
        <message>
            <location filename="ui/decisions/detail.py"></location>
            <source>{symbol} · due {day}</source>
            <translation>{symbol} · échéance : {day}</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <source>Awaited until</source>
            <translation>Attendue jusqu’au</translation>
        </message>
        <message>
            <location filename="ui/decisions/editor.py"></location>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/models/decision_columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Replaced by</source>
            <translation>Remplacée par</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Enter what became of it…</source>
            <translation>Saisir ce qu’elle est devenue…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Amend or supersede it…</source>
            <translation>La modifier ou la remplacer…</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>What became of the decision, newest first</source>
            <translation>Ce que la décision est devenue, du plus récent au plus ancien</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Earlier and later forms of it</source>
            <translation>Ses formes antérieures et ultérieures</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>No minutes are being drafted under which a new decision could be taken.</source>
            <translation>Aucun procès-verbal en rédaction ne permet de prendre une nouvelle décision.</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>By {decision}</source>
            <translation>Par {decision}</translation>
        </message>
        <message>
            <location filename="ui/decisions/life.py"></location>
            <source>Said by {party}</source>
            <translation>Déclaration : {party}</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What is entered here is added to the history of {symbol}.</source>
            <translation>Ce qui est saisi ici s’ajoute à l’historique de {symbol}.</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>What became of the decision?</source>
            <translation>Qu’est devenue la décision ?</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter it</source>
            <translation>Saisir</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Confirmed or objected to by</source>
            <translation>Confirmation ou objection de</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The new decision begins with the text of {symbol}, under an agenda item of minutes that are being drafted.</source>
            <translation>La nouvelle décision part du texte de {symbol}, sous un point de l’ordre du jour d’un procès-verbal en rédaction.</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Replace the decision</source>
            <translation>Remplacer la décision</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>Begin the new one</source>
            <translation>Commencer la nouvelle</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <source>The old one is then</source>
            <translation>L’ancienne est alors</translation>
        </message>
        <message>
            <location filename="ui/decisions/moves.py"></location>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Agenda item</source>
            <translation>Point de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/figures.py"></location>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Search in decisions</source>
            <translation>Rechercher dans les décisions</translation>
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
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>Go to minutes</source>
            <translation>Aller aux procès-verbaux</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision fits. Take a filter away to see more.</source>
            <translation>Aucune décision ne correspond. Retirez un filtre pour en voir davantage.</translation>
        </message>
        <message>
            <location filename="ui/decisions/page.py"></location>
            <source>No decision yet. A paragraph of the minutes becomes one.</source>
            <translation>Aucune décision pour le moment. Un paragraphe du procès-verbal en devient une.</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Something went wrong, and nothing was changed. The log says what it was.</source>
            <translation>Une erreur s’est produite et rien n’a été modifié. Le journal en donne le détail.</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Taking back the last step…</source>
            <translation>Annulation de la dernière étape…</translation>
        </message>
        <message>
            <location filename="ui/desk.py"></location>
            <source>Doing the step again…</source>
            <translation>Rétablissement de l’étape…</translation>
        </message>
        <message>
            <location filename="ui/dropping.py"></location>
            <source>Drop one file at a time: each is shown before anything is taken in.</source>
            <translation>Déposez un fichier à la fois : chacun est montré avant que rien ne soit repris.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>The letter that asks for it is under Documents, with all open requests to that side.</source>
            <translation>La lettre qui la demande se trouve sous Documents, avec toutes les demandes en cours adressées à cette partie.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination</source>
            <translation>Demander une désignation</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>Enter the request</source>
            <translation>Enregistrer la demande</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Answer by</source>
            <translation>Réponse avant le</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <source>By the group's time limit, unless you change it</source>
            <translation>Selon le délai du groupe, sauf modification</translation>
        </message>
        <message>
            <location filename="ui/focal_points/asking.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <source>For the secretariat; it is not in the letter</source>
            <translation>Pour le secrétariat ; ne figure pas dans la lettre</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <location filename="ui/focal_points/cells.py"></location>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Requested</source>
            <translation>Demandée le</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/columns.py"></location>
            <source>from {day}</source>
            <translation>à compter du {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Read contacts</source>
            <translation>Lire des contacts</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{name}: nothing is entered before it is taken over.</source>
            <translation>{name} : rien n’est saisi avant d’être repris.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Side of those who are new (empty: none)</source>
            <translation>Partie des nouvelles personnes (vide : aucune)</translation>
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
            <translation>{field} : {new}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{field}: {new} (before: {old})</source>
            <translation>{field} : {new} (avant : {old})</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Search in areas and names</source>
            <translation>Domaines et noms</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Scan of the letter</source>
            <translation>Numérisation de la lettre</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>By area and side</source>
            <translation>Domaines et parties</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that. Take a filter away to see more.</source>
            <translation>Aucune place ne correspond. Retirez un filtre pour en voir davantage.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Designate</source>
            <translation>Désigner</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Request nomination…</source>
            <translation>Demander une désignation…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>Hand over…</source>
            <translation>Passation…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>New designation</source>
            <translation>Nouvelle désignation</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Nobody is designated here.</source>
            <translation>Personne n’est désigné ici.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designation</source>
            <translation>Désignation</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Designations at this place</source>
            <translation>Désignations pour cette fonction</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <source>New person…</source>
            <translation>Nouvelle personne…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New person</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>The rest can be added under People.</source>
            <translation>Le reste peut être ajouté sous Personnes.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Enter this person</source>
            <translation>Saisir cette personne</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Counterpart: {names}</source>
            <translation>Homologue : {names}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No counterpart yet</source>
            <translation>Pas encore d’homologue</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>The whole group</source>
            <translation>Le groupe entier</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Needs attention</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <location filename="ui/focal_points/place.py"></location>
            <source>Vacant</source>
            <translation>Vacant</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expiring</source>
            <translation>Expire bientôt</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>Number and date of the letter that designates</source>
            <translation>Numéro et date de la lettre de désignation</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Style</source>
            <translation>Titre de civilité</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>As in: Dr, Prof., H.E.</source>
            <translation>Comme dans : M., Mme, Dr, S.E.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Precedence</source>
            <translation>Préséance</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>1 comes first</source>
            <translation>1 vient en premier</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Salutation</source>
            <translation>Formule d’appel</translation>
        </message>
        <message>
            <location filename="ui/focal_points/editor.py"></location>
            <source>It opens letters. Empty: as is usual in the language</source>
            <translation>Elle ouvre les lettres. Vide : selon l’usage de la langue</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is complete or cancelled stays, and lists of earlier days still show the old person.</source>
            <translation>Ce qui est achevé ou annulé reste, et les listes de jours antérieurs montrent toujours l’ancienne personne.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>First day of the new person</source>
            <translation>Premier jour de la nouvelle personne</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Empty: without limit</source>
            <translation>Vide : sans limite</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Number and date of the letter that designates the new person</source>
            <translation>Numéro et date de la lettre qui désigne la nouvelle personne</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>What is handed over</source>
            <translation>Ce qui est transmis</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>This person holds nothing from that day on.</source>
            <translation>Cette personne n’a rien à partir de ce jour.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>The new person is alternate no more: {areas}</source>
            <translation>La nouvelle personne n’est plus suppléante : {areas}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Handing over…</source>
            <translation>Passation en cours…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>provisional</source>
            <translation>provisoire</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>responsible</source>
            <translation>responsable</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>counterpart</source>
            <translation>homologue</translation>
        </message>
        <message>
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>shares the responsibility</source>
            <translation>coresponsable</translation>
        </message>
        <message>
            <location filename="ui/focal_points/matrix.py"></location>
            <source>Focal points by area and side</source>
            <translation>Points focaux par domaine et par partie</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>No nomination is requested yet. Choose a vacant place under By area, or begin here.</source>
            <translation>Aucune désignation n’est encore demandée. Choisissez un poste vacant sous Par domaine, ou commencez ici.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Request for nomination</source>
            <translation>Demande de désignation</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/letters/columns.py"></location>
            <source>Nominations</source>
            <translation>Désignations</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Search in nominations</source>
            <translation>Rechercher dans les désignations demandées</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Write the letter…</source>
            <translation>Établir la lettre…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing fits. Take a filter away to see more.</source>
            <translation>Rien ne correspond. Retirez un filtre pour en voir davantage.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Answered by the designation of {name} from {day}</source>
            <translation>Satisfaite par la désignation de {name} à compter du {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/nominations.py"></location>
            <source>Withdrawn on {day}</source>
            <translation>Retirée le {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Focal points</source>
            <translation>Points focaux</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>There is no working group yet. It is entered under Agreements.</source>
            <translation>Il n’y a pas encore de groupe de travail. Il se saisit sous Accords.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Go to Agreements</source>
            <translation>Aller aux accords</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>By area</source>
            <translation>Par domaine</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/minutes/aids.py"></location>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>Institutions</source>
            <translation>Institutions</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Directory of focal points…</source>
            <translation>Répertoire des points focaux…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Save contacts…</source>
            <translation>Enregistrer les contacts…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Read contacts…</source>
            <translation>Lire des contacts…</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <source>Search in the tab shown</source>
            <translation>Rechercher dans l’onglet affiché</translation>
        </message>
        <message>
            <location filename="ui/focal_points/page.py"></location>
            <location filename="ui/focal_points/people.py"></location>
            <source>New institution</source>
            <translation>Nouvelle institution</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>This group</source>
            <translation>Ce groupe</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nobody is entered yet.</source>
            <translation>Personne n’est encore saisi.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in people</source>
            <translation>Rechercher dans les personnes</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>No institution is entered yet.</source>
            <translation>Aucune institution n’est encore saisie.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Search in institutions</source>
            <translation>Rechercher dans les institutions</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expires {day}</source>
            <translation>Expire le {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Expired {day}: {name}</source>
            <translation>Expirée le {day} : {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>From {day}: {name}</source>
            <translation>À compter du {day} : {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate: {name}</source>
            <translation>Suppléant : {name}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate overdue since {day}</source>
            <translation>Suppléant attendu depuis le {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Alternate due {day}</source>
            <translation>Suppléant attendu le {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination overdue since {day}</source>
            <translation>Désignation en retard depuis le {day}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/place.py"></location>
            <source>Nomination due {day}</source>
            <translation>Désignation attendue le {day}</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Text of the guide</source>
            <translation>Texte du guide</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>User guide</source>
            <translation>Guide de l’utilisateur</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Search in the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Back (Alt+Left)</source>
            <translation>Précédent (Alt+Gauche)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <source>Forward (Alt+Right)</source>
            <translation>Suivant (Alt+Droite)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Smaller (Ctrl+-)</source>
            <translation>Réduire (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Larger (Ctrl++)</source>
            <translation>Agrandir (Ctrl++)</translation>
        </message>
        <message>
            <location filename="ui/guide_window.py"></location>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>Nothing was found.</source>
            <translation>Aucun résultat.</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Show older acts</source>
            <translation>Afficher les actes plus anciens</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>History of {name}</source>
            <translation>Historique de {name}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>The journal knows nothing of it.</source>
            <translation>Le journal n’en sait rien.</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Reason: {text}</source>
            <translation>Motif : {text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Done again</source>
            <translation>Rétabli</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <location filename="ui/reports/columns.py"></location>
            <source>Removed</source>
            <translation>Supprimé le</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Restored</source>
            <translation>Restauré</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Taken away</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>Deleted for good</source>
            <translation>Effacé définitivement</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>only bold or italic: {text}</source>
            <translation>seulement gras ou italique : {text}</translation>
        </message>
        <message>
            <location filename="ui/history_dialog.py"></location>
            <source>{after}
(before: {before})</source>
            <translation>{after}
(avant : {before})</translation>
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
            <translation>, </translation>
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
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <location filename="ui/jobs.py"></location>
            <source>This could not be finished. The log says why.</source>
            <translation>Cette opération n’a pas pu être achevée. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>It is saved already as “{name}”.</source>
            <translation>Il est déjà enregistré sous « {name} ».</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Save this filter</source>
            <translation>Enregistrer ce filtre</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename the filter</source>
            <translation>Renommer le filtre</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>The filter “{name}” went to the bin.</source>
            <translation>Le filtre « {name} » est dans la corbeille.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Show the list as the filter is to leave it first.</source>
            <translation>Affichez d’abord la liste telle que le filtre doit la laisser.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>Replace the filter “{name}”?</source>
            <translation>Remplacer le filtre « {name} » ?</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <source>From then on it asks for what the list shows now.</source>
            <translation>Il demandera désormais ce que la liste affiche maintenant.</translation>
        </message>
        <message>
            <location filename="ui/kept_filters.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Cancellations</source>
            <translation>Annulations</translation>
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
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Forms</source>
            <translation>Formulaires</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nobody to write to</source>
            <translation>Aucun destinataire</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>See beside</source>
            <translation>Voir à côté</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/minutes/comment_rows.py"></location>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Dated</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Done otherwise</source>
            <translation>Fait autrement</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave today.</source>
            <translation>Rien n’a à partir aujourd’hui.</translation>
        </message>
        <message>
            <location filename="ui/letters/columns.py"></location>
            <source>Nothing has to leave on {day}.</source>
            <translation>Rien n’a à partir le {day}.</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>No letter was written yet. What you write stands here.</source>
            <translation>Aucune lettre n’a encore été écrite. Celles que vous écrivez figurent ici.</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Letters written</source>
            <translation>Lettres écrites</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <source>Search in letters written</source>
            <translation>Rechercher dans les lettres écrites</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/letters/outbox.py"></location>
            <source>No letter fits. Take a filter away to see more.</source>
            <translation>Aucune lettre ne correspond. Retirez un filtre pour en voir davantage.</translation>
        </message>
        <message>
            <location filename="ui/letters/log.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Its folder is no longer there.</source>
            <translation>Son dossier n’existe plus.</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>Letters that have to leave</source>
            <translation>Lettres qui ont à partir</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/letters/page.py"></location>
            <source>Search in letters</source>
            <translation>Rechercher dans les lettres</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>How was it done?</source>
            <translation>Comment cela a-t-il été fait ?</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>It stands in the log, such as “by telephone on 3 March”.</source>
            <translation>Cela figure dans le journal, par exemple « par téléphone le 3 mars ».</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/widgets/list_head.py"></location>
            <source>{n} of {all} shown</source>
            <translation>{n} sur {all} à l’écran</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <source>The letters are being made…</source>
            <translation>Les lettres sont en préparation…</translation>
        </message>
        <message>
            <location filename="ui/letters/outbox.py"></location>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This could not be finished.</source>
            <translation>Cette opération n’a pas pu être achevée.</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Write letters…</source>
            <translation>Écrire les lettres…</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>To leave</source>
            <translation>À envoyer</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Written</source>
            <translation>Écrites</translation>
        </message>
        <message>
            <location filename="ui/letters/page.py"></location>
            <source>Copy text of the letter</source>
            <translation>Copier le texte de la lettre</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Choose a letter to see how it will read.</source>
            <translation>Choisissez une lettre pour voir ce qu’elle dira.</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy to</source>
            <translation>Copie à</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Attached</source>
            <translation>Joint</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <location filename="ui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Text of the letter</source>
            <translation>Texte de la lettre</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Write this one…</source>
            <translation>Écrire celle-ci…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Done otherwise…</source>
            <translation>Fait autrement…</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>The text of the letter is on the clipboard.</source>
            <translation>Le texte de la lettre est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="ui/letters/preview.py"></location>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <location filename="ui/lookup.py"></location>
            <source>Choose a record first: its history is shown then.</source>
            <translation>Choisissez d’abord une fiche : son historique s’affiche alors.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Something else was done since, so nothing was taken back.</source>
            <translation>Autre chose a été fait depuis ; rien n’a donc été annulé.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Undone: {act}</source>
            <translation>Annulé : {act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>Done again: {act}</source>
            <translation>Rétabli : {act}</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <location filename="ui/notices.py"></location>
            <source>No database is open</source>
            <translation>Aucune base de données n’est ouverte</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Presenter</source>
            <translation>Intervenant</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Minutes allotted</source>
            <translation>Minutes prévues</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Annotation, for both sides</source>
            <translation>Annotation, pour les deux parties</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Other documents (one symbol a line)</source>
            <translation>Autres documents (une cote par ligne)</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Files of the item</source>
            <translation>Fichiers du point</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>Add item</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>This meeting has no agenda yet.</source>
            <translation>Cette réunion n’a pas encore d’ordre du jour.</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/page.py"></location>
            <source>Write the usual agenda</source>
            <translation>Rédiger l’ordre du jour habituel</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Add a single item</source>
            <translation>Ajouter un seul point</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>From a template</source>
            <translation>À partir d’un modèle</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Too late</source>
            <translation>Trop tard</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{allotted} of {there}</source>
            <translation>{allotted} sur {there}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>{text}: ends {over} late</source>
            <translation>{text} : fin dépassée de {over}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <source>New item</source>
            <translation>Nouveau point</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>“{title}” was removed from the agenda.</source>
            <translation>« {title} » a été retiré de l’ordre du jour.</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <source>Day {day}, {begins} – Day {last}, {ends}</source>
            <translation>Jour {day}, {begins} – jour {last}, {ends}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/columns.py"></location>
            <source>Day {day}, {clock}</source>
            <translation>Jour {day}, {clock}</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="ui/meetings/agenda.py"></location>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="ui/meetings/brief.py"></location>
            <source>For our chair’s brief – own side only</source>
            <translation>Pour la note de notre président – interne</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="ui/meetings/columns.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Draft</source>
            <translation>Projet</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>New meeting</source>
            <translation>Nouvelle réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Add agenda item</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open minutes</source>
            <translation>Ouvrir le procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <source>Propose a series…</source>
            <translation>Proposer une série…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Papers</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Delegations</source>
            <translation>Délégations</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <source>Calendar of the group…</source>
            <translation>Calendrier du groupe…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Read replies…</source>
            <translation>Lire les réponses…</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Search in meetings</source>
            <translation>Rechercher dans les réunions</translation>
        </message>
        <message>
            <location filename="ui/meetings/commands.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove meeting</source>
            <translation>Supprimer la réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Side (empty: observer)</source>
            <translation>Partie (vide : observateur)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Represented by</source>
            <translation>Représenté par</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Arrived for item</source>
            <translation>Arrivé pour le point</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Left after item</source>
            <translation>Parti après le point</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Add a person: type a part of the name</source>
            <translation>Ajouter une personne : saisissez une partie du nom</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Copy delegations of the last meeting</source>
            <translation>Copier les délégations de la dernière réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present (P)</source>
            <translation>Présent (P)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused (X)</source>
            <translation>Excusé (X)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent (A)</source>
            <translation>Absent (A)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by… (R)</source>
            <translation>Représenté par… (R)</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Present</source>
            <translation>Présent</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Excused</source>
            <translation>Excusé</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented by…</source>
            <translation>Représenté par…</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Nobody is listed yet. Add the first person above.</source>
            <translation>Personne n’est encore inscrit. Ajoutez la première personne ci-dessus.</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Head not present</source>
            <translation>Chef absent</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Represented</source>
            <translation>Représenté</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Observers</source>
            <translation>Observateurs</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>represented by {name}</source>
            <translation>représenté(e) par {name}</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Everybody was listed already.</source>
            <translation>Tous étaient déjà inscrits.</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{names}: no longer listed.</source>
            <translation>{names} : retiré(s) de la liste.</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Who represents {name}?</source>
            <translation>Qui représente {name} ?</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>Set as represented</source>
            <translation>Noter comme représenté</translation>
        </message>
        <message>
            <location filename="ui/meetings/delegations.py"></location>
            <source>{title}  ·  {here} of {all} present</source>
            <translation>{title}  ·  {here} présents sur {all}</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Convene</source>
            <translation>Convoquer</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Open the session</source>
            <translation>Ouvrir la réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Mark as held</source>
            <translation>Noter comme tenue</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Plan again</source>
            <translation>Planifier de nouveau</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Postpone</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Cancel the meeting</source>
            <translation>Annuler la réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Reopen…</source>
            <translation>Rouvrir…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Other dates…</source>
            <translation>Autres dates…</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>{days}: rest day there</source>
            <translation>{days} : jour de repos sur place</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Mode</source>
            <translation>Modalités</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/meetings/sittings.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Venue</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Joint with the groups</source>
            <translation>Commune avec les groupes</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Distribution</source>
            <translation>Distribution</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>Files of the meeting</source>
            <translation>Fichiers de la réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/editor.py"></location>
            <source>On each side’s clock</source>
            <translation>À l’heure de chaque partie</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Agenda, papers, delegations and matters arising stay as they are; sittings move along.</source>
            <translation>L’ordre du jour, les documents, les délégations et les questions à suivre restent en l’état ; les séances suivent.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is postponed and planned again, to be convened anew.</source>
            <translation>Elle est reportée puis prévue de nouveau, et devra être convoquée une nouvelle fois.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Give the meeting other dates</source>
            <translation>Donner d’autres dates à la réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Set the dates</source>
            <translation>Fixer les dates</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reason (may stay empty)</source>
            <translation>Motif (facultatif)</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>It is kept in the history. Times are those of {zone}.</source>
            <translation>Il est conservé dans l’historique. Les heures sont celles de {zone}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>The reason is kept in the history.</source>
            <translation>Le motif est conservé dans l’historique.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Why is the meeting reopened?</source>
            <translation>Pourquoi la réunion est-elle rouverte ?</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>What this bears upon</source>
            <translation>Ce que cela concerne</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>{meeting}: {parts} go to the bin with it.</source>
            <translation>{meeting} : {parts} vont aussi à la corbeille.</translation>
        </message>
        <message>
            <location filename="ui/meetings/moves.py"></location>
            <source>Remove this meeting?</source>
            <translation>Retirer cette réunion ?</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>It gets its symbol at once. Series and number stay as they are from then on.</source>
            <translation>Il reçoit sa cote aussitôt. La série et le numéro ne changent plus ensuite.</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>New paper</source>
            <translation>Nouveau document</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Enter the paper</source>
            <translation>Saisir le document</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Belongs to</source>
            <translation>Se rattache à</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <source>Number (empty: the next)</source>
            <translation>Numéro (vide : le suivant)</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by (empty: secretariat)</source>
            <translation>Présenté par (vide : secrétariat)</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Submitted on</source>
            <translation>Présenté le</translation>
        </message>
        <message>
            <location filename="ui/meetings/new_paper.py"></location>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Meant for</source>
            <translation>Destiné à</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/meetings/series.py"></location>
            <location filename="ui/meetings/series_list.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/overview/preparation.py"></location>
            <source>Plan a meeting</source>
            <translation>Planifier une réunion</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <location filename="ui/widgets/empty.py"></location>
            <source>Enter the agreement</source>
            <translation>Saisir l’accord</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>A meeting belongs to a working group: enter its agreement first.</source>
            <translation>Une réunion relève d’un groupe de travail : saisissez d’abord son accord.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The {meeting} was removed.</source>
            <translation>Réunion supprimée : {meeting}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>There is no working group yet. Enter its agreement first.</source>
            <translation>Il n’y a pas encore de groupe de travail. Saisissez d’abord son accord.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>No meeting is planned yet.</source>
            <translation>Aucune réunion n’est encore prévue.</translation>
        </message>
        <message>
            <location filename="ui/meetings/page.py"></location>
            <source>The note was removed.</source>
            <translation>La note a été supprimée.</translation>
        </message>
        <message>
            <location filename="ui/meetings/paper_cells.py"></location>
            <location filename="ui/meetings/papers.py"></location>
            <source>Submitted by</source>
            <translation>Présenté par</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered yet. The provisional agenda and the list of participants have their own symbols.</source>
            <translation>Aucun document n’est encore saisi. L’ordre du jour provisoire et la liste des participants ont leur propre cote.</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>due by {day}</source>
            <translation>attendu le {day}</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Secretariat</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>No paper is entered for this item.</source>
            <translation>Aucun document n’est saisi pour ce point.</translation>
        </message>
        <message>
            <location filename="ui/meetings/papers.py"></location>
            <source>Open the paper {symbol}</source>
            <translation>Ouvrir le document {symbol}</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by agenda item</source>
            <translation>Quorum par point de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>It is counted as soon as somebody is marked present.</source>
            <translation>Il est calculé dès qu’une présence est notée.</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum by item</source>
            <translation>Quorum par point</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Constituted</source>
            <translation>Constitué</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Not constituted</source>
            <translation>Non constitué</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}</source>
            <translation>{side} {present}</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>{side} {present}, no head</source>
            <translation>{side} {present}, sans chef</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <location filename="ui/meetings/quorum.py"></location>
            <source>No quorum</source>
            <translation>Pas de quorum</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Calendar files and messages</source>
            <translation>Fichiers de calendrier et messages</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Read answers to the invitation</source>
            <translation>Lire les réponses à l’invitation</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Nothing is entered before it is taken over. The answers are compared by e-mail address.</source>
            <translation>Rien n’est saisi avant d’être repris. Les réponses sont rapprochées par adresse électronique.</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers to the invitation</source>
            <translation>Réponses à l’invitation</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply}</source>
            <translation>Répond : {reply}</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Answers: {reply} (before: {before})</source>
            <translation>Répond : {reply} (avant : {before})</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>It answers an earlier form of the invitation.</source>
            <translation>Elle répond à une version antérieure de l’invitation.</translation>
        </message>
        <message>
            <location filename="ui/meetings/replies.py"></location>
            <source>Enter as excused</source>
            <translation>Saisir comme excusé</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Propose the next meetings</source>
            <translation>Proposer les prochaines réunions</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>No day suits both sides. Plan a meeting by hand, or change the group's recurrence.</source>
            <translation>Aucun jour ne convient aux deux parties. Planifiez une réunion à la main ou changez la périodicité du groupe.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>host {host}</source>
            <translation>hôte : {host}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>instead of {day}</source>
            <translation>au lieu du {day}</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>The group has no recurrence rule, so every three months is proposed. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>Le groupe n’a pas de règle de périodicité ; un rythme trimestriel est donc proposé. Les parties accueillent à tour de rôle ; jours de repos, jours fériés et autres réunions des parties sont évités. Les fêtes du calendrier lunaire peuvent être des estimations : consultez l’autre partie.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series.py"></location>
            <source>By the group's recurrence {rule}. Hosts take turns; rest days, public holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.</source>
            <translation>Selon la périodicité du groupe {rule}. Les parties accueillent à tour de rôle ; jours de repos, jours fériés et autres réunions des parties sont évités. Les fêtes du calendrier lunaire peuvent être des estimations : consultez l’autre partie.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>No meeting fits. Take a filter away to see more.</source>
            <translation>Aucune réunion ne correspond. Retirez un filtre pour en voir davantage.</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Coming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Over</source>
            <translation>Passées</translation>
        </message>
        <message>
            <location filename="ui/meetings/series_list.py"></location>
            <source>Minutes not adopted</source>
            <translation>Procès-verbal non adopté</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sitting</source>
            <translation>Séance</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>New sitting</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Times are those of {zone}.</source>
            <translation>Les heures sont celles de {zone}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Set the times</source>
            <translation>Fixer les heures</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>One a day</source>
            <translation>Une par jour</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Add sitting</source>
            <translation>Ajouter une séance</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Sittings</source>
            <translation>Séances</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>The sitting of {when} was removed.</source>
            <translation>La séance du {when} a été supprimée.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>{number}.</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Change the sitting of {when}</source>
            <translation>Modifier la séance du {when}</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>Remove the sitting of {when}</source>
            <translation>Supprimer la séance du {when}</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits from its beginning to its end.</source>
            <translation>Aucune : la réunion siège du début à la fin.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the meeting sits at {clock} on each of its days.</source>
            <translation>Aucune : la réunion siège à {clock} chaque jour.</translation>
        </message>
        <message>
            <location filename="ui/meetings/sittings.py"></location>
            <source>None: the hours of its days are supposed.</source>
            <translation>Aucune : les heures de chaque jour sont supposées.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Write from “{name}”</source>
            <translation>Rédiger d’après « {name} »</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Only an empty agenda is written from a template.</source>
            <translation>Seul un ordre du jour vide se rédige d’après un modèle.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep this agenda as a template…</source>
            <translation>Conserver cet ordre du jour comme modèle…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Edit templates…</source>
            <translation>Modifier les modèles…</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>The reviews of single areas become one item that is repeated for each area.</source>
            <translation>Les examens de domaines particuliers deviennent un seul point, répété pour chaque domaine.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Name of the template</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>“{name}” was kept as a template.</source>
            <translation>« {name} » a été conservé comme modèle.</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Agenda templates</source>
            <translation>Modèles d’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Offered to</source>
            <translation>Proposé à</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Items of the template</source>
            <translation>Points du modèle</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>New template</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Remove this template</source>
            <translation>Supprimer ce modèle</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>One for each area</source>
            <translation>Un par domaine</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <location filename="ui/meetings/templates.py"></location>
            <source>for each area</source>
            <translation>pour chaque domaine</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Open &amp;recent</source>
            <translation>Ouvrir un fichier &amp;récent</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Window</source>
            <translation>Fe&amp;nêtre</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>{name} (not there now)</source>
            <translation>{name} (introuvable)</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Nothing was opened before</source>
            <translation>Rien n’a encore été ouvert</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>&amp;Forget those that are not there</source>
            <translation>&amp;Oublier ceux qui ne sont plus là</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes plain text.</source>
            <translation>Le paragraphe devient un texte courant.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a statement.</source>
            <translation>Le paragraphe devient une déclaration.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes information, which asks for nothing.</source>
            <translation>Le paragraphe devient une information, qui ne demande rien.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a decision.</source>
            <translation>Le paragraphe devient une décision.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes an action item.</source>
            <translation>Le paragraphe devient une mesure.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a recommendation.</source>
            <translation>Le paragraphe devient une recommandation.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>The paragraph becomes a reservation.</source>
            <translation>Le paragraphe devient une réserve.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>What was entered for it so far goes to the bin.</source>
            <translation>Ce qui a été saisi à ce titre va à la corbeille.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Change what the paragraph is?</source>
            <translation>Changer la nature du paragraphe ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Change it</source>
            <translation>Changer</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Its text can then not be changed any more; a change is an amendment by another decision.</source>
            <translation>Son texte ne peut alors plus être modifié ; tout changement passe par une autre décision.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Was this decision adopted in session?</source>
            <translation>Cette décision a-t-elle été adoptée en séance ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>It was adopted</source>
            <translation>Elle a été adoptée</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>This decision was adopted in session: its text stays, and a change is an amendment.</source>
            <translation>Cette décision a été adoptée en séance : son texte ne change plus, sauf par une autre décision.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/reading.py"></location>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This database is open for reading only.</source>
            <translation>Cette base de données est ouverte en lecture seule.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Decisions and action items get their numbers now, and keep them for good: none is used twice or changed. The text can then only be read until you return it to drafting.</source>
            <translation>Les décisions et les mesures reçoivent maintenant leur numéro, définitivement : aucun n’est réutilisé ni changé. Le texte ne peut ensuite qu’être lu, jusqu’à ce que vous le remettiez en rédaction.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate draft {number}?</source>
            <translation>Distribuer le projet {number} ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Circulate</source>
            <translation>Distribuer</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Both sides have agreed to this text as it is. No move leads back to drafting, only undo as long as nothing else was done.</source>
            <translation>Les deux parties ont agréé ce texte tel quel. Rien ne ramène à la rédaction, sinon l’annulation tant que rien d’autre n’a été fait.</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Have both sides agreed?</source>
            <translation>Les deux parties ont-elles agréé le texte ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Mark as agreed</source>
            <translation>Noter comme agréé</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Look at them first</source>
            <translation>Les examiner d’abord</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>PDF documents</source>
            <translation>Documents PDF</translation>
        </message>
        <message>
            <location filename="ui/minutes/acts.py"></location>
            <source>Export PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Scans</source>
            <translation>Numérisations</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealed record, SHA-256</source>
            <translation>Dossier scellé, SHA-256</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopt…</source>
            <translation>Adopter…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy…</source>
            <translation>Joindre l’exemplaire signé…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Minutes are adopted once both sides have agreed to them.</source>
            <translation>Un procès-verbal est adopté une fois que les deux parties l’ont agréé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Agreed, to be adopted</source>
            <translation>Agréé, à adopter</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adoption seals the record and makes the originals. Nothing of it can be changed after that.</source>
            <translation>L’adoption scelle le dossier et établit les originaux. Rien ne peut en être modifié ensuite.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach the signed copy</source>
            <translation>Joindre l’exemplaire signé</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{name} is kept with its hash. The minutes are then signed, and this cannot be undone.</source>
            <translation>{name} est conservé avec son empreinte. Le procès-verbal est alors signé, et cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Attach it</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Day of signature</source>
            <translation>Date de signature</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Sealing the record…</source>
            <translation>Scellement du procès-verbal…</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The minutes are adopted, and their record is sealed.</source>
            <translation>Le procès-verbal est adopté et son dossier scellé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/widgets/exporter.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>The file was written to {path}.</source>
            <translation>Le fichier a été écrit sous {path}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Signed {day}</source>
            <translation>Signé le {day}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopted {day}.</source>
            <translation>Adopté le {day}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Adopted {day}, for signature</source>
            <translation>Adopté le {day}, pour signature</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The heads of delegation sign the originals; then attach the scan.</source>
            <translation>Les chefs de délégation signent les originaux ; joignez ensuite la numérisation.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>SHA-256: {hash}</source>
            <translation>SHA-256 : {hash}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Signed copy</source>
            <translation>Exemplaire signé</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>{language}, {side} named first</source>
            <translation>{language}, {side} en premier</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Save {name}</source>
            <translation>Enregistrer {name}</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>The record is sealed with every name and word as it is now, and the originals are made and stored. Nothing of it can be changed afterwards, and undo does not go back over it; a correction is a corrigendum.</source>
            <translation>Le dossier est scellé avec chaque nom et chaque mot dans leur état actuel, et les originaux sont établis et conservés. Rien ne peut en être modifié ensuite, et l’annulation ne remonte pas au-delà ; toute correction est un rectificatif.</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of adoption</source>
            <translation>Date d’adoption</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt the minutes?</source>
            <translation>Adopter le procès-verbal ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>Adopt and seal</source>
            <translation>Adopter et sceller</translation>
        </message>
        <message>
            <location filename="ui/minutes/adoption.py"></location>
            <source>No original can be made in {languages}: this program has no words for its documents.</source>
            <translation>Aucun original ne peut être établi en {languages} : ce programme n’a pas les mots de ses documents dans cette langue.</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Due date in words…</source>
            <translation>Échéance en toutes lettres…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Phrase bank…</source>
            <translation>Banque de formules…</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>{name} was not put in charge of the action item. Enter tries again.</source>
            <translation>{name} n’a pas été chargé(e) de la mesure. Entrée essaie de nouveau.</translation>
        </message>
        <message>
            <location filename="ui/minutes/aids.py"></location>
            <source>Only an action item has a due date. Ctrl+T makes one of this paragraph.</source>
            <translation>Seule une mesure a une échéance. Ctrl+T fait de ce paragraphe une mesure.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Check again</source>
            <translation>Contrôler de nouveau</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend.</source>
            <translation>Rien à corriger.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside</source>
            <translation>Écartés</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing to mend</source>
            <translation>Rien à corriger</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back circulation; mend them first.</source>
            <translation>Les erreurs empêchent la distribution ; corrigez-les d’abord.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated.</source>
            <translation>Le projet peut être distribué.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Errors hold back agreement; mend them first.</source>
            <translation>Des erreurs empêchent l’accord ; corrigez-les d’abord.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Both sides have agreed. Adoption waits until what is found is mended or set aside.</source>
            <translation>Les deux parties sont d’accord. L’adoption attend que les constatations soient corrigées ou écartées.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Adoption waits until warnings are mended or set aside.</source>
            <translation>L’adoption attend que les avertissements soient corrigés ou écartés.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>Nothing holds back the minutes.</source>
            <translation>Rien ne s’oppose au procès-verbal.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The check could not be made. The log says why.</source>
            <translation>Le contrôle n’a pas pu être fait. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside…</source>
            <translation>Écarter…</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Take up again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Why it may stay as it is</source>
            <translation>Pourquoi cela peut rester tel quel</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All warnings of this rule</source>
            <translation>Tous les avertissements de cette règle</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Show {place}: {text}</source>
            <translation>Afficher {place} : {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>Set aside by {who}, {day}: {reason}</source>
            <translation>Écarté par {who}, le {day} : {reason}</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>This draft is with the members, so its text can only be read.</source>
            <translation>Ce projet est entre les mains des membres ; son texte ne peut donc qu’être lu.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Both sides have agreed to these minutes, so their text can only be read.</source>
            <translation>Les deux parties ont agréé ce procès-verbal ; son texte ne peut donc qu’être lu.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are adopted: a later change is a corrigendum.</source>
            <translation>Ce procès-verbal est adopté : tout changement ultérieur est un rectificatif.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>These minutes are signed: a later change is a corrigendum.</source>
            <translation>Ce procès-verbal est signé : tout changement ultérieur est un rectificatif.</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the first side</source>
            <translation>Déclaration de la première partie</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Statement of the second side</source>
            <translation>Déclaration de la seconde partie</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Narrative</source>
            <translation>Texte courant</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Remove paragraph</source>
            <translation>Supprimer le paragraphe</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Next language</source>
            <translation>Langue suivante</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Insert the first term</source>
            <translation>Insérer le premier terme</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Refresh the preview</source>
            <translation>Actualiser l’aperçu</translation>
        </message>
        <message>
            <location filename="ui/minutes/commands.py"></location>
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>What becomes of it</source>
            <translation>Suite donnée</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>Paragraph {number}</source>
            <translation>Paragraphe {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comment_rows.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/received.py"></location>
            <source>The document as a whole</source>
            <translation>L’ensemble du document</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comment forms</source>
            <translation>Formulaires d’observations</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form…</source>
            <translation>Reprendre un formulaire…</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Enter a comment</source>
            <translation>Saisir une observation</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open a comment round</source>
            <translation>Ouvrir une consultation</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Each side that was present gets a form. Silence by the last day is no objection.</source>
            <translation>Chaque partie présente reçoit un formulaire. Le silence au dernier jour vaut absence d’objection.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open the round</source>
            <translation>Ouvrir la consultation</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Comments by</source>
            <translation>Observations avant le</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Empty: 21 days after circulation.</source>
            <translation>Vide : 21 jours après la distribution.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Take in a form</source>
            <translation>Reprendre un formulaire</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/minutes/conflicts.py"></location>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Proposed text or comment</source>
            <translation>Texte proposé ou observation</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>There is still time until {day}, and forms are then not taken in any more.</source>
            <translation>Le délai court encore jusqu’au {day} ; après la clôture, les formulaires ne sont plus repris.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Close the comment round?</source>
            <translation>Clore la consultation ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The draft is circulated. Ask the sides that were present for their comments.</source>
            <translation>Le projet est distribué. Demandez leurs observations aux parties présentes.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments are asked for when a draft is circulated.</source>
            <translation>Les observations se demandent lorsqu’un projet est distribué.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments on draft {number}</source>
            <translation>Observations sur le projet {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Draft {number} has been circulated since.</source>
            <translation>Le projet {number} a été distribué depuis.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Open its round</source>
            <translation>Ouvrir sa consultation</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Nothing stands in the way of noting agreement.</source>
            <translation>Rien ne s’oppose à ce que l’accord soit noté.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>The last day, {day}, is a rest day or holiday of: {sides}.</source>
            <translation>Le dernier jour, {day}, est un jour de repos ou férié ({sides}).</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>No comment has come in yet.</source>
            <translation>Aucune observation n’est encore parvenue.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <location filename="ui/overview/page.py"></location>
            <source>Closed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Time is over</source>
            <translation>Délai expiré</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Comments by {day}.</source>
            <translation>Observations au plus tard le {day}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Heard from: {sides}.</source>
            <translation>Réponses reçues : {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Silent, so no objection: {sides}.</source>
            <translation>Sans réponse, donc sans objection : {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comments.py"></location>
            <source>Not heard from yet: {sides}.</source>
            <translation>Pas encore de réponse : {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>In one text</source>
            <translation>En un seul texte</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>All paragraphs</source>
            <translation>Tous les paragraphes</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Only changes</source>
            <translation>Seulement les changements</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Change before</source>
            <translation>Changement précédent</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Next change</source>
            <translation>Changement suivant</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed between these two drafts.</source>
            <translation>Rien n’a changé entre ces deux projets.</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Nothing changed</source>
            <translation>Rien n’a changé</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} changed</source>
            <translation>{n} modifié(s)</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} added</source>
            <translation>{n} ajouté(s)</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} removed</source>
            <translation>{n} supprimé(s)</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>{n} moved</source>
            <translation>{n} déplacé(s)</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Comparison of two drafts</source>
            <translation>Comparaison de deux projets</translation>
        </message>
        <message>
            <location filename="ui/minutes/comparison.py"></location>
            <source>Opening paragraphs</source>
            <translation>Paragraphes liminaires</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>{name} removed this paragraph on {time}. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>{name} a supprimé ce paragraphe le {time}. Votre saisie est conservée ici et deviendra un nouveau paragraphe à l’enregistrement.</translation>
        </message>
        <message>
            <location filename="ui/minutes/conflicts.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here, as a new paragraph when it is saved.</source>
            <translation>Ce paragraphe a été supprimé entre-temps. Votre saisie est conservée ici et deviendra un nouveau paragraphe à l’enregistrement.</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Change the correction</source>
            <translation>Modifier la rectification</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Add a correction</source>
            <translation>Ajouter une rectification</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Quote the wrong words exactly, and so many of them that they stand in the paragraph only once.</source>
            <translation>Citez exactement les mots erronés, et assez pour qu’ils ne figurent qu’une fois dans le paragraphe.</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Add it</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Where it stands</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Annex I, Delegation of …</source>
            <translation>Annexe I, Délégation de …</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>For</source>
            <translation>Au lieu de</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <location filename="ui/minutes/correction_form.py"></location>
            <source>Elsewhere: annexes, headings, signatures</source>
            <translation>Ailleurs : annexes, titres, signatures</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>New corrigendum</source>
            <translation>Nouveau rectificatif</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text…</source>
            <translation>Enregistrer le texte consolidé…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Corrigenda</source>
            <translation>Rectificatifs</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The minutes stay as they were adopted; the consolidated text shows both.</source>
            <translation>Le procès-verbal reste tel qu’adopté ; le texte consolidé montre l’un et l’autre.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>A mistake in adopted minutes is corrected by a document of its own.</source>
            <translation>Une erreur dans un procès-verbal adopté se corrige par un document distinct.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The correction was taken out.</source>
            <translation>La rectification a été retirée.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>The corrigendum was discarded.</source>
            <translation>Le rectificatif a été abandonné.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>It gets its number and is sealed with its originals. It can then not be changed or undone.</source>
            <translation>Il reçoit son numéro et est scellé avec ses originaux. Il ne peut ensuite être ni modifié ni annulé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Day of issue</source>
            <translation>Date de publication</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue the corrigendum?</source>
            <translation>Publier le rectificatif ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue and seal</source>
            <translation>Publier et sceller</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save the consolidated text</source>
            <translation>Enregistrer le texte consolidé</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>{symbol} is issued and sealed.</source>
            <translation>{symbol} est publié et scellé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Corrigendum</source>
            <translation>Rectificatif</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issued {day}</source>
            <translation>Publié le {day}</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Issue…</source>
            <translation>Publier…</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Discard the corrigendum</source>
            <translation>Abandonner le rectificatif</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Take the correction out</source>
            <translation>Retirer la rectification</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>For: {words}</source>
            <translation>Au lieu de : {words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>(left out)</source>
            <translation>(supprimé)</translation>
        </message>
        <message>
            <location filename="ui/minutes/corrigenda.py"></location>
            <source>Read: {words}</source>
            <translation>Lire : {words}</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>A paragraph is not saved yet. It is tried again when you leave it.</source>
            <translation>Un paragraphe n’est pas encore enregistré. Une nouvelle tentative a lieu lorsque vous le quittez.</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>“{text}” was removed.</source>
            <translation>« {text} » a été supprimé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Next agenda item</source>
            <translation>Point suivant de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Previous agenda item</source>
            <translation>Point précédent de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Note to self…</source>
            <translation>Note pour soi…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Insert the time</source>
            <translation>Insérer l’heure</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Arrived…</source>
            <translation>Arrivée…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left…</source>
            <translation>Départ…</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who arrived? Item {item}</source>
            <translation>Qui est arrivé ? Point {item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Who left? Item {item}</source>
            <translation>Qui est parti ? Point {item}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live.py"></location>
            <source>Not listed yet</source>
            <translation>Pas encore inscrit</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Give up (Esc)</source>
            <translation>Abandonner (Échap)</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Item {number}</source>
            <translation>Point {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The meeting</source>
            <translation>La réunion</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Note to self, own side only</source>
            <translation>Note pour soi, notre partie seulement</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Enter keeps it, Esc gives it up</source>
            <translation>Entrée la garde, Échap l’abandonne</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>A note to self is not stored yet.</source>
            <translation>Une note pour soi n’est pas encore enregistrée.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Type a part of the name; Enter takes the one that is marked</source>
            <translation>Tapez une partie du nom ; Entrée prend celui qui est marqué</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Nobody of that name is listed here.</source>
            <translation>Personne de ce nom n’est inscrit ici.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at item {number} is then not recorded.</source>
            <translation>L’absence au point {number} n’est alors pas consignée.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>The absence at items {first}–{last} is then not recorded.</source>
            <translation>L’absence aux points {first}–{last} n’est alors pas consignée.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>One arrival and one departure are kept for each delegate.</source>
            <translation>Une seule arrivée et un seul départ sont conservés par délégué.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Is {name} back in the room?</source>
            <translation>{name} est de retour dans la salle ?</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_ask.py"></location>
            <source>Back in the room</source>
            <translation>De retour dans la salle</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>This meeting has no times yet.</source>
            <translation>Cette réunion n’a pas encore d’horaire.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Sitting {number} of {all}, until {when}</source>
            <translation>Séance {number} sur {all}, jusqu’à {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Begins {when}</source>
            <translation>Commence : {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Until {when}</source>
            <translation>Jusqu’à {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Break until {when}</source>
            <translation>Pause jusqu’à {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Was to end at {when}</source>
            <translation>Devait finir à {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>Ended {when}</source>
            <translation>Terminée : {when}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} over</source>
            <translation>{time} de trop</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} late</source>
            <translation>{time} de retard</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>{time} ahead</source>
            <translation>{time} d’avance</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_clock.py"></location>
            <source>On time</source>
            <translation>À l’heure</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>In the room</source>
            <translation>Dans la salle</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Item {number}: {title}</source>
            <translation>Point {number} : {title}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No quorum: neither a head nor an alternate head is in the room for {sides}.</source>
            <translation>Pas de quorum : ni chef ni chef suppléant de délégation dans la salle pour {sides}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No delegates are listed. They are entered on the page Meetings.</source>
            <translation>Aucun délégué n’est inscrit. On les saisit à la page Réunions.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Nobody is marked yet: choose people and press P for present, X excused, A absent.</source>
            <translation>Personne n’est encore pointé : choisissez des personnes et appuyez sur P pour présent, X excusé, A absent.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Who represents somebody is entered on the page Meetings, under Delegations.</source>
            <translation>Qui représente quelqu’un se saisit à la page Réunions, sous Délégations.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Notes to self</source>
            <translation>Notes pour soi</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Own side only</source>
            <translation>Pour notre partie seulement</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>None. Ctrl+M writes one.</source>
            <translation>Aucune. Ctrl+M en écrit une.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>Remove this note</source>
            <translation>Supprimer cette note</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>A note was removed.</source>
            <translation>Une note a été supprimée.</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{topic}: {text}</source>
            <translation>{topic} : {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>{title}  ·  {here} of {all}</source>
            <translation>{title}  ·  {here} sur {all}</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Head present</source>
            <translation>Chef présent</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>No head</source>
            <translation>Sans chef</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Not yet here</source>
            <translation>Pas encore là</translation>
        </message>
        <message>
            <location filename="ui/minutes/live_room.py"></location>
            <source>Left</source>
            <translation>Parti</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Enter a day.</source>
            <translation>Saisissez un jour.</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>Making the originals</source>
            <translation>Établissement des originaux</translation>
        </message>
        <message>
            <location filename="ui/minutes/making.py"></location>
            <source>This could not be stored now, and nothing was changed; try again in a moment.</source>
            <translation>L’enregistrement n’a pas pu se faire maintenant et rien n’a été modifié ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting the confirmation of</source>
            <translation>En attente de la confirmation de</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Taken on</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Awaiting until</source>
            <translation>Attendue jusqu’au</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Another action item</source>
            <translation>Une autre mesure</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Remove this one</source>
            <translation>Supprimer celle-ci</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Add an action item</source>
            <translation>Ajouter une mesure</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Choose a paragraph to see what came of it.</source>
            <translation>Choisissez un paragraphe pour voir ce qui en découle.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Type the paragraph, or begin it with an operative verb.</source>
            <translation>Saisissez le paragraphe, ou commencez-le par un verbe opératif.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Ctrl+D makes this paragraph a decision, Ctrl+T an action item. Its details then stand here.</source>
            <translation>Ctrl+D fait de ce paragraphe une décision, Ctrl+T une mesure. Ses détails figurent alors ici.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Statement of the {adjective} side</source>
            <translation>Déclaration de la partie {adjective}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Decision {symbol}</source>
            <translation>Décision {symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Its number is given when the draft is circulated, and then stays.</source>
            <translation>Son numéro est attribué à la distribution du projet et ne change plus.</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>Action item {symbol}</source>
            <translation>Mesure {symbol}</translation>
        </message>
        <message>
            <location filename="ui/minutes/outcome.py"></location>
            <source>The action item was removed.</source>
            <translation>La mesure a été supprimée.</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Also open with {names}</source>
            <translation>Ouvert aussi chez {names}</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Minutes are typed under the agenda, and this meeting has none yet.</source>
            <translation>Le procès-verbal se saisit sous l’ordre du jour, et cette réunion n’en a pas encore.</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>There is no meeting yet.</source>
            <translation>Il n’y a pas encore de réunion.</translation>
        </message>
        <message>
            <location filename="ui/minutes/page.py"></location>
            <source>Go to meetings</source>
            <translation>Aller aux réunions</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_edit.py"></location>
            <source>A paragraph holds at most {longest} characters; this text has {length}. Nothing was pasted.</source>
            <translation>Un paragraphe contient {longest} caractères au plus ; ce texte en a {length}. Rien n’a été collé.</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing. Enter begins the next paragraph.</source>
            <translation>Commencez à écrire. Entrée commence le paragraphe suivant.</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Start typing</source>
            <translation>Commencez à écrire</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>New paragraph</source>
            <translation>Nouveau paragraphe</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>adopted in session</source>
            <translation>adoptée en séance</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>Adopted in session: the text stays as it is.</source>
            <translation>Adoptée en séance : le texte ne change plus.</translation>
        </message>
        <message>
            <location filename="ui/minutes/paragraph_row.py"></location>
            <source>A provisional mark: the number is given when the draft is circulated.</source>
            <translation>Cote provisoire : le numéro est attribué à la distribution du projet.</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages appear here.</source>
            <translation>Les pages apparaissent ici.</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Changed since</source>
            <translation>Modifié depuis</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Setting the pages…</source>
            <translation>Mise en pages…</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be shown.</source>
            <translation>Les pages n’ont pas pu être affichées.</translation>
        </message>
        <message>
            <location filename="ui/minutes/preview.py"></location>
            <source>The pages could not be set. The log says why.</source>
            <translation>Les pages n’ont pas pu être composées. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of the action item</source>
            <translation>Échéance de la mesure</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>in 30 days, end of August, 2027-08-15…</source>
            <translation>dans 30 jours, fin août, 2027-08-15…</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Move with that event (Ctrl+Enter)</source>
            <translation>Suivre cet événement (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Due date of {action}</source>
            <translation>Échéance de {action}</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Enter sets it, Esc goes back</source>
            <translation>Entrée la fixe, Échap revient au texte</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Phrase bank</source>
            <translation>Banque de formules</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Type a part of the verb</source>
            <translation>Tapez une partie du verbe</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>Operative verbs</source>
            <translation>Verbes opératifs</translation>
        </message>
        <message>
            <location filename="ui/minutes/prompts.py"></location>
            <source>No verb of the phrase bank fits.</source>
            <translation>Aucun verbe de la banque de formules ne convient.</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>{name}, comments of: {side}.</source>
            <translation>{name}, observations : {side}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Take in a comment form</source>
            <translation>Reprendre un formulaire d’observations</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Known: {text}</source>
            <translation>Connue : {text}</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>The known one stays as it is, and this one is put beside it.</source>
            <translation>L’observation connue reste telle quelle, et celle-ci est placée à côté.</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Taken in already</source>
            <translation>Déjà reprise</translation>
        </message>
        <message>
            <location filename="ui/minutes/received.py"></location>
            <source>Differs</source>
            <translation>Différente</translation>
        </message>
        <message>
            <location filename="ui/minutes/short_line.py"></location>
            <source>At most {longest} characters can stand here. Nothing was put in.</source>
            <translation>Cette ligne prend au plus {longest} caractères. Rien n’a été inséré.</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Comments</source>
            <translation>Observations</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Drafts</source>
            <translation>Projets</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Record</source>
            <translation>Adoption</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>The room: attendance and what was carried over</source>
            <translation>La salle : présence et points repris</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Details of the paragraph</source>
            <translation>Détails du paragraphe</translation>
        </message>
        <message>
            <location filename="ui/minutes/side.py"></location>
            <source>Check of the minutes</source>
            <translation>Contrôle du procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/minutes/terms.py"></location>
            <source>Term bank</source>
            <translation>Banque de termes</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Return to drafting</source>
            <translation>Remettre en rédaction</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Circulate draft…</source>
            <translation>Distribuer…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Mark as agreed…</source>
            <translation>Noter comme agréé…</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <location filename="ui/minutes/versions.py"></location>
            <source>Draft {number}</source>
            <translation>Projet {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Draft {number}, circulated {day}</source>
            <translation>Projet {number}, distribué le {day}</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Bold (Ctrl+B)</source>
            <translation>Gras (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Italic (Ctrl+I)</source>
            <translation>Italique (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Remove paragraph (Ctrl+Shift+Del)</source>
            <translation>Supprimer le paragraphe (Ctrl+Maj+Suppr)</translation>
        </message>
        <message>
            <location filename="ui/minutes/toolbar.py"></location>
            <source>Statement of this side</source>
            <translation>Déclaration de cette partie</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Operative verb</source>
            <translation>Verbe opératif</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session…</source>
            <translation>Adoptée en séance…</translation>
        </message>
        <message>
            <location filename="ui/minutes/verb.py"></location>
            <source>Adopted in session: the text stays as it is. A change is an amendment.</source>
            <translation>Adoptée en séance : le texte ne change plus, sauf par une autre décision.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>compared with</source>
            <translation>comparé à</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to this draft</source>
            <translation>Revenir à ce projet</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline…</source>
            <translation>Enregistrer la comparaison…</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>A draft is kept here each time the minutes are circulated.</source>
            <translation>Un projet est conservé ici à chaque distribution du procès-verbal.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text as it is now</source>
            <translation>Le texte dans son état actuel</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Save redline</source>
            <translation>Enregistrer la comparaison</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Only while the minutes are being drafted.</source>
            <translation>Seulement pendant la rédaction du procès-verbal.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>Go back to draft {number}</source>
            <translation>Revenir au projet {number}</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The drafts could not be compared. The log says why.</source>
            <translation>Les projets n’ont pas pu être comparés. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again: {done}.</source>
            <translation>Le texte est de nouveau celui du projet {number} : {done}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>The text is that of draft {number} again.</source>
            <translation>Le texte est de nouveau celui du projet {number}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/versions.py"></location>
            <source>These stay as they are, because they were numbered or adopted since: {symbols}.</source>
            <translation>Ces éléments restent en l’état, car ils ont été numérotés ou adoptés depuis : {symbols}.</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Times slipped</source>
            <translation>Reports d’échéance</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Old number</source>
            <translation>Ancien numéro</translation>
        </message>
        <message>
            <location filename="ui/models/action_columns.py"></location>
            <source>Last report</source>
            <translation>Dernier compte rendu</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Due soon</source>
            <translation>Échéance proche</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>On track</source>
            <translation>En bonne voie</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped once</source>
            <translation>Reportée une fois</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped twice</source>
            <translation>Reportée deux fois</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Reported</source>
            <translation>Déclarée</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Slipped {n} times</source>
            <translation>Reportée {n} fois</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <location filename="ui/models/decision_list.py"></location>
            <location filename="ui/record_words.py"></location>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <location filename="ui/models/action_list.py"></location>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>Click for another group</source>
            <translation>Cliquez pour un autre groupe</translation>
        </message>
        <message>
            <location filename="ui/navigation.py"></location>
            <source>No working group yet</source>
            <translation>Pas encore de groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>cannot be shown</source>
            <translation>ne peut pas être affiché</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Saved filter {name}</source>
            <translation>Filtre enregistré {name}</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Replace by what the list shows now…</source>
            <translation>Remplacer par ce que la liste affiche…</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="ui/navigation_filters.py"></location>
            <location filename="ui/passphrases.py"></location>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something went wrong. The log says what it was: {path}</source>
            <translation>Une erreur s’est produite. Le journal en donne le détail : {path}</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something was still being typed in the minutes of {meeting} when the program ended. It is saved as soon as you open them.</source>
            <translation>Un texte était encore en cours de saisie dans le procès-verbal de {meeting} lorsque le programme s’est arrêté. Il est enregistré dès que vous ouvrez le procès-verbal.</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Open the minutes</source>
            <translation>Ouvrir le procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Something typed is not saved yet</source>
            <translation>Une saisie n’est pas encore enregistrée</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>All changes saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>What you type is kept, and saved when you leave it</source>
            <translation>Ce que vous saisissez est conservé, et enregistré quand vous en sortez</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>For reading only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <location filename="ui/notices.py"></location>
            <source>Database: {name}</source>
            <translation>Base de données : {name}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>{city} {weekday} {time}</source>
            <translation>{city} {weekday} {time}</translation>
        </message>
        <message>
            <location filename="ui/overview/clock.py"></location>
            <source>Obligation clock</source>
            <translation>Échéancier des obligations</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Due in {n} days</source>
            <translation>Échéance sous {n} jours</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Closure rate</source>
            <translation>Taux d’achèvement</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Next meeting</source>
            <translation>Prochaine réunion</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>Minutes to be agreed</source>
            <translation>Procès-verbaux à agréer</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is late</source>
            <translation>rien n’est en retard</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>all with a focal point</source>
            <translation>tous ont un point focal</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>nothing is due</source>
            <translation>aucune échéance</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} reported, awaiting confirmation</source>
            <translation>{n} déclarées, à confirmer</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none is planned</source>
            <translation>aucune n’est prévue</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{meeting}, {day}</source>
            <translation>{meeting}, {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>none are out</source>
            <translation>aucun n’est distribué</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, sent {day}</source>
            <translation>{symbol}, projet {n}, envoyé le {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, draft {n}, {day}</source>
            <translation>{symbol}, projet {n}, {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol}, {day}</source>
            <translation>{symbol}, {day}</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Found the working group</source>
            <translation>Constituer le groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Step by step from its agreement: its parties, its areas of cooperation and its languages.</source>
            <translation>Pas à pas à partir de son accord : ses parties, ses domaines de coopération et ses langues.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Name the focal points</source>
            <translation>Désigner les points focaux</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Who answers for each area on each side; reminders go to them.</source>
            <translation>Qui répond de chaque domaine de chaque côté ; les rappels leur sont adressés.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Plan the first meeting</source>
            <translation>Planifier la première réunion</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Place and dates; the usual agenda comes with one click.</source>
            <translation>Lieu et dates ; l’ordre du jour habituel s’obtient d’un clic.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>What to do first</source>
            <translation>Par où commencer</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>off track</source>
            <translation>en difficulté</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>watch</source>
            <translation>à surveiller</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>on track</source>
            <translation>en bonne voie</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>set aside</source>
            <translation>mise de côté</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <location filename="ui/pages.py"></location>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>items</source>
            <translation>mesures</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items by state</source>
            <translation>Mesures par état</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Action items agreed and closed</source>
            <translation>Mesures convenues et achevées</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Agreed and closed, by month of agreement</source>
            <translation>Convenues et achevées, par mois d’accord</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>For today</source>
            <translation>Pour aujourd’hui</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>No action item is in this state.</source>
            <translation>Aucune mesure n’est dans cet état.</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>Still open</source>
            <translation>Encore ouvertes</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>The next time limit: {what}, {day}.</source>
            <translation>Prochain délai : {what}, {day}.</translation>
        </message>
        <message>
            <location filename="ui/overview/page.py"></location>
            <source>{colour} – {meaning}</source>
            <translation>{colour} – {meaning}</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>still to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the next meeting</source>
            <translation>Préparation de la prochaine réunion</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>No meeting is planned. Plan one, and its preparation is followed here.</source>
            <translation>Aucune réunion n’est prévue. Planifiez-en une pour en suivre ici la préparation.</translation>
        </message>
        <message>
            <location filename="ui/overview/preparation.py"></location>
            <source>Preparing the {meeting}</source>
            <translation>Préparation : {meeting}</translation>
        </message>
        <message>
            <location filename="ui/overview/today.py"></location>
            <source>Nothing needs you today.</source>
            <translation>Rien ne vous attend aujourd’hui.</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/widgets/removal.py"></location>
            <source>Copy what I typed</source>
            <translation>Copier ma saisie</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Show it</source>
            <translation>L’afficher</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: {held}</source>
            <translation>Non fait : {held}</translation>
        </message>
        <message>
            <location filename="ui/page.py"></location>
            <source>Something typed is not saved yet.</source>
            <translation>Une saisie n’est pas encore enregistrée.</translation>
        </message>
        <message>
            <location filename="ui/pages.py"></location>
            <location filename="ui/reports/page.py"></location>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <location filename="ui/palette.py"></location>
            <source>Command · {menu}</source>
            <translation>Commande · {menu}</translation>
        </message>
        <message>
            <location filename="ui/parties.py"></location>
            <source>{day}, a rest day of {sides}</source>
            <translation>{day}, jour de repos ({sides})</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This file is encrypted. Its backups are too.</source>
            <translation>Ce fichier est chiffré. Ses sauvegardes aussi.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/servers.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Whoever opens this file will need the passphrase. If it is forgotten, nobody can open the file or its backups again: neither you nor the makers of this program. Keep it in a safe place.</source>
            <translation>Quiconque ouvre ce fichier aura besoin de la phrase de passe. Si elle est oubliée, personne ne pourra plus ouvrir le fichier ni ses sauvegardes : ni vous, ni les auteurs de ce programme. Gardez-la en lieu sûr.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The same once more</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases de passe diffèrent.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>This passphrase does not open the file. Look at capitals and the keyboard's language. If it is surely right, the file is damaged, or none of this program.</source>
            <translation>Cette phrase de passe n’ouvre pas le fichier. Vérifiez les majuscules et la langue du clavier. Si elle est certainement juste, le fichier est endommagé, ou n’est pas de ce programme.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>{name} is encrypted. Type its passphrase.</source>
            <translation>{name} est chiffré. Tapez sa phrase de passe.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Passphrase needed</source>
            <translation>Phrase de passe requise</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt this database</source>
            <translation>Chiffrer cette base</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The file is encrypted now.</source>
            <translation>Le fichier est maintenant chiffré.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>New passphrase</source>
            <translation>Nouvelle phrase de passe</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The passphrase was changed.</source>
            <translation>La phrase de passe a été changée.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Everybody who gets hold of this file can read it then. Backups that are there stay encrypted.</source>
            <translation>Quiconque met la main sur ce fichier pourra alors le lire. Les sauvegardes existantes restent chiffrées.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove the encryption?</source>
            <translation>Retirer le chiffrement ?</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>The encryption was removed.</source>
            <translation>Le chiffrement a été retiré.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Older copies</source>
            <translation>Copies plus anciennes</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Encrypt them too</source>
            <translation>Les chiffrer aussi</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Leave them</source>
            <translation>Les laisser</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Remove them</source>
            <translation>Les supprimer</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>At least {n} letters; several words that only you put together are best.</source>
            <translation>Au moins {n} caractères ; le mieux, ce sont plusieurs mots que vous seul associez.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Weak: a program guesses it soon. Add words.</source>
            <translation>Faible : un programme la devine vite. Ajoutez des mots.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Fair: it takes somebody much time and money to guess. One more word makes it strong.</source>
            <translation>Passable : la deviner demande beaucoup de temps et d’argent. Un mot de plus la rend forte.</translation>
        </message>
        <message>
            <location filename="ui/passphrases.py"></location>
            <source>Strong: nobody guesses it.</source>
            <translation>Forte : personne ne la devine.</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <location filename="ui/place_names.py"></location>
            <source>{database} on {server}</source>
            <translation>{database} sur {server}</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>This page shows no document. Open a preview, or choose one under Documents.</source>
            <translation>Cette page ne montre aucun document. Ouvrez un aperçu ou choisissez-en un sous Documents.</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>The printer did not take “{name}”, or its file could not be written. Look whether it is switched on and connected, or print to another printer or place.</source>
            <translation>L’imprimante n’a pas accepté « {name} », ou son fichier n’a pas pu être écrit. Vérifiez qu’elle est allumée et connectée, ou imprimez sur une autre imprimante ou à un autre emplacement.</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Not printed</source>
            <translation>Non imprimé</translation>
        </message>
        <message>
            <location filename="ui/printing.py"></location>
            <source>Printing page {page} of {count}</source>
            <translation>Impression de la page {page} sur {count}</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file is free again. You can open it for writing.</source>
            <translation>Ce fichier est de nouveau libre. Vous pouvez l’ouvrir en écriture.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Open for writing</source>
            <translation>Ouvrir en écriture</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>Another program has this file open. You can read it.</source>
            <translation>Un autre programme a ouvert ce fichier. Vous pouvez le lire.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies in a folder that {name} copies to other computers. When two of them write, each gets a copy of its own, and what is in one is missing in the other. Keep it in a folder of this computer alone; backups and documents may lie in a shared one.</source>
            <translation>Ce fichier se trouve dans un dossier que {name} copie sur d’autres ordinateurs. Lorsque deux d’entre eux écrivent, chacun obtient sa propre copie, et ce qui est dans l’une manque dans l’autre. Gardez-le dans un dossier de cet ordinateur seul ; les sauvegardes et les documents peuvent se trouver dans un dossier partagé.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>This file lies on a network drive ({name}). When the connection breaks, nothing can be saved until it is back, and not every such drive keeps two programs apart. Keep it on this computer; backups may lie on such a drive.</source>
            <translation>Ce fichier se trouve sur un lecteur réseau ({name}). Quand la connexion est rompue, rien ne peut être enregistré jusqu’à son retour, et tous ces lecteurs ne tiennent pas deux programmes à l’écart l’un de l’autre. Gardez-le sur cet ordinateur ; les sauvegardes peuvent se trouver sur un tel lecteur.</translation>
        </message>
        <message>
            <location filename="ui/reading.py"></location>
            <source>{who} has this file open on {host} since {since}. You can read it.</source>
            <translation>{who} a ouvert ce fichier sur {host} depuis {since}. Vous pouvez le lire.</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>Not done: “{form}” is open. Finish it or close it first.</source>
            <translation>Non fait : « {form} » est ouvert. Terminez ou fermez d’abord ce formulaire.</translation>
        </message>
        <message>
            <location filename="ui/rebuilding.py"></location>
            <source>A file is being written. Try again when it is there.</source>
            <translation>Un fichier est en cours d’écriture. Réessayez quand il sera là.</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People who took part</source>
            <translation>Participants effectifs</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Added at</source>
            <translation>Ajouté le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart, as agreed</source>
            <translation>Homologue convenu</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side, as agreed</source>
            <translation>Partie responsable convenue</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible, as agreed</source>
            <translation>Responsable convenu</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Counterpart before</source>
            <translation>Homologue précédent</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Lead side before</source>
            <translation>Partie responsable précédente</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Responsible before</source>
            <translation>Responsable précédent</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>By decision</source>
            <translation>Par la décision</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Circulated at</source>
            <translation>Diffusé le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>From the last to the first</source>
            <translation>Du dernier au premier</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Documents</source>
            <translation>Produire</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows action item</source>
            <translation>L’échéance suit la mesure</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Deadline follows meeting</source>
            <translation>L’échéance suit la réunion</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>After or before the event</source>
            <translation>Après ou avant l’événement</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <location filename="ui/reports/editor.py"></location>
            <source>Side named first</source>
            <translation>Partie nommée en premier</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>With its event</source>
            <translation>Avec son événement</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Update form</source>
            <translation>Formulaire de mise à jour</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made at</source>
            <translation>Établi le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made by</source>
            <translation>Établi par</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Made on</source>
            <translation>Établi le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Kind of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>State of the minutes</source>
            <translation>État du compte rendu</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Times the deadline moved</source>
            <translation>Reports de l’échéance</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows passed over</source>
            <translation>Lignes laissées de côté</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>People planned</source>
            <translation>Personnes prévues</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Place in the order</source>
            <translation>Place dans l’ordre</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received at</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Received by</source>
            <translation>Reçu par</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered at</source>
            <translation>Saisi le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Entered by</source>
            <translation>Saisi par</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answered at</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Requested on</source>
            <translation>Demandé le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Round</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Which reminder</source>
            <translation>Quel rappel</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Seal</source>
            <translation>Sceau</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed at</source>
            <translation>Scellé le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed by</source>
            <translation>Scellé par</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sealed on</source>
            <translation>Scellé à la date du</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sent on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Size in bytes</source>
            <translation>Taille en octets</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Sorted by</source>
            <translation>Trié par</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Rows taken in</source>
            <translation>Lignes reprises</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Adopted in session</source>
            <translation>Adopté en séance</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside at</source>
            <translation>Écarté le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Set aside by</source>
            <translation>Écarté par</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Withdrawn on</source>
            <translation>Retiré le</translation>
        </message>
        <message>
            <location filename="ui/record_words.py"></location>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <source>Characters missing</source>
            <translation>Caractères manquants</translation>
        </message>
        <message>
            <location filename="ui/reports/columns.py"></location>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report as of {day}</source>
            <translation>Rapport d’avancement, situation au {day}</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The register is shown as it stood on this day.</source>
            <translation>Le registre est présenté tel qu’il était à cette date.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Change since</source>
            <translation>Évolution depuis le</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for the last report made.</source>
            <translation>Vide : le dernier rapport établi.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Workbook (Excel)</source>
            <translation>Classeur (Excel)</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Brief of one page (PDF)</source>
            <translation>Synthèse d’une page (PDF)</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>A report needs the day as of which it is made.</source>
            <translation>Un rapport doit porter la date de la situation présentée.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>The period would begin after the day of the report.</source>
            <translation>La période commencerait après la date du rapport.</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Each side keeps the original that names it first.</source>
            <translation>Chaque partie garde l’original qui la nomme en premier.</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Confirmed complete</source>
            <translation>Achevées (confirmées)</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>each has led to something</source>
            <translation>chacun a donné lieu à une suite</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Dates ahead</source>
            <translation>Dates à venir</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>the next on {day}</source>
            <translation>la prochaine le {day}</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>none is known</source>
            <translation>aucune n’est connue</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>A first report: no earlier one was made, and no day to compare with is chosen.</source>
            <translation>Premier rapport : aucun rapport antérieur n’a été établi et aucun jour de comparaison n’est choisi.</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the report as of {day}:</source>
            <translation>Comparé au rapport arrêté au {day} :</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Compared with the register as it stood on {day}:</source>
            <translation>Comparé au registre tel qu’il était le {day} :</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>both sides were represented</source>
            <translation>les deux parties étaient représentées</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>not constituted yet</source>
            <translation>non encore constitué</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>of this meeting</source>
            <translation>de cette réunion</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>agreed at this meeting</source>
            <translation>convenues à cette réunion</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Agenda items</source>
            <translation>Points de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>as adopted</source>
            <translation>tel qu’adopté</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>Earlier decisions</source>
            <translation>Décisions antérieures</translation>
        </message>
        <message>
            <location filename="ui/reports/figures.py"></location>
            <source>with their state today</source>
            <translation>dans leur état actuel</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Progress report</source>
            <translation>Rapport d’avancement</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What to make</source>
            <translation>Que produire</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What it will contain</source>
            <translation>Ce que cela contiendra</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files and reports</source>
            <translation>Fichiers et rapports</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Made in this session</source>
            <translation>De cette session</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Reports made</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Compare with this one</source>
            <translation>Comparer à celui-ci</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>What you write stands here, to be opened.</source>
            <translation>Ce que vous produisez figure ici, prêt à être ouvert.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>{name} is no longer there.</source>
            <translation>{name} n’existe plus.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel, or a brief of one page. What it says is kept for the next one.</source>
            <translation>Le classeur Excel des responsables, ou une synthèse d’une page. Son contenu est conservé pour le rapport suivant.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The agreed minutes of one meeting as PDF, with their annexes.</source>
            <translation>Le procès-verbal agréé d’une réunion en PDF, avec ses annexes.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The figures could not be read.</source>
            <translation>Les chiffres n’ont pas pu être lus.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Excel workbooks</source>
            <translation>Classeurs Excel</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the progress report</source>
            <translation>Produire le rapport d’avancement</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Minutes of {meeting}</source>
            <translation>Procès-verbal : {meeting}</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Write the minutes</source>
            <translation>Produire le procès-verbal</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <location filename="ui/widgets/files.py"></location>
            <source>Nothing on this computer opens {name}.</source>
            <translation>Rien sur cet ordinateur n’ouvre {name}.</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Write report…</source>
            <translation>Produire le rapport…</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>There is no working group yet to report on. It is entered under Agreements.</source>
            <translation>Aucun groupe de travail n’est encore l’objet d’un rapport. Il se saisit sous Accords.</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Safekeeping</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="ui/reports/page.py"></location>
            <source>Back up…</source>
            <translation>Sauvegarder…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>What lies in the bin</source>
            <translation>Contenu de la corbeille</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The bin is empty. What you remove comes here, and can come back.</source>
            <translation>La corbeille est vide. Ce que vous supprimez y arrive et peut en revenir.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>This database</source>
            <translation>Cette base de données</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A backup is a copy of the whole file, checked before it counts. Keep it on another disk.</source>
            <translation>Une sauvegarde est une copie du fichier entier, vérifiée avant de compter. Conservez-la sur un autre disque.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF or an earlier check</source>
            <translation>D’un PDF adopté ou d’une vérification antérieure</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Compare with a journal head</source>
            <translation>Comparer avec une tête de journal</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>From an adopted PDF (“Journal before adoption”) or from an earlier check: it shows whether the newest entries were cut off.</source>
            <translation>D’un PDF adopté (« Journal avant l’adoption ») ou d’un contrôle antérieur : elle montre si les entrées les plus récentes ont été retranchées.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{records}, kept for good</source>
            <translation>{records}, gardées sans limite de temps</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>“{name}” is back.</source>
            <translation>« {name} » est rétabli.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Back up this database</source>
            <translation>Sauvegarder cette base de données</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being checked…</source>
            <translation>Vérification du fichier…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The register is being checked…</source>
            <translation>Vérification du registre…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Last backup: {when}</source>
            <translation>Dernière sauvegarde : {when}</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>No backup was made on this computer yet.</source>
            <translation>Aucune sauvegarde n’a encore été faite sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The file is being copied, and the copy checked…</source>
            <translation>Copie du fichier et vérification de la copie…</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>A checked copy was written to {path}.</source>
            <translation>Une copie vérifiée a été écrite sous {path}.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal does not have the head that you entered: entries were cut off, or this is not the same register.</source>
            <translation>Le journal n’a pas la tête que vous avez saisie : des entrées ont été retranchées, ou ce n’est pas le même registre.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the file is whole, with {acts} in its journal.</source>
            <translation>Tout va bien : le fichier est intact, avec {acts} dans son journal.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>All is well: the register is whole, with {acts} in its journal.</source>
            <translation>Tout va bien : le registre est intact, avec {acts} dans son journal.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The journal has the head that you entered.</source>
            <translation>Le journal a la tête que vous avez saisie.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Its head is now {head}.</source>
            <translation>Sa tête est maintenant {head}.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Copy the head</source>
            <translation>Copier la tête du journal</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it where this file does not lie.</source>
            <translation>La tête du journal est copiée. Conservez-la ailleurs que là où se trouve ce fichier.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The head was copied. Keep it elsewhere than on the server.</source>
            <translation>La tête du journal est copiée. Conservez-la ailleurs que sur le serveur.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>The backups of a register on a server are made by its administrator, with the server’s own tools.</source>
            <translation>Les sauvegardes d’un registre sur un serveur sont faites par son administrateur, avec les outils du serveur.</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this file</source>
            <translation>Vérifier ce fichier</translation>
        </message>
        <message>
            <location filename="ui/reports/safekeeping.py"></location>
            <source>Check this register</source>
            <translation>Vérifier ce registre</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Three invented working groups with two years of meetings, minutes and action items, to try everything on. They are made once, which takes about a quarter of a minute.</source>
            <translation>Trois groupes de travail fictifs avec deux ans de réunions, de procès-verbaux et de mesures, pour tout essayer. Ils sont créés une seule fois, ce qui prend environ un quart de minute.</translation>
        </message>
        <message>
            <location filename="ui/sample_making.py"></location>
            <source>Making the sample</source>
            <translation>Création de l’exemple</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Search in all texts</source>
            <translation>Chercher dans tous les textes</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Words in any language</source>
            <translation>Mots en toute langue</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Kind of record</source>
            <translation>Type de fiche</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <location filename="ui/widgets/search.py"></location>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="ui/search_dialog.py"></location>
            <source>Type a word, or several: all of them have to be there.</source>
            <translation>Tapez un ou plusieurs mots : tous doivent s’y trouver.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Several secretaries can work at once on a register that is in a database of a PostgreSQL server. Its administrator tells you the address.</source>
            <translation>Plusieurs secrétaires peuvent travailler en même temps sur un registre qui se trouve dans une base de données d’un serveur PostgreSQL. Son administrateur vous en indique l’adresse.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Open a register on a server</source>
            <translation>Ouvrir un registre sur un serveur</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>No password stands in it: you are asked for one when the server wants it.</source>
            <translation>Elle ne contient pas de mot de passe : il vous est demandé quand le serveur en veut un.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>The server asks for a password for {address}.</source>
            <translation>Le serveur demande un mot de passe pour {address}.</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Password needed</source>
            <translation>Mot de passe requis</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>There is nothing in {address} yet. A new register there belongs to the name with which you came in; who else may use it is said with “secretariat grant”.</source>
            <translation>Il n’y a encore rien dans {address}. Un nouveau registre y appartient au nom sous lequel vous êtes entré ; qui d’autre peut s’en servir se dit avec « secretariat grant ».</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register there?</source>
            <translation>Y créer un nouveau registre ?</translation>
        </message>
        <message>
            <location filename="ui/servers.py"></location>
            <source>Make a new register</source>
            <translation>Créer un nouveau registre</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>The spell-check is off. It is switched on in the settings (Ctrl+,).</source>
            <translation>La vérification orthographique est désactivée. On l’active dans les réglages (Ctrl+,).</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>“{word}” is in no dictionary.</source>
            <translation>« {word} » n’est dans aucun dictionnaire.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No word is misspelt here.</source>
            <translation>Aucun mot n’est mal orthographié ici.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>No dictionary was found: install the package hunspell-en-gb (hunspell-fr, hunspell-ar …) of your system, or ask who looks after this computer to.</source>
            <translation>Aucun dictionnaire n’a été trouvé : installez le paquet hunspell-fr (hunspell-en-gb, hunspell-ar …) de votre système, ou demandez-le à la personne qui s’occupe de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Every change holds at once.</source>
            <translation>Chaque changement vaut aussitôt.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>It stands beside each change you make.</source>
            <translation>Il figure à côté de chaque modification que vous faites.</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>As the system has them</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>Claires</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>Sombres</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Size of text and controls</source>
            <translation>Taille du texte et des commandes</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Underline misspelt words</source>
            <translation>Souligner les mots mal orthographiés</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Dictionaries found: {names}</source>
            <translation>Dictionnaires trouvés : {names}</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Look again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Start</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Open the database that was open last</source>
            <translation>Ouvrir la base de données ouverte en dernier</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Where things lie</source>
            <translation>Emplacement des fichiers</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Settings and your own words</source>
            <translation>Réglages et mots ajoutés</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="ui/settings_dialog.py"></location>
            <source>Enter a name: it stands beside each change you make.</source>
            <translation>Entrez un nom : il figure à côté de chaque modification que vous faites.</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the current line</source>
            <translation>Ouvrir la ligne courante</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Remove the selected lines (they go to the bin)</source>
            <translation>Supprimer les lignes choisies (elles vont à la corbeille)</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select all lines, also those out of sight</source>
            <translation>Sélectionner toutes les lignes, même hors de vue</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Select several lines</source>
            <translation>Sélectionner plusieurs lignes</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Move a line that has an order</source>
            <translation>Déplacer une ligne ordonnée</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Leave what is selected, and go back to the list</source>
            <translation>Quitter la sélection et revenir à la liste</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Fields, forms and dialogs</source>
            <translation>Champs, formulaires et boîtes de dialogue</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Open the calendar of a date</source>
            <translation>Ouvrir le calendrier d’une date</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another language of a text; another page of a preview</source>
            <translation>Autre langue d’un texte ; autre page d’un aperçu</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next or previous tab</source>
            <translation>Onglet suivant ou précédent</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Finish a text of several lines, or a form</source>
            <translation>Terminer un texte de plusieurs lignes ou un formulaire</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Empty a search field; close a dialog</source>
            <translation>Vider un champ de recherche ; fermer une boîte de dialogue</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Text of the minutes</source>
            <translation>Texte du compte rendu</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Next paragraph</source>
            <translation>Paragraphe suivant</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>New line in the same paragraph</source>
            <translation>Nouvelle ligne dans le même paragraphe</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: join with the paragraph before</source>
            <translation>Au début : joindre au paragraphe précédent</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Present, excused, absent, represented by…</source>
            <translation>Présent, excusé, absent, représenté par…</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Another line</source>
            <translation>Une autre ligne</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Run the command, or go to the record</source>
            <translation>Exécuter la commande ou aller à la fiche</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>At the beginning: commands alone</source>
            <translation>Au début : commandes seulement</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Back to where the keyboard was</source>
            <translation>Revenir où était le clavier</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="ui/shortcut_sheet.py"></location>
            <source>Search for a key or for what it does</source>
            <translation>Chercher une touche ou ce qu’elle fait</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>No suggestions</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Add to dictionary</source>
            <translation>Ajouter au dictionnaire</translation>
        </message>
        <message>
            <location filename="ui/spelling_marks.py"></location>
            <source>Ignore in this session</source>
            <translation>Ignorer pendant cette session</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Welcome to Secretariat</source>
            <translation>Bienvenue dans Secretariat</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Agreements, meetings, minutes, decisions and action items of your working groups, in one file on this computer.</source>
            <translation>Accords, réunions, procès-verbaux, décisions et mesures de vos groupes de travail, dans un seul fichier sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Begin with an empty database…</source>
            <translation>Commencer avec une base vide…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Opened before</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Step by step from its agreement: parties, areas, languages. It gets a file of its own.</source>
            <translation>Pas à pas à partir de son accord : parties, domaines, langues. Il reçoit son propre fichier.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>A database that you or a colleague began.</source>
            <translation>Une base de données que vous ou un collègue avez commencée.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Three invented groups with two years of meetings, to try everything on.</source>
            <translation>Trois groupes fictifs avec deux ans de réunions, pour tout essayer.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open the sample</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Open a register on a server…</source>
            <translation>Ouvrir un registre sur un serveur…</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Not there now: {folder}</source>
            <translation>Introuvable pour l’instant : {folder}</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>Forget {name}</source>
            <translation>Oublier {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>items {arrived} to {left}</source>
            <translation>points {arrived} à {left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>from item {arrived}</source>
            <translation>à partir du point {arrived}</translation>
        </message>
        <message>
            <location filename="ui/widgets/attendance_list.py"></location>
            <source>until item {left}</source>
            <translation>jusqu’au point {left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/banner.py"></location>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you saved elsewhere</source>
            <translation>Enregistré par vous ailleurs</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What {name} saved</source>
            <translation>Enregistré par {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What someone else saved</source>
            <translation>Enregistré par quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What stands here was saved elsewhere while you typed. Choose for each what is to stand; until then nothing of either is lost.</source>
            <translation>Ce qui figure ici a été enregistré ailleurs pendant votre saisie. Choisissez chaque fois ce qui doit figurer ; jusque-là, rien n’est perdu ni d’un côté ni de l’autre.</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Changed here and elsewhere</source>
            <translation>Modifié ici et ailleurs</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Keep mine and decide later</source>
            <translation>Garder ma saisie et décider plus tard</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What it was</source>
            <translation>Ce qui figurait</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>What you typed</source>
            <translation>Ce que vous avez saisi</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>not saved yet</source>
            <translation>pas encore enregistré</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: this, and below it what you typed</source>
            <translation>Les deux : ceci et, au-dessous, votre saisie</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>Both: what {name} saved, and below it what you typed</source>
            <translation>Les deux : la version enregistrée par {name} et, au-dessous, votre saisie</translation>
        </message>
        <message>
            <location filename="ui/widgets/both_changed.py"></location>
            <source>{field}: {text}</source>
            <translation>{field} : {text}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Earlier meetings left nothing that is to be reported now.</source>
            <translation>Les réunions antérieures n’ont rien laissé qui appelle un rapport maintenant.</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Matters arising, as of now</source>
            <translation>Questions à suivre, à ce jour</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>Open in this area, as of now</source>
            <translation>En cours dans ce domaine, à ce jour</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>{symbol}  minutes, {state}</source>
            <translation>{symbol}  procès-verbal, {state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>overdue since {day}</source>
            <translation>en retard depuis le {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/carried.py"></location>
            <source>due {day}</source>
            <translation>échéance : {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This column cannot be edited here.</source>
            <translation>Cette colonne ne peut pas être modifiée ici.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>This cannot be changed here. Enter opens it.</source>
            <translation>Ceci ne peut pas être modifié ici. Entrée l’ouvre.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/held.py"></location>
            <location filename="ui/widgets/notes.py"></location>
            <source>“{field}” is not saved yet. {why}</source>
            <translation>« {field} » n’est pas encore enregistré. {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>This could not be stored now. What you typed is kept here; try again in a moment.</source>
            <translation>L’enregistrement n’a pas pu se faire maintenant. Votre saisie est conservée ici ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="ui/widgets/cell_editing.py"></location>
            <source>Meanwhile it became “{theirs}”. Enter stores what you typed, Esc leaves that.</source>
            <translation>Entre-temps, c’est devenu « {theirs} ». Entrée enregistre votre saisie, Échap laisse cette valeur.</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>Choose one of the list.</source>
            <translation>Choisissez un élément de la liste.</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list. The list has {choices}.</source>
            <translation>« {text} » n’est pas dans la liste. On y trouve {choices}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/choice_fields.py"></location>
            <source>“{text}” is not in the list.</source>
            <translation>« {text} » n’est pas dans la liste.</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}</source>
            <translation>jour de repos ou férié : {sides}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>rest day or holiday of {sides}; next working day {day}</source>
            <translation>jour de repos ou férié : {sides} ; prochain jour ouvré : {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>done on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>In {city} the last day is over at {time} by the clock of {seat}.</source>
            <translation>À {city}, le dernier jour se termine à {time} à l’heure de {seat}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Open again: {what}</source>
            <translation>Rouvrir : {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>Mark as done: {what}</source>
            <translation>Marquer comme fait : {what}</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Space ticks a column, Alt+Up and Alt+Down move it. In a narrow window some give way.</source>
            <translation>Espace coche une colonne, Alt+Haut et Alt+Bas la déplacent. Dans une fenêtre étroite, certaines s’effacent.</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Columns of this list</source>
            <translation>Colonnes de cette liste</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <source>Show these columns</source>
            <translation>Afficher ces colonnes</translation>
        </message>
        <message>
            <location filename="ui/widgets/columns_dialog.py"></location>
            <location filename="ui/widgets/list_columns.py"></location>
            <source>Usual columns</source>
            <translation>Colonnes habituelles</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Compare and choose…</source>
            <translation>Comparer et choisir…</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>You saved {fields} elsewhere meanwhile. What you typed here waits for your choice.</source>
            <translation>Entre-temps, vous avez enregistré {fields} ailleurs. Votre saisie attend votre choix.</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>Someone else saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>Quelqu’un d’autre a enregistré {fields} entre-temps. Votre saisie attend votre choix.</translation>
        </message>
        <message>
            <location filename="ui/widgets/contest.py"></location>
            <source>{names} saved {fields} meanwhile. What you typed there waits for your choice.</source>
            <translation>{names} : {fields} enregistré entre-temps. Votre saisie attend votre choix.</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date, or words for one, such as “in 30 days” or “end of August”</source>
            <translation>Une date, ou sa formulation, par exemple « dans 30 jours » ou « fin août »</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>Pick a date for {field} (Alt+Down)</source>
            <translation>Choisir une date pour {field} (Alt+Bas)</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11, 11 March 2026 or “in 30 days”.</source>
            <translation>« {text} » n’est pas une date. Écrivez 2026-03-11, 11 mars 2026 ou « dans 30 jours ».</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>A date and a time, or words for the date, such as “tomorrow 9:30”</source>
            <translation>Une date et une heure ; la date peut être en mots, par exemple « demain 9:30 »</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30 or “tomorrow 9:30”.</source>
            <translation>« {text} » n’est pas une date avec heure. Écrivez 2026-03-11 09:30 ou « demain 9:30 ».</translation>
        </message>
        <message>
            <location filename="ui/widgets/day_words.py"></location>
            <source>rest day in {sides}</source>
            <translation>jour de repos : {sides}</translation>
        </message>
        <message>
            <location filename="ui/widgets/dialogs.py"></location>
            <source>Continue</source>
            <translation>Continuer</translation>
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
            <translation>{document}, interne</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Language: {language}</source>
            <translation>Langue : {language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write: {document}</source>
            <translation>Produire : {document}</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Not everything is translated</source>
            <translation>Tout n’est pas traduit</translation>
        </message>
        <message>
            <location filename="ui/widgets/documents_menu.py"></location>
            <source>Write all the same</source>
            <translation>Écrire quand même</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="ui/widgets/empty.py"></location>
            <source>There is no working group yet. It begins with its agreement.</source>
            <translation>Il n’y a pas encore de groupe de travail. Il commence par son accord.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>{name} is there already.</source>
            <translation>{name} existe déjà.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Replace the file?</source>
            <translation>Remplacer le fichier ?</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Another file is being written. Wait for it, or cancel it.</source>
            <translation>Un autre fichier est en cours d’écriture. Attendez-le ou annulez-le.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Cancelled. Nothing was written; an older file is as it was.</source>
            <translation>Opération annulée. Rien n’a été écrit ; un fichier antérieur reste tel quel.</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exporter.py"></location>
            <source>No font has these characters; they are marked in the file: {signs}</source>
            <translation>Aucune police ne contient ces caractères ; ils sont signalés dans le fichier : {signs}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>Write a whole number from {low} to {high}.</source>
            <translation>Écrivez un nombre entier de {low} à {high}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>No file is attached.</source>
            <translation>Aucun fichier n’est joint.</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>“{name}” is no longer attached.</source>
            <translation>« {name} » n’est plus joint.</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Make {name} {audience}</source>
            <translation>{name} : rendre {audience}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Save a copy of {name}</source>
            <translation>Enregistrer une copie de {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>Remove {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{number} kB</source>
            <translation>{number} Ko</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Edited by {names}</source>
            <translation>En cours de modification par {names}</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>This was typed earlier and could not be saved. Mend it, and it will be.</source>
            <translation>Cette saisie antérieure n’a pas pu être enregistrée. Corrigez-la et elle le sera.</translation>
        </message>
        <message>
            <location filename="ui/widgets/form_dialog.py"></location>
            <source>What you filled in under “{form}” is not stored yet.</source>
            <translation>Ce que vous avez saisi sous « {form} » n’est pas encore enregistré.</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>Mark as done</source>
            <translation>Marquer comme fait</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>It need not be watched</source>
            <translation>Ce délai n’est pas à surveiller</translation>
        </message>
        <message>
            <location filename="ui/widgets/fulfilling.py"></location>
            <source>For your own records; no document prints it</source>
            <translation>Pour votre propre usage ; aucun document ne l’imprime</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to light colours</source>
            <translation>Passer aux couleurs claires</translation>
        </message>
        <message>
            <location filename="ui/widgets/header.py"></location>
            <source>Switch to dark colours</source>
            <translation>Passer aux couleurs sombres</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of a record shown before is not saved yet. {why}</source>
            <translation>« {field} » d’un élément affiché auparavant n’est pas encore enregistré. {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>A new record was left and is not stored. {why} {typed}</source>
            <translation>Un nouvel élément a été quitté sans être enregistré. {why} {typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>What was typed went with its record. {typed}</source>
            <translation>La saisie a disparu avec son élément. {typed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>“{field}” of {record} is not saved yet. {why}</source>
            <translation>« {field} » de {record} n’est pas encore enregistré. {why}</translation>
        </message>
        <message>
            <location filename="ui/widgets/held.py"></location>
            <source>It could not be stored yet, and is tried again.</source>
            <translation>L’enregistrement n’a pas encore pu se faire ; une nouvelle tentative est en cours.</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Edit this cell</source>
            <translation>Modifier cette cellule</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Copy rows</source>
            <translation>Copier les lignes</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Sort by this column</source>
            <translation>Trier selon cette colonne</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>Columns…</source>
            <translation>Colonnes…</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>The list cannot be sorted by this column.</source>
            <translation>La liste ne peut pas être triée selon cette colonne.</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>No more than {n} rows can be copied at once.</source>
            <translation>On ne peut pas copier plus de {n} lignes à la fois.</translation>
        </message>
        <message>
            <location filename="ui/widgets/list_view.py"></location>
            <source>A table can be pasted under Action items. Here, paste one value into a cell.</source>
            <translation>Un tableau se colle sous Actions. Ici, collez une seule valeur dans une cellule.</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Add note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Own side only – in no document but your own chair's brief</source>
            <translation>Interne – dans aucun document, sauf la note pour votre président</translation>
        </message>
        <message>
            <location filename="ui/widgets/notes.py"></location>
            <source>Notes are own-side: here they are for the side that keeps the register alone, and you neither see nor write any.</source>
            <translation>Les notes sont internes à une partie : ici, à celle qui tient le registre ; vous n’en voyez ni n’en écrivez aucune.</translation>
        </message>
        <message>
            <location filename="ui/widgets/order_list.py"></location>
            <source>Edit this entry</source>
            <translation>Modifier cette entrée</translation>
        </message>
        <message>
            <location filename="ui/widgets/patience.py"></location>
            <location filename="ui/widgets/progress.py"></location>
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Previous page (Ctrl+PageUp)</source>
            <translation>Page précédente (Ctrl+PageHaut)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Next page (Ctrl+PageDown)</source>
            <translation>Page suivante (Ctrl+PageBas)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>As wide as the view (Ctrl+0)</source>
            <translation>Pleine largeur (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Print (Ctrl+P)</source>
            <translation>Imprimer (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="ui/widgets/pdf_view.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Page {page} sur {count}</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>This could not be stored now. Nothing was taken over; try again in a moment.</source>
            <translation>Impossible d’enregistrer pour l’instant. Rien n’a été repris ; réessayez dans un moment.</translation>
        </message>
        <message>
            <location filename="ui/widgets/proposals.py"></location>
            <source>Take over: {name}</source>
            <translation>Reprendre : {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/record_pane.py"></location>
            <source>“{name}” went to the bin.</source>
            <translation>« {name} » est dans la corbeille.</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>{name} removed this record on {time}. What you typed is kept here until you leave it.</source>
            <translation>{name} a supprimé cette fiche le {time}. Votre saisie est conservée ici jusqu’à ce que vous la quittiez.</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>This record was removed meanwhile. What you typed is kept here until you leave it.</source>
            <translation>Cet élément a été supprimé entre-temps. Votre saisie est conservée ici jusqu’à ce que vous le quittiez.</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Discard mine</source>
            <translation>Abandonner le mien</translation>
        </message>
        <message>
            <location filename="ui/widgets/removal.py"></location>
            <source>Bring it back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="ui/widgets/search.py"></location>
            <source>Search or jump to…   Ctrl+K</source>
            <translation>Rechercher ou aller à…   Ctrl+K</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="ui/widgets/steps_dialog.py"></location>
            <source>Step {number} of {count}: {name}</source>
            <translation>Étape {number} sur {count} : {name}</translation>
        </message>
        <message>
            <location filename="ui/widgets/typed.py"></location>
            <source>no longer in the list</source>
            <translation>ne figure plus dans la liste</translation>
        </message>
        <message>
            <location filename="ui/wiring.py"></location>
            <source>Version {version}. Meetings, minutes, decisions and action items of intergovernmental working groups. Icons by Lucide (ISC licence), typefaces by Noto (SIL Open Font License). The log lies at {log}.</source>
            <translation>Version {version}. Réunions, procès-verbaux, décisions et mesures de groupes de travail intergouvernementaux. Icônes : Lucide (licence ISC) ; polices : Noto (SIL Open Font License). Journal : {log}.</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>This paragraph was removed meanwhile. What you typed is kept here.</source>
            <translation type="vanished">Ce paragraphe a été supprimé entre-temps. Votre saisie est conservée ici.</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <source>Someone else changed this paragraph meanwhile. Theirs: “{theirs}”</source>
            <translation type="vanished">Quelqu’un d’autre a modifié ce paragraphe entre-temps. Son texte : « {theirs} »</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Keep mine</source>
            <translation type="vanished">Garder le mien</translation>
        </message>
        <message>
            <location filename="ui/minutes/editor.py"></location>
            <location filename="ui/widgets/form.py"></location>
            <source>Take theirs</source>
            <translation type="vanished">Prendre le sien</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>{field}: yours “{mine}”, theirs “{theirs}”.</source>
            <translation type="vanished">{field} : le vôtre « {mine} », le sien « {theirs} ».</translation>
        </message>
        <message>
            <location filename="ui/widgets/form.py"></location>
            <source>Someone else changed this record meanwhile.</source>
            <translation type="vanished">Quelqu’un d’autre a modifié cet élément entre-temps.</translation>
        </message>
        <message>
            <location filename="ui/widgets/files.py"></location>
            <source>{path} cannot be written: {why}</source>
            <translation type="vanished">{path} ne peut pas être écrit : {why}</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Errors hold back agreement; mend them first.</source>
            <translation type="vanished">Le projet peut être distribué. Les erreurs empêchent l’accord ; corrigez-les d’abord.</translation>
        </message>
        <message>
            <location filename="ui/minutes/checking.py"></location>
            <source>The draft can be circulated. Adoption waits until warnings are mended or set aside.</source>
            <translation type="vanished">Le projet peut être distribué. L’adoption attend que les avertissements soient corrigés ou écartés.</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date and time. Write it as 2026-03-11 09:30.</source>
            <translation type="vanished">« {text} » n’est pas une date avec heure. Écrivez 2026-03-11 09:30.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>All of it can be changed and added to later. What is not known yet stays empty.</source>
            <translation type="vanished">Tout peut être modifié et complété plus tard. Ce qui n’est pas encore connu reste vide.</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>1  The parties</source>
            <translation type="vanished">1  Les parties</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>2  The agreement</source>
            <translation type="vanished">2  L’accord</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>3  The areas of cooperation</source>
            <translation type="vanished">3  Les domaines de coopération</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>4  The working group</source>
            <translation type="vanished">4  Le groupe de travail</translation>
        </message>
        <message>
            <location filename="ui/agreements/founding.py"></location>
            <source>The texts above count as written in the first one chosen, or in the screen's if chosen.</source>
            <translation type="vanished">Les textes ci-dessus sont réputés écrits dans la première langue choisie, ou dans celle de l’écran si elle est choisie.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/designations.py"></location>
            <source>No place is like that.</source>
            <translation type="vanished">Aucune fonction ne correspond.</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>{shown} of {all}</source>
            <translation type="vanished">{shown} sur {all}</translation>
        </message>
        <message>
            <location filename="ui/focal_points/people.py"></location>
            <source>Nothing has these words.</source>
            <translation type="vanished">Rien ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="ui/main_window.py"></location>
            <source>A file is being written. Choose the language again when it is there.</source>
            <translation type="vanished">Un fichier est en cours d’écriture. Choisissez de nouveau la langue quand il sera prêt.</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Move an agenda item</source>
            <translation type="vanished">Déplacer un point de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="ui/menus.py"></location>
            <source>Finish a text of several lines</source>
            <translation type="vanished">Terminer un texte de plusieurs lignes</translation>
        </message>
        <message>
            <location filename="ui/minutes/columns.py"></location>
            <source>Nothing yet</source>
            <translation type="vanished">Rien pour le moment</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>The memorandum or joint statement: its parties, articles and areas of cooperation.</source>
            <translation type="vanished">Le mémorandum ou la déclaration commune : parties, articles et domaines de coopération.</translation>
        </message>
        <message>
            <location filename="ui/overview/first_steps.py"></location>
            <source>Its name, its symbol and the languages it works in.</source>
            <translation type="vanished">Son nom, sa cote et ses langues de travail.</translation>
        </message>
        <message>
            <location filename="ui/start_page.py"></location>
            <source>New database…</source>
            <translation type="vanished">Nouvelle base de données…</translation>
        </message>
        <message>
            <location filename="ui/widgets/date_fields.py"></location>
            <source>“{text}” is not a date. Write it as 2026-03-11 or 11 March 2026.</source>
            <translation type="vanished">« {text} » n’est pas une date. Écrivez 2026-03-11 ou 11 mars 2026.</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take theirs: {value}</source>
            <translation type="vanished">Prendre la leur : {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Both sides changed it. Ours stays unless theirs is chosen: {value}</source>
            <translation type="vanished">Modifiée des deux côtés. La nôtre reste si la leur n’est pas choisie : {value}</translation>
        </message>
        <message>
            <location filename="ui/actions/forms.py"></location>
            <source>A person of the side that does not lead the item.</source>
            <translation type="vanished">Une personne de la partie qui n’est pas chef de file.</translation>
        </message>
        <message>
            <location filename="ui/actions/editor.py"></location>
            <source>First deadline</source>
            <translation type="vanished">Première échéance</translation>
        </message>
        <message>
            <location filename="ui/reports/editor.py"></location>
            <source>Empty for a first report.</source>
            <translation type="vanished">Vide pour un premier rapport.</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>Files made in this session</source>
            <translation type="vanished">Fichiers produits au cours de cette session</translation>
        </message>
        <message>
            <location filename="ui/reports/making.py"></location>
            <source>The officials' workbook for Excel: totals, traffic lights, decisions, areas, dates.</source>
            <translation type="vanished">Le classeur Excel destiné aux responsables : totaux, feux, décisions, domaines, dates.</translation>
        </message>
    </context>
    <context>
        <name>number</name>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items are selected</source>
            <extracomment>For one: {n} action item is selected</extracomment>
            <translation>
                <numerusform>{n} mesure est sélectionnée</numerusform>
                <numerusform>{n} mesures sont sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Select all {n} items of this list</source>
            <extracomment>For one: Select the {n} item of this list</extracomment>
            <translation>
                <numerusform>Sélectionner la {n} mesure de la liste</numerusform>
                <numerusform>Sélectionner les {n} mesures de la liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Open {n} closed items again</source>
            <extracomment>For one: Open {n} closed item again</extracomment>
            <translation>
                <numerusform>Rouvrir {n} action close</numerusform>
                <numerusform>Rouvrir {n} actions closes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Change {n} items</source>
            <extracomment>For one: Change {n} item</extracomment>
            <translation>
                <numerusform>Modifier {n} mesure</numerusform>
                <numerusform>Modifier {n} mesures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are so already</source>
            <extracomment>For one: {n} is so already</extracomment>
            <translation>
                <numerusform>{n} l’est déjà</numerusform>
                <numerusform>{n} le sont déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} are closed and stay so</source>
            <extracomment>For one: {n} is closed and stays so</extracomment>
            <translation>
                <numerusform>{n} est close et le reste</numerusform>
                <numerusform>{n} sont closes et le restent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Of {n} items selected: {parts}.</source>
            <extracomment>For one: Of {n} item selected: {parts}.</extracomment>
            <translation>
                <numerusform>Sur {n} mesure sélectionnée : {parts}.</numerusform>
                <numerusform>Sur {n} mesures sélectionnées : {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} action items were changed</source>
            <extracomment>For one: {n} action item was changed</extracomment>
            <translation>
                <numerusform>{n} mesure a été modifiée</numerusform>
                <numerusform>{n} mesures ont été modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} were so already</source>
            <extracomment>For one: {n} was so already</extracomment>
            <translation>
                <numerusform>{n} l’était déjà</numerusform>
                <numerusform>{n} l’étaient déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} stayed set aside or complete</source>
            <extracomment>For one: {n} stayed set aside or complete</extracomment>
            <translation>
                <numerusform>{n} est restée suspendue, abandonnée ou achevée</numerusform>
                <numerusform>{n} sont restées suspendues, abandonnées ou achevées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>{n} have no deadline</source>
            <extracomment>For one: {n} has no deadline</extracomment>
            <translation>
                <numerusform>{n} n’a pas d’échéance</numerusform>
                <numerusform>{n} n’ont pas d’échéance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <source>{n} times</source>
            <extracomment>For one: once</extracomment>
            <translation>
                <numerusform>{n} fois</numerusform>
                <numerusform>{n} fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/facts.py"></location>
            <location filename="ui/agreements/limits.py"></location>
            <location filename="ui/overview/figures.py"></location>
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing.py"></location>
            <source>{n} action items were imported from {name}.</source>
            <extracomment>For one: {n} action item was imported from {name}.</extracomment>
            <translation>
                <numerusform>{n} mesure a été importée de {name}.</numerusform>
                <numerusform>{n} mesures ont été importées de {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>Import {n} items</source>
            <extracomment>For one: Import {n} item</extracomment>
            <translation>
                <numerusform>Importer {n} mesure</numerusform>
                <numerusform>Importer {n} mesures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} ligne</numerusform>
                <numerusform>{n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>{n} more names were matched.</source>
            <extracomment>For one: {n} more name was matched.</extracomment>
            <translation>
                <numerusform>{n} autre nom a été reconnu.</numerusform>
                <numerusform>{n} autres noms ont été reconnus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/importing_names.py"></location>
            <source>in {n} rows</source>
            <extracomment>For one: in {n} row</extracomment>
            <translation>
                <numerusform>dans {n} ligne</numerusform>
                <numerusform>dans {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items went to the bin.</source>
            <extracomment>For one: {n} action item went to the bin.</extracomment>
            <translation>
                <numerusform>{n} mesure est dans la corbeille.</numerusform>
                <numerusform>{n} mesures sont dans la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} action items were brought up to date from the reply of {person}.</source>
            <extracomment>For one: {n} action item was brought up to date from the reply of {person}.</extracomment>
            <translation>
                <numerusform>{n} mesure a été mise à jour d’après la réponse de {person}.</numerusform>
                <numerusform>{n} mesures ont été mises à jour d’après la réponse de {person}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} forms were saved in {folder}.</source>
            <extracomment>For one: {n} form was saved in {folder}.</extracomment>
            <translation>
                <numerusform>{n} formulaire a été enregistré dans {folder}.</numerusform>
                <numerusform>{n} formulaires ont été enregistrés dans {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} action items</source>
            <extracomment>For one: {n} action item</extracomment>
            <translation>
                <numerusform>{n} mesure</numerusform>
                <numerusform>{n} mesures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates.py"></location>
            <source>{n} rows taken in</source>
            <extracomment>For one: {n} row taken in</extracomment>
            <translation>
                <numerusform>{n} ligne reprise</numerusform>
                <numerusform>{n} lignes reprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/updates_preview.py"></location>
            <source>Take in {n} rows</source>
            <extracomment>For one: Take in {n} row</extracomment>
            <translation>
                <numerusform>Reprendre {n} ligne</numerusform>
                <numerusform>Reprendre {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} decisions</source>
            <extracomment>For one: {n} decision</extracomment>
            <translation>
                <numerusform>{n} décision</numerusform>
                <numerusform>{n} décisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} open</source>
            <extracomment>For one: {n} open</extracomment>
            <translation>
                <numerusform>{n} en cours</numerusform>
                <numerusform>{n} en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} activities</source>
            <extracomment>For one: {n} activity</extracomment>
            <translation>
                <numerusform>{n} activité</numerusform>
                <numerusform>{n} activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/coverage.py"></location>
            <source>{actual} of {n} places</source>
            <extracomment>For one: {actual} of {n} place</extracomment>
            <translation>
                <numerusform>{actual} sur {n} place</numerusform>
                <numerusform>{actual} sur {n} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} weeks</source>
            <extracomment>For one: {n} week</extracomment>
            <translation>
                <numerusform>{n} semaine</numerusform>
                <numerusform>{n} semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/agreements/limits.py"></location>
            <source>{n} months</source>
            <extracomment>For one: {n} month</extracomment>
            <translation>
                <numerusform>{n} mois</numerusform>
                <numerusform>{n} mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/backups.py"></location>
            <source>{n} acts that were done after it will not be in the file.</source>
            <extracomment>For one: {n} act that was done after it will not be in the file.</extracomment>
            <translation>
                <numerusform>{n} acte fait après ne figurera pas dans le fichier.</numerusform>
                <numerusform>{n} actes faits après ne figureront pas dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/asking.py"></location>
            <source>All {n} vacant places</source>
            <extracomment>For one: The {n} vacant place</extracomment>
            <translation>
                <numerusform>Le poste vacant ({n})</numerusform>
                <numerusform>Les {n} postes vacants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>Take over {n} contacts</source>
            <extracomment>For one: Take over {n} contact</extracomment>
            <translation>
                <numerusform>Reprendre {n} contact</numerusform>
                <numerusform>Reprendre {n} contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/contacts.py"></location>
            <source>{n} contacts were taken over.</source>
            <extracomment>For one: {n} contact was taken over.</extracomment>
            <translation>
                <numerusform>{n} contact a été repris.</numerusform>
                <numerusform>{n} contacts ont été repris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} nominations are requested.</source>
            <extracomment>For one: {n} nomination is requested.</extracomment>
            <translation>
                <numerusform>{n} désignation est demandée.</numerusform>
                <numerusform>{n} désignations sont demandées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} entries were handed over from {old} to {new}.</source>
            <extracomment>For one: {n} entry was handed over from {old} to {new}.</extracomment>
            <translation>
                <numerusform>{n} élément a été transmis de {old} à {new}.</numerusform>
                <numerusform>{n} éléments ont été transmis de {old} à {new}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} places vacant</source>
            <extracomment>For one: {n} place vacant</extracomment>
            <translation>
                <numerusform>{n} poste vacant</numerusform>
                <numerusform>{n} postes vacants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} end within 60 days</source>
            <extracomment>For one: {n} ends within 60 days</extracomment>
            <translation>
                <numerusform>{n} expire dans les 60 jours</numerusform>
                <numerusform>{n} expirent dans les 60 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} expired, no successor</source>
            <extracomment>For one: {n} expired, no successor</extracomment>
            <translation>
                <numerusform>{n} expirée, sans successeur</numerusform>
                <numerusform>{n} expirées, sans successeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/designations.py"></location>
            <source>{n} areas shown</source>
            <extracomment>For one: {n} area shown</extracomment>
            <translation>
                <numerusform>{n} domaine affiché</numerusform>
                <numerusform>{n} domaines affichés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/handing_over.py"></location>
            <source>Hand over {n} entries</source>
            <extracomment>For one: Hand over {n} entry</extracomment>
            <translation>
                <numerusform>Transmettre {n} élément</numerusform>
                <numerusform>Transmettre {n} éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/focal_points/nominations.py"></location>
            <source>{n} open requests</source>
            <extracomment>For one: {n} open request</extracomment>
            <translation>
                <numerusform>{n} demande en cours</numerusform>
                <numerusform>{n} demandes en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/guide_window.py"></location>
            <source>in {n} chapters</source>
            <extracomment>For one: in {n} chapter</extracomment>
            <translation>
                <numerusform>dans {n} chapitre</numerusform>
                <numerusform>dans {n} chapitres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>{n} acts, the newest first</source>
            <extracomment>For one: {n} act, the newest first</extracomment>
            <translation>
                <numerusform>{n} acte, le plus récent d’abord</numerusform>
                <numerusform>{n} actes, le plus récent d’abord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/history_dialog.py"></location>
            <source>The details of {n} acts up to then were deleted for good; some may have been about this record.</source>
            <extracomment>For one: The details of {n} act up to then were deleted for good; it may have been about this record.</extracomment>
            <translation>
                <numerusform>Les détails de {n} acte jusqu’alors ont été effacés définitivement ; il a pu concerner cette fiche.</numerusform>
                <numerusform>Les détails de {n} actes jusqu’alors ont été effacés définitivement ; certains ont pu concerner cette fiche.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>Write {n} letters into a folder</source>
            <extracomment>For one: Write {n} letter into a folder</extracomment>
            <translation>
                <numerusform>Écrire {n} lettre dans un dossier</numerusform>
                <numerusform>Écrire {n} lettres dans un dossier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} drafts were written to {folder}. Open them in your mail program, look at them, and send them.</source>
            <extracomment>For one: {n} draft was written to {folder}. Open it in your mail program, look at it, and send it.</extracomment>
            <translation>
                <numerusform>{n} brouillon a été écrit dans {folder}. Ouvrez-le dans votre messagerie, relisez-le et envoyez-le.</numerusform>
                <numerusform>{n} brouillons ont été écrits dans {folder}. Ouvrez-les dans votre messagerie, relisez-les et envoyez-les.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/outbox.py"></location>
            <source>{n} letters</source>
            <extracomment>For one: {n} letter</extracomment>
            <translation>
                <numerusform>{n} lettre</numerusform>
                <numerusform>{n} lettres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/letters/page.py"></location>
            <source>Write {n} letters…</source>
            <extracomment>For one: Write {n} letter…</extracomment>
            <translation>
                <numerusform>Écrire {n} lettre…</numerusform>
                <numerusform>Écrire {n} lettres…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/delegations.py"></location>
            <source>{n} people were copied.</source>
            <extracomment>For one: {n} person was copied.</extracomment>
            <translation>
                <numerusform>{n} personne a été copiée.</numerusform>
                <numerusform>{n} personnes ont été copiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} agenda items</source>
            <extracomment>For one: {n} agenda item</extracomment>
            <translation>
                <numerusform>{n} point de l’ordre du jour</numerusform>
                <numerusform>{n} points de l’ordre du jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} papers</source>
            <extracomment>For one: {n} paper</extracomment>
            <translation>
                <numerusform>{n} document</numerusform>
                <numerusform>{n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/moves.py"></location>
            <source>{n} delegates</source>
            <extracomment>For one: {n} delegate</extracomment>
            <translation>
                <numerusform>{n} délégué</numerusform>
                <numerusform>{n} délégués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/page.py"></location>
            <source>{n} meetings were planned.</source>
            <extracomment>For one: {n} meeting was planned.</extracomment>
            <translation>
                <numerusform>{n} réunion a été prévue.</numerusform>
                <numerusform>{n} réunions ont été prévues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>Take over {n} answers</source>
            <extracomment>For one: Take over {n} answer</extracomment>
            <translation>
                <numerusform>Reprendre {n} réponse</numerusform>
                <numerusform>Reprendre {n} réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/replies.py"></location>
            <source>{n} answers were taken over.</source>
            <extracomment>For one: {n} answer was taken over.</extracomment>
            <translation>
                <numerusform>{n} réponse a été reprise.</numerusform>
                <numerusform>{n} réponses ont été reprises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/meetings/series.py"></location>
            <source>Plan {n} meetings</source>
            <extracomment>For one: Plan {n} meeting</extracomment>
            <translation>
                <numerusform>Planifier {n} réunion</numerusform>
                <numerusform>Planifier {n} réunions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} paragraphs that were being typed when the program ended were recovered.</source>
            <extracomment>For one: A paragraph that was being typed when the program ended was recovered.</extracomment>
            <translation>
                <numerusform>{n} paragraphe en cours de saisie à la fermeture du programme a été récupéré.</numerusform>
                <numerusform>{n} paragraphes en cours de saisie à la fermeture du programme ont été récupérés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check has {n} warnings that are not set aside.</source>
            <extracomment>For one: The check has a warning that is not set aside.</extracomment>
            <translation>
                <numerusform>Le contrôle signale {n} avertissement qui n’est pas écarté.</numerusform>
                <numerusform>Le contrôle signale {n} avertissements qui ne sont pas écartés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>{n} findings of the check will hold adoption back. Their text cannot be mended after this; the findings can then only be set aside.</source>
            <extracomment>For one: One finding of the check will hold adoption back. Its text cannot be mended after this; the finding can then only be set aside.</extracomment>
            <translation>
                <numerusform>Une constatation du contrôle empêchera l’adoption. Le texte ne pourra plus être corrigé ensuite ; la constatation pourra seulement être écartée.</numerusform>
                <numerusform>{n} constatations du contrôle empêcheront l’adoption. Le texte ne pourra plus être corrigé ensuite ; elles pourront seulement être écartées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/acts.py"></location>
            <source>The check found {n} errors that must be mended first.</source>
            <extracomment>For one: The check found an error that must be mended first.</extracomment>
            <translation>
                <numerusform>Le contrôle a relevé {n} erreur à corriger d’abord.</numerusform>
                <numerusform>Le contrôle a relevé {n} erreurs à corriger d’abord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals</source>
            <extracomment>For one: {n} original</extracomment>
            <translation>
                <numerusform>{n} original</numerusform>
                <numerusform>{n} originaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} things hold adoption back; mend them or set them aside in the check.</source>
            <extracomment>For one: {n} thing holds adoption back; mend it or set it aside in the check.</extracomment>
            <translation>
                <numerusform>{n} point s’oppose à l’adoption ; corrigez-le ou écartez-le dans le contrôle.</numerusform>
                <numerusform>{n} points s’opposent à l’adoption ; corrigez-les ou écartez-les dans le contrôle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/adoption.py"></location>
            <source>{n} originals will be made</source>
            <extracomment>For one: {n} original will be made</extracomment>
            <translation>
                <numerusform>{n} original sera établi</numerusform>
                <numerusform>{n} originaux seront établis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} errors</source>
            <extracomment>For one: {n} error</extracomment>
            <translation>
                <numerusform>{n} erreur</numerusform>
                <numerusform>{n} erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} warnings</source>
            <extracomment>For one: {n} warning</extracomment>
            <translation>
                <numerusform>{n} avertissement</numerusform>
                <numerusform>{n} avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking.py"></location>
            <source>{n} more follow when these are mended.</source>
            <extracomment>For one: {n} more follows when these are mended.</extracomment>
            <translation>
                <numerusform>{n} de plus suivra une fois ceux-ci corrigés.</numerusform>
                <numerusform>{n} de plus suivront une fois ceux-ci corrigés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/checking_rows.py"></location>
            <source>All {n} warnings of this rule</source>
            <extracomment>For one: The {n} warning of this rule</extracomment>
            <translation>
                <numerusform>Le seul avertissement de cette règle</numerusform>
                <numerusform>Les {n} avertissements de cette règle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/columns.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>For one: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} paragraphe</numerusform>
                <numerusform>{n} paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} days left</source>
            <extracomment>For one: {n} day left</extracomment>
            <translation>
                <numerusform>{n} jour restant</numerusform>
                <numerusform>{n} jours restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/comments.py"></location>
            <source>{n} comments wait for a decision.</source>
            <extracomment>For one: {n} comment waits for a decision.</extracomment>
            <translation>
                <numerusform>{n} observation attend une suite.</numerusform>
                <numerusform>{n} observations attendent une suite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/received.py"></location>
            <source>Take in {n} comments</source>
            <extracomment>For one: Take in {n} comment</extracomment>
            <translation>
                <numerusform>Reprendre {n} observation</numerusform>
                <numerusform>Reprendre {n} observations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} paragraphs changed back</source>
            <extracomment>For one: {n} paragraph changed back</extracomment>
            <translation>
                <numerusform>{n} paragraphe rétabli</numerusform>
                <numerusform>{n} paragraphes rétablis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} came back</source>
            <extracomment>For one: {n} came back</extracomment>
            <translation>
                <numerusform>{n} revenu</numerusform>
                <numerusform>{n} revenus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/minutes/versions.py"></location>
            <source>{n} went to the bin</source>
            <extracomment>For one: {n} went to the bin</extracomment>
            <translation>
                <numerusform>{n} mis à la corbeille</numerusform>
                <numerusform>{n} mis à la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/clock.py"></location>
            <source>All {n}…</source>
            <extracomment>For one: All {n}…</extracomment>
            <translation>
                <numerusform>Tous ({n})…</numerusform>
                <numerusform>Tous ({n})…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>oldest {n} days late</source>
            <extracomment>For one: oldest {n} day late</extracomment>
            <translation>
                <numerusform>retard maximal : {n} jour</numerusform>
                <numerusform>retard maximal : {n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} have no focal point</source>
            <extracomment>For one: {n} has no focal point</extracomment>
            <translation>
                <numerusform>{n} sans point focal</numerusform>
                <numerusform>{n} sans point focal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{n} await confirmation</source>
            <extracomment>For one: {n} awaits confirmation</extracomment>
            <translation>
                <numerusform>{n} à confirmer</numerusform>
                <numerusform>{n} à confirmer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/overview/figures.py"></location>
            <source>{symbol} and {n} more</source>
            <extracomment>For one: {symbol} and {n} more</extracomment>
            <translation>
                <numerusform>{symbol} et {n} de plus</numerusform>
                <numerusform>{symbol} et {n} de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were removed.</source>
            <extracomment>For one: {n} older copy was removed.</extracomment>
            <translation>
                <numerusform>{n} ancienne copie a été supprimée.</numerusform>
                <numerusform>{n} anciennes copies ont été supprimées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} older copies were encrypted too.</source>
            <extracomment>For one: {n} older copy was encrypted too.</extracomment>
            <translation>
                <numerusform>{n} ancienne copie a été chiffrée aussi.</numerusform>
                <numerusform>{n} anciennes copies ont été chiffrées aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase. They are from {days}.</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase. It is from {days}.</extracomment>
            <translation>
                <numerusform>{n} copie antérieure n’est pas protégée par cette phrase de passe. Date : {days}.</numerusform>
                <numerusform>{n} copies antérieures ne sont pas protégées par cette phrase de passe. Dates : {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are open</source>
            <extracomment>For one: {n} is open</extracomment>
            <translation>
                <numerusform>{n} ouverte</numerusform>
                <numerusform>{n} ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} are overdue</source>
            <extracomment>For one: {n} is overdue</extracomment>
            <translation>
                <numerusform>{n} en retard</numerusform>
                <numerusform>{n} en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} more are reported</source>
            <extracomment>For one: {n} more is reported</extracomment>
            <translation>
                <numerusform>{n} de plus déclarée</numerusform>
                <numerusform>{n} de plus déclarées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} ad referendum</source>
            <extracomment>For one: {n} ad referendum</extracomment>
            <translation>
                <numerusform>{n} ad referendum</numerusform>
                <numerusform>{n} ad referendum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} have led to nothing yet</source>
            <extracomment>For one: {n} has led to nothing yet</extracomment>
            <translation>
                <numerusform>{n} sans suite à ce jour</numerusform>
                <numerusform>{n} sans suite à ce jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new</source>
            <extracomment>For one: {n} new</extracomment>
            <translation>
                <numerusform>{n} nouvelle</numerusform>
                <numerusform>{n} nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} newly overdue</source>
            <extracomment>For one: {n} newly overdue</extracomment>
            <translation>
                <numerusform>{n} nouveau retard</numerusform>
                <numerusform>{n} nouveaux retards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} reported complete</source>
            <extracomment>For one: {n} reported complete</extracomment>
            <translation>
                <numerusform>{n} déclarée achevée</numerusform>
                <numerusform>{n} déclarées achevées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} confirmed complete</source>
            <extracomment>For one: {n} confirmed complete</extracomment>
            <translation>
                <numerusform>{n} achèvement confirmé</numerusform>
                <numerusform>{n} achèvements confirmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} deadlines moved</source>
            <extracomment>For one: {n} deadline moved</extracomment>
            <translation>
                <numerusform>{n} échéance déplacée</numerusform>
                <numerusform>{n} échéances déplacées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} new decisions</source>
            <extracomment>For one: {n} new decision</extracomment>
            <translation>
                <numerusform>{n} nouvelle décision</numerusform>
                <numerusform>{n} nouvelles décisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/figures.py"></location>
            <source>{n} statements</source>
            <extracomment>For one: {n} statement</extracomment>
            <translation>
                <numerusform>{n} déclaration</numerusform>
                <numerusform>{n} déclarations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} records</source>
            <extracomment>For one: {n} record</extracomment>
            <translation>
                <numerusform>{n} élément</numerusform>
                <numerusform>{n} éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} acts</source>
            <extracomment>For one: {n} act</extracomment>
            <translation>
                <numerusform>{n} acte</numerusform>
                <numerusform>{n} actes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Ask the administrator of the server for a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Ask the administrator of the server for a backup.</extracomment>
            <translation>
                <numerusform>{n} anomalie trouvée. {what} Demandez une sauvegarde à l’administrateur du serveur.</numerusform>
                <numerusform>{n} anomalies trouvées. La plus grave : {what} Demandez une sauvegarde à l’administrateur du serveur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found. The gravest: {what} Restore a backup.</source>
            <extracomment>For one: {n} fault was found. {what} Restore a backup.</extracomment>
            <translation>
                <numerusform>{n} anomalie trouvée. {what} Restaurez une sauvegarde.</numerusform>
                <numerusform>{n} anomalies trouvées. La plus grave : {what} Restaurez une sauvegarde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/search_dialog.py"></location>
            <source>{n} records were found.</source>
            <extracomment>For one: {n} record was found.</extracomment>
            <translation>
                <numerusform>{n} fiche a été trouvée.</numerusform>
                <numerusform>{n} fiches ont été trouvées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days late</source>
            <extracomment>For one: day late</extracomment>
            <translation>
                <numerusform>de retard</numerusform>
                <numerusform>de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/clock_rows.py"></location>
            <source>days left</source>
            <extracomment>For one: day left</extracomment>
            <translation>
                <numerusform>restant</numerusform>
                <numerusform>restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/widgets/list_view.py"></location>
            <source>{n} rows are copied.</source>
            <extracomment>For one: {n} row is copied.</extracomment>
            <translation>
                <numerusform>{n} ligne est copiée.</numerusform>
                <numerusform>{n} lignes sont copiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/passphrases.py"></location>
            <source>{n} copies made before are not protected by this passphrase:</source>
            <extracomment>For one: {n} copy made before is not protected by this passphrase:</extracomment>
            <translation type="vanished">
                <numerusform>{n} copie faite auparavant n’est pas protégée par cette phrase de passe :</numerusform>
                <numerusform>{n} copies faites auparavant ne sont pas protégées par cette phrase de passe :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/reports/safekeeping.py"></location>
            <source>{n} faults were found, the first: {what}. Restore a backup.</source>
            <extracomment>For one: {n} fault was found: {what}. Restore a backup.</extracomment>
            <translation type="vanished">
                <numerusform>{n} anomalie a été trouvée, la première : {what}. Restaurez une sauvegarde.</numerusform>
                <numerusform>{n} anomalies ont été trouvées, la première : {what}. Restaurez une sauvegarde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/bulk.py"></location>
            <source>Set the status of {n} items</source>
            <extracomment>For one: Set the status of {n} item</extracomment>
            <translation type="vanished">
                <numerusform>Fixer l’état de {n} mesure</numerusform>
                <numerusform>Fixer l’état de {n} mesures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="ui/actions/page.py"></location>
            <source>{n} action items are now: {status}.</source>
            <extracomment>For one: {n} action item is now: {status}.</extracomment>
            <translation type="vanished">
                <numerusform>{n} mesure est maintenant : {status}.</numerusform>
                <numerusform>{n} mesures sont maintenant : {status}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
