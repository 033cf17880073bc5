// Installed by the bench alone, so the type check of the repository does not see them.
declare module 'socket.io'
declare module '@socket.io/redis-adapter'
declare module '@socket.io/redis-streams-adapter'
declare module 'bcryptjs'
declare module 'minisearch'
