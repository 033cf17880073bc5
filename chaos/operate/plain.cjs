/** What PM2 reloads beside ours: an ordinary script with no thought of how it ends, whose answers take a moment. */
const { createServer } = require('node:http')

const answerAfterMs = 20

createServer((request, response) => {
  request.resume()
  request.on('end', () => setTimeout(() => response.end('{"success":true}'), answerAfterMs))
}).listen(Number(process.env.PORT), '127.0.0.1')
