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

from fuzz_people import (
    ask,
    mailed_token,
    new_account,
    new_application,
    new_job,
    next_cursor,
    next_number,
    own_notification,
    own_search,
    refresh_cookie,
    scene,
    some_job,
    spare_account,
)

# Files are looked at: each begins as its type does, and pictures are whole ones.
SIGNATURES = {
    "application/pdf": b"%PDF-1.7\n",
    **{media_type: base64.b64decode(picture) for media_type, picture in scene["pictures"].items()},
}
for media_type, signature in SIGNATURES.items():
    schemathesis.openapi.media_type(media_type, st.binary(max_size=64).map(signature.__add__))

OWN = f"Bearer {scene['token']}"

# These end the token, the session or the account they are called with: each call is made by somebody new, right or wrong as it is.
ENDING = {
    "POST /api/auth/logout",
    "POST /api/auth/revoke",
    "DELETE /api/users/me",
    "DELETE /api/auth/sessions",
    "DELETE /api/auth/sessions/{sid}",
}
PROFILE = "PUT /api/users/profile"


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


# What stands for a path parameter, by operation: its name, the role for which it has to exist, and how it is found or made.
PATH_VALUES = {
    "GET /api/jobs/{id}": ("id", None, lambda sender: some_job()),
    "PUT /api/jobs/{id}": ("id", "EMPLOYER", lambda sender: new_job()),
    "DELETE /api/jobs/{id}": ("id", "EMPLOYER", lambda sender: new_job()),
    "GET /api/applications/{id}": ("id", None, lambda sender: new_application()),
    "PUT /api/applications/{id}": ("id", "EMPLOYER", lambda sender: new_application()),
    "DELETE /api/applications/{id}": ("id", "JOB_SEEKER", lambda sender: new_application()),
    "PUT /api/notifications/{id}/read": ("id", None, own_notification),
    "DELETE /api/notifications/{id}": ("id", None, own_notification),
    "GET /api/uploads/{publicId}": ("publicId", None, lambda sender: scene["logo"]),
    "DELETE /api/search/history/{id}": ("id", None, own_search),
    "DELETE /api/auth/sessions/{sid}": ("sid", None, lambda sender: ask("GET", "/api/auth/sessions", sender)[0]["_id"]),
    "POST /api/analytics/jobs/{jobId}/view": ("jobId", None, lambda sender: some_job()),
    "GET /api/matching/skill-gap/{jobId}": ("jobId", None, lambda sender: some_job()),
    "GET /api/matching/recommendations/candidates/{jobId}": ("jobId", None, lambda sender: some_job()),
    "POST /api/admin/users/{id}/suspend": ("id", "ADMIN", lambda sender: spare_account("suspended")["id"]),
    "POST /api/admin/users/{id}/restore": ("id", "ADMIN", lambda sender: spare_account("suspended")["id"]),
    "POST /api/admin/jobs/{id}/restore": ("id", "ADMIN", lambda sender: new_job(is_removed=True)),
    "GET /api/auth/verify-email/{token}": ("token", None, lambda sender: mailed_token("verify-email")),
    "POST /api/auth/verify-email/{token}": ("token", None, lambda sender: mailed_token("verify-email")),
    "POST /api/auth/reset-password/{token}": ("token", None, lambda sender: mailed_token("reset-password")),
    "PUT /api/auth/reset-password/{token}": ("token", None, lambda sender: mailed_token("reset-password")),
}

# What was taken from an answer exists, and the check of other people's access goes by it. Not so here: these would take away
# what the run still needs, restoring needs a job that was removed, and a mailed link works once.
NEVER_TAKEN = {
    "PUT /api/jobs/{id}",
    "DELETE /api/jobs/{id}",
    "DELETE /api/auth/sessions/{sid}",
    "POST /api/admin/users/{id}/suspend",
    "POST /api/admin/jobs/{id}/restore",
    "GET /api/auth/verify-email/{token}",
    "POST /api/auth/verify-email/{token}",
    "POST /api/auth/reset-password/{token}",
    "PUT /api/auth/reset-password/{token}",
}


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
        case.path_parameters[name] = find(sender or scene["people"][scene["role"]])


def fill_body(case, label, sender):
    body = case.body
    if not isinstance(body, dict):
        return
    if label == "POST /api/applications" and sender is scene["people"]["JOB_SEEKER"]:
        body["jobId"] = new_job()
    elif label == "POST /api/auth/login" and next_number() % 4:
        # Somebody who only signs in: of more than 50 sessions the oldest ends, and the run would lose its own.
        body.update(email=scene["people"]["VISITOR"]["email"], password=scene["password"])
    elif label == PROFILE and sender is not None:
        body["currentPassword"] = sender["password"]
    elif label in ("POST /api/auth/verify-email", "POST /api/auth/reset-password"):
        body["token"] = mailed_token(label.rsplit("/", 1)[-1])
    if label in ("POST /api/auth/signup", PROFILE) and "email" in body and next_number() % 8:
        # The addresses a generator begins with are soon taken.
        body["email"] = f"made-up-{next_number()}-{os.getpid()}@example.com"
    password = body.get("password")
    # Common passwords are refused; those of one character are common, and the ones a generator tries first.
    if label != "POST /api/auth/login" and isinstance(password, str) and len(set(password)) == 1:
        body["password"] = scene["password"]


def fill_query(case, sender):
    if not isinstance(case.query, dict) or "cursor" not in case.query:
        return
    # A cursor is only ever one that the service gave for the same list; a random one is refused, as wrong requests show.
    others = {name: value for name, value in case.query.items() if name not in ("cursor", "limit")}
    cursor = next_cursor(case.formatted_path, sender, others)
    if cursor is None:
        del case.query["cursor"]
    else:
        case.query["cursor"] = cursor


@schemathesis.hook
def before_call(context, case, kwargs):
    label = case.operation.label
    sender = sender_of(case, label)
    is_right = case.meta is not None and case.meta.generation.mode.is_positive
    if not is_right:
        return
    fill_path(case, label, sender)
    fill_body(case, label, sender)
    fill_query(case, sender)
    # Versions that clients name: any, the first one, one that never was.
    if "if-match" in case.headers:
        case.headers["if-match"] = ("*", '"1"', 'W/"1", "a,b"')[next_number() % 3]
    if "idempotency-key" in case.headers and next_number() % 4:
        # The keys a generator begins with are soon used, and then name another request.
        case.headers["idempotency-key"] = f"key-{next_number()}-{os.getpid()}"
    if label == "POST /api/auth/refresh":
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
