"""What the hooks of schemathesis make in the service or find there: accounts, jobs, links of mails, cursors."""

import functools
import itertools
import json
import os
import re
import time

import requests

with open(os.environ["FUZZ_SCENE"], encoding="utf-8") as file:
    scene = json.load(file)

TIMEOUT_SECONDS = 30

session = requests.Session()
numbers = itertools.count()
resets = itertools.count()


def next_number():
    return next(numbers)


def send(method, path, person=None, body=None, **more):
    headers = {"authorization": f"Bearer {person['token']}"} if person else {}
    return session.request(method, scene["url"] + path, json=body, headers=headers, timeout=TIMEOUT_SECONDS, **more)


def ask(method, path, person=None, body=None):
    """The `data` of an answer of the service."""
    answer = send(method, path, person, body)
    if not answer.ok:
        raise RuntimeError(f"{method} {path}: {answer.status_code} {answer.text}")
    return answer.json()["data"]


def new_account():
    """A person nobody else uses, with the role of this run."""
    email = f"spare-{next_number()}-{os.getpid()}@example.com"
    body = {"name": "Spare Person", "email": email, "password": scene["password"], "role": scene["role"]}
    data = ask("POST", "/api/auth/signup", body=body)
    person = {"id": data["user"]["_id"], "email": email, "token": data["token"], "role": scene["role"]}
    return {**person, "password": scene["password"]}


@functools.cache
def spare_account(purpose="changed"):
    """One person for each purpose."""
    return new_account()


def new_job(is_removed=False):
    employer = scene["people"]["EMPLOYER"]
    job = ask("POST", "/api/jobs", employer, scene["job"])["_id"]
    if is_removed:
        ask("DELETE", f"/api/jobs/{job}", employer)
    return job


def new_application(is_removed=False):
    """An application of the run's seeker to a fresh job of the run's employer."""
    seeker = scene["people"]["JOB_SEEKER"]
    application = ask("POST", "/api/applications", seeker, {"jobId": new_job()})["_id"]
    if is_removed:
        ask("DELETE", f"/api/applications/{application}", seeker)
    return application


def new_note():
    """A note of the run's employer, and its application."""
    application = new_application()
    employer = scene["people"]["EMPLOYER"]
    note = ask("POST", f"/api/applications/{application}/notes", employer, {"text": "A note"})
    return {"id": application, "noteId": note["_id"]}


def some_job():
    """One of the jobs nothing else changes."""
    return scene["jobs"][next_number() % len(scene["jobs"])]


def own_notification(person):
    """Its two kinds: an application came, or it was moved on."""
    application = new_application()
    if person["role"] == "JOB_SEEKER":
        ask("PUT", f"/api/applications/{application}", scene["people"]["EMPLOYER"], {"status": "Reviewing"})
    return ask("GET", "/api/notifications?limit=1", person)["notifications"][0]["_id"]


def own_search(person):
    ask("GET", f"/api/search/jobs?search=word{next_number()}", person)
    return ask("GET", "/api/search/history", person)[0]["_id"]


def own_saved_search(person):
    """Whoever has many saves no more."""
    saved = ask("GET", "/api/search/saved", person)
    for search in saved[20:]:
        ask("DELETE", f"/api/search/saved/{search['_id']}", person)
    return ask("POST", "/api/search/saved", person, {"name": "Saved", "query": {"search": "word"}})["_id"]


def added_skill():
    """A skill that only an administrator's request of this run takes away."""
    body = {"label": f"Fuzzed Skill {os.getpid()} {next_number()}", "aliases": [{"name": f"fuzzed alias {os.getpid()} {next_number()}"}]}
    return ask("POST", "/api/admin/skills", scene["people"]["ADMIN"], body)["id"]


def refresh_cookie():
    """The refresh token of a session nobody else uses."""
    visitor = scene["people"]["VISITOR"]
    answer = send("POST", "/api/auth/login", body={"email": visitor["email"], "password": scene["password"]})
    return answer.cookies["refreshToken"]


def next_cursor(path, person, query):
    """The cursor of a list's second page; None where there is only one page, or no list for this person."""
    answer = send("GET", path, person, params={**query, "limit": 1})
    address = answer.links.get("next", {}).get("url", "")
    found = re.search(r"[?&]cursor=([\w-]+)", address)
    return found and found[1]


def mailed_token(kind):
    """The one-time token of a link that was just mailed; the service writes its mails to files."""
    if kind == "verify-email":
        person = new_account()
    elif kind == "undo-email":
        person = new_account()
        wanted = {"email": f"wanted-{person['email']}", "currentPassword": person["password"]}
        ask("PUT", "/api/users/profile", person, body=wanted)
    else:
        # Nobody is sent two such mails within two minutes.
        person = spare_account(f"forgetful {next(resets)}")
        for mail in mail_files(person["email"]):
            os.remove(mail)
        ask("POST", "/api/auth/forgot-password", body={"email": person["email"]})
    link = re.compile(rf"/{kind}/([\w-]+)")
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        for mail in mail_files(person["email"]):
            with open(mail, encoding="utf-8") as file:
                found = link.search(file.read())
            if found:
                return found[1]
        time.sleep(0.02)
    raise RuntimeError(f"no mail with a link for {kind} came to {person['email']}")


def mail_files(address, newest=40):
    """The latest mails to an address, newest first: the names begin with the time."""
    for name in sorted(os.listdir(scene["mails"]), reverse=True)[:newest]:
        path = os.path.join(scene["mails"], name)
        try:
            with open(path, encoding="utf-8") as file:
                is_theirs = file.readline() == f"To: {address}\n"
        except FileNotFoundError:
            # Only the newest are kept, and each is renamed when it is complete.
            continue
        if is_theirs and name.endswith(".txt"):
            yield path
