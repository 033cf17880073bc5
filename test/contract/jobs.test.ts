// Goal: every row of the contract that is about jobs and applications, and what holds for every route, holds.
// Method: the rows of each path in a file of their own, one after the other against one built host of two workers.
import './conventions.rows.ts'
import './jobs.rows.ts'
import './applications.rows.ts'
import './conversations.rows.ts'
import './idempotency.rows.ts'
import './saved-searches.rows.ts'
import './pipeline.rows.ts'
import './search.rows.ts'
import './matching.rows.ts'
