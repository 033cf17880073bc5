"""Operations the hooks of schemathesis treat in their own way, each named as the document has it."""

from fuzz_people import (
    added_skill,
    ask,
    mailed_token,
    new_application,
    new_job,
    new_note,
    own_notification,
    own_saved_search,
    own_search,
    scene,
    some_job,
    spare_account,
)

# These end the token, the session or the account they are called with: each call is made by somebody new, right or wrong as it is.
ENDING = {
    "POST /api/auth/logout",
    "POST /api/auth/revoke",
    "DELETE /api/users/me",
    "DELETE /api/auth/sessions",
    "DELETE /api/auth/sessions/{sid}",
}
REMOVAL = "DELETE /api/users/me"
PROFILE = "PUT /api/users/profile"
SIGNUP = "POST /api/auth/signup"
LOGIN = "POST /api/auth/login"
REFRESH = "POST /api/auth/refresh"
APPLY = "POST /api/applications"
EVENTS = "GET /api/events/{topic}"
SAMPLES = "GET /api/admin/hosts/samples"
JOBS = {"POST /api/jobs", "PUT /api/jobs/{id}"}
BULK = "POST /api/applications/bulk"
PIPELINE = "PUT /api/pipeline"
QUESTIONS = "PUT /api/jobs/{id}/questions"
MOVE = "PUT /api/applications/{id}"
STAGE = "PUT /api/applications/{id}/stage"
BOARD = "GET /api/pipeline/board"
LISTED = "GET /api/applications/employer"
SAVED = {"POST /api/search/saved", "PUT /api/search/saved/{id}"}
SKILLS = {"POST /api/admin/skills", "POST /api/admin/skills/{id}/aliases"}
# With a mailed token in the body.
MAILED = {"POST /api/auth/verify-email", "POST /api/auth/reset-password", "POST /api/auth/undo-email"}

# What stands for a path parameter, by operation: its name, the role for which it has to exist, and how it is found or made.
PATH_VALUES = {
    "GET /api/jobs/{id}": ("id", None, lambda sender: some_job()),
    "PUT /api/jobs/{id}": ("id", "EMPLOYER", lambda sender: new_job()),
    "DELETE /api/jobs/{id}": ("id", "EMPLOYER", lambda sender: new_job()),
    "GET /api/jobs/{id}/questions": ("id", "EMPLOYER", lambda sender: new_job()),
    "PUT /api/jobs/{id}/questions": ("id", "EMPLOYER", lambda sender: new_job()),
    "POST /api/jobs/{id}/duplicate": ("id", "EMPLOYER", lambda sender: new_job()),
    "POST /api/users/saved-jobs/{jobId}": ("jobId", "JOB_SEEKER", lambda sender: some_job()),
    "DELETE /api/users/saved-jobs/{jobId}": ("jobId", "JOB_SEEKER", lambda sender: some_job()),
    "GET /api/applications/{id}": ("id", None, lambda sender: new_application()),
    "PUT /api/applications/{id}": ("id", "EMPLOYER", lambda sender: new_application()),
    "DELETE /api/applications/{id}": ("id", "JOB_SEEKER", lambda sender: new_application()),
    "GET /api/applications/{id}/card": ("id", "EMPLOYER", lambda sender: new_application()),
    "PUT /api/applications/{id}/stage": ("id", "EMPLOYER", lambda sender: new_application()),
    "PUT /api/applications/{id}/tags": ("id", "EMPLOYER", lambda sender: new_application()),
    "PUT /api/applications/{id}/rating": ("id", "EMPLOYER", lambda sender: new_application()),
    "GET /api/applications/{id}/notes": ("id", "EMPLOYER", lambda sender: new_application()),
    "POST /api/applications/{id}/notes": ("id", "EMPLOYER", lambda sender: new_application()),
    # Of an application: both are found.
    "PUT /api/applications/{id}/notes/{noteId}": ("noteId", "EMPLOYER", lambda sender: new_note()),
    "DELETE /api/applications/{id}/notes/{noteId}": ("noteId", "EMPLOYER", lambda sender: new_note()),
    "PUT /api/notifications/{id}/read": ("id", None, own_notification),
    "DELETE /api/notifications/{id}": ("id", None, own_notification),
    EVENTS: ("topic", None, lambda sender: "jobs"),
    "GET /api/uploads/{publicId}": ("publicId", None, lambda sender: scene["logo"]),
    "DELETE /api/search/history/{id}": ("id", None, own_search),
    "PUT /api/search/saved/{id}": ("id", None, own_saved_search),
    "DELETE /api/search/saved/{id}": ("id", None, own_saved_search),
    "GET /api/unsubscribe/{token}": ("token", None, lambda sender: scene["unsubscribe"]),
    "POST /api/unsubscribe/{token}": ("token", None, lambda sender: scene["unsubscribe"]),
    "GET /api/unsubscribe/{token}/{searchId}": ("token", None, lambda sender: scene["unsubscribe"]),
    "GET /api/unsubscribe/{token}/kinds/{kinds}": ("token", None, lambda sender: scene["unsubscribe"]),
    "POST /api/unsubscribe/{token}/{searchId}": ("token", None, lambda sender: scene["unsubscribe"]),
    "POST /api/unsubscribe/{token}/kinds/{kinds}": ("token", None, lambda sender: scene["unsubscribe"]),
    "DELETE /api/auth/sessions/{sid}": ("sid", None, lambda sender: ask("GET", "/api/auth/sessions", sender)[0]["_id"]),
    "POST /api/analytics/jobs/{jobId}/view": ("jobId", None, lambda sender: some_job()),
    "GET /api/matching/skill-gap/{jobId}": ("jobId", None, lambda sender: some_job()),
    "GET /api/matching/recommendations/candidates/{jobId}": ("jobId", None, lambda sender: some_job()),
    "POST /api/admin/users/{id}/suspend": ("id", "ADMIN", lambda sender: spare_account("suspended")["id"]),
    "POST /api/admin/users/{id}/end-sessions": ("id", "ADMIN", lambda sender: spare_account("suspended")["id"]),
    "POST /api/admin/users/{id}/restore": ("id", "ADMIN", lambda sender: spare_account("suspended")["id"]),
    "POST /api/admin/jobs/{id}/restore": ("id", "ADMIN", lambda sender: new_job(is_removed=True)),
    "POST /api/admin/applications/{id}/restore": ("id", "ADMIN", lambda sender: new_application(is_removed=True)),
    "POST /api/admin/skills/{id}/aliases": ("id", "ADMIN", lambda sender: added_skill()),
    "DELETE /api/admin/skills/{id}": ("id", "ADMIN", lambda sender: added_skill()),
    # Its name is made up: that it was never added is a right answer.
    "DELETE /api/admin/skills/{id}/aliases/{name}": ("id", "ADMIN", lambda sender: added_skill()),
    "GET /api/auth/verify-email/{token}": ("token", None, lambda sender: mailed_token("verify-email")),
    "GET /api/auth/reset-password/{token}": ("token", None, lambda sender: mailed_token("reset-password")),
    "GET /api/auth/undo-email/{token}": ("token", None, lambda sender: mailed_token("undo-email")),
    "POST /api/auth/undo-email/{token}": ("token", None, lambda sender: mailed_token("undo-email")),
    "POST /api/auth/verify-email/{token}": ("token", None, lambda sender: mailed_token("verify-email")),
    "POST /api/auth/reset-password/{token}": ("token", None, lambda sender: mailed_token("reset-password")),
    "PUT /api/auth/reset-password/{token}": ("token", None, lambda sender: mailed_token("reset-password")),
}

