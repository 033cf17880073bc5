"""Hooks of schemathesis: they give valid requests things that exist, and count what was answered.

The scene (who is signed in, where) is read from the file named by FUZZ_SCENE; the counts go to the file named by FUZZ_COUNTS.
Only requests made to be valid are touched, except that whatever ends a session or an account gets one of its own.
"""

import atexit
import base64
import itertools
import json
import os
import secrets
import threading
from collections import Counter

import requests
import schemathesis
from hypothesis import strategies as st

with open(os.environ["FUZZ_SCENE"], encoding="utf-8") as file:
    scene = json.load(file)

TIMEOUT_SECONDS = 30
# Files are looked at: each begins as its type does, and pictures are whole ones.
SIGNATURES = {
    "application/pdf": b"%PDF-1.7\n",
    **{media_type: base64.b64decode(picture) for media_type, picture in scene["pictures"].items()},
}
for media_type, signature in SIGNATURES.items():
    schemathesis.openapi.media_type(media_type, st.binary(max_size=64).map(signature.__add__))

local = threading.local()
numbers = itertools.count()


def ask(method, path, token=None, body=None, **more):
    """The `data` of an answer of the service, or None when it refused."""
    if not hasattr(local, "session"):
        local.session = requests.Session()
    headers = {"authorization": f"Bearer {token}"} if token else {}
    answer = local.session.request(
        method, scene["url"] + path, json=body, headers=headers, timeout=TIMEOUT_SECONDS, **more
    )
    return answer.json()["data"] if answer.ok else None


def new_account():
    """A person nobody else uses, with the role of this run."""
    email = f"spare-{secrets.token_hex(8)}@example.com"
    body = {"name": "Spare Person", "email": email, "password": scene["password"], "role": scene["role"]}
    return {"email": email, "token": ask("POST", "/api/auth/signup", body=body)["token"]}


def new_job():
    return ask("POST", "/api/jobs", scene["tokens"]["EMPLOYER"], scene["job"])["_id"]


def new_application():
    """An application of the run's seeker to a fresh job of the run's employer."""
    token = scene["tokens"]["JOB_SEEKER"]
    return ask("POST", "/api/applications", token, {"jobId": new_job()})["_id"]


def some_job():
    """One of the jobs nothing else changes."""
    return scene["jobs"][next(numbers) % len(scene["jobs"])]


def own_notification():
    if scene["role"] == "EMPLOYER":
        new_application()
    else:
        application = new_application()
        ask("PUT", f"/api/applications/{application}", scene["tokens"]["EMPLOYER"], {"status": "Reviewing"})
    return ask("GET", "/api/notifications?limit=1", scene["token"])["notifications"][0]["_id"]


def own_search():
    ask("GET", f"/api/search/jobs?search=word{next(numbers)}", scene["token"])
    return ask("GET", "/api/search/history", scene["token"])[0]["_id"]


def spare_session():
    """A further session of the fuzzing user."""
    ask("POST", "/api/auth/login", body={"email": scene["email"], "password": scene["password"]})
    found = ask("GET", "/api/auth/sessions", scene["token"])
    return next(session["_id"] for session in found if not session["current"])


# What stands for a path parameter, by operation.
PATH_VALUES = {
    "GET /api/jobs/{id}": ("id", some_job),
    "PUT /api/jobs/{id}": ("id", new_job),
    "DELETE /api/jobs/{id}": ("id", new_job),
    "GET /api/applications/{id}": ("id", new_application),
    "PUT /api/applications/{id}": ("id", new_application),
    "DELETE /api/applications/{id}": ("id", new_application),
    "PUT /api/notifications/{id}/read": ("id", own_notification),
    "DELETE /api/notifications/{id}": ("id", own_notification),
    "GET /api/uploads/{publicId}": ("publicId", lambda: scene["logo"]),
    "DELETE /api/search/history/{id}": ("id", own_search),
    "DELETE /api/auth/sessions/{sid}": ("sid", spare_session),
    "POST /api/analytics/jobs/{jobId}/view": ("jobId", some_job),
    "GET /api/matching/skill-gap/{jobId}": ("jobId", some_job),
    "GET /api/matching/recommendations/candidates/{jobId}": ("jobId", some_job),
}

# Operations of one role only: for the other one nothing need exist.
ROLE_OF = {
    "PUT /api/jobs/{id}": "EMPLOYER",
    "DELETE /api/jobs/{id}": "EMPLOYER",
    "PUT /api/applications/{id}": "EMPLOYER",
    "DELETE /api/applications/{id}": "JOB_SEEKER",
    "POST /api/applications": "JOB_SEEKER",
}

# These end the token, the session or the account they are called with.
ENDING = {
    "POST /api/auth/logout",
    "POST /api/auth/revoke",
    "DELETE /api/users/me",
    "DELETE /api/auth/sessions",
}


def use_spare_account(case):
    """Replaces the run's own token, and no other, by one of somebody else's."""
    if case.headers.get("Authorization") == f"Bearer {scene['token']}":
        account = new_account()
        case.headers["Authorization"] = f"Bearer {account['token']}"
        return account
    return None


def is_valid(case):
    return case.meta is not None and case.meta.generation.mode.is_positive


def fill_path(case, label):
    if label not in PATH_VALUES or ROLE_OF.get(label, scene["role"]) != scene["role"]:
        return
    name, find = PATH_VALUES[label]
    # What schemathesis took from an answer exists and is what its check of other people's access goes by.
    drawn = {draw.parameter_name for draw in case.meta.pool_draws}
    if name not in drawn:
        case.path_parameters[name] = find()


def fill_body(case, label):
    body = case.body
    if not isinstance(body, dict):
        return
    if label == "POST /api/applications" and scene["role"] == "JOB_SEEKER":
        body["jobId"] = new_job()
    elif label == "POST /api/auth/login" and next(numbers) % 4:
        body.update(email=scene["email"], password=scene["password"])
    elif label == "PUT /api/users/profile" and "password" in body:
        if use_spare_account(case):
            body["currentPassword"] = scene["password"]
    if label == "POST /api/auth/signup" and next(numbers) % 8:
        # The addresses a generator begins with are soon taken.
        body["email"] = f"made-up-{secrets.token_hex(8)}@example.com"
    password = body.get("password")
    # Common passwords are refused; those of one character are common, and the ones a generator tries first.
    if label != "POST /api/auth/login" and isinstance(password, str) and len(set(password)) == 1:
        body["password"] = scene["password"]


@schemathesis.hook
def before_call(context, case, kwargs):
    label = case.operation.label
    if label in ENDING:
        use_spare_account(case)
    if not is_valid(case):
        return
    fill_path(case, label)
    fill_body(case, label)
    # Versions that clients name: any, the first one, one that never was.
    if "if-match" in case.headers:
        case.headers["if-match"] = ("*", '"1"', 'W/"1", "a,b"')[next(numbers) % 3]
    # A cursor is only ever one that the service gave: a random one is refused, which invalid requests show.
    if isinstance(case.query, dict):
        case.query.pop("cursor", None)


counts = {"statuses": Counter(), "operations": {}}
lock = threading.Lock()


@schemathesis.hook
def after_call(context, case, response):
    status = str(response.status_code)
    with lock:
        counts["statuses"][status] += 1
        counts["operations"].setdefault(case.operation.label, Counter())[status] += 1


@atexit.register
def write_counts():
    with open(os.environ["FUZZ_COUNTS"], "w", encoding="utf-8") as file:
        json.dump(counts, file)
