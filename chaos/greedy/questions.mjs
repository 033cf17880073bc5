/** What a greedy client asks for that costs the finder the most. */

const recommended = '/api/matching/recommendations/jobs'
const recommendations = [
  recommended,
  `${recommended}?limit=100`,
  `${recommended}?location=Atlantis`,
  `${recommended}?salaryMin=999999&currency=EUR&remote=true`
]
const found = '/api/search/jobs'
const searches = [
  `${found}?search=e`,
  `${found}?search=event&limit=100`,
  `${found}?search=senior%20software%20engineer%20event%20team%20work%20experience%20product%20data%20systems&sortBy=salary`,
  `${found}?search=event%20nowhereatall%20team&sortBy=popularity&limit=100`,
  `${found}?search=s&place=town&salaryMin=1&salaryMax=999999&sortBy=date`,
  `${found}?location=Atlantis`,
  '/api/search/suggestions?prefix=e'
]

export const questions = { recommendations, searches }