# Company ids: an employer's own company has the employer's id.
COMPANY = ("id", None, lambda sender: scene["people"]["EMPLOYER"]["id"])
PATH_VALUES |= {
    "GET /api/companies/{id}": COMPANY,
    "GET /api/companies/{id}/jobs": COMPANY,
    # The last owner: that this is refused is a right answer.
    "PUT /api/companies/mine/members/{userId}": ("userId", "EMPLOYER", lambda sender: sender["id"]),
    "DELETE /api/companies/mine/members/{userId}": ("userId", "EMPLOYER", lambda sender: sender["id"]),
    # Mailed a few times a day: that there is none of a made-up id is a right answer.
    "DELETE /api/companies/mine/invitations/{id}": ("id", "EMPLOYER", lambda sender: "0" * 24),
    "GET /api/companies/invitations/{token}": ("token", None, lambda sender: scene["invitation"]),
    "GET /api/companies/invitations/{token}/page": ("token", None, lambda sender: scene["invitation"]),
    "GET /api/conversations/{id}": ("id", None, lambda sender: new_application()),
    "GET /api/conversations/{id}/messages": ("id", None, lambda sender: new_application()),
    "POST /api/conversations/{id}/messages": ("id", None, lambda sender: new_application()),
    # Its message is made up: that there is none is a right answer.
    "PUT /api/conversations/{id}/read": ("id", None, lambda sender: new_application()),
}

# What was taken from an answer exists, and the check of other people's access goes by it. Not so here: these would take away
# what the run still needs, restoring needs something that was removed, and a mailed link works once.
NEVER_TAKEN = {
    "PUT /api/jobs/{id}",
    "DELETE /api/jobs/{id}",
    "PUT /api/applications/{id}/notes/{noteId}",
    "DELETE /api/applications/{id}/notes/{noteId}",
    "DELETE /api/auth/sessions/{sid}",
    "POST /api/admin/users/{id}/suspend",
    "POST /api/admin/users/{id}/end-sessions",
    "POST /api/admin/jobs/{id}/restore",
    "POST /api/admin/applications/{id}/restore",
    "GET /api/auth/verify-email/{token}",
    "GET /api/auth/reset-password/{token}",
    "GET /api/auth/undo-email/{token}",
    "POST /api/auth/undo-email/{token}",
    "POST /api/auth/verify-email/{token}",
    "POST /api/auth/reset-password/{token}",
    "PUT /api/auth/reset-password/{token}",
    "GET /api/unsubscribe/{token}",
    "POST /api/unsubscribe/{token}",
    "GET /api/unsubscribe/{token}/{searchId}",
    "GET /api/unsubscribe/{token}/kinds/{kinds}",
    "POST /api/unsubscribe/{token}/{searchId}",
    "POST /api/unsubscribe/{token}/kinds/{kinds}",
}

NAMED = ENDING | JOBS | SAVED | SKILLS | MAILED | NEVER_TAKEN | PATH_VALUES.keys() | {PROFILE, SIGNUP, LOGIN, REFRESH, APPLY, BULK, PIPELINE, QUESTIONS, BOARD, LISTED}
