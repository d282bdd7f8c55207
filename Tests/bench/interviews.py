"""The interview of scripts/bench held by another engine: interviews.py rivescript|aiml < replies"""

import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))


def rivescript_answers():
    from rivescript import RiveScript

    engine = RiveScript()
    engine.load_file(os.path.join(FOLDER, "interview.rive"))
    engine.sort_replies()
    return lambda said: engine.reply("officer", said)


def aiml_answers():
    import aiml

    engine = aiml.Kernel()
    engine.verbose(False)
    engine.learn(os.path.join(FOLDER, "interview.aiml"))
    return engine.respond


answer = {"rivescript": rivescript_answers, "aiml": aiml_answers}[sys.argv[1]]()
print(answer("begin"))
for said in sys.stdin:
    print(answer(said.strip()))
