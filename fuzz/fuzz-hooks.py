"""Hooks of schemathesis: they let right requests reach what exists, keep the run's own people signed in, and count the answers.

The scene (who is signed in, where) is read from the file named by FUZZ_SCENE; the counts go to the file named by FUZZ_COUNTS.
Nothing is left out here: what is excluded or relaxed stands in fuzz.toml alone.
"""

import atexit
import base64
import json
import os
from collections import Counter

import schemathesis
from hypothesis import strategies as st

from fuzz_operations import APPLY, BOARD, BULK, ENDING, EVENTS, JOBS, LISTED, LOGIN, MAILED, MOVE, NAMED, NEVER_TAKEN, PATH_VALUES, PIPELINE, PROFILE, QUESTIONS, REFRESH, REMOVAL, SAMPLES, SAVED, SIGNUP, SKILLS, STAGE
from fuzz_people import ask, mailed_token, new_account, new_application, new_job, next_cursor, next_number, refresh_cookie, scene, some_job, spare_account

# Files are looked at: each begins as its type does, and pictures are whole ones.
SIGNATURES = {
    "application/pdf": b"%PDF-1.7\n",
    **{media_type: base64.b64decode(picture) for media_type, picture in scene["pictures"].items()},
}
for media_type, signature in SIGNATURES.items():
    schemathesis.openapi.media_type(media_type, st.binary(max_size=64).map(signature.__add__))

OWN = f"Bearer {scene['token']}"


def sender_of(case, label):
    """Who sends the request: the run's own user, or whom the hooks put in their place. None: a peer, or nobody."""
    if case.headers.get("Authorization") != OWN:
        return None
    if label in ENDING:
        sender = new_account()
    elif label == PROFILE:
        sender = spare_account()
    else:
        requirements = case.operation.definition.raw.get("security") or []
        roles = [role for requirement in requirements for role in requirement.get("bearer", [])]
        # The wrong role is refused, which one request of four shows; the others are to get further.
        if not roles or scene["role"] in roles or next_number() % 4 == 0:
            return scene["people"][scene["role"]]
        sender = scene["people"][roles[0]]
    case.headers["Authorization"] = f"Bearer {sender['token']}"
    return sender


@schemathesis.hook
def after_load_schema(context, schema):
    """A name that no operation has, or a path nothing is found for, would only show as fewer right requests."""
    labels = {f"{method.upper()} {path}" for path, item in schema.raw_schema["paths"].items() for method in item}
    unknown = sorted(NAMED - labels)
    unfilled = sorted(label for label in labels - PATH_VALUES.keys() if "{" in label)
    if unknown or unfilled:
        raise RuntimeError(f"fuzz_operations.py names operations that are not there: {unknown}; without a path value: {unfilled}")


def fill_path(case, label, sender):
    if label not in PATH_VALUES:
        return
    name, role, find = PATH_VALUES[label]
    if sender is None and label in ENDING:
        return
    if role is not None and (sender is None or sender["role"] != role):
        return
    drawn = {draw.parameter_name for draw in case.meta.pool_draws}
    if name not in drawn or label in NEVER_TAKEN:
        found = find(sender or scene["people"][scene["role"]])
        case.path_parameters.update(found if isinstance(found, dict) else {name: found})


def fill_job(body, is_change):
    """What the document cannot say: of two fields together, of what is stored already, of now."""
    bounds = [name for name in ("salaryMin", "salaryMax") if body.get(name) is not None]
    if len(bounds) == 2:
        body["salaryMin"], body["salaryMax"] = sorted((body["salaryMin"], body["salaryMax"]))
    elif len(bounds) == 1 and is_change:
        body.update({name: None for name in ("salaryMin", "salaryMax") if name not in bounds})
    if body.get("remote") is False and body.get("type", "Remote") == "Remote":
        body["type"] = "Contract"
    if body.get("validThrough") is not None:
        body["validThrough"] = "2999-12-31T23:59:59Z"


def fill_skill(body):
    """What the document cannot say: which skills there are, and which texts say something as a name."""
    if "label" in body:
        body["label"] = f"Fuzzed {next_number()} {os.getpid()}"
    for alias in body.get("aliases") or []:
        alias["name"] = f"fuzzed {next_number()} {os.getpid()}"
    if "category" in body:
        body["category"] = "scripting language"
    if "related" in body:
        body["related"] = ["react"]


def fill_pipeline(body, label, employer):
    """What the document cannot say: in which order stages are, which there are; that an item has one of two, and an application once."""
    if label == PIPELINE:
        body["stages"] = ask("GET", "/api/pipeline", employer)["stages"]
        body["stages"][0]["name"] = f"Fuzzed {next_number()}"
    elif label == BULK:
        body["items"] = [{"id": new_application(), "stageId": "reviewing"}, {"id": new_application(), "status": "Accepted"}]


