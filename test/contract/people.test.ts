// Goal: every row of the contract that is about people, their files and figures, and the service itself, holds.
// Method: the rows of each path in a file of their own, one after the other against one built host of two workers.
import './auth.rows.ts'
import './users.rows.ts'
import './companies.rows.ts'
import './admin.rows.ts'
import './notifications.rows.ts'
import './uploads.rows.ts'
import './analytics.rows.ts'
import './realtime.rows.ts'
import './limits.rows.ts'
import './health.rows.ts'
import './inputs.rows.ts'
