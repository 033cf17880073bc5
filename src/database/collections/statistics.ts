/** Figures over all jobs that are kept because to compute them takes reading all jobs. */
import type { ObjectId } from 'mongodb'
import { collection } from './entry.ts'

export interface StatisticsDocument {
  _id: 'jobs'
  /** when its computation began */
  at: Date
  /** jobs that were read */
  jobs: number
  /** those with most jobs, the most first */
  employers: { _id: ObjectId; jobCount: number }[]
  /** those that most jobs require, the most first */
  skills: { _id: string; count: number }[]
}

export const statistics = collection<StatisticsDocument>({
  indexes: [],
  personalData: { onDeletion: 'expires', because: 'ids of employers, computed anew every hour' }
})
