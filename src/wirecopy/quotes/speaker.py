"""A quote in its paragraph in, the verb of saying and the one who speaks out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

import attrs

from wirecopy.lexicon.load import load_lexicon
from wirecopy.models.actor import Actor, ActorKind, Mention, MentionForm
from wirecopy.models.article import Article
from wirecopy.quotes.marks import Quoted
from wirecopy.quotes.mentions import mentions_in_place
from wirecopy.sentences import Words, find_sentences, read_words
from wirecopy.sentences.grammar import load_grammar
from wirecopy.sentences.inflect import plural, verb_forms

__all__ = ["Attribution", "Stage"]

_REACH = 400
"""How many characters before or behind a quote its cue may stand."""
_EARLIER = 3
"""How many quotes may stand between a cue and what it leads in."""
_MARKS = "\"“”„«»‘’'` \t\n\r\xa0"
_SPEAKS = frozenset((ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.COUNTRY, ActorKind.GROUP))


@attrs.frozen
class Attribution:
    """Who says a quote, and by which verb.

    Args:
        cue: Where the verb of saying stands.
        speaker: The mention that speaks, and its actor; None when no actor is there.
    """

    cue: tuple[int, int] | None
    speaker: tuple[Mention, Actor] | None


@attrs.frozen
class Stage:
    """A story as its quotes see it.

    Args:
        text: The text of the page.
        sentences: Start and stop of each sentence of the story.
        starts: Where each starts.
        mentions: Who is mentioned, in order, mentions inside others left out.
        mention_starts: Where each mention starts.
        quoted: What stands between quotation marks.
        quoted_starts: Where each of these starts.
    """

    text: str
    sentences: list[tuple[int, int]]
    starts: list[int]
    mentions: list[tuple[Mention, Actor]]
    mention_starts: list[int]
    quoted: Sequence[Quoted]
    quoted_starts: list[int]

    @classmethod
    def of(cls, article: Article, paragraphs: Sequence[tuple[int, int]], quoted: Sequence[Quoted]) -> Stage:
        """Look at an article."""
        sentences = [span for start, stop in paragraphs for span in find_sentences(article.text, start, stop)]
        mentions = [pair for pair in mentions_in_place(article) if pair[1].kind in _SPEAKS]
        return cls(
            article.text,
            sentences,
            [start for start, _stop in sentences],
            mentions,
            [mention.span.start for mention, _actor in mentions],
            quoted,
            [one.start for one in quoted],
        )

    def is_direct(self, quoted: Quoted) -> bool:
        """Whether a quote is a sentence, not a piece inside one of the reporter's."""
        inside = self.text[quoted.start : quoted.stop].lstrip("([… ")
        if not inside[:1].isupper() or len(inside[:80].split()) < 2:
            return False
        before = self.text[max(0, quoted.start - 30) : quoted.start].rstrip(_MARKS)
        return not before or before[-1] in ".,:!?;—–" or quoted.start <= self._sentence(quoted.start)[0] + 1

    def follows(self, before: Quoted, quoted: Quoted) -> bool:
        """Whether nothing but the words of who speaks lies between two quotes, in one paragraph or the next."""
        return quoted.paragraph - before.paragraph <= (1 if not before.closed or quoted.continues else 0)

    def attribute(self, quoted: Quoted) -> Attribution | None:
        """Find the cue and the speaker of one quote: behind it, before it, or in the sentence before."""
        start, _ = self._sentence(quoted.start)
        _, stop = self._sentence(quoted.stop)
        stop = min(max(stop, quoted.stop), quoted.stop + _REACH)
        index = bisect_left(self.quoted_starts, quoted.start)
        earlier = self.quoted[index - _EARLIER].stop if index >= _EARLIER else 0
        start = max(start, quoted.start - _REACH, earlier)
        behind = self._behind(quoted.stop, self._next_quote(quoted.stop, stop))
        if behind is not None and behind.speaker is not None and self._tight(quoted):
            return behind
        before = self._before(start, quoted.start - 1)
        if before is not None:
            return before
        if behind is not None:
            return behind
        if quoted.start - start <= 2 and start > 0:
            index = bisect_left(self.starts, start)
            if index and self.text[self.sentences[index - 1][1] - 1] == ":":
                return self._before(*self.sentences[index - 1])
        return None

    def _tight(self, quoted: Quoted) -> bool:
        """Whether a quote ends as one does whose speaker comes behind it: “We agree,” said Roe."""
        return self.text[quoted.start : quoted.stop].rstrip()[-1:] in ",?!…—" or self.is_direct(quoted)

    def _next_quote(self, start: int, stop: int) -> int:
        index = bisect_right(self.quoted_starts, start)
        return min(stop, self.quoted[index].start - 1) if index < len(self.quoted) else stop

    def _sentence(self, offset: int) -> tuple[int, int]:
        index = max(0, bisect_right(self.starts, offset) - 1)
        return self.sentences[index] if self.sentences else (offset, offset)

    def _inside(self, start: int, stop: int) -> list[tuple[Mention, Actor]]:
        low = bisect_left(self.mention_starts, start)
        high = bisect_left(self.mention_starts, stop)
        return self.mentions[low:high]

    def _behind(self, start: int, stop: int) -> Attribution | None:
        """``,” he said``, ``,” said Roe``, ``,” Roe told a conference``."""
        if stop <= start:
            return None
        words = read_words(self.text, start, stop)
        mentions = self._inside(start, stop)
        for number, low in enumerate(words.lows):
            if low in ";" or (low == "." and number):
                break
            if low not in _cues() and not (low == "according" and words.lows[number + 1 : number + 2] == ["to"]):
                continue
            cue = (words.starts[number], words.stops[number])
            if low != "according":
                left = [pair for pair in mentions if pair[0].span.stop <= cue[0]]
                if left:
                    return Attribution(cue, left[0])
            if low in _telling():
                return None  # "told Fox News": who is told does not speak
            right = [pair for pair in mentions if pair[0].span.start >= cue[1]]
            return Attribution(cue, right[0] if right else None)
        return None

    def _before(self, start: int, stop: int) -> Attribution | None:
        """``He said: “…``, ``The minister called it a “…``, ``comments by Roe that “…``."""
        if stop <= start:
            return None
        grammar = load_grammar()
        words = read_words(self.text, start, stop)
        mentions = self._inside(start, stop)
        participle: tuple[int, int] | None = None
        for number in range(len(words.lows) - 1, -1, -1):
            low = words.lows[number]
            if (low not in _cues() and low not in _noun_cues()) or self._in_quote(words.starts[number]):
                continue
            back = number - 1
            while back > 0 and (words.lows[back] in grammar.adverb or words.lows[back].endswith("ly")):
                back -= 1
            before = words.lows[back] if back >= 0 else ""
            cue = participle or (words.starts[number], words.stops[number])
            by = "by" in words.lows[number + 1 : number + 4]
            if low in _noun_cues() and by:
                made = [pair for pair in mentions if pair[0].span.start >= words.stops[number]]
                if made:
                    return Attribution(cue, made[0])
            if low not in _cues() or before in grammar.determiner or before in grammar.possessive:
                continue
            if before in grammar.modal or (before == "to" and words.lows[back - 1 : back] != ["on"]):
                continue  # "will dismiss", "refused to comment": not yet said
            if low.endswith("ing") and before == "," and participle is None:
                participle = cue  # "Roe said …, insisting that": the one who said it insists
                continue
            return Attribution(cue, self._subject(words, number, mentions))
        if participle is not None:
            number = bisect_left(words.starts, participle[0])
            return Attribution(participle, self._subject(words, number, mentions))
        if words.lows[:2] == ["according", "to"] and mentions:
            return Attribution((words.starts[0], words.stops[1]), mentions[0])
        return None

    def _in_quote(self, offset: int) -> bool:
        index = bisect_right(self.quoted_starts, offset) - 1
        return index >= 0 and offset < self.quoted[index].stop

    def _subject(
        self, words: Words, cue: int, mentions: Sequence[tuple[Mention, Actor]]
    ) -> tuple[Mention, Actor] | None:
        """Who stands right before a cue, else the first of its clause that no preposition leads in."""
        grammar = load_grammar()
        left = [pair for pair in mentions if pair[0].span.stop <= words.starts[cue]]
        if not left:
            return None
        beside = bisect_left(words.starts, left[-1][0].span.stop)
        between = words.lows[beside:cue]
        if all(low in grammar.auxiliary or low.endswith("ly") for low in between) and not self._led(words, left[-1]):
            return left[-1]
        first = 0
        relative = False
        for number in range(cue - 1, -1, -1):
            low = words.lows[number]
            if low in grammar.relative or low in ";:" or (low in grammar.subordinator and low != "than"):
                relative = low in ("who", "which")
                first = number + 1
                break
        if (first or words.lows[0] in grammar.preposition) and "," in words.lows[first:cue]:
            commas = [number for number in range(first, cue) if words.lows[number] == ","]
            behind = [number for number in commas if any(pair[0].span.start > words.starts[number] for pair in left)]
            first = behind[-1] + 1 if behind else first
        inside = [pair for pair in left if pair[0].span.start >= words.starts[first]]
        if relative and not inside:
            persons = [pair for pair in left if pair[1].kind is ActorKind.PERSON] or left
            return next((pair for pair in persons if pair[0].form is not MentionForm.PRONOUN), persons[0])
        return next((pair for pair in inside if not self._led(words, pair)), None)

    def _led(self, words: Words, pair: tuple[Mention, Actor]) -> bool:
        """Whether a preposition leads a mention in, or it only tells whose something is."""
        grammar = load_grammar()
        at = bisect_left(words.starts, pair[0].span.start)
        while at and words.lows[at - 1] in grammar.determiner:
            at -= 1
        before = words.lows[at - 1] if at else ""
        inside = self.text[pair[0].span.stop : pair[0].span.stop + 1] == "-"  # "a US-based group"
        return inside or before in grammar.preposition or pair[0].text.lower() in ("his", "her", "its", "their")


@cache
def _cues() -> frozenset[str]:
    """All forms of the verbs of saying."""
    verbs = [entry[0] for entry in load_lexicon("quote_cues").entries if entry[1] == "verb"]
    return frozenset(form for verb in verbs for form in verb_forms(verb))


@cache
def _telling() -> frozenset[str]:
    """Forms of the verbs whose object is who is told."""
    return frozenset(form for verb in ("tell", "inform", "assure") for form in verb_forms(verb))


@cache
def _noun_cues() -> frozenset[str]:
    nouns = [entry[0] for entry in load_lexicon("quote_cues").entries if entry[1] == "noun"]
    return frozenset(nouns) | {plural(noun) for noun in nouns}
