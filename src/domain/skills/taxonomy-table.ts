/**
 * The known skills, one a line, written by `npm run build:skills` from tools/data/skills and two packages: change those. Fields
 * between tabs: id, label, category (empty: its own), t(echnology) or p(rofession), names, related ids. Names are as nameWords()
 * gives them; "?" before one: an ordinary word too; "~": never looked for in running text.
 */
export const taxonomyRows = `javascript	JavaScript	web language	t	javascript,?js,ecmascript,es6,es5,es2015,esnext,java script,vanilla javascript,vanilla js,jscript	typescript node react vue angular html css next nuxt express react-native jquery ajax axios web-development frontend-development svelte ember react-router
coffeescript	CoffeeScript	web language	t	coffeescript,coffee script,?coffee	
typescript	TypeScript	typed web language	t	typescript,?ts,type script	angular vue next nest
elm	Elm	typed web language	t	?elm,?elmlang	
rescript	ReScript	typed web language	t	rescript,reasonml	
purescript	PureScript	typed web language	t	purescript	
java	Java	jvm language	t	java,java se,java ee,core java,j2ee,j2se,jee,jdk,advanced java,java 2,jakarta ee,corejava,java j2ee	spring hibernate maven gradle android kafka java-servlets jsp ejb jdbc jms tomcat junit backend-development object-oriented-programming
kotlin	Kotlin	jvm language	t	kotlin,?kotlinlang	android spring
scala	Scala	jvm language	t	scala,?scalalang	
groovy	Groovy	jvm language	t	?groovy,?groovylang,?apachegroovy	
clojure	Clojure	jvm language	t	clojure,clojurescript	
c	C	native language	t	?c,c language,c programming,ansi c,embedded c,c99,c11,c lang	embedded-systems linux
c++	C++	native language	t	c++,cpp,c plus plus,visual c++,vc++,c c++ programming,modern c++	unreal-engine embedded-systems
rust	Rust	native language	t	?rust,rust lang,rustlang	
zig	Zig	native language	t	?zig,ziglang	
go	Go	service language	t	?go,golang,go lang,go language	
elixir	Elixir	beam language	t	elixir,?elexirlang	
erlang	Erlang	beam language	t	erlang,erlang otp	
dart	Dart	client language	t	?dart,dart language,?googledart	flutter
c#	C#	.net language	t	c#,csharp,c sharp,c# net,visual c#,?cake,?cakescript	.net asp.net unity azure
f#	F#	.net language	t	f#,fsharp,f sharp	
vb.net	VB.NET	.net language	t	vb net,visual basic,vb,visual basic net,vb6,vb 6 0	
python	Python	scripting language	t	python,python 3,python3,python 2,python2,py3,cpython,core python,phyton,?rusthon	django flask fastapi pandas numpy machine-learning pytorch tensorflow data-analysis spark scikit-learn jupyter beautiful-soup scrapy data-science matplotlib backend-development
ruby	Ruby	scripting language	t	ruby,ruby lang,?jruby,?macruby,?rake,?rbx	rails
php	PHP	scripting language	t	php,php 8,php 7,php5,core php,php7,php hypertext preprocessor,personal home page,?inc	laravel symfony wordpress mysql
perl	Perl	scripting language	t	perl,perl 5,perl scripting,?cperl	
lua	Lua	scripting language	t	lua,?lualang	
bash	Bash	shell language	t	bash,shell script,unix scripting,linux scripting,shell scripting,bash scripting,unix shell,unix shell scripting,bash shell,shell scripts,~shell,linux shell,korn shell,ksh,sh scripting,?bourneagainshell,?envrc	
powershell	PowerShell	shell language	t	powershell,power shell,windows powershell,?posh,?pwsh	
zsh	Zsh	shell language	t	zsh	
batch-scripting	Batch Scripting	shell language	t	batch scripting,batch script,windows batch,batch file,batch files,~batch,?bat,?dosbatch,?winbatch	
swift	Swift	apple language	t	?swift,swift language	ios
objective-c	Objective-C	apple language	t	objective c,objc,obj c	
r	R	statistics language	t	?r,r language,r programming,rstats,r studio,rstudio,r lang,r statistics,?rscript,?splus	
matlab	MATLAB	statistics language	t	matlab,mat lab,simulink	
julia	Julia	statistics language	t	?julia,julialang	
sas	SAS	statistics language	t	sas,sas programming,base sas,sas enterprise guide	
spss	SPSS	statistics language	t	spss,ibm spss	
stata	Stata	statistics language	t	stata	
react	React	frontend framework	t	?react,react js,reactjs,react hooks,preact	typescript redux next react-native material-ui zustand react-router tanstack-query frontend-development
vue	Vue.js	frontend framework	t	vue js,vuejs,vue	nuxt vuex vuetify frontend-development
angular	Angular	frontend framework	t	angular,angular js,angularjs,angular cli,angular material	rxjs ngrx frontend-development
svelte	Svelte	frontend framework	t	svelte,sveltekit,svelte js,sveltejs	
ember	Ember.js	frontend framework	t	ember js,emberjs,?ember	
solid.js	Solid.js	frontend framework	t	solid js,solidjs,solid js framework	
backbone.js	Backbone.js	frontend framework	t	backbone js,backbonejs,~backbone	
knockout.js	Knockout.js	frontend framework	t	knockout js,knockoutjs,~knockout	
lit	Lit	frontend framework	t	?lit,lit element,lit html	
alpine.js	Alpine.js	frontend framework	t	alpine js,alpinejs,~alpine	
qwik	Qwik	frontend framework	t	qwik	
aurelia	Aurelia	frontend framework	t	?aurelia	
polymer	Polymer	frontend framework	t	?polymer	
stencil	Stencil	frontend framework	t	?stencil,stencil js,stenciljs	
next	Next.js	web application framework	t	next js,nextjs,?next	
nuxt	Nuxt	web application framework	t	nuxt,nuxt js,nuxtjs	
gatsby	Gatsby	web application framework	t	?gatsby,gatsby js,gatsbyjs	
remix	Remix	web application framework	t	?remix,remix run	
astro	Astro	web application framework	t	?astro,astro js,astrojs	
redux	Redux	state management	t	redux,redux toolkit,redux js,reduxjs,react redux,redux saga,redux thunk	
mobx	MobX	state management	t	mobx,?mobxjs	
vuex	Vuex	state management	t	vuex,vue x,pinia	
zustand	Zustand	state management	t	zustand	
ngrx	NgRx	state management	t	ngrx	
recoil	Recoil	state management	t	recoil	
html	HTML	web page	t	html,html5,hyper text markup language,hypertext markup language,html 5,xhtml,dhtml,semantic html,html4,hypertextmarkdownlanguage5	web-development frontend-development responsive-design
css	CSS	web page	t	css,css3,cascading style sheets,css 3,flexbox,css grid,cascadingstylesheets3	web-development frontend-development responsive-design less postcss
sass	Sass	web page	t	sass,scss	
tailwind-css	Tailwind CSS	web page	t	tailwind css,tailwind,tailwindcss	
bootstrap	Bootstrap	web page	t	?bootstrap,bootstrap css,twitter bootstrap,bootstrap js,bootstrapjs	
less	Less	stylesheet tool	t	?less,less css,less js,lessjs	
stylus	Stylus	stylesheet tool	t	?stylus,?styluslang	
postcss	PostCSS	stylesheet tool	t	postcss	
styled-components	Styled Components	stylesheet tool	t	styled components,css in js	
emotion	Emotion	stylesheet tool	t	?emotion,emotion js,emotionjs	
css-modules	CSS Modules	stylesheet tool	t	css modules	
bem	BEM	stylesheet tool	t	bem,bem css	
material-ui	Material UI	ui component library	t	material ui,mui,material ui react	
ant-design	Ant Design	ui component library	t	ant design,antd	
chakra-ui	Chakra UI	ui component library	t	chakra ui,chakra	
vuetify	Vuetify	ui component library	t	vuetify	
primeng	PrimeNG	ui component library	t	primeng,primefaces,primereact	
semantic-ui	Semantic UI	ui component library	t	semantic ui	
foundation	Foundation	ui component library	t	~foundation,zurb foundation	
bulma	Bulma	ui component library	t	bulma,?bulmacss	
kendo-ui	Kendo UI	ui component library	t	kendo ui,telerik,telerik kendo	
ext-js	Ext JS	ui component library	t	ext js,extjs,sencha	
quasar	Quasar	ui component library	t	?quasar	
shadcn	shadcn	ui component library	t	shadcn,shadcn ui	
radix-ui	Radix UI	ui component library	t	radix ui	
headless-ui	Headless UI	ui component library	t	headless ui	
element-ui	Element UI	ui component library	t	element ui,element plus	
react-bootstrap	React Bootstrap	ui component library	t	react bootstrap	
fluent-ui	Fluent UI	ui component library	t	fluent ui	
jquery	jQuery	javascript library	t	jquery,jquery ui,j query,jquery mobile,?jqueryjs	
lodash	Lodash	javascript library	t	?lodash,underscore js,underscorejs	
rxjs	RxJS	javascript library	t	rxjs,rx js,reactive extensions for javascript	
axios	Axios	javascript library	t	axios	
moment.js	Moment.js	javascript library	t	moment js,momentjs,?moment	
ajax	Ajax	javascript library	t	ajax,ajax jquery	
node	Node.js	javascript runtime	t	node js,nodejs,?node,node js runtime	typescript express nest backend-development websockets mongodb
deno	Deno	javascript runtime	t	deno,deno js,denojs	
bun	Bun	javascript runtime	t	?bun,bun js,bunjs	
express	Express	node framework	t	?express,express js,expressjs	
nest	NestJS	node framework	t	nestjs,?nest,nest js	
fastify	Fastify	node framework	t	fastify	
koa	Koa	node framework	t	koa,koa js,koajs	
hapi	Hapi	node framework	t	hapi,hapi js,hapijs	
adonisjs	AdonisJS	node framework	t	adonisjs,adonis	
strapi	Strapi	node framework	t	strapi	
meteor	Meteor	node framework	t	?meteor,meteor js,meteorjs	
sails.js	Sails.js	node framework	t	sails js,sailsjs	
loopback	LoopBack	node framework	t	loopback	
feathersjs	FeathersJS	node framework	t	feathersjs,feathers js	
django	Django	python framework	t	django,django rest framework,django rest,drf,django framework	
flask	Flask	python framework	t	flask,flask framework	
fastapi	FastAPI	python framework	t	fastapi,fast api	
tornado	Tornado	python framework	t	?tornado	
pyramid	Pyramid	python framework	t	~pyramid	
bottle	Bottle	python framework	t	?bottle	
aiohttp	aiohttp	python framework	t	aiohttp	
web2py	Web2py	python framework	t	web2py	
spring	Spring	java framework	t	?spring,spring boot,springboot,spring framework,spring mvc,spring cloud,spring security,spring core,spring data,spring batch,spring webflux	rest-api microservices backend-development hibernate
quarkus	Quarkus	java framework	t	quarkus	
micronaut	Micronaut	java framework	t	micronaut	
struts	Struts	java framework	t	struts,apache struts,struts2	
jsf	JSF	java framework	t	jsf,java server faces,jakarta faces	
vert.x	Vert.x	java framework	t	vert x,vertx,?eclipsevertx	
play-framework	Play Framework	java framework	t	play framework	
dropwizard	Dropwizard	java framework	t	dropwizard	
grails	Grails	java framework	t	grails,grails framework	
vaadin	Vaadin	java framework	t	vaadin	
gwt	GWT	java framework	t	gwt,google web toolkit	
apache-wicket	Apache Wicket	java framework	t	apache wicket	
akka	Akka	java framework	t	akka,akka framework	
java-servlets	Java Servlets	java web technology	t	java servlets,servlet,servlets,java servlet	
jsp	JSP	java web technology	t	jsp,java server pages,javaserver pages	
ejb	EJB	java web technology	t	ejb,enterprise java beans,enterprise javabeans	
thymeleaf	Thymeleaf	java web technology	t	thymeleaf	
swing	Swing	java desktop	t	?swing,java swing,awt,java awt	
javafx	JavaFX	java desktop	t	javafx,java fx	
jdbc	JDBC	java interface	t	jdbc,java database connectivity	
jms	JMS	java interface	t	jms,java message service	
jax-rs	JAX-RS	java interface	t	jax rs,~jersey,jax ws,jaxb	
hibernate	Hibernate	object mapper	t	hibernate,jpa,eclipselink,eclipse link,hibernate orm,java persistence api,spring data jpa	
sqlalchemy	SQLAlchemy	object mapper	t	sqlalchemy,sql alchemy	
prisma	Prisma	object mapper	t	prisma,prisma orm	
mongoose	Mongoose	object mapper	t	mongoose,mongoose js,mongoosejs	
entity-framework	Entity Framework	object mapper	t	entity framework,ef core,entity framework core,ado net entity framework	
sequelize	Sequelize	object mapper	t	sequelize,sequelize js,sequelizejs	
typeorm	TypeORM	object mapper	t	typeorm	
mybatis	MyBatis	object mapper	t	mybatis,ibatis	
doctrine	Doctrine	object mapper	t	?doctrine,doctrine orm	
dapper	Dapper	object mapper	t	dapper	
nhibernate	NHibernate	object mapper	t	nhibernate	
eloquent	Eloquent	object mapper	t	eloquent,laravel eloquent	
knex.js	Knex.js	object mapper	t	knex js,knexjs	
drizzle-orm	Drizzle ORM	object mapper	t	drizzle orm	
jooq	jOOQ	object mapper	t	jooq	
active-record	Active Record	object mapper	t	active record,activerecord	
maven	Maven	build tool	t	?maven,apache maven,?mvn	
gradle	Gradle	build tool	t	gradle,?apachegradle,?gradlebuildtool	
webpack	Webpack	build tool	t	webpack,webpack js,webpackjs	
vite	Vite	build tool	t	vite,vite js,vitejs	
npm	npm	build tool	t	npm,node package manager,?npmjs	
ant	Ant	build tool	t	?ant,apache ant	
yarn	Yarn	build tool	t	yarn	
pnpm	pnpm	build tool	t	pnpm,performant npm	
rollup	Rollup	build tool	t	rollup,rollup js,rollupjs	
parcel	Parcel	build tool	t	?parcel,parcel js,parceljs	
esbuild	esbuild	build tool	t	esbuild	
gulp	Gulp	build tool	t	?gulp,gulp js,gulpjs	
grunt	Grunt	build tool	t	?grunt,grunt js,gruntjs	
babel	Babel	build tool	t	babel,babel js,babeljs	
bower	Bower	build tool	t	bower	
msbuild	MSBuild	build tool	t	msbuild,ms build	
cmake	CMake	build tool	t	cmake	
make	Make	build tool	t	~make,makefile,gnu make,?bsdmake	
bazel	Bazel	build tool	t	bazel,?buildtoolbazel,?starlark,?bzl	
sbt	sbt	build tool	t	sbt,scala build tool	
nuget	NuGet	build tool	t	nuget	
turborepo	Turborepo	build tool	t	turborepo	
nx	Nx	build tool	t	nx,nrwl nx	
swc	SWC	build tool	t	swc	
meson	Meson	build tool	t	meson	
conan	Conan	build tool	t	~conan,conan package manager	
vcpkg	vcpkg	build tool	t	vcpkg	
nant	NAnt	build tool	t	nant	
poetry	Poetry	python packaging	t	poetry,python poetry	
pip	pip	python packaging	t	pip,pypi,python package index	
conda	Conda	python packaging	t	conda,anaconda,miniconda	
virtualenv	virtualenv	python packaging	t	virtualenv,pipenv,venv	
rails	Ruby on Rails	ruby framework	t	ruby on rails,?rails,ror,ruby on rail,rubyonrails	
sinatra	Sinatra	ruby framework	t	sinatra	
hanami	Hanami	ruby framework	t	hanami	
laravel	Laravel	php framework	t	laravel,laravel framework	
symfony	Symfony	php framework	t	symfony	
wordpress	WordPress	php framework	t	wordpress,word press,wordpress cms,wordpress development	
drupal	Drupal	php framework	t	drupal	
magento	Magento	php framework	t	magento,adobe commerce,magento 2	
codeigniter	CodeIgniter	php framework	t	codeigniter,code igniter	
yii	Yii	php framework	t	yii,yii2,?yesitis	
cakephp	CakePHP	php framework	t	cakephp,cake php	
zend-framework	Zend Framework	php framework	t	zend framework,zend,laminas,laminas project	
slim-framework	Slim Framework	php framework	t	slim framework	
joomla	Joomla	php framework	t	joomla	
phalcon	Phalcon	php framework	t	phalcon	
typo3	TYPO3	php framework	t	typo3	
lumen	Lumen	php framework	t	lumen,laravel lumen,lumen laravel,laravel lumen framework	
.net	.NET	.net framework	t	.net,.net core,dotnet,.net framework,dot net,ms net,.net development,vs net,net core,dotnet core,microsoft net	wpf entity-framework sql-server linq
asp.net	ASP.NET	.net framework	t	asp net,asp net core,asp net mvc,asp net web api,asp net webforms,~asp,classic asp,web api 2,.net mvc,asp net mvc 5	
blazor	Blazor	.net framework	t	blazor	
wpf	WPF	.net desktop	t	wpf,windows presentation foundation,xaml	
winforms	WinForms	.net desktop	t	winforms,windows forms,win forms	
uwp	UWP	.net desktop	t	uwp,universal windows platform	
maui	MAUI	.net desktop	t	maui,.net maui	
winui	WinUI	.net desktop	t	winui	
wcf	WCF	.net interface	t	wcf,windows communication foundation	
linq	LINQ	.net interface	t	linq	
windows-services	Windows Services	.net interface	t	windows services,windows service	
hangfire	Hangfire	.net interface	t	hangfire	
serilog	Serilog	.net interface	t	serilog,nlog	
automapper	AutoMapper	.net interface	t	automapper	
mediatr	MediatR	.net interface	t	mediatr	
polly-library	Polly Library	.net interface	t	polly library	
fluentvalidation	FluentValidation	.net interface	t	fluentvalidation	
caliburn-micro	Caliburn Micro	.net interface	t	caliburn micro,prism framework	
ado.net	ADO.NET	.net interface	t	ado net	
signalr	SignalR	.net interface	t	signalr	
com	COM	.net interface	t	~com,dcom,activex	
ios	iOS	mobile development	t	ios,ios development,ios sdk,ios app development,ios developer,uikit,cocoa touch	
android	Android	mobile development	t	android,android sdk,android development,android app development,android developer,android studio,android programming	
react-native	React Native	mobile development	t	react native,reactnative,react native cli	
flutter	Flutter	mobile development	t	flutter,flutter sdk	
xamarin	Xamarin	mobile development	t	xamarin,xamarin forms	
ionic	Ionic	mobile development	t	?ionic,ionic framework	
cordova	Cordova	mobile development	t	cordova,apache cordova,phonegap,phone gap	
swiftui	SwiftUI	mobile development	t	swiftui,swift ui	
jetpack-compose	Jetpack Compose	mobile development	t	jetpack compose	
kotlin-multiplatform	Kotlin Multiplatform	mobile development	t	kotlin multiplatform,kmm,kotlin multiplatform mobile	
titanium	Titanium	mobile development	t	?titanium,appcelerator	
expo	Expo	mobile development	t	?expo	
nativescript	NativeScript	mobile development	t	nativescript	
capacitor	Capacitor	mobile development	t	?capacitor,capacitor js,capacitorjs	
mobile-development	Mobile Development	mobile development	t	mobile development,mobile app development,mobile apps,mobile application development,mobile applications,hybrid apps	
windows-mobile	Windows Mobile	old mobile system	t	windows mobile,windows phone	
symbian	Symbian	old mobile system	t	?symbian	
blackberry-development	BlackBerry Development	old mobile system	t	blackberry development,blackberry os	
tizen	Tizen	old mobile system	t	?tizen	
core-data	Core Data	apple framework	t	core data	
xcode	Xcode	apple framework	t	xcode,x code	
cocoa	Cocoa	apple framework	t	?cocoa,cocoapods	
combine	Combine	apple framework	t	~combine,combine framework	
arkit	ARKit	apple framework	t	arkit	
core-ml	Core ML	apple framework	t	core ml,coreml	
testflight	TestFlight	apple framework	t	testflight	
sql	SQL	query language	t	sql,~ddl,~dml,ansi sql,structured query language,sql queries,sql query,sql programming,sql scripting,sql language	mysql postgresql mongodb database data-analysis etl snowflake bigquery
graphql	GraphQL	query language	t	graphql,graph ql,apollo graphql,?apollo	
oracle-forms	Oracle Forms	procedural sql	t	oracle forms,oracle reports,oracle forms and reports,forms and reports,oracle d2k	
pl/sql	PL/SQL	procedural sql	t	pl sql,plsql,oracle pl sql	
t-sql	T-SQL	procedural sql	t	t sql,tsql,transact sql	
stored-procedures	Stored Procedures	procedural sql	t	stored procedures,stored procedure,~triggers	
cypher	Cypher	graph query	t	cypher,cypher query language	
sparql	SPARQL	graph query	t	sparql	
gremlin	Gremlin	graph query	t	gremlin	
mysql	MySQL	relational database	t	mysql,my sql,mysql server,mysql workbench,mysql db,percona,?mystructuredquerylanguage	
mariadb	MariaDB	relational database	t	mariadb,maria db	
postgresql	PostgreSQL	relational database	t	postgresql,pgadmin,postgres,psql,postgre sql,postgre,postgis	
sql-server	SQL Server	relational database	t	sql server,sql profiler,sql server profiler,always on,log shipping,mssql,microsoft sql,ms sql,microsoft sql server,ms sql server,sqlserver,sql azure,sql server management studio,ssms,?msql	
sqlite	SQLite	relational database	t	sqlite,sqlite3,sql lite	
oracle-database	Oracle Database	relational database	t	oracle database,oracle data guard,data guard,golden gate,oracle goldengate,oracle db,oracle,oracle 11g,oracle 10g,oracle 12c,oracle 9i,oracle 19c,oracle rdbms,oracle sql,oracle 8i,sql plus,sqlplus,oracle rac	
db2	DB2	relational database	t	db2,qmf,spufi,ibm db2,db 2	
teradata	Teradata	relational database	t	teradata,tpump,fastload,bteq,teradata sql	
sybase	Sybase	relational database	t	sybase,sap ase,sybase ase	
ms-access	MS Access	relational database	t	ms access,microsoft access,~access,access database,msaccess	
informix	Informix	relational database	t	informix	
firebird	Firebird	relational database	t	firebird	
h2	H2	relational database	t	h2,h2 database	
apache-derby	Apache Derby	relational database	t	apache derby,~derby	
cockroachdb	CockroachDB	relational database	t	cockroachdb,cockroach db	
amazon-rds	Amazon RDS	relational database	t	amazon rds,aws rds,rds,relational database service	
aurora	Aurora	relational database	t	?aurora,amazon aurora,aws aurora	
azure-sql-database	Azure SQL Database	relational database	t	azure sql database,azure sql	
cloud-sql	Cloud SQL	relational database	t	cloud sql,google cloud sql	
tidb	TiDB	relational database	t	tidb	
vitess	Vitess	relational database	t	vitess	
yugabytedb	YugabyteDB	relational database	t	yugabytedb,yugabyte	
sap-hana	SAP HANA	relational database	t	sap hana,~hana,s4 hana database	
netezza	Netezza	relational database	t	netezza	
greenplum	Greenplum	relational database	t	greenplum	
vertica	Vertica	relational database	t	vertica	
exadata	Exadata	relational database	t	exadata	
supabase	Supabase	relational database	t	supabase	
mongodb	MongoDB	document database	t	mongodb,robomongo,robo 3t,mongo shell,mongo db,mongo,mongodb atlas	
dynamodb	DynamoDB	document database	t	dynamodb,dynamo db,amazon dynamodb,aws dynamodb	
couchdb	CouchDB	document database	t	couchdb,couch db,?apachecouchdb	
firebase	Firebase	document database	t	firebase,firestore,google firebase,firebase realtime database	
cassandra	Cassandra	document database	t	cassandra,apache cassandra,scylladb,datastax	
couchbase	Couchbase	document database	t	couchbase	
cosmos-db	Cosmos DB	document database	t	cosmos db,cosmosdb,azure cosmos db,azure cosmos	
hbase	HBase	document database	t	hbase,apache hbase	
ravendb	RavenDB	document database	t	ravendb	
documentdb	DocumentDB	document database	t	documentdb,amazon documentdb	
realm	Realm	document database	t	?realm,realm database	
faunadb	FaunaDB	document database	t	faunadb,~fauna	
surrealdb	SurrealDB	document database	t	surrealdb	
rethinkdb	RethinkDB	document database	t	rethinkdb	
neo4j	Neo4j	graph database	t	neo4j,neo 4j	
amazon-neptune	Amazon Neptune	graph database	t	amazon neptune	
arangodb	ArangoDB	graph database	t	arangodb	
janusgraph	JanusGraph	graph database	t	janusgraph	
orientdb	OrientDB	graph database	t	orientdb	
dgraph	Dgraph	graph database	t	dgraph	
tigergraph	TigerGraph	graph database	t	tigergraph	
influxdb	InfluxDB	time series database	t	influxdb,influx db	
timescaledb	TimescaleDB	time series database	t	timescaledb,timescale	
kdb+	kdb+	time series database	t	kdb,kdb q	
victoriametrics	VictoriaMetrics	time series database	t	victoriametrics	
opentsdb	OpenTSDB	time series database	t	opentsdb	
pinecone	Pinecone	vector database	t	pinecone	
weaviate	Weaviate	vector database	t	weaviate	
milvus	Milvus	vector database	t	milvus	
qdrant	Qdrant	vector database	t	qdrant	
chromadb	ChromaDB	vector database	t	chromadb,chroma db	
pgvector	pgvector	vector database	t	pgvector	
faiss	FAISS	vector database	t	faiss	
database	Database	database work	t	database,databases,rdbms,database design,dbms,database management,database management system,database management systems,relational databases,relational database,database development,db design,database systems,datenbanken,bases de donnees,bases de datos,banco de dados,base de datos	mysql postgresql mongodb redis oracle-database sql-server
nosql	NoSQL	database work	t	nosql,no sql,nosql databases	mongodb redis elasticsearch
database-administration	Database Administration	database work	t	database administration,dba,database administrator,sql dba,oracle dba,database admin,mysql dba	
data-modeling	Data Modeling	database work	t	data modeling,data modelling,data model,data models,er diagrams,erwin,er modeling,database modeling,dimensional modeling	
redis	Redis	data store	t	redis,redis cache,azure cache for redis,?remotedictionaryserver	
memcached	Memcached	data store	t	memcached,memcache	
elasticsearch	Elasticsearch	data store	t	elasticsearch,elastic search,?elastic,aws elasticsearch	
opensearch	OpenSearch	data store	t	opensearch,open search	
solr	Solr	data store	t	solr,apache solr	
amazon-elasticache	Amazon ElastiCache	data store	t	amazon elasticache,elasticache,aws elasticache	
hazelcast	Hazelcast	data store	t	hazelcast	
etcd	etcd	data store	t	etcd	
rocksdb	RocksDB	data store	t	rocksdb	
aerospike	Aerospike	data store	t	aerospike	
apache-ignite	Apache Ignite	data store	t	apache ignite	
valkey	Valkey	data store	t	valkey	
apache-lucene	Apache Lucene	data store	t	apache lucene,lucene	
algolia	Algolia	data store	t	algolia	
meilisearch	Meilisearch	data store	t	meilisearch	
sphinx-search	Sphinx Search	data store	t	sphinx search	
oracle-coherence	Oracle Coherence	data store	t	oracle coherence	
kafka	Kafka	message broker	t	kafka,apache kafka,kafka streams,confluent kafka,confluent	
rabbitmq	RabbitMQ	message broker	t	rabbitmq,rabbit mq	
nats	NATS	message broker	t	nats,nats io	
mqtt	MQTT	message broker	t	mqtt	
apache-pulsar	Apache Pulsar	message broker	t	apache pulsar	
activemq	ActiveMQ	message broker	t	activemq,apache activemq,active mq	
ibm-mq	IBM MQ	message broker	t	ibm mq,websphere mq,mq series,mqseries	
amazon-sqs	Amazon SQS	message broker	t	amazon sqs,sqs,aws sqs	
amazon-sns	Amazon SNS	message broker	t	amazon sns,sns,aws sns	
amazon-kinesis	Amazon Kinesis	message broker	t	amazon kinesis,kinesis,aws kinesis,kinesis streams	
azure-service-bus	Azure Service Bus	message broker	t	azure service bus,service bus	
azure-event-hubs	Azure Event Hubs	message broker	t	azure event hubs,event hub,event hubs	
google-pub/sub	Google Pub/Sub	message broker	t	google pub sub,pub sub,pubsub,cloud pub sub	
zeromq	ZeroMQ	message broker	t	zeromq	
tibco	TIBCO	message broker	t	tibco,tibco ems,tibco businessworks	
solace	Solace	message broker	t	solace	
eventbridge	EventBridge	message broker	t	eventbridge,amazon eventbridge	
celery	Celery	message broker	t	celery	
msmq	MSMQ	message broker	t	msmq	
mulesoft	MuleSoft	integration platform	t	mulesoft,anypoint studio,mule anypoint studio,anypoint platform,mule esb,~mule	
apache-camel	Apache Camel	integration platform	t	apache camel,~camel	
dell-boomi	Dell Boomi	integration platform	t	dell boomi,boomi	
biztalk	BizTalk	integration platform	t	biztalk,biztalk server,microsoft biztalk	
oracle-soa	Oracle SOA	integration platform	t	oracle soa,oracle soa suite,oracle service bus	
zapier	Zapier	integration platform	t	zapier	
apache-nifi	Apache NiFi	integration platform	t	apache nifi,nifi	
webmethods	WebMethods	integration platform	t	webmethods,web methods	
ibm-integration-bus	IBM Integration Bus	integration platform	t	ibm integration bus,iib,websphere message broker	
workato	Workato	integration platform	t	workato	
n8n	n8n	integration platform	t	n8n	
wso2	WSO2	integration platform	t	wso2	
snaplogic	SnapLogic	integration platform	t	snaplogic	
pandas	pandas	data library	t	pandas,python pandas	
numpy	NumPy	data library	t	numpy,num py	
scipy	SciPy	data library	t	scipy	
polars	Polars	data library	t	polars	
dask	Dask	data library	t	dask	
xarray	xarray	data library	t	xarray	
apache-arrow	Apache Arrow	data library	t	apache arrow	
statsmodels	statsmodels	data library	t	statsmodels	
pyarrow	PyArrow	data library	t	pyarrow	
dplyr	dplyr	data library	t	dplyr,tidyverse,tidyr	
matplotlib	Matplotlib	plotting library	t	matplotlib	
seaborn	Seaborn	plotting library	t	seaborn	
plotly	Plotly	plotting library	t	plotly,plotly dash,dash plotly	
ggplot2	ggplot2	plotting library	t	ggplot2,ggplot	
bokeh	Bokeh	plotting library	t	bokeh	
altair	Altair	plotting library	t	altair	
d3.js	D3.js	plotting library	t	d3 js,d3js,~d3	
chart.js	Chart.js	plotting library	t	chart js,chartjs	
dc.js	DC.js	plotting library	t	dc js,dcjs,crossfilter	
recharts	Recharts	plotting library	t	recharts,nivo	
visx	Visx	plotting library	t	visx	
pyvis	PyVis	plotting library	t	pyvis	
cytoscape	Cytoscape	plotting library	t	cytoscape,cytoscape js,cytoscapejs,sigma js,sigmajs	
maplibre	MapLibre	plotting library	t	maplibre	
highcharts	Highcharts	plotting library	t	highcharts	
echarts	ECharts	plotting library	t	echarts	
three.js	Three.js	plotting library	t	three js,threejs	
leaflet	Leaflet	plotting library	t	leaflet	
gephi	Gephi	plotting library	t	~gephi	
shiny	Shiny	plotting library	t	shiny,r shiny	
streamlit	Streamlit	plotting library	t	streamlit	
gradio	Gradio	plotting library	t	gradio	
machine-learning	Machine Learning	machine learning	t	machine learning,?ml,maschinelles lernen,apprentissage automatique,aprendizaje automatico,machine learning algorithms	nlp llm data-analysis
pytorch	PyTorch	machine learning	t	pytorch,~torch	
tensorflow	TensorFlow	machine learning	t	tensorflow,tensor flow	
scikit-learn	scikit-learn	machine learning	t	scikit learn,sklearn,scikit,sci kit learn	
mlops	MLOps	machine learning	t	mlops,ml ops	
keras	Keras	machine learning	t	keras	
deep-learning	Deep Learning	machine learning	t	deep learning,deep leaning,neural networks,neural network,artificial neural networks,~cnn,rnn,lstm,~ann,convolutional neural networks	
xgboost	XGBoost	machine learning	t	xgboost,lightgbm,catboost	
jax	JAX	machine learning	t	jax	
ml.net	ML.NET	machine learning	t	ml net	
caffe	Caffe	machine learning	t	caffe	
theano	Theano	machine learning	t	theano	
mxnet	MXNet	machine learning	t	mxnet	
fastai	fastai	machine learning	t	fastai,fast ai	
weka	Weka	machine learning	t	?weka	
h2o.ai	H2O.ai	machine learning	t	h2o ai	
rapidminer	RapidMiner	machine learning	t	rapidminer	
knime	KNIME	machine learning	t	knime	
reinforcement-learning	Reinforcement Learning	machine learning	t	reinforcement learning	
onnx	ONNX	machine learning	t	onnx	
cuda	CUDA	machine learning	t	cuda,nvidia cuda	
mlflow	MLflow	machine learning platform	t	mlflow	
kubeflow	Kubeflow	machine learning platform	t	kubeflow	
sagemaker	SageMaker	machine learning platform	t	sagemaker,amazon sagemaker,aws sagemaker	
vertex-ai	Vertex AI	machine learning platform	t	vertex ai,google vertex ai	
azure-machine-learning	Azure Machine Learning	machine learning platform	t	azure machine learning,azure ml	
weights-&-biases	Weights & Biases	machine learning platform	t	weights biases,wandb	
hugging-face	Hugging Face	machine learning platform	t	hugging face,huggingface,hugging face transformers	
dvc	DVC	machine learning platform	t	dvc,data version control	
google-colab	Google Colab	machine learning platform	t	google colab,colab,google colaboratory	
jupyter	Jupyter	machine learning platform	t	jupyter,jupyter notebook,jupyter notebooks,jupyterlab,ipython	
kaggle	Kaggle	machine learning platform	t	kaggle	
regression-analysis	Regression Analysis	machine learning method	t	regression analysis,~regression,linear regression,logistic regression,regression models	
random-forest	Random Forest	machine learning method	t	random forest,decision trees,decision tree,gradient boosting,~boosting,boosting techniques,~bagging	
svm	SVM	machine learning method	t	svm,support vector machine,support vector machines	
k-nearest-neighbors	k-Nearest Neighbors	machine learning method	t	k nearest neighbors,knn,k nearest neighbours	
clustering	Clustering	machine learning method	t	~clustering,cluster analysis,k means,kmeans	
naive-bayes	Naive Bayes	machine learning method	t	naive bayes	
time-series-analysis	Time Series Analysis	machine learning method	t	time series analysis,time series,time series forecasting,arima	
pca	PCA	machine learning method	t	pca,principal component analysis,dimensionality reduction	
feature-engineering	Feature Engineering	machine learning method	t	feature engineering,feature selection,feature extraction	
recommender-systems	Recommender Systems	machine learning method	t	recommender systems,recommendation systems,recommendation engine	
anomaly-detection	Anomaly Detection	machine learning method	t	anomaly detection	
bayesian-statistics	Bayesian Statistics	machine learning method	t	bayesian statistics,bayesian	
nlp	NLP	language models	t	nlp,tf idf,tfidf,word2vec,doc2vec,word embeddings,word embedding,named entity recognition,topic modelling,topic modeling,sentimental analysis,natural language processing,text mining,text analytics,sentiment analysis,text classification	
llm	LLM	language models	t	llm,large language models,large language model,llms,generative ai,gen ai,genai,gpt,gpt 4,chatgpt	
prompt-engineering	Prompt Engineering	language models	t	prompt engineering,~prompting	
langchain	LangChain	language models	t	langchain,langgraph	
rag	RAG	language models	t	?rag,retrieval augmented generation	
llamaindex	LlamaIndex	language models	t	llamaindex	
spacy	spaCy	language models	t	spacy	
nltk	NLTK	language models	t	nltk,natural language toolkit	
openai-api	OpenAI API	language models	t	openai api,open ai,openai	
bert	BERT	language models	t	?bert	
transformers	Transformers	language models	t	?transformers	
ollama	Ollama	language models	t	ollama	
gensim	Gensim	language models	t	gensim	
artificial-intelligence	Artificial Intelligence	artificial intelligence	t	artificial intelligence,?ai,kunstliche intelligenz,intelligence artificielle,inteligencia artificial,a i,ai ml,~ia	
expert-systems	Expert Systems	artificial intelligence	t	expert systems	
ai-agents	AI Agents	artificial intelligence	t	ai agents,agentic ai	
computer-vision	Computer Vision	computer vision	t	computer vision,image processing,object detection,image recognition,digital image processing	
opencv	OpenCV	computer vision	t	opencv,open cv	
yolo	YOLO	computer vision	t	yolo	
ocr	OCR	computer vision	t	ocr,optical character recognition,tesseract	
speech-recognition	Speech Recognition	speech technology	t	speech recognition,asr	
chatbots	Chatbots	speech technology	t	chatbots,chatbot,dialogflow,rasa	
ibm-watson	IBM Watson	speech technology	t	ibm watson,?watson	
voice-user-interfaces	Voice User Interfaces	speech technology	t	voice user interfaces,alexa skills	
text-to-speech	Text to Speech	speech technology	t	text to speech,tts	
data-science	Data Science	data science	t	data science,data scientist	machine-learning data-analysis r deep-learning
data-mining	Data Mining	data science	t	data mining,datamining	
big-data	Big Data	data science	t	big data,bigdata,big data analytics	
statistics	Statistics	data science	t	statistics,statistical analysis,statistical modeling,statistik,statistiques,estadistica,statistical methods,statistical modelling	
predictive-modeling	Predictive Modeling	data science	t	predictive modeling,predictive analytics,predictive modelling	
a/b-testing	A/B Testing	data science	t	a b testing,ab testing,a b tests,split testing,ab test	
spark	Spark	data engineering	t	?spark,apache spark,pyspark,spark sql,spark streaming	
airflow	Airflow	data engineering	t	?airflow,apache airflow	
dbt	dbt	data engineering	t	dbt,data build tool	
hadoop	Hadoop	data engineering	t	hadoop,apache hadoop,hadoop ecosystem	
etl	ETL	data engineering	t	etl,elt,data pipelines,data pipeline,etl tools,etl development,extract transform load,extract transform and load,data integration	informatica ssis talend data-warehousing
data-engineering	Data Engineering	data engineering	t	data engineering,data engineer	sql python data-warehousing
mapreduce	MapReduce	data engineering	t	mapreduce,map reduce	
hdfs	HDFS	data engineering	t	hdfs,hadoop distributed file system	
apache-hive	Apache Hive	data engineering	t	apache hive,~hive,hiveql	
apache-pig	Apache Pig	data engineering	t	apache pig,~pig	
impala	Impala	data engineering	t	impala,cloudera impala,apache impala	
sqoop	Sqoop	data engineering	t	sqoop,apache sqoop	
flume	Flume	data engineering	t	flume,apache flume	
oozie	Oozie	data engineering	t	oozie,apache oozie	
hadoop-yarn	Hadoop YARN	data engineering	t	hadoop yarn,yarn hadoop	
apache-flink	Apache Flink	data engineering	t	apache flink,flink	
apache-beam	Apache Beam	data engineering	t	apache beam,~beam,~dataflow,google dataflow	
apache-storm	Apache Storm	data engineering	t	apache storm,~storm	
presto	Presto	data engineering	t	presto,trino,prestodb	
cloudera	Cloudera	data engineering	t	cloudera,cloudera hadoop,cdh	
hortonworks	Hortonworks	data engineering	t	hortonworks	
zookeeper	Zookeeper	data engineering	t	zookeeper,apache zookeeper	
dagster	Dagster	data engineering	t	dagster	
prefect	Prefect	data engineering	t	?prefect	
apache-iceberg	Apache Iceberg	data engineering	t	apache iceberg,iceberg	
delta-lake	Delta Lake	data engineering	t	delta lake	
luigi	Luigi	data engineering	t	?luigi	
fivetran	Fivetran	data engineering	t	fivetran	
airbyte	Airbyte	data engineering	t	airbyte	
aws-glue	AWS Glue	data engineering	t	aws glue,amazon glue,~glue	
azure-data-factory	Azure Data Factory	data engineering	t	azure data factory,adf	
amazon-emr	Amazon EMR	data engineering	t	amazon emr,aws emr,emr,elastic mapreduce	
dataproc	Dataproc	data engineering	t	dataproc,google dataproc	
hdinsight	HDInsight	data engineering	t	hdinsight,azure hdinsight	
ambari	Ambari	data engineering	t	ambari,apache ambari	
apache-atlas	Apache Atlas	data engineering	t	apache atlas	
avro	Avro	data engineering	t	avro,apache avro,parquet,apache parquet	
stitch-data	Stitch Data	data engineering	t	stitch data	
dataiku	Dataiku	data engineering	t	dataiku,dataiku dss	
apache-hue	Apache Hue	data engineering	t	apache hue,~hue	
great-expectations	Great Expectations	data engineering	t	great expectations	
apache-hudi	Apache Hudi	data engineering	t	apache hudi	
azure-data-lake	Azure Data Lake	data engineering	t	azure data lake,adls	
aws-lake-formation	AWS Lake Formation	data engineering	t	aws lake formation	
apache-zeppelin	Apache Zeppelin	data engineering	t	apache zeppelin,zeppelin	
soda-data	Soda Data	data engineering	t	soda data	
informatica	Informatica	etl tool	t	informatica,informatica powercenter,powercenter,power center,informatica power center	
talend	Talend	etl tool	t	talend,talend open studio	
sap-data-services	SAP Data Services	etl tool	t	sap data services,sap bods,bods	
ssis	SSIS	etl tool	t	ssis,sql server integration services,ms ssis	
datastage	DataStage	etl tool	t	datastage,ibm datastage,infosphere datastage,data stage	
pentaho	Pentaho	etl tool	t	pentaho,pentaho data integration,kettle	
ab-initio	Ab Initio	etl tool	t	ab initio	
oracle-data-integrator	Oracle Data Integrator	etl tool	t	oracle data integrator,?odi	
alteryx	Alteryx	etl tool	t	alteryx	
matillion	Matillion	etl tool	t	matillion	
snowflake	Snowflake	data warehouse	t	snowflake,snowflake db	
bigquery	BigQuery	data warehouse	t	bigquery,big query,google bigquery	
redshift	Redshift	data warehouse	t	redshift,amazon redshift,aws redshift	
databricks	Databricks	data warehouse	t	databricks,azure databricks	
azure-synapse	Azure Synapse	data warehouse	t	azure synapse,synapse,azure synapse analytics	
clickhouse	ClickHouse	data warehouse	t	clickhouse,click house	
duckdb	DuckDB	data warehouse	t	duckdb	
apache-druid	Apache Druid	data warehouse	t	apache druid	
athena	Athena	data warehouse	t	?athena,amazon athena,aws athena	
microsoft-fabric	Microsoft Fabric	data warehouse	t	microsoft fabric	
data-warehousing	Data Warehousing	data warehousing	t	data warehousing,data warehouse,datawarehouse,data warehouses,dwh,data marts,star schema,data warehouse design	
data-lake	Data Lake	data warehousing	t	data lake,data lakes,data lakehouse	
data-governance	Data Governance	data warehousing	t	data governance,data governance framework,collibra	
master-data-management	Master Data Management	data warehousing	t	master data management,mdm	
data-management	Data Management	data warehousing	t	data management,datenmanagement,gestion des donnees	
data-quality	Data Quality	data warehousing	t	data quality,data preprocessing,data pre processing,data wrangling,data cleansing,data cleaning,data validation	
data-migration	Data Migration	data warehousing	t	data migration,data conversion	
olap	OLAP	data warehousing	t	olap,olap cubes	
aws	AWS	amazon cloud	t	aws,amazon web services,amazon aws,aws cloud,amazon cloud,amazon web service,aws certified solutions architect,aws console	cloud azure gcp devops terraform docker linux serverless
aws-lambda	AWS Lambda	amazon cloud	t	aws lambda,amazon lambda,lambda functions,~lambda	
amazon-s3	Amazon S3	amazon cloud	t	amazon s3,aws s3,s3,simple storage service	
amazon-ec2	Amazon EC2	amazon cloud	t	amazon ec2,ec2,aws ec2,elastic compute cloud	
amazon-vpc	Amazon VPC	amazon cloud	t	amazon vpc,aws vpc,vpc	
cloudfront	CloudFront	amazon cloud	t	cloudfront,amazon cloudfront,aws cloudfront	
cloudwatch	CloudWatch	amazon cloud	t	cloudwatch,amazon cloudwatch,aws cloudwatch	
aws-iam	AWS IAM	amazon cloud	t	aws iam,amazon iam	
amazon-ecs	Amazon ECS	amazon cloud	t	amazon ecs,ecs,aws ecs,elastic container service	
aws-fargate	AWS Fargate	amazon cloud	t	aws fargate,fargate	
elastic-beanstalk	Elastic Beanstalk	amazon cloud	t	elastic beanstalk,aws elastic beanstalk,amazon beanstalk,~beanstalk	
route-53	Route 53	amazon cloud	t	route 53,amazon route 53,aws route 53,route53	
api-gateway	API Gateway	amazon cloud	t	api gateway,aws api gateway,amazon api gateway	
step-functions	Step Functions	amazon cloud	t	step functions,aws step functions	
amazon-ebs	Amazon EBS	amazon cloud	t	amazon ebs,aws ebs,ebs,elastic block store	
amazon-efs	Amazon EFS	amazon cloud	t	amazon efs,aws efs,efs	
elastic-load-balancing	Elastic Load Balancing	amazon cloud	t	elastic load balancing,elb,alb,aws elb,elastic load balancer,amazon elb,aws alb,nlb	
cloudtrail	CloudTrail	amazon cloud	t	cloudtrail,aws cloudtrail	
amazon-cognito	Amazon Cognito	amazon cloud	t	amazon cognito,cognito,aws cognito	
amazon-ses	Amazon SES	amazon cloud	t	amazon ses,aws ses,~ses,simple email service	
aws-cdk	AWS CDK	amazon cloud	t	aws cdk,cdk,cloud development kit	
aws-sam	AWS SAM	amazon cloud	t	aws sam	
aws-codepipeline	AWS CodePipeline	amazon cloud	t	aws codepipeline,codepipeline,codebuild,codedeploy,codecommit,aws codecommit,aws codebuild,aws codedeploy	
systems-manager	Systems Manager	amazon cloud	t	systems manager,aws systems manager,aws ssm,ssm	
amazon-ecr	Amazon ECR	amazon cloud	t	amazon ecr,ecr,aws ecr	
aws-amplify	AWS Amplify	amazon cloud	t	aws amplify,~amplify	
appsync	AppSync	amazon cloud	t	appsync,aws appsync	
amazon-bedrock	Amazon Bedrock	amazon cloud	t	amazon bedrock,?bedrock,aws bedrock	
glacier	Glacier	amazon cloud	t	?glacier,amazon glacier,aws glacier	
auto-scaling	Auto Scaling	amazon cloud	t	auto scaling,aws auto scaling,autoscaling,aws autoscaling	
aws-waf	AWS WAF	amazon cloud	t	aws waf,amazon waf	
lightsail	Lightsail	amazon cloud	t	lightsail,amazon lightsail	
aws-batch	AWS Batch	amazon cloud	t	aws batch	
opsworks	OpsWorks	amazon cloud	t	opsworks,aws opsworks	
trusted-advisor	Trusted Advisor	amazon cloud	t	trusted advisor,aws trusted advisor	
amazon-inspector	Amazon Inspector	amazon cloud	t	amazon inspector	
amazon-connect	Amazon Connect	amazon cloud	t	amazon connect	
aws-organizations	AWS Organizations	amazon cloud	t	aws organizations	
aws-kms	AWS KMS	amazon cloud	t	aws kms,kms	
secrets-manager	Secrets Manager	amazon cloud	t	secrets manager,aws secrets manager	
amazon-lex	Amazon Lex	amazon cloud	t	amazon lex	
aws-certificate-manager	AWS Certificate Manager	amazon cloud	t	aws certificate manager	
aws-dms	AWS DMS	amazon cloud	t	aws dms,database migration service	
storage-gateway	Storage Gateway	amazon cloud	t	storage gateway,aws storage gateway	
aws-cli	AWS CLI	amazon cloud	t	aws cli	
quicksight	QuickSight	amazon cloud	t	quicksight,amazon quicksight,aws quicksight	
azure	Azure	microsoft cloud	t	azure,microsoft azure,ms azure,azure cloud,windows azure,azure services	gcp cloud devops .net azure-devops sql-server
azure-functions	Azure Functions	microsoft cloud	t	azure functions,azure function	
azure-app-service	Azure App Service	microsoft cloud	t	azure app service,azure app services,azure web apps	
azure-blob-storage	Azure Blob Storage	microsoft cloud	t	azure blob storage,azure storage,azure blob	
azure-logic-apps	Azure Logic Apps	microsoft cloud	t	azure logic apps,logic apps	
azure-virtual-machines	Azure Virtual Machines	microsoft cloud	t	azure virtual machines,azure vm	
azure-key-vault	Azure Key Vault	microsoft cloud	t	azure key vault,key vault	
azure-monitor	Azure Monitor	microsoft cloud	t	azure monitor,azure application insights,application insights	
azure-resource-manager	Azure Resource Manager	microsoft cloud	t	azure resource manager,arm templates,bicep,azure bicep	
azure-iot-hub	Azure IoT Hub	microsoft cloud	t	azure iot hub,azure iot	
azure-cognitive-services	Azure Cognitive Services	microsoft cloud	t	azure cognitive services,cognitive services	
azure-api-management	Azure API Management	microsoft cloud	t	azure api management,apim	
azure-networking	Azure Networking	microsoft cloud	t	azure networking,azure vnet,azure load balancer,azure application gateway	
expressroute	ExpressRoute	microsoft cloud	t	expressroute,azure expressroute	
azure-container-instances	Azure Container Instances	microsoft cloud	t	azure container instances,azure container services,azure container apps	
azure-backup	Azure Backup	microsoft cloud	t	azure backup	
azure-cli	Azure CLI	microsoft cloud	t	azure cli	
gcp	Google Cloud	google cloud	t	google cloud,?gcp,google cloud platform,google cloud services,google cloud platform gcp	cloud bigquery
cloud-run	Cloud Run	google cloud	t	cloud run,google cloud run	
cloud-functions	Cloud Functions	google cloud	t	cloud functions,google cloud functions	
app-engine	App Engine	google cloud	t	app engine,google app engine,gae,google appengine	
compute-engine	Compute Engine	google cloud	t	compute engine,google compute engine,gce	
cloud-storage	Cloud Storage	google cloud	t	cloud storage,google cloud storage,gcs	
cloud-spanner	Cloud Spanner	google cloud	t	cloud spanner,spanner,google spanner	
bigtable	Bigtable	google cloud	t	bigtable,google bigtable	
anthos	Anthos	google cloud	t	anthos,google anthos	
ibm-cloud	IBM Cloud	other cloud	t	ibm cloud,bluemix,ibm bluemix,softlayer	
oracle-cloud	Oracle Cloud	other cloud	t	oracle cloud,oracle cloud infrastructure,oci	
alibaba-cloud	Alibaba Cloud	other cloud	t	alibaba cloud,alicloud,aliyun	
digitalocean	DigitalOcean	other cloud	t	digitalocean,digital ocean	
heroku	Heroku	other cloud	t	heroku	
openstack	OpenStack	other cloud	t	openstack,open stack	
cloudstack	CloudStack	other cloud	t	cloudstack,apache cloudstack	
cloud-foundry	Cloud Foundry	other cloud	t	cloud foundry,pivotal cloud foundry,pcf	
linode	Linode	other cloud	t	linode,akamai linode	
hetzner	Hetzner	other cloud	t	hetzner	
rackspace	Rackspace	other cloud	t	rackspace	
vercel	Vercel	other cloud	t	vercel	
netlify	Netlify	other cloud	t	netlify	
cloudflare	Cloudflare	other cloud	t	cloudflare,cloudflare workers,cloud flare	
render	Render	other cloud	t	~render,render com	
fly.io	Fly.io	other cloud	t	fly io	
ovh	OVH	other cloud	t	ovh,ovhcloud	
scaleway	Scaleway	other cloud	t	scaleway	
railway	Railway	other cloud	t	~railway,railway app	
tencent-cloud	Tencent Cloud	other cloud	t	tencent cloud	
cpanel	cPanel	other cloud	t	cpanel,plesk,whm	
cloud	Cloud	cloud work	t	cloud,cloud computing,cloud infrastructure,cloud technologies,cloud services,cloud architecture,cloud engineering,cloud engineer,cloud architect,iaas,infrastructure as a service,cloud platforms,cloud security	
serverless	Serverless	cloud work	t	serverless,server less,serverless framework,serverless architecture,faas	
saas	SaaS	cloud work	t	~saas,software as a service	
paas	PaaS	cloud work	t	paas,platform as a service	
cloud-migration	Cloud Migration	cloud work	t	cloud migration	
finops	FinOps	cloud work	t	finops	
disaster-recovery	Disaster Recovery	cloud work	t	disaster recovery,business continuity,disaster recovery planning,bcp	
docker	Docker	container	t	docker,docker compose,dockerfile,docker swarm,docker container,docker containers,docker hub,?containers,~containerization,?containerfile	kubernetes devops ci/cd jenkins
podman	Podman	container	t	podman	
containerd	Containerd	container	t	containerd	
lxc	LXC	container	t	lxc,linux containers,lxd	
containers-orchestration-tools	Containers orchestration tools	container	t	~containers orchestration tools	
kubernetes	Kubernetes	container orchestration	t	kubernetes,k8s,k8,kubernetes cluster,kubernets	devops cloud terraform
helm	Helm	container orchestration	t	?helm,helm charts	
openshift	OpenShift	container orchestration	t	openshift,open shift,red hat openshift,redhat openshift	
amazon-eks	Amazon EKS	container orchestration	t	amazon eks,eks,aws eks,elastic kubernetes service	
azure-kubernetes-service	Azure Kubernetes Service	container orchestration	t	azure kubernetes service,aks	
google-kubernetes-engine	Google Kubernetes Engine	container orchestration	t	google kubernetes engine,gke	
rancher	Rancher	container orchestration	t	?rancher	
nomad	Nomad	container orchestration	t	?nomad,hashicorp nomad	
k3s	k3s	container orchestration	t	k3s	
istio	Istio	container orchestration	t	istio,service mesh,linkerd	
argo-cd	Argo CD	container orchestration	t	argo cd,argocd,flux cd,gitops	
mesos	Mesos	container orchestration	t	mesos,apache mesos,~marathon	
kustomize	Kustomize	container orchestration	t	kustomize	
portainer	Portainer	container orchestration	t	portainer	
devops	DevOps	delivery work	t	devops,dev ops,devsecops,devops engineer,devops tools	ci/cd jenkins terraform ansible linux git bash python prometheus
sre	SRE	delivery work	t	sre,site reliability engineering,site reliability engineer,site reliability	
platform-engineering	Platform Engineering	delivery work	t	platform engineering,platform engineer	
release-management	Release Management	delivery work	t	release management,release engineering,release manager	
configuration-management	Configuration Management	delivery work	t	configuration management,software configuration management,scm	
build-automation	Build Automation	delivery work	t	build automation,build management,build engineer	
ci/cd	CI/CD	delivery pipeline	t	ci cd,cicd,continuous integration,continuous delivery,continuous deployment,ci cd pipelines,ci cd pipeline,~ci,continuous integration continuous deployment,build pipelines,deployment automation	
jenkins	Jenkins	delivery pipeline	t	jenkins,~hudson,jenkins pipeline,jenkins ci	
github-actions	GitHub Actions	delivery pipeline	t	github actions,gh actions	
gitlab-ci	GitLab CI	delivery pipeline	t	gitlab ci,gitlab ci cd	
azure-devops	Azure DevOps	delivery pipeline	t	azure devops,vsts,azure pipelines,visual studio team services,azure devops server,azure boards,azure repos,vsts tfs,azure artifacts	
circleci	CircleCI	delivery pipeline	t	circleci,circle ci	
travis-ci	Travis CI	delivery pipeline	t	travis ci,?travis	
teamcity	TeamCity	delivery pipeline	t	teamcity,team city	
bamboo	Bamboo	delivery pipeline	t	?bamboo,atlassian bamboo	
bitbucket-pipelines	Bitbucket Pipelines	delivery pipeline	t	bitbucket pipelines	
spinnaker	Spinnaker	delivery pipeline	t	spinnaker	
concourse	Concourse	delivery pipeline	t	?concourse,concourse ci	
octopus-deploy	Octopus Deploy	delivery pipeline	t	octopus deploy,~octopus	
drone-ci	Drone CI	delivery pipeline	t	drone ci,~drone	
gocd	GoCD	delivery pipeline	t	gocd	
tekton	Tekton	delivery pipeline	t	tekton	
buildkite	Buildkite	delivery pipeline	t	buildkite	
xl-deploy	XL Deploy	delivery pipeline	t	xl deploy,digital ai	
udeploy	uDeploy	delivery pipeline	t	udeploy,urbancode,ibm urbancode	
fastlane	Fastlane	delivery pipeline	t	fastlane	
cruisecontrol	CruiseControl	delivery pipeline	t	cruisecontrol	
codemagic	Codemagic	delivery pipeline	t	codemagic	
terraform	Terraform	infrastructure as code	t	terraform,opentofu,hashicorp terraform,terragrunt,?hcl,hashicorp configuration language	
ansible	Ansible	infrastructure as code	t	ansible,ansible tower,awx,red hat ansible	
pulumi	Pulumi	infrastructure as code	t	pulumi	
cloudformation	CloudFormation	infrastructure as code	t	cloudformation,cloud formation,aws cloudformation,amazon cloudformation	
puppet	Puppet	infrastructure as code	t	?puppet,puppet labs	
chef	Chef	infrastructure as code	t	?chef,opscode chef,chef infra	
saltstack	SaltStack	infrastructure as code	t	saltstack,salt stack,?salt,?saltstate	
vagrant	Vagrant	infrastructure as code	t	?vagrant,hashicorp vagrant	
packer	Packer	infrastructure as code	t	?packer,hashicorp packer	
crossplane	Crossplane	infrastructure as code	t	crossplane	
infrastructure-as-code	Infrastructure as Code	infrastructure as code	t	infrastructure as code,iac	
linux	Linux	operating system	t	linux,ubuntu,debian,red hat,rhel,centos,red hat linux,redhat,redhat linux,fedora,suse,suse linux,linux administration,linux system administration,gnu linux,kali linux,arch linux,linux unix,linux os,red hat enterprise linux,rocky linux,alma linux,oracle linux,alpine linux,linux server,linux administrator,linux mint,almalinux os,?rocky	bash system-administration nginx
unix	Unix	operating system	t	unix,unix linux,solaris,aix,hp ux,hpux,sun solaris,freebsd,ibm aix,bsd,openbsd	
windows-server	Windows Server	operating system	t	windows server,server 2012,server 2008,windows server 2012,windows server 2016,windows server administration,windows server 2008,windows administration,ms windows server,windows nt	system-administration active-directory powershell
windows	Windows	desktop operating system	t	?windows,microsoft windows,ms windows,windows 7,windows 10,windows xp,windows 8,windows 11,windows os,windows vista,~vista,windows family,win 7,windows 98,windows 2000	
macos	macOS	desktop operating system	t	macos,mac os,mac os x,os x,osx,~mac	
chromeos	ChromeOS	desktop operating system	t	chromeos,chrome os	
ms-dos	MS-DOS	desktop operating system	t	ms dos,~dos,?microsoftdiskoperatingsystem	
cobol	COBOL	mainframe	t	cobol,cobol programming	
jcl	JCL	mainframe	t	jcl	
z/os	z/OS	mainframe	t	z os,zos,mvs,os 390	
cics	CICS	mainframe	t	cics	
ims-db	IMS DB	mainframe	t	ims db,ims	
as/400	AS/400	mainframe	t	as 400,as400,ibm i,iseries,ibm as 400,rpg	
rexx	REXX	mainframe	t	rexx	
mainframe	Mainframe	mainframe	t	mainframe,~mainframes,ibm mainframe	
vsam	VSAM	mainframe	t	vsam	
tso/ispf	TSO/ISPF	mainframe	t	tso ispf,ispf	
natural	Natural	mainframe	t	~natural,software ag natural,adabas	
easytrieve	Easytrieve	mainframe	t	easytrieve	
fortran	Fortran	legacy language	t	fortran	
pascal	Pascal	legacy language	t	?pascal,turbo pascal	
delphi	Delphi	legacy language	t	delphi,object pascal,embarcadero delphi,?embarcadero	
ada	Ada	legacy language	t	?ada,ada95,ada2005	
pl/i	PL/I	legacy language	t	pl i	
basic	BASIC	legacy language	t	~basic,basic language,qbasic	
visual-foxpro	Visual FoxPro	legacy language	t	visual foxpro,foxpro	
powerbuilder	PowerBuilder	legacy language	t	powerbuilder,power builder	
progress-4gl	Progress 4GL	legacy language	t	progress 4gl,openedge,progress openedge	
clipper	Clipper	legacy language	t	clipper	
actionscript	ActionScript	legacy language	t	actionscript,action script,actionscript 3,as3	
smalltalk	Smalltalk	legacy language	t	smalltalk	
lotus-notes	Lotus Notes	legacy language	t	lotus notes,lotus domino,ibm notes	
coldfusion	ColdFusion	legacy language	t	coldfusion,adobe coldfusion,cold fusion,?cfm,?cfml,coldfusion html	
adobe-flash	Adobe Flash	legacy language	t	adobe flash,~flash,macromedia flash,adobe flex,~flex	
silverlight	Silverlight	legacy language	t	silverlight,microsoft silverlight	
logo	Logo	legacy language	t	~logo	
assembly	Assembly	low level language	t	~assembly,assembler,assembly language,x86 assembly,asm,arm assembly,microprocessor 8085,?nasm	
webassembly	WebAssembly	low level language	t	webassembly,wasm,?wast	
llvm	LLVM	low level language	t	llvm,clang,low level virtual machine	
machine-code	Machine Code	low level language	t	~machine code	
haskell	Haskell	functional language	t	haskell	
ocaml	OCaml	functional language	t	ocaml,o caml	
lisp	Lisp	functional language	t	lisp,common lisp,emacs lisp,?cask,?eask,?elisp	
scheme	Scheme	functional language	t	?scheme	
racket	Racket	functional language	t	?racket	
standard-ml	Standard ML	functional language	t	standard ml	
prolog	Prolog	functional language	t	prolog,swi prolog	
idris	Idris	functional language	t	?idris	
gleam	Gleam	functional language	t	?gleam	
mathematica	Mathematica	scientific language	t	mathematica,wolfram language,wolfram mathematica,?wolfram	
maple	Maple	scientific language	t	?maple	
gnu-octave	GNU Octave	scientific language	t	gnu octave,~octave	
labview	LabVIEW	scientific language	t	labview,lab view,ni labview	
minitab	Minitab	scientific language	t	?minitab	
apl	APL	scientific language	t	~apl,a programming language	
eviews	EViews	scientific language	t	eviews	
jmp	JMP	scientific language	t	jmp	
vba	VBA	automation scripting	t	vba,excel vba,visual basic for applications,vba macros,vba excel,excel macros,~macros,ms excel vba,vb macros	
autohotkey	AutoHotkey	automation scripting	t	autohotkey,?ahk	
tcl	Tcl	automation scripting	t	tcl,tcl tk,?sdc,?xdc	
applescript	AppleScript	automation scripting	t	applescript,?apples,?osascript	
google-apps-script	Google Apps Script	automation scripting	t	google apps script,apps script	
awk	Awk	automation scripting	t	awk,sed,sed awk,gawk,the awk programming language	
vbscript	VBScript	automation scripting	t	vbscript,vb script	
regular-expressions	Regular Expressions	automation scripting	t	regular expressions,regex,regexp	
abap	ABAP	business language	t	abap,sap smart forms,smart forms,smartforms,lsmw,sap bdc,sap scripts,sap script,badi,sap abap,abap oo,abap 4	
apex	Apex	business language	t	?apex,salesforce apex,apex programming	
oracle-apex	Oracle APEX	business language	t	oracle apex,application express	
x++	X++	business language	t	x++	
al-language	AL Language	business language	t	al language,c al	
visualforce	Visualforce	business language	t	visualforce,visual force	
lightning-web-components	Lightning Web Components	business language	t	lightning web components,lwc,salesforce lightning	
soql	SOQL	business language	t	soql	
solidity	Solidity	smart contract language	t	solidity,solidity language,?soliditylang	
vyper	Vyper	smart contract language	t	vyper,?vyperlang	
move-language	Move Language	smart contract language	t	move language	
cairo-language	Cairo Language	smart contract language	t	cairo language	
blockchain	Blockchain	blockchain	t	blockchain,web3,defi,dapps,decentralized applications,smart contracts,smart contract,block chain,blockchain technology,blockchain development	rust javascript
ethereum	Ethereum	blockchain	t	ethereum,web3 js,web3js,ethers js,ethersjs,hardhat,truffle	
bitcoin	Bitcoin	blockchain	t	bitcoin	
hyperledger	Hyperledger	blockchain	t	hyperledger,hyperledger fabric	
solana	Solana	blockchain	t	solana	
polkadot	Polkadot	blockchain	t	polkadot,~substrate	
crypto	Crypto	blockchain	t	~crypto,cryptocurrency,cryptocurrencies,nft,nfts	
nginx	nginx	web server	t	nginx,ngnix	
haproxy	HAProxy	web server	t	haproxy,ha proxy	
apache-http-server	Apache HTTP Server	web server	t	apache http server,apache httpd,apache server,apache web server,~apache,apache2,the apache software foundation	
iis	IIS	web server	t	iis,microsoft iis,internet information services,ms iis	
caddy	Caddy	web server	t	caddy	
traefik	Traefik	web server	t	traefik	
envoy	Envoy	web server	t	?envoy,envoy proxy	
varnish	Varnish	web server	t	varnish	
squid	Squid	web server	t	?squid,squid proxy	
litespeed	LiteSpeed	web server	t	litespeed	
lighttpd	lighttpd	web server	t	lighttpd	
kong	Kong	web server	t	?kong,kong gateway	
apigee	Apigee	web server	t	apigee,google apigee	
f5-big-ip	F5 BIG-IP	web server	t	f5 big ip,f5,big ip,f5 load balancer,f5 ltm	
tomcat	Tomcat	application server	t	tomcat,apache tomcat,tomcat server	
weblogic	WebLogic	application server	t	weblogic,web logic,oracle weblogic,weblogic server,bea weblogic	
websphere	WebSphere	application server	t	websphere,ibm websphere,websphere application server,~was	
jboss	JBoss	application server	t	jboss,wildfly,jboss eap,jboss as	
glassfish	GlassFish	application server	t	glassfish,glass fish	
jetty	Jetty	application server	t	jetty	
gunicorn	Gunicorn	application server	t	gunicorn,uwsgi,?uwebservergatewayinterface	
pm2	PM2	application server	t	pm2	
passenger	Passenger	application server	t	~passenger,phusion passenger	
oracle-application-server	Oracle Application Server	application server	t	oracle application server,oc4j	
lamp	LAMP	lamp stack	t	?lamp,lamp stack,wamp,xampp,lemp,mamp	
mean-stack	MEAN Stack	lamp stack	t	mean stack,~mean	
mern-stack	MERN Stack	lamp stack	t	mern stack,~mern	
jamstack	Jamstack	lamp stack	t	jamstack	
prometheus	Prometheus	monitoring	t	prometheus,alertmanager	
grafana	Grafana	monitoring	t	grafana,grafana loki,loki	
datadog	Datadog	monitoring	t	datadog,data dog	
elk-stack	ELK Stack	monitoring	t	elk stack,elk,elastic stack,efk	
kibana	Kibana	monitoring	t	kibana	
logstash	Logstash	monitoring	t	logstash,~beats,filebeat	
new-relic	New Relic	monitoring	t	new relic,newrelic	
splunk	Splunk	monitoring	t	splunk,splunk enterprise	
nagios	Nagios	monitoring	t	nagios,nagios xi	
zabbix	Zabbix	monitoring	t	zabbix	
dynatrace	Dynatrace	monitoring	t	dynatrace	
appdynamics	AppDynamics	monitoring	t	appdynamics,app dynamics	
sentry	Sentry	monitoring	t	?sentry,sentry io	
opentelemetry	OpenTelemetry	monitoring	t	opentelemetry,open telemetry,otel	
jaeger	Jaeger	monitoring	t	?jaeger,zipkin,distributed tracing,?jaegertracing	
pagerduty	PagerDuty	monitoring	t	pagerduty,opsgenie	
graylog	Graylog	monitoring	t	graylog	
fluentd	Fluentd	monitoring	t	fluentd,fluent bit	
solarwinds	SolarWinds	monitoring	t	solarwinds	
prtg	PRTG	monitoring	t	prtg	
icinga	Icinga	monitoring	t	icinga	
scom	SCOM	monitoring	t	scom,system center operations manager	
cacti	Cacti	monitoring	t	cacti	
honeycomb.io	Honeycomb.io	monitoring	t	honeycomb io	
observability	Observability	monitoring	t	observability,application monitoring,apm	
bmc-patrol	BMC Patrol	monitoring	t	bmc patrol	
tivoli	Tivoli	monitoring	t	tivoli,ibm tivoli	
sensu	Sensu	monitoring	t	sensu	
rollbar	Rollbar	monitoring	t	rollbar	
bugsnag	Bugsnag	monitoring	t	bugsnag	
git	Git	version control	t	git,github,gitlab,bitbucket,git hub,version control,git github,git version control,github enterprise,git bash,git flow,gitflow,source control,git lab,bit bucket,versionsverwaltung,source code management,version control systems,?atlassianbitbucket	
subversion	Subversion	version control	t	subversion,svn,tortoise svn,tortoisesvn,apache subversion	
perforce	Perforce	version control	t	perforce,helix core	
mercurial	Mercurial	version control	t	mercurial,~hg	
cvs	CVS	version control	t	cvs,cvsnt	
tfs	TFS	version control	t	tfs,team foundation server,tfvc,microsoft tfs	
clearcase	ClearCase	version control	t	clearcase,rational clearcase,ibm clearcase,clear case	
visual-sourcesafe	Visual SourceSafe	version control	t	visual sourcesafe,vss,sourcesafe	
sourcetree	SourceTree	version control	t	sourcetree,source tree,gitkraken	
pvcs	PVCS	version control	t	pvcs	
gerrit	Gerrit	version control	t	gerrit	
plastic-scm	Plastic SCM	version control	t	plastic scm	
nexus	Nexus	artifact repository	t	?nexus,sonatype nexus,nexus repository	
artifactory	Artifactory	artifact repository	t	artifactory,jfrog artifactory,jfrog	
harbor	Harbor	artifact repository	t	~harbor	
rest-api	REST API	interface design	t	rest api,rest apis,restful api,restful apis,restful,?rest,rest services,restful web services,rest web services,restful services,rest web service,api rest,rest architecture,web api,restfull,rest assured api	
grpc	gRPC	interface design	t	grpc,protocol buffers,protobuf,?grpcio,google remote procedure call	
microservices	Microservices	interface design	t	microservices,micro services,microservice,microservice architecture,microservices architecture,micro service	
soap	SOAP	interface design	t	?soap,soap web services,wsdl,soap api,soap services	
web-services	Web Services	interface design	t	web services,web service,webservices,webservice	
websockets	WebSockets	interface design	t	websockets,websocket,web sockets,socket io	
api-design	API Design	interface design	t	api design,api development,~api,~apis,api integration,application programming interface,api architecture	
webrtc	WebRTC	interface design	t	webrtc	
trpc	tRPC	interface design	t	trpc,typescript remote procedure call	
odata	OData	interface design	t	odata	
openapi	OpenAPI	interface design	t	openapi,swagger,swagger ui,open api	
rpc	RPC	interface design	t	rpc,rmi,java rmi,corba,?rpcgen,?oncrpc,?xdr	
edi	EDI	interface design	t	edi,electronic data interchange,edifact	
event-driven-architecture	Event-Driven Architecture	interface design	t	event driven architecture,event sourcing,cqrs	
oauth	OAuth	identity	t	oauth,oauth2,oauth 2 0,openid connect,oidc,oauth2 0	
saml	SAML	identity	t	saml	
jwt	JWT	identity	t	jwt,json web token,json web tokens	
ldap	LDAP	identity	t	ldap,openldap	
active-directory	Active Directory	identity	t	active directory,microsoft active directory,azure active directory,azure ad,microsoft entra id,ad ds,windows active directory,entra id,group policy,gpo	
okta	Okta	identity	t	okta,okta developer	
keycloak	Keycloak	identity	t	keycloak	
auth0	Auth0	identity	t	auth0	
sso	SSO	identity	t	sso,single sign on	
iam	IAM	identity	t	iam,identity and access management,identity access management,identity management	
kerberos	Kerberos	identity	t	kerberos	
cyberark	CyberArk	identity	t	cyberark	
sailpoint	SailPoint	identity	t	sailpoint	
ping-identity	Ping Identity	identity	t	ping identity,pingfederate	
passport.js	Passport.js	identity	t	passport js,passportjs,?passport	
multi-factor-authentication	Multi-Factor Authentication	identity	t	multi factor authentication,mfa,2fa	
json	JSON	data format	t	json,javascript object notation	
xml	XML	data format	t	xml,xsd,xml schema,?extensiblemarkuplanguage	
yaml	YAML	data format	t	yaml,yml,yaml ain t markup language	
xslt	XSLT	data format	t	xslt,xsl,xpath,xquery	
csv	CSV	data format	t	csv	
markdown	Markdown	data format	t	markdown	
latex	LaTeX	data format	t	latex,la tex,?tex,overleaf	
dtd	DTD	data format	t	dtd	
quality-assurance	Quality Assurance	testing	t	quality assurance,qa,qa testing,software testing,manual testing,software quality assurance,qa engineer,functional testing,system testing,~testing,test cases,test planning,testmanagement,software test,softwaretest,manual tester,test case design,test case writing,test cases design,defect tracking,test scripts,test script,gui testing,test execution,~regression suite,defect management,bug tracking,quality assurance testing,qa analyst,qa tester,~tester,sqa,web testing,stlc	selenium cypress playwright jest jira tdd sql
test-automation	Test Automation	testing	t	test automation,page object model,~pom,data driven testing,keyword driven testing,automated testing,qa automation,automation testing,automated tests,test automation framework,automation framework,testautomatisierung	selenium cypress playwright java python
regression-testing	Regression Testing	testing	t	regression testing	
unit-testing	Unit Testing	testing	t	unit testing,unit tests,unit test,~unittest	
integration-testing	Integration Testing	testing	t	integration testing,integration tests	
performance-testing	Performance Testing	testing	t	performance testing,load testing,stress testing,performance test	
user-acceptance-testing	User Acceptance Testing	testing	t	user acceptance testing,uat,acceptance testing	
api-testing	API Testing	testing	t	api testing	
mobile-testing	Mobile Testing	testing	t	mobile testing,mobile app testing	
usability-testing	Usability Testing	testing	t	usability testing,user testing,usability tests	
exploratory-testing	Exploratory Testing	testing	t	exploratory testing,~exploratory	
end-to-end-testing	End-to-End Testing	testing	t	end to end testing,e2e testing,e2e	
black-box-testing	Black Box Testing	testing	t	black box testing,~black box,~white box,white box testing,smoke testing,sanity testing	
accessibility-testing	Accessibility Testing	testing	t	accessibility testing	
game-testing	Game Testing	testing	t	game testing	
database-testing	Database Testing	testing	t	database testing,etl testing	
cross-browser-testing	Cross-Browser Testing	testing	t	cross browser testing,cross browser compatibility	
tdd	TDD	development method	t	tdd,test driven development	
bdd	BDD	development method	t	bdd,atdd,acceptance test driven development,behavior driven development,behaviour driven development	
ddd	DDD	development method	t	ddd,domain driven design	
pair-programming	Pair Programming	development method	t	pair programming,mob programming	
code-review	Code Review	development method	t	code review,code collaborator,code reviews,peer review	
clean-code	Clean Code	development method	t	clean code,hexagonal architecture,onion architecture,clean architecture,refactoring	
solid	SOLID	development method	t	~solid,solid principles	
selenium	Selenium	test tool	t	selenium,selenium webdriver,selenium web driver,selenium ide,selenium grid,selenium rc,selenium automation	
cypress	Cypress	test tool	t	cypress,cypress io	
playwright	Playwright	test tool	t	playwright	
jest	Jest	test tool	t	?jest,jest js,jestjs	
junit	JUnit	test tool	t	junit,j unit,junit5	
testng	TestNG	test tool	t	testng,test ng	
mocha	Mocha	test tool	t	mocha,mocha js,mochajs,chai	
jasmine	Jasmine	test tool	t	?jasmine,jasmine js,jasminejs	
karma	Karma	test tool	t	?karma,karma js,karmajs,?karmarunner	
pytest	pytest	test tool	t	pytest,py test	
appium	Appium	test tool	t	appium	
cucumber	Cucumber	test tool	t	cucumber,gherkin,cucumber js,cucumberjs,specflow	
jmeter	JMeter	test tool	t	jmeter,apache jmeter,j meter	
postman	Postman	test tool	t	postman,post man	
soapui	SoapUI	test tool	t	soapui,soap ui	
puppeteer	Puppeteer	test tool	t	puppeteer	
vitest	Vitest	test tool	t	vitest	
robot-framework	Robot Framework	test tool	t	robot framework	
rspec	RSpec	test tool	t	rspec	
nunit	NUnit	test tool	t	nunit,xunit,mstest,ms test	
phpunit	PHPUnit	test tool	t	phpunit,php unit	
mockito	Mockito	test tool	t	mockito,powermock	
enzyme	Enzyme	test tool	t	?enzyme	
react-testing-library	React Testing Library	test tool	t	react testing library,testing library	
loadrunner	LoadRunner	test tool	t	loadrunner,load runner,hp loadrunner,micro focus loadrunner	
winrunner	WinRunner	test tool	t	winrunner,win runner,mercury winrunner	
qtp	QTP	test tool	t	qtp,uft,hp qtp,hp uft,unified functional testing,quick test professional	
hp-alm	HP ALM	test tool	t	hp alm,quality center,hp quality center,alm,hp qc,micro focus alm	
espresso	Espresso	test tool	t	espresso	
xctest	XCTest	test tool	t	xctest,xcuitest	
protractor	Protractor	test tool	t	protractor,?protractorjs,?protractortest	
testcafe	TestCafe	test tool	t	testcafe	
katalon	Katalon	test tool	t	katalon,katalon studio	
ranorex	Ranorex	test tool	t	ranorex	
testcomplete	TestComplete	test tool	t	testcomplete	
tosca	Tosca	test tool	t	?tosca,tricentis tosca	
rest-assured	REST Assured	test tool	t	rest assured	
karate	Karate	test tool	t	?karate,karate dsl,?karatelabs	
gatling	Gatling	test tool	t	?gatling	
k6	k6	test tool	t	k6	
locust	Locust	test tool	t	?locust	
sauce-labs	Sauce Labs	test tool	t	sauce labs,saucelabs	
browserstack	BrowserStack	test tool	t	browserstack,browser stack	
testrail	TestRail	test tool	t	testrail	
zephyr	Zephyr	test tool	t	zephyr	
google-test	Google Test	test tool	t	google test,gtest	
catch2	Catch2	test tool	t	catch2	
capybara	Capybara	test tool	t	capybara	
webdriverio	WebdriverIO	test tool	t	webdriverio	
nightwatch.js	Nightwatch.js	test tool	t	nightwatch js,nightwatchjs	
storybook	Storybook	test tool	t	storybook,?storybookjs	
insomnia	Insomnia	test tool	t	insomnia,insomnia rest client	
blazemeter	Blazemeter	test tool	t	blazemeter	
charles-proxy	Charles Proxy	test tool	t	charles proxy	
fiddler	Fiddler	test tool	t	fiddler	
bugzilla	Bugzilla	test tool	t	bugzilla	
mantis	Mantis	test tool	t	mantis,mantisbt	
selenide	Selenide	test tool	t	selenide	
serenity-bdd	Serenity BDD	test tool	t	serenity bdd,serenity	
allure	Allure	test tool	t	?allure	
detox	Detox	test tool	t	?detox	
robotium	Robotium	test tool	t	robotium	
codeception	Codeception	test tool	t	codeception	
hamcrest	Hamcrest	test tool	t	hamcrest,assertj	
wiremock	WireMock	test tool	t	wiremock	
testcontainers	Testcontainers	test tool	t	testcontainers	
vectorcast	VectorCAST	test tool	t	vectorcast	
sonarqube	SonarQube	code quality	t	sonarqube,?sonar,sonar qube,sonarlint,sonarcloud	
eslint	ESLint	code quality	t	eslint,prettier,tslint,~lint	
checkstyle	Checkstyle	code quality	t	checkstyle,pmd,findbugs	
fortify	Fortify	code quality	t	fortify,hp fortify,checkmarx,veracode,snyk	
coverity	Coverity	code quality	t	coverity	
pylint	Pylint	code quality	t	pylint,flake8,black formatter	
codecov	Codecov	code quality	t	codecov,jacoco,cobertura	
husky	Husky	code quality	t	husky	
biome	Biome	code quality	t	biome,biome js,biomejs	
cybersecurity	Cybersecurity	security	t	cybersecurity,cyber security,information security,infosec,it security,it sicherheit,cybersecurite,ciberseguridad,computer security,securite informatique,informationssicherheit,~security,data security,seguranca da informacao,seguridad informatica,application security,appsec	networking wireshark burp-suite iso-27001
penetration-testing	Penetration Testing	security	t	penetration testing,pentesting,pen testing,ethical hacking,pentest,penetration test,ethical hacker	
siem	SIEM	security	t	siem,security information and event management	
network-security	Network Security	security	t	network security	
vulnerability-assessment	Vulnerability Assessment	security	t	vulnerability assessment,vulnerability management,vulnerability scanning	
threat-intelligence	Threat Intelligence	security	t	threat intelligence,threat modeling,threat hunting,threat analysis	
incident-response	Incident Response	security	t	incident response,incident handling	
digital-forensics	Digital Forensics	security	t	digital forensics,computer forensics	
soc	SOC	security	t	~soc,security operations center,soc analyst	
cryptography	Cryptography	security	t	cryptography,~encryption,kryptographie	
malware-analysis	Malware Analysis	security	t	malware analysis,reverse engineering	
owasp	OWASP	security	t	owasp,owasp top 10	
security-auditing	Security Auditing	security	t	security auditing,security audit,it audit	
zero-trust	Zero Trust	security	t	zero trust	
grc	GRC	security	t	grc,governance risk and compliance	
burp-suite	Burp Suite	security tool	t	burp suite,burpsuite,burp	
metasploit	Metasploit	security tool	t	metasploit	
nmap	Nmap	security tool	t	nmap	
nessus	Nessus	security tool	t	nessus,tenable,qualys	
wireshark	Wireshark	security tool	t	wireshark,tcpdump,wire shark	
snort	Snort	security tool	t	snort,suricata	
kali	Kali	security tool	t	?kali,kali tools	
qradar	QRadar	security tool	t	qradar,ibm qradar,arcsight	
crowdstrike	CrowdStrike	security tool	t	crowdstrike	
splunk-enterprise-security	Splunk Enterprise Security	security tool	t	splunk enterprise security	
microsoft-sentinel	Microsoft Sentinel	security tool	t	microsoft sentinel,azure sentinel	
microsoft-defender	Microsoft Defender	security tool	t	microsoft defender,windows defender	
hashicorp-vault	Hashicorp Vault	security tool	t	hashicorp vault,~vault	
symantec	Symantec	security tool	t	symantec,symantec endpoint protection,mcafee	
openssl	OpenSSL	security tool	t	openssl	
gnupg	GnuPG	security tool	t	gnupg,pgp,gpg	
let's-encrypt	Let's Encrypt	security tool	t	let s encrypt	
acunetix	Acunetix	security tool	t	acunetix,appscan,zap,owasp zap	
hashcat	Hashcat	security tool	t	hashcat,john the ripper	
ghidra	Ghidra	security tool	t	ghidra,ida pro	
iso-27001	ISO 27001	security standard	t	iso 27001,iso27001,iso iec 27001	
pci-dss	PCI DSS	security standard	t	pci dss,pci compliance	
soc-2	SOC 2	security standard	t	soc 2,soc2	
nist	NIST	security standard	t	nist,nist csf	
gdpr	GDPR	security standard	t	gdpr,dsgvo,rgpd,data protection,datenschutz,data privacy,lopd,lgpd	
hipaa	HIPAA	security standard	t	hipaa,hipaa compliance	
sox	SOX	security standard	t	sox,sarbanes oxley,sox compliance	
cissp	CISSP	security standard	t	cissp	
cism	CISM	security standard	t	cism,cisa	
ceh	CEH	security standard	t	ceh,certified ethical hacker	
comptia-security+	CompTIA Security+	security standard	t	comptia security,comptia sec	
oscp	OSCP	security standard	t	oscp	
networking	Networking	networking	t	~networking,~switches,~routers,routers and switches,network switches,lan troubleshooting,network configuration,computer networking,network administration,computer networks,~network,~networks,network engineering,netzwerke,netzwerktechnik,reseaux,redes,network engineer,network administrator,network management,~routing,routing and switching,cisco routing and switching,~switching,routing switching,networking concepts,redes de computadores	dns system-administration
tcp/ip	TCP/IP	networking	t	tcp ip,osi model,osi layers,osi architecture,tcp,udp,tcp udp	
cisco	Cisco	networking	t	cisco,cisco ios,cisco routers,cisco switches,cisco networking,cisco asa,cisco nexus,cisco router,cisco catalyst	
ccna	CCNA	networking	t	ccna,ccnp,ccie,cisco certified network associate	
vpn	VPN	networking	t	vpn,ipsec,ssl vpn,dmvpn,ip sec,openvpn,wireguard	
firewalls	Firewalls	networking	t	firewalls,firewall,firewall configuration,iptables,pfsense	
lan/wan	LAN/WAN	networking	t	lan wan,~lan,~wan,local area network,wlan	
juniper	Juniper	networking	t	juniper,junos,juniper networks	
palo-alto-networks	Palo Alto Networks	networking	t	palo alto networks,palo alto,palo alto firewall	
fortinet	Fortinet	networking	t	fortinet,fortigate	
check-point	Check Point	networking	t	check point,?checkpoint,checkpoint firewall	
load-balancing	Load Balancing	networking	t	load balancing,load balancer,load balancers,load balancing algorithms	
network-monitoring	Network Monitoring	networking	t	network monitoring,network troubleshooting,network analysis	
sd-wan	SD-WAN	networking	t	sd wan,sdwan,software defined networking,sdn	
wi-fi	Wi-Fi	networking	t	wi fi,~wifi,wireless networking,802 11,~wireless	
aruba	Aruba	networking	t	aruba,aruba networks,meraki,cisco meraki	
mikrotik	MikroTik	networking	t	mikrotik	
ubiquiti	Ubiquiti	networking	t	ubiquiti,unifi	
network-design	Network Design	networking	t	network design	
5g	5G	networking	t	5g,lte,4g,4g lte	
voip	VoIP	networking	t	voip,voice over ip,asterisk,telephony,cisco call manager	
dns	DNS	network protocol	t	dns,~bind,bind9,domain name system	
dhcp	DHCP	network protocol	t	dhcp	
http	HTTP	network protocol	t	http,https,http 2,http https	
ftp	FTP	network protocol	t	ftp,sftp,ftps,tftp	
ssh	SSH	network protocol	t	ssh,openssh,putty,secure shell	
bgp	BGP	network protocol	t	bgp,border gateway protocol	
ospf	OSPF	network protocol	t	ospf,eigrp,~rip,routing protocols	
mpls	MPLS	network protocol	t	mpls,~mpls vpn	
vlan	VLAN	network protocol	t	vlan,vlans,private vlan,vtp,inter vlan routing	
stp	STP	network protocol	t	stp,spanning tree,rstp,spanning tree protocol	
hsrp	HSRP	network protocol	t	hsrp,vrrp,glbp	
nat	NAT	network protocol	t	?nat,~pat,network address translation	
acl	ACL	network protocol	t	acl,access control lists,access lists,access control list	
snmp	SNMP	network protocol	t	snmp	
smtp	SMTP	network protocol	t	smtp,imap,pop3	
ssl/tls	SSL/TLS	network protocol	t	ssl tls,ssl,tls,ssl certificates	
ntp	NTP	network protocol	t	ntp	
telnet	Telnet	network protocol	t	telnet	
ipv6	IPv6	network protocol	t	ipv6,ipv4,vlsm,ip addressing,subnetting	
sip	SIP	network protocol	t	sip	
smb	SMB	network protocol	t	smb,samba,cifs,nfs	
radius	RADIUS	network protocol	t	?radius,~aaa,tacacs	
frame-relay	Frame Relay	network protocol	t	frame relay	
etherchannel	EtherChannel	network protocol	t	etherchannel,lacp	
qos	QoS	network protocol	t	qos,quality of service	
vxlan	VXLAN	network protocol	t	vxlan,evpn	
vmware	VMware	virtualization	t	vmware,vm ware,vmware vsphere,vsphere,esxi,vmware esxi,vmware workstation,esx,vcenter,vmware esx	
hyper-v	Hyper-V	virtualization	t	hyper v,microsoft hyper v	
virtualization	Virtualization	virtualization	t	virtualization,virtualisation,virtual machines,virtualisierung,server virtualization	
virtualbox	VirtualBox	virtualization	t	virtualbox,virtual box,oracle virtualbox,oracle vm virtualbox	
kvm	KVM	virtualization	t	kvm,qemu,libvirt	
xen	Xen	virtualization	t	xen,xenserver,citrix xenserver	
proxmox	Proxmox	virtualization	t	proxmox,proxmox ve	
citrix	Citrix	virtualization	t	citrix,citrix xenapp,xenapp,citrix xendesktop,xendesktop	
nutanix	Nutanix	virtualization	t	nutanix	
parallels	Parallels	virtualization	t	?parallels	
vdi	VDI	virtualization	t	vdi,virtual desktop infrastructure,vmware horizon	
san	SAN	storage	t	~san,storage area network,storage administration	
nas	NAS	storage	t	?nas,network attached storage	
netapp	NetApp	storage	t	netapp,snapmirror,netapp ontap,data ontap	
emc	EMC	storage	t	emc,dell emc,emc storage	
raid	RAID	storage	t	?raid	
veeam	Veeam	storage	t	veeam,veeam backup	
commvault	Commvault	storage	t	commvault	
netbackup	NetBackup	storage	t	netbackup,veritas netbackup,backup exec,veritas	
backup-and-recovery	Backup and Recovery	storage	t	backup and recovery,~backup,data backup,~backups,data recovery,rman	
ceph	Ceph	storage	t	ceph,glusterfs	
minio	MinIO	storage	t	minio	
acronis	Acronis	storage	t	acronis,acronis backup	
system-administration	System Administration	system administration	t	system administration,systems administration,sysadmin,system administrator,systems administrator,systemadministration,administration systeme,administracion de sistemas,server administration,it administration,system admin,server management	
it-support	IT Support	system administration	t	it support,it hardware support,desktop support,it helpdesk,service desk,helpdesk,it service desk,soporte tecnico,support informatique,user support,desktop engineer,it help desk,suporte tecnico,end user support,hardware troubleshooting	
sccm	SCCM	system administration	t	sccm,system center configuration manager,mecm	
intune	Intune	system administration	t	intune,microsoft intune,mobile device management	
exchange-server	Exchange Server	system administration	t	exchange server,microsoft exchange,ms exchange,~exchange,exchange online,microsoft exchange server,ms exchange server	
jamf	Jamf	system administration	t	jamf,jamf pro	
patch-management	Patch Management	system administration	t	patch management	
wsus	WSUS	system administration	t	wsus	
computer-hardware	Computer Hardware	system administration	t	computer hardware,~hardware,pc repair,computer assembly,hardware maintenance,computer repair	
it-asset-management	IT Asset Management	system administration	t	it asset management	
microsoft-365-administration	Microsoft 365 Administration	system administration	t	microsoft 365 administration,office 365 administration,o365 administration	
windows-deployment	Windows Deployment	system administration	t	windows deployment,wds,mdt	
itil	ITIL	it service management	t	itil,itil v3,itil v4,itil foundation	
servicenow	ServiceNow	it service management	t	servicenow,service now,~snow	
itsm	ITSM	it service management	t	itsm,it service management	
bmc-remedy	BMC Remedy	it service management	t	bmc remedy,~remedy,bmc	
incident-management	Incident Management	it service management	t	incident management	
change-management	Change Management	it service management	t	change management,change control	
problem-management	Problem Management	it service management	t	problem management	
jira-service-management	Jira Service Management	it service management	t	jira service management,jira service desk	
freshservice	Freshservice	it service management	t	freshservice,freshdesk,freshworks	
service-level-management	Service Level Management	it service management	t	service level management,sla,slas,sla management	
cobit	COBIT	it service management	t	cobit	
togaf	TOGAF	it service management	t	togaf,enterprise architecture,zachman	
ca-7	CA 7	job scheduler	t	ca 7,ca7	
control-m	Control-M	job scheduler	t	control m,ctrl m	
autosys	Autosys	job scheduler	t	autosys,ca autosys	
cron	Cron	job scheduler	t	cron,crontab,cron jobs	
tidal	Tidal	job scheduler	t	~tidal,tidal scheduler	
quartz	Quartz	job scheduler	t	?quartz,quartz scheduler	
tivoli-workload-scheduler	Tivoli Workload Scheduler	job scheduler	t	tivoli workload scheduler,tws	
unity	Unity	game engine	t	?unity,unity3d,unity 3d,unity engine	
unreal-engine	Unreal Engine	game engine	t	unreal engine,unreal,ue5,ue4,unreal engine 4,unreal engine 5	
godot	Godot	game engine	t	?godot,godot engine	
cryengine	CryEngine	game engine	t	cryengine	
gamemaker	GameMaker	game engine	t	gamemaker,game maker,gamemaker studio	
phaser	Phaser	game engine	t	?phaser,phaser js,phaserjs	
cocos2d	Cocos2d	game engine	t	cocos2d,cocos2d x,cocos	
libgdx	libGDX	game engine	t	libgdx	
bevy	Bevy	game engine	t	?bevy,bevy engine	
rpg-maker	RPG Maker	game engine	t	rpg maker	
source-engine	Source Engine	game engine	t	source engine	
game-development	Game Development	game work	t	game development,game programming,game developer,video game development,gamedev,spieleentwicklung,game dev	
game-design	Game Design	game work	t	game design,level design,game designer,game mechanics	
opengl	OpenGL	graphics programming	t	opengl,opengl es,webgl,open gl,?opengraphicslibrary	
vulkan	Vulkan	graphics programming	t	vulkan	
directx	DirectX	graphics programming	t	directx,direct3d,direct x	
shaders	Shaders	graphics programming	t	~shaders,hlsl,glsl,shader programming	
webgpu	WebGPU	graphics programming	t	webgpu	
computer-graphics	Computer Graphics	graphics programming	t	computer graphics,3d graphics,ray tracing	
sdl	SDL	graphics programming	t	sdl,sfml,?simpledirectmedialayer	
pixijs	PixiJS	graphics programming	t	pixijs,pixi js	
babylon.js	Babylon.js	graphics programming	t	babylon js,babylonjs	
virtual-reality	Virtual Reality	extended reality	t	virtual reality,~vr,oculus,virtual reality vr,openxr	
augmented-reality	Augmented Reality	extended reality	t	augmented reality,~ar,ar vr,vr ar,arcore,mixed reality,xr	
hololens	HoloLens	extended reality	t	hololens	
a-frame	A-Frame	extended reality	t	a frame	
vuforia	Vuforia	extended reality	t	vuforia	
embedded-systems	Embedded Systems	embedded work	t	embedded systems,embedded software,firmware,~embedded,embedded programming,embedded development,embedded software development,embedded linux,firmware development,eingebettete systeme,sistemas embebidos,systemes embarques,sistemas embarcados	can-bus vhdl electronics
fpga	FPGA	embedded work	t	fpga,fpga design,xilinx,vivado,altera,quartus	
iot	IoT	embedded work	t	iot,internet of things,iot development,internet of things iot	
rtos	RTOS	embedded work	t	rtos,freertos,vxworks,qnx,zephyr rtos,real time operating systems	
arduino	Arduino	embedded work	t	arduino,arduino uno,arduino ide	
raspberry-pi	Raspberry Pi	embedded work	t	raspberry pi,raspberrypi,?rpi	
microcontrollers	Microcontrollers	embedded work	t	microcontrollers,microcontroller,stm32,pic microcontroller,avr,8051,esp32,arm cortex,esp8266,msp430,8051 microcontroller	
device-drivers	Device Drivers	embedded work	t	device drivers,linux device drivers,linux kernel,kernel development,linux kernel programming	
yocto	Yocto	embedded work	t	yocto,buildroot	
autosar	AUTOSAR	embedded work	t	autosar,autosar classic	
ros	ROS	embedded work	t	?ros,robot operating system,ros2	
arm	ARM	embedded work	t	~arm,arm architecture	
digital-signal-processing	Digital Signal Processing	embedded work	t	digital signal processing,dsp,signal processing	
vhdl	VHDL	hardware description	t	vhdl,modelsim,hdl	
verilog	Verilog	hardware description	t	verilog,verilog hdl	
systemverilog	SystemVerilog	hardware description	t	systemverilog,system verilog,uvm	
vlsi	VLSI	hardware description	t	vlsi,vlsi design,asic,asic design	
rtl-design	RTL Design	hardware description	t	rtl design,rtl	
3gpp	3GPP	telecommunication standard	t	3gpp,3gpp stack,lte stack	
px4	PX4	drone software	t	px4,ardupilot,mavlink,px4 autopilot	
can-bus	CAN Bus	bus protocol	t	can bus,~can,canopen,can protocol	
i2c	I2C	bus protocol	t	i2c,?spi,uart,i2c spi	
modbus	Modbus	bus protocol	t	modbus,profibus,profinet	
usb	USB	bus protocol	t	usb,usb protocol	
bluetooth	Bluetooth	bus protocol	t	bluetooth,ble,bluetooth low energy,zigbee,lora,lorawan	
rs-232	RS-232	bus protocol	t	rs 232,rs232,rs485	
opc-ua	OPC UA	bus protocol	t	opc ua,opc	
ethercat	EtherCAT	bus protocol	t	ethercat	
pcb-design	PCB Design	electronics	t	pcb design,pcb,pcb layout,altium,altium designer,eagle pcb,kicad,circuit board design,orcad,pcb designing	
circuit-design	Circuit Design	electronics	t	circuit design,analog design,analog circuit design,digital electronics,electronic circuits,analog electronics,circuit simulation	
spice	SPICE	electronics	t	~spice,pspice,ltspice,multisim	
electronics	Electronics	electronics	t	~electronics,electronic engineering,elektronik,electronique,electronica,eletronica,basic electronics	
proteus	Proteus	electronics	t	proteus,proteus design suite	
oscilloscope	Oscilloscope	electronics	t	oscilloscope,oscilloscopes,multimeter	
rf-engineering	RF Engineering	electronics	t	rf engineering,radio frequency,antenna design,~rf	
soldering	Soldering	electronics	t	soldering,loten,soudure electronique	
plc-programming	PLC Programming	industrial automation	t	plc programming,plc,plcs,siemens plc,allen bradley,ladder logic,sps,sps programmierung,plc ladder,programmable logic controller,automates programmables,tia portal,step 7,programacion plc,simatic s7	electrical-engineering
scada	SCADA	industrial automation	t	scada,scada systems,wincc,wonderware	
hmi	HMI	industrial automation	t	hmi,human machine interface	
dcs	DCS	industrial automation	t	dcs,distributed control system,delta v	
industrial-automation	Industrial Automation	industrial automation	t	industrial automation,automatisierungstechnik,automation engineering,automatizacion industrial,automacao industrial,process automation	
control-systems	Control Systems	industrial automation	t	control systems,control engineering,regelungstechnik,pid control,control theory	
robotics	Robotics	industrial automation	t	robotics,robotik,robotique,robotica,abb robots,kuka,fanuc,industrial robots	
cnc-programming	CNC Programming	industrial automation	t	cnc programming,g code,mastercam,cnc programmierung	
codesys	CODESYS	industrial automation	t	codesys	
instrumentation	Instrumentation	industrial automation	t	~instrumentation,instrumentation and control	
autocad	AutoCAD	computer-aided design	t	autocad,auto cad,autocad 2d,autodesk autocad,autocad civil 3d,civil 3d,autocad lt	mechanical-engineering civil-engineering electrical-engineering
solidworks	SolidWorks	computer-aided design	t	solidworks,solid works	mechanical-engineering
catia	CATIA	computer-aided design	t	catia,catia v5	
revit	Revit	computer-aided design	t	revit,autodesk revit,revit architecture	
inventor	Inventor	computer-aided design	t	?inventor,autodesk inventor	
creo	Creo	computer-aided design	t	creo,pro engineer,pro e,ptc creo,proe	
siemens-nx	Siemens NX	computer-aided design	t	siemens nx,unigraphics,ug nx,nx cad	
sketchup	SketchUp	computer-aided design	t	sketchup,sketch up,google sketchup	
fusion-360	Fusion 360	computer-aided design	t	fusion 360,autodesk fusion 360,?fusion,autodesk fusion	
rhino	Rhino	computer-aided design	t	?rhino,rhinoceros,rhino 3d,grasshopper	
archicad	ArchiCAD	computer-aided design	t	archicad	
solid-edge	Solid Edge	computer-aided design	t	solid edge	
microstation	MicroStation	computer-aided design	t	microstation,bentley microstation	
cad	CAD	computer-aided design	t	cad,drafting,technical drafting,computer aided design,cad design,cad cam,2d drafting,technical drawing,technisches zeichnen,dessin technique,dibujo tecnico,desenho tecnico,cad software	
bim	BIM	computer-aided design	t	bim,building information modeling,building information modelling	
vectorworks	Vectorworks	computer-aided design	t	vectorworks	
freecad	FreeCAD	computer-aided design	t	freecad	
navisworks	Navisworks	computer-aided design	t	navisworks	
tekla	Tekla	computer-aided design	t	tekla,tekla structures	
openscad	OpenSCAD	computer-aided design	t	openscad	
onshape	Onshape	computer-aided design	t	onshape	
ansys	ANSYS	simulation	t	ansys,ansys workbench,ansys fluent,~fluent	
finite-element-analysis	Finite Element Analysis	simulation	t	finite element analysis,fea,fem,abaqus,nastran,hypermesh	
comsol	COMSOL	simulation	t	comsol	
cfd	CFD	simulation	t	cfd,computational fluid dynamics,openfoam	
etabs	ETABS	simulation	t	etabs,staad pro,sap2000	
arena-simulation	Arena Simulation	simulation	t	arena simulation,anylogic,simulation modeling	
aspen-hysys	Aspen HYSYS	simulation	t	aspen hysys,aspen plus,hysys	
gd&t	GD&T	simulation	t	gd t,geometric dimensioning and tolerancing	
adams	Adams	simulation	t	~adams,msc adams	
pvsyst	PVsyst	simulation	t	pvsyst,~homer	
gis	GIS	geographic information	t	gis,geographic information systems,geographic information system,geospatial,geoinformatics	
arcgis	ArcGIS	geographic information	t	arcgis,esri,arcmap,arcgis pro,esri arcgis	
qgis	QGIS	geographic information	t	qgis	
google-earth-engine	Google Earth Engine	geographic information	t	google earth engine,google earth	
gps	GPS	geographic information	t	~gps,gnss	
remote-sensing	Remote Sensing	geographic information	t	remote sensing,fernerkundung,erdas	
mapbox	Mapbox	geographic information	t	mapbox,openlayers,google maps api	
cartography	Cartography	geographic information	t	cartography,kartografie	
ux-design	UX Design	experience design	t	ux design,ux,?user experience,user experience design,ux designer,user experience ux,user centered design,human centered design	figma sketch css
ui-design	UI Design	experience design	t	ui design,ui,?user interface,user interface design,ui designer,ui ux,ux ui,ui ux design,ux ui design,user interface ui,interface design,ui ux designer	figma sketch css
product-design	Product Design	experience design	t	product design,product designer	
ux-research	UX Research	experience design	t	ux research,user research,ux researcher,user interviews,~usability	
interaction-design	Interaction Design	experience design	t	interaction design,ixd	
prototyping	Prototyping	experience design	t	prototyping,wireframing,~wireframes,wireframe,~mockups,~prototypes,rapid prototyping,~prototype	
design-systems	Design Systems	experience design	t	design systems,design system,atomic design	
information-architecture	Information Architecture	experience design	t	information architecture	
web-design	Web Design	experience design	t	web design,webdesign,web designing,web designer,diseno web,website design,webdesigner,conception web	
responsive-design	Responsive Design	experience design	t	responsive design,responsive web design,~responsive,mobile first,responsive web	
web-accessibility	Web Accessibility	experience design	t	web accessibility,wcag,~accessibility,a11y,?aria,barrierefreiheit,section 508	
service-design	Service Design	experience design	t	service design	
design-thinking	Design Thinking	experience design	t	design thinking,designthinking	
personas	Personas	experience design	t	~personas,user personas,customer journey mapping,journey mapping	
app-design	App Design	experience design	t	app design,mobile app design	
figma	Figma	design tool	t	figma,figma design	
sketch	Sketch	design tool	t	?sketch,sketch app	
adobe-xd	Adobe XD	design tool	t	adobe xd,adobe experience design,~xd	
invision	InVision	design tool	t	invision,invision app,invision studio	
axure	Axure	design tool	t	axure,axure rp	
balsamiq	Balsamiq	design tool	t	balsamiq	
zeplin	Zeplin	design tool	t	zeplin,avocode	
framer	Framer	design tool	t	framer	
marvel	Marvel	design tool	t	~marvel,marvel app	
principle	Principle	design tool	t	?principle,protopie	
miro	Miro	design tool	t	miro,~mural	
penpot	Penpot	design tool	t	penpot	
graphic-design	Graphic Design	graphic design	t	graphic design,graphic designer,grafikdesign,graphisme,diseno grafico,design grafico,graphics design,graphic designing,~graphics,grafik design,graphics designer,mediengestaltung	ui-design video-editing
photoshop	Photoshop	graphic design	t	photoshop,adobe photoshop,photo shop,adobe ps,photoshop cs6	
illustrator	Illustrator	graphic design	t	illustrator,adobe illustrator	
indesign	InDesign	graphic design	t	indesign,adobe indesign,in design,adobe in design	
coreldraw	CorelDRAW	graphic design	t	coreldraw,corel draw,corel	
gimp	GIMP	graphic design	t	gimp	
inkscape	Inkscape	graphic design	t	inkscape	
lightroom	Lightroom	graphic design	t	lightroom,adobe lightroom	
canva	Canva	graphic design	t	canva	
adobe-creative-suite	Adobe Creative Suite	graphic design	t	adobe creative suite,adobe creative cloud,creative cloud,adobe cs,adobe cc,adobe suite,creative suite,adobe cloud	
affinity-designer	Affinity Designer	graphic design	t	affinity designer,affinity photo	
quarkxpress	QuarkXPress	graphic design	t	quarkxpress,quark	
procreate	Procreate	graphic design	t	procreate	
typography	Typography	graphic design	t	~typography,typografie	
logo-design	Logo Design	graphic design	t	logo design,branding design,brand identity design	
illustration	Illustration	graphic design	t	~illustration,digital illustration,~illustrations	
photo-editing	Photo Editing	graphic design	t	photo editing,image editing,photo retouching,bildbearbeitung,retouching	
print-design	Print Design	graphic design	t	print design,layout design,editorial design	
infographics	Infographics	graphic design	t	infographics	
adobe-acrobat	Adobe Acrobat	page layout software	t	adobe acrobat,acrobat,acrobat pro,pdf editing	
framemaker	FrameMaker	page layout software	t	framemaker,adobe framemaker	
dreamweaver	Dreamweaver	page layout software	t	dreamweaver,adobe dreamweaver,macromedia dreamweaver	
madcap-flare	MadCap Flare	page layout software	t	madcap flare,robohelp	
microsoft-publisher	Microsoft Publisher	page layout software	t	microsoft publisher,ms publisher	
scribus	Scribus	page layout software	t	scribus	
video-editing	Video Editing	moving image	t	video editing,video editor,videoschnitt,montage video,edicion de video,edicao de video	
motion-graphics	Motion Graphics	moving image	t	motion graphics,motion design,motion designer	
animation	Animation	moving image	t	~animation,animator,2d animation,3d animation,animacion	
premiere-pro	Premiere Pro	moving image	t	premiere pro,adobe premiere,adobe premiere pro,?premiere	
final-cut-pro	Final Cut Pro	moving image	t	final cut pro,final cut,final cut pro x	
after-effects	After Effects	moving image	t	after effects,adobe after effects,~ae	
davinci-resolve	DaVinci Resolve	moving image	t	davinci resolve,davinci	
avid-media-composer	Avid Media Composer	moving image	t	avid media composer,~avid	
video-production	Video Production	moving image	t	video production,filmmaking,videography,film production,producao de video,production video,videoproduktion	
adobe-animate	Adobe Animate	moving image	t	adobe animate	
camtasia	Camtasia	moving image	t	camtasia	
imovie	iMovie	moving image	t	imovie	
color-grading	Color Grading	moving image	t	color grading	
storyboarding	Storyboarding	moving image	t	storyboarding,storyboard	
nuke	Nuke	moving image	t	nuke,foundry nuke	
3d-modeling	3D Modeling	3d art	t	3d modeling,3d modelling,3d,3d artist,3d design,3d modeler,3d art	
blender	Blender	3d art	t	blender,blender 3d	
maya	Maya	3d art	t	?maya,autodesk maya	
vfx	VFX	3d art	t	vfx,visual effects	
3ds-max	3ds Max	3d art	t	3ds max,autodesk 3ds max,3dsmax,3d studio max,3d max,3d s max,?threedsmax	
cinema-4d	Cinema 4D	3d art	t	cinema 4d,c4d	
zbrush	ZBrush	3d art	t	zbrush	
houdini	Houdini	3d art	t	houdini,sidefx houdini	
substance-painter	Substance Painter	3d art	t	substance painter,substance designer,allegorithmic substance painter	
v-ray	V-Ray	3d art	t	v ray,vray,corona renderer	
3d-rendering	3D Rendering	3d art	t	3d rendering,~rendering,keyshot,lumion	
rigging	Rigging	3d art	t	~rigging,character rigging	
arnold	Arnold	3d art	t	~arnold,autodesk arnold	
texturing	Texturing	3d art	t	~texturing	
pro-tools	Pro Tools	audio production	t	pro tools,protools	
ableton-live	Ableton Live	audio production	t	ableton live,ableton	
logic-pro	Logic Pro	audio production	t	logic pro,logic pro x	
adobe-audition	Adobe Audition	audio production	t	adobe audition,audacity	
audio-engineering	Audio Engineering	audio production	t	audio engineering,sound engineering,audio editing,sound design,audio production,mixing and mastering,tontechnik	
fmod	FMOD	audio production	t	fmod,wwise	
cubase	Cubase	audio production	t	cubase,fl studio	
data-analysis	Data Analysis	data analysis	t	data analysis,data analytics,data analyst,data analysts,datenanalyse,analyse de donnees,analisis de datos,analise de dados,analysis of data,data analyses,exploratory data analysis,eda,data analytic	tableau power-bi r
business-analysis	Business Analysis	data analysis	t	business analysis,business analyst,business analytics,requirements analysis,requirement analysis,requirements gathering,business requirements,requirement gathering,requirements engineering,anforderungsanalyse,anforderungsmanagement,requirements management,analisis de negocio,requirement analyst	agile jira uml
data-visualization	Data Visualization	data analysis	t	data visualization,data visualisation,datenvisualisierung,~visualization,~dashboards,~dashboard,data viz,visualizacion de datos,~dashboarding	tableau power-bi matplotlib d3.js
reporting	Reporting	data analysis	t	~reporting,report writing,~reports,management reporting,berichtswesen	
web-analytics	Web Analytics	data analysis	t	web analytics,digital analytics,website analytics	
tableau	Tableau	business intelligence	t	tableau,tableau desktop,tableau server	
power-bi	Power BI	business intelligence	t	power bi,powerbi,microsoft power bi,ms power bi,dax,power query,power bi desktop	
looker	Looker	business intelligence	t	looker,looker studio,google data studio,data studio	
google-analytics	Google Analytics	business intelligence	t	google analytics,google analytics 4,ga4,universal analytics	
qlik	Qlik	business intelligence	t	qlik,qlikview,qlik sense,qliksense,qlik view	
business-intelligence	Business Intelligence	business intelligence	t	business intelligence,~bi,business intelligence bi,bi tools,bi developer	
ssrs	SSRS	business intelligence	t	ssrs,sql server reporting services,ms ssrs	
ssas	SSAS	business intelligence	t	ssas,sql server analysis services,analysis services	
microstrategy	MicroStrategy	business intelligence	t	microstrategy,micro strategy	
cognos	Cognos	business intelligence	t	cognos,ibm cognos,cognos analytics	
sap-businessobjects	SAP BusinessObjects	business intelligence	t	sap businessobjects,business objects,sap bo,bo reporting,bobj,crystal reports,sap business objects,crystal report,web intelligence,webi,sap bi,sap bw,sap bw 4hana,sap bi bw	
obiee	OBIEE	business intelligence	t	obiee,bi publisher,oracle bi publisher,oracle business intelligence,oracle bi,oracle obiee	
hyperion	Hyperion	business intelligence	t	hyperion,oracle hyperion,essbase,hyperion planning	
metabase	Metabase	business intelligence	t	metabase	
apache-superset	Apache Superset	business intelligence	t	apache superset,superset	
sisense	Sisense	business intelligence	t	sisense	
domo	Domo	business intelligence	t	domo	
tibco-spotfire	TIBCO Spotfire	business intelligence	t	tibco spotfire,spotfire	
jasperreports	JasperReports	business intelligence	t	jasperreports,?jasper,jasper reports,ireport	
birt	BIRT	business intelligence	t	birt	
sas-visual-analytics	SAS Visual Analytics	business intelligence	t	sas visual analytics	
adobe-analytics	Adobe Analytics	business intelligence	t	adobe analytics,omniture,adobe omniture	
mixpanel	Mixpanel	business intelligence	t	mixpanel,?amplitude	
segment	Segment	business intelligence	t	~segment,customer data platform	
google-tag-manager	Google Tag Manager	business intelligence	t	google tag manager,gtm	
hotjar	Hotjar	business intelligence	t	hotjar,fullstory,?heap	
matomo	Matomo	business intelligence	t	matomo,piwik	
thoughtspot	Thoughtspot	business intelligence	t	thoughtspot	
sap-analytics-cloud	SAP Analytics Cloud	business intelligence	t	sap analytics cloud	
excel	Excel	spreadsheet	t	?excel,microsoft excel,ms excel,advanced excel,pivot tables,pivot table,vlookup,excel spreadsheets,microsoft office excel,excel sheets,spreadsheets,msexcel,pivot tables and vlookup	data-analysis financial-analysis accounting microsoft-office
google-sheets	Google Sheets	spreadsheet	t	google sheets,google spreadsheets,google sheet	
libreoffice-calc	LibreOffice Calc	spreadsheet	t	libreoffice calc	
microsoft-office	Microsoft Office	office software	t	microsoft office,ms office,office 365,microsoft 365,microsoft office suite,ms office suite,office suite,o365,m365,~office,ms office package,pack office,paquete office,pacote office,office package,microsoft office 365,ms office tools,microsoft suite,msoffice,suite office,paqueteria office,ms office 365,libre office,open office,openoffice,libreoffice,microsoft office package	
powerpoint	PowerPoint	office software	t	powerpoint,power point,microsoft powerpoint,ms powerpoint,ms power point,microsoft power point,ppt	
data-entry	Data Entry	office software	t	data entry,data entry operator,dateneingabe,saisie de donnees,entrada de datos,data input	
microsoft-word	Microsoft Word	office software	t	microsoft word,ms word,microsoft office word,ms office word,~word,microsoft word processing,word processing,msword	
outlook	Outlook	office software	t	~outlook,microsoft outlook,ms outlook	
onenote	OneNote	office software	t	onenote,evernote	
google-workspace	Google Workspace	office software	t	google workspace,g suite,gsuite,google apps,google docs,google suite,google drive,google slides	
keynote	Keynote	office software	t	~keynote,apple iwork,iwork	
typing	Typing	office software	t	~typing,typing speed,touch typing,typewriting,keyboarding	
computer-skills	Computer Skills	office software	t	computer skills,computer literacy,basic computer knowledge,basic computer skills,computer knowledge,basic computer,computer basics,basic computers,computer operations,ms dos office	
infopath	InfoPath	collaboration software	t	infopath,microsoft infopath	
sharepoint	SharePoint	collaboration software	t	sharepoint,microsoft sharepoint,share point,ms sharepoint,sharepoint online	
confluence	Confluence	collaboration software	t	confluence,atlassian confluence	
microsoft-teams	Microsoft Teams	collaboration software	t	microsoft teams,ms teams,~teams	
slack	Slack	collaboration software	t	slack	
zoom	Zoom	collaboration software	t	~zoom,zoom meetings	
notion	Notion	collaboration software	t	?notion	
skype	Skype	collaboration software	t	skype,skype for business,lync	
webex	Webex	collaboration software	t	webex,cisco webex	
microsoft-visio	Microsoft Visio	collaboration software	t	microsoft visio,visio,ms visio,lucidchart,draw io	
wiki	Wiki	collaboration software	t	~wiki,mediawiki,~wikis	
dropbox	Dropbox	collaboration software	t	dropbox,~box,onedrive,one drive	
jira	Jira	project software	t	jira,atlassian jira,jira software,jira admin,jira administration	
trello	Trello	project software	t	trello,atlassian trello	
asana	Asana	project software	t	asana	
microsoft-project	Microsoft Project	project software	t	microsoft project,ms project,msproject,microsoft project server	
monday.com	Monday.com	project software	t	monday com,~monday	
basecamp	Basecamp	project software	t	basecamp	
clickup	ClickUp	project software	t	clickup	
smartsheet	Smartsheet	project software	t	smartsheet	
primavera	Primavera	project software	t	primavera,primavera p6,oracle primavera,p6	
wrike	Wrike	project software	t	wrike	
rally	Rally	project software	t	~rally,ca agile central	
azure-boards-planning	Azure Boards Planning	project software	t	azure boards planning	
redmine	Redmine	project software	t	redmine	
pivotal-tracker	Pivotal Tracker	project software	t	pivotal tracker	
linear	Linear	project software	t	~linear,linear app	
versionone	VersionOne	project software	t	versionone,digital ai agility	
youtrack	YouTrack	project software	t	youtrack	
aha!	Aha!	project software	t	aha,productboard,product board	
agile	Agile	way of working	t	agile,agile methodologies,agile methodology,agile development,agile software development,agile methods,agile project management,agile scrum,agile coach,agile testing,methodes agiles,metodologias agiles,metodologias ageis,agile methodologies and tools,agile delivery,methode agile	
scrum	Scrum	way of working	t	scrum,scrum master,certified scrum master,csm,psm,scrum methodology,scrummaster,psm i,scrum framework	
kanban	Kanban	way of working	t	kanban	
safe	SAFe	way of working	t	~safe,scaled agile framework,scaled agile	
waterfall	Waterfall	way of working	t	?waterfall,waterfall model,waterfall methodology	
extreme-programming	Extreme Programming	way of working	t	extreme programming,xp programming	
lean-software-development	Lean Software Development	way of working	t	lean software development	
sdlc	SDLC	way of working	t	sdlc,software development life cycle,software development lifecycle,systems development life cycle,software life cycle	
rup	RUP	way of working	t	rup,rational unified process	
v-model	V-Model	way of working	t	v model	
software-development	Software Development	software engineering	t	software development,software engineering,software engineer,software developer,softwareentwicklung,developpement logiciel,desarrollo de software,desenvolvimento de software,application development,~programming,~coding,programmierung,programmation,programacion,programacao,software design,computer programming,application developer,developpement,software programming,entwicklung	git agile sql python java javascript
web-development	Web Development	software engineering	t	web development,web developer,web programming,webentwicklung,developpement web,desarrollo web,desenvolvimento web,web application development,website development,web applications,web technologies,web apps,web based application,web based applications	
frontend-development	Frontend Development	software engineering	t	frontend development,~frontend,front end,front end development,frontend developer,front end developer,desarrollo frontend	
backend-development	Backend Development	software engineering	t	backend development,~backend,~back end,back end development,backend developer,back end developer,desarrollo backend	
full-stack-development	Full Stack Development	software engineering	t	full stack development,~full stack,~fullstack,full stack developer,fullstack developer,fullstack development,full stack web development	
object-oriented-programming	Object-Oriented Programming	software engineering	t	object oriented programming,oop,oops,ood,object oriented design,ooad,ooa,object oriented,oop concepts,oops concepts,objektorientierte programmierung,ooa ood,object oriented analysis and design	
functional-programming	Functional Programming	software engineering	t	functional programming	
algorithms	Algorithms	software engineering	t	~algorithms,~algorithm,algorithm design,dsa,analysis of algorithms	
data-structures	Data Structures	software engineering	t	data structures,data structure	
design-patterns	Design Patterns	software engineering	t	design patterns,software design patterns,design pattern,gof patterns,~patterns	
software-architecture	Software Architecture	software engineering	t	software architecture,system architecture,solution architecture,software architect,system architect,systems architect,architecture des systemes,system design,softwarearchitektur,solutions architect,solution architect,technical architecture,software architectures,architecture patterns,architectural patterns,systems design	
mvc	MVC	software engineering	t	mvc,mvc framework,model view controller,mvvm,mvp pattern,mvc architecture	
concurrency	Concurrency	software engineering	t	concurrency,multithreading,multi threading,multithreaded,parallel programming,asynchronous programming	
distributed-systems	Distributed Systems	software engineering	t	distributed systems,distributed computing	
soa	SOA	software engineering	t	soa,service oriented architecture	
uml	UML	software engineering	t	uml,unified modeling language,uml diagrams,uml modeling	
debugging	Debugging	software engineering	t	~debugging,software debugging,gdb,windbg,valgrind	
reactive-programming	Reactive Programming	software engineering	t	reactive programming,rxjava,~reactive	
performance-tuning	Performance Tuning	software engineering	t	performance tuning,performance optimization,web performance,performance optimisation,query optimization,sql tuning	
socket-programming	Socket Programming	software engineering	t	socket programming,~socket,~sockets,network programming	
high-performance-computing	High Performance Computing	software engineering	t	high performance computing,hpc,parallel computing,mpi,openmp	
low-code	Low-Code	software engineering	t	low code,no code,outsystems,mendix	
open-source-development	Open Source Development	software engineering	t	open source development	
progressive-web-apps	Progressive Web Apps	software engineering	t	progressive web apps,pwa,progressive web app	
single-page-applications	Single Page Applications	software engineering	t	single page applications,~spa	
desktop-applications	Desktop Applications	software engineering	t	desktop applications,desktop development,electron js,electronjs,?electron	
localization	Localization	software engineering	t	~localization,internationalization,i18n,l10n,internationalisation	
software-maintenance	Software Maintenance	software engineering	t	software maintenance,application maintenance,application support,production support	
operating-systems	Operating Systems	software engineering	t	operating systems,sistemas operacionais,sistemas operativos,betriebssysteme,systemes d exploitation,os concepts,operating system concepts	
legacy-modernization	Legacy Modernization	software engineering	t	legacy modernization	
multimedia	Multimedia	software engineering	t	~multimedia,multimedia design	
search-engines	Search Engines	software engineering	t	search engines,information retrieval	
technical-leadership	Technical Leadership	software engineering	t	technical leadership,tech lead,technical lead,team lead developer	
compilers	Compilers	software engineering	t	compilers,compiler design	
qt	Qt	desktop toolkit	t	qt,qt framework,pyqt,qml,pyside	
gtk	GTK	desktop toolkit	t	gtk	
tkinter	Tkinter	desktop toolkit	t	tkinter,kivy	
mfc	MFC	desktop toolkit	t	mfc,microsoft foundation classes,win32,win32 api,windows api	
tauri	Tauri	desktop toolkit	t	tauri	
wxwidgets	wxWidgets	desktop toolkit	t	wxwidgets,wxpython	
dear-imgui	Dear ImGui	desktop toolkit	t	dear imgui,imgui	
boost	Boost	c++ library	t	~boost,boost c++	
stl	STL	c++ library	t	stl,standard template library	
eigen	Eigen	c++ library	t	eigen	
visual-studio	Visual Studio	development environment	t	visual studio,~vs,microsoft visual studio,ms visual studio,visual studio net	
visual-studio-code	Visual Studio Code	development environment	t	visual studio code,vs code,vscode	
eclipse	Eclipse	development environment	t	?eclipse,eclipse ide,rational application developer,~rad	
intellij-idea	IntelliJ IDEA	development environment	t	intellij idea,intellij,intellij idea ide	
netbeans	NetBeans	development environment	t	netbeans,net beans,netbeans ide	
pycharm	PyCharm	development environment	t	pycharm	
vim	Vim	development environment	t	vim,neovim,vi editor,?viimproved	
emacs	Emacs	development environment	t	emacs,gnu emacs,?editingmacros	
webstorm	WebStorm	development environment	t	webstorm,phpstorm,rubymine	
sublime-text	Sublime Text	development environment	t	sublime text,sublime,atom editor,notepad++	
sql-developer	SQL Developer	development environment	t	sql developer,oracle sql developer,?toad,dbeaver,datagrip,toad for oracle	
jdeveloper	JDeveloper	development environment	t	jdeveloper,oracle jdeveloper	
rider	Rider	development environment	t	~rider,jetbrains rider,resharper	
spyder	Spyder	development environment	t	spyder,spyder ide	
clion	CLion	development environment	t	clion	
goland	GoLand	development environment	t	goland	
cursor	Cursor	development environment	t	?cursor,cursor ai,github copilot,copilot	
replit	Replit	development environment	t	replit	
code::blocks	Code::Blocks	development environment	t	code blocks,codeblocks,dev c++	
keil	Keil	development environment	t	keil,iar embedded workbench,mplab	
tmux	tmux	terminal tool	t	tmux,gnu screen	
mobaxterm	MobaXterm	terminal tool	t	mobaxterm,winscp,filezilla	
homebrew	Homebrew	terminal tool	t	homebrew,~apt,yum	
chocolatey	Chocolatey	terminal tool	t	chocolatey	
windows-terminal	Windows Terminal	terminal tool	t	windows terminal,cmd prompt,command prompt,command line,~cmd,~cli,~terminal	
cms	CMS	content management	t	cms,content management system,content management systems,wcms	
aem	AEM	content management	t	aem,adobe experience manager,cq5,adobe cq5	
sitecore	Sitecore	content management	t	sitecore	
contentful	Contentful	content management	t	contentful	
umbraco	Umbraco	content management	t	umbraco	
ghost	Ghost	content management	t	?ghost,ghost cms	
sanity	Sanity	content management	t	sanity	
webflow	Webflow	content management	t	webflow	
wix	Wix	content management	t	wix,squarespace	
kentico	Kentico	content management	t	kentico	
liferay	Liferay	content management	t	liferay	
alfresco	Alfresco	content management	t	alfresco	
craft-cms	Craft CMS	content management	t	craft cms	
documentum	Documentum	content management	t	documentum,emc documentum,opentext	
jekyll	Jekyll	content management	t	jekyll,?hugo,static site generator,eleventy,11ty,?gohugo	
docusaurus	Docusaurus	content management	t	docusaurus,gitbook,mkdocs	
moodle	Moodle	content management	t	moodle,blackboard,canvas lms	
filenet	FileNet	content management	t	filenet,ibm filenet	
elementor	Elementor	content management	t	elementor,divi	
tridion	Tridion	content management	t	tridion,sdl tridion	
contao	Contao	content management	t	contao	
shopware	Shopware	content management	t	shopware	
prismic	Prismic	content management	t	prismic	
episerver	Episerver	content management	t	episerver,optimizely	
shopify	Shopify	e-commerce platform	t	shopify,shopify liquid,shopify plus,~liquid	
woocommerce	WooCommerce	e-commerce platform	t	woocommerce,woo commerce	
prestashop	PrestaShop	e-commerce platform	t	prestashop,opencart	
bigcommerce	BigCommerce	e-commerce platform	t	bigcommerce	
salesforce-commerce-cloud	Salesforce Commerce Cloud	e-commerce platform	t	salesforce commerce cloud,demandware	
sap-hybris	SAP Hybris	e-commerce platform	t	sap hybris,hybris,sap commerce cloud	
e-commerce	E-Commerce	e-commerce platform	t	~e commerce,ecommerce,online retail,electronic commerce,e commerce development,onlinehandel	
amazon-seller-central	Amazon Seller Central	e-commerce platform	t	amazon seller central,amazon seller,amazon fba	
stripe	Stripe	e-commerce platform	t	?stripe,paypal,payment gateway,payment gateways,payment integration	
ebay	eBay	e-commerce platform	t	ebay,etsy	
salesforce	Salesforce	customer relations software	t	salesforce,force com,salesforce com,sfdc,salesforce crm,~sales force,salesforce administrator,salesforce developer,salesforce admin,salesforce sales cloud,sales cloud,service cloud,salesforce service cloud	apex
hubspot	HubSpot	customer relations software	t	hubspot,hub spot,hubspot crm	
zendesk	Zendesk	customer relations software	t	zendesk,zen desk	
microsoft-dynamics-crm	Microsoft Dynamics CRM	customer relations software	t	microsoft dynamics crm,dynamics crm,ms crm,ms dynamics crm,dynamics 365,microsoft dynamics 365,ms dynamics 365,microsoft dynamics,ms dynamics,d365	
siebel	Siebel	customer relations software	t	siebel,siebel crm,oracle siebel	
zoho	Zoho	customer relations software	t	zoho,zoho crm	
pipedrive	Pipedrive	customer relations software	t	pipedrive	
sugarcrm	SugarCRM	customer relations software	t	sugarcrm	
crm	CRM	customer relations software	t	~crm,customer relationship management,crm software,crm systems,customer relationship management crm,gestion de la relation client	
intercom	Intercom	customer relations software	t	intercom,~drift	
pega	Pega	customer relations software	t	pega,pegasystems,pega prpc,prpc	
marketo	Marketo	customer relations software	t	marketo,adobe marketo	
pardot	Pardot	customer relations software	t	pardot,salesforce pardot	
eloqua	Eloqua	customer relations software	t	eloqua,oracle eloqua	
genesys	Genesys	customer relations software	t	genesys,avaya,five9	
salesforce-marketing-cloud	Salesforce Marketing Cloud	customer relations software	t	salesforce marketing cloud,exacttarget,sfmc	
oracle-crm	Oracle CRM	customer relations software	t	oracle crm,oracle crm on demand	
freshsales	Freshsales	customer relations software	t	freshsales	
netsuite	NetSuite	enterprise software	t	netsuite,net suite,oracle netsuite	
sap	SAP	enterprise software	t	sap,sap erp,sap r 3,sap ecc,sap software,sap system,sap r3,sap basis,sap netweaver,sap kenntnisse	abap sap-fi/co
workday	Workday	enterprise software	t	workday,workday hcm	
oracle-e-business-suite	Oracle E-Business Suite	enterprise software	t	oracle e business suite,oracle ebs,oracle apps,oracle erp,oracle applications,ebs oracle,oracle financials,oracle r12,oracle e business	
peoplesoft	PeopleSoft	enterprise software	t	peoplesoft,peoplecode,oracle peoplesoft,people soft	
jd-edwards	JD Edwards	enterprise software	t	jd edwards,jde,jd edwards enterpriseone	
microsoft-dynamics-ax	Microsoft Dynamics AX	enterprise software	t	microsoft dynamics ax,dynamics ax,ms dynamics ax,axapta	
dynamics-nav	Dynamics NAV	enterprise software	t	dynamics nav,microsoft dynamics nav,navision,business central,microsoft dynamics nav navision	
erp	ERP	enterprise software	t	erp,erp systems,enterprise resource planning,erp software,erp system,erp systeme	
ibm-maximo	IBM Maximo	enterprise software	t	ibm maximo,~maximo	
ca-clarity	CA Clarity	enterprise software	t	ca clarity,clarity ppm	
odoo	Odoo	enterprise software	t	odoo,openerp,open erp	
infor	Infor	enterprise software	t	infor,infor m3,infor ln	
epicor	Epicor	enterprise software	t	epicor	
sage	Sage	enterprise software	t	?sage,sage 50,sage 100,sage erp,sage x3	
sap-s/4hana	SAP S/4HANA	enterprise software	t	sap s 4hana,s 4hana,s4hana,sap s4 hana,s4 hana	
oracle-fusion	Oracle Fusion	enterprise software	t	oracle fusion,oracle cloud erp,fusion applications,oracle fusion applications	
datev	DATEV	enterprise software	t	datev	
lexware	Lexware	enterprise software	t	lexware	
acumatica	Acumatica	enterprise software	t	acumatica	
syspro	SYSPRO	enterprise software	t	syspro	
totvs	Totvs	enterprise software	t	totvs,protheus,totvs protheus	
ifs	IFS	enterprise software	t	ifs,ifs erp	
proalpha	proAlpha	enterprise software	t	proalpha,abas erp	
oracle-adf	Oracle ADF	enterprise software	t	oracle adf,adf faces	
sap-fi/co	SAP FI/CO	sap module	t	sap fi co,sap fico,sap fi,sap co	
sap-mm	SAP MM	sap module	t	sap mm,sap materials management	
sap-sd	SAP SD	sap module	t	sap sd,sap sales and distribution	
sap-hcm	SAP HCM	sap module	t	sap hcm,sap hr,sap human capital management	
sap-pp	SAP PP	sap module	t	sap pp	
sap-pm	SAP PM	sap module	t	sap pm,sap plant maintenance	
sap-wm	SAP WM	sap module	t	sap wm,sap ewm	
sap-qm	SAP QM	sap module	t	sap qm	
sap-successfactors	SAP SuccessFactors	sap module	t	sap successfactors,successfactors,success factors	
sap-ariba	SAP Ariba	sap module	t	sap ariba,ariba	
sap-fiori	SAP Fiori	sap module	t	sap fiori,fiori,sapui5,ui5,sap ui5,openui5	
sap-pi	SAP PI	sap module	t	sap pi,sap xi,sap po,sap pi po	
sap-apo	SAP APO	sap module	t	sap apo	
sap-crm	SAP CRM	sap module	t	sap crm	
sap-srm	SAP SRM	sap module	t	sap srm	
sap-solution-manager	SAP Solution Manager	sap module	t	sap solution manager,solman	
sap-security	SAP Security	sap module	t	sap security,sap grc	
sap-btp	SAP BTP	sap module	t	sap btp,sap cloud platform	
sap-concur	SAP Concur	sap module	t	sap concur,~concur	
quickbooks	QuickBooks	accounting software	t	quickbooks,quick books,quickbooks online,intuit quickbooks	
tally	Tally	accounting software	t	?tally,tally erp,tally erp 9,tally prime	
xero	Xero	accounting software	t	xero	
myob	MYOB	accounting software	t	myob	
freshbooks	FreshBooks	accounting software	t	freshbooks,wave accounting	
peachtree	Peachtree	accounting software	t	peachtree,sage peachtree	
blackline	BlackLine	accounting software	t	blackline	
great-plains	Great Plains	accounting software	t	great plains,dynamics gp,microsoft dynamics gp	
contaplus	Contaplus	accounting software	t	contaplus	
cegid	Cegid	accounting software	t	cegid	
ciel-compta	Ciel Compta	accounting software	t	ciel compta	
turbotax	TurboTax	accounting software	t	turbotax,proseries,lacerte	
rpa	RPA	robotic process automation	t	rpa,robotic process automation	
uipath	UiPath	robotic process automation	t	uipath,ui path	
automation-anywhere	Automation Anywhere	robotic process automation	t	automation anywhere	
blue-prism	Blue Prism	robotic process automation	t	blue prism,blueprism	
power-automate	Power Automate	robotic process automation	t	power automate,microsoft power automate,microsoft flow,power platform,microsoft power platform	
power-apps	Power Apps	robotic process automation	t	power apps,powerapps,microsoft powerapps,microsoft power apps	
appian	Appian	robotic process automation	t	appian	
nintex	Nintex	robotic process automation	t	nintex,k2	
camunda	Camunda	robotic process automation	t	?camunda,activiti,jbpm	
bpmn	BPMN	robotic process automation	t	bpmn,business process modeling notation,bpm,business process modeling,process modeling,business process modelling	
celonis	Celonis	robotic process automation	t	celonis,process mining	
optimizely-experimentation	Optimizely Experimentation	analytics tool for products	t	optimizely experimentation,google optimize,vwo	
launchdarkly	LaunchDarkly	analytics tool for products	t	launchdarkly,feature flags	
crashlytics	Crashlytics	analytics tool for products	t	crashlytics,firebase crashlytics	
web-components	Web Components	map of web standards	t	web components,custom elements,shadow dom	
service-workers	Service Workers	map of web standards	t	service workers	
svg	SVG	map of web standards	t	svg	
canvas-api	Canvas API	map of web standards	t	canvas api,html canvas,html5 canvas	
jsx	JSX	map of web standards	t	jsx,tsx	
dom	DOM	map of web standards	t	dom,dom manipulation	
apache-velocity	Apache Velocity	map of web standards	t	apache velocity,~velocity	
handlebars	Handlebars	map of web standards	t	handlebars,handlebars js,handlebarsjs,mustache,ejs,pug,~jade,twig,smarty,jinja,jinja2,?pugjs	
htmx	htmx	map of web standards	t	htmx,html ui framework	
dojo	Dojo	map of web standards	t	dojo,dojo toolkit	
mootools	MooTools	map of web standards	t	mootools,prototype js,prototypejs	
inertia.js	Inertia.js	map of web standards	t	inertia js,inertiajs,livewire,laravel livewire	
react-router	React Router	map of web standards	t	react router	
tanstack-query	TanStack Query	map of web standards	t	tanstack query,react query	
modernizr	Modernizr	map of web standards	t	modernizr,modernizr js,modernizrjs	
react-hook-form	React Hook Form	map of web standards	t	react hook form,formik	
gsap	GSAP	map of web standards	t	gsap,~greensock,framer motion	
require.js	Require.js	map of web standards	t	require js,requirejs,browserify	
browser-devtools	Browser DevTools	map of web standards	t	browser devtools,chrome devtools,firebug,chrome developer tools	
retrofit	Retrofit	android library	t	retrofit,okhttp	
rxjava-android	RxJava Android	android library	t	rxjava android,rxandroid	
dagger	Dagger	android library	t	?dagger,dagger hilt,hilt,dagger 2	
room	Room	android library	t	~room,android room	
kotlin-coroutines	Kotlin Coroutines	android library	t	kotlin coroutines,~coroutines	
gson	Gson	android library	t	gson,~jackson	
android-ndk	Android NDK	android library	t	android ndk,ndk,jni	
firebase-cloud-messaging	Firebase Cloud Messaging	android library	t	firebase cloud messaging,push notifications,fcm	
alamofire	Alamofire	ios library	t	alamofire,afnetworking	
rxswift	RxSwift	ios library	t	rxswift	
auto-layout	Auto Layout	ios library	t	auto layout,autolayout,~storyboards	
spritekit	SpriteKit	ios library	t	spritekit,scenekit	
beautiful-soup	Beautiful Soup	python library	t	beautiful soup,beautifulsoup,bs4	
scrapy	Scrapy	python library	t	scrapy	
pydantic	Pydantic	python library	t	pydantic	
requests	Requests	python library	t	~requests,python requests	
asyncio	asyncio	python library	t	asyncio	
boto3	Boto3	python library	t	boto3,boto	
pygame	Pygame	python library	t	pygame	
networkx	NetworkX	python library	t	networkx	
odoo-development	Odoo Development	python library	t	odoo development	
sympy	SymPy	python library	t	sympy	
pillow	Pillow	python library	t	pillow,pil	
openpyxl	OpenPyXL	python library	t	openpyxl,xlwings	
web-scraping	Web Scraping	web scraping	t	web scraping,web scrapping,data scraping,web crawling,screen scraping,~scraping,data extraction	
bioinformatics	Bioinformatics	bioinformatics	t	bioinformatics,computational biology,bioinformatik	
blast	BLAST	bioinformatics	t	?blast	
bioconductor	Bioconductor	bioinformatics	t	bioconductor	
genomics	Genomics	bioinformatics	t	genomics,genome analysis,ngs,next generation sequencing,rna seq	
molecular-modeling	Molecular Modeling	bioinformatics	t	molecular modeling,molecular docking,molecular dynamics	
pymol	PyMOL	bioinformatics	t	pymol,gromacs	
crispr	CRISPR	bioinformatics	t	crispr	
biopython	Biopython	bioinformatics	t	biopython	
quantum-computing	Quantum Computing	quantum computing	t	quantum computing,quantencomputing	
qiskit	Qiskit	quantum computing	t	qiskit	
cirq	Cirq	quantum computing	t	cirq	
mathematics	Mathematics	mathematics	t	~mathematics,mathematical modeling,mathematical modelling,mathematik,mathematiques,matematicas,matematica,~maths,applied mathematics	
linear-algebra	Linear Algebra	mathematics	t	linear algebra	
calculus	Calculus	mathematics	t	calculus	
optimization	Optimization	mathematics	t	~optimization,operations research,mathematical optimization,linear programming,operational research	
probability	Probability	mathematics	t	~probability,probability theory,stochastic processes	
numerical-analysis	Numerical Analysis	mathematics	t	numerical analysis,numerical methods	
discrete-mathematics	Discrete Mathematics	mathematics	t	discrete mathematics	
graph-theory	Graph Theory	mathematics	t	graph theory	
game-theory	Game Theory	mathematics	t	game theory	
simulation-modelling	Simulation Modelling	mathematics	t	simulation modelling,monte carlo,monte carlo simulation	
econometrics	Econometrics	mathematics	t	econometrics,okonometrie	
dita	DITA	technical writing tool	t	dita	
asciidoc	AsciiDoc	technical writing tool	t	asciidoc,restructuredtext	
javadoc	Javadoc	technical writing tool	t	javadoc,doxygen,sphinx docs	
google-ads-platform	Google Ads Platform	advertising platform	t	google ads platform,google adwords,adwords	
facebook-ads	Facebook Ads	advertising platform	t	facebook ads,meta ads,facebook ads manager,facebook advertising,instagram ads	
linkedin-ads	LinkedIn Ads	advertising platform	t	linkedin ads	
google-ad-manager	Google Ad Manager	advertising platform	t	google ad manager,doubleclick,dfp	
programmatic-advertising	Programmatic Advertising	advertising platform	t	programmatic advertising,dsp advertising,the trade desk,dv360	
tiktok-ads	TikTok Ads	advertising platform	t	tiktok ads	
bing-ads	Bing Ads	advertising platform	t	bing ads,microsoft advertising	
amazon-ads	Amazon Ads	advertising platform	t	amazon ads,amazon advertising,amazon ppc	
appnexus	AppNexus	advertising platform	t	appnexus,xandr	
mailchimp	Mailchimp	marketing tool	t	mailchimp,mail chimp,email marketing software	
semrush	SEMrush	marketing tool	t	semrush,ahrefs,moz,screaming frog	
google-search-console	Google Search Console	marketing tool	t	google search console,google webmaster tools,search console	
hootsuite	Hootsuite	marketing tool	t	hootsuite,~buffer,sprout social	
klaviyo	Klaviyo	marketing tool	t	klaviyo,constant contact,activecampaign	
wordpress-seo	WordPress SEO	marketing tool	t	wordpress seo,yoast	
marketing-automation	Marketing Automation	marketing tool	t	marketing automation	
unbounce	Unbounce	marketing tool	t	unbounce,landing pages,landing page optimization	
adobe-target	Adobe Target	marketing tool	t	adobe target	
surveymonkey	SurveyMonkey	marketing tool	t	surveymonkey,qualtrics,google forms,typeform	
ibm-doors	IBM DOORS	requirements tool	t	ibm doors,~doors,rational doors,doors next	
enterprise-architect	Enterprise Architect	requirements tool	t	enterprise architect,sparx enterprise architect,sparx ea	
polarion	Polarion	requirements tool	t	?polarion	
jama	Jama	requirements tool	t	?jama,jama connect	
rational-rose	Rational Rose	requirements tool	t	rational rose,rational rhapsody	
requisite-pro	Requisite Pro	requirements tool	t	requisite pro,requisitepro	
staruml	StarUML	requirements tool	t	staruml,plantuml,mermaid	
root-cause-analysis	Root Cause Analysis	analysis method	t	root cause analysis,~rca	
swot-analysis	SWOT Analysis	analysis method	t	swot analysis,swot	
gap-analysis	Gap Analysis	analysis method	t	gap analysis	
cost-benefit-analysis	Cost-Benefit Analysis	analysis method	t	cost benefit analysis	
process-mapping	Process Mapping	analysis method	t	process mapping,process flow,flowcharts,visio diagrams	
use-cases	Use Cases	analysis method	t	use cases,use case,user stories,user story,acceptance criteria	
feasibility-studies	Feasibility Studies	analysis method	t	feasibility studies,feasibility study	
kpi-development	KPI Development	analysis method	t	kpi development,kpi,kpis	
sdl-trados	SDL Trados	translation tool	t	sdl trados,trados,trados studio	
memoq	memoQ	translation tool	t	memoq	
cat-tools	CAT Tools	translation tool	t	cat tools,computer assisted translation	
wordfast	Wordfast	translation tool	t	wordfast	
subtitling	Subtitling	translation tool	t	subtitling,~subtitle,untertitelung,sous titrage	
epic	Epic	medical software	t	~epic,epic systems,epic emr	
cerner	Cerner	medical software	t	cerner	
electronic-medical-records	Electronic Medical Records	medical software	t	electronic medical records,emr systems,ehr,electronic health records,emr software,electronic health record,ehr systems	
hl7	HL7	medical software	t	hl7,fhir,hl7 fhir	
dicom	DICOM	medical software	t	dicom,pacs	
medidata-rave	Medidata Rave	medical software	t	medidata rave,veeva,veeva vault	
meditech	Meditech	medical software	t	meditech	
eclinicalworks	eClinicalWorks	medical software	t	eclinicalworks,allscripts	
sap-is-h	SAP IS-H	medical software	t	sap is h	
opera-pms	Opera PMS	property and hotel software	t	opera pms,micros opera,opera property management system	
amadeus	Amadeus	property and hotel software	t	?amadeus,?sabre,galileo gds,worldspan,gds	
yardi	Yardi	property and hotel software	t	yardi,mri software,appfolio	
toast-pos	Toast POS	property and hotel software	t	toast pos,square pos,micros pos	
fidelio	Fidelio	property and hotel software	t	fidelio	
adp	ADP	human resources software	t	adp,adp workforce now	
bamboohr	BambooHR	human resources software	t	bamboohr,personio	
kronos	Kronos	human resources software	t	kronos,ukg,ultipro	
taleo	Taleo	human resources software	t	taleo,oracle taleo	
greenhouse	Greenhouse	human resources software	t	~greenhouse,~lever,greenhouse ats	
applicant-tracking-systems	Applicant Tracking Systems	human resources software	t	applicant tracking systems,ats,applicant tracking system,ats2	
icims	iCIMS	human resources software	t	icims	
cornerstone-ondemand	Cornerstone OnDemand	human resources software	t	cornerstone ondemand	
articulate-storyline	Articulate Storyline	learning software	t	articulate storyline,~articulate,articulate 360	
adobe-captivate	Adobe Captivate	learning software	t	adobe captivate,captivate	
lms	LMS	learning software	t	lms,learning management system,learning management systems	
scorm	SCORM	learning software	t	scorm,xapi	
e-learning	E-Learning	learning software	t	e learning,elearning,online learning	
google-classroom	Google Classroom	learning software	t	google classroom	
lexisnexis	LexisNexis	legal software	t	lexisnexis,westlaw	
relativity	Relativity	legal software	t	~relativity,e discovery,ediscovery	
clio	Clio	legal software	t	clio	
gutenberg	Gutenberg	library for desktop publishing on web	t	gutenberg,wordpress gutenberg	
advanced-custom-fields	Advanced Custom Fields	library for desktop publishing on web	t	advanced custom fields,acf	
common-crawl	Common Crawl	search and web crawling tool	t	common crawl	
apache-tika	Apache Tika	search and web crawling tool	t	apache tika	
apache-nutch	Apache Nutch	search and web crawling tool	t	apache nutch	
bloomberg-terminal	Bloomberg Terminal	finance software	t	bloomberg terminal,?bloomberg,refinitiv,reuters eikon	
murex	Murex	finance software	t	murex,calypso	
temenos	Temenos	finance software	t	temenos,temenos t24,t24	
finacle	Finacle	finance software	t	finacle	
swift-payments	SWIFT Payments	finance software	t	swift payments,swift messaging	
fis	FIS	finance software	t	fis,fiserv	
guidewire	Guidewire	finance software	t	guidewire,duck creek	
metatrader	MetaTrader	finance software	t	metatrader,mql4,mql5,mt4	
anaplan	Anaplan	finance software	t	anaplan,adaptive insights	
coupa	Coupa	finance software	t	coupa	
flexcube	Flexcube	finance software	t	flexcube,oracle flexcube	
fix-protocol	FIX Protocol	finance software	t	fix protocol,~fix	
avaloq	Avaloq	finance software	t	avaloq	
manhattan-wms	Manhattan WMS	supply chain software	t	manhattan wms,warehouse management system,wms	
blue-yonder	Blue Yonder	supply chain software	t	blue yonder,jda	
oracle-wms	Oracle WMS	supply chain software	t	oracle wms	
kinaxis	Kinaxis	supply chain software	t	kinaxis,rapidresponse	
transportation-management-system	Transportation Management System	supply chain software	t	transportation management system,tms	
descartes	Descartes	supply chain software	t	descartes	
fishbowl	Fishbowl	supply chain software	t	fishbowl	
ericsson	Ericsson	mainframe of telecommunication	t	~ericsson,~huawei,~nokia	
ss7	SS7	mainframe of telecommunication	t	ss7,~diameter,ims core	
oss/bss	OSS/BSS	mainframe of telecommunication	t	oss bss,oss,bss	
fiber-optics	Fiber Optics	mainframe of telecommunication	t	fiber optics,fibre optics,glasfaser,fibra optica,fibre optique	
telecommunications	Telecommunications	mainframe of telecommunication	t	~telecommunications,~telecom,telekommunikation,telecomunicaciones,telecomunicacoes	
gsm	GSM	mainframe of telecommunication	t	gsm,cdma,umts,3g	
satellite-communications	Satellite Communications	mainframe of telecommunication	t	satellite communications,vsat	
rf-planning	RF Planning	mainframe of telecommunication	t	rf planning,drive test,rf optimization	
structured-cabling	Structured Cabling	mainframe of telecommunication	t	structured cabling,~cabling,network cabling	
3d-printing	3D Printing	open hardware and printing	t	3d printing,additive manufacturing,3d druck,impression 3d,impresion 3d	
laser-cutting	Laser Cutting	open hardware and printing	t	laser cutting,laser engraving	
kicad-scripting	KiCad Scripting	open hardware and printing	t	kicad scripting	
etap	ETAP	power engineering software	t	etap,power world,psse,digsilent	
eplan	EPLAN	power engineering software	t	eplan,eplan p8	
autocad-electrical	AutoCAD Electrical	power engineering software	t	autocad electrical,solidworks electrical	
power-electronics	Power Electronics	power engineering software	t	power electronics	
matlab-power-systems	MATLAB Power Systems	power engineering software	t	matlab power systems,power systems,power system analysis	
gin	Gin	go framework	t	gin,gin gonic	
echo-framework	Echo Framework	go framework	t	echo framework,go echo	
go-kit	Go kit	go framework	t	go kit	
buffalo	Buffalo	go framework	t	?buffalo	
gorm	GORM	go framework	t	gorm	
chi-router	Chi Router	go framework	t	chi router,gorilla mux	
actix	Actix	rust library	t	actix,actix web	
axum	Axum	rust library	t	?axum	
rocket-framework	Rocket Framework	rust library	t	rocket framework,rocket rs	
tokio	Tokio	rust library	t	tokio,tokio rs	
diesel-orm	Diesel ORM	rust library	t	diesel orm	
serde	Serde	rust library	t	?serde	
lombok	Lombok	jvm library	t	lombok,project lombok	
guice	Guice	jvm library	t	guice,google guice	
flyway	Flyway	jvm library	t	flyway,flyway db	
log4j	Log4j	jvm library	t	log4j,slf4j,~logback	
guava	Guava	jvm library	t	guava,google guava	
project-reactor	Project Reactor	jvm library	t	project reactor	
javalin	Javalin	jvm library	t	javalin	
mapstruct	MapStruct	jvm library	t	mapstruct	
apache-commons	Apache Commons	jvm library	t	apache commons	
apache-poi	Apache POI	jvm library	t	apache poi	
joda-time	Joda-Time	jvm library	t	joda time	
hono	Hono	edge and edge runtime framework	t	?hono,hono js,honojs	
elysia	Elysia	edge and edge runtime framework	t	elysia,elysia js,elysiajs	
directus	Directus	headless content management	t	?directus	
payload-cms	Payload CMS	headless content management	t	payload cms	
keystone.js	Keystone.js	headless content management	t	keystone js,keystonejs	
storyblok	Storyblok	headless content management	t	?storyblok	
hygraph	Hygraph	headless content management	t	hygraph,graphcms	
datocms	DatoCMS	headless content management	t	datocms	
butter-cms	Butter CMS	headless content management	t	butter cms	
netlify-cms	Netlify CMS	headless content management	t	netlify cms,decap cms	
tina-cms	Tina CMS	headless content management	t	tina cms	
builder.io	Builder.io	headless content management	t	builder io	
hasura	Hasura	backend as a service	t	hasura	
pocketbase	PocketBase	backend as a service	t	pocketbase	
convex	Convex	backend as a service	t	?convex	
clerk-auth	Clerk Auth	backend as a service	t	clerk auth,nextauth,nextauth js,nextauthjs	
parse-server	Parse Server	backend as a service	t	parse server	
back4app	Back4App	backend as a service	t	back4app	
amplitude-experiment	Amplitude Experiment	backend as a service	t	amplitude experiment	
pusher	Pusher	backend as a service	t	?pusher	
ably	Ably	backend as a service	t	?ably	
onesignal	OneSignal	backend as a service	t	onesignal	
sendgrid	SendGrid	backend as a service	t	sendgrid,mailgun,postmark	
twilio-segment	Twilio Segment	backend as a service	t	twilio segment	
agora.io	Agora.io	backend as a service	t	agora io	
zod	Zod	validation library	t	?zod	
yup	Yup	validation library	t	?yup,?joi	
crewai	CrewAI	language model tool	t	crewai	
autogen	AutoGen	language model tool	t	autogen	
vllm	vLLM	language model tool	t	vllm	
model-context-protocol	Model Context Protocol	language model tool	t	model context protocol,~mcp,mcp server,mcp servers	
claude-code	Claude Code	language model tool	t	claude code,?claude,anthropic claude	
gemini-api	Gemini API	language model tool	t	gemini api,~gemini,google gemini	
stable-diffusion	Stable Diffusion	language model tool	t	stable diffusion,midjourney,dall e	
whisper	Whisper	language model tool	t	?whisper,openai whisper	
mistral-ai	Mistral AI	language model tool	t	?mistral ai,~mistral	
llama	Llama	language model tool	t	llama,llama 2,llama 3,llama cpp	
lora-fine-tuning	LoRA Fine-Tuning	language model tool	t	lora fine tuning,~fine tuning,peft,qlora,llm fine tuning	
semantic-kernel	Semantic Kernel	language model tool	t	semantic kernel	
haystack	Haystack	language model tool	t	?haystack	
dspy	DSPy	language model tool	t	dspy	
langsmith	LangSmith	language model tool	t	langsmith	
pytorch-lightning	PyTorch Lightning	language model tool	t	pytorch lightning	
diffusion-models	Diffusion Models	language model tool	t	diffusion models,~gan,~gans,generative adversarial networks	
transfer-learning	Transfer Learning	language model tool	t	transfer learning	
semantic-search	Semantic Search	language model tool	t	semantic search,vector search,?embeddings,vector databases	
minikube	Minikube	cluster tool	t	minikube,kind cluster,k3d	
skaffold	Skaffold	cluster tool	t	skaffold,?tilt	
cilium	Cilium	cluster tool	t	?cilium,?calico	
falco	Falco	cluster tool	t	?falco	
trivy	Trivy	cluster tool	t	trivy,aqua security	
velero	Velero	cluster tool	t	velero	
karpenter	Karpenter	cluster tool	t	karpenter	
cert-manager	cert-manager	cluster tool	t	cert manager	
knative	Knative	cluster tool	t	knative	
openfaas	OpenFaaS	cluster tool	t	openfaas	
thanos	Thanos	cluster tool	t	?thanos,grafana mimir,?cortex	
grafana-tempo	Grafana Tempo	cluster tool	t	grafana tempo	
telegraf	Telegraf	cluster tool	t	telegraf,collectd,statsd	
vector.dev	Vector.dev	cluster tool	t	vector dev	
keda	Keda	cluster tool	t	?keda	
crossplane-composition	Crossplane Composition	cluster tool	t	crossplane composition	
lens-ide	Lens IDE	cluster tool	t	lens ide	
longhorn	Longhorn	cluster tool	t	longhorn	
kiali	Kiali	cluster tool	t	kiali	
podman-desktop	Podman Desktop	cluster tool	t	podman desktop	
openwrt	OpenWrt	home and network appliance	t	openwrt,dd wrt	
truenas	TrueNAS	home and network appliance	t	truenas,freenas	
home-assistant	Home Assistant	home and network appliance	t	home assistant	
synology	Synology	home and network appliance	t	synology	
opnsense	OPNsense	home and network appliance	t	opnsense	
pi-hole	Pi-hole	home and network appliance	t	pi hole	
unraid	Unraid	home and network appliance	t	unraid	
plex	Plex	home and network appliance	t	?plex	
lerna	Lerna	monorepo tool	t	lerna,~monorepo,monorepos	
changesets	Changesets	monorepo tool	t	?changesets,semantic release	
renovate	Renovate	monorepo tool	t	?renovate,dependabot	
commitlint	commitlint	monorepo tool	t	commitlint,conventional commits	
backstage	Backstage	collaboration for engineers	t	?backstage,developer portal	
swimlane	Swimlane	collaboration for engineers	t	?swimlane	
webhooks	Webhooks	collaboration for engineers	t	?webhooks,?webhook	
ngrok-tunnels	ngrok Tunnels	collaboration for engineers	t	ngrok tunnels	
graphiql	GraphiQL	collaboration for engineers	t	graphiql,graphql playground	
bruno	Bruno	collaboration for engineers	t	?bruno,bruno api	
visual-regression-testing	Visual Regression Testing	user interface testing	t	visual regression testing,?percy,?chromatic	
lighthouse	Lighthouse	user interface testing	t	?lighthouse,web vitals,core web vitals	
axe	axe	user interface testing	t	?axe,axe core	
mock-service-worker	Mock Service Worker	user interface testing	t	mock service worker,msw	
supertest	Supertest	user interface testing	t	?supertest,?nock	
ava	AVA	user interface testing	t	ava,qunit	
sinon	Sinon	user interface testing	t	?sinon,sinon js,sinonjs	
hypothesis	Hypothesis	user interface testing	t	?hypothesis,property based testing	
tox	tox	user interface testing	t	?tox,?nose	
behave	Behave	user interface testing	t	?behave,behat	
squish	Squish	user interface testing	t	?squish	
eggplant	Eggplant	user interface testing	t	?eggplant	
sikuli	Sikuli	user interface testing	t	sikuli	
autoit-testing	AutoIt Testing	user interface testing	t	autoit testing	
winium	Winium	user interface testing	t	winium	
test-management	Test Management	user interface testing	t	test management,qtest manager,test management tools,~xray	
mutation-testing	Mutation Testing	user interface testing	t	mutation testing,pitest	
chaos-engineering	Chaos Engineering	user interface testing	t	chaos engineering,chaos monkey	
contract-testing	Contract Testing	user interface testing	t	contract testing,pact io	
security-testing	Security Testing	user interface testing	t	security testing,~dast,~sast	
compatibility-testing	Compatibility Testing	user interface testing	t	compatibility testing,cross platform testing	
localization-testing	Localization Testing	user interface testing	t	localization testing	
negative-testing	Negative Testing	user interface testing	t	negative testing	
risk-based-testing	Risk-Based Testing	user interface testing	t	risk based testing	
test-strategy	Test Strategy	user interface testing	t	test strategy,test plans,test plan,test documentation	
device-testing	Device Testing	user interface testing	t	device testing,device farm	
istqb	ISTQB	user interface testing	t	istqb,istqb certified,istqb foundation	
cadence-virtuoso	Cadence Virtuoso	semiconductor design	t	cadence virtuoso,?cadence,?virtuoso	
synopsys	Synopsys	semiconductor design	t	synopsys,design compiler,primetime	
modelsim-questasim	ModelSim QuestaSim	semiconductor design	t	modelsim questasim,questasim	
static-timing-analysis	Static Timing Analysis	semiconductor design	t	static timing analysis,~sta	
dft	DFT	semiconductor design	t	~dft,design for testability	
physical-design	Physical Design	semiconductor design	t	physical design,place and route	
high-level-synthesis	High-Level Synthesis	semiconductor design	t	high level synthesis,~hls	
semiconductor-physics	Semiconductor Physics	semiconductor design	t	semiconductor physics	
lte-protocol-stack	LTE Protocol Stack	semiconductor design	t	lte protocol stack	
pcie	PCIe	semiconductor design	t	pcie,pci express	
ethernet	Ethernet	semiconductor design	t	~ethernet,industrial ethernet,802 3	
amba	AMBA	semiconductor design	t	amba,~axi,~ahb	
arm-assembly-debugging	ARM Assembly Debugging	semiconductor design	t	arm assembly debugging,jtag	
bootloaders	Bootloaders	semiconductor design	t	~bootloaders,u boot,~bootloader	
board-bring-up	Board Bring-Up	semiconductor design	t	board bring up,system bring up	
power-management-ic	Power Management IC	semiconductor design	t	power management ic	
embedded-testing	Embedded Testing	semiconductor design	t	embedded testing,hardware in the loop,~hil	
openembedded	OpenEmbedded	semiconductor design	t	openembedded	
linux-networking	Linux Networking	semiconductor design	t	linux networking	
bsp	BSP	semiconductor design	t	~bsp,board support package	
hexo	Hexo	site and blog engines	t	?hexo	
gridsome	Gridsome	site and blog engines	t	gridsome	
vuepress	VuePress	site and blog engines	t	vuepress,vitepress	
nuxt-content	Nuxt Content	site and blog engines	t	nuxt content	
zola	Zola	site and blog engines	t	?zola	
pelican	Pelican	site and blog engines	t	?pelican	
ffmpeg	FFmpeg	media technology	t	ffmpeg,gstreamer	
hls-streaming	HLS Streaming	media technology	t	hls streaming,video streaming,rtmp,?dash	
obs-studio	OBS Studio	media technology	t	obs studio	
webaudio	WebAudio	media technology	t	webaudio,web audio api	
midi	MIDI	media technology	t	?midi	
openal-soft	OpenAL Soft	media technology	t	openal soft	
media-server	Media Server	media technology	t	media server,wowza,kurento	
pandoc	Pandoc	document tools	t	pandoc	
obsidian	Obsidian	document tools	t	?obsidian	
zotero	Zotero	document tools	t	zotero,mendeley,endnote	
grammarly	Grammarly	document tools	t	grammarly	
docusign	DocuSign	document tools	t	docusign,adobe sign	
airtable	Airtable	document tools	t	airtable	
coda	Coda	document tools	t	?coda	
ramda	Ramda	functional javascript	t	ramda	
fp-ts	fp-ts	functional javascript	t	fp ts	
immer	Immer	functional javascript	t	immer,immutable js,immutablejs	
bluebird	Bluebird	functional javascript	t	bluebird,async js,asyncjs	
date-fns	date-fns	functional javascript	t	date fns,day js,dayjs,luxon	
unocss	UnoCSS	css tool	t	unocss,windi css	
vanilla-extract	Vanilla Extract	css tool	t	vanilla extract,css in ts,linaria	
sass-loader	Sass Loader	css tool	t	sass loader	
autoprefixer	Autoprefixer	css tool	t	autoprefixer	
animate.css	Animate.css	css tool	t	animate css,css animations	
skeleton-css	Skeleton CSS	css tool	t	skeleton css,pure css,?milligram	
sales	Sales	sales	p	sales,b2b sales,inside sales,sales executive,~vertrieb,~verkauf,~ventes,~ventas,~vendas,sales support,b2c sales,field sales,outside sales,direct sales,sales representative,sales management,sales manager,~aussendienst,commercial sales,~salesman,~vente	marketing salesforce hubspot customer-success negotiation lead-generation retail-sales cold-calling
account-management	Account Management	sales	p	account management,account manager,key account management,key account manager,client management,key accounts	customer-success salesforce
business-development	Business Development	sales	p	business development,~presales,pre sales,technical sales,business developer,business development manager,~geschaftsentwicklung,developpement commercial,desarrollo de negocio	
negotiation	Negotiation	sales practice	p	~negotiation,~negotiating,negotiation skills,~verhandlung,~negociation,~negociacion,~negociacao,~verhandlungsfuhrung,~negotiations,contract negotiation	
lead-generation	Lead Generation	sales practice	p	lead generation,lead gen,~prospecting,~prospection,~prospeccion,~neukundenakquise	
cold-calling	Cold Calling	sales practice	p	cold calling,~telemarketing,~telesales,~kaltakquise,outbound calls,tele sales	
upselling	Upselling	sales practice	p	~upselling,cross selling	
retail-sales	Retail Sales	sales practice	p	retail sales,~retail,~einzelhandel,commerce de detail,retail management,sales associate,store sales	
merchandising	Merchandising	sales practice	p	~merchandising,visual merchandising	
cash-handling	Cash Handling	sales practice	p	cash handling,~cashier,~cashiering,~kasse,~caisse,~kassieren,cash register,point of sale,~pos,pos systems	
store-management	Store Management	sales practice	p	store management,store manager,~filialleitung	
inventory-control	Inventory Control	sales practice	p	inventory control,stock control,stock taking,inventory management,~inventory,~bestandsmanagement,gestion des stocks,gestion de inventarios,controle de estoque,stock management,gestion de stock	
real-estate	Real Estate	sales practice	p	real estate,~immobilien,~immobilier,bienes raices,real estate agent,~imoveis,real estate sales	
pricing	Pricing	sales practice	p	~pricing,~preisgestaltung,pricing strategy	
tendering	Tendering	sales practice	p	~tendering,bid management,tender management,bid writing,~rfp,proposal writing,appels d offres	
sales-forecasting	Sales Forecasting	sales practice	p	sales forecasting,sales forcasting,sales planning	
crm-sales-operations	CRM Sales Operations	sales practice	p	crm sales operations,sales operations	
client-relationship-management	Client Relationship Management	sales practice	p	client relationship management,client relations,~kundenbetreuung,relation client,atencion al cliente personalizada,relationship management,customer relations	
marketing	Marketing	marketing	p	marketing,digital marketing,~marketer,online marketing,internet marketing,marketing digital,marketing strategy,marketing manager,digital marketer	content-marketing social-media hubspot google-analytics branding market-research public-relations advertising email-marketing
seo	SEO	marketing	p	~seo,search engine optimization,search engine optimisation,~suchmaschinenoptimierung,~referencement,referencement naturel,posicionamiento seo,seo optimization	google-analytics content-marketing copywriting
sem	SEM	marketing	p	~sem,~ppc,google ads,paid search,search engine marketing,pay per click,~sea,~suchmaschinenwerbung	
email-marketing	Email Marketing	marketing practice	p	email marketing,e mail marketing,email campaigns,~newsletter	
market-research	Market Research	marketing practice	p	market research,~marktforschung,etude de marche,investigacion de mercado,pesquisa de mercado,marketing research,market analysis,etudes de marche	
branding	Branding	marketing practice	p	~branding,brand management,~markenfuhrung,brand strategy,gestion de marque,brand development	
public-relations	Public Relations	marketing practice	p	public relations,~pr,~offentlichkeitsarbeit,relations publiques,relaciones publicas,relacoes publicas,media relations,corporate communications,~unternehmenskommunikation	
advertising	Advertising	marketing practice	p	~advertising,~ads,~werbung,~publicite,~publicidad,~publicidade,ad campaigns,ad campaign	
event-management	Event Management	marketing practice	p	event management,event planning,~veranstaltungsmanagement,~evenementiel,organizacion de eventos,organizacao de eventos,event manager,~eventmanagement,event organization	
affiliate-marketing	Affiliate Marketing	marketing practice	p	affiliate marketing	
influencer-marketing	Influencer Marketing	marketing practice	p	influencer marketing	
growth-hacking	Growth Hacking	marketing practice	p	growth hacking,growth marketing	
product-marketing	Product Marketing	marketing practice	p	product marketing,go to market strategy	
conversion-rate-optimization	Conversion Rate Optimization	marketing practice	p	conversion rate optimization,~cro	
media-planning	Media Planning	marketing practice	p	media planning,media buying,~mediaplanung	
trade-marketing	Trade Marketing	marketing practice	p	trade marketing	
campaign-management	Campaign Management	marketing practice	p	campaign management,marketing campaigns	
fundraising	Fundraising	marketing practice	p	~fundraising,collecte de fonds,~spendenakquise,donor relations	
sponsorship	Sponsorship	marketing practice	p	~sponsorship,~sponsoring	
storytelling	Storytelling	marketing practice	p	~storytelling,brand storytelling	
competitive-analysis	Competitive Analysis	marketing practice	p	competitive analysis,competitor analysis,competitive intelligence	
performance-marketing	Performance Marketing	marketing practice	p	performance marketing,paid media,paid social	
content-marketing	Content Marketing	content	p	content marketing,inbound marketing,content creation,content creator,content strategy,content writing,content writer,content management,creacion de contenido,creation de contenu	
copywriting	Copywriting	content	p	~copywriting,~copywriter,copy writing,~texten,redaction publicitaire,redaccion publicitaria	
social-media	Social Media	content	p	social media,social media marketing,social media management,reseaux sociaux,redes sociales,redes sociais,soziale medien,social media manager,social networking	
journalism	Journalism	press	p	~journalism,~journalist,~journalismus,~journalisme,~periodismo,~jornalismo,news writing	
editing	Editing	press	p	~editing,editor work,~lektorat,copy editing,~copyediting,edicion de textos,edicao de textos	
proofreading	Proofreading	press	p	~proofreading,~korrekturlesen,~relecture,correccion de textos,revisao de textos	
creative-writing	Creative Writing	press	p	creative writing,~writing,kreatives schreiben,ecriture creative,~schreiben,~ecriture,~escritura,~escrita	
blogging	Blogging	press	p	~blogging,blog writing,~blogger	
publishing	Publishing	press	p	~publishing,~verlagswesen,~edition	
scriptwriting	Scriptwriting	press	p	~scriptwriting,~screenwriting,~drehbuch,script writing	
photography	Photography	press	p	~photography,~fotografie,~photographie,~fotografia,~photographer,photo shooting	
broadcasting	Broadcasting	press	p	~broadcasting,radio broadcasting,~rundfunk	
podcasting	Podcasting	press	p	~podcasting,podcast production	
speech-writing	Speech Writing	press	p	speech writing,~speechwriting	
voice-acting	Voice Acting	press	p	voice acting,voice over,~voiceover,~sprecher	
accounting	Accounting	accounting	p	~accounting,fixed assets,fixed asset accounting,~accountant,accounts payable,accounts receivable,~buchhaltung,~comptabilite,~contabilidad,~contabilidade,~rechnungswesen,~buchhalter,~comptable,~contador,general ledger,financial accounting,~finanzbuchhaltung,~accountancy,comptabilite generale,contabilidad general,~kreditorenbuchhaltung,~debitorenbuchhaltung,~accounts	financial-analysis payroll taxation budgeting quickbooks controlling
bookkeeping	Bookkeeping	accounting	p	~bookkeeping,book keeping,tenue de livres,~buchfuhrung,tenue de comptabilite,teneduria de libros,~bookkeeper,~escrituracao	quickbooks taxation
auditing	Auditing	accounting	p	~auditing,internal audit,~audit,~auditor,~wirtschaftsprufung,~auditoria,~revision,external audit,statutory audit,audit interne	
financial-analysis	Financial Analysis	finance	p	financial analysis,~cfa,financial analyst,financial modeling,financial modelling,~finanzanalyse,analyse financiere,analisis financiero,analise financeira,financial reporting,financial statements,financial statement analysis	
risk-management	Risk Management	finance	p	risk management,credit risk,credit risk assessment,credit risk analysis,~risikomanagement,gestion des risques,gestion de riesgos,gestao de riscos,risk analysis,risk assessment,market risk,operational risk	
taxation	Taxation	finance practice	p	~taxation,~tax,tax preparation,~steuern,~steuerrecht,~fiscalite,~impuestos,~tributacao,tax accounting,tax returns,income tax,~gst,~steuererklarung,corporate tax,~vat,tax planning,~tds,direito tributario,~fiscal	
budgeting	Budgeting	finance practice	p	~budgeting,budget management,~budgetplanung,~budgetisation,~presupuestos,~orcamento,~budgets,~budget,budget planning,~presupuesto	
controlling	Controlling	finance practice	p	~controlling,management accounting,controle de gestion,controlling finance,cost control,control de gestion,~kostenrechnung,cost accounting,~controladoria	
treasury	Treasury	finance practice	p	~treasury,cash management,~tresorerie,~tesoreria,~tesouraria,~liquiditatsplanung	
investment-banking	Investment Banking	finance practice	p	investment banking,m a,mergers and acquisitions,mergers acquisitions	
banking	Banking	finance practice	p	~banking,~bank,~bankwesen,~banque,~banca,retail banking,~bankkaufmann,bank operations	
insurance	Insurance	finance practice	p	~insurance,~versicherung,~assurance,~seguros,~underwriting,~versicherungen	
forecasting	Forecasting	finance practice	p	~forecasting,financial forecasting,~prognose,financial planning and analysis,fp a	
valuation	Valuation	finance practice	p	~valuation,equity research,company valuation,~unternehmensbewertung	
trading	Trading	finance practice	p	~trading,securities trading,stock trading,~wertpapierhandel,forex trading	
portfolio-management	Portfolio Management	finance practice	p	portfolio management,asset management,wealth management,~vermogensverwaltung,gestion de patrimoine,investment management	
billing	Billing	finance practice	p	~billing,~invoicing,~rechnungsstellung,~facturation,~facturacion,~faturamento,~fakturierung,~invoices,invoice processing	
collections	Collections	finance practice	p	~collections,debt collection,~inkasso,~recouvrement,~cobranza,~cobrancas,~mahnwesen	
credit-analysis	Credit Analysis	finance practice	p	credit analysis,credit management,~kreditanalyse,loan processing,loan origination,mortgage lending	
ifrs	IFRS	finance practice	p	~ifrs,us gaap,~gaap,~hgb	
consolidation	Consolidation	finance practice	p	~consolidation,~konsolidierung,month end closing,~monatsabschluss,month end close,~jahresabschluss	
financial-planning	Financial Planning	finance practice	p	financial planning,financial advisory,~finanzplanung,financial management,gestion financiere,personal finance,~finance,~finanzen,~finanzas,~financas,financial services,corporate finance	
actuarial-science	Actuarial Science	finance practice	p	actuarial science,~actuarial,~aktuar	
reconciliation	Reconciliation	finance practice	p	~reconciliation,bank reconciliation,account reconciliation,bank reconciliations,~kontenabstimmung	
derivatives	Derivatives	finance practice	p	~derivatives,options trading,fixed income,~futures	
compliance	Compliance	finance practice	p	~compliance,regulatory compliance,~konformitat,~conformite,cumplimiento normativo,regulatory affairs	
aml	AML	finance practice	p	~aml,anti money laundering,~kyc,know your customer,~geldwaschepravention	
fraud-detection	Fraud Detection	finance practice	p	fraud detection,fraud prevention,fraud analysis,fraud investigation	
grant-management	Grant Management	finance practice	p	grant management,grant writing	
claims-management	Claims Management	finance practice	p	claims management,claims processing,~schadenregulierung,claims handling,~sinistres	
cost-estimation	Cost Estimation	finance practice	p	cost estimation,cost estimating,~kalkulation,~estimating,cost analysis	
recruiting	Recruiting	people	p	~recruiting,recruitment and retention,?recruitment,?recruiter,talent acquisition,~personalbeschaffung,~recrutement,~reclutamiento,~recrutamento,~personalgewinnung,~staffing,~headhunting,seleccion de personal,sourcing candidates	
human-resources	Human Resources	people	p	human resources,?hr,human resource management,~personalwesen,ressources humaines,recursos humanos,hr management,~hrm,human resources management,~rh,hr policies,hr operations,~hrms,~hris,~personalmanagement,human resource,hr generalist,~rrhh	training onboarding labor-law
payroll	Payroll	people	p	~payroll,~lohnbuchhaltung,~gehaltsabrechnung,~paie,~nomina,folha de pagamento,lohn und gehaltsabrechnung,payroll processing,payroll management,gestion de la paie,~nominas,~entgeltabrechnung	
onboarding	Onboarding	people practice	p	~onboarding,employee onboarding,~einarbeitung	
employee-relations	Employee Relations	people practice	p	employee relations,labor relations,labour relations,~arbeitsbeziehungen,industrial relations	
performance-management	Performance Management	people practice	p	performance management,performance appraisal,~leistungsbeurteilung,performance review	
training	Training	people practice	p	~training,training and development,employee training,~schulung,~mitarbeiterschulung,~formation,~capacitacion,~treinamento,staff training,learning and development,~personalentwicklung,~formacion,~weiterbildung,training development,~trainer,talent development	
compensation-and-benefits	Compensation and Benefits	people practice	p	compensation and benefits,~benefits,compensation benefits,benefits administration,comp and ben,~compensation	
organizational-development	Organizational Development	people practice	p	organizational development,~organisationsentwicklung,organizational design	
change-leadership	Change Leadership	people practice	p	change leadership,leadership quality,leadership qualities,organizational change management,~veranderungsmanagement,conduite du changement,gestion del cambio	
workforce-planning	Workforce Planning	people practice	p	workforce planning,staff scheduling,~personaleinsatzplanung,~personalplanung	
coaching	Coaching	people practice	p	~coaching,~mentoring,~mentorat,life coaching,~mentor	
succession-planning	Succession Planning	people practice	p	succession planning	
conflict-management	Conflict Management	people practice	p	conflict management,conflict resolution,~mediation,~konfliktmanagement,gestion des conflits,resolucion de conflictos	
interviewing	Interviewing	people practice	p	~interviewing,~interviews,job interviews	
diversity-and-inclusion	Diversity and Inclusion	people practice	p	diversity and inclusion,~dei,diversity inclusion	
employer-branding	Employer Branding	people practice	p	employer branding,~arbeitgebermarke,marque employeur	
customer-support	Customer Support	customer care	p	customer support,customer service,technical support,help desk,~kundenservice,~kundendienst,service client,atencion al cliente,atendimento ao cliente,servicio al cliente,customer care,tech support,client support,customer assistance,support client,customer service representative,~kundensupport,customer handling,~kundenberatung,technical support engineer	zendesk account-management
customer-success	Customer Success	customer care	p	customer success,customer success manager,~kundenerfolg	
community-management	Community Management	customer care	p	community management,community manager,gestion de communaute	
call-center	Call Center	customer contact	p	call center,call centre,contact center,~callcenter,centre d appels,~bpo,inbound calls,~telefonie,call center operations	
complaint-handling	Complaint Handling	customer contact	p	complaint handling,complaint management,~reklamationsbearbeitung,~beschwerdemanagement,gestion des reclamations	
reception	Reception	customer contact	p	~reception,~receptionist,~empfang,~recepcion,~recepcao,front desk,~rezeption,front office,front office executive,~recepcionista,front desk management	
customer-experience	Customer Experience	customer contact	p	customer experience,~cx,customer satisfaction	
project-management	Project Management	project work	p	project management,project manager,~pmp,~projektmanagement,gestion de projet,gestion de proyectos,gestao de projetos,~projektleitung,project planning,project planning and scheduling,project planning scheduling,project coordination,project lead,~projektleiter,project leadership,it project management,chef de projet,gerenciamento de projetos,~prince2,management de projet,gestion de projets,project coordinator,technical project management,project administration,~capm	agile scrum jira microsoft-project management
program-management	Program Management	project work	p	program management,program manager,programme management,portfolio planning,~pmo,project management office,technical program management	
product-management	Product Management	project work	p	product management,product manager,product owner,~produktmanagement,gestion de produit,gestion de producto,gestao de produto,product ownership,product development strategy,product roadmap,product strategy	agile scrum ux-research
management	Management	management	p	~management,team handling,cross functional supervision,people management,team management,~personalfuhrung,gestion d equipe,gestion de equipos,gestao de equipes,~teamleitung,~mitarbeiterfuhrung,~manager,management d equipe,staff management,general management,~supervision,team leadership,team lead,team leader,~teamfuhrung,~encadrement,team leading,fuhrung von mitarbeitern,supervisory skills,management skills,~supervisor,people manager,team building	
operations-management	Operations Management	management	p	operations management,~operations,~betriebsfuhrung,gestion des operations,gestion de operaciones,gestao de operacoes,business operations,operations manager,operational management	
strategic-planning	Strategic Planning	management	p	strategic planning,~strategy,~strategie,planeacion estrategica,planejamento estrategico,strategische planung,business strategy,strategic management,corporate strategy,planificacion estrategica	
leadership	Leadership	management	p	~leadership,~fuhrung,~fuhrungskompetenz,~liderazgo,~lideranca,leadership skills,~fuhrungserfahrung	
business-planning	Business Planning	management	p	business planning,business plan,business case,business cases	
stakeholder-management	Stakeholder Management	management	p	stakeholder management,~stakeholder,~stakeholders,stakeholder engagement,vendor management,supplier management,~lieferantenmanagement,vendor relations	
entrepreneurship	Entrepreneurship	management	p	~entrepreneurship,~entrepreneur,~unternehmertum,start ups,~startups	
consulting	Consulting	management	p	~consulting,~beratung,~unternehmensberatung,~consultant,~conseil,~consultoria,management consulting,business consulting	
process-improvement	Process Improvement	management	p	process improvement,~prozessoptimierung,process optimization,business process improvement,business process reengineering,~prozessverbesserung,amelioration des processus,business process management,~prozessmanagement,process management	
facility-management	Facility Management	management	p	facility management,facilities management,~gebaudemanagement,building maintenance,~hausmeister,property management,~hausverwaltung	
crisis-management	Crisis Management	management	p	crisis management,~krisenmanagement,gestion de crise	
contract-management	Contract Management	management	p	contract management,~vertragsmanagement,gestion des contrats,~contracts,contract administration,gestion de contratos	
quality-management	Quality Management	management	p	quality management,~qualitatsmanagement,gestion de la qualite,gestion de calidad,gestao da qualidade,iso 9001,~qms,~tqm,quality management systems,quality management system,total quality management,iso 9000	
resource-management	Resource Management	management	p	resource management,resource planning,resource allocation	
knowledge-management	Knowledge Management	management	p	knowledge management,~wissensmanagement	
innovation-management	Innovation Management	management	p	innovation management,~innovation	
communication	Communication	personal strength	p	~communication,great communicator,good communicator,good listener,active listening,~communicator,communication skill,communication skills,~kommunikation,~comunicacion,~comunicacao,good communication skills,verbal communication,~kommunikationsfahigkeit,excellent communication skills,~communications,written communication,effective communication,excellent communication and interpersonal skills,~communicative,interpersonal communication,oral communication,~kommunikationsstarke,verbal and written communication,giao tiep	
teamwork	Teamwork	personal strength	p	~teamwork,team oriented,team work,team player,~teamarbeit,travail d equipe,trabajo en equipo,trabalho em equipe,~teamfahigkeit,~collaboration,working in a team,esprit d equipe,travail en equipe,team working,team collaboration,~teamplayer,team spirit,lam viec nhom	
problem-solving	Problem Solving	personal strength	p	problem solving,~problemlosung,resolution de problemes,resolucion de problemas,resolucao de problemas,problem solving skills,problem solver,~problemlosungskompetenz,~troubleshooting,analytical skills,analytical thinking,analytisches denken,~analytical,critical thinking,analytic skills,~fehlersuche,kritisches denken	
time-management	Time Management	personal strength	p	time management,~punctual,~zeitmanagement,gestion du temps,gestion del tiempo,gestao do tempo,~punctuality,~multitasking,multi tasking,organizational skills,organization skills,~prioritization,~organization,~organisation,organisational skills,~organizing,~organisationstalent	
presentation-skills	Presentation Skills	personal strength	p	presentation skills,~presentations,~presenting,public speaking,~prasentation,prise de parole en public,~presentation,~prasentationen,~oratoria,~speaking,powerpoint presentations	
creativity	Creativity	personal strength	p	~creativity,~creative,creative thinking,~kreativitat,~creativite,~creatividad,~criatividade	
adaptability	Adaptability	personal strength	p	~adaptability,working under pressure,working well under pressure,ability to work under pressure,~flexibility,~flexibilitat,~flexible,~adaptable,~adaptabilite,~adaptabilidad,~belastbarkeit	
attention-to-detail	Attention to Detail	personal strength	p	attention to detail,detail oriented,~sorgfalt,~rigueur	
decision-making	Decision Making	personal strength	p	decision making,~entscheidungsfindung,prise de decision,toma de decisiones	
interpersonal-skills	Interpersonal Skills	personal strength	p	interpersonal skills,people skills,social skills,soziale kompetenz,emotional intelligence,~empathy,~empathie,~einfuhlungsvermogen,~interpersonal	
self-motivation	Self-Motivation	personal strength	p	self motivation,smart working,hard and smart working,self motivator,~initiative,~sincere,~sincerity,~honest,~honesty,~responsible,~responsibility,work ethic,~confident,self confidence,self motivated,~motivated,hard working,~hardworking,hard worker,~motivation,positive attitude,~proactive,~dedicated,~engagement,~reliability,~zuverlassigkeit,~eigeninitiative,selbststandiges arbeiten	
fast-learning	Fast Learning	personal strength	p	fast learning,quick learner,fast learner,willingness to learn,~lernbereitschaft,keen learner,self learning	
research	Research	personal strength	p	~research,~recherche,~investigacion,~pesquisa,research skills,internet research,online research,~forschung,web research	
planning	Planning	personal strength	p	~planning,~planung,~planification,~planificacion,~planejamento,~scheduling,~terminplanung	
intercultural-competence	Intercultural Competence	personal strength	p	intercultural competence,cross cultural sensitivity,interkulturelle kompetenz,cross cultural communication	
documentation	Documentation	personal strength	p	~documentation,~dokumentation,~documentacion,~documentacao,documentation writing	
teaching	Teaching	teaching	p	~teaching,~teacher,~tutoring,~instructor,~unterrichten,~enseignement,~ensenanza,~ensino,~lehrer,~tutor,~docencia,~unterricht,~lehre,~lehrtatigkeit,~professeur,~padagogik,~pedagogy,~pedagogie,~pedagogia,~education,classroom teaching,~nachhilfe	classroom-management training language-teaching
instructional-design	Instructional Design	teaching	p	instructional design,curriculum development,curriculum design,~lehrplanentwicklung,conception pedagogique,lesson planning,diseno instruccional,course design,~unterrichtsplanung,training design	
classroom-management	Classroom Management	education work	p	classroom management,~klassenfuhrung	
special-education	Special Education	education work	p	special education,~sonderpadagogik,education specialisee,educacion especial,educacao especial,special needs education,~heilpadagogik	
early-childhood-education	Early Childhood Education	education work	p	early childhood education,preschool teaching,~kindergarten,~fruhpadagogik,petite enfance,educacion infantil,educacao infantil,~erzieher,~erzieherin,early childhood development	
childcare	Childcare	education work	p	~childcare,child care,~kinderbetreuung,garde d enfants,cuidado de ninos,cuidado infantil,~babysitting,~nanny,~tagesmutter	
student-counseling	Student Counseling	education work	p	student counseling,academic advising,guidance counseling,school counseling	
language-teaching	Language Teaching	education work	p	language teaching,~esl,~tefl,~efl,esl teaching,deutsch als fremdsprache,english teaching,language instruction,~fle	
adult-education	Adult Education	education work	p	adult education,~erwachsenenbildung,formation des adultes	
music-education	Music Education	education work	p	music education,music teaching,music lessons,~musikunterricht	
sports-coaching	Sports Coaching	education work	p	sports coaching,fitness training,personal training,personal trainer,fitness instructor,~sporttrainer,entrenador personal	
library-science	Library Science	education work	p	library science,~librarian,~bibliothekswesen,~cataloging,~bibliotheconomie	
academic-research	Academic Research	education work	p	academic research,scientific research,scientific writing,academic writing,wissenschaftliches arbeiten,recherche scientifique,investigacion cientifica,wissenschaftliches schreiben	
social-work	Social Work	education work	p	social work,~sozialarbeit,travail social,trabajo social,assistencia social,social worker,~sozialpadagogik,case management,trabalho social	
youth-work	Youth Work	education work	p	youth work,~jugendarbeit,animation socioculturelle,youth development	
nursing	Nursing	care	p	~nursing,registered nurse,~krankenpflege,soins infirmiers,~enfermeria,~enfermagem,~nurse,gesundheits und krankenpflege,~infirmiere,~infirmier,~krankenschwester,~pflegefachkraft,staff nurse,~enfermera,~enfermeiro,~rn,~pflegefachfrau,licensed practical nurse,~lpn,~krankenpfleger	patient-care home-care elderly-care first-aid
clinical-research	Clinical Research	care	p	clinical research,clinical trials,clinical development,klinische forschung,recherche clinique,investigacion clinica,pesquisa clinica,gcp guidelines,good clinical practice,clinical trial management	
medical-coding	Medical Coding	care	p	medical coding,icd 10,medical billing,cpt coding,medizinische kodierung,medical billing and coding	
patient-care	Patient Care	health care	p	patient care,~patientenversorgung,soins aux patients,atencion al paciente,cuidados ao paciente,~patientenbetreuung,direct patient care	
elderly-care	Elderly Care	health care	p	elderly care,~altenpflege,soins aux personnes agees,~geriatrics,cuidado de ancianos,cuidado de idosos,aged care,~seniorenbetreuung,~geriatrie,senior care,cuidado de adultos mayores,aide aux personnes agees	
home-care	Home Care	health care	p	home care,home health aide,hausliche pflege,aide a domicile,~caregiver,~caregiving,ambulante pflege,personal care,nursing assistant,~cna,certified nursing assistant,aide soignant,aide soignante,~pflegehelfer,~pflegehilfe	
first-aid	First Aid	health care	p	first aid,erste hilfe,premiers secours,primeros auxilios,primeiros socorros,~cpr,basic life support,~bls,cpr certified,~ersthelfer,~secourisme,premiers soins	
emergency-medicine	Emergency Medicine	health care	p	emergency medicine,emergency care,~notfallmedizin,~paramedic,~emt,~rettungsdienst,emergency medical services,~acls,~rettungssanitater,advanced cardiac life support	
intensive-care	Intensive Care	health care	p	intensive care,~icu,~intensivpflege,critical care,soins intensifs,cuidados intensivos,~intensivmedizin	
phlebotomy	Phlebotomy	health care	p	~phlebotomy,~blutentnahme,~venipuncture,prise de sang,blood collection,blood draw	
physiotherapy	Physiotherapy	health care	p	~physiotherapy,physical therapy,~physiotherapie,~kinesitherapie,~fisioterapia,~physiotherapist,~krankengymnastik,physical therapist	
occupational-therapy	Occupational Therapy	health care	p	occupational therapy,~ergotherapie,terapia ocupacional	
speech-therapy	Speech Therapy	health care	p	speech therapy,~logopadie,~orthophonie,~logopedia,speech language pathology,~fonoaudiologia	
pharmacy	Pharmacy	health care	p	~pharmacy,~pharmazie,~pharmacie,~farmacia,~pharmacist,~apotheke,pharmacy technician,~pta,pharmaceutical dispensing	
dentistry	Dentistry	health care	p	~dentistry,dental assistant,~zahnmedizin,~odontologia,~dentisterie,dental care,zahnmedizinische fachangestellte,dental hygiene	
radiology	Radiology	health care	p	~radiology,~radiologie,x ray,medical imaging,~radiografia,~radiologia,~mri,ct scan,radiologische technologie	
surgery	Surgery	health care	p	~surgery,~chirurgie,~cirugia,~cirurgia,surgical assistance,operating room,surgical technology	
midwifery	Midwifery	health care	p	~midwifery,~hebamme,sage femme,~obstetrics,~partera,~obstetricia,~geburtshilfe	
psychology	Psychology	health care	p	~psychology,~psychologie,~psicologia,~psychologist	
psychotherapy	Psychotherapy	health care	p	~psychotherapy,~psychotherapie,~psicoterapia,~counseling,mental health,sante mentale,salud mental,saude mental,~counselling,psychological counseling,cognitive behavioral therapy,~cbt,mental health counseling,psychosoziale beratung	
nutrition	Nutrition	health care	p	~nutrition,~ernahrungsberatung,~dietetics,~nutricion,~nutricao,nutrition counseling,~dietetique,~dietitian	
massage-therapy	Massage Therapy	health care	p	massage therapy,~massage,~massagetherapie,~masaje,~massotherapie	
medication-administration	Medication Administration	health care	p	medication administration,medication management,~medikamentengabe	
vital-signs	Vital Signs	health care	p	vital signs,vital sign monitoring	
infection-control	Infection Control	health care	p	infection control,~infektionskontrolle,hygiene management,infection prevention	
medical-terminology	Medical Terminology	health care	p	medical terminology,medizinische terminologie	
medical-assistance	Medical Assistance	health care	p	medical assistance,medical assistant,medizinische fachangestellte,mfa praxis,~arzthelferin,clinical assistant	
laboratory-techniques	Laboratory Techniques	health care	p	laboratory techniques,laboratory skills,~labortechnik,lab techniques,tecnicas de laboratorio,techniques de laboratoire,~laboratory,~laborarbeit,~mta,lab skills,laboratory analysis	
veterinary-medicine	Veterinary Medicine	health care	p	veterinary medicine,~tiermedizin,veterinary care,medecine veterinaire,medicina veterinaria,~tierpflege,veterinary assistance,animal care	
public-health	Public Health	health care	p	public health,~gesundheitswesen,sante publique,salud publica,saude publica,~epidemiology,~epidemiologie,healthcare administration	
health-care-management	Health Care Management	health care	p	health care management,healthcare management,~healthcare,health care,~gesundheitsmanagement	
wound-care	Wound Care	health care	p	wound care,~wundversorgung,~wundmanagement,~pansements	
anesthesia	Anesthesia	health care	p	~anesthesia,~anasthesie,~anesthesie,~anestesia	
palliative-care	Palliative Care	health care	p	palliative care,~palliativpflege,soins palliatifs,hospice care,cuidados paliativos	
pediatrics	Pediatrics	health care	p	~pediatrics,~padiatrie,~pediatrie,~pediatria,pediatric care,~kinderkrankenpflege	
optometry	Optometry	health care	p	~optometry,~augenoptik,~optician,~opticien	
pharmacovigilance	Pharmacovigilance	health care	p	~pharmacovigilance,drug safety,~pharmakovigilanz	
medical-sales	Medical Sales	health care	p	medical sales,pharmaceutical sales,~pharmareferent,medical representative	
sterilization	Sterilization	health care	p	~sterilization,sterile technique,aseptic technique,~sterilisation	
disability-support	Disability Support	health care	p	disability support,~behindertenbetreuung,support worker,~heilerziehungspflege	
chemistry	Chemistry	science	p	~chemistry,~chemie,~chimie,~quimica,organic chemistry,analytical chemistry,chemical analysis	
biology	Biology	science	p	~biology,~biologie,~biologia,cell biology	
molecular-biology	Molecular Biology	science	p	molecular biology,~molekularbiologie,~pcr,biologie moleculaire,gel electrophoresis,western blot,biologia molecular,~qpcr	
microbiology	Microbiology	science	p	~microbiology,~mikrobiologie,~microbiologie,~microbiologia	
biotechnology	Biotechnology	science	p	~biotechnology,~biotechnologie,~biotecnologia	
biochemistry	Biochemistry	science	p	~biochemistry,~biochemie,~biochimie,~bioquimica,~elisa,protein purification	
cell-culture	Cell Culture	science	p	cell culture,~zellkultur,culture cellulaire,cultivo celular	
chromatography	Chromatography	science	p	~chromatography,~hplc,~chromatographie,gas chromatography,gc ms,mass spectrometry	
physics	Physics	science	p	~physics,~physik,~physique,~fisica	
geology	Geology	science	p	~geology,~geologie,~geologia	
environmental-science	Environmental Science	science	p	environmental science,~umweltwissenschaften,~umweltschutz,environmental protection,environmental management,iso 14001,medio ambiente,meio ambiente	
materials-science	Materials Science	science	p	materials science,~werkstoffkunde,~metallurgy,~werkstofftechnik	
good-manufacturing-practice	Good Manufacturing Practice	science	p	good manufacturing practice,~gmp,good laboratory practice,~glp,~cgmp	
spectroscopy	Spectroscopy	science	p	~spectroscopy,~nmr,~spektroskopie,~ftir	
microscopy	Microscopy	science	p	~microscopy,~mikroskopie,electron microscopy	
food-science	Food Science	science	p	food science,~lebensmitteltechnologie,food technology,~agroalimentaire	
meteorology	Meteorology	science	p	~meteorology,~climatology	
toxicology	Toxicology	science	p	~toxicology	
carpentry	Carpentry	construction trade	p	~carpentry,~zimmerei,~charpenterie,~carpinteria,~carpintaria,~carpenter,~zimmermann,~joinery,~schreiner,~tischler,~tischlerei,~menuiserie,~charpente,~schreinerei,~woodworking,~holzbearbeitung,~ebanisteria,~framing	
masonry	Masonry	construction trade	p	~masonry,~bricklaying,~maurer,~maconnerie,~albanileria,~alvenaria,~mauerwerk,~mason,~stonemasonry,~maurerarbeiten	
plumbing	Plumbing	construction trade	p	~plumbing,~klempner,~plomberie,~fontaneria,~encanamento,~plumber,~sanitarinstallation,~sanitar,~plomeria,~pipefitting,~installateur,pipe fitting,gas fitting	
electrical-installation	Electrical Installation	construction trade	p	electrical installation,~electrician,~elektroinstallation,~electricite,~electricidad,~elektriker,~electricien,electrical wiring,electrical work,~electricista,instalacao eletrica,instalaciones electricas,~eletricista,electrical systems,electrical maintenance,~electrical	
painting	Painting	construction trade	p	~painting,house painting,~maler,~malerarbeiten,peinture en batiment,~pintura,~lackieren,~painter,~peinture,~decorating,wall painting	
roofing	Roofing	construction trade	p	~roofing,~dachdecker,~couverture,~techado,~roofer,~dachdeckerarbeiten,~toiture	
tiling	Tiling	construction trade	p	~tiling,~fliesenleger,~carrelage,tile setting,~fliesen,~azulejos	
drywall	Drywall	construction trade	p	~drywall,~trockenbau,plaque de platre,~plasterboard,dry wall	
plastering	Plastering	construction trade	p	~plastering,~verputzen,~platrerie,~stuckateur,~platre,~yeso	
flooring	Flooring	construction trade	p	~flooring,~bodenleger,~parkett,floor laying,revetement de sol	
glazing	Glazing	construction trade	p	~glazing,~glaser,~vitrerie	
insulation	Insulation	construction trade	p	~insulation,~dammung,~isolation,~aislamiento	
concrete-work	Concrete Work	construction trade	p	concrete work,~concreting,~betonarbeiten,~formwork,~beton,~hormigon,~schalung,~coffrage,concrete finishing	
scaffolding	Scaffolding	construction trade	p	~scaffolding,~gerustbau,~echafaudage	
demolition	Demolition	construction trade	p	~demolition,~abbruch	
hvac	HVAC	construction trade	p	~hvac,heating ventilation and air conditioning,~klimatechnik,~cvc,~chauffage,air conditioning,~klimaanlagen,~heizungsbau,~refrigeration,~kaltetechnik,~climatizacion,ar condicionado,~heating,hvac design,~heizung,~luftungstechnik,aire acondicionado,hvac systems	
steel-fixing	Steel Fixing	construction trade	p	steel fixing,~ironwork,steel erection,structural steel,~stahlbau	
road-construction	Road Construction	construction trade	p	road construction,~strassenbau,~tiefbau,travaux publics	
landscaping	Landscaping	construction trade	p	~landscaping,garten und landschaftsbau,~gardening,~jardinage,~jardineria,~jardinagem,~landschaftsbau,~gartenarbeit,~paysagisme,~gartner,~paisajismo,grounds maintenance	
excavation	Excavation	construction trade	p	~excavation,~earthworks,~terrassement,~erdarbeiten,~baggerfahren,heavy equipment operation,excavator operation,heavy equipment,~baumaschinenfuhrer	
crane-operation	Crane Operation	construction trade	p	crane operation,~kranfuhrer,conduite de grue,crane operator,~kranfahren	
construction-management	Construction Management	building work	p	construction management,~bauleitung,gestion de chantier,~construction,~baustellenleitung,gestion de obras,gestao de obras,site management,construction project management,~bauwesen,site supervision,conduite de travaux	
civil-engineering	Civil Engineering	building work	p	civil engineering,~bauingenieurwesen,genie civil,ingenieria civil,engenharia civil,civil engineer,~bauingenieur	
structural-engineering	Structural Engineering	building work	p	structural engineering,~statik,~tragwerksplanung,structural analysis,structural design,steel design	
architecture	Architecture	building work	p	~architecture,~architektur,~arquitectura,~arquitetura,architectural design,~architekt	
surveying	Surveying	building work	p	~surveying,land surveying,~vermessung,~topographie,~topografia,quantity surveying,quantity surveyor,~arpentage	
blueprint-reading	Blueprint Reading	building work	p	blueprint reading,plan reading,lecture de plans,lectura de planos,bauplane lesen	
building-codes	Building Codes	building work	p	building codes,building regulations,~bauvorschriften,~baurecht	
interior-design	Interior Design	building work	p	interior design,~innenarchitektur,decoration interieure,diseno de interiores,design de interiores,interior decoration,architecture d interieur,~interiorismo	
urban-planning	Urban Planning	building work	p	urban planning,~stadtplanung,~urbanisme,~urbanismo,town planning	
building-inspection	Building Inspection	building work	p	building inspection,site inspection,home inspection	
welding	Welding	metal and machine trade	p	~welding,~schweissen,~soudure,~soldadura,~soldagem,~welder,~schweisser,mig welding,tig welding,arc welding,~soudage,~soudeur,wig schweissen,mig mag schweissen,mag schweissen	
machining	Machining	metal and machine trade	p	~machining,~zerspanung,~usinage,~mecanizado,~usinagem,cnc machining,cnc operation,~cnc,~milling,~turning,~drehen,~frasen,cnc operator,~lathe,~tournage,~fraisage,~zerspanungsmechaniker,lathe operation,cnc frasen,cnc drehen	
metalworking	Metalworking	metal and machine trade	p	~metalworking,~metallbau,~metallbearbeitung,sheet metal,sheet metal fabrication,~metallerie,~schlosser,~schlosserei,metal fabrication,~fabrication,~chaudronnerie,~tolerie,~blechbearbeitung,~metalurgia,~serrurerie	
tool-and-die-making	Tool and Die Making	metal and machine trade	p	tool and die making,~werkzeugbau,~toolmaking,~outillage	
grinding	Grinding	metal and machine trade	p	~grinding,~schleifen,~polishing	
forging	Forging	metal and machine trade	p	~forging,~schmieden,~blacksmithing	
foundry-work	Foundry Work	metal and machine trade	p	foundry work,~giesserei,~casting,~fonderie	
injection-molding	Injection Molding	metal and machine trade	p	injection molding,~spritzguss,injection moulding,~plasturgie	
assembly-work	Assembly Work	metal and machine trade	p	assembly work,~montage,assembly line,~ensamblaje,mechanical assembly,~montagearbeiten,~assemblage,~montagem	
automotive-repair	Automotive Repair	metal and machine trade	p	automotive repair,kfz mechatroniker,auto mechanic,mecanique automobile,mecanica automotriz,car repair,~automotive,kfz mechanik,automotive mechanics,vehicle maintenance,~kfz,~mecanica,mecanica automotiva,auto repair,diesel mechanics	
bicycle-repair	Bicycle Repair	metal and machine trade	p	bicycle repair,bike mechanic,~fahrradmechaniker	
aircraft-maintenance	Aircraft Maintenance	metal and machine trade	p	aircraft maintenance,aviation maintenance,~flugzeugmechanik,maintenance aeronautique	
industrial-mechanics	Industrial Mechanics	metal and machine trade	p	industrial mechanics,~industriemechaniker,mecanique industrielle,~millwright,mecanica industrial,~mechatronik,~mechatronics,~mecatronique,~mecatronica	
mechanical-engineering	Mechanical Engineering	metal and machine trade	p	mechanical engineering,~maschinenbau,genie mecanique,ingenieria mecanica,engenharia mecanica,mechanical design,machine design,mechanical engineer,product engineering,~konstruktion	
electrical-engineering	Electrical Engineering	metal and machine trade	p	electrical engineering,~elektrotechnik,genie electrique,ingenieria electrica,engenharia eletrica,electrical engineer,~electrotechnique,electrical design	
chemical-engineering	Chemical Engineering	metal and machine trade	p	chemical engineering,~verfahrenstechnik,genie chimique,ingenieria quimica,engenharia quimica,process engineering,genie des procedes	
maintenance	Maintenance	metal and machine trade	p	~maintenance,~instandhaltung,~wartung,~mantenimiento,~manutencao,preventive maintenance,~repair,~reparatur,~reparation,equipment maintenance,mantenimiento preventivo,mantenimiento industrial,maintenance industrielle,machine maintenance,~repairs	
hydraulics	Hydraulics	metal and machine trade	p	~hydraulics,~hydraulik,~hydraulique,~hidraulica,~pneumatics,~pneumatik	
thermodynamics	Thermodynamics	metal and machine trade	p	~thermodynamics,heat transfer,fluid mechanics	
watchmaking	Watchmaking	metal and machine trade	p	~watchmaking,~uhrmacher,~horlogerie	
locksmithing	Locksmithing	metal and machine trade	p	~locksmithing,~schlusseldienst,~locksmith	
upholstery	Upholstery	metal and machine trade	p	~upholstery,~polsterei,tapisserie d ameublement	
manufacturing	Manufacturing	production	p	~manufacturing,~fertigung,~produktion,~fabricacion,~manufatura,~production,~produccion,production work,fabrication industrielle	
lean-manufacturing	Lean Manufacturing	production	p	lean manufacturing,lean production,~lean,~kaizen,~5s,lean management,lean six sigma,kanban production,continuous improvement,~kvp,amelioration continue,mejora continua,melhoria continua	
six-sigma	Six Sigma	production	p	six sigma,six sigma green belt,six sigma black belt,~dmaic,6 sigma,green belt	
quality-control	Quality Control	production	p	quality control,~qualitatskontrolle,controle qualite,control de calidad,controle de qualidade,~qualitatssicherung,quality inspection,qa qc,assurance qualite,aseguramiento de calidad,~qualitatsprufung,~inspection,~qc	
production-planning	Production Planning	production	p	production planning,~produktionsplanung,planification de production,planificacion de la produccion,production scheduling,~arbeitsvorbereitung,planejamento de producao,~pcp,~ordonnancement,capacity planning	
machine-operation	Machine Operation	production	p	machine operation,~maschinenbedienung,machine operator,conduite de machines,~maschinenfuhrer,~anlagenfuhrer,operacion de maquinas,operador de maquinas	
packaging	Packaging	production	p	~packaging,~verpackung,~emballage,~empaque,~embalagem,~packing,~conditionnement,~verpacken	
food-processing	Food Processing	production	p	food processing,~lebensmittelverarbeitung,food production,~butchery,~metzger,~boucherie,~fleischer,~carniceria	
textile-production	Textile Production	production	p	textile production,~textiltechnik	
sewing	Sewing	production	p	~sewing,~nahen,~couture,~costura,~tailoring,~schneiderei,~schneider,~dressmaking	
printing	Printing	production	p	~printing,offset printing,~drucktechnik,~imprimerie,digital printing,screen printing,~druckerei,~impresion	
occupational-safety	Occupational Safety	production	p	occupational safety,~arbeitssicherheit,securite au travail,seguridad laboral,seguranca do trabalho,~osha,health and safety,~ehs,~hse,~arbeitsschutz,occupational health and safety,~safety,workplace safety,prevencion de riesgos laborales,~hseq,sante et securite au travail,health safety,osha 30,osha 10	
fmea	FMEA	production	p	~fmea,failure mode and effects analysis,~apqp,~ppap	
statistical-process-control	Statistical Process Control	production	p	statistical process control,~spc	
product-development	Product Development	production	p	product development,~produktentwicklung,developpement de produits,desarrollo de productos,new product development,~r d,research and development	
calibration	Calibration	production	p	~calibration,~kalibrierung,~metrology,~messtechnik,~etalonnage	
nondestructive-testing	Nondestructive Testing	production	p	nondestructive testing,non destructive,non destructive testing,~ndt,zerstorungsfreie prufung,ultrasonic testing	
value-stream-mapping	Value Stream Mapping	production	p	value stream mapping,~vsm	
logistics	Logistics	logistics	p	~logistics,~logistik,~logistique,~logistica,logistics management,~lagerlogistik,logistics coordination	procurement order-picking forklift-operation inventory-control
supply-chain-management	Supply Chain Management	logistics	p	supply chain management,supply chain,~lieferkette,chaine d approvisionnement,cadena de suministro,cadeia de suprimentos,scm logistics,~lieferkettenmanagement,gestion de la chaine logistique	
warehousing	Warehousing	logistics	p	~warehousing,~warehouse,~lager,~lagerhaltung,~entrepot,~almacen,warehouse management,~lagerverwaltung,~lagerarbeit,gestion d entrepot,gestion de almacen,~almacenaje,~armazenagem,~lagerist,warehouse operations,~magasinage,warehouse work,gestao de armazem	order-picking forklift-operation inventory-control
procurement	Procurement	logistics work	p	~procurement,~einkauf,~achats,~compras,~purchasing,~beschaffung,~buyer,~buying,strategic sourcing,~approvisionnement,~aprovisionamiento,~suprimentos,~sourcing,strategischer einkauf,purchase orders,~purchase	
forklift-operation	Forklift Operation	logistics work	p	forklift operation,~forklift,~staplerfahren,~cariste,~montacargas,forklift driver,~gabelstapler,~staplerschein,~caces,~empilhadeira,~gabelstaplerschein,forklift operator,carretilla elevadora,conduite de chariot elevateur,forklift license	
order-picking	Order Picking	logistics work	p	order picking,~kommissionierung,preparation de commandes,~picking,pick and pack,~kommissionieren,preparacion de pedidos,order fulfillment,separacao de pedidos	
freight-forwarding	Freight Forwarding	logistics work	p	freight forwarding,~spedition,~freight,~transitaire,~shipping,~versand,~expedition,~speditionskaufmann,air freight,sea freight,freight brokerage,shipping and receiving	
customs-clearance	Customs Clearance	logistics work	p	customs clearance,~zollabwicklung,~dedouanement,~aduanas,~customs,~zoll,import export,~douane,comercio exterior,international trade,~aussenhandel,commerce international	
truck-driving	Truck Driving	logistics work	p	truck driving,lkw fahrer,conduite poids lourd,truck driver,~cdl,lkw fahren,chauffeur poids lourd,conductor de camion,~berufskraftfahrer,commercial driving,permis c,hgv driving,fuhrerschein c,motorista de caminhao,cdl class a	
driving	Driving	logistics work	p	~driving,~driver,driving license,fuhrerschein klasse b,permis b,~fuhrerschein,permis de conduire,licencia de conducir,~cnh,driver s license,fuhrerschein b,carnet de conducir,pkw fuhrerschein	
delivery	Delivery	logistics work	p	~delivery,~zustellung,~livraison,~reparto,~entregas,~courier,~kurier,~auslieferung,delivery driving	
fleet-management	Fleet Management	logistics work	p	fleet management,~fuhrparkmanagement,gestion de flotte,gestion de flotas,gestao de frotas	
dispatching	Dispatching	logistics work	p	~dispatching,~disposition,~dispatch,~tourenplanung,route planning	
demand-planning	Demand Planning	logistics work	p	demand planning,~bedarfsplanung,demand forecasting,material planning,~mrp,material requirements planning,~disponent	
bus-driving	Bus Driving	logistics work	p	bus driving,~busfahrer,conduite de bus	
train-driving	Train Driving	logistics work	p	train driving,~lokfuhrer,conduite de train	
piloting	Piloting	logistics work	p	~piloting,~pilot,~aviation,~flying	
seamanship	Seamanship	logistics work	p	~seamanship,maritime navigation,~seefahrt	
moving-services	Moving Services	logistics work	p	moving services,~umzuge,~demenagement	
inventory-counting	Inventory Counting	logistics work	p	inventory counting,~inventur,~inventaire,~inventarios	
material-handling	Material Handling	logistics work	p	material handling,~materialtransport,loading and unloading,~manutention	
dangerous-goods-handling	Dangerous Goods Handling	logistics work	p	dangerous goods handling,~gefahrgut,~adr,~hazmat,matieres dangereuses,hazardous materials	
air-traffic-control	Air Traffic Control	logistics work	p	air traffic control	
cooking	Cooking	kitchen	p	~cooking,~kochen,~cuisine,~cocina,~cozinha,~cook,~koch,chef de cuisine,culinary arts,food preparation,~cuisinier,~cocinero,food prep,~culinary,line cook,~kochin,~cozinheiro,~gastronomia,~kuchenhilfe	catering food-service
baking	Baking	kitchen	p	~baking,~backen,~boulangerie,~panaderia,~padaria,~baker,~backer,~backerei,~boulanger,~panificacion	
pastry-making	Pastry Making	kitchen	p	pastry making,~konditorei,~patisserie,~pasteleria,~confeitaria,pastry chef,~konditor,~pastry,~reposteria	
menu-planning	Menu Planning	kitchen	p	menu planning,menu development,~speiseplanung	
food-safety	Food Safety	kitchen	p	food safety,~haccp,~lebensmittelhygiene,hygiene alimentaire,seguridad alimentaria,food hygiene,seguranca alimentar,~servsafe,manipulacion de alimentos,food handling,securite alimentaire,manipulador de alimentos	
food-service	Food Service	hospitality	p	food service,waiting tables,~kellner,service en salle,~camarero,~waiter,~waitress,~servieren,restaurant service,~garcom,table service,service im restaurant,~bedienung,food and beverage,f b,~serveur,food beverage,servicio de mesa,~mesero,~restaurant	
bartending	Bartending	hospitality	p	~bartending,~bartender,~barkeeper,~barman,~mixology,~barkeeping,~mixologie	
barista	Barista	hospitality	p	~barista,barista skills,coffee making,~kaffeezubereitung	
hotel-management	Hotel Management	hospitality	p	hotel management,~hotellerie,~hoteleria,~hotelaria,~hotelmanagement,hotel operations,hospitality management,~hospitality,~hotelfachfrau,~hotelfachmann,~gastgewerbe,~hotelkaufmann	
restaurant-management	Restaurant Management	hospitality	p	restaurant management,~gastronomie,~restauration,~gastronomiemanagement,gestion de restaurantes,~systemgastronomie	
housekeeping	Housekeeping	hospitality	p	~housekeeping,~zimmerreinigung,limpieza de habitaciones,~hauswirtschaft,~roomservice,~zimmermadchen,femme de chambre,~governanca,room cleaning	
catering	Catering	hospitality	p	~catering,~traiteur,banquet service,~banquets	
tourism	Tourism	hospitality	p	~tourism,~tourismus,~tourisme,~turismo,travel planning,tour guide,~reiseleitung,tour guiding,guide touristique,~reiseverkehr,~travel,travel agency,~ticketing	
reservations	Reservations	hospitality	p	~reservations,~reservierung,~reservas,booking management	
wine-service	Wine Service	hospitality	p	wine service,~sommelier,~weinkunde,wine knowledge,~œnologie	
concierge	Concierge	hospitality	p	~concierge,concierge services	
guest-relations	Guest Relations	hospitality	p	guest relations,~gastebetreuung,guest services,guest service	
dishwashing	Dishwashing	hospitality	p	~dishwashing,~spulen,~plonge,~dishwasher	
cleaning	Cleaning	cleaning and personal service	p	~cleaning,~reinigung,~nettoyage,~limpieza,~limpeza,~gebaudereinigung,~janitorial,~putzen,janitorial services,~reinigungskraft,agent d entretien,housekeeping cleaning,entretien des locaux,~menage,limpieza general	
laundry	Laundry	cleaning and personal service	p	~laundry,~wascherei,~blanchisserie,~lavanderia,~bugeln,~ironing	
hairdressing	Hairdressing	cleaning and personal service	p	~hairdressing,~friseur,~coiffure,~peluqueria,~cabeleireiro,hair styling,hair stylist,~barber,~barbering,~coiffeur,~friseurin,hair cutting	
cosmetology	Cosmetology	cleaning and personal service	p	~cosmetology,~kosmetik,~esthetique,~estetica,~beauty,~makeup,make up,makeup artist,~maquillage,~maquillaje,~esthetician,~maquiagem,skin care	
nail-care	Nail Care	cleaning and personal service	p	nail care,~manicure,~nageldesign,~manucure	
floristry	Floristry	cleaning and personal service	p	~floristry,~florist,~floristik,~fleuriste,~floristeria	
pet-care	Pet Care	cleaning and personal service	p	pet care,dog walking,pet sitting,pet grooming,dog training	
funeral-services	Funeral Services	cleaning and personal service	p	funeral services,~bestattung	
security-guarding	Security Guarding	cleaning and personal service	p	security guarding,~sicherheitsdienst,~gardiennage,~vigilancia,security guard,~wachdienst,~objektschutz,agent de securite,seguridad privada,~surveillance,~vigilante,sachkunde 34a,security services	
firefighting	Firefighting	cleaning and personal service	p	~firefighting,~feuerwehr,~pompier,~bomberos,fire safety,~brandschutz,fire prevention,~bombeiro,securite incendie	
policing	Policing	cleaning and personal service	p	~policing,law enforcement,~polizei,~police	
military-service	Military Service	cleaning and personal service	p	military service,~military,~bundeswehr,~army	
lifeguarding	Lifeguarding	cleaning and personal service	p	~lifeguarding,~lifeguard,~rettungsschwimmer	
agriculture	Agriculture	agriculture	p	~agriculture,~landwirtschaft,~agricultura,~farming,~agrarwirtschaft,farm work,~agronomie,~agronomy,~agronomia,crop production,~ackerbau	
livestock-farming	Livestock Farming	agriculture	p	livestock farming,~viehzucht,~elevage,~ganaderia,~pecuaria,animal husbandry,~tierhaltung,dairy farming,~tierzucht,~nutztierhaltung	
horticulture	Horticulture	agriculture	p	~horticulture,~gartenbau,~horticultura,~gartnerei,~maraichage,nursery production	
forestry	Forestry	agriculture	p	~forestry,~forstwirtschaft,~sylviculture,~silvicultura,~holzfallen,~arboriculture,tree care,~baumpflege,chainsaw operation,~motorsagenschein,~forst	
viticulture	Viticulture	agriculture	p	~viticulture,~weinbau,~winemaking,~oenology,~viniculture	
fishing	Fishing	agriculture	p	~fishing,~fischerei,~peche,~pesca,~aquaculture	
tractor-operation	Tractor Operation	agriculture	p	tractor operation,traktor fahren,conduite de tracteur,farm machinery,manejo de tractor	
irrigation	Irrigation	agriculture	p	~irrigation,~bewasserung,~riego,~irrigacao	
beekeeping	Beekeeping	agriculture	p	~beekeeping,~imkerei,~apiculture,~apicultura	
harvesting	Harvesting	agriculture	p	~harvesting,~ernte,~cosecha,~recolte,~colheita	
soil-science	Soil Science	agriculture	p	soil science,~bodenkunde	
pest-control	Pest Control	agriculture	p	pest control,~schadlingsbekampfung,plant protection,~pflanzenschutz	
organic-farming	Organic Farming	agriculture	p	organic farming,~okolandbau,agriculture biologique	
law	Law	law	p	~law,~recht,~droit,~derecho,~direito,~jura,~legal,~rechtswissenschaften,~lawyer,~rechtsanwalt,~avocat,~abogado,~attorney,~advocacia,~jurist,~juriste	
contract-law	Contract Law	law	p	contract law,~vertragsrecht,droit des contrats,derecho contractual,contract drafting,contract review,direito contratual	
labor-law	Labor Law	law	p	labor law,~arbeitsrecht,droit du travail,derecho laboral,direito trabalhista,employment law,labour law	
corporate-law	Corporate Law	law	p	corporate law,~gesellschaftsrecht,droit des societes,derecho mercantil,direito empresarial,commercial law,droit des affaires,~wirtschaftsrecht	
intellectual-property	Intellectual Property	law	p	intellectual property,patent law,geistiges eigentum,propriete intellectuelle,~patentrecht,propiedad intelectual,~trademarks,~patents	
criminal-law	Criminal Law	law	p	criminal law,~strafrecht,droit penal,derecho penal,direito penal	
civil-law	Civil Law	law	p	civil law,~zivilrecht,droit civil,derecho civil,direito civil	
tax-law	Tax Law	law	p	tax law,steuerrecht beratung,droit fiscal,derecho tributario,derecho fiscal	
family-law	Family Law	law	p	family law,~familienrecht,droit de la famille,derecho de familia	
legal-research	Legal Research	law	p	legal research,juristische recherche,recherche juridique,investigacion juridica	
litigation	Litigation	law	p	~litigation,~prozessfuhrung,~contentieux,litigation support,~litigios	
paralegal	Paralegal	law	p	~paralegal,~rechtsanwaltsfachangestellte,legal assistant,paralegal studies,legal secretary,assistante juridique	
notary	Notary	law	p	~notary,~notariat,~notaire,~notaria,~notarfachangestellte	
mediation-law	Mediation Law	law	p	mediation law,~arbitration,~schiedsverfahren	
legal-writing	Legal Writing	law	p	legal writing,legal drafting	
immigration-law	Immigration Law	law	p	immigration law,visa processing	
office-administration	Office Administration	administration	p	office administration,~buroadministration,~administration,~administracion,~administracao,office management,~buroorganisation,administrative support,~burokaufmann,administrative assistant,~buromanagement,~verwaltung,~administratif,administrative skills,~secretarial,~sekretariat,~secretariat,~secretariado,~assistanat,office manager,~burotatigkeiten,kaufmannische tatigkeiten,~clerical,~administrative,gestion administrativa,gestion administrative,~burokauffrau,assistente administrativo,auxiliar administrativo,~sachbearbeitung,office work,clerical work,rotinas administrativas	
executive-assistance	Executive Assistance	administration	p	executive assistance,executive assistant,personal assistant,~chefsekretarin,assistante de direction,virtual assistant,virtual assistance,executive support	
filing	Filing	administration	p	~filing,~ablage,record keeping,~archiving,~archivierung,~classement,~archivo,file management,records management,document management,~dokumentenmanagement,gestion documentaire	
calendar-management	Calendar Management	administration	p	calendar management,appointment scheduling,~terminkoordination,appointment setting,diary management	
correspondence	Correspondence	administration	p	~correspondence,~korrespondenz,~schriftverkehr,business correspondence,~correspondencia	
minutes-taking	Minutes Taking	administration	p	minutes taking,meeting minutes,~protokollfuhrung,note taking,minute taking	
travel-arrangements	Travel Arrangements	administration	p	travel arrangements,~reiseplanung,travel coordination,travel management	
transcription	Transcription	administration	p	~transcription,~transkription,audio typing,~dictation	
telephone-skills	Telephone Skills	administration	p	telephone skills,telephone etiquette,phone etiquette,~telephone,answering phones	
public-administration	Public Administration	administration	p	public administration,offentliche verwaltung,administration publique,administracion publica,administracao publica,~government	
email-management	Email Management	administration	p	email management,~email,e mail,~emailing,~mail	
translation	Translation	written language	p	~translation,~translator,~interpreter,~interpreting,~ubersetzung,~traduction,~traduccion,~traducao,~dolmetschen,~ubersetzer,~traducteur,~interpretation,~translating	
technical-writing	Technical Writing	written language	p	technical writing,technical writer,technische redaktion,redaction technique,redaccion tecnica,technical documentation,technische dokumentation,documentation technique,redacao tecnica,user manuals	copywriting
acting	Acting	stage and art	p	~acting,~schauspiel,~theatre,~actuacion,~atuacao,~theater,~drama	
music	Music	stage and art	p	~music,~musik,~musique,~musica,~musician,~guitar,~piano,~gitarre,~klavier,music production,~musikproduktion,produccion musical	
singing	Singing	stage and art	p	~singing,~gesang,~chant,~canto,~vocals	
dance	Dance	stage and art	p	~dance,~tanz,~danse,~danza,~danca,~dancing,~choreography	
drawing	Drawing	stage and art	p	~drawing,~zeichnen,~dessin,~dibujo,~desenho,~sketching,fine arts,painting art	
sculpture	Sculpture	stage and art	p	~sculpture,~bildhauerei,~ceramics,~pottery,~keramik	
fashion-design	Fashion Design	stage and art	p	fashion design,~modedesign,~stylisme,diseno de moda,design de moda,~fashion,fashion styling,~mode	
jewelry-making	Jewelry Making	stage and art	p	jewelry making,~goldschmied,~bijouterie,~joyeria	
stage-management	Stage Management	stage and art	p	stage management,~veranstaltungstechnik,stage lighting,light design,event technology	
art-direction	Art Direction	stage and art	p	art direction,creative direction,art director,direction artistique,creative director	
film-directing	Film Directing	stage and art	p	film directing,~directing,~regie,~realisation	
curation	Curation	stage and art	p	~curation,museum work,~kuratieren	
art-history	Art History	stage and art	p	art history,~kunstgeschichte	
renewable-energy	Renewable Energy	energy	p	renewable energy,erneuerbare energien,energies renouvelables,energias renovables,energias renovaveis,wind energy,clean energy	
solar-installation	Solar Installation	energy	p	solar installation,solar energy,~photovoltaics,~photovoltaik,~photovoltaique,solar panels,energia solar,~pv	
energy-management	Energy Management	energy	p	energy management,~energiemanagement,energy efficiency,iso 50001,efficacite energetique,~energieberatung	
oil-and-gas	Oil and Gas	energy	p	oil and gas,oil gas,~drilling,petroleum engineering,ol und gas,~petrole	
nuclear-engineering	Nuclear Engineering	energy	p	nuclear engineering,~kerntechnik	
waste-management	Waste Management	energy	p	waste management,~abfallwirtschaft,gestion des dechets,~recycling,gestion de residuos,waste water treatment,gestao de residuos	
water-treatment	Water Treatment	energy	p	water treatment,~wasseraufbereitung,traitement de l eau,wastewater treatment,tratamiento de aguas	
mining	Mining	energy	p	~mining,~bergbau,~mineria,~mineracao,exploitation miniere	
sustainability	Sustainability	energy	p	~sustainability,~nachhaltigkeit,developpement durable,~sostenibilidad,~sustentabilidade,~esg,corporate social responsibility,~csr,sustainable development	
english	English	human languages: english	p	~english,~englisch,~anglais,~ingles,~inglese,~engels,english language,business english,tieng anh,~англиискии,~englischkenntnisse,technical english,english skills,spoken english,fluent english,ingles tecnico,~toeic,~ielts,~toefl	
german	German	human languages: german	p	~german,~deutsch,~allemand,~aleman,~alemao,~deutschkenntnisse,~tedesco,german language	
french	French	human languages: french	p	~french,~franzosisch,~francais,~frances,~francese,french language	
spanish	Spanish	human languages: spanish	p	~spanish,~spanisch,~espagnol,~espanol,~espanhol,~castellano,~spagnolo,spanish language	
portuguese	Portuguese	human languages: portuguese	p	~portuguese,~portugiesisch,~portugais,~portugues,brazilian portuguese,portuguese language	
italian	Italian	human languages: italian	p	~italian,~italienisch,~italien,~italiano	
dutch	Dutch	human languages: dutch	p	~dutch,~niederlandisch,~neerlandais,~neerlandes,~nederlands,~holandes	
russian	Russian	human languages: russian	p	~russian,~russisch,~russe,~ruso,~russo,~русскии	
chinese	Chinese	human languages: chinese	p	~chinese,~mandarin,~chinesisch,~chinois,~chino,~chines,~中文,mandarin chinese,~cantonese,~putonghua	
japanese	Japanese	human languages: japanese	p	~japanese,~japanisch,~japonais,~japones,~日本語,~jlpt	
korean	Korean	human languages: korean	p	~korean,~koreanisch,~coreen,~coreano,~한국어	
arabic	Arabic	human languages: arabic	p	~arabic,~arabisch,~arabe,~العربية	
hindi	Hindi	human languages: hindi	p	~hindi,~हिन्दी	
polish	Polish	human languages: polish	p	~polish,~polnisch,~polonais,~polaco,~polski,jezyk polski	
turkish	Turkish	human languages: turkish	p	~turkish,~turkisch,~turc,~turco,~turkce	
ukrainian	Ukrainian	human languages: ukrainian	p	~ukrainian,~ukrainisch,~ukrainien,~украінська	
vietnamese	Vietnamese	human languages: vietnamese	p	~vietnamese,~vietnamesisch,~vietnamien,tieng viet	
swedish	Swedish	human languages: swedish	p	~swedish,~schwedisch,~suedois,~sueco,~svenska	
norwegian	Norwegian	human languages: norwegian	p	~norwegian,~norwegisch,~norvegien,~norsk	
danish	Danish	human languages: danish	p	~danish,~danisch,~danois,~dansk	
finnish	Finnish	human languages: finnish	p	~finnish,~finnisch,~finnois,~suomi	
greek	Greek	human languages: greek	p	~greek,~griechisch,~grec,~griego,~ελληνικα	
hebrew	Hebrew	human languages: hebrew	p	~hebrew,~hebraisch,~hebreu,~hebreo,~עברית	
czech	Czech	human languages: czech	p	~czech,~tschechisch,~tcheque,~checo,~cestina	
romanian	Romanian	human languages: romanian	p	~romanian,~rumanisch,~roumain,~rumano,~romana	
hungarian	Hungarian	human languages: hungarian	p	~hungarian,~ungarisch,~hongrois,~hungaro,~magyar	
sign-language	Sign Language	human languages: sign	p	sign language,~gebardensprache,langue des signes,lengua de senas,~libras,american sign language,~asl	
urdu	Urdu	human languages: urdu	p	~urdu	
bengali	Bengali	human languages: bengali	p	~bengali,~bangla	
marathi	Marathi	human languages: marathi	p	~marathi	
tamil	Tamil	human languages: tamil	p	~tamil	
telugu	Telugu	human languages: telugu	p	~telugu	
gujarati	Gujarati	human languages: gujarati	p	~gujarati	
punjabi	Punjabi	human languages: punjabi	p	~punjabi	
kannada	Kannada	human languages: kannada	p	~kannada	
malayalam	Malayalam	human languages: malayalam	p	~malayalam	
indonesian	Indonesian	human languages: indonesian	p	~indonesian,bahasa indonesia,~indonesisch	
malay	Malay	human languages: malay	p	~malay,bahasa melayu	
thai	Thai	human languages: thai	p	~thai	
persian	Persian	human languages: persian	p	~persian,~farsi,~persisch	
swahili	Swahili	human languages: swahili	p	~swahili,~kiswahili	
bulgarian	Bulgarian	human languages: bulgarian	p	~bulgarian,~bulgarisch,~bulgare	
serbian	Serbian	human languages: serbian	p	~serbian,~serbisch,~serbe,serbo croatian	
croatian	Croatian	human languages: croatian	p	~croatian,~kroatisch,~croate	
slovak	Slovak	human languages: slovak	p	~slovak,~slowakisch,~slovaque	
catalan	Catalan	human languages: catalan	p	~catalan,~katalanisch,~catala	
latin	Latin	human languages: latin	p	~latin,~latein	
tagalog	Tagalog	human languages: tagalog	p	~tagalog,~filipino	
nepali	Nepali	human languages: nepali	p	~nepali	
lithuanian	Lithuanian	human languages: lithuanian	p	~lithuanian,~litauisch	
latvian	Latvian	human languages: latvian	p	~latvian,~lettisch	
estonian	Estonian	human languages: estonian	p	~estonian,~estnisch	
slovenian	Slovenian	human languages: slovenian	p	~slovenian,~slowenisch	
albanian	Albanian	human languages: albanian	p	~albanian,~albanisch	
georgian	Georgian	human languages: georgian	p	~georgian,~georgisch	
armenian	Armenian	human languages: armenian	p	~armenian,~armenisch	
afrikaans	Afrikaans	human languages: afrikaans	p	~afrikaans	
appwrite	Appwrite		t	?appwrite	
artix-linux	Artix Linux		t	artix linux,?artix	
ballerina	Ballerina		t	?ballerina,?bal	
composer	Composer		t	?composer	
hashicorp-consul	HashiCorp Consul		t	hashicorp consul,?consul	
core-js	core-js		t	core js	
crystal	Crystal		t	?crystal,?crystallang	
dataspell	DataSpell		t	?dataspell	
datatables	DataTables		t	?datatables	
discord.js	discord.js		t	discord js	
dovecot	Dovecot		t	?dovecot	
dyalog-apl	Dyalog APL		t	dyalog apl,?dyalog	
ecto	Ecto		t	?ecto	
fiber	Fiber		t	?fiber,?gofiber	
filament	Filament		t	?filament,?filamentphp	
forgejo	Forgejo		t	?forgejo	
framework7	Framework7		t	framework7	
gazebo	Gazebo		t	?gazebo	
gcc	GCC		t	?gcc,?gnucompilercollection	
gentoo	Gentoo		t	?gentoo	
github-codespaces	GitHub Codespaces		t	github codespaces	
gitpod	Gitpod		t	?gitpod,gitpod io	
harvester	Harvester		t	?harvester,?harvesterhci	
haxe	Haxe		t	?haxe	
hoppscotch	Hoppscotch		t	?hoppscotch	
ifttt	IFTTT		t	?ifttt,?ifthisthenthat	
jhipster	JHipster		t	?jhipster	
jira-align	Jira Align		t	jira align	
kaldi	Kaldi		t	?kaldi	
kraken.js	Kraken.js		t	kraken js,?kraken	
ktor	Ktor		t	?ktor	
laravel-jetstream	Laravel Jetstream		t	laravel jetstream,?jetstream	
liquibase	Liquibase		t	?liquibase	
löve-2d	LÖVE 2D		t	love 2d,?love	
materialize-css	Materialize CSS		t	materialize css,?materialize	
mattermost	Mattermost		t	?mattermost	
mithril.js	Mithril.js		t	mithril js,?mithril	
modx	MODX		t	?modx	
moleculer	Moleculer		t	?moleculer,?moleculerjs	
monogame	MonoGame		t	?monogame	
netbox	NetBox		t	?netbox	
ngrok	ngrok		t	?ngrok	
nim	Nim		t	?nim,?nimlang	
nimble	Nimble		t	?nimble	
nixos	NixOS		t	?nixos,?nix	
nodemon	nodemon		t	?nodemon,?nodemonjs	
node-red	Node-RED		t	node red	
nw.js	NW.js		t	nw js,?nodewebkit	
openal	OpenAL		t	?openal	
opencl	OpenCL		t	?opencl	
opensuse	openSUSE		t	?opensuse	
ory	Ory		t	?ory	
p5.js	p5.js		t	p5 js	
phoenix-framework	Phoenix Framework		t	phoenix framework,?phoenix	
photon-engine	Photon Engine		t	photon engine,?photon	
polygon-blockchain	Polygon Blockchain		t	polygon blockchain,?polygon	
processing	Processing		t	?processing,?processingpy	
processwire	ProcessWire		t	?processwire	
pyscript	PyScript		t	?pyscript	
qodana	Qodana		t	?qodana	
qtest	qTest		t	?qtest	
rad-studio	RAD Studio		t	rad studio	
react-navigation	React Navigation		t	react navigation	
read-the-docs	Read the Docs		t	read the docs	
reflex	Reflex		t	?reflex	
ren'py	Ren'Py		t	ren py	
shotgrid	ShotGrid		t	?shotgrid	
spack	Spack		t	?spack	
spicedb	SpiceDB		t	?spicedb	
stackblitz	StackBlitz		t	?stackblitz	
sulu	Sulu		t	?sulu	
svgo	SVGO		t	?svgo	
swiper.js	Swiper.js		t	swiper js,?swiper	
talos-linux	Talos Linux		t	talos linux,?talos	
teleport	Teleport		t	?teleport	
terramate	Terramate		t	?terramate	
tortoisegit	TortoiseGit		t	?tortoisegit	
tower-git	Tower Git		t	tower git,?towergitclient	
traefik-mesh	Traefik Mesh		t	traefik mesh	
turbo-drive	Turbo Drive		t	turbo drive,?turbo	
twilio	Twilio		t	?twilio	
v8-engine	V8 Engine		t	v8 engine,v8	
vala	Vala		t	?vala	
veevalidate	VeeValidate		t	?veevalidate	
vscodium	VSCodium		t	?vscodium	
vue-storefront	Vue Storefront		t	vue storefront	
waku	Waku		t	?waku	
weblate	Weblate		t	?weblate	
algol	ALGOL		t	?algol	
answer-set-programming	Answer Set Programming		t	answer set programming	
asymptote	Asymptote		t	?asymptote	
autoit	AutoIt		t	?autoit,au3,autoit3,?autoitscript	
bluespec	Bluespec		t	?bluespec,bluespec bsv,?bsv	
c3	C3		t	c3	
cangjie	Cangjie		t	?cangjie	
chuck	ChucK		t	?chuck	
common-workflow-language	Common Workflow Language		t	common workflow language,?cwl	
component-pascal	Component Pascal		t	component pascal	
csound	Csound		t	?csound,csound orc	
curry	Curry		t	?curry	
cycript	Cycript		t	?cycript	
d	D		t	?d,?dlang	
dtrace	DTrace		t	?dtrace,dtrace script	
dhall	Dhall		t	?dhall	
eiffel	Eiffel		t	?eiffel	
forth	Forth		t	?forth	
freemarker	FreeMarker		t	?freemarker,?ftl	
frege	Frege		t	?frege	
gdshader	GDShader		t	?gdshader	
game-maker-language	Game Maker Language		t	game maker language	
grammatical-framework	Grammatical Framework		t	grammatical framework,?gf	
hack	Hack		t	?hack	
ispc	ISPC		t	?ispc	
io	Io		t	?io	
jsoniq	JSONiq		t	?jsoniq	
janet	Janet		t	?janet	
jetbrains-mps	JetBrains MPS		t	jetbrains mps,?mps	
lfe	LFE		t	?lfe	
lsl	LSL		t	?lsl	
livescript	LiveScript		t	?livescript,?ls	
logtalk	Logtalk		t	?logtalk	
lookml	LookML		t	?lookml	
luau	Luau		t	?luau	
metal	Metal		t	?metal	
mojo	Mojo		t	?mojo	
monkey-c	Monkey C		t	monkey c	
nsis	NSIS		t	?nsis	
netlogo	NetLogo		t	?netlogo	
newlisp	NewLisp		t	?newlisp	
nextflow	Nextflow		t	?nextflow	
nushell	Nushell		t	?nushell,nu script,nushell script	
objective-c++	Objective-C++		t	objective c++,obj c++	
odin	Odin		t	?odin,?odinlang	
peg.js	PEG.js		t	peg js	
plpgsql	PLpgSQL		t	?plpgsql	
picolisp	PicoLisp		t	?picolisp	
praat	Praat		t	?praat	
pro*c	Pro*C		t	pro c	
pyret	Pyret		t	?pyret	
qt-script	Qt Script		t	qt script	
raku	Raku		t	?raku,perl6	
reason	Reason		t	?reason	
swig	SWIG		t	?swig	
tl-verilog	TL-Verilog		t	tl verilog	
unrealscript	UnrealScript		t	?unrealscript	
zeek	Zeek		t	?zeek,?bro	
zephir	Zephir		t	?zephir	`