def fill_questions(body):
    """What the document cannot say: an id stands once, only a choice has options, and only those are accepted."""
    for index, question in enumerate(body["questions"]):
        question["id"] = f"q{index}"
        question["text"] = question["text"][:100]
        question.pop("acceptedAnswers", None)
        question.pop("options", None)
        if question["kind"] == "choice":
            question["options"] = ["now", "later"]
            question["acceptedAnswers"] = ["now"]
        elif question["kind"] == "yes-no":
            question["acceptedAnswers"] = ["yes"]


def fill_body(case, label, sender):
    body = case.body
    if not isinstance(body, dict):
        return
    if label in (MOVE, STAGE):
        # A reason is for rejections alone.
        body.pop("rejectionReason", None)
    if label in SKILLS:
        fill_skill(body)
    if label in (PIPELINE, BULK):
        fill_pipeline(body, label, scene["people"]["EMPLOYER"])
    if label == QUESTIONS:
        fill_questions(body)
    if label in JOBS:
        fill_job(body, is_change=label.startswith("PUT"))
    if label == APPLY and sender is scene["people"]["JOB_SEEKER"]:
        body["jobId"] = new_job()
    elif label == LOGIN and next_number() % 4:
        # Somebody who only signs in: of more than 50 sessions the oldest ends, and the run would lose its own.
        body.update(email=scene["people"]["VISITOR"]["email"], password=scene["password"])
    elif label in (PROFILE, REMOVAL) and sender is not None:
        body["currentPassword"] = sender["password"]
    elif label in SAVED and isinstance(body.get("query"), dict):
        # One that says nothing is refused, which a schema cannot say of blanks.
        if not any(map(str.isalnum, body["query"].get("search") or "")):
            body["query"]["search"] = "word"
    elif label in MAILED:
        body["token"] = mailed_token(label.rsplit("/", 1)[-1])
    if label == SIGNUP:
        # Of an invitation that was mailed to this very address.
        body.pop("invitationToken", None)
    if label in (SIGNUP, PROFILE) and "email" in body and next_number() % 8:
        # The addresses a generator begins with are soon taken.
        body["email"] = f"made-up-{next_number()}-{os.getpid()}@example.com"
    password = body.get("password")
    # Common passwords are refused; those of one character are common, and the ones a generator tries first.
    if label != LOGIN and isinstance(password, str) and len(set(password)) == 1:
        body["password"] = scene["password"]


def fill_query(case, label, sender):
    if label == EVENTS:
        # Nobody else makes anything happen here: it would wait in vain.
        case.query = {**(case.query or {}), "wait": 0}
    if label == BOARD:
        case.query = {"jobId": some_job()}
    if label == LISTED and isinstance(case.query, dict):
        case.query.update({name: value for name, value in (("jobId", some_job()), ("stageId", "pending")) if name in case.query})
        if "tag" in case.query:
            case.query.pop("page", None)
    if label == SAMPLES and isinstance(case.query, dict):
        # A made-up position is refused, as wrong requests show.
        case.query.pop("after", None)
    if not isinstance(case.query, dict) or "cursor" not in case.query:
        return
    # A page has a number or a cursor, never both.
    case.query.pop("page", None)
    # A cursor is only ever one that the service gave for the same list; a random one is refused, as wrong requests show.
    others = {name: value for name, value in case.query.items() if name not in ("cursor", "limit")}
    cursor = next_cursor(case.formatted_path, sender, others)
    if cursor is None:
        del case.query["cursor"]
    else:
        case.query["cursor"] = cursor


def is_empty(value):
    return value in ("", None) or (isinstance(value, (list, tuple)) and all(map(is_empty, value)))


def spoil_query(case):
    """An empty parameter is no filter: where a wrong request has one it gets a word instead, which no number and no list takes."""
    if isinstance(case.query, dict):
        case.query.update({name: "none" for name, value in case.query.items() if is_empty(value)})


@schemathesis.hook
def before_call(context, case, kwargs):
    label = case.operation.label
    sender = sender_of(case, label)
    is_right = case.meta is not None and case.meta.generation.mode.is_positive
    if not is_right:
        spoil_query(case)
        return
    fill_path(case, label, sender)
    fill_body(case, label, sender)
    fill_query(case, label, sender)
    # Versions that clients name: any, the first one, one that never was.
    if "if-match" in case.headers:
        case.headers["if-match"] = ("*", '"1"', 'W/"1", "a,b"')[next_number() % 3]
    if "idempotency-key" in case.headers and next_number() % 4:
        # The keys a generator begins with are soon used, and then name another request.
        case.headers["idempotency-key"] = f"key-{next_number()}-{os.getpid()}"
    if label == REFRESH:
        case.cookies["refreshToken"] = refresh_cookie()


counts = {"statuses": Counter(), "operations": {}}


@schemathesis.hook
def after_call(context, case, response):
    label = case.operation.label
    status = str(response.status_code)
    counts["statuses"][status] += 1
    counts["operations"].setdefault(label, Counter())[status] += 1
    if label == PROFILE and response.status_code == 200 and isinstance(case.body, dict) and "password" in case.body:
        spare_account()["password"] = case.body["password"]


@atexit.register
def write_counts():
    with open(os.environ["FUZZ_COUNTS"], "w", encoding="utf-8") as file:
        json.dump(counts, file)
