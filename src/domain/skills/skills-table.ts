/**
 * The known skills as data; parsed by skills.ts.
 *
 * One category a key; entries are separated by `;`, each `Label: alias, alias` or `id=Label: alias, alias`.
 * Without `id=` the id is the label in lower case, spaces as `-`. Label, id and aliases all name the skill; a name ending in
 * ".js" also covers "js" written to it ("nodejs") and as a word of its own ("node js").
 * `?` before a label or an alias: the name is an ordinary word too ("go", "excel"), so running text counts it only where
 * its surroundings say that the skill is meant.
 *
 * Skills of a category can substitute for one another (credit 1.5). Pairs that only help each other (credit 1) are
 * `relatedGroups` and never share a category, which the test of this table checks.
 */
export const skillsByCategory: Readonly<Record<string, string>> = {
  'web language': 'JavaScript: js, ecmascript, es6, java script; CoffeeScript: coffee script',
  'typed web language': 'TypeScript: ?ts, type script; ?Elm; ReScript',
  'jvm language': 'Java: java se, java ee, core java; Kotlin; Scala; ?Groovy; Clojure',
  'native language': 'c=?C: c language, c programming, ansi c; C++: cpp, c plus plus; ?Rust: rust lang, rustlang; ?Zig',
  'service language': 'go=?Go: golang, go lang, go language',
  'beam language': 'Elixir: phoenix framework; Erlang',
  'client language': '?Dart',
  '.net language': 'c#=C#: csharp, c sharp; F#: fsharp, f sharp; vb.net=VB.NET: visual basic, vb',
  'scripting language': 'Python: python 3, python3; Ruby; PHP: php 8, php 7; Perl; Lua',
  'shell language': 'Bash: shell script, shell scripting, bash scripting, unix shell; PowerShell: power shell',
  'apple language': '?Swift: swift language, swiftui; Objective-C: objc, obj-c',
  'statistics language': 'r=?R: r language, r programming, rstats, r studio, rstudio; MATLAB; ?Julia; SAS; SPSS; Stata',
  'frontend framework':
    'react=?React: react.js; vue=Vue.js: vue; angular=Angular: angular.js; Svelte: sveltekit; ember=Ember.js: ?ember',
  'web application framework': 'next=Next.js: ?next; nuxt=Nuxt: nuxt.js; ?Gatsby: gatsby.js; ?Remix; ?Astro',
  'state management': 'Redux: redux toolkit; MobX; Vuex: vue x',
  'web page': 'HTML: html5; CSS: css3; Sass: scss; Tailwind CSS: tailwind, tailwindcss; ?Bootstrap: bootstrap css',
  'javascript runtime': 'node=Node.js: ?node; Deno; ?Bun',
  'node framework': 'express=?Express: express.js; nest=NestJS: ?nest, nest.js; Fastify; koa=Koa: koa.js',
  'python framework': 'Django: django rest framework; Flask; FastAPI: fast api',
  'java framework': 'spring=?Spring: spring boot, springboot, spring framework; Quarkus; Micronaut',
  'object mapper': 'Hibernate: jpa; SQLAlchemy: sql alchemy; Prisma; Mongoose',
  'build tool': '?Maven: apache maven; Gradle; Webpack; Vite; npm',
  'ruby framework': 'rails=Ruby on Rails: ?rails, ror; Sinatra',
  'php framework': 'Laravel; Symfony; WordPress: word press; Drupal; Magento',
  '.net framework': '.net=.NET: .net core, dotnet, .net framework; ASP.NET: asp.net core, asp.net mvc; Blazor',
  'mobile development':
    'iOS: ios development; Android: android sdk, android development; React Native: reactnative, react-native; Flutter',
  'query language': 'SQL: ansi sql, t-sql, tsql, pl/sql, plsql; GraphQL: graph ql',
  'relational database':
    'MySQL: my sql, mariadb; PostgreSQL: postgres, psql, postgre sql; SQL Server: mssql, ms sql, microsoft sql server; SQLite; Oracle Database: oracle db',
  'document database':
    'MongoDB: mongo db, mongo; DynamoDB: dynamo db; CouchDB; Firebase: firestore; Cassandra: apache cassandra',
  'database work': 'database=Database: databases, rdbms, database design; NoSQL: no sql',
  'data store': 'Redis; Memcached; Elasticsearch: elastic search, opensearch; Solr: apache solr',
  'message broker': 'Kafka: apache kafka; RabbitMQ: rabbit mq; NATS; MQTT; Apache Pulsar',
  'data library': 'pandas; NumPy; SciPy; Polars',
  'machine learning':
    'Machine Learning: ?ml, deep learning; PyTorch; TensorFlow: keras; scikit-learn: sklearn; MLOps: ml ops',
  'language models':
    'NLP: natural language processing; LLM: large language models, large language model, llms, generative ai',
  'data engineering': '?Spark: apache spark, pyspark; ?Airflow: apache airflow; dbt; Hadoop; ETL: elt, data pipelines',
  'data warehouse': 'Snowflake; BigQuery: big query; Redshift; Databricks',
  'amazon cloud': 'aws=AWS: amazon web services, amazon aws; AWS Lambda; Amazon S3: aws s3; Amazon EC2: ec2, aws ec2',
  'microsoft cloud': 'Azure: microsoft azure, ms azure',
  'google cloud': 'gcp=Google Cloud: ?gcp, google cloud platform',
  'cloud work': 'cloud=Cloud: cloud computing, cloud infrastructure; Serverless',
  container: 'Docker: docker compose, dockerfile; Podman; Containerd',
  'container orchestration': 'Kubernetes: k8s; ?Helm; OpenShift: open shift',
  'delivery work':
    'DevOps: dev ops, devsecops; SRE: site reliability engineering, site reliability engineer, site reliability',
  'delivery pipeline':
    'ci/cd=CI/CD: cicd, continuous integration, continuous delivery; Jenkins; GitHub Actions; GitLab CI: gitlab ci/cd',
  'infrastructure as code': 'Terraform: opentofu; Ansible; Pulumi; CloudFormation: cloud formation',
  'operating system': 'Linux: ubuntu, debian, red hat, rhel; Unix; Windows Server',
  'web server': 'nginx; HAProxy; Apache HTTP Server: apache httpd',
  monitoring: 'Prometheus; Grafana; Datadog: data dog; ELK Stack: kibana, logstash',
  'version control': 'Git: github, gitlab, bitbucket; Subversion: svn',
  'interface design':
    'REST API: rest apis, restful api, restful apis, restful, ?rest; gRPC; Microservices: micro services, microservice',
  testing:
    'Quality Assurance: qa, qa testing, software testing, manual testing; Test Automation: automated testing, qa automation',
  'test tool': 'Selenium; Cypress: cypress.io; Playwright; ?Jest: jest.js; JUnit',
  security:
    'Cybersecurity: cyber security, information security, infosec; Penetration Testing: pentesting, pen testing; SIEM',
  blockchain: 'Blockchain: web3, defi, smart contracts; Solidity; Ethereum',
  'game engine': '?Unity: unity3d, unity 3d; Unreal Engine: unreal, ue5, ue4; ?Godot',
  'embedded work':
    'Embedded Systems: embedded software, embedded c, firmware; FPGA: verilog, vhdl; IoT: internet of things',
  'experience design':
    'UX Design: ux, ?user experience, user experience design, ux designer; UI Design: ui, ?user interface, user interface design, ui designer, ui/ux, ux/ui; Product Design: product designer; UX Research: user research, ux researcher',
  'design tool': 'Figma; ?Sketch: sketch app; Adobe XD; InVision',
  'graphic design':
    'Graphic Design: graphic designer; Photoshop: adobe photoshop; Illustrator: adobe illustrator; InDesign',
  'moving image':
    'Video Editing: video editor, premiere pro, final cut; Motion Graphics: after effects; Animation: animator',
  '3d art': '3D Modeling: 3d modelling, 3d, 3d artist; Blender; ?Maya: autodesk maya; VFX: visual effects',
  'data analysis': 'Data Analysis: data analytics, data analyst, data analysts; Business Analysis: business analyst',
  'business intelligence': 'Tableau; Power BI: powerbi; Looker: looker studio; Google Analytics',
  spreadsheet: '?Excel: microsoft excel, ms excel; Google Sheets',
  'office software': 'Microsoft Office: ms office, office 365, microsoft 365; PowerPoint: power point; Data Entry',
  sales: 'Sales: b2b sales, inside sales, sales executive; Account Management: account manager; Business Development',
  'customer relations software': 'Salesforce: salesforce.com, sfdc; HubSpot: hub spot; Zendesk',
  'enterprise software': 'NetSuite: net suite; SAP; Workday',
  marketing:
    'Marketing: digital marketing, marketer; SEO: search engine optimization; SEM: ppc, google ads, paid search',
  content:
    'Content Marketing: content creation, content creator; Copywriting: copywriter; Social Media: social media marketing',
  accounting:
    'Accounting: accountant, accounts payable, accounts receivable; Bookkeeping: quickbooks; Auditing: internal audit',
  finance:
    'Financial Analysis: financial analyst, financial modeling, financial modelling; Risk Management: credit risk',
  people: 'Recruiting: ?recruitment, ?recruiter, talent acquisition; Human Resources: ?hr; Payroll',
  'customer care':
    'Customer Support: customer service, technical support, help desk; Customer Success: customer success manager; Community Management: community manager',
  'project work':
    'Project Management: project manager, pmp; Program Management: program manager; Product Management: product manager, product owner',
  'way of working': 'Agile: agile methodologies; Scrum: scrum master; Kanban; Jira: atlassian jira',
  teaching: 'Teaching: teacher, tutoring, instructor; Instructional Design: curriculum development',
  care: 'Nursing: registered nurse; Clinical Research: clinical trials, clinical development; Medical Coding',
  'written language': 'Translation: translator, interpreter, interpreting; Technical Writing: technical writer'
}

