"""An article in, who is mentioned where out: one actor a place, and pronouns that stand for a speaker."""

from __future__ import annotations

import re
from bisect import bisect_left

from wirecopy.models.actor import Actor, ActorKind, Mention, MentionForm
from wirecopy.models.article import Article
from wirecopy.models.line import Role
from wirecopy.sentences import find_sentences
from wirecopy.spans import Span

__all__ = ["mentions_in_place"]

_PRONOUN = re.compile(r"\b[Hh]e\b|\b[Ss]he\b")
_FAR = 2
"""How many sentences back a pronoun may reach."""


def mentions_in_place(article: Article) -> list[tuple[Mention, Actor]]:
    """Who is mentioned in an article, in order, without overlaps.

    Of two mentions one inside the other the longer one counts: the ministers of "NATO foreign ministers". A role in
    front of a name is part of its mention. A "he" or "she" that the actors leave open stands for the first person of
    the sentence, else of one of the two sentences before: in news that is who speaks.

    Args:
        article: An article with its actors.

    Returns:
        Mentions, each with its actor. Those of pronouns are not in ``actor.mentions`` where they were left open.

    Example:
        >>> import wirecopy
        >>> text = "Ada Lindqvist of Kenya left. She waved."
        >>> article = wirecopy.parse(text, parser="plain", layers=("actors",))
        >>> [(mention.text, actor.name) for mention, actor in mentions_in_place(article)]
        [('Ada Lindqvist', 'Ada Lindqvist'), ('Kenya', 'Kenya'), ('She', 'Ada Lindqvist')]
    """
    found: list[tuple[int, int, Mention, Actor]] = []
    for actor in article.actors:
        roles = {role.span.stop: role.span.start for role in actor.roles}
        for mention in actor.mentions:
            begin = mention.span.start
            start = roles.get(begin - 1, roles.get(begin - 2, begin))
            found.append((start, -mention.span.stop, mention, actor))
    found.sort(key=lambda entry: (entry[0], entry[1], entry[3].id))
    kept: list[tuple[Mention, Actor]] = []
    end = -1
    for start, stop, mention, actor in found:
        if start < end:
            start = mention.span.start  # the role may be taken, the name is not
        if start < end:
            continue
        end = -stop
        if start < mention.span.start:
            text = article.text[start : mention.span.stop]
            mention = Mention(span=Span(start, mention.span.stop), text=text, form=mention.form)
        kept.append((mention, actor))
    opened = _open_pronouns(article, kept)
    return sorted(kept + opened, key=lambda pair: pair[0].span) if opened else kept


def _open_pronouns(article: Article, known: list[tuple[Mention, Actor]]) -> list[tuple[Mention, Actor]]:
    starts = [mention.span.start for mention, _actor in known]
    added: list[tuple[Mention, Actor]] = []
    leads: list[Actor | None] = []
    for paragraph in article.paragraphs:
        if paragraph.role is not Role.BODY:
            continue
        for start, stop in find_sentences(article.text, paragraph.span.start, paragraph.span.stop):
            low, high = bisect_left(starts, start), bisect_left(starts, stop)
            persons = [pair for pair in known[low:high] if pair[1].kind is ActorKind.PERSON]
            covered = {mention.span.start for mention, _actor in known[low:high]}
            earlier = next((lead for lead in reversed(leads[-_FAR:]) if lead), None)
            for pronoun in _PRONOUN.finditer(article.text, start, stop):
                if pronoun.start() in covered:
                    continue
                first = persons[0] if persons and persons[0][0].span.start < pronoun.start() else None
                lead = first[1] if first else earlier
                if lead is not None:
                    span = Span(pronoun.start(), pronoun.end())
                    added.append((Mention(span=span, text=pronoun.group(), form=MentionForm.PRONOUN), lead))
                    if not persons:
                        earlier = lead
            leads.append(
                persons[0][1] if persons else (added[-1][1] if added and added[-1][0].span.start >= start else None)
            )
    return added