/** `head: member member`: head and member are related in both directions; members are not related by it. Ids. */
export const relatedGroups: readonly string[] = [
  'javascript: typescript node react vue angular',
  'python: django flask fastapi pandas numpy',
  'java: spring hibernate maven gradle',
  'react: javascript typescript redux next',
  'node: javascript typescript express nest',
  'sql: mysql postgresql mongodb database',
  'aws: cloud azure gcp devops',
  'docker: kubernetes devops ci/cd jenkins',
  'azure: gcp cloud devops .net',
  'gcp: cloud bigquery',
  'kubernetes: devops cloud terraform',
  'devops: ci/cd jenkins terraform ansible linux',
  'javascript: html css next nuxt express react-native',
  'typescript: angular vue next nest',
  'vue: nuxt vuex',
  'react: react-native',
  'c#: .net asp.net unity azure',
  'ruby: rails',
  'php: laravel symfony wordpress mysql',
  'kotlin: android spring',
  'java: android kafka',
  'dart: flutter',
  'swift: ios',
  'python: machine-learning pytorch tensorflow data-analysis spark',
  'machine-learning: nlp llm data-analysis',
  'database: mysql postgresql mongodb redis',
  'nosql: mongodb redis elasticsearch',
  'sql: data-analysis etl snowflake bigquery',
  'excel: data-analysis financial-analysis accounting microsoft-office',
  'data-analysis: tableau power-bi r',
  'c++: unreal-engine embedded-systems',
  'c: embedded-systems linux',
  'blockchain: rust javascript',
  'quality-assurance: selenium cypress playwright jest',
  'ux-design: figma sketch css',
  'ui-design: figma sketch css',
  'graphic-design: ui-design video-editing',
  'sales: marketing salesforce hubspot customer-success',
  'account-management: customer-success salesforce',
  'marketing: content-marketing social-media hubspot google-analytics',
  'seo: google-analytics content-marketing copywriting',
  'accounting: financial-analysis payroll',
  'customer-support: zendesk account-management',
  'project-management: agile scrum jira',
  'product-management: agile scrum ux-research',
  'technical-writing: copywriting'
]
