/**
 * The known skills, written by `npm run build:skills` from tools/data/skills and two packages: change those. One a line, fields
 * between tabs: id, label, category (empty: its own), t(echnology) or p(rofession); names that are always meant, that are ordinary
 * words too, that are never looked for in running text; the same three of names written as one word; related ids. Names are as
 * nameWords() gives them.
 */
export const taxonomyRows = `javascript	JavaScript	web language	t	javascript,es2016,es2017,es2018,es2020,es7,es8,ecmascript,es6,es5,es2015,esnext,java script,vanilla javascript,vanilla js,jscript	js		vanillajavascript,vanillajs			typescript node react vue angular html css next nuxt express react-native jquery ajax axios web-development frontend-development svelte ember react-router
coffeescript	CoffeeScript	web language	t	coffeescript,coffee script	coffee					
typescript	TypeScript	typed web language	t	typescript,type script	ts					angular vue next nest
elm	Elm	typed web language	t		elm,elmlang					
rescript	ReScript	typed web language	t	rescript,reasonml						
purescript	PureScript	typed web language	t	purescript						
java	Java	jvm language	t	java,java se,java ee,core java,j2ee,j2se,jee,jdk,advanced java,java 2,jakarta ee,corejava,java j2ee			javase,javaee,advancedjava,java2,jakartaee,javaj2ee			spring hibernate maven gradle android kafka java-servlets jsp ejb jdbc jms tomcat junit backend-development object-oriented-programming
kotlin	Kotlin	jvm language	t	kotlin	kotlinlang					android spring
scala	Scala	jvm language	t	scala	scalalang					
groovy	Groovy	jvm language	t		groovy,groovylang,apachegroovy					
clojure	Clojure	jvm language	t	clojure,clojurescript						
c	C	native language	t	c language,c programming,ansi c,embedded c,c99,c11,c lang	c		clanguage,cprogramming,ansic,embeddedc			embedded-systems linux
c++	C++	native language	t	c++,cpp,c plus plus,visual c++,vc++,c c++ programming,modern c++			cplusplus,visualc++,cc++programming,modernc++			unreal-engine embedded-systems
rust	Rust	native language	t	rust lang,rustlang	rust					
zig	Zig	native language	t	ziglang	zig					
go	Go	service language	t	golang,go lang,go language	go		golanguage			
elixir	Elixir	beam language	t	elixir	elexirlang					
erlang	Erlang	beam language	t	erlang,erlang otp			erlangotp			
dart	Dart	client language	t	dart language	dart,googledart		dartlanguage			flutter
c#	C#	.net language	t	c#,csharp,c sharp,c# net,visual c#	cake,cakescript		c#net,visualc#			.net asp.net unity azure
f#	F#	.net language	t	f#,fsharp,f sharp						
vb.net	VB.NET	.net language	t	vb net,visual basic,vb,visual basic net,vb6,vb 6 0			vbnet,visualbasic,visualbasicnet			
python	Python	scripting language	t	python,python 3,python3,python 2,python2,py3,cpython,core python,phyton	rusthon		corepython			django flask fastapi pandas numpy machine-learning pytorch tensorflow data-analysis spark scikit-learn jupyter beautiful-soup scrapy data-science matplotlib backend-development
ruby	Ruby	scripting language	t	ruby,ruby lang	jruby,macruby,rake,rbx		rubylang			rails
php	PHP	scripting language	t	php,php 8,php 7,php5,core php,php7,php hypertext preprocessor,personal home page	inc		corephp,phphypertextpreprocessor,personalhomepage			laravel symfony wordpress mysql
perl	Perl	scripting language	t	perl,perl 5,perl scripting	cperl		perl5,perlscripting			
lua	Lua	scripting language	t	lua	lualang					
bash	Bash	shell language	t	bash,shell script,unix scripting,linux scripting,shell scripting,bash scripting,unix shell,unix shell scripting,bash shell,shell scripts,linux shell,korn shell,ksh,sh scripting	bourneagainshell,envrc	shell	shellscript,unixscripting,linuxscripting,shellscripting,bashscripting,unixshell,unixshellscripting,bashshell,shellscripts,linuxshell,kornshell,shscripting			
powershell	PowerShell	shell language	t	powershell,power shell,windows powershell	posh,pwsh		windowspowershell			
zsh	Zsh	shell language	t	zsh						
batch-scripting	Batch Scripting	shell language	t	batch scripting,batch script,windows batch,batch file,batch files	bat,dosbatch,winbatch	batch	batchscripting,batchscript,windowsbatch,batchfile,batchfiles			
swift	Swift	apple language	t	swift language	swift		swiftlanguage			ios
objective-c	Objective-C	apple language	t	objective c,objc,obj c			objectivec			
r	R	statistics language	t	r language,r programming,rstats,r studio,rstudio,r lang,r statistics	r,rscript,splus		rlanguage,rprogramming,rlang,rstatistics			
matlab	MATLAB	statistics language	t	matlab,mat lab,simulink						
julia	Julia	statistics language	t	julialang	julia					
sas	SAS	statistics language	t	sas,sas programming,base sas,sas enterprise guide			sasprogramming,basesas,sasenterpriseguide			
spss	SPSS	statistics language	t	spss,ibm spss			ibmspss			
stata	Stata	statistics language	t	stata						
react	React	frontend framework	t	react js,reactjs,react hooks,preact	react		reacthooks			typescript redux next react-native material-ui zustand react-router tanstack-query frontend-development
vue	Vue.js	frontend framework	t	vue js,vuejs,vue						nuxt vuex vuetify frontend-development
angular	Angular	frontend framework	t	angular,angular js,angularjs,angular cli,angular material			angularcli,angularmaterial			rxjs ngrx frontend-development
svelte	Svelte	frontend framework	t	svelte,sveltekit,svelte js,sveltejs						
ember	Ember.js	frontend framework	t	ember js,emberjs	ember					
solid.js	Solid.js	frontend framework	t	solid js,solidjs,solid js framework			solidjsframework			
backbone.js	Backbone.js	frontend framework	t	backbone js,backbonejs		backbone				
knockout.js	Knockout.js	frontend framework	t	knockout js,knockoutjs		knockout				
lit	Lit	frontend framework	t	lit element,lit html	lit		litelement,lithtml			
alpine.js	Alpine.js	frontend framework	t	alpine js,alpinejs		alpine				
qwik	Qwik	frontend framework	t	qwik						
aurelia	Aurelia	frontend framework	t		aurelia					
polymer	Polymer	frontend framework	t		polymer					
stencil	Stencil	frontend framework	t	stencil js,stenciljs	stencil					
next	Next.js	web application framework	t	next js,nextjs	next					
nuxt	Nuxt	web application framework	t	nuxt,nuxt js,nuxtjs						
gatsby	Gatsby	web application framework	t	gatsby js,gatsbyjs	gatsby					
remix	Remix	web application framework	t	remix run	remix		remixrun			
astro	Astro	web application framework	t	astro js,astrojs	astro					
redux	Redux	state management	t	redux,redux toolkit,redux js,reduxjs,react redux,redux saga,redux thunk			reduxtoolkit,reactredux,reduxsaga,reduxthunk			
mobx	MobX	state management	t	mobx	mobxjs					
vuex	Vuex	state management	t	vuex,vue x,pinia						
zustand	Zustand	state management	t	zustand						
ngrx	NgRx	state management	t	ngrx						
recoil	Recoil	state management	t	recoil						
jotai	Jotai	state management	t			jotai				
valtio	Valtio	state management	t			valtio				
html	HTML	web page	t	html,html5,hyper text markup language,hypertext markup language,html 5,xhtml,dhtml,semantic html,html4,hypertextmarkdownlanguage5			hypertextmarkuplanguage,semantichtml			web-development frontend-development responsive-design
css	CSS	web page	t	css,css3,cascading style sheets,css 3,flexbox,css grid,cascadingstylesheets3			cascadingstylesheets,cssgrid			web-development frontend-development responsive-design less postcss
sass	Sass	web page	t	sass,scss						
tailwind-css	Tailwind CSS	web page	t	tailwind css,tailwind,tailwindcss						
bootstrap	Bootstrap	web page	t	bootstrap css,twitter bootstrap,bootstrap js,bootstrapjs	bootstrap		bootstrapcss,twitterbootstrap			
less	Less	stylesheet tool	t	less css,less js,lessjs	less		lesscss			
stylus	Stylus	stylesheet tool	t		stylus,styluslang					
postcss	PostCSS	stylesheet tool	t	postcss						
styled-components	Styled Components	stylesheet tool	t	styled components,css in js			styledcomponents,cssinjs			
emotion	Emotion	stylesheet tool	t	emotion js,emotionjs	emotion					
css-modules	CSS Modules	stylesheet tool	t	css modules			cssmodules			
bem	BEM	stylesheet tool	t	bem,bem css			bemcss			
material-ui	Material UI	ui component library	t	material ui,mui,material ui react			materialui,materialuireact			
ant-design	Ant Design	ui component library	t	ant design,antd			antdesign			
chakra-ui	Chakra UI	ui component library	t	chakra ui,chakra			chakraui			
vuetify	Vuetify	ui component library	t	vuetify						
primeng	PrimeNG	ui component library	t	primeng,primefaces,primereact						
semantic-ui	Semantic UI	ui component library	t	semantic ui			semanticui			
foundation	Foundation	ui component library	t	zurb foundation		foundation	zurbfoundation			
bulma	Bulma	ui component library	t	bulma	bulmacss					
kendo-ui	Kendo UI	ui component library	t	kendo ui,telerik,telerik kendo			kendoui,telerikkendo			
ext-js	Ext JS	ui component library	t	ext js,extjs,sencha						
quasar	Quasar	ui component library	t		quasar					
shadcn	shadcn	ui component library	t	shadcn,shadcn ui			shadcnui			
radix-ui	Radix UI	ui component library	t	radix ui			radixui			
headless-ui	Headless UI	ui component library	t	headless ui			headlessui			
element-ui	Element UI	ui component library	t	element ui,element plus			elementui,elementplus			
react-bootstrap	React Bootstrap	ui component library	t	react bootstrap			reactbootstrap			
fluent-ui	Fluent UI	ui component library	t	fluent ui			fluentui			
material-design-lite	Material Design Lite	ui component library	t	material design lite			materialdesignlite			
materialize-css	Materialize CSS	ui component library	t	materialize css,materialize css framework	materialize		materializecss,materializecssframework			
jquery	jQuery	javascript library	t	jquery,jquery ui,j query,jquery mobile	jqueryjs		jqueryui,jquerymobile			
lodash	Lodash	javascript library	t	underscore js,underscorejs	lodash					
rxjs	RxJS	javascript library	t	rxjs,rx js,reactive extensions for javascript			reactiveextensionsforjavascript			
axios	Axios	javascript library	t	axios						
moment.js	Moment.js	javascript library	t	moment js,momentjs	moment					
ajax	Ajax	javascript library	t	ajax,ajax jquery			ajaxjquery			
node	Node.js	javascript runtime	t	node js,nodejs,node js runtime	node		nodejsruntime			typescript express nest backend-development websockets mongodb
deno	Deno	javascript runtime	t	deno,deno js,denojs						
bun	Bun	javascript runtime	t	bun js,bunjs	bun					
express	Express	node framework	t	express js,expressjs	express					
nest	NestJS	node framework	t	nestjs,nest js	nest					
fastify	Fastify	node framework	t	fastify						
koa	Koa	node framework	t	koa,koa js,koajs						
hapi	Hapi	node framework	t	hapi,hapi js,hapijs						
adonisjs	AdonisJS	node framework	t	adonisjs,adonis						
strapi	Strapi	node framework	t	strapi						
meteor	Meteor	node framework	t	meteor js,meteorjs	meteor					
sails.js	Sails.js	node framework	t	sails js,sailsjs						
loopback	LoopBack	node framework	t	loopback						
feathersjs	FeathersJS	node framework	t	feathersjs,feathers js						
django	Django	python framework	t	django,django rest framework,django rest,drf,django framework			djangorestframework,djangorest,djangoframework			
flask	Flask	python framework	t	flask,flask framework			flaskframework			
fastapi	FastAPI	python framework	t	fastapi,fast api						
tornado	Tornado	python framework	t		tornado					
pyramid	Pyramid	python framework	t			pyramid				
bottle	Bottle	python framework	t		bottle					
aiohttp	aiohttp	python framework	t	aiohttp						
web2py	Web2py	python framework	t	web2py						
pylons	Pylons	python framework	t			pylons				
cherrypy	CherryPy	python framework	t			cherrypy				
turbogears	TurboGears	python framework	t			turbogears				
spring	Spring	java framework	t	spring boot,springboot,spring framework,spring mvc,spring cloud,spring security,spring core,spring data,spring batch,spring webflux	spring		springframework,springmvc,springcloud,springsecurity,springcore,springdata,springbatch,springwebflux			rest-api microservices backend-development hibernate
quarkus	Quarkus	java framework	t	quarkus						
micronaut	Micronaut	java framework	t	micronaut						
struts	Struts	java framework	t	struts,apache struts,struts2			apachestruts			
jsf	JSF	java framework	t	jsf,java server faces,jakarta faces			javaserverfaces,jakartafaces			
vert.x	Vert.x	java framework	t	vert x,vertx	eclipsevertx					
play-framework	Play Framework	java framework	t	play framework			playframework			
dropwizard	Dropwizard	java framework	t	dropwizard						
grails	Grails	java framework	t	grails,grails framework			grailsframework			
vaadin	Vaadin	java framework	t	vaadin						
gwt	GWT	java framework	t	gwt,google web toolkit			googlewebtoolkit			
apache-wicket	Apache Wicket	java framework	t	apache wicket			apachewicket			
akka	Akka	java framework	t	akka,akka framework			akkaframework			
java-servlets	Java Servlets	java web technology	t	java servlets,servlet,servlets,java servlet			javaservlets,javaservlet			
jsp	JSP	java web technology	t	jsp,java server pages,javaserver pages			javaserverpages			
ejb	EJB	java web technology	t	ejb,enterprise java beans,enterprise javabeans			enterprisejavabeans			
thymeleaf	Thymeleaf	java web technology	t	thymeleaf						
swing	Swing	java desktop	t	java swing,awt,java awt	swing		javaswing,javaawt			
javafx	JavaFX	java desktop	t	javafx,java fx						
jdbc	JDBC	java interface	t	jdbc,java database connectivity			javadatabaseconnectivity			
jms	JMS	java interface	t	jms,java message service			javamessageservice			
jax-rs	JAX-RS	java interface	t	jax rs,jax ws,jaxb		jersey	jaxrs,jaxws			
hibernate	Hibernate	object mapper	t	hibernate,jpa,eclipselink,eclipse link,hibernate orm,java persistence api,spring data jpa			hibernateorm,javapersistenceapi,springdatajpa			
sqlalchemy	SQLAlchemy	object mapper	t	sqlalchemy,sql alchemy						
prisma	Prisma	object mapper	t	prisma,prisma orm			prismaorm			
mongoose	Mongoose	object mapper	t	mongoose,mongoose js,mongoosejs						
entity-framework	Entity Framework	object mapper	t	entity framework,ef core,entity framework core,ado net entity framework			entityframework,efcore,entityframeworkcore,adonetentityframework			
sequelize	Sequelize	object mapper	t	sequelize,sequelize js,sequelizejs						
typeorm	TypeORM	object mapper	t	typeorm						
mybatis	MyBatis	object mapper	t	mybatis,ibatis						
doctrine	Doctrine	object mapper	t	doctrine orm	doctrine		doctrineorm			
dapper	Dapper	object mapper	t	dapper						
nhibernate	NHibernate	object mapper	t	nhibernate						
eloquent	Eloquent	object mapper	t	eloquent,laravel eloquent			laraveleloquent			
knex.js	Knex.js	object mapper	t	knex js,knexjs						
drizzle-orm	Drizzle ORM	object mapper	t	drizzle orm			drizzleorm			
jooq	jOOQ	object mapper	t	jooq						
active-record	Active Record	object mapper	t	active record,activerecord						
maven	Maven	build tool	t	apache maven	maven,mvn		apachemaven			
gradle	Gradle	build tool	t	gradle	apachegradle,gradlebuildtool					
webpack	Webpack	build tool	t	webpack,webpack js,webpackjs						
vite	Vite	build tool	t	vite,vite js,vitejs						
npm	npm	build tool	t	npm,node package manager	npmjs		nodepackagemanager			
ant	Ant	build tool	t	apache ant	ant		apacheant			
yarn	Yarn	build tool	t	yarn						
pnpm	pnpm	build tool	t	pnpm,performant npm			performantnpm			
rollup	Rollup	build tool	t	rollup,rollup js,rollupjs						
parcel	Parcel	build tool	t	parcel js,parceljs	parcel					
esbuild	esbuild	build tool	t	esbuild						
gulp	Gulp	build tool	t	gulp js,gulpjs	gulp					
grunt	Grunt	build tool	t	grunt js,gruntjs	grunt					
babel	Babel	build tool	t	babel,babel js,babeljs						
bower	Bower	build tool	t	bower						
msbuild	MSBuild	build tool	t	msbuild,ms build						
cmake	CMake	build tool	t	cmake						
make	Make	build tool	t	makefile,gnu make	bsdmake	make	gnumake			
bazel	Bazel	build tool	t	bazel	buildtoolbazel,starlark,bzl					
sbt	sbt	build tool	t	sbt,scala build tool			scalabuildtool			
nuget	NuGet	build tool	t	nuget						
turborepo	Turborepo	build tool	t	turborepo						
nx	Nx	build tool	t	nx,nrwl nx			nrwlnx			
swc	SWC	build tool	t	swc						
meson	Meson	build tool	t	meson						
conan	Conan	build tool	t	conan package manager		conan	conanpackagemanager			
vcpkg	vcpkg	build tool	t	vcpkg						
nant	NAnt	build tool	t	nant						
poetry	Poetry	python packaging	t	poetry,python poetry			pythonpoetry			
pip	pip	python packaging	t	pip,pypi,python package index			pythonpackageindex			
conda	Conda	python packaging	t	conda,anaconda,miniconda						
virtualenv	virtualenv	python packaging	t	virtualenv,pipenv,venv						
rails	Ruby on Rails	ruby framework	t	ruby on rails,ror,ruby on rail,rubyonrails	rails		rubyonrail			
sinatra	Sinatra	ruby framework	t	sinatra						
hanami	Hanami	ruby framework	t	hanami						
laravel	Laravel	php framework	t	laravel,laravel framework			laravelframework			
symfony	Symfony	php framework	t	symfony						
wordpress	WordPress	php framework	t	wordpress,word press,wordpress cms,wordpress development			wordpresscms,wordpressdevelopment			
drupal	Drupal	php framework	t	drupal						
magento	Magento	php framework	t	magento,adobe commerce,magento 2			adobecommerce,magento2			
codeigniter	CodeIgniter	php framework	t	codeigniter,code igniter						
yii	Yii	php framework	t	yii,yii2	yesitis					
cakephp	CakePHP	php framework	t	cakephp,cake php						
zend-framework	Zend Framework	php framework	t	zend framework,zend,laminas,laminas project			zendframework,laminasproject			
slim-framework	Slim Framework	php framework	t	slim framework			slimframework			
joomla	Joomla	php framework	t	joomla						
phalcon	Phalcon	php framework	t	phalcon						
typo3	TYPO3	php framework	t	typo3						
lumen	Lumen	php framework	t	lumen,laravel lumen,lumen laravel,laravel lumen framework			laravellumen,lumenlaravel,laravellumenframework			
.net	.NET	.net framework	t	.net,.net core,dotnet,.net framework,dot net,ms net,.net development,vs net,net core,dotnet core,microsoft net			.netcore,.netframework,msnet,.netdevelopment,vsnet,netcore,dotnetcore,microsoftnet			wpf entity-framework sql-server linq
asp.net	ASP.NET	.net framework	t	asp net,asp net core,asp net mvc,asp net web api,asp net webforms,classic asp,web api 2,.net mvc,asp net mvc 5,asp classic		asp	aspnet,aspnetcore,aspnetmvc,aspnetwebapi,aspnetwebforms,classicasp,webapi2,.netmvc,aspnetmvc5,aspclassic			
blazor	Blazor	.net framework	t	blazor						
wpf	WPF	.net desktop	t	wpf,windows presentation foundation,xaml			windowspresentationfoundation			
winforms	WinForms	.net desktop	t	winforms,windows forms,win forms,windows forms applications			windowsforms,windowsformsapplications			
uwp	UWP	.net desktop	t	uwp,universal windows platform			universalwindowsplatform			
maui	MAUI	.net desktop	t	maui,.net maui			.netmaui			
winui	WinUI	.net desktop	t	winui						
wcf	WCF	.net interface	t	wcf,windows communication foundation			windowscommunicationfoundation			
linq	LINQ	.net interface	t	linq						
windows-services	Windows Services	.net interface	t	windows services,windows service			windowsservices,windowsservice			
hangfire	Hangfire	.net interface	t	hangfire						
serilog	Serilog	.net interface	t	serilog,nlog						
automapper	AutoMapper	.net interface	t	automapper						
mediatr	MediatR	.net interface	t	mediatr						
polly-library	Polly Library	.net interface	t	polly library			pollylibrary			
fluentvalidation	FluentValidation	.net interface	t	fluentvalidation						
caliburn-micro	Caliburn Micro	.net interface	t	caliburn micro,prism framework			caliburnmicro,prismframework			
ado.net	ADO.NET	.net interface	t	ado net			adonet			
signalr	SignalR	.net interface	t	signalr						
com	COM	.net interface	t	dcom,activex		com				
ios	iOS	mobile development	t	ios,ios development,ios sdk,ios app development,ios developer,uikit,cocoa touch,ios devices			iosdevelopment,iossdk,iosappdevelopment,iosdeveloper,cocoatouch,iosdevices			
android	Android	mobile development	t	android,android sdk,android development,android app development,android developer,android studio,android programming			androidsdk,androiddevelopment,androidappdevelopment,androiddeveloper,androidstudio,androidprogramming			
react-native	React Native	mobile development	t	react native,reactnative,react native cli			reactnativecli			
flutter	Flutter	mobile development	t	flutter,flutter sdk			fluttersdk			
xamarin	Xamarin	mobile development	t	xamarin,xamarin forms			xamarinforms			
ionic	Ionic	mobile development	t	ionic framework	ionic		ionicframework			
cordova	Cordova	mobile development	t	cordova,apache cordova,phonegap,phone gap			apachecordova			
swiftui	SwiftUI	mobile development	t	swiftui,swift ui						
jetpack-compose	Jetpack Compose	mobile development	t	jetpack compose			jetpackcompose			
kotlin-multiplatform	Kotlin Multiplatform	mobile development	t	kotlin multiplatform,kmm,kotlin multiplatform mobile			kotlinmultiplatform,kotlinmultiplatformmobile			
titanium	Titanium	mobile development	t	appcelerator	titanium					
expo	Expo	mobile development	t		expo					
nativescript	NativeScript	mobile development	t	nativescript						
capacitor	Capacitor	mobile development	t	capacitor js,capacitorjs	capacitor					
mobile-development	Mobile Development	mobile development	t	mobile development,desarrollo movil,desenvolvimento movel,desenvolvimento mobile,developpement mobile,app entwicklung,cross platform development,mobile app development,mobile apps,mobile application development,mobile applications,hybrid apps			mobiledevelopment,desarrollomovil,desenvolvimentomovel,desenvolvimentomobile,developpementmobile,appentwicklung,crossplatformdevelopment,mobileappdevelopment,mobileapps,mobileapplicationdevelopment,mobileapplications,hybridapps			
windows-mobile	Windows Mobile	old mobile system	t	windows mobile,windows phone			windowsmobile,windowsphone			
symbian	Symbian	old mobile system	t		symbian					
blackberry-development	BlackBerry Development	old mobile system	t	blackberry development,blackberry os			blackberrydevelopment,blackberryos			
tizen	Tizen	old mobile system	t		tizen					
core-data	Core Data	apple framework	t	core data			coredata			
xcode	Xcode	apple framework	t	xcode,x code						
cocoa	Cocoa	apple framework	t	cocoapods	cocoa					
combine	Combine	apple framework	t	combine framework		combine	combineframework			
arkit	ARKit	apple framework	t	arkit						
core-ml	Core ML	apple framework	t	core ml,coreml						
testflight	TestFlight	apple framework	t	testflight						
sql	SQL	query language	t	sql,ansi sql,structured query language,sql queries,sql query,sql programming,sql scripting,sql language		ddl,dml,query,data queries	ansisql,structuredquerylanguage,sqlqueries,sqlquery,sqlprogramming,sqlscripting,sqllanguage		dataqueries	mysql postgresql mongodb database data-analysis etl snowflake bigquery
graphql	GraphQL	query language	t	graphql,graph ql,apollo graphql	apollo		apollographql			
oracle-forms	Oracle Forms	procedural sql	t	oracle forms,oracle reports,oracle forms and reports,forms and reports,oracle d2k			oracleforms,oraclereports,oracleformsandreports,formsandreports,oracled2k			
pl/sql	PL/SQL	procedural sql	t	pl sql,plsql,oracle pl sql			oracleplsql			
t-sql	T-SQL	procedural sql	t	t sql,tsql,transact sql			transactsql			
stored-procedures	Stored Procedures	procedural sql	t	stored procedures,stored procedure		triggers	storedprocedures,storedprocedure			
cypher	Cypher	graph query	t	cypher,cypher query language			cypherquerylanguage			
sparql	SPARQL	graph query	t	sparql						
gremlin	Gremlin	graph query	t	gremlin						
mysql	MySQL	relational database	t	mysql,my sql,mysql server,mysql workbench,mysql db,percona	mystructuredquerylanguage		mysqlserver,mysqlworkbench,mysqldb			
mariadb	MariaDB	relational database	t	mariadb,maria db						
postgresql	PostgreSQL	relational database	t	postgresql,pgadmin,postgres,psql,postgre sql,postgre,postgis						
sql-server	SQL Server	relational database	t	sql server,sql profiler,sql server profiler,always on,log shipping,mssql,microsoft sql,ms sql,microsoft sql server,ms sql server,sqlserver,sql azure,sql server management studio,ssms	msql		sqlprofiler,sqlserverprofiler,alwayson,logshipping,microsoftsql,microsoftsqlserver,mssqlserver,sqlazure,sqlservermanagementstudio			
sqlite	SQLite	relational database	t	sqlite,sqlite3,sql lite			sqllite			
oracle-database	Oracle Database	relational database	t	oracle database,oracle data guard,data guard,golden gate,oracle goldengate,oracle db,oracle,oracle 11g,oracle 10g,oracle 12c,oracle 9i,oracle 19c,oracle rdbms,oracle sql,oracle 8i,sql plus,sqlplus,oracle rac			oracledatabase,oracledataguard,dataguard,goldengate,oraclegoldengate,oracledb,oracle11g,oracle10g,oracle12c,oracle9i,oracle19c,oraclerdbms,oraclesql,oracle8i,oraclerac			
db2	DB2	relational database	t	db2,qmf,spufi,ibm db2,db 2			ibmdb2			
teradata	Teradata	relational database	t	teradata,tpump,fastload,bteq,teradata sql			teradatasql			
sybase	Sybase	relational database	t	sybase,sap ase,sybase ase			sapase,sybasease			
ms-access	MS Access	relational database	t	ms access,microsoft access,access database,msaccess		access	microsoftaccess,accessdatabase			
informix	Informix	relational database	t	informix						
firebird	Firebird	relational database	t	firebird						
h2	H2	relational database	t	h2,h2 database			h2database			
apache-derby	Apache Derby	relational database	t	apache derby		derby	apachederby			
cockroachdb	CockroachDB	relational database	t	cockroachdb,cockroach db						
amazon-rds	Amazon RDS	relational database	t	amazon rds,aws rds,rds,relational database service			amazonrds,awsrds,relationaldatabaseservice			
aurora	Aurora	relational database	t	amazon aurora,aws aurora	aurora		amazonaurora,awsaurora			
azure-sql-database	Azure SQL Database	relational database	t	azure sql database,azure sql			azuresqldatabase,azuresql			
cloud-sql	Cloud SQL	relational database	t	cloud sql,google cloud sql			cloudsql,googlecloudsql			
tidb	TiDB	relational database	t	tidb						
vitess	Vitess	relational database	t	vitess						
yugabytedb	YugabyteDB	relational database	t	yugabytedb,yugabyte						
sap-hana	SAP HANA	relational database	t	sap hana,s4 hana database		hana	saphana,s4hanadatabase			
netezza	Netezza	relational database	t	netezza						
greenplum	Greenplum	relational database	t	greenplum						
vertica	Vertica	relational database	t	vertica						
exadata	Exadata	relational database	t	exadata						
supabase	Supabase	relational database	t	supabase						
neon	Neon	relational database	t	neon database,neon postgres		neon	neondatabase,neonpostgres			
planetscale	PlanetScale	relational database	t			planetscale				
mongodb	MongoDB	document database	t	mongodb,robomongo,robo 3t,mongo shell,mongo db,mongo,mongodb atlas			robo3t,mongoshell,mongodbatlas			
dynamodb	DynamoDB	document database	t	dynamodb,dynamo db,amazon dynamodb,aws dynamodb			amazondynamodb,awsdynamodb			
couchdb	CouchDB	document database	t	couchdb,couch db	apachecouchdb					
firebase	Firebase	document database	t	firebase,firestore,google firebase,firebase realtime database			googlefirebase,firebaserealtimedatabase			
cassandra	Cassandra	document database	t	cassandra,apache cassandra,scylladb,datastax			apachecassandra			
couchbase	Couchbase	document database	t	couchbase						
cosmos-db	Cosmos DB	document database	t	cosmos db,cosmosdb,azure cosmos db,azure cosmos			azurecosmosdb,azurecosmos			
hbase	HBase	document database	t	hbase,apache hbase			apachehbase			
ravendb	RavenDB	document database	t	ravendb						
documentdb	DocumentDB	document database	t	documentdb,amazon documentdb			amazondocumentdb			
realm	Realm	document database	t	realm database	realm		realmdatabase			
faunadb	FaunaDB	document database	t	faunadb		fauna				
surrealdb	SurrealDB	document database	t	surrealdb						
rethinkdb	RethinkDB	document database	t	rethinkdb						
neo4j	Neo4j	graph database	t	neo4j,neo 4j						
amazon-neptune	Amazon Neptune	graph database	t	amazon neptune			amazonneptune			
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
database	Database	database work	t	database,bancos de dados,base de donnees,datenbank,diseno de bases de datos,databases,rdbms,database design,dbms,database management,database management system,database management systems,relational databases,relational database,database development,db design,database systems,datenbanken,bases de donnees,bases de datos,banco de dados,base de datos,database programming			bancosdedados,basededonnees,disenodebasesdedatos,databasedesign,databasemanagement,databasemanagementsystem,databasemanagementsystems,relationaldatabases,relationaldatabase,databasedevelopment,dbdesign,databasesystems,basesdedonnees,basesdedatos,bancodedados,basededatos,databaseprogramming			mysql postgresql mongodb redis oracle-database sql-server
nosql	NoSQL	database work	t	nosql,no sql,nosql databases			nosqldatabases			mongodb redis elasticsearch
database-administration	Database Administration	database work	t	database administration,dba,database administrator,sql dba,oracle dba,database admin,mysql dba			databaseadministration,databaseadministrator,sqldba,oracledba,databaseadmin,mysqldba			
data-modeling	Data Modeling	database work	t	data modeling,modelado de datos,modelagem de dados,datenmodellierung,data modelling,data model,data models,er diagrams,er modeling,database modeling,dimensional modeling		dimensional modelling,erd,entity relationship diagram,logical data modeling,physical data modeling,data modeler,schema,schema design,database schema,erd diagrams	datamodeling,modeladodedatos,modelagemdedados,datamodelling,datamodel,datamodels,erdiagrams,ermodeling,databasemodeling,dimensionalmodeling		dimensionalmodelling,entityrelationshipdiagram,logicaldatamodeling,physicaldatamodeling,datamodeler,schemadesign,databaseschema,erddiagrams	erwin-data-modeler er/studio data-architecture
redis	Redis	data store	t	redis,redis cache,azure cache for redis	remotedictionaryserver		rediscache,azurecacheforredis			
memcached	Memcached	data store	t	memcached,memcache						
elasticsearch	Elasticsearch	data store	t	elasticsearch,elastic search,aws elasticsearch	elastic		awselasticsearch			
opensearch	OpenSearch	data store	t	opensearch,open search,aws opensearch service,amazon opensearch service			awsopensearchservice,amazonopensearchservice			
solr	Solr	data store	t	solr,apache solr			apachesolr			
amazon-elasticache	Amazon ElastiCache	data store	t	amazon elasticache,elasticache,aws elasticache			amazonelasticache,awselasticache			
hazelcast	Hazelcast	data store	t	hazelcast						
etcd	etcd	data store	t	etcd						
rocksdb	RocksDB	data store	t	rocksdb						
aerospike	Aerospike	data store	t	aerospike						
apache-ignite	Apache Ignite	data store	t	apache ignite			apacheignite			
valkey	Valkey	data store	t	valkey						
apache-lucene	Apache Lucene	data store	t	apache lucene,lucene			apachelucene			
algolia	Algolia	data store	t	algolia						
meilisearch	Meilisearch	data store	t	meilisearch						
sphinx-search	Sphinx Search	data store	t	sphinx search		sphinx	sphinxsearch			
oracle-coherence	Oracle Coherence	data store	t	oracle coherence			oraclecoherence			
kafka	Kafka	message broker	t	kafka,apache kafka,kafka streams,confluent kafka,confluent			apachekafka,kafkastreams,confluentkafka			
rabbitmq	RabbitMQ	message broker	t	rabbitmq,rabbit mq						
nats	NATS	message broker	t	nats,nats io			natsio			
mqtt	MQTT	message broker	t	mqtt						
apache-pulsar	Apache Pulsar	message broker	t	apache pulsar			apachepulsar			
activemq	ActiveMQ	message broker	t	activemq,apache activemq,active mq			apacheactivemq			
ibm-mq	IBM MQ	message broker	t	ibm mq,websphere mq,mq series,mqseries			ibmmq,webspheremq			
amazon-sqs	Amazon SQS	message broker	t	amazon sqs,sqs,aws sqs			amazonsqs,awssqs			
amazon-sns	Amazon SNS	message broker	t	amazon sns,sns,aws sns			amazonsns,awssns			
amazon-kinesis	Amazon Kinesis	message broker	t	amazon kinesis,kinesis,aws kinesis,kinesis streams			amazonkinesis,awskinesis,kinesisstreams			
azure-service-bus	Azure Service Bus	message broker	t	azure service bus,service bus			azureservicebus,servicebus			
azure-event-hubs	Azure Event Hubs	message broker	t	azure event hubs,event hub,event hubs			azureeventhubs,eventhub,eventhubs			
google-pub/sub	Google Pub/Sub	message broker	t	google pub sub,pub sub,pubsub,cloud pub sub			googlepubsub,cloudpubsub			
zeromq	ZeroMQ	message broker	t	zeromq						
tibco	TIBCO	message broker	t	tibco,tibco ems,tibco businessworks			tibcoems,tibcobusinessworks			
solace	Solace	message broker	t	solace						
eventbridge	EventBridge	message broker	t	eventbridge,amazon eventbridge			amazoneventbridge			
celery	Celery	message broker	t	celery						
msmq	MSMQ	message broker	t	msmq						
mulesoft	MuleSoft	integration platform	t	mulesoft,anypoint studio,mule anypoint studio,anypoint platform,mule esb		mule	anypointstudio,muleanypointstudio,anypointplatform,muleesb			
apache-camel	Apache Camel	integration platform	t	apache camel		camel	apachecamel			
dell-boomi	Dell Boomi	integration platform	t	dell boomi,boomi			dellboomi			
biztalk	BizTalk	integration platform	t	biztalk,biztalk server,microsoft biztalk			biztalkserver,microsoftbiztalk			
oracle-soa	Oracle SOA	integration platform	t	oracle soa,oracle soa suite,oracle service bus			oraclesoa,oraclesoasuite,oracleservicebus			
zapier	Zapier	integration platform	t	zapier						
apache-nifi	Apache NiFi	integration platform	t	apache nifi,nifi			apachenifi			
webmethods	WebMethods	integration platform	t	webmethods,web methods						
ibm-integration-bus	IBM Integration Bus	integration platform	t	ibm integration bus,iib,websphere message broker			ibmintegrationbus,webspheremessagebroker			
workato	Workato	integration platform	t	workato						
n8n	n8n	integration platform	t	n8n						
wso2	WSO2	integration platform	t	wso2						
snaplogic	SnapLogic	integration platform	t	snaplogic						
enterprise-service-bus	Enterprise Service Bus	integration platform	t	enterprise service bus		esb	enterpriseservicebus			
sonic-esb	Sonic ESB	integration platform	t	sonic esb			sonicesb			
pandas	pandas	data library	t	pandas,python pandas			pythonpandas			
numpy	NumPy	data library	t	numpy,num py						
scipy	SciPy	data library	t	scipy						
polars	Polars	data library	t	polars						
dask	Dask	data library	t	dask						
xarray	xarray	data library	t	xarray						
apache-arrow	Apache Arrow	data library	t	apache arrow			apachearrow			
statsmodels	statsmodels	data library	t	statsmodels						
pyarrow	PyArrow	data library	t	pyarrow						
dplyr	dplyr	data library	t	dplyr,tidyverse,tidyr						
matplotlib	Matplotlib	plotting library	t	matplotlib						
seaborn	Seaborn	plotting library	t	seaborn						
plotly	Plotly	plotting library	t	plotly,plotly dash,dash plotly			plotlydash,dashplotly			
ggplot2	ggplot2	plotting library	t	ggplot2,ggplot						
bokeh	Bokeh	plotting library	t	bokeh						
altair	Altair	plotting library	t	altair						
d3.js	D3.js	plotting library	t	d3 js,d3js		d3				
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
gephi	Gephi	plotting library	t			gephi				
shiny	Shiny	plotting library	t	shiny,r shiny			rshiny			
streamlit	Streamlit	plotting library	t	streamlit						
gradio	Gradio	plotting library	t	gradio						
machine-learning	Machine Learning	machine learning	t	machine learning,aprendizado de maquina,maschinelles lernen,apprentissage automatique,aprendizaje automatico,machine learning algorithms	ml		machinelearning,aprendizadodemaquina,maschinelleslernen,apprentissageautomatique,aprendizajeautomatico,machinelearningalgorithms			nlp llm data-analysis
pytorch	PyTorch	machine learning	t	pytorch		torch				
tensorflow	TensorFlow	machine learning	t	tensorflow,tensor flow						tensorflow.js
scikit-learn	scikit-learn	machine learning	t	scikit learn,sklearn,scikit,sci kit learn			scikitlearn			
mlops	MLOps	machine learning	t	mlops,ml ops						
keras	Keras	machine learning	t	keras						
deep-learning	Deep Learning	machine learning	t	deep learning,aprendizaje profundo,aprendizado profundo,apprentissage profond,deep leaning,neural networks,neural network,artificial neural networks,rnn,lstm,convolutional neural networks,deep neural networks		cnn,ann,dnn	deeplearning,aprendizajeprofundo,aprendizadoprofundo,apprentissageprofond,deepleaning,neuralnetworks,neuralnetwork,artificialneuralnetworks,convolutionalneuralnetworks,deepneuralnetworks			
xgboost	XGBoost	machine learning	t	xgboost,lightgbm,catboost						
jax	JAX	machine learning	t	jax						
ml.net	ML.NET	machine learning	t	ml net			mlnet			
caffe	Caffe	machine learning	t	caffe						
theano	Theano	machine learning	t	theano						
mxnet	MXNet	machine learning	t	mxnet						
fastai	fastai	machine learning	t	fastai,fast ai						
weka	Weka	machine learning	t		weka					
h2o.ai	H2O.ai	machine learning	t	h2o ai			h2oai			
rapidminer	RapidMiner	machine learning	t	rapidminer						
knime	KNIME	machine learning	t	knime						
reinforcement-learning	Reinforcement Learning	machine learning	t	reinforcement learning			reinforcementlearning			
onnx	ONNX	machine learning	t	onnx						
cuda	CUDA	machine learning	t	cuda,nvidia cuda			nvidiacuda			
mlflow	MLflow	machine learning platform	t	mlflow						
kubeflow	Kubeflow	machine learning platform	t	kubeflow						
sagemaker	SageMaker	machine learning platform	t	sagemaker,amazon sagemaker,aws sagemaker			amazonsagemaker,awssagemaker			
vertex-ai	Vertex AI	machine learning platform	t	vertex ai,google vertex ai			vertexai,googlevertexai			
azure-machine-learning	Azure Machine Learning	machine learning platform	t	azure machine learning,azure ml			azuremachinelearning,azureml			
weights-&-biases	Weights & Biases	machine learning platform	t	weights biases,wandb			weightsbiases			
hugging-face	Hugging Face	machine learning platform	t	hugging face,huggingface,hugging face transformers			huggingfacetransformers			
dvc	DVC	machine learning platform	t	dvc,data version control			dataversioncontrol			
google-colab	Google Colab	machine learning platform	t	google colab,colab,google colaboratory			googlecolab,googlecolaboratory			
jupyter	Jupyter	machine learning platform	t	jupyter,jupyter notebook,jupyter notebooks,jupyterlab,ipython			jupyternotebook,jupyternotebooks			
kaggle	Kaggle	machine learning platform	t	kaggle						
regression-analysis	Regression Analysis	machine learning method	t	regression analysis,linear regression,logistic regression,regression models		regression	regressionanalysis,linearregression,logisticregression,regressionmodels			
random-forest	Random Forest	machine learning method	t	random forest,decision trees,decision tree,gradient boosting,boosting techniques		boosting,bagging	randomforest,decisiontrees,decisiontree,gradientboosting,boostingtechniques			
svm	SVM	machine learning method	t	svm,support vector machine,support vector machines			supportvectormachine,supportvectormachines			
k-nearest-neighbors	k-Nearest Neighbors	machine learning method	t	k nearest neighbors,knn,k nearest neighbours			knearestneighbors,knearestneighbours			
clustering	Clustering	machine learning method	t	cluster analysis,k means,kmeans		clustering	clusteranalysis			
naive-bayes	Naive Bayes	machine learning method	t	naive bayes			naivebayes			
time-series-analysis	Time Series Analysis	machine learning method	t	time series analysis,time series,time series forecasting,arima			timeseriesanalysis,timeseries,timeseriesforecasting			
pca	PCA	machine learning method	t	pca,principal component analysis,dimensionality reduction			principalcomponentanalysis,dimensionalityreduction			
feature-engineering	Feature Engineering	machine learning method	t	feature engineering,feature selection,feature extraction			featureengineering,featureselection,featureextraction			
recommender-systems	Recommender Systems	machine learning method	t	recommender systems,recommendation systems,recommendation engine			recommendersystems,recommendationsystems,recommendationengine			
anomaly-detection	Anomaly Detection	machine learning method	t	anomaly detection			anomalydetection			
bayesian-statistics	Bayesian Statistics	machine learning method	t	bayesian statistics,bayesian			bayesianstatistics			
nlp	NLP	language models	t	nlp,procesamiento de lenguaje natural,processamento de linguagem natural,traitement du langage naturel,tf idf,tfidf,word2vec,doc2vec,word embeddings,word embedding,named entity recognition,topic modelling,topic modeling,sentimental analysis,natural language processing,text mining,text analytics,sentiment analysis,text classification			procesamientodelenguajenatural,processamentodelinguagemnatural,traitementdulangagenaturel,wordembeddings,wordembedding,namedentityrecognition,topicmodelling,topicmodeling,sentimentalanalysis,naturallanguageprocessing,textmining,textanalytics,sentimentanalysis,textclassification			
llm	LLM	language models	t	llm,large language models,large language model,llms,generative ai,gen ai,genai,gpt,gpt 4,chatgpt			largelanguagemodels,largelanguagemodel,generativeai			
prompt-engineering	Prompt Engineering	language models	t	prompt engineering,engenharia de prompt,ingenieria de prompts		prompting	promptengineering,engenhariadeprompt,ingenieriadeprompts			
langchain	LangChain	language models	t	langchain,langchain4j,langgraph						
rag	RAG	language models	t	retrieval augmented generation	rag		retrievalaugmentedgeneration			
llamaindex	LlamaIndex	language models	t	llamaindex						
spacy	spaCy	language models	t	spacy						
nltk	NLTK	language models	t	nltk,natural language toolkit			naturallanguagetoolkit			
openai-api	OpenAI API	language models	t	openai api,open ai,openai			openaiapi			
bert	BERT	language models	t		bert					
transformers	Transformers	language models	t		transformers					
ollama	Ollama	language models	t	ollama						
gensim	Gensim	language models	t	gensim						
artificial-intelligence	Artificial Intelligence	artificial intelligence	t	artificial intelligence,kunstliche intelligenz,intelligence artificielle,inteligencia artificial,a i,ai ml	ai	ia	artificialintelligence,kunstlicheintelligenz,intelligenceartificielle,inteligenciaartificial			
expert-systems	Expert Systems	artificial intelligence	t	expert systems			expertsystems			
ai-agents	AI Agents	artificial intelligence	t	ai agents,agentic ai,agentic automation,agentic workflows,flussi di lavoro agentici			aiagents,agenticai,agenticautomation,agenticworkflows,flussidilavoroagentici			
computer-vision	Computer Vision	computer vision	t	computer vision,image analysis,vision por computadora,vision artificial,visao computacional,vision par ordinateur,procesamiento de imagenes,processamento de imagens,traitement d images,bildverarbeitung,image processing,object detection,image recognition,digital image processing			computervision,imageanalysis,visionporcomputadora,visionartificial,visaocomputacional,visionparordinateur,procesamientodeimagenes,processamentodeimagens,traitementdimages,imageprocessing,objectdetection,imagerecognition,digitalimageprocessing			
opencv	OpenCV	computer vision	t	opencv,open cv						
yolo	YOLO	computer vision	t	yolo						
ocr	OCR	computer vision	t	ocr,optical character recognition,tesseract			opticalcharacterrecognition			
speech-recognition	Speech Recognition	speech technology	t	speech recognition,asr			speechrecognition			
chatbots	Chatbots	speech technology	t	chatbots,chatbot,dialogflow,rasa						
ibm-watson	IBM Watson	speech technology	t	ibm watson	watson		ibmwatson			
voice-user-interfaces	Voice User Interfaces	speech technology	t	voice user interfaces,alexa skills			voiceuserinterfaces,alexaskills			
text-to-speech	Text to Speech	speech technology	t	text to speech,tts			texttospeech			
data-science	Data Science	data science	t	data science,ciencia de datos,ciencia de dados,science des donnees,data scientist			datascience,cienciadedatos,cienciadedados,sciencedesdonnees,datascientist			machine-learning data-analysis r deep-learning
data-mining	Data Mining	data science	t	data mining,datamining						
big-data	Big Data	data science	t	big data,grandes volumes de dados,bigdata,big data analytics			grandesvolumesdedados,bigdataanalytics			
statistics	Statistics	data science	t	statistics,statistical analysis,statistical modeling,statistik,statistiques,estadistica,statistical methods,statistical modelling,statistical models,statistical techniques			statisticalanalysis,statisticalmodeling,statisticalmethods,statisticalmodelling,statisticalmodels,statisticaltechniques			
predictive-modeling	Predictive Modeling	data science	t	predictive modeling,predictive analytics,predictive modelling			predictivemodeling,predictiveanalytics,predictivemodelling			
a/b-testing	A/B Testing	data science	t	a b testing,ab testing,a b tests,split testing,ab test			abtesting,abtests,splittesting,abtest			
spark	Spark	data engineering	t	apache spark,pyspark,spark sql,spark streaming	spark		apachespark,sparksql,sparkstreaming			
airflow	Airflow	data engineering	t	apache airflow	airflow		apacheairflow			
dbt	dbt	data engineering	t	dbt,data build tool			databuildtool			
hadoop	Hadoop	data engineering	t	hadoop,apache hadoop,hadoop ecosystem			apachehadoop,hadoopecosystem			
etl	ETL	data engineering	t	etl,elt,data pipelines,data pipeline,etl tools,etl development,extract transform load,extract transform and load,data integration		data loading,extract transform load process,data pipelining,etl process,etl processes,streaming data pipelines	datapipelines,datapipeline,etltools,etldevelopment,extracttransformload,extracttransformandload,dataintegration		dataloading,extracttransformloadprocess,datapipelining,etlprocess,etlprocesses,streamingdatapipelines	informatica ssis talend data-warehousing
data-engineering	Data Engineering	data engineering	t	data engineering,data engineer			dataengineering,dataengineer			sql python data-warehousing
mapreduce	MapReduce	data engineering	t	mapreduce,map reduce						
hdfs	HDFS	data engineering	t	hdfs,hadoop distributed file system			hadoopdistributedfilesystem			
apache-hive	Apache Hive	data engineering	t	apache hive,hiveql		hive	apachehive			
apache-pig	Apache Pig	data engineering	t	apache pig		pig	apachepig			
impala	Impala	data engineering	t	impala,cloudera impala,apache impala			clouderaimpala,apacheimpala			
sqoop	Sqoop	data engineering	t	sqoop,apache sqoop			apachesqoop			
flume	Flume	data engineering	t	flume,apache flume			apacheflume			
oozie	Oozie	data engineering	t	oozie,apache oozie			apacheoozie			
hadoop-yarn	Hadoop YARN	data engineering	t	hadoop yarn,yarn hadoop			hadoopyarn,yarnhadoop			
apache-flink	Apache Flink	data engineering	t	apache flink,flink			apacheflink			
apache-beam	Apache Beam	data engineering	t	apache beam		beam	apachebeam			
apache-storm	Apache Storm	data engineering	t	apache storm		storm	apachestorm			
presto	Presto	data engineering	t	presto,trino,prestodb						
cloudera	Cloudera	data engineering	t	cloudera,cloudera hadoop,cdh			clouderahadoop			
hortonworks	Hortonworks	data engineering	t	hortonworks						
zookeeper	Zookeeper	data engineering	t	zookeeper,apache zookeeper			apachezookeeper			
dagster	Dagster	data engineering	t	dagster						
prefect	Prefect	data engineering	t		prefect					
apache-iceberg	Apache Iceberg	data engineering	t	apache iceberg,iceberg			apacheiceberg			
delta-lake	Delta Lake	data engineering	t	delta lake			deltalake			
luigi	Luigi	data engineering	t		luigi					
fivetran	Fivetran	data engineering	t	fivetran						
airbyte	Airbyte	data engineering	t	airbyte						
aws-glue	AWS Glue	data engineering	t	aws glue,amazon glue		glue	awsglue,amazonglue			
azure-data-factory	Azure Data Factory	data engineering	t	azure data factory,adf,data factory			azuredatafactory,datafactory			
amazon-emr	Amazon EMR	data engineering	t	amazon emr,aws emr,emr,elastic mapreduce			amazonemr,awsemr,elasticmapreduce			
dataproc	Dataproc	data engineering	t	dataproc,google dataproc			googledataproc			
hdinsight	HDInsight	data engineering	t	hdinsight,azure hdinsight			azurehdinsight			
ambari	Ambari	data engineering	t	ambari,apache ambari			apacheambari			
apache-atlas	Apache Atlas	data engineering	t	apache atlas			apacheatlas			
avro	Avro	data engineering	t	avro,apache avro,parquet,apache parquet			apacheavro,apacheparquet			
stitch-data	Stitch Data	data engineering	t	stitch data			stitchdata			
dataiku	Dataiku	data engineering	t	dataiku,dataiku dss			dataikudss			
apache-hue	Apache Hue	data engineering	t	apache hue		hue	apachehue			
great-expectations	Great Expectations	data engineering	t	great expectations			greatexpectations			
apache-hudi	Apache Hudi	data engineering	t	apache hudi			apachehudi			
azure-data-lake	Azure Data Lake	data engineering	t	azure data lake,adls			azuredatalake			
aws-lake-formation	AWS Lake Formation	data engineering	t	aws lake formation			awslakeformation			
apache-zeppelin	Apache Zeppelin	data engineering	t	apache zeppelin,zeppelin			apachezeppelin			
soda-data	Soda Data	data engineering	t	soda data			sodadata			
google-cloud-dataflow	Google Cloud Dataflow	data engineering	t	google cloud dataflow,google dataflow		dataflow	googleclouddataflow,googledataflow			
data-ingestion	Data Ingestion	data engineering	t	data ingestion			dataingestion			
data-orchestration	Data Orchestration	data engineering	t	data orchestration			dataorchestration			
informatica	Informatica	etl tool	t	informatica,informatica powercenter,powercenter,power center,informatica power center			informaticapowercenter			
talend	Talend	etl tool	t	talend,talend open studio			talendopenstudio			
sap-data-services	SAP Data Services	etl tool	t	sap data services,sap bods,bods			sapdataservices,sapbods			
ssis	SSIS	etl tool	t	ssis,sql server integration services,ms ssis			sqlserverintegrationservices,msssis			
datastage	DataStage	etl tool	t	datastage,ibm datastage,infosphere datastage,data stage			ibmdatastage,infospheredatastage			
pentaho	Pentaho	etl tool	t	pentaho,pentaho data integration,kettle			pentahodataintegration			
ab-initio	Ab Initio	etl tool	t	ab initio			abinitio			
oracle-data-integrator	Oracle Data Integrator	etl tool	t	oracle data integrator	odi		oracledataintegrator			
alteryx	Alteryx	etl tool	t	alteryx						
matillion	Matillion	etl tool	t	matillion						
snowflake	Snowflake	data warehouse	t	snowflake,snowflake db			snowflakedb			snowpipe snowsql snowpark
bigquery	BigQuery	data warehouse	t	bigquery,big query,google bigquery			googlebigquery			
redshift	Redshift	data warehouse	t	redshift,amazon redshift,aws redshift			amazonredshift,awsredshift			
databricks	Databricks	data warehouse	t	databricks,azure databricks			azuredatabricks			
azure-synapse	Azure Synapse	data warehouse	t	azure synapse,synapse,azure synapse analytics			azuresynapse,azuresynapseanalytics			
clickhouse	ClickHouse	data warehouse	t	clickhouse,click house						
duckdb	DuckDB	data warehouse	t	duckdb						
apache-druid	Apache Druid	data warehouse	t	apache druid			apachedruid			
athena	Athena	data warehouse	t	amazon athena,aws athena	athena		amazonathena,awsathena			
microsoft-fabric	Microsoft Fabric	data warehouse	t	microsoft fabric			microsoftfabric			
data-processing	Data Processing	data warehousing	t	data processing,procesamiento de datos,datenverarbeitung			dataprocessing,procesamientodedatos			
data-warehousing	Data Warehousing	data warehousing	t	data warehousing,data warehouse,datawarehouse,data warehouses,dwh,data marts,star schema,data warehouse design		edw,enterprise data warehouse,dw,ods,operational data store,dw bi,datamart,star schema design	datawarehousing,datawarehouses,datamarts,starschema,datawarehousedesign		enterprisedatawarehouse,operationaldatastore,starschemadesign	
data-lake	Data Lake	data warehousing	t	data lake,data lakes,data lakehouse			datalake,datalakes,datalakehouse			
data-governance	Data Governance	data warehousing	t	data governance,data governance framework		data policy,data stewardship program,data stewardship	datagovernance,datagovernanceframework		datapolicy,datastewardshipprogram,datastewardship	data-lineage data-catalog
master-data-management	Master Data Management	data warehousing	t	master data management,mdm			masterdatamanagement			
data-management	Data Management	data warehousing	t	data management,datenmanagement,gestion des donnees		information management,data operations,data maintenance,master data,informationshantering,data administration,reference data,data handling,data organization,gestion de datos	datamanagement,gestiondesdonnees		informationmanagement,dataoperations,datamaintenance,masterdata,dataadministration,referencedata,datahandling,dataorganization,gestiondedatos	
data-quality	Data Quality	data warehousing	t	data quality,data preprocessing,data pre processing,data wrangling,data cleansing,data cleaning,data validation		data integrity,data preparation,data cleanup,data accuracy,data verification,data processing and cleaning,cleansing,wrangling	dataquality,datapreprocessing,datawrangling,datacleansing,datacleaning,datavalidation		dataintegrity,datapreparation,datacleanup,dataaccuracy,dataverification,dataprocessingandcleaning	informatica-data-quality data-profiling data-mapping
data-migration	Data Migration	data warehousing	t	data migration,data conversion			datamigration,dataconversion			
olap	OLAP	data warehousing	t	olap,olap cubes			olapcubes			
aws	AWS	amazon cloud	t	aws,amazon web services,amazon aws,aws cloud,amazon cloud,amazon web service,aws certified solutions architect,aws console			amazonwebservices,amazonaws,awscloud,amazoncloud,amazonwebservice,awscertifiedsolutionsarchitect,awsconsole			cloud azure gcp devops terraform docker linux serverless
aws-lambda	AWS Lambda	amazon cloud	t	aws lambda,amazon lambda,lambda functions		lambda	awslambda,amazonlambda,lambdafunctions			
amazon-s3	Amazon S3	amazon cloud	t	amazon s3,aws s3,s3,simple storage service			amazons3,awss3,simplestorageservice			
amazon-ec2	Amazon EC2	amazon cloud	t	amazon ec2,ec2,aws ec2,elastic compute cloud			amazonec2,awsec2,elasticcomputecloud			
amazon-vpc	Amazon VPC	amazon cloud	t	amazon vpc,aws vpc,vpc			amazonvpc,awsvpc			
cloudfront	CloudFront	amazon cloud	t	cloudfront,amazon cloudfront,aws cloudfront			amazoncloudfront,awscloudfront			
cloudwatch	CloudWatch	amazon cloud	t	cloudwatch,amazon cloudwatch,aws cloudwatch			amazoncloudwatch,awscloudwatch			
aws-iam	AWS IAM	amazon cloud	t	aws iam,amazon iam			awsiam,amazoniam			
amazon-ecs	Amazon ECS	amazon cloud	t	amazon ecs,ecs,aws ecs,elastic container service			amazonecs,awsecs,elasticcontainerservice			
aws-fargate	AWS Fargate	amazon cloud	t	aws fargate,fargate			awsfargate			
elastic-beanstalk	Elastic Beanstalk	amazon cloud	t	elastic beanstalk,aws elastic beanstalk,amazon beanstalk		beanstalk	elasticbeanstalk,awselasticbeanstalk,amazonbeanstalk			
route-53	Route 53	amazon cloud	t	route 53,amazon route 53,aws route 53,route53			amazonroute53,awsroute53			
api-gateway	API Gateway	amazon cloud	t	api gateway,aws api gateway,amazon api gateway			apigateway,awsapigateway,amazonapigateway			
step-functions	Step Functions	amazon cloud	t	step functions,aws step functions			stepfunctions,awsstepfunctions			
amazon-ebs	Amazon EBS	amazon cloud	t	amazon ebs,aws ebs,ebs,elastic block store			amazonebs,awsebs,elasticblockstore			
amazon-efs	Amazon EFS	amazon cloud	t	amazon efs,aws efs,efs			amazonefs,awsefs			
elastic-load-balancing	Elastic Load Balancing	amazon cloud	t	elastic load balancing,elb,alb,aws elb,elastic load balancer,amazon elb,aws alb,nlb			elasticloadbalancing,awselb,elasticloadbalancer,amazonelb,awsalb			
cloudtrail	CloudTrail	amazon cloud	t	cloudtrail,aws cloudtrail			awscloudtrail			
amazon-cognito	Amazon Cognito	amazon cloud	t	amazon cognito,cognito user pools,cognito,aws cognito			amazoncognito,cognitouserpools,awscognito			
amazon-ses	Amazon SES	amazon cloud	t	amazon ses,aws ses,simple email service		ses	amazonses,awsses,simpleemailservice			
aws-cdk	AWS CDK	amazon cloud	t	aws cdk,cdk,cloud development kit			awscdk,clouddevelopmentkit			
aws-sam	AWS SAM	amazon cloud	t	aws sam			awssam			
aws-codepipeline	AWS CodePipeline	amazon cloud	t	aws codepipeline,codepipeline,codebuild,codedeploy,codecommit,aws codecommit,aws codebuild,aws codedeploy			awscodepipeline,awscodecommit,awscodebuild,awscodedeploy			
systems-manager	Systems Manager	amazon cloud	t	systems manager,aws systems manager,aws ssm,ssm			systemsmanager,awssystemsmanager,awsssm			
amazon-ecr	Amazon ECR	amazon cloud	t	amazon ecr,ecr,aws ecr			amazonecr,awsecr			
aws-amplify	AWS Amplify	amazon cloud	t	aws amplify		amplify	awsamplify			
appsync	AppSync	amazon cloud	t	appsync,aws appsync			awsappsync			
amazon-bedrock	Amazon Bedrock	amazon cloud	t	amazon bedrock,aws bedrock	bedrock		amazonbedrock,awsbedrock			
glacier	Glacier	amazon cloud	t	amazon glacier,aws glacier	glacier		amazonglacier,awsglacier			
auto-scaling	Auto Scaling	amazon cloud	t	auto scaling,aws auto scaling,autoscaling,aws autoscaling			awsautoscaling			
aws-waf	AWS WAF	amazon cloud	t	aws waf,amazon waf			awswaf,amazonwaf			
lightsail	Lightsail	amazon cloud	t	lightsail,amazon lightsail			amazonlightsail			
aws-batch	AWS Batch	amazon cloud	t	aws batch			awsbatch			
opsworks	OpsWorks	amazon cloud	t	opsworks,aws opsworks			awsopsworks			
trusted-advisor	Trusted Advisor	amazon cloud	t	trusted advisor,aws trusted advisor			trustedadvisor,awstrustedadvisor			
amazon-inspector	Amazon Inspector	amazon cloud	t	amazon inspector			amazoninspector			
amazon-connect	Amazon Connect	amazon cloud	t	amazon connect			amazonconnect			
aws-organizations	AWS Organizations	amazon cloud	t	aws organizations			awsorganizations			
aws-kms	AWS KMS	amazon cloud	t	aws kms,kms			awskms			
secrets-manager	Secrets Manager	amazon cloud	t	secrets manager,aws secrets manager			secretsmanager,awssecretsmanager			
amazon-lex	Amazon Lex	amazon cloud	t	amazon lex			amazonlex			
aws-certificate-manager	AWS Certificate Manager	amazon cloud	t	aws certificate manager			awscertificatemanager			
aws-dms	AWS DMS	amazon cloud	t	aws dms,database migration service			awsdms,databasemigrationservice			
storage-gateway	Storage Gateway	amazon cloud	t	storage gateway,aws storage gateway			storagegateway,awsstoragegateway			
aws-cli	AWS CLI	amazon cloud	t	aws cli			awscli			
quicksight	QuickSight	amazon cloud	t	quicksight,amazon quicksight,aws quicksight			amazonquicksight,awsquicksight			
azure	Azure	microsoft cloud	t	azure,microsoft azure,ms azure,azure cloud,windows azure,azure services			microsoftazure,msazure,azurecloud,windowsazure,azureservices			gcp cloud devops .net azure-devops sql-server
azure-functions	Azure Functions	microsoft cloud	t	azure functions,azure function			azurefunctions,azurefunction			
azure-app-service	Azure App Service	microsoft cloud	t	azure app service,azure app services,azure web apps			azureappservice,azureappservices,azurewebapps			
azure-blob-storage	Azure Blob Storage	microsoft cloud	t	azure blob storage,azure storage,azure blob			azureblobstorage,azurestorage,azureblob			
azure-logic-apps	Azure Logic Apps	microsoft cloud	t	azure logic apps,logic apps			azurelogicapps,logicapps			
azure-virtual-machines	Azure Virtual Machines	microsoft cloud	t	azure virtual machines,azure vm			azurevirtualmachines,azurevm			
azure-key-vault	Azure Key Vault	microsoft cloud	t	azure key vault,key vault			azurekeyvault,keyvault			
azure-monitor	Azure Monitor	microsoft cloud	t	azure monitor,azure application insights,application insights			azuremonitor,azureapplicationinsights,applicationinsights			
azure-resource-manager	Azure Resource Manager	microsoft cloud	t	azure resource manager,arm templates,bicep,azure bicep			azureresourcemanager,armtemplates,azurebicep			
azure-iot-hub	Azure IoT Hub	microsoft cloud	t	azure iot hub,azure iot			azureiothub,azureiot			
azure-cognitive-services	Azure Cognitive Services	microsoft cloud	t	azure cognitive services,cognitive services,azure ai services			azurecognitiveservices,cognitiveservices,azureaiservices			
azure-api-management	Azure API Management	microsoft cloud	t	azure api management,apim			azureapimanagement			
azure-networking	Azure Networking	microsoft cloud	t	azure networking,azure vnet,azure load balancer,azure application gateway			azurenetworking,azurevnet,azureloadbalancer,azureapplicationgateway			
expressroute	ExpressRoute	microsoft cloud	t	expressroute,azure expressroute			azureexpressroute			
azure-container-instances	Azure Container Instances	microsoft cloud	t	azure container instances,azure container services,azure container apps			azurecontainerinstances,azurecontainerservices,azurecontainerapps			
azure-backup	Azure Backup	microsoft cloud	t	azure backup			azurebackup			
azure-cli	Azure CLI	microsoft cloud	t	azure cli			azurecli			
gcp	Google Cloud	google cloud	t	google cloud,google cloud platform,google cloud services,google cloud platform gcp	gcp		googlecloud,googlecloudplatform,googlecloudservices,googlecloudplatformgcp			cloud bigquery
cloud-run	Cloud Run	google cloud	t	cloud run,google cloud run			cloudrun,googlecloudrun			
cloud-functions	Cloud Functions	google cloud	t	cloud functions,google cloud functions			cloudfunctions,googlecloudfunctions			
app-engine	App Engine	google cloud	t	app engine,google app engine,gae,google appengine			appengine,googleappengine			
compute-engine	Compute Engine	google cloud	t	compute engine,google compute engine,gce			computeengine,googlecomputeengine			
cloud-storage	Cloud Storage	google cloud	t	cloud storage,google cloud storage,gcs			cloudstorage,googlecloudstorage			
cloud-spanner	Cloud Spanner	google cloud	t	cloud spanner,spanner,google spanner			cloudspanner,googlespanner			
bigtable	Bigtable	google cloud	t	bigtable,google bigtable			googlebigtable			
anthos	Anthos	google cloud	t	anthos,google anthos			googleanthos			
ibm-cloud	IBM Cloud	other cloud	t	ibm cloud,bluemix,ibm bluemix,softlayer			ibmcloud,ibmbluemix			
oracle-cloud	Oracle Cloud	other cloud	t	oracle cloud,oracle cloud infrastructure,oci			oraclecloud,oraclecloudinfrastructure			
alibaba-cloud	Alibaba Cloud	other cloud	t	alibaba cloud,alicloud,aliyun			alibabacloud			
digitalocean	DigitalOcean	other cloud	t	digitalocean,digital ocean						
heroku	Heroku	other cloud	t	heroku						
openstack	OpenStack	other cloud	t	openstack,open stack						
cloudstack	CloudStack	other cloud	t	cloudstack,apache cloudstack			apachecloudstack			
cloud-foundry	Cloud Foundry	other cloud	t	cloud foundry,pivotal cloud foundry,pcf			cloudfoundry,pivotalcloudfoundry			
linode	Linode	other cloud	t	linode,akamai linode			akamailinode			
hetzner	Hetzner	other cloud	t	hetzner						
rackspace	Rackspace	other cloud	t	rackspace						
vercel	Vercel	other cloud	t	vercel						
netlify	Netlify	other cloud	t	netlify						
cloudflare	Cloudflare	other cloud	t	cloudflare,cloudflare workers,cloud flare			cloudflareworkers			
render	Render	other cloud	t	render com		render	rendercom			
fly.io	Fly.io	other cloud	t	fly io			flyio			
ovh	OVH	other cloud	t	ovh,ovhcloud						
scaleway	Scaleway	other cloud	t	scaleway						
railway	Railway	other cloud	t	railway app		railway	railwayapp			
tencent-cloud	Tencent Cloud	other cloud	t	tencent cloud			tencentcloud			
cpanel	cPanel	other cloud	t	cpanel,plesk,whm						
cloud	Cloud	cloud work	t	cloud,cloud computing,cloud infrastructure,cloud technologies,cloud services,cloud architecture,cloud engineering,cloud engineer,cloud architect,iaas,infrastructure as a service,cloud platforms,cloud security			cloudcomputing,cloudinfrastructure,cloudtechnologies,cloudservices,cloudarchitecture,cloudengineering,cloudengineer,cloudarchitect,infrastructureasaservice,cloudplatforms,cloudsecurity			
serverless	Serverless	cloud work	t	serverless,server less,serverless framework,serverless architecture,faas			serverlessframework,serverlessarchitecture			
saas	SaaS	cloud work	t	software as a service		saas	softwareasaservice			
paas	PaaS	cloud work	t	paas,platform as a service			platformasaservice			
cloud-migration	Cloud Migration	cloud work	t	cloud migration			cloudmigration			
finops	FinOps	cloud work	t	finops						
disaster-recovery	Disaster Recovery	cloud work	t	disaster recovery,business continuity,disaster recovery planning,bcp			disasterrecovery,businesscontinuity,disasterrecoveryplanning			
docker	Docker	container	t	docker,docker compose,dockerfile,docker swarm,docker container,docker containers,docker hub	containers,containerfile	containerization,contenedores,containerization technologies	dockercompose,dockerswarm,dockercontainer,dockercontainers,dockerhub		containerizationtechnologies	kubernetes devops ci/cd jenkins
podman	Podman	container	t	podman						
containerd	Containerd	container	t	containerd						
lxc	LXC	container	t	lxc,linux containers,lxd			linuxcontainers			
containers-orchestration-tools	Containers orchestration tools	container	t			containers orchestration tools			containersorchestrationtools	
kubernetes	Kubernetes	container orchestration	t	kubernetes,k8s,k8,kubernetes cluster,kubernets			kubernetescluster			devops cloud terraform
helm	Helm	container orchestration	t	helm charts	helm		helmcharts			
openshift	OpenShift	container orchestration	t	openshift,open shift,red hat openshift,redhat openshift			redhatopenshift			
amazon-eks	Amazon EKS	container orchestration	t	amazon eks,eks,aws eks,elastic kubernetes service			amazoneks,awseks,elastickubernetesservice			
azure-kubernetes-service	Azure Kubernetes Service	container orchestration	t	azure kubernetes service,aks			azurekubernetesservice			
google-kubernetes-engine	Google Kubernetes Engine	container orchestration	t	google kubernetes engine,gke			googlekubernetesengine			
rancher	Rancher	container orchestration	t		rancher					
nomad	Nomad	container orchestration	t	hashicorp nomad	nomad		hashicorpnomad			
k3s	k3s	container orchestration	t	k3s						
istio	Istio	container orchestration	t	istio,service mesh,linkerd			servicemesh			
argo-cd	Argo CD	container orchestration	t	argo cd,argocd,flux cd,gitops			fluxcd			
mesos	Mesos	container orchestration	t	mesos,apache mesos		marathon	apachemesos			
kustomize	Kustomize	container orchestration	t	kustomize						
portainer	Portainer	container orchestration	t	portainer						
devops	DevOps	delivery work	t	devops,dev ops,devsecops,devops engineer,devops tools,devops automation			devopsengineer,devopstools,devopsautomation			ci/cd jenkins terraform ansible linux git bash python prometheus
sre	SRE	delivery work	t	sre,site reliability engineering,site reliability engineer,site reliability			sitereliabilityengineering,sitereliabilityengineer,sitereliability			
platform-engineering	Platform Engineering	delivery work	t	platform engineering,platform engineer			platformengineering,platformengineer			
release-management	Release Management	delivery work	t	release management,release engineering,release manager			releasemanagement,releaseengineering,releasemanager			
configuration-management	Configuration Management	delivery work	t	configuration management,software configuration management,scm			configurationmanagement,softwareconfigurationmanagement			
build-automation	Build Automation	delivery work	t	build automation,build management,build engineer			buildautomation,buildmanagement,buildengineer			
ci/cd	CI/CD	delivery pipeline	t	ci cd,integracion continua,integracao continua,integration continue,cicd,continuous integration,continuous delivery,continuous deployment,ci cd pipelines,ci cd pipeline,continuous integration continuous deployment,build pipelines,deployment automation		ci	integracioncontinua,integracaocontinua,integrationcontinue,continuousintegration,continuousdelivery,continuousdeployment,cicdpipelines,cicdpipeline,continuousintegrationcontinuousdeployment,buildpipelines,deploymentautomation			
jenkins	Jenkins	delivery pipeline	t	jenkins,jenkins pipeline,jenkins ci		hudson	jenkinspipeline,jenkinsci			
github-actions	GitHub Actions	delivery pipeline	t	github actions,gh actions			githubactions,ghactions			
gitlab-ci	GitLab CI	delivery pipeline	t	gitlab ci,gitlab ci cd			gitlabci,gitlabcicd			
azure-devops	Azure DevOps	delivery pipeline	t	azure devops,vsts,azure pipelines,visual studio team services,azure devops server,azure boards,azure repos,vsts tfs,azure artifacts			azuredevops,azurepipelines,visualstudioteamservices,azuredevopsserver,azureboards,azurerepos,vststfs,azureartifacts			
circleci	CircleCI	delivery pipeline	t	circleci,circle ci						
travis-ci	Travis CI	delivery pipeline	t	travis ci	travis		travisci			
teamcity	TeamCity	delivery pipeline	t	teamcity,team city						
bamboo	Bamboo	delivery pipeline	t	atlassian bamboo	bamboo		atlassianbamboo			
bitbucket-pipelines	Bitbucket Pipelines	delivery pipeline	t	bitbucket pipelines			bitbucketpipelines			
spinnaker	Spinnaker	delivery pipeline	t	spinnaker						
concourse	Concourse	delivery pipeline	t	concourse ci	concourse		concourseci			
octopus-deploy	Octopus Deploy	delivery pipeline	t	octopus deploy		octopus	octopusdeploy			
drone-ci	Drone CI	delivery pipeline	t	drone ci		drone	droneci			
gocd	GoCD	delivery pipeline	t	gocd						
tekton	Tekton	delivery pipeline	t	tekton						
buildkite	Buildkite	delivery pipeline	t	buildkite						
xl-deploy	XL Deploy	delivery pipeline	t	xl deploy,digital ai			xldeploy,digitalai			
udeploy	uDeploy	delivery pipeline	t	udeploy,urbancode,ibm urbancode			ibmurbancode			
fastlane	Fastlane	delivery pipeline	t	fastlane						
cruisecontrol	CruiseControl	delivery pipeline	t	cruisecontrol						
codemagic	Codemagic	delivery pipeline	t	codemagic						
appveyor	AppVeyor	delivery pipeline	t	appveyor						
semaphore-ci	Semaphore CI	delivery pipeline	t	semaphore ci			semaphoreci			
terraform	Terraform	infrastructure as code	t	terraform,opentofu,hashicorp terraform,terragrunt,hashicorp configuration language	hcl		hashicorpterraform,hashicorpconfigurationlanguage			
ansible	Ansible	infrastructure as code	t	ansible,ansible tower,awx,red hat ansible			ansibletower,redhatansible			
pulumi	Pulumi	infrastructure as code	t	pulumi						
cloudformation	CloudFormation	infrastructure as code	t	cloudformation,cloud formation,aws cloudformation,amazon cloudformation			awscloudformation,amazoncloudformation			
puppet	Puppet	infrastructure as code	t	puppet labs	puppet		puppetlabs			
chef	Chef	infrastructure as code	t	opscode chef,chef infra	chef		opscodechef,chefinfra			
saltstack	SaltStack	infrastructure as code	t	saltstack,salt stack	salt,saltstate					
vagrant	Vagrant	infrastructure as code	t	hashicorp vagrant	vagrant		hashicorpvagrant			
packer	Packer	infrastructure as code	t	hashicorp packer	packer		hashicorppacker			
crossplane	Crossplane	infrastructure as code	t	crossplane						
infrastructure-as-code	Infrastructure as Code	infrastructure as code	t	infrastructure as code,iac			infrastructureascode			
linux	Linux	operating system	t	linux,ubuntu,debian,red hat,rhel,centos,red hat linux,redhat,redhat linux,fedora,suse,suse linux,linux administration,linux system administration,gnu linux,kali linux,arch linux,linux unix,linux os,red hat enterprise linux,rocky linux,alma linux,oracle linux,alpine linux,linux server,linux administrator,linux mint,almalinux os	rocky		redhatlinux,suselinux,linuxadministration,linuxsystemadministration,gnulinux,kalilinux,archlinux,linuxunix,linuxos,redhatenterpriselinux,rockylinux,almalinux,oraclelinux,alpinelinux,linuxserver,linuxadministrator,linuxmint,almalinuxos			bash system-administration nginx
unix	Unix	operating system	t	unix,unix linux,solaris,aix,hp ux,hpux,sun solaris,freebsd,ibm aix,bsd,openbsd			unixlinux,sunsolaris,ibmaix			
windows-server	Windows Server	operating system	t	windows server,server 2012,server 2008,windows server 2012,windows server 2016,windows server administration,windows server 2008,windows administration,ms windows server,windows nt			windowsserver,server2012,server2008,windowsserver2012,windowsserver2016,windowsserveradministration,windowsserver2008,windowsadministration,mswindowsserver,windowsnt			system-administration active-directory powershell
windows	Windows	desktop operating system	t	microsoft windows,ms windows,windows 7,windows 10,windows xp,windows 8,windows 11,windows os,windows vista,windows family,win 7,windows 98,windows 2000	windows	vista	microsoftwindows,mswindows,windows7,windows10,windowsxp,windows8,windows11,windowsos,windowsvista,windowsfamily,windows98,windows2000			
macos	macOS	desktop operating system	t	macos,mac os,mac os x,os x,osx,apple lion		mac	macosx,applelion			
chromeos	ChromeOS	desktop operating system	t	chromeos,chrome os						
ms-dos	MS-DOS	desktop operating system	t	ms dos	microsoftdiskoperatingsystem	dos	msdos			
cobol	COBOL	mainframe	t	cobol,cobol programming			cobolprogramming			
jcl	JCL	mainframe	t	jcl						
z/os	z/OS	mainframe	t	z os,zos,mvs,os 390			os390			
cics	CICS	mainframe	t	cics						
ims-db	IMS DB	mainframe	t	ims db,ims			imsdb			
as/400	AS/400	mainframe	t	as 400,as400,ibm i,iseries,ibm as 400,rpg			ibmas400			
rexx	REXX	mainframe	t	rexx						
mainframe	Mainframe	mainframe	t	mainframe,ibm mainframe		mainframes	ibmmainframe			
vsam	VSAM	mainframe	t	vsam						
tso/ispf	TSO/ISPF	mainframe	t	tso ispf,ispf		tso	tsoispf			
natural	Natural	mainframe	t	software ag natural,adabas		natural	softwareagnatural			
easytrieve	Easytrieve	mainframe	t	easytrieve						
fortran	Fortran	legacy language	t	fortran						
pascal	Pascal	legacy language	t	turbo pascal	pascal		turbopascal			
delphi	Delphi	legacy language	t	delphi,object pascal,embarcadero delphi	embarcadero		objectpascal,embarcaderodelphi			
ada	Ada	legacy language	t	ada95,ada2005	ada					
pl/i	PL/I	legacy language	t	pl i						
basic	BASIC	legacy language	t	basic language,qbasic		basic	basiclanguage			
visual-foxpro	Visual FoxPro	legacy language	t	visual foxpro,foxpro			visualfoxpro			
powerbuilder	PowerBuilder	legacy language	t	powerbuilder,power builder						
progress-4gl	Progress 4GL	legacy language	t	progress 4gl,openedge,progress openedge			progress4gl,progressopenedge			
clipper	Clipper	legacy language	t	clipper						
actionscript	ActionScript	legacy language	t	actionscript,action script,actionscript 3,as3			actionscript3			
smalltalk	Smalltalk	legacy language	t	smalltalk						
lotus-notes	Lotus Notes	legacy language	t	lotus notes,lotus domino,ibm notes			lotusnotes,lotusdomino,ibmnotes			
coldfusion	ColdFusion	legacy language	t	coldfusion,adobe coldfusion,cold fusion,coldfusion html	cfm,cfml		adobecoldfusion,coldfusionhtml			
adobe-flash	Adobe Flash	legacy language	t	adobe flash,macromedia flash,adobe flex,flash mx		flash,flex	adobeflash,macromediaflash,adobeflex,flashmx			
silverlight	Silverlight	legacy language	t	silverlight,microsoft silverlight			microsoftsilverlight			
logo	Logo	legacy language	t			logo				
assembly	Assembly	low level language	t	assembler,assembly language,x86 assembly,asm,arm assembly,microprocessor 8085	nasm	assembly	assemblylanguage,x86assembly,armassembly,microprocessor8085			
webassembly	WebAssembly	low level language	t	webassembly,wasm	wast					
llvm	LLVM	low level language	t	llvm,clang,low level virtual machine			lowlevelvirtualmachine			
machine-code	Machine Code	low level language	t			machine code			machinecode	
haskell	Haskell	functional language	t	haskell						
ocaml	OCaml	functional language	t	ocaml,o caml						
lisp	Lisp	functional language	t	lisp,common lisp,emacs lisp	cask,eask,elisp		commonlisp,emacslisp			
scheme	Scheme	functional language	t		scheme					
racket	Racket	functional language	t		racket					
standard-ml	Standard ML	functional language	t	standard ml			standardml			
prolog	Prolog	functional language	t	prolog,swi prolog			swiprolog			
idris	Idris	functional language	t		idris					
gleam	Gleam	functional language	t		gleam					
mathematica	Mathematica	scientific language	t	mathematica,wolfram language,wolfram mathematica	wolfram		wolframlanguage,wolframmathematica			
maple	Maple	scientific language	t		maple					
gnu-octave	GNU Octave	scientific language	t	gnu octave		octave	gnuoctave			
labview	LabVIEW	scientific language	t	labview,lab view,ni labview			nilabview			
minitab	Minitab	scientific language	t		minitab					
apl	APL	scientific language	t	a programming language		apl	aprogramminglanguage			
eviews	EViews	scientific language	t	eviews						
jmp	JMP	scientific language	t	jmp						
vba	VBA	automation scripting	t	vba,excel vba,visual basic for applications,vba macros,vba excel,excel macros,ms excel vba,vb macros		macros	excelvba,visualbasicforapplications,vbamacros,vbaexcel,excelmacros,msexcelvba,vbmacros			
autohotkey	AutoHotkey	automation scripting	t	autohotkey	ahk					
tcl	Tcl	automation scripting	t	tcl,tcl tk	sdc,xdc		tcltk			
applescript	AppleScript	automation scripting	t	applescript	apples,osascript					
google-apps-script	Google Apps Script	automation scripting	t	google apps script,apps script			googleappsscript,appsscript			
awk	Awk	automation scripting	t	awk,sed,sed awk,gawk,the awk programming language			sedawk,theawkprogramminglanguage			
vbscript	VBScript	automation scripting	t	vbscript,vb script						
regular-expressions	Regular Expressions	automation scripting	t	regular expressions,regex,regexp			regularexpressions			
abap	ABAP	business language	t	abap,sap smart forms,smart forms,smartforms,lsmw,sap bdc,sap scripts,sap script,badi,sap abap,abap oo,abap 4			sapsmartforms,sapbdc,sapscripts,sapscript,sapabap,abapoo,abap4			
apex	Apex	business language	t	salesforce apex,apex programming	apex		salesforceapex,apexprogramming			
oracle-apex	Oracle APEX	business language	t	oracle apex,application express			oracleapex,applicationexpress			
x++	X++	business language	t	x++						
al-language	AL Language	business language	t	al language,c al			allanguage			
visualforce	Visualforce	business language	t	visualforce,visual force						
lightning-web-components	Lightning Web Components	business language	t	lightning web components,lwc,salesforce lightning,salesforce lightning web		lightning	lightningwebcomponents,salesforcelightning,salesforcelightningweb			
soql	SOQL	business language	t	soql						
solidity	Solidity	smart contract language	t	solidity,solidity language	soliditylang		soliditylanguage			
vyper	Vyper	smart contract language	t	vyper	vyperlang					
move-language	Move Language	smart contract language	t	move language			movelanguage			
cairo-language	Cairo Language	smart contract language	t	cairo language			cairolanguage			
blockchain	Blockchain	blockchain	t	blockchain,web3,defi,dapps,decentralized applications,smart contracts,smart contract,block chain,blockchain technology,blockchain development			decentralizedapplications,smartcontracts,smartcontract,blockchaintechnology,blockchaindevelopment			rust javascript
ethereum	Ethereum	blockchain	t	ethereum,web3 js,web3js,ethers js,ethersjs,hardhat,truffle						
bitcoin	Bitcoin	blockchain	t	bitcoin						
hyperledger	Hyperledger	blockchain	t	hyperledger,hyperledger fabric			hyperledgerfabric			
solana	Solana	blockchain	t	solana						
polkadot	Polkadot	blockchain	t	polkadot		substrate				
crypto	Crypto	blockchain	t	cryptocurrency,cryptocurrencies,nft,nfts		crypto				
nginx	nginx	web server	t	nginx,ngnix						
haproxy	HAProxy	web server	t	haproxy,ha proxy						
apache-http-server	Apache HTTP Server	web server	t	apache http server,apache httpd,apache server,apache web server,apache2,the apache software foundation		apache	apachehttpserver,apachehttpd,apacheserver,apachewebserver,theapachesoftwarefoundation			
iis	IIS	web server	t	iis,microsoft iis,internet information services,ms iis			microsoftiis,internetinformationservices,msiis			
caddy	Caddy	web server	t	caddy						
traefik	Traefik	web server	t	traefik						
envoy	Envoy	web server	t	envoy proxy	envoy		envoyproxy			
varnish	Varnish	web server	t	varnish						
squid	Squid	web server	t	squid proxy	squid		squidproxy			
litespeed	LiteSpeed	web server	t	litespeed						
lighttpd	lighttpd	web server	t	lighttpd						
kong	Kong	web server	t	kong gateway	kong		konggateway			
apigee	Apigee	web server	t	apigee,google apigee,google apigee x,apigee x			googleapigee,googleapigeex,apigeex			
f5-big-ip	F5 BIG-IP	web server	t	f5 big ip,f5,big ip,f5 load balancer,f5 ltm			f5bigip,bigip,f5loadbalancer,f5ltm			
tomcat	Tomcat	application server	t	tomcat,apache tomcat,tomcat server			apachetomcat,tomcatserver			
weblogic	WebLogic	application server	t	weblogic,web logic,oracle weblogic,weblogic server,bea weblogic			oracleweblogic,weblogicserver,beaweblogic			
websphere	WebSphere	application server	t	websphere,ibm websphere,websphere application server		was	ibmwebsphere,websphereapplicationserver			
jboss	JBoss	application server	t	jboss,wildfly,jboss eap,jboss as			jbosseap,jbossas			
glassfish	GlassFish	application server	t	glassfish,glass fish						
jetty	Jetty	application server	t	jetty						
gunicorn	Gunicorn	application server	t	gunicorn,uwsgi	uwebservergatewayinterface					
pm2	PM2	application server	t	pm2						
passenger	Passenger	application server	t	phusion passenger		passenger	phusionpassenger			
oracle-application-server	Oracle Application Server	application server	t	oracle application server,oc4j			oracleapplicationserver			
lamp	LAMP	lamp stack	t	lamp stack,wamp,xampp,lemp,mamp	lamp		lampstack			
mean-stack	MEAN Stack	lamp stack	t	mean stack		mean	meanstack			
mern-stack	MERN Stack	lamp stack	t	mern stack		mern	mernstack			
jamstack	Jamstack	lamp stack	t	jamstack						
prometheus	Prometheus	monitoring	t	prometheus,alertmanager						
grafana	Grafana	monitoring	t	grafana,grafana loki,loki			grafanaloki			
datadog	Datadog	monitoring	t	datadog,data dog						
elk-stack	ELK Stack	monitoring	t	elk stack,elk,elastic stack,efk			elkstack,elasticstack			
kibana	Kibana	monitoring	t	kibana						
logstash	Logstash	monitoring	t	logstash,filebeat		beats				
new-relic	New Relic	monitoring	t	new relic,newrelic						
splunk	Splunk	monitoring	t	splunk,splunk enterprise			splunkenterprise			
nagios	Nagios	monitoring	t	nagios,nagios xi			nagiosxi			
zabbix	Zabbix	monitoring	t	zabbix						
dynatrace	Dynatrace	monitoring	t	dynatrace						
appdynamics	AppDynamics	monitoring	t	appdynamics,app dynamics						
sentry	Sentry	monitoring	t	sentry io	sentry		sentryio			
opentelemetry	OpenTelemetry	monitoring	t	opentelemetry,open telemetry,otel						
jaeger	Jaeger	monitoring	t	zipkin,distributed tracing	jaeger,jaegertracing		distributedtracing			
pagerduty	PagerDuty	monitoring	t	pagerduty						
graylog	Graylog	monitoring	t	graylog						
fluentd	Fluentd	monitoring	t	fluentd,fluent bit			fluentbit			
solarwinds	SolarWinds	monitoring	t	solarwinds						
prtg	PRTG	monitoring	t	prtg						
icinga	Icinga	monitoring	t	icinga,check mk,checkmk						
scom	SCOM	monitoring	t	scom,system center operations manager			systemcenteroperationsmanager			
cacti	Cacti	monitoring	t	cacti						
honeycomb.io	Honeycomb.io	monitoring	t	honeycomb io			honeycombio			
observability	Observability	monitoring	t	observability,application monitoring,apm			applicationmonitoring			
bmc-patrol	BMC Patrol	monitoring	t	bmc patrol			bmcpatrol			
tivoli	Tivoli	monitoring	t	tivoli,ibm tivoli			ibmtivoli			
sensu	Sensu	monitoring	t	sensu						
rollbar	Rollbar	monitoring	t	rollbar						
bugsnag	Bugsnag	monitoring	t	bugsnag						
victorops	VictorOps	monitoring	t	splunk on call		victorops	splunkoncall			
opsgenie	Opsgenie	monitoring	t	opsgenie						
git	Git	version control	t	git,control de versiones,controle de versao,gestion de versions,github,gitlab,bitbucket,git hub,version control,git github,git version control,github enterprise,git bash,git flow,gitflow,source control,git lab,bit bucket,versionsverwaltung,source code management,version control systems	atlassianbitbucket	codigo fuente,source code,code versioning tools,scm tools	controldeversiones,controledeversao,gestiondeversions,versioncontrol,gitgithub,gitversioncontrol,githubenterprise,gitbash,sourcecontrol,sourcecodemanagement,versioncontrolsystems		codigofuente,sourcecode,codeversioningtools,scmtools	
subversion	Subversion	version control	t	subversion,svn,tortoise svn,tortoisesvn,apache subversion			apachesubversion			
perforce	Perforce	version control	t	perforce,helix core			helixcore			
mercurial	Mercurial	version control	t	mercurial		hg				
cvs	CVS	version control	t	cvs,cvsnt						
tfs	TFS	version control	t	tfs,team foundation server,tfvc,microsoft tfs			teamfoundationserver,microsofttfs			
clearcase	ClearCase	version control	t	clearcase,rational clearcase,ibm clearcase,clear case			rationalclearcase,ibmclearcase			
visual-sourcesafe	Visual SourceSafe	version control	t	visual sourcesafe,vss,sourcesafe			visualsourcesafe			
sourcetree	SourceTree	version control	t	sourcetree,source tree,gitkraken						
pvcs	PVCS	version control	t	pvcs						
gerrit	Gerrit	version control	t	gerrit						
plastic-scm	Plastic SCM	version control	t	plastic scm			plasticscm			
nexus	Nexus	artifact repository	t	sonatype nexus,nexus repository	nexus		sonatypenexus,nexusrepository			
artifactory	Artifactory	artifact repository	t	artifactory,jfrog artifactory,jfrog			jfrogartifactory			
harbor	Harbor	artifact repository	t			harbor				
rest-api	REST API	interface design	t	rest api,rest apis,restful api,restful apis,restful,rest services,restful web services,rest web services,restful services,rest web service,api rest,rest architecture,web api,restfull,rest assured api	rest		restapi,restapis,restfulapi,restfulapis,restservices,restfulwebservices,restwebservices,restfulservices,restwebservice,apirest,restarchitecture,webapi,restassuredapi			
grpc	gRPC	interface design	t	grpc,protocol buffers,protobuf,google remote procedure call	grpcio		protocolbuffers,googleremoteprocedurecall			
microservices	Microservices	interface design	t	microservices,microservicios,microsservicos,mikroservices,arquitectura de microservicios,micro services,microservice,microservice architecture,microservices architecture,micro service			arquitecturademicroservicios,microservicearchitecture,microservicesarchitecture			
soap	SOAP	interface design	t	soap web services,wsdl,soap api,soap services	soap		soapwebservices,soapapi,soapservices			
web-services	Web Services	interface design	t	web services,web service,webservices,webservice						
websockets	WebSockets	interface design	t	websockets,websocket,web sockets,socket io			socketio			
api-design	API Design	interface design	t	api design,api development,api integration,application programming interface,api architecture		api,apis,api integration design,third party apis,restful development	apidesign,apidevelopment,apiintegration,applicationprogramminginterface,apiarchitecture		apiintegrationdesign,thirdpartyapis,restfuldevelopment	
webrtc	WebRTC	interface design	t	webrtc						
trpc	tRPC	interface design	t	trpc,typescript remote procedure call			typescriptremoteprocedurecall			
odata	OData	interface design	t	odata						
openapi	OpenAPI	interface design	t	openapi,swagger,swagger ui,open api			swaggerui			
rpc	RPC	interface design	t	rpc,rmi,java rmi,corba	rpcgen,oncrpc,xdr		javarmi			
edi	EDI	interface design	t	edi,electronic data interchange,edifact			electronicdatainterchange			
event-driven-architecture	Event-Driven Architecture	interface design	t	event driven architecture,event sourcing,cqrs			eventdrivenarchitecture,eventsourcing			
oauth	OAuth	identity	t	oauth,oauth2,oauth 2 0,openid connect,oidc,oauth2 0			oauth20,openidconnect			
saml	SAML	identity	t	saml						
jwt	JWT	identity	t	jwt,json web token,json web tokens			jsonwebtoken,jsonwebtokens			
ldap	LDAP	identity	t	ldap,openldap						
active-directory	Active Directory	identity	t	active directory,microsoft active directory,azure active directory,azure ad,microsoft entra id,ad ds,windows active directory,entra id,group policy,gpo,group policies,microsoft entra			activedirectory,microsoftactivedirectory,azureactivedirectory,azuread,microsoftentraid,windowsactivedirectory,entraid,grouppolicy,grouppolicies,microsoftentra			
okta	Okta	identity	t	okta,okta developer			oktadeveloper			
keycloak	Keycloak	identity	t	keycloak						
auth0	Auth0	identity	t	auth0						
sso	SSO	identity	t	sso,single sign on			singlesignon			
iam	IAM	identity	t	iam,identity and access management,identity access management,identity management			identityandaccessmanagement,identityaccessmanagement,identitymanagement			
kerberos	Kerberos	identity	t	kerberos,kerberos authentication			kerberosauthentication			
cyberark	CyberArk	identity	t	cyberark						
sailpoint	SailPoint	identity	t	sailpoint						
ping-identity	Ping Identity	identity	t	ping identity,pingfederate			pingidentity			
passport.js	Passport.js	identity	t	passport js,passportjs	passport					
multi-factor-authentication	Multi-Factor Authentication	identity	t	multi factor authentication,mfa,2fa			multifactorauthentication			
json	JSON	data format	t	json,javascript object notation			javascriptobjectnotation			
xml	XML	data format	t	xml,xsd,xml schema	extensiblemarkuplanguage		xmlschema			
yaml	YAML	data format	t	yaml,yml,yaml ain t markup language			yamlaintmarkuplanguage			
xslt	XSLT	data format	t	xslt,xsl,xpath,xquery						
csv	CSV	data format	t	csv						
markdown	Markdown	data format	t	markdown						
latex	LaTeX	data format	t	latex,la tex,overleaf	tex					
dtd	DTD	data format	t	dtd						
quality-assurance	Quality Assurance	testing	t	quality assurance,pruebas de software,testes de software,tests logiciels,pruebas manuales,qa,qa testing,software testing,manual testing,software quality assurance,qa engineer,functional testing,system testing,test cases,test planning,testmanagement,software test,softwaretest,manual tester,test case design,test case writing,test cases design,defect tracking,test scripts,test script,gui testing,test execution,defect management,bug tracking,quality assurance testing,qa analyst,qa tester,sqa,web testing,stlc,software quality		testing,regression suite,tester,test scenarios,test case creation,test case execution,test case planning,test design,test methodologies,test reporting,functionality testing,functional testing skills,bug reporting,test management process,test analysis,test analyst,testing methodologies,testing tools,defect reporting	qualityassurance,pruebasdesoftware,testesdesoftware,testslogiciels,pruebasmanuales,qatesting,softwaretesting,manualtesting,softwarequalityassurance,qaengineer,functionaltesting,systemtesting,testcases,testplanning,manualtester,testcasedesign,testcasewriting,testcasesdesign,defecttracking,testscripts,testscript,guitesting,testexecution,defectmanagement,bugtracking,qualityassurancetesting,qaanalyst,qatester,webtesting,softwarequality		regressionsuite,testscenarios,testcasecreation,testcaseexecution,testcaseplanning,testdesign,testmethodologies,testreporting,functionalitytesting,functionaltestingskills,bugreporting,testmanagementprocess,testanalysis,testanalyst,testingmethodologies,testingtools,defectreporting	selenium cypress playwright jest jira tdd sql
test-automation	Test Automation	testing	t	test automation,automatizacion de pruebas,automacao de testes,pruebas automatizadas,tests automatises,page object model,data driven testing,keyword driven testing,automated testing,qa automation,automation testing,automated tests,test automation framework,automation framework,testautomatisierung		pom	testautomation,automatizaciondepruebas,automacaodetestes,pruebasautomatizadas,testsautomatises,pageobjectmodel,datadriventesting,keyworddriventesting,automatedtesting,qaautomation,automationtesting,automatedtests,testautomationframework,automationframework			selenium cypress playwright java python
regression-testing	Regression Testing	testing	t	regression testing			regressiontesting			
unit-testing	Unit Testing	testing	t	unit testing,pruebas unitarias,testes unitarios,tests unitaires,unit tests,unit test		unittest	unittesting,pruebasunitarias,testesunitarios,testsunitaires,unittests			
integration-testing	Integration Testing	testing	t	integration testing,integration tests			integrationtesting,integrationtests			
performance-testing	Performance Testing	testing	t	performance testing,load testing,stress testing,performance test			performancetesting,loadtesting,stresstesting,performancetest			
user-acceptance-testing	User Acceptance Testing	testing	t	user acceptance testing,uat,acceptance testing		user acceptance	useracceptancetesting,acceptancetesting		useracceptance	
api-testing	API Testing	testing	t	api testing			apitesting			
mobile-testing	Mobile Testing	testing	t	mobile testing,mobile app testing			mobiletesting,mobileapptesting			
usability-testing	Usability Testing	testing	t	usability testing,user testing,usability tests			usabilitytesting,usertesting,usabilitytests			
exploratory-testing	Exploratory Testing	testing	t	exploratory testing		exploratory	exploratorytesting			
end-to-end-testing	End-to-End Testing	testing	t	end to end testing,e2e testing,e2e			endtoendtesting,e2etesting			
black-box-testing	Black Box Testing	testing	t	black box testing,white box testing,smoke testing,sanity testing		black box,white box	blackboxtesting,whiteboxtesting,smoketesting,sanitytesting		blackbox,whitebox	
accessibility-testing	Accessibility Testing	testing	t	accessibility testing			accessibilitytesting			
game-testing	Game Testing	testing	t	game testing			gametesting			
database-testing	Database Testing	testing	t	database testing,etl testing			databasetesting,etltesting			
cross-browser-testing	Cross-Browser Testing	testing	t	cross browser testing,cross browser compatibility			crossbrowsertesting,crossbrowsercompatibility			
tdd	TDD	development method	t	tdd,test driven development			testdrivendevelopment			
bdd	BDD	development method	t	bdd,atdd,acceptance test driven development,behavior driven development,behaviour driven development			acceptancetestdrivendevelopment,behaviordrivendevelopment,behaviourdrivendevelopment			
ddd	DDD	development method	t	ddd,domain driven design			domaindrivendesign			
pair-programming	Pair Programming	development method	t	pair programming,mob programming			pairprogramming,mobprogramming			
code-review	Code Review	development method	t	code review,code collaborator,code reviews,peer review			codereview,codecollaborator,codereviews,peerreview			
clean-code	Clean Code	development method	t	clean code,arquitectura limpia,arquitetura limpa,codigo limpio,hexagonal architecture,onion architecture,clean architecture,refactoring			cleancode,arquitecturalimpia,arquiteturalimpa,codigolimpio,hexagonalarchitecture,onionarchitecture,cleanarchitecture			
solid	SOLID	development method	t	solid principles		solid	solidprinciples			
selenium	Selenium	test tool	t	selenium,selenium webdriver,selenium web driver,selenium ide,selenium grid,selenium rc,selenium automation			seleniumwebdriver,seleniumide,seleniumgrid,seleniumrc,seleniumautomation			
cypress	Cypress	test tool	t	cypress,cypress io			cypressio			
playwright	Playwright	test tool	t	playwright						
jest	Jest	test tool	t	jest js,jestjs	jest					
junit	JUnit	test tool	t	junit,j unit,junit5						
testng	TestNG	test tool	t	testng,test ng						
mocha	Mocha	test tool	t	mocha,mocha js,mochajs,chai						
jasmine	Jasmine	test tool	t	jasmine js,jasminejs	jasmine					
karma	Karma	test tool	t	karma js,karmajs	karma,karmarunner					
pytest	pytest	test tool	t	pytest,py test						
appium	Appium	test tool	t	appium						
cucumber	Cucumber	test tool	t	cucumber,gherkin,cucumber js,cucumberjs,specflow						
jmeter	JMeter	test tool	t	jmeter,apache jmeter,j meter			apachejmeter			
postman	Postman	test tool	t	postman,post man						
soapui	SoapUI	test tool	t	soapui,soap ui						
puppeteer	Puppeteer	test tool	t	puppeteer						
vitest	Vitest	test tool	t	vitest						
robot-framework	Robot Framework	test tool	t	robot framework			robotframework			
rspec	RSpec	test tool	t	rspec						
nunit	NUnit	test tool	t	nunit,xunit,mstest,ms test						
phpunit	PHPUnit	test tool	t	phpunit,php unit						
mockito	Mockito	test tool	t	mockito,powermock						
enzyme	Enzyme	test tool	t		enzyme					
react-testing-library	React Testing Library	test tool	t	react testing library,testing library			reacttestinglibrary,testinglibrary			
loadrunner	LoadRunner	test tool	t	loadrunner,load runner,hp loadrunner,micro focus loadrunner			hploadrunner,microfocusloadrunner			
winrunner	WinRunner	test tool	t	winrunner,win runner,mercury winrunner			mercurywinrunner			
qtp	QTP	test tool	t	qtp,uft,hp qtp,hp uft,unified functional testing,quick test professional			hpqtp,hpuft,unifiedfunctionaltesting,quicktestprofessional			
hp-alm	HP ALM	test tool	t	hp alm,quality center,hp quality center,alm,hp qc,micro focus alm,quality centre			hpalm,qualitycenter,hpqualitycenter,microfocusalm,qualitycentre			
espresso	Espresso	test tool	t	espresso						
xctest	XCTest	test tool	t	xctest,xcuitest						
protractor	Protractor	test tool	t	protractor	protractorjs,protractortest					
testcafe	TestCafe	test tool	t	testcafe						
katalon	Katalon	test tool	t	katalon,katalon studio			katalonstudio			
ranorex	Ranorex	test tool	t	ranorex						
testcomplete	TestComplete	test tool	t	testcomplete						
tosca	Tosca	test tool	t	tricentis tosca	tosca		tricentistosca			
rest-assured	REST Assured	test tool	t	rest assured			restassured			
karate	Karate	test tool	t	karate dsl	karate,karatelabs		karatedsl			
gatling	Gatling	test tool	t		gatling					
k6	k6	test tool	t	k6						
locust	Locust	test tool	t		locust					
sauce-labs	Sauce Labs	test tool	t	sauce labs,saucelabs						
browserstack	BrowserStack	test tool	t	browserstack,browser stack						
testrail	TestRail	test tool	t	testrail						
zephyr	Zephyr	test tool	t	zephyr						
google-test	Google Test	test tool	t	google test,gtest			googletest			
catch2	Catch2	test tool	t	catch2						
capybara	Capybara	test tool	t	capybara						
webdriverio	WebdriverIO	test tool	t	webdriverio						
nightwatch.js	Nightwatch.js	test tool	t	nightwatch js,nightwatchjs						
storybook	Storybook	test tool	t	storybook	storybookjs					
insomnia	Insomnia	test tool	t	insomnia,insomnia rest client			insomniarestclient			
blazemeter	Blazemeter	test tool	t	blazemeter						
charles-proxy	Charles Proxy	test tool	t	charles proxy			charlesproxy			
fiddler	Fiddler	test tool	t	fiddler						
bugzilla	Bugzilla	test tool	t	bugzilla						
mantis	Mantis	test tool	t	mantis,mantisbt						
selenide	Selenide	test tool	t	selenide						
serenity-bdd	Serenity BDD	test tool	t	serenity bdd,serenity			serenitybdd			
allure	Allure	test tool	t		allure					
detox	Detox	test tool	t		detox					
robotium	Robotium	test tool	t	robotium						
codeception	Codeception	test tool	t	codeception						
hamcrest	Hamcrest	test tool	t	hamcrest,assertj						
wiremock	WireMock	test tool	t	wiremock						
testcontainers	Testcontainers	test tool	t	testcontainers						
vectorcast	VectorCAST	test tool	t	vectorcast						
sonarqube	SonarQube	code quality	t	sonarqube,sonar qube,sonarlint,sonarcloud	sonar					
eslint	ESLint	code quality	t	eslint,prettier,tslint		lint				
checkstyle	Checkstyle	code quality	t	checkstyle,pmd,findbugs						
fortify	Fortify	code quality	t	fortify,hp fortify,checkmarx,veracode,snyk			hpfortify			
coverity	Coverity	code quality	t	coverity						
pylint	Pylint	code quality	t	pylint,flake8,black formatter			blackformatter			
codecov	Codecov	code quality	t	codecov,jacoco,cobertura						
husky	Husky	code quality	t	husky						
biome	Biome	code quality	t	biome,biome js,biomejs						
cybersecurity	Cybersecurity	security	t	cybersecurity,ciberseguranca,seguridad de la informacion,cyber securite,cyber security,information security,infosec,it security,it sicherheit,cybersecurite,ciberseguridad,computer security,securite informatique,informationssicherheit,data security,seguranca da informacao,seguridad informatica,application security,appsec		security	seguridaddelainformacion,informationsecurity,itsecurity,itsicherheit,computersecurity,securiteinformatique,datasecurity,segurancadainformacao,seguridadinformatica,applicationsecurity			networking wireshark burp-suite iso-27001 antivirus endpoint-security email-security
penetration-testing	Penetration Testing	security	t	penetration testing,pentesting,pen testing,ethical hacking,pentest,penetration test,ethical hacker			penetrationtesting,ethicalhacking,penetrationtest,ethicalhacker			
siem	SIEM	security	t	siem,security information and event management			securityinformationandeventmanagement			
network-security	Network Security	security	t	network security			networksecurity			
vulnerability-assessment	Vulnerability Assessment	security	t	vulnerability assessment,vulnerability management,vulnerability scanning			vulnerabilityassessment,vulnerabilitymanagement,vulnerabilityscanning			
threat-intelligence	Threat Intelligence	security	t	threat intelligence,threat modeling,threat hunting,threat analysis			threatintelligence,threatmodeling,threathunting,threatanalysis			
incident-response	Incident Response	security	t	incident response,incident handling			incidentresponse,incidenthandling			
digital-forensics	Digital Forensics	security	t	digital forensics,computer forensics			digitalforensics,computerforensics			
soc	SOC	security	t	security operations center,soc analyst		soc	securityoperationscenter,socanalyst			
cryptography	Cryptography	security	t	cryptography,kryptographie		encryption				
malware-analysis	Malware Analysis	security	t	malware analysis,reverse engineering			malwareanalysis,reverseengineering			
owasp	OWASP	security	t	owasp,owasp top 10			owasptop10			
security-auditing	Security Auditing	security	t	security auditing,security audit,it audit,it auditing,information systems audit			securityauditing,securityaudit,itaudit,itauditing,informationsystemsaudit			
zero-trust	Zero Trust	security	t	zero trust			zerotrust			
grc	GRC	security	t	grc,governance risk and compliance			governanceriskandcompliance			
burp-suite	Burp Suite	security tool	t	burp suite,burpsuite,burp						
metasploit	Metasploit	security tool	t	metasploit						
nmap	Nmap	security tool	t	nmap						
nessus	Nessus	security tool	t	nessus,tenable,qualys						
wireshark	Wireshark	security tool	t	wireshark,tcpdump,wire shark						
snort	Snort	security tool	t	snort,suricata						
kali	Kali	security tool	t	kali tools	kali		kalitools			
qradar	QRadar	security tool	t	qradar,ibm qradar,arcsight			ibmqradar			
crowdstrike	CrowdStrike	security tool	t	crowdstrike						
splunk-enterprise-security	Splunk Enterprise Security	security tool	t	splunk enterprise security			splunkenterprisesecurity			
microsoft-sentinel	Microsoft Sentinel	security tool	t	microsoft sentinel,azure sentinel			microsoftsentinel,azuresentinel			
microsoft-defender	Microsoft Defender	security tool	t	microsoft defender,windows defender			microsoftdefender,windowsdefender			
hashicorp-vault	Hashicorp Vault	security tool	t	hashicorp vault		vault	hashicorpvault			
symantec	Symantec	security tool	t	symantec,symantec endpoint protection,mcafee			symantecendpointprotection			
openssl	OpenSSL	security tool	t	openssl						
gnupg	GnuPG	security tool	t	gnupg,pgp,gpg						
let's-encrypt	Let's Encrypt	security tool	t	let s encrypt			letsencrypt			
acunetix	Acunetix	security tool	t	acunetix,appscan,zap,owasp zap			owaspzap			
hashcat	Hashcat	security tool	t	hashcat,john the ripper			johntheripper			
ghidra	Ghidra	security tool	t	ghidra,ida pro			idapro			
iso-27001	ISO 27001	security standard	t	iso 27001,iso27001,iso iec 27001,iso 27001 lead auditor			isoiec27001,iso27001leadauditor			
pci-dss	PCI DSS	security standard	t	pci dss,pci compliance			pcidss,pcicompliance			
soc-2	SOC 2	security standard	t	soc 2,soc2						
nist	NIST	security standard	t	nist,nist csf			nistcsf			
gdpr	GDPR	security standard	t	gdpr,dsgvo,rgpd,data protection,datenschutz,data privacy,lopd,lgpd		privacy,protection des donnees,proteccion de datos	dataprotection,dataprivacy		protectiondesdonnees,protecciondedatos	
hipaa	HIPAA	security standard	t	hipaa,hipaa compliance			hipaacompliance			
sox	SOX	security standard	t	sox,sarbanes oxley,sox compliance,sox compliance testing			sarbanesoxley,soxcompliance,soxcompliancetesting			
cissp	CISSP	security standard	t	cissp						
cism	CISM	security standard	t	cism,cisa						
ceh	CEH	security standard	t	ceh,certified ethical hacker			certifiedethicalhacker			
comptia-security+	CompTIA Security+	security standard	t	comptia security,comptia sec			comptiasecurity,comptiasec			
oscp	OSCP	security standard	t	oscp						
networking	Networking	networking	t	routers and switches,network switches,lan troubleshooting,network configuration,computer networking,network administration,computer networks,network engineering,netzwerke,netzwerktechnik,reseaux,redes,network engineer,network administrator,network management,routing and switching,cisco routing and switching,routing switching,networking concepts,redes de computadores		networking,switches,routers,network,networks,routing,switching,network support,network operations,network maintenance	routersandswitches,networkswitches,lantroubleshooting,networkconfiguration,computernetworking,networkadministration,computernetworks,networkengineering,networkengineer,networkadministrator,networkmanagement,routingandswitching,ciscoroutingandswitching,routingswitching,networkingconcepts,redesdecomputadores		networksupport,networkoperations,networkmaintenance	dns system-administration
tcp/ip	TCP/IP	networking	t	tcp ip,osi model,osi layers,osi architecture,tcp,udp,tcp udp			tcpip,osimodel,osilayers,osiarchitecture,tcpudp			
cisco	Cisco	networking	t	cisco,cisco ios,cisco routers,cisco switches,cisco networking,cisco asa,cisco nexus,cisco router,cisco catalyst			ciscoios,ciscorouters,ciscoswitches,cisconetworking,ciscoasa,cisconexus,ciscorouter,ciscocatalyst			
ccna	CCNA	networking	t	ccna,ccnp,ccie,cisco certified network associate			ciscocertifiednetworkassociate			
vpn	VPN	networking	t	vpn,ipsec,ssl vpn,dmvpn,ip sec,openvpn,wireguard			sslvpn			
firewalls	Firewalls	networking	t	firewalls,firewall,firewall configuration,iptables,pfsense			firewallconfiguration			
lan/wan	LAN/WAN	networking	t	lan wan,local area network,wlan		lan,wan	lanwan,localareanetwork			
juniper	Juniper	networking	t	juniper,junos,juniper networks			junipernetworks			
palo-alto-networks	Palo Alto Networks	networking	t	palo alto networks,palo alto,palo alto firewall			paloaltonetworks,paloalto,paloaltofirewall			
fortinet	Fortinet	networking	t	fortinet,fortigate						
check-point	Check Point	networking	t	check point,checkpoint firewall	checkpoint		checkpointfirewall			
load-balancing	Load Balancing	networking	t	load balancing,load balancer,load balancers,load balancing algorithms			loadbalancing,loadbalancer,loadbalancers,loadbalancingalgorithms			
network-monitoring	Network Monitoring	networking	t	network monitoring,network troubleshooting,network analysis			networkmonitoring,networktroubleshooting,networkanalysis			
sd-wan	SD-WAN	networking	t	sd wan,sdwan,software defined networking,sdn			softwaredefinednetworking			
wi-fi	Wi-Fi	networking	t	wi fi,wireless networking,802 11,wireless networks		wifi,wireless	wirelessnetworking,80211,wirelessnetworks			
aruba	Aruba	networking	t	aruba,aruba networks,meraki,cisco meraki			arubanetworks,ciscomeraki			
mikrotik	MikroTik	networking	t	mikrotik						
ubiquiti	Ubiquiti	networking	t	ubiquiti,unifi						
network-design	Network Design	networking	t	network design			networkdesign			
5g	5G	networking	t	5g,lte,4g,4g lte			4glte			
voip	VoIP	networking	t	voip,voice over ip,asterisk,telephony,cisco call manager,telefonia			voiceoverip,ciscocallmanager			
dns	DNS	network protocol	t	dns,bind9,domain name system		bind	domainnamesystem			
dhcp	DHCP	network protocol	t	dhcp						
http	HTTP	network protocol	t	http,https,http 2,http https			http2,httphttps			
ftp	FTP	network protocol	t	ftp,sftp,ftps,tftp						
ssh	SSH	network protocol	t	ssh,openssh,putty,secure shell			secureshell			
bgp	BGP	network protocol	t	bgp,border gateway protocol			bordergatewayprotocol			
ospf	OSPF	network protocol	t	ospf,eigrp,routing protocols		rip	routingprotocols			
mpls	MPLS	network protocol	t	mpls		mpls vpn			mplsvpn	
vlan	VLAN	network protocol	t	vlan,vlans,private vlan,vtp,inter vlan routing			privatevlan,intervlanrouting			
stp	STP	network protocol	t	stp,spanning tree,rstp,spanning tree protocol			spanningtree,spanningtreeprotocol			
hsrp	HSRP	network protocol	t	hsrp,vrrp,glbp						
nat	NAT	network protocol	t	network address translation	nat	pat	networkaddresstranslation			
acl	ACL	network protocol	t	acl,access control lists,access lists,access control list			accesscontrollists,accesslists,accesscontrollist			
snmp	SNMP	network protocol	t	snmp						
smtp	SMTP	network protocol	t	smtp,imap,pop3						
ssl/tls	SSL/TLS	network protocol	t	ssl tls,ssl,tls,ssl certificates			ssltls,sslcertificates			
ntp	NTP	network protocol	t	ntp						
telnet	Telnet	network protocol	t	telnet						
ipv6	IPv6	network protocol	t	ipv6,ipv4,vlsm,ip addressing,subnetting			ipaddressing			
sip	SIP	network protocol	t	sip						
smb	SMB	network protocol	t	smb,samba,cifs,nfs						
radius	RADIUS	network protocol	t	tacacs	radius	aaa				
frame-relay	Frame Relay	network protocol	t	frame relay			framerelay			
etherchannel	EtherChannel	network protocol	t	etherchannel,lacp						
qos	QoS	network protocol	t	qos,quality of service			qualityofservice			
vxlan	VXLAN	network protocol	t	vxlan,evpn						
vmware	VMware	virtualization	t	vmware,vm ware,vmware vsphere,vsphere,esxi,vmware esxi,vmware workstation,esx,vcenter,vmware esx		vmw	vmwarevsphere,vmwareesxi,vmwareworkstation,vmwareesx			
hyper-v	Hyper-V	virtualization	t	hyper v,microsoft hyper v			hyperv,microsofthyperv			
virtualization	Virtualization	virtualization	t	virtualization,virtualisation,virtual machines,virtualisierung,server virtualization			virtualmachines,servervirtualization			
virtualbox	VirtualBox	virtualization	t	virtualbox,virtual box,oracle virtualbox,oracle vm virtualbox			oraclevirtualbox,oraclevmvirtualbox			
kvm	KVM	virtualization	t	kvm,qemu,libvirt						
xen	Xen	virtualization	t	xen,xenserver,citrix xenserver			citrixxenserver			
proxmox	Proxmox	virtualization	t	proxmox,proxmox ve			proxmoxve			
citrix	Citrix	virtualization	t	citrix,citrix xenapp,xenapp,citrix xendesktop,xendesktop			citrixxenapp,citrixxendesktop			
nutanix	Nutanix	virtualization	t	nutanix						
parallels	Parallels	virtualization	t		parallels					
vdi	VDI	virtualization	t	vdi,virtual desktop infrastructure,vmware horizon			virtualdesktopinfrastructure,vmwarehorizon			
san	SAN	storage	t	storage area network,storage administration		san	storageareanetwork,storageadministration			
nas	NAS	storage	t	network attached storage	nas		networkattachedstorage			
netapp	NetApp	storage	t	netapp,snapmirror,netapp ontap,data ontap			netappontap,dataontap			
emc	EMC	storage	t	emc,dell emc,emc storage			dellemc,emcstorage			
raid	RAID	storage	t		raid					
veeam	Veeam	storage	t	veeam,veeam backup			veeambackup			
commvault	Commvault	storage	t	commvault						
netbackup	NetBackup	storage	t	netbackup,veritas netbackup,backup exec,veritas			veritasnetbackup,backupexec			
backup-and-recovery	Backup and Recovery	storage	t	backup and recovery,data backup,data recovery,rman,oracle rman		backup,backups	backupandrecovery,databackup,datarecovery,oraclerman			
ceph	Ceph	storage	t	ceph,glusterfs						
minio	MinIO	storage	t	minio						
acronis	Acronis	storage	t	acronis,acronis backup			acronisbackup			
system-administration	System Administration	system administration	t	system administration,systems administration,sysadmin,system administrator,systems administrator,systemadministration,administration systeme,administracion de sistemas,server administration,it administration,system admin,server management			systemsadministration,systemadministrator,systemsadministrator,administrationsysteme,administraciondesistemas,serveradministration,itadministration,systemadmin,servermanagement			server-hardware remote-desktop
it-support	IT Support	system administration	t	it support,it hardware support,desktop support,it helpdesk,service desk,helpdesk,it service desk,soporte tecnico,support informatique,user support,desktop engineer,it help desk,suporte tecnico,end user support,hardware troubleshooting		system support,pc support,support analyst	itsupport,ithardwaresupport,desktopsupport,ithelpdesk,servicedesk,itservicedesk,soportetecnico,supportinformatique,usersupport,desktopengineer,suportetecnico,endusersupport,hardwaretroubleshooting		systemsupport,pcsupport,supportanalyst	
sccm	SCCM	system administration	t	sccm,system center configuration manager,mecm			systemcenterconfigurationmanager			
intune	Intune	system administration	t	intune,microsoft intune,mobile device management			microsoftintune,mobiledevicemanagement			
exchange-server	Exchange Server	system administration	t	exchange server,microsoft exchange,ms exchange,exchange online,microsoft exchange server,ms exchange server		exchange	exchangeserver,microsoftexchange,msexchange,exchangeonline,microsoftexchangeserver,msexchangeserver			
jamf	Jamf	system administration	t	jamf,jamf pro			jamfpro			
patch-management	Patch Management	system administration	t	patch management			patchmanagement			
wsus	WSUS	system administration	t	wsus						
computer-hardware	Computer Hardware	system administration	t	computer hardware,pc repair,computer assembly,hardware maintenance,computer repair,computer troubleshoot,fixing and building computers		hardware	computerhardware,pcrepair,computerassembly,hardwaremaintenance,computerrepair,computertroubleshoot,fixingandbuildingcomputers			
it-asset-management	IT Asset Management	system administration	t	it asset management			itassetmanagement			
microsoft-365-administration	Microsoft 365 Administration	system administration	t	microsoft 365 administration,office 365 administration,o365 administration			microsoft365administration,office365administration,o365administration			
windows-deployment	Windows Deployment	system administration	t	windows deployment,wds,mdt			windowsdeployment			
itil	ITIL	it service management	t	itil,itil v3,itil v4,itil foundation			itilv3,itilv4,itilfoundation			
servicenow	ServiceNow	it service management	t	servicenow,service now		snow				
itsm	ITSM	it service management	t	itsm,it service management			itservicemanagement			
bmc-remedy	BMC Remedy	it service management	t	bmc remedy,bmc		remedy	bmcremedy			
incident-management	Incident Management	it service management	t	incident management			incidentmanagement			
change-management	Change Management	it service management	t	change management,change control			changemanagement,changecontrol			
problem-management	Problem Management	it service management	t	problem management			problemmanagement			
jira-service-management	Jira Service Management	it service management	t	jira service management,jira service desk			jiraservicemanagement,jiraservicedesk			
freshservice	Freshservice	it service management	t	freshservice,freshdesk,freshworks						
service-level-management	Service Level Management	it service management	t	service level management,sla,slas,sla management,service level agreements,service level measurement		service level	servicelevelmanagement,slamanagement,servicelevelagreements,servicelevelmeasurement		servicelevel	
cobit	COBIT	it service management	t	cobit						
togaf	TOGAF	it service management	t	togaf						
enterprise-architecture	Enterprise Architecture	it service management	t	enterprise architecture,enterprise architect role			enterprisearchitecture,enterprisearchitectrole			
zachman-framework	Zachman Framework	it service management	t	zachman framework,zachman			zachmanframework			
ca-7	CA 7	job scheduler	t	ca 7,ca7						
control-m	Control-M	job scheduler	t	control m,ctrl m			controlm,ctrlm			
autosys	Autosys	job scheduler	t	autosys,ca autosys			caautosys			
cron	Cron	job scheduler	t	cron,crontab,cron jobs			cronjobs			
tidal	Tidal	job scheduler	t	tidal scheduler		tidal	tidalscheduler			
quartz	Quartz	job scheduler	t	quartz scheduler	quartz		quartzscheduler			
tivoli-workload-scheduler	Tivoli Workload Scheduler	job scheduler	t	tivoli workload scheduler,tws			tivoliworkloadscheduler			
unity	Unity	game engine	t	unity3d,unity 3d,unity engine	unity		unityengine			
unreal-engine	Unreal Engine	game engine	t	unreal engine,unreal,ue5,ue4,unreal engine 4,unreal engine 5			unrealengine,unrealengine4,unrealengine5			
godot	Godot	game engine	t	gdscript,godot engine	godot		godotengine			
cryengine	CryEngine	game engine	t	cryengine						
gamemaker	GameMaker	game engine	t	gamemaker,game maker,gamemaker studio			gamemakerstudio			
phaser	Phaser	game engine	t	phaser js,phaserjs	phaser					
cocos2d	Cocos2d	game engine	t	cocos2d,cocos2d x,cocos			cocos2dx			
libgdx	libGDX	game engine	t	libgdx						
bevy	Bevy	game engine	t	bevy engine	bevy		bevyengine			
rpg-maker	RPG Maker	game engine	t	rpg maker			rpgmaker			
source-engine	Source Engine	game engine	t	source engine			sourceengine			
game-development	Game Development	game work	t	game development,game programming,game developer,video game development,gamedev,spieleentwicklung,game dev		spelprogrammering,spelutveckling	gamedevelopment,gameprogramming,gamedeveloper,videogamedevelopment			
game-design	Game Design	game work	t	game design,level design,game designer,game mechanics			gamedesign,leveldesign,gamedesigner,gamemechanics			
opengl	OpenGL	graphics programming	t	opengl,opengl es,webgl,open gl	opengraphicslibrary		opengles			
vulkan	Vulkan	graphics programming	t	vulkan						
directx	DirectX	graphics programming	t	directx,direct3d,direct x						
shaders	Shaders	graphics programming	t	hlsl,glsl,shader programming		shaders	shaderprogramming			
webgpu	WebGPU	graphics programming	t	webgpu						
computer-graphics	Computer Graphics	graphics programming	t	computer graphics,3d graphics,ray tracing			computergraphics,3dgraphics,raytracing			
sdl	SDL	graphics programming	t	sdl,sfml	simpledirectmedialayer					
pixijs	PixiJS	graphics programming	t	pixijs,pixi js						
babylon.js	Babylon.js	graphics programming	t	babylon js,babylonjs						
virtual-reality	Virtual Reality	extended reality	t	virtual reality,oculus,virtual reality vr,openxr		vr	virtualreality,virtualrealityvr			
augmented-reality	Augmented Reality	extended reality	t	augmented reality,ar vr,vr ar,arcore,mixed reality,xr		ar	augmentedreality,mixedreality			
hololens	HoloLens	extended reality	t	hololens						
a-frame	A-Frame	extended reality	t	a frame			aframe			
vuforia	Vuforia	extended reality	t	vuforia						
embedded-systems	Embedded Systems	embedded work	t	embedded systems,embedded software,firmware,embedded programming,embedded development,embedded software development,embedded linux,firmware development,eingebettete systeme,sistemas embebidos,systemes embarques,sistemas embarcados		embedded	embeddedsystems,embeddedsoftware,embeddedprogramming,embeddeddevelopment,embeddedsoftwaredevelopment,embeddedlinux,firmwaredevelopment,eingebettetesysteme,sistemasembebidos,systemesembarques,sistemasembarcados			can-bus vhdl electronics
fpga	FPGA	embedded work	t	fpga,fpga design,xilinx,vivado,altera,quartus,xilinx vivado,intel quartus			fpgadesign,xilinxvivado,intelquartus			
iot	IoT	embedded work	t	iot,internet de las cosas,internet das coisas,internet des objets,internet of things,iot development,internet of things iot			internetdelascosas,internetdascoisas,internetdesobjets,internetofthings,iotdevelopment,internetofthingsiot			
rtos	RTOS	embedded work	t	rtos,freertos,vxworks,qnx,zephyr rtos,real time operating systems			zephyrrtos,realtimeoperatingsystems			
arduino	Arduino	embedded work	t	arduino,arduino uno,arduino ide			arduinouno,arduinoide			
raspberry-pi	Raspberry Pi	embedded work	t	raspberry pi,raspberrypi	rpi					
microcontrollers	Microcontrollers	embedded work	t	microcontrollers,microcontroller,stm32,pic microcontroller,avr,8051,esp32,arm cortex,esp8266,msp430,8051 microcontroller		nodemcu	picmicrocontroller,armcortex,8051microcontroller			
device-drivers	Device Drivers	embedded work	t	device drivers,linux device drivers,linux kernel,kernel development,linux kernel programming			devicedrivers,linuxdevicedrivers,linuxkernel,kerneldevelopment,linuxkernelprogramming			
yocto	Yocto	embedded work	t	yocto,buildroot						
autosar	AUTOSAR	embedded work	t	autosar,autosar classic			autosarclassic			
ros	ROS	embedded work	t	robot operating system,ros2	ros		robotoperatingsystem			
arm	ARM	embedded work	t	arm architecture		arm	armarchitecture			
digital-signal-processing	Digital Signal Processing	embedded work	t	digital signal processing,dsp,signal processing,digital signal processing tools			digitalsignalprocessing,signalprocessing,digitalsignalprocessingtools			
vhdl	VHDL	hardware description	t	vhdl,modelsim,hdl						
verilog	Verilog	hardware description	t	verilog,verilog hdl			veriloghdl			
systemverilog	SystemVerilog	hardware description	t	systemverilog,system verilog,uvm,universal verification methodology			universalverificationmethodology			
vlsi	VLSI	hardware description	t	vlsi,vlsi design,asic,asic design			vlsidesign,asicdesign			
rtl-design	RTL Design	hardware description	t	rtl design,rtl			rtldesign			
3gpp	3GPP	telecommunication standard	t	3gpp,3gpp stack,lte stack			3gppstack,ltestack			
px4	PX4	drone software	t	px4,ardupilot,mavlink,px4 autopilot			px4autopilot			
can-bus	CAN Bus	bus protocol	t	can bus,canopen,can protocol		can	canbus,canprotocol			
i2c	I2C	bus protocol	t	i2c,uart,i2c spi	spi		i2cspi			
modbus	Modbus	bus protocol	t	modbus,profibus,profinet						
usb	USB	bus protocol	t	usb,usb protocol			usbprotocol			
bluetooth	Bluetooth	bus protocol	t	bluetooth,ble,bluetooth low energy,zigbee,lora,lorawan			bluetoothlowenergy			
rs-232	RS-232	bus protocol	t	rs 232,rs232,rs485						
opc-ua	OPC UA	bus protocol	t	opc ua,opc			opcua			
ethercat	EtherCAT	bus protocol	t	ethercat						
fieldbus	Fieldbus	bus protocol	t			fieldbus				
pcb-design	PCB Design	electronics	t	pcb design,pcb,pcb layout,altium,altium designer,eagle pcb,kicad,circuit board design,orcad,pcb designing			pcbdesign,pcblayout,altiumdesigner,eaglepcb,circuitboarddesign,pcbdesigning			
circuit-design	Circuit Design	electronics	t	circuit design,analog design,analog circuit design,digital electronics,electronic circuits,analog electronics,circuit simulation,circuit designing,analog electronics design			circuitdesign,analogdesign,analogcircuitdesign,digitalelectronics,electroniccircuits,analogelectronics,circuitsimulation,circuitdesigning,analogelectronicsdesign			
spice	SPICE	electronics	t	pspice,ltspice,multisim		spice				
electronics	Electronics	electronics	t	electronic engineering,elektronik,electronique,electronica,eletronica,basic electronics		electronics	electronicengineering,basicelectronics			
proteus	Proteus	electronics	t	proteus,proteus design suite			proteusdesignsuite			
oscilloscope	Oscilloscope	electronics	t	oscilloscope,oscilloscopes,multimeter						
rf-engineering	RF Engineering	electronics	t	rf engineering,radio frequency,antenna design		rf	rfengineering,radiofrequency,antennadesign			
soldering	Soldering	electronics	t	soldering,loten,soudure electronique			soudureelectronique			
plc-programming	PLC Programming	industrial automation	t	plc programming,plc,plcs,siemens plc,allen bradley,ladder logic,sps,sps programmierung,plc ladder,programmable logic controller,automates programmables,programacion plc			plcprogramming,siemensplc,allenbradley,ladderlogic,spsprogrammierung,plcladder,programmablelogiccontroller,automatesprogrammables,programacionplc			electrical-engineering
scada	SCADA	industrial automation	t	scada,scada systems,wincc,wonderware			scadasystems			
hmi	HMI	industrial automation	t	hmi,human machine interface			humanmachineinterface			
dcs	DCS	industrial automation	t	dcs,distributed control system,delta v			distributedcontrolsystem,deltav			
industrial-automation	Industrial Automation	industrial automation	t	industrial automation,automatisierungstechnik,automation engineering,automatizacion industrial,automacao industrial,process automation			industrialautomation,automationengineering,automatizacionindustrial,automacaoindustrial,processautomation			
control-systems	Control Systems	industrial automation	t	control systems,control engineering,regelungstechnik,pid control,control theory			controlsystems,controlengineering,pidcontrol,controltheory			
robotics	Robotics	industrial automation	t	robotics,robotik,robotique,robotica,abb robots,kuka,fanuc,industrial robots,abb robotics			abbrobots,industrialrobots,abbrobotics			
cnc-programming	CNC Programming	industrial automation	t	cnc programming,g code,mastercam,cnc programmierung			cncprogramming,gcode,cncprogrammierung			
codesys	CODESYS	industrial automation	t	codesys						
instrumentation	Instrumentation	industrial automation	t	instrumentation and control		instrumentation	instrumentationandcontrol			
siemens-tia-portal	Siemens TIA Portal	industrial automation	t	siemens tia portal,siemens step 7,tia portal,step 7			siemenstiaportal,siemensstep7,tiaportal,step7			
simatic	SIMATIC	industrial automation	t	simatic,siemens s7,simatic s7			siemenss7,simatics7			
rslogix	RSLogix	industrial automation	t	rslogix						
studio-5000	Studio 5000	industrial automation	t	studio 5000,studio 5000 logix designer			studio5000,studio5000logixdesigner			
rockwell-automation	Rockwell Automation	industrial automation	t	rockwell automation			rockwellautomation			
autocad	AutoCAD	computer-aided design	t	autocad,auto cad,autocad 2d,autodesk autocad,autocad civil 3d,civil 3d,autocad lt			autocad2d,autodeskautocad,autocadcivil3d,civil3d,autocadlt			mechanical-engineering civil-engineering electrical-engineering
solidworks	SolidWorks	computer-aided design	t	solidworks,solid works						mechanical-engineering
catia	CATIA	computer-aided design	t	catia,catia v5			catiav5			
revit	Revit	computer-aided design	t	revit,autodesk revit,revit architecture			autodeskrevit,revitarchitecture			
inventor	Inventor	computer-aided design	t	autodesk inventor	inventor		autodeskinventor			
creo	Creo	computer-aided design	t	creo,pro engineer,pro e,ptc creo,proe			proengineer,ptccreo			
siemens-nx	Siemens NX	computer-aided design	t	siemens nx,unigraphics,ug nx,nx cad			siemensnx,nxcad			
sketchup	SketchUp	computer-aided design	t	sketchup,sketch up,google sketchup			googlesketchup			
fusion-360	Fusion 360	computer-aided design	t	fusion 360,autodesk fusion 360,fusion cam,autodesk fusion	fusion		fusion360,autodeskfusion360,fusioncam,autodeskfusion			
rhino	Rhino	computer-aided design	t	rhinoceros,rhino 3d,grasshopper	rhino		rhino3d			
archicad	ArchiCAD	computer-aided design	t	archicad						
solid-edge	Solid Edge	computer-aided design	t	solid edge			solidedge			
microstation	MicroStation	computer-aided design	t	microstation,bentley microstation			bentleymicrostation			
cad	CAD	computer-aided design	t	cad,drafting,technical drafting,computer aided design,cad design,cad cam,2d drafting,technical drawing,technisches zeichnen,dessin technique,dibujo tecnico,desenho tecnico,cad software		draughtsman,draftsman,draughting,technische zeichnung,engineering drawings,mechanical drawing,cad drafting	technicaldrafting,computeraideddesign,caddesign,cadcam,2ddrafting,technicaldrawing,technischeszeichnen,dessintechnique,dibujotecnico,desenhotecnico,cadsoftware		technischezeichnung,engineeringdrawings,mechanicaldrawing,caddrafting	
bim	BIM	computer-aided design	t	bim,building information modeling,building information modelling			buildinginformationmodeling,buildinginformationmodelling			
vectorworks	Vectorworks	computer-aided design	t	vectorworks						
freecad	FreeCAD	computer-aided design	t	freecad						
navisworks	Navisworks	computer-aided design	t	navisworks						
tekla	Tekla	computer-aided design	t	tekla,tekla structures			teklastructures			
openscad	OpenSCAD	computer-aided design	t	openscad						
onshape	Onshape	computer-aided design	t	onshape						
ansys	ANSYS	simulation	t	ansys,ansys workbench,ansys fluent		fluent	ansysworkbench,ansysfluent			
finite-element-analysis	Finite Element Analysis	simulation	t	finite element analysis,fea,fem,abaqus,nastran,hypermesh,msc nastran			finiteelementanalysis,mscnastran			
comsol	COMSOL	simulation	t	comsol						
cfd	CFD	simulation	t	cfd,computational fluid dynamics,openfoam			computationalfluiddynamics			
etabs	ETABS	simulation	t	etabs						
arena-simulation	Arena Simulation	simulation	t	arena simulation,anylogic,simulation modeling			arenasimulation,simulationmodeling			
aspen-hysys	Aspen HYSYS	simulation	t	aspen hysys,aspen plus,hysys			aspenhysys,aspenplus			
gd&t	GD&T	simulation	t	gd t,geometric dimensioning and tolerancing			geometricdimensioningandtolerancing			
adams	Adams	simulation	t	msc adams		adams	mscadams			
pvsyst	PVsyst	simulation	t	pvsyst		homer				
staad.pro	STAAD.Pro	simulation	t	staad pro		staad	staadpro			
sap2000	SAP2000	simulation	t	sap2000						
csi-safe	CSI SAFE	simulation	t	csi safe,safe csi,safe structural			csisafe,safecsi,safestructural			
patran	Patran	simulation	t	msc patran		patran	mscpatran			
gis	GIS	geographic information	t	gis,geographic information systems,geographic information system,geospatial,geoinformatics			geographicinformationsystems,geographicinformationsystem			
arcgis	ArcGIS	geographic information	t	arcgis,esri,arcmap,arcgis pro,esri arcgis			arcgispro,esriarcgis			
qgis	QGIS	geographic information	t	qgis						
google-earth-engine	Google Earth Engine	geographic information	t	google earth engine,google earth			googleearthengine,googleearth			
gps	GPS	geographic information	t	gnss		gps				
remote-sensing	Remote Sensing	geographic information	t	remote sensing,fernerkundung,erdas			remotesensing			
mapbox	Mapbox	geographic information	t	mapbox,google maps,googlemaps,maps api,openlayers,google maps api			mapsapi,googlemapsapi			
cartography	Cartography	geographic information	t	cartography,kartografie						
ux-design	UX Design	experience design	t	ux design,experiencia de usuario,experiencia do usuario,experience utilisateur,ux,user experience design,ux designer,user experience ux,user centered design,human centered design	user experience	anvandarupplevelse	uxdesign,experienciadeusuario,experienciadousuario,experienceutilisateur,userexperiencedesign,uxdesigner,userexperienceux,usercentereddesign,humancentereddesign	userexperience		figma sketch css
ui-design	UI Design	experience design	t	ui design,diseno de interfaces,design de interfaces,ui,user interface design,ui designer,ui ux,ux ui,ui ux design,ux ui design,user interface ui,interface design,ui ux designer	user interface		uidesign,disenodeinterfaces,designdeinterfaces,userinterfacedesign,uidesigner,uiuxdesign,uxuidesign,userinterfaceui,interfacedesign,uiuxdesigner	userinterface		figma sketch css
product-design	Product Design	experience design	t	product design,product designer			productdesign,productdesigner			
ux-research	UX Research	experience design	t	ux research,user research,ux researcher,user interviews		usability,usability thinking,user friendly design	uxresearch,userresearch,uxresearcher,userinterviews		usabilitythinking,userfriendlydesign	
interaction-design	Interaction Design	experience design	t	interaction design,ixd			interactiondesign			
prototyping	Prototyping	experience design	t	prototyping,prototipado,prototipado rapido,prototipagem,prototipagem rapida,wireframing,wireframe,rapid prototyping		wireframes,mockups,prototypes,prototype,low fidelity prototyping	prototipadorapido,prototipagemrapida,rapidprototyping		lowfidelityprototyping	
design-systems	Design Systems	experience design	t	design systems,design system,atomic design			designsystems,designsystem,atomicdesign			
information-architecture	Information Architecture	experience design	t	information architecture			informationarchitecture			
web-design	Web Design	experience design	t	web design,webdesign,web designing,web designer,diseno web,website design,webdesigner,conception web			webdesigning,disenoweb,websitedesign,conceptionweb			
responsive-design	Responsive Design	experience design	t	responsive design,responsive web design,mobile first,responsive web,diseno responsive,diseno responsivo		responsive	responsivedesign,responsivewebdesign,mobilefirst,responsiveweb,disenoresponsive,disenoresponsivo			
web-accessibility	Web Accessibility	experience design	t	web accessibility,wcag,a11y,barrierefreiheit,section 508	aria	accessibility	webaccessibility,section508			
service-design	Service Design	experience design	t	service design			servicedesign			
design-thinking	Design Thinking	experience design	t	design thinking,designthinking						
personas	Personas	experience design	t	user personas,customer journey mapping,journey mapping		personas	userpersonas,customerjourneymapping,journeymapping			
app-design	App Design	experience design	t	app design,mobile app design			appdesign,mobileappdesign			
figma	Figma	design tool	t	figma,figma design			figmadesign			
sketch	Sketch	design tool	t	sketch app	sketch		sketchapp			
adobe-xd	Adobe XD	design tool	t	adobe xd,adobe experience design		xd	adobexd,adobeexperiencedesign			
invision	InVision	design tool	t	invision,invision app,invision studio			invisionapp,invisionstudio			
axure	Axure	design tool	t	axure,axure rp			axurerp			
balsamiq	Balsamiq	design tool	t	balsamiq						
zeplin	Zeplin	design tool	t	zeplin,avocode						
framer	Framer	design tool	t	framer						
marvel	Marvel	design tool	t	marvel app		marvel	marvelapp			
principle	Principle	design tool	t	protopie	principle					
miro	Miro	design tool	t	miro		mural				
penpot	Penpot	design tool	t	penpot						
graphic-design	Graphic Design	graphic design	t	graphic design,graphic designer,grafikdesign,graphisme,diseno grafico,design grafico,graphics design,graphic designing,grafik design,graphics designer,mediengestaltung,grafik		graphics	graphicdesign,graphicdesigner,disenografico,designgrafico,graphicsdesign,graphicdesigning,graphicsdesigner			ui-design video-editing
photoshop	Photoshop	graphic design	t	photoshop,adobe photoshop,photo shop,adobe ps,photoshop cs6			adobephotoshop,adobeps,photoshopcs6			
illustrator	Illustrator	graphic design	t	illustrator,adobe illustrator			adobeillustrator			
indesign	InDesign	graphic design	t	indesign,adobe indesign,in design,adobe in design			adobeindesign			
coreldraw	CorelDRAW	graphic design	t	coreldraw,corel draw,corel,coreldraw suite,coreldraw graphics suite			coreldrawsuite,coreldrawgraphicssuite			
gimp	GIMP	graphic design	t	gimp						
inkscape	Inkscape	graphic design	t	inkscape						
lightroom	Lightroom	graphic design	t	lightroom,adobe lightroom			adobelightroom			
canva	Canva	graphic design	t	canva						
adobe-creative-suite	Adobe Creative Suite	graphic design	t	adobe creative suite,adobe creative cloud,creative cloud,adobe cs,adobe cc,adobe suite,creative suite,adobe cloud			adobecreativesuite,adobecreativecloud,creativecloud,adobecs,adobecc,adobesuite,creativesuite,adobecloud			
affinity-designer	Affinity Designer	graphic design	t	affinity designer			affinitydesigner			
quarkxpress	QuarkXPress	graphic design	t	quarkxpress,quark						
procreate	Procreate	graphic design	t	procreate						
typography	Typography	graphic design	t	typografie		typography				
logo-design	Logo Design	graphic design	t	logo design,branding design,brand identity design			logodesign,brandingdesign,brandidentitydesign			
illustration	Illustration	graphic design	t	digital illustration,ilustracion,illustration digital		illustration,illustrations	digitalillustration,illustrationdigital			
photo-editing	Photo Editing	graphic design	t	photo editing,image editing,photo retouching,bildbearbeitung,retouching		edicion de imagenes,imaging,retouche photo,retoque fotografico	photoediting,imageediting,photoretouching		ediciondeimagenes,retouchephoto,retoquefotografico	
print-design	Print Design	graphic design	t	print design,layout design,editorial design,diseno editorial			printdesign,layoutdesign,editorialdesign,disenoeditorial			
infographics	Infographics	graphic design	t	infographics		infographic design			infographicdesign	
affinity-photo	Affinity Photo	graphic design	t	affinity photo			affinityphoto			
affinity-publisher	Affinity Publisher	graphic design	t	affinity publisher			affinitypublisher			
adobe-acrobat	Adobe Acrobat	page layout software	t	adobe acrobat,acrobat,acrobat pro,pdf editing			adobeacrobat,acrobatpro,pdfediting			
framemaker	FrameMaker	page layout software	t	framemaker,adobe framemaker			adobeframemaker			
dreamweaver	Dreamweaver	page layout software	t	dreamweaver,adobe dreamweaver,macromedia dreamweaver			adobedreamweaver,macromediadreamweaver			
madcap-flare	MadCap Flare	page layout software	t	madcap flare,robohelp			madcapflare			
microsoft-publisher	Microsoft Publisher	page layout software	t	microsoft publisher,ms publisher			microsoftpublisher,mspublisher			
scribus	Scribus	page layout software	t	scribus						
video-editing	Video Editing	moving image	t	video editing,video editor,videoschnitt,montage video,edicion de video,edicao de video		filmredigering,film editing	videoediting,videoeditor,montagevideo,ediciondevideo,edicaodevideo		filmediting	
motion-graphics	Motion Graphics	moving image	t	motion graphics,motion design,motion designer			motiongraphics,motiondesign,motiondesigner			
animation	Animation	moving image	t	animator,2d animation,3d animation,animacion		animation	2danimation,3danimation			
premiere-pro	Premiere Pro	moving image	t	premiere pro,adobe premiere,adobe premiere pro	premiere		premierepro,adobepremiere,adobepremierepro			
final-cut-pro	Final Cut Pro	moving image	t	final cut pro,final cut,final cut pro x			finalcutpro,finalcut,finalcutprox			
after-effects	After Effects	moving image	t	after effects,adobe after effects		ae	aftereffects,adobeaftereffects			
davinci-resolve	DaVinci Resolve	moving image	t	davinci resolve,davinci			davinciresolve			
avid-media-composer	Avid Media Composer	moving image	t	avid media composer		avid	avidmediacomposer			
video-production	Video Production	moving image	t	video production,filmmaking,videography,film production,producao de video,production video,videoproduktion		film,producing,movie production,video,video recording,video shooting	videoproduction,filmproduction,producaodevideo,productionvideo		movieproduction,videorecording,videoshooting	
adobe-animate	Adobe Animate	moving image	t	adobe animate			adobeanimate			
camtasia	Camtasia	moving image	t	camtasia						
imovie	iMovie	moving image	t	imovie						
color-grading	Color Grading	moving image	t	color grading			colorgrading			
storyboarding	Storyboarding	moving image	t	storyboarding,storyboard						
nuke	Nuke	moving image	t	nuke,foundry nuke			foundrynuke			
3d-modeling	3D Modeling	3d art	t	3d modeling,3d modelling,3d,3d artist,3d design,3d modeler,3d art			3dmodeling,3dmodelling,3dartist,3ddesign,3dmodeler,3dart			
blender	Blender	3d art	t	blender,blender 3d			blender3d			
maya	Maya	3d art	t	autodesk maya	maya		autodeskmaya			
vfx	VFX	3d art	t	vfx,visual effects			visualeffects			
3ds-max	3ds Max	3d art	t	3ds max,autodesk 3ds max,3dsmax,3d studio max,3d max,3d s max	threedsmax		autodesk3dsmax,3dstudiomax,3dmax			
cinema-4d	Cinema 4D	3d art	t	cinema 4d,c4d			cinema4d			
zbrush	ZBrush	3d art	t	zbrush						
houdini	Houdini	3d art	t	houdini,sidefx houdini			sidefxhoudini			
substance-painter	Substance Painter	3d art	t	substance painter,substance designer,allegorithmic substance painter			substancepainter,substancedesigner,allegorithmicsubstancepainter			
v-ray	V-Ray	3d art	t	v ray,vray,corona renderer			coronarenderer			
3d-rendering	3D Rendering	3d art	t	3d rendering		rendering	3drendering			
rigging	Rigging	3d art	t	character rigging		rigging	characterrigging			
arnold	Arnold	3d art	t	autodesk arnold		arnold	autodeskarnold			
texturing	Texturing	3d art	t			texturing				
enscape	Enscape	3d art	t			enscape				
twinmotion	Twinmotion	3d art	t			twinmotion				
keyshot	KeyShot	3d art	t	keyshot						
lumion	Lumion	3d art	t	lumion						
pro-tools	Pro Tools	audio production	t	pro tools,protools						
ableton-live	Ableton Live	audio production	t	ableton live,ableton			abletonlive			
logic-pro	Logic Pro	audio production	t	logic pro,logic pro x			logicpro,logicprox			
adobe-audition	Adobe Audition	audio production	t	adobe audition,audacity			adobeaudition			
audio-engineering	Audio Engineering	audio production	t	audio engineering,sound engineering,audio editing,sound design,audio production,mixing and mastering,tontechnik		sound,audio,sound editing,ljudteknik	audioengineering,soundengineering,audioediting,sounddesign,audioproduction,mixingandmastering		soundediting	
fmod	FMOD	audio production	t	fmod,wwise						
cubase	Cubase	audio production	t	cubase,fl studio			flstudio			
data-analysis	Data Analysis	data analysis	t	data analysis,data analytics,data analyst,data analysts,datenanalyse,analyse de donnees,analisis de datos,analise de dados,analysis of data,data analyses,exploratory data analysis,eda,data analytic		analytics,advanced analytics,data interpretation,data insights,data insights generation,information analysis,analytics reporting,exploratory analysis,data manipulation,interpreting data,data intelligence,insights,analysing data,analyzing data,analyse des donnees,analisis,datenauswertung,data analytics tools,business data,analytical tools,dataanalys	dataanalysis,dataanalytics,dataanalyst,dataanalysts,analysededonnees,analisisdedatos,analisededados,analysisofdata,dataanalyses,exploratorydataanalysis,dataanalytic		advancedanalytics,datainterpretation,datainsights,datainsightsgeneration,informationanalysis,analyticsreporting,exploratoryanalysis,datamanipulation,interpretingdata,dataintelligence,analysingdata,analyzingdata,analysedesdonnees,dataanalyticstools,businessdata,analyticaltools	tableau power-bi r
business-analysis	Business Analysis	data analysis	t	business analysis,requirment gathering,analise de negocios,analyse fonctionnelle,business analyst,business analytics,requirements analysis,requirement analysis,requirements gathering,business requirements,requirement gathering,requirements engineering,anforderungsanalyse,anforderungsmanagement,requirements management,analisis de negocio,requirement analyst		brd,frd,fsd,frs,srs,business requirement document,functional specifications,requirements elicitation,elicitation,business systems analysis,business system analyst,requirement,technical specifications,functional analysis,functional design,business process analyst,user requirements,functional requirements,ba,software requirements specification,requirements solicitation,cahier des charges,it business analysis	businessanalysis,requirmentgathering,analisedenegocios,analysefonctionnelle,businessanalyst,businessanalytics,requirementsanalysis,requirementanalysis,requirementsgathering,businessrequirements,requirementgathering,requirementsengineering,requirementsmanagement,analisisdenegocio,requirementanalyst		businessrequirementdocument,functionalspecifications,requirementselicitation,businesssystemsanalysis,businesssystemanalyst,technicalspecifications,functionalanalysis,functionaldesign,businessprocessanalyst,userrequirements,functionalrequirements,softwarerequirementsspecification,requirementssolicitation,cahierdescharges,itbusinessanalysis	agile jira uml
data-visualization	Data Visualization	data analysis	t	data visualization,data visualisation,datenvisualisierung,data viz,visualizacion de datos		visualization,dashboards,dashboard,dashboarding,charts,graphs,graficos,tableros,data visualisation tools,business dashboards,monthly dash boards	datavisualization,datavisualisation,dataviz,visualizaciondedatos		datavisualisationtools,businessdashboards,monthlydashboards	tableau power-bi matplotlib d3.js
reporting	Reporting	data analysis	t	report writing,management reporting,berichtswesen,performance reporting		reporting,reports,report preparation,report generation,reporting analyst,kpi reporting,excel reporting,reporting tools	reportwriting,managementreporting,performancereporting		reportpreparation,reportgeneration,reportinganalyst,kpireporting,excelreporting,reportingtools	
web-analytics	Web Analytics	data analysis	t	web analytics,digital analytics,website analytics			webanalytics,digitalanalytics,websiteanalytics			
tableau	Tableau	business intelligence	t	tableau,tableau desktop,tableau server			tableaudesktop,tableauserver			
power-bi	Power BI	business intelligence	t	power bi,powerbi,microsoft power bi,ms power bi,dax,power query,power bi desktop			microsoftpowerbi,mspowerbi,powerquery,powerbidesktop			
looker	Looker	business intelligence	t	looker,looker studio,google data studio,data studio,google looker studio			lookerstudio,googledatastudio,datastudio,googlelookerstudio			
google-analytics	Google Analytics	business intelligence	t	google analytics,google analytics 4,ga4,universal analytics			googleanalytics,googleanalytics4,universalanalytics			
qlik	Qlik	business intelligence	t	qlik,qlikview,qlik sense,qliksense,qlik view						
business-intelligence	Business Intelligence	business intelligence	t	business intelligence,business intelligence bi,bi tools,bi developer		bi	businessintelligence,businessintelligencebi,bitools,bideveloper			
ssrs	SSRS	business intelligence	t	ssrs,sql server reporting services,ms ssrs			sqlserverreportingservices,msssrs			
ssas	SSAS	business intelligence	t	ssas,sql server analysis services,analysis services			sqlserveranalysisservices,analysisservices			
microstrategy	MicroStrategy	business intelligence	t	microstrategy,micro strategy						
cognos	Cognos	business intelligence	t	cognos,ibm cognos,cognos analytics,report studio			ibmcognos,cognosanalytics,reportstudio			
sap-businessobjects	SAP BusinessObjects	business intelligence	t	sap businessobjects,business objects,sap bo,bo reporting,bobj,crystal reports,sap business objects,crystal report,web intelligence,webi,sap bi,sap bw,sap bw 4hana,sap bi bw,sap crystal reports server			sapbusinessobjects,businessobjects,sapbo,boreporting,crystalreports,crystalreport,webintelligence,sapbi,sapbw,sapbw4hana,sapbibw,sapcrystalreportsserver			
obiee	OBIEE	business intelligence	t	obiee,bi publisher,oracle bi publisher,oracle business intelligence,oracle bi,oracle obiee			bipublisher,oraclebipublisher,oraclebusinessintelligence,oraclebi,oracleobiee			
hyperion	Hyperion	business intelligence	t	hyperion,oracle hyperion,essbase,hyperion planning,oracle hyperion planning			oraclehyperion,hyperionplanning,oraclehyperionplanning			
metabase	Metabase	business intelligence	t	metabase						
apache-superset	Apache Superset	business intelligence	t	apache superset,superset			apachesuperset			
sisense	Sisense	business intelligence	t	sisense						
domo	Domo	business intelligence	t	domo						
tibco-spotfire	TIBCO Spotfire	business intelligence	t	tibco spotfire,spotfire			tibcospotfire			
jasperreports	JasperReports	business intelligence	t	jasperreports,jasper reports,ireport	jasper					
birt	BIRT	business intelligence	t	birt						
sas-visual-analytics	SAS Visual Analytics	business intelligence	t	sas visual analytics			sasvisualanalytics			
adobe-analytics	Adobe Analytics	business intelligence	t	adobe analytics,omniture,adobe omniture,sitecatalyst			adobeanalytics,adobeomniture			
mixpanel	Mixpanel	business intelligence	t	mixpanel						
segment	Segment	business intelligence	t	customer data platform		segment	customerdataplatform			
google-tag-manager	Google Tag Manager	business intelligence	t	google tag manager,gtm			googletagmanager			
hotjar	Hotjar	business intelligence	t	hotjar						
matomo	Matomo	business intelligence	t	matomo,piwik						
thoughtspot	Thoughtspot	business intelligence	t	thoughtspot						
sap-analytics-cloud	SAP Analytics Cloud	business intelligence	t	sap analytics cloud			sapanalyticscloud			
heap	Heap	business intelligence	t	heap analytics	heap		heapanalytics			
fullstory	FullStory	business intelligence	t	fullstory						
smartlook	Smartlook	business intelligence	t			smartlook				
amplitude	Amplitude	business intelligence	t	amplitude analytics	amplitude		amplitudeanalytics			
excel	Excel	spreadsheet	t	microsoft excel,ms excel,advanced excel,pivot tables,pivot table,vlookup,excel spreadsheets,microsoft office excel,excel sheets,spreadsheets,msexcel,pivot tables and vlookup	excel	hojas de calculo,tableur,tabellenkalkulation	microsoftexcel,advancedexcel,pivottables,pivottable,excelspreadsheets,microsoftofficeexcel,excelsheets,pivottablesandvlookup		hojasdecalculo	data-analysis financial-analysis accounting microsoft-office
google-sheets	Google Sheets	spreadsheet	t	google sheets,google spreadsheets,google sheet			googlesheets,googlespreadsheets,googlesheet			
libreoffice-calc	LibreOffice Calc	spreadsheet	t	libreoffice calc			libreofficecalc			
microsoft-office	Microsoft Office	office software	t	microsoft office,ms office,office 365,microsoft 365,microsoft office suite,ms office suite,office suite,o365,m365,ms office package,pack office,paquete office,pacote office,office package,microsoft office 365,ms office tools,microsoft suite,msoffice,suite office,paqueteria office,ms office 365,libre office,open office,openoffice,libreoffice,microsoft office package		office	microsoftoffice,office365,microsoft365,microsoftofficesuite,msofficesuite,officesuite,msofficepackage,packoffice,paqueteoffice,pacoteoffice,officepackage,microsoftoffice365,msofficetools,microsoftsuite,suiteoffice,paqueteriaoffice,msoffice365,microsoftofficepackage			
powerpoint	PowerPoint	office software	t	powerpoint,power point,microsoft powerpoint,ms powerpoint,ms power point,microsoft power point,ppt			microsoftpowerpoint,mspowerpoint			
data-entry	Data Entry	office software	t	data entry,data entry operator,dateneingabe,saisie de donnees,entrada de datos,data input			dataentry,dataentryoperator,saisiededonnees,entradadedatos,datainput			
microsoft-word	Microsoft Word	office software	t	microsoft word,ms word,microsoft office word,ms office word,microsoft word processing,word processing,msword		word	microsoftword,microsoftofficeword,msofficeword,microsoftwordprocessing,wordprocessing			
outlook	Outlook	office software	t	microsoft outlook,ms outlook		outlook	microsoftoutlook,msoutlook			
onenote	OneNote	office software	t	onenote,evernote						
google-workspace	Google Workspace	office software	t	google workspace,g suite,gsuite,google apps,google docs,google suite,google drive,google slides			googleworkspace,googleapps,googledocs,googlesuite,googledrive,googleslides			
keynote	Keynote	office software	t	apple iwork,iwork		keynote	appleiwork			
typing	Typing	office software	t	typing speed,touch typing,typewriting,keyboarding		typing	typingspeed,touchtyping			
computer-skills	Computer Skills	office software	t	computer skills,computer literacy,basic computer knowledge,basic computer skills,computer knowledge,basic computer,computer basics,basic computers,computer operations,ms dos office		it skills,it literacy,it knowledge,computer literate,computer savvy,computer proficiency,computer applications,computer operating,computer operator,computers,microsoft applications,microsoft packages,microsoft software packages,internet browsing,browsing,internet,pc skills,edv,edv kenntnisse,digital literacy,digital skills,competences numeriques,computer usage,ict,internet skills,office automation,computer software,competencia digital,competencias digitales,it training,computer concepts	computerskills,computerliteracy,basiccomputerknowledge,basiccomputerskills,computerknowledge,basiccomputer,computerbasics,basiccomputers,computeroperations,msdosoffice		itskills,itliteracy,itknowledge,computerliterate,computersavvy,computerproficiency,computerapplications,computeroperating,computeroperator,microsoftapplications,microsoftpackages,microsoftsoftwarepackages,internetbrowsing,pcskills,edvkenntnisse,digitalliteracy,digitalskills,competencesnumeriques,computerusage,internetskills,officeautomation,computersoftware,competenciadigital,competenciasdigitales,ittraining,computerconcepts	
apple-pages	Apple Pages	office software	t	apple pages		pages	applepages			
apple-numbers	Apple Numbers	office software	t	apple numbers			applenumbers			
infopath	InfoPath	collaboration software	t	infopath,microsoft infopath			microsoftinfopath			
sharepoint	SharePoint	collaboration software	t	sharepoint,microsoft sharepoint,share point,ms sharepoint,sharepoint online			microsoftsharepoint,mssharepoint,sharepointonline			
confluence	Confluence	collaboration software	t	confluence,atlassian confluence			atlassianconfluence			
microsoft-teams	Microsoft Teams	collaboration software	t	microsoft teams,ms teams		teams	microsoftteams,msteams			
slack	Slack	collaboration software	t	slack						
zoom	Zoom	collaboration software	t	zoom meetings		zoom	zoommeetings			
notion	Notion	collaboration software	t		notion					
skype	Skype	collaboration software	t	skype,skype for business,lync			skypeforbusiness			
webex	Webex	collaboration software	t	webex,cisco webex			ciscowebex			
microsoft-visio	Microsoft Visio	collaboration software	t	microsoft visio,visio,ms visio			microsoftvisio,msvisio			
wiki	Wiki	collaboration software	t	mediawiki		wiki,wikis				
dropbox	Dropbox	collaboration software	t	dropbox,onedrive,one drive		box				
lucidchart	Lucidchart	collaboration software	t	lucidchart						
lucidspark	Lucidspark	collaboration software	t			lucidspark				
draw.io	draw.io	collaboration software	t	draw io,diagrams net			drawio,diagramsnet			
jira	Jira	project software	t	jira,atlassian jira,jira software,jira admin,jira administration			atlassianjira,jirasoftware,jiraadmin,jiraadministration			
trello	Trello	project software	t	trello,atlassian trello			atlassiantrello			
asana	Asana	project software	t	asana						
microsoft-project	Microsoft Project	project software	t	microsoft project,ms project,msproject,microsoft project server,project server			microsoftproject,microsoftprojectserver,projectserver			
monday.com	Monday.com	project software	t	monday com		monday	mondaycom			
basecamp	Basecamp	project software	t	basecamp						
clickup	ClickUp	project software	t	clickup						
smartsheet	Smartsheet	project software	t	smartsheet						
primavera	Primavera	project software	t	primavera,primavera p6,oracle primavera,p6			primaverap6,oracleprimavera			
wrike	Wrike	project software	t	wrike						
rally	Rally	project software	t	ca agile central		rally	caagilecentral			
azure-boards-planning	Azure Boards Planning	project software	t	azure boards planning			azureboardsplanning			
redmine	Redmine	project software	t	redmine		redmime				
pivotal-tracker	Pivotal Tracker	project software	t	pivotal tracker			pivotaltracker			
linear	Linear	project software	t	linear app		linear	linearapp			
versionone	VersionOne	project software	t	versionone,digital ai agility			digitalaiagility			
youtrack	YouTrack	project software	t	youtrack						
aha!	Aha!	project software	t	aha,productboard,product board						
agile	Agile	way of working	t	agile,metodologias agiles,desarrollo agil,desenvolvimento agil,agile arbeitsmethoden,agile methodologies,agile methodology,agile development,agile software development,agile methods,agile project management,agile scrum,agile coach,agile testing,methodes agiles,metodologias ageis,agile methodologies and tools,agile delivery,methode agile		agila metoder	metodologiasagiles,desarrolloagil,desenvolvimentoagil,agilearbeitsmethoden,agilemethodologies,agilemethodology,agiledevelopment,agilesoftwaredevelopment,agilemethods,agileprojectmanagement,agilescrum,agilecoach,agiletesting,methodesagiles,metodologiasageis,agilemethodologiesandtools,agiledelivery,methodeagile		agilametoder	
scrum	Scrum	way of working	t	scrum,scrum master,certified scrum master,csm,psm,scrum methodology,scrummaster,psm i,scrum framework			certifiedscrummaster,scrummethodology,scrumframework			
kanban	Kanban	way of working	t	kanban						
safe	SAFe	way of working	t	scaled agile framework,scaled agile		safe	scaledagileframework,scaledagile			
waterfall	Waterfall	way of working	t	waterfall model,waterfall methodology	waterfall		waterfallmodel,waterfallmethodology			
extreme-programming	Extreme Programming	way of working	t	extreme programming,xp programming			extremeprogramming,xpprogramming			
lean-software-development	Lean Software Development	way of working	t	lean software development			leansoftwaredevelopment			
sdlc	SDLC	way of working	t	sdlc,software development life cycle,software development lifecycle,systems development life cycle,software life cycle			softwaredevelopmentlifecycle,systemsdevelopmentlifecycle,softwarelifecycle			
rup	RUP	way of working	t	rup,rational unified process			rationalunifiedprocess			
v-model	V-Model	way of working	t	v model			vmodel			
software-development	Software Development	software engineering	t	software development,software engineering,software engineer,software developer,softwareentwicklung,developpement logiciel,desarrollo de software,desenvolvimento de software,application development,programmierung,programmation,programacion,programacao,software design,computer programming,application developer,developpement,software programming,entwicklung,codificacion		programming,coding,software developing,developing and bug fixing,system developer,bug fixing,software enhancement,programmering,systemutveckling,software coding,code	softwaredevelopment,softwareengineering,softwareengineer,softwaredeveloper,developpementlogiciel,desarrollodesoftware,desenvolvimentodesoftware,applicationdevelopment,softwaredesign,computerprogramming,applicationdeveloper,softwareprogramming		softwaredeveloping,developingandbugfixing,systemdeveloper,bugfixing,softwareenhancement,softwarecoding	git agile sql python java javascript
web-development	Web Development	software engineering	t	web development,web developer,web programming,webentwicklung,developpement web,desarrollo web,desenvolvimento web,web application development,website development,web applications,web technologies,web apps,web based application,web based applications,web app development,applicazioni web			webdevelopment,webdeveloper,webprogramming,developpementweb,desarrolloweb,desenvolvimentoweb,webapplicationdevelopment,websitedevelopment,webapplications,webtechnologies,webapps,webbasedapplication,webbasedapplications,webappdevelopment,applicazioniweb			
frontend-development	Frontend Development	software engineering	t	frontend development,desenvolvimento frontend,developpement front end,front end,front end development,frontend developer,front end developer,desarrollo frontend,client side programming		frontend,client side	frontenddevelopment,desenvolvimentofrontend,developpementfrontend,frontenddeveloper,desarrollofrontend,clientsideprogramming		clientside	
backend-development	Backend Development	software engineering	t	backend development,desenvolvimento backend,developpement back end,back end development,backend developer,back end developer,desarrollo backend		backend,back end	backenddevelopment,desenvolvimentobackend,developpementbackend,backenddeveloper,desarrollobackend			
full-stack-development	Full Stack Development	software engineering	t	full stack development,desarrollo full stack,desenvolvimento full stack,full stack developer,fullstack developer,fullstack development,full stack web development		full stack,fullstack	fullstackdevelopment,desarrollofullstack,desenvolvimentofullstack,fullstackdeveloper,fullstackwebdevelopment			
object-oriented-programming	Object-Oriented Programming	software engineering	t	object oriented programming,programacion orientada a objetos,programacao orientada a objetos,programmation orientee objet,oop,oops,ood,object oriented design,ooad,ooa,object oriented,oop concepts,oops concepts,objektorientierte programmierung,ooa ood,object oriented analysis and design		object orientation	objectorientedprogramming,programacionorientadaaobjetos,programacaoorientadaaobjetos,programmationorienteeobjet,objectorienteddesign,objectoriented,oopconcepts,oopsconcepts,objektorientierteprogrammierung,ooaood,objectorientedanalysisanddesign		objectorientation	
functional-programming	Functional Programming	software engineering	t	functional programming			functionalprogramming			
algorithms	Algorithms	software engineering	t	algoritmos,algorithmen,algorithmique,algorithm design,dsa,analysis of algorithms		algorithms,algorithm	algorithmdesign,analysisofalgorithms			
data-structures	Data Structures	software engineering	t	data structures,estructuras de datos,estruturas de dados,datenstrukturen,data structure			datastructures,estructurasdedatos,estruturasdedados,datastructure			
design-patterns	Design Patterns	software engineering	t	design patterns,patrones de diseno,padroes de design,padroes de projeto,entwurfsmuster,patrons de conception,software design patterns,design pattern,gof patterns		patterns	designpatterns,patronesdediseno,padroesdedesign,padroesdeprojeto,patronsdeconception,softwaredesignpatterns,designpattern,gofpatterns			singleton-pattern observer-pattern builder-pattern facade-pattern
software-architecture	Software Architecture	software engineering	t	software architecture,arquitectura de software,arquitetura de software,architecture logicielle,system architecture,solution architecture,software architect,system architect,systems architect,architecture des systemes,system design,softwarearchitektur,solutions architect,solution architect,technical architecture,software architectures,architecture patterns,architectural patterns,systems design,application architecture,application design,architecture design,low level design,high level design,it architecture,architektur von it systemen,design review		technical architect,technology architecture,lld,hld,architecting	softwarearchitecture,arquitecturadesoftware,arquiteturadesoftware,architecturelogicielle,systemarchitecture,solutionarchitecture,softwarearchitect,systemarchitect,systemsarchitect,architecturedessystemes,systemdesign,solutionsarchitect,solutionarchitect,technicalarchitecture,softwarearchitectures,architecturepatterns,architecturalpatterns,systemsdesign,applicationarchitecture,applicationdesign,architecturedesign,lowleveldesign,highleveldesign,itarchitecture,architekturvonitsystemen,designreview		technicalarchitect,technologyarchitecture	solution-design enterprise-architecture
mvc	MVC	software engineering	t	mvc,mvc framework,model view controller,mvvm,mvp pattern,mvc architecture			mvcframework,modelviewcontroller,mvppattern,mvcarchitecture			
concurrency	Concurrency	software engineering	t	concurrency,multithreading,multi threading,multithreaded,parallel programming,asynchronous programming			parallelprogramming,asynchronousprogramming			
distributed-systems	Distributed Systems	software engineering	t	distributed systems,distributed computing			distributedsystems,distributedcomputing			
soa	SOA	software engineering	t	soa,service oriented architecture			serviceorientedarchitecture			
uml	UML	software engineering	t	uml,unified modeling language,uml diagrams,uml modeling			unifiedmodelinglanguage,umldiagrams,umlmodeling			
debugging	Debugging	software engineering	t	software debugging,gdb,windbg,valgrind		debugging	softwaredebugging			
reactive-programming	Reactive Programming	software engineering	t	reactive programming,rxjava		reactive	reactiveprogramming			
performance-tuning	Performance Tuning	software engineering	t	performance tuning,performance optimization,web performance,performance optimisation,query optimization,sql tuning		query tuning,database tuning,query optimisation	performancetuning,performanceoptimization,webperformance,performanceoptimisation,queryoptimization,sqltuning		querytuning,databasetuning,queryoptimisation	
socket-programming	Socket Programming	software engineering	t	socket programming,network programming		socket,sockets	socketprogramming,networkprogramming			
high-performance-computing	High Performance Computing	software engineering	t	high performance computing,hpc,parallel computing,mpi,openmp			highperformancecomputing,parallelcomputing			
low-code	Low-Code	software engineering	t	low code,no code,outsystems,mendix			lowcode,nocode			
open-source-development	Open Source Development	software engineering	t	open source development			opensourcedevelopment			
progressive-web-apps	Progressive Web Apps	software engineering	t	progressive web apps,pwa,progressive web app			progressivewebapps,progressivewebapp			
single-page-applications	Single Page Applications	software engineering	t	single page applications		spa	singlepageapplications			
desktop-applications	Desktop Applications	software engineering	t	desktop applications,desktop development,electron js,electronjs	electron		desktopapplications,desktopdevelopment			
localization	Localization	software engineering	t	internationalization,i18n,l10n,internationalisation		localization				
software-maintenance	Software Maintenance	software engineering	t	software maintenance,application maintenance,application support,production support		software support,technical operations	softwaremaintenance,applicationmaintenance,applicationsupport,productionsupport		softwaresupport,technicaloperations	
operating-systems	Operating Systems	software engineering	t	operating systems,sistemas operacionais,sistemas operativos,betriebssysteme,systemes d exploitation,os concepts,operating system concepts			operatingsystems,sistemasoperacionais,sistemasoperativos,systemesdexploitation,osconcepts,operatingsystemconcepts			
legacy-modernization	Legacy Modernization	software engineering	t	legacy modernization			legacymodernization			
multimedia	Multimedia	software engineering	t	multimedia design		multimedia	multimediadesign			
search-engines	Search Engines	software engineering	t	search engines,information retrieval			searchengines,informationretrieval			
technical-leadership	Technical Leadership	software engineering	t	technical leadership,liderazgo tecnico,lideranca tecnica,tech lead,technical lead,team lead developer			technicalleadership,liderazgotecnico,liderancatecnica,techlead,technicallead,teamleaddeveloper			
compilers	Compilers	software engineering	t	compilers,compiler design			compilerdesign			
qt	Qt	desktop toolkit	t	qt,qt framework,pyqt,qml,pyside			qtframework			
gtk	GTK	desktop toolkit	t	gtk						
tkinter	Tkinter	desktop toolkit	t	tkinter,kivy						
mfc	MFC	desktop toolkit	t	mfc,microsoft foundation classes,win32,win32 api,windows api			microsoftfoundationclasses,win32api,windowsapi			
tauri	Tauri	desktop toolkit	t	tauri						
wxwidgets	wxWidgets	desktop toolkit	t	wxwidgets,wxpython						
dear-imgui	Dear ImGui	desktop toolkit	t	dear imgui,imgui			dearimgui			
boost	Boost	c++ library	t	boost c++		boost	boostc++			
stl	STL	c++ library	t	stl,standard template library			standardtemplatelibrary			
eigen	Eigen	c++ library	t	eigen						
visual-studio	Visual Studio	development environment	t	visual studio,microsoft visual studio,ms visual studio,visual studio net		vs	visualstudio,microsoftvisualstudio,msvisualstudio,visualstudionet			
visual-studio-code	Visual Studio Code	development environment	t	visual studio code,vs code,vscode			visualstudiocode			
eclipse	Eclipse	development environment	t	eclipse ide,rational application developer,rational developer	eclipse	rad	eclipseide,rationalapplicationdeveloper,rationaldeveloper			
intellij-idea	IntelliJ IDEA	development environment	t	intellij idea,intellij,intellij idea ide			intellijidea,intellijideaide			
netbeans	NetBeans	development environment	t	netbeans,net beans,netbeans ide			netbeanside			
pycharm	PyCharm	development environment	t	pycharm						
vim	Vim	development environment	t	vim,neovim,vi editor	viimproved		vieditor			
emacs	Emacs	development environment	t	emacs,gnu emacs	editingmacros		gnuemacs			
webstorm	WebStorm	development environment	t	webstorm,phpstorm,rubymine						
sublime-text	Sublime Text	development environment	t	sublime text,sublime,atom editor,notepad++			sublimetext,atomeditor			
sql-developer	SQL Developer	development environment	t	sql developer,oracle sql developer,dbeaver,datagrip,toad for oracle	toad		sqldeveloper,oraclesqldeveloper,toadfororacle			
jdeveloper	JDeveloper	development environment	t	jdeveloper,oracle jdeveloper			oraclejdeveloper			
rider	Rider	development environment	t	jetbrains rider,resharper		rider	jetbrainsrider			
spyder	Spyder	development environment	t	spyder,spyder ide			spyderide			
clion	CLion	development environment	t	clion						
goland	GoLand	development environment	t	goland						
cursor	Cursor	development environment	t	cursor ai,github copilot,copilot,cursor ide	cursor		cursorai,githubcopilot,cursoride			
replit	Replit	development environment	t	replit						
code::blocks	Code::Blocks	development environment	t	code blocks,codeblocks,dev c++			devc++			
keil	Keil	development environment	t	keil,iar embedded workbench,mplab			iarembeddedworkbench			
windsurf	Windsurf	development environment	t	windsurf ide		windsurf	windsurfide			
tmux	tmux	terminal tool	t	tmux,gnu screen			gnuscreen			
mobaxterm	MobaXterm	terminal tool	t	mobaxterm,winscp,filezilla						
homebrew	Homebrew	terminal tool	t	homebrew,yum		apt				
chocolatey	Chocolatey	terminal tool	t	chocolatey						
windows-terminal	Windows Terminal	terminal tool	t	windows terminal,cmd prompt,command prompt,command line		cmd,cli,terminal	windowsterminal,cmdprompt,commandprompt,commandline			
cms	CMS	content management	t	cms,content management system,content management systems,wcms			contentmanagementsystem,contentmanagementsystems			
aem	AEM	content management	t	aem,adobe experience manager,cq5,adobe cq5			adobeexperiencemanager,adobecq5			
sitecore	Sitecore	content management	t	sitecore						
contentful	Contentful	content management	t	contentful						
umbraco	Umbraco	content management	t	umbraco						
ghost	Ghost	content management	t	ghost cms	ghost		ghostcms			
sanity	Sanity	content management	t	sanity						
webflow	Webflow	content management	t	webflow						
wix	Wix	content management	t	wix,squarespace						
kentico	Kentico	content management	t	kentico						
liferay	Liferay	content management	t	liferay						
alfresco	Alfresco	content management	t	alfresco						
craft-cms	Craft CMS	content management	t	craft cms			craftcms			
documentum	Documentum	content management	t	documentum,emc documentum,opentext			emcdocumentum			
jekyll	Jekyll	content management	t	jekyll,static site generator,eleventy,11ty	hugo,gohugo		staticsitegenerator			
docusaurus	Docusaurus	content management	t	docusaurus,gitbook,mkdocs						
moodle	Moodle	content management	t	moodle,blackboard,canvas lms			canvaslms			
filenet	FileNet	content management	t	filenet,ibm filenet			ibmfilenet			
elementor	Elementor	content management	t	elementor,divi						
tridion	Tridion	content management	t	tridion,sdl tridion			sdltridion			
contao	Contao	content management	t	contao						
shopware	Shopware	content management	t	shopware						
prismic	Prismic	content management	t	prismic						
episerver	Episerver	content management	t	episerver,optimizely						
shopify	Shopify	e-commerce platform	t	shopify,shopify liquid,shopify plus		liquid	shopifyliquid,shopifyplus			
woocommerce	WooCommerce	e-commerce platform	t	woocommerce,woo commerce						
prestashop	PrestaShop	e-commerce platform	t	prestashop,opencart						
bigcommerce	BigCommerce	e-commerce platform	t	bigcommerce						
salesforce-commerce-cloud	Salesforce Commerce Cloud	e-commerce platform	t	salesforce commerce cloud,demandware			salesforcecommercecloud			
sap-hybris	SAP Hybris	e-commerce platform	t	sap hybris,hybris,sap commerce cloud			saphybris,sapcommercecloud			
e-commerce	E-Commerce	e-commerce platform	t	ecommerce,online retail,electronic commerce,e commerce development,onlinehandel		e commerce	onlineretail,electroniccommerce,ecommercedevelopment			
amazon-seller-central	Amazon Seller Central	e-commerce platform	t	amazon seller central,amazon seller,amazon fba			amazonsellercentral,amazonseller,amazonfba			
stripe	Stripe	e-commerce platform	t	paypal,payment gateway,payment gateways,payment integration	stripe		paymentgateway,paymentgateways,paymentintegration			
ebay	eBay	e-commerce platform	t	ebay,etsy						
salesforce	Salesforce	customer relations software	t	salesforce,force com,salesforce com,sfdc,salesforce crm,salesforce administrator,salesforce developer,salesforce admin,salesforce sales cloud,sales cloud,service cloud,salesforce service cloud		sales force	forcecom,salesforcecom,salesforcecrm,salesforceadministrator,salesforcedeveloper,salesforceadmin,salesforcesalescloud,salescloud,servicecloud,salesforceservicecloud			apex
hubspot	HubSpot	customer relations software	t	hubspot,hub spot,hubspot crm			hubspotcrm			
zendesk	Zendesk	customer relations software	t	zendesk,zen desk						
microsoft-dynamics-crm	Microsoft Dynamics CRM	customer relations software	t	microsoft dynamics crm,dynamics crm,ms crm,ms dynamics crm,dynamics 365,microsoft dynamics 365,ms dynamics 365,microsoft dynamics,ms dynamics,d365			microsoftdynamicscrm,dynamicscrm,mscrm,msdynamicscrm,dynamics365,microsoftdynamics365,msdynamics365,microsoftdynamics,msdynamics			
siebel	Siebel	customer relations software	t	siebel,siebel crm,oracle siebel			siebelcrm,oraclesiebel			
zoho	Zoho	customer relations software	t	zoho,zoho crm			zohocrm			
pipedrive	Pipedrive	customer relations software	t	pipedrive						
sugarcrm	SugarCRM	customer relations software	t	sugarcrm						
crm	CRM	customer relations software	t	customer relationship management,crm software,crm systems,customer relationship management crm,gestion de la relation client		crm	customerrelationshipmanagement,crmsoftware,crmsystems,customerrelationshipmanagementcrm,gestiondelarelationclient			
intercom	Intercom	customer relations software	t	intercom		drift				
pega	Pega	customer relations software	t	pega,pegasystems,pega prpc,prpc			pegaprpc			
marketo	Marketo	customer relations software	t	marketo,adobe marketo			adobemarketo			
pardot	Pardot	customer relations software	t	pardot,salesforce pardot			salesforcepardot			
eloqua	Eloqua	customer relations software	t	eloqua,oracle eloqua			oracleeloqua			
genesys	Genesys	customer relations software	t	genesys,avaya,five9						
salesforce-marketing-cloud	Salesforce Marketing Cloud	customer relations software	t	salesforce marketing cloud,exacttarget,sfmc			salesforcemarketingcloud			
oracle-crm	Oracle CRM	customer relations software	t	oracle crm,oracle crm on demand			oraclecrm,oraclecrmondemand			
freshsales	Freshsales	customer relations software	t	freshsales						
netsuite	NetSuite	enterprise software	t	netsuite,net suite,oracle netsuite			oraclenetsuite			
sap	SAP	enterprise software	t	sap,sap erp,sap r 3,sap ecc,sap software,sap system,sap r3,sap basis,sap netweaver,sap kenntnisse			saperp,sapr3,sapecc,sapsoftware,sapsystem,sapbasis,sapnetweaver,sapkenntnisse			abap sap-fi/co
workday	Workday	enterprise software	t	workday,workday hcm			workdayhcm			
oracle-e-business-suite	Oracle E-Business Suite	enterprise software	t	oracle e business suite,oracle ebs,oracle apps,oracle erp,oracle applications,ebs oracle,oracle financials,oracle r12,oracle e business			oracleebusinesssuite,oracleebs,oracleapps,oracleerp,oracleapplications,ebsoracle,oraclefinancials,oracler12,oracleebusiness			
peoplesoft	PeopleSoft	enterprise software	t	peoplesoft,peoplecode,oracle peoplesoft,people soft			oraclepeoplesoft			
jd-edwards	JD Edwards	enterprise software	t	jd edwards,jde,jd edwards enterpriseone			jdedwards,jdedwardsenterpriseone			
microsoft-dynamics-ax	Microsoft Dynamics AX	enterprise software	t	microsoft dynamics ax,dynamics ax,ms dynamics ax,axapta			microsoftdynamicsax,dynamicsax,msdynamicsax			
dynamics-nav	Dynamics NAV	enterprise software	t	dynamics nav,microsoft dynamics nav,navision,business central,microsoft dynamics nav navision			dynamicsnav,microsoftdynamicsnav,businesscentral,microsoftdynamicsnavnavision			
erp	ERP	enterprise software	t	erp,erp systems,enterprise resource planning,erp software,erp system,erp systeme			erpsystems,enterpriseresourceplanning,erpsoftware,erpsystem,erpsysteme			
ibm-maximo	IBM Maximo	enterprise software	t	ibm maximo		maximo	ibmmaximo			
ca-clarity	CA Clarity	enterprise software	t	ca clarity,clarity ppm			caclarity,clarityppm			
odoo	Odoo	enterprise software	t	odoo,openerp,open erp						
infor	Infor	enterprise software	t	infor,infor m3,infor ln			inform3,inforln			
epicor	Epicor	enterprise software	t	epicor						
sage	Sage	enterprise software	t	sage 50,sage 100,sage erp,sage x3	sage		sage50,sage100,sageerp,sagex3			
sap-s/4hana	SAP S/4HANA	enterprise software	t	sap s 4hana,s 4hana,s4hana,sap s4 hana,s4 hana			saps4hana			
oracle-fusion	Oracle Fusion	enterprise software	t	oracle fusion,oracle cloud erp,fusion applications,oracle fusion applications			oraclefusion,oracleclouderp,fusionapplications,oraclefusionapplications			
datev	DATEV	enterprise software	t	datev						
lexware	Lexware	enterprise software	t	lexware						
acumatica	Acumatica	enterprise software	t	acumatica						
syspro	SYSPRO	enterprise software	t	syspro						
totvs	Totvs	enterprise software	t	totvs,protheus,totvs protheus			totvsprotheus			
ifs	IFS	enterprise software	t	ifs,ifs erp			ifserp			
proalpha	proAlpha	enterprise software	t	proalpha,abas erp			abaserp			
oracle-adf	Oracle ADF	enterprise software	t	oracle adf,adf faces			oracleadf,adffaces			
sap-fi/co	SAP FI/CO	sap module	t	sap fi co,sap fico,sap fi,sap co			sapfico,sapfi,sapco			
sap-mm	SAP MM	sap module	t	sap mm,sap materials management			sapmm,sapmaterialsmanagement			
sap-sd	SAP SD	sap module	t	sap sd,sap sales and distribution			sapsd,sapsalesanddistribution			
sap-hcm	SAP HCM	sap module	t	sap hcm,sap hr,sap human capital management			saphcm,saphr,saphumancapitalmanagement			
sap-pp	SAP PP	sap module	t	sap pp			sappp			
sap-pm	SAP PM	sap module	t	sap pm,sap plant maintenance			sappm,sapplantmaintenance			
sap-wm	SAP WM	sap module	t	sap wm,sap ewm			sapwm,sapewm			
sap-qm	SAP QM	sap module	t	sap qm			sapqm			
sap-successfactors	SAP SuccessFactors	sap module	t	sap successfactors,successfactors,success factors			sapsuccessfactors			
sap-ariba	SAP Ariba	sap module	t	sap ariba,ariba			sapariba			
sap-fiori	SAP Fiori	sap module	t	sap fiori,fiori,sapui5,ui5,sap ui5,openui5			sapfiori			
sap-pi	SAP PI	sap module	t	sap pi,sap xi,sap po,sap pi po			sappi,sapxi,sappo,sappipo			
sap-apo	SAP APO	sap module	t	sap apo			sapapo			
sap-crm	SAP CRM	sap module	t	sap crm			sapcrm			
sap-srm	SAP SRM	sap module	t	sap srm			sapsrm			
sap-solution-manager	SAP Solution Manager	sap module	t	sap solution manager,solman			sapsolutionmanager			
sap-security	SAP Security	sap module	t	sap security,sap grc			sapsecurity,sapgrc			
sap-btp	SAP BTP	sap module	t	sap btp,sap cloud platform			sapbtp,sapcloudplatform			
sap-concur	SAP Concur	sap module	t	sap concur		concur	sapconcur			
quickbooks	QuickBooks	accounting software	t	quickbooks,quick books,quickbooks online,intuit quickbooks			quickbooksonline,intuitquickbooks			
tally	Tally	accounting software	t	tally erp,tally erp 9,tally prime	tally		tallyerp,tallyerp9,tallyprime			
xero	Xero	accounting software	t	xero						
myob	MYOB	accounting software	t	myob						
freshbooks	FreshBooks	accounting software	t	freshbooks,wave accounting			waveaccounting			
peachtree	Peachtree	accounting software	t	peachtree,sage peachtree			sagepeachtree			
blackline	BlackLine	accounting software	t	blackline						
great-plains	Great Plains	accounting software	t	great plains,dynamics gp,microsoft dynamics gp			greatplains,dynamicsgp,microsoftdynamicsgp			
contaplus	Contaplus	accounting software	t	contaplus						
cegid	Cegid	accounting software	t	cegid						
ciel-compta	Ciel Compta	accounting software	t	ciel compta			cielcompta			
turbotax	TurboTax	accounting software	t	turbotax,proseries,lacerte						
sage-pastel	Sage Pastel	accounting software	t	sage pastel,pastel accounting		pastel	sagepastel,pastelaccounting			
rpa	RPA	robotic process automation	t	rpa,robotic process automation			roboticprocessautomation			
uipath	UiPath	robotic process automation	t	uipath,ui path						
automation-anywhere	Automation Anywhere	robotic process automation	t	automation anywhere			automationanywhere			
blue-prism	Blue Prism	robotic process automation	t	blue prism,blueprism						
power-automate	Power Automate	robotic process automation	t	power automate,microsoft power automate,microsoft flow,power platform,microsoft power platform			powerautomate,microsoftpowerautomate,microsoftflow,powerplatform,microsoftpowerplatform			
power-apps	Power Apps	robotic process automation	t	power apps,powerapps,microsoft powerapps,microsoft power apps			microsoftpowerapps			
appian	Appian	robotic process automation	t	appian						
nintex	Nintex	robotic process automation	t	nintex,k2						
camunda	Camunda	robotic process automation	t	activiti,jbpm	camunda					
bpmn	BPMN	robotic process automation	t	bpmn,business process modeling notation,bpm,business process modeling,process modeling,business process modelling,process modelling			businessprocessmodelingnotation,businessprocessmodeling,processmodeling,businessprocessmodelling,processmodelling			
celonis	Celonis	robotic process automation	t	celonis,process mining			processmining			
optimizely-experimentation	Optimizely Experimentation	analytics tool for products	t	optimizely experimentation,google optimize,vwo			optimizelyexperimentation,googleoptimize			
launchdarkly	LaunchDarkly	analytics tool for products	t	launchdarkly,feature flags			featureflags			
crashlytics	Crashlytics	analytics tool for products	t	crashlytics,firebase crashlytics			firebasecrashlytics			
web-components	Web Components	map of web standards	t	web components,custom elements,shadow dom			webcomponents,customelements,shadowdom			
service-workers	Service Workers	map of web standards	t	service workers			serviceworkers			
svg	SVG	map of web standards	t	svg						
canvas-api	Canvas API	map of web standards	t	canvas api,html canvas,html5 canvas			canvasapi,htmlcanvas,html5canvas			
jsx	JSX	map of web standards	t	jsx,tsx						
dom	DOM	map of web standards	t	dom,dom manipulation			dommanipulation			
apache-velocity	Apache Velocity	map of web standards	t	apache velocity,apache velocity engine		velocity	apachevelocity,apachevelocityengine			
handlebars	Handlebars	map of web standards	t	handlebars,handlebars js,handlebarsjs,mustache,ejs,pug,twig,smarty,jinja,jinja2	pugjs	jade				
htmx	htmx	map of web standards	t	htmx,html ui framework			htmluiframework			
dojo	Dojo	map of web standards	t	dojo,dojo toolkit			dojotoolkit			
mootools	MooTools	map of web standards	t	mootools,prototype js,prototypejs						
inertia.js	Inertia.js	map of web standards	t	inertia js,inertiajs,livewire,laravel livewire			laravellivewire			
react-router	React Router	map of web standards	t	react router			reactrouter			
tanstack-query	TanStack Query	map of web standards	t	tanstack query,react query			tanstackquery,reactquery			
modernizr	Modernizr	map of web standards	t	modernizr,modernizr js,modernizrjs						
react-hook-form	React Hook Form	map of web standards	t	react hook form,formik			reacthookform			
gsap	GSAP	map of web standards	t	gsap,framer motion		greensock	framermotion			
require.js	Require.js	map of web standards	t	require js,requirejs,browserify						
browser-devtools	Browser DevTools	map of web standards	t	browser devtools,chrome devtools,firebug,chrome developer tools			browserdevtools,chromedevtools,chromedevelopertools			
retrofit	Retrofit	android library	t	retrofit,okhttp						
rxjava-android	RxJava Android	android library	t	rxjava android,rxandroid			rxjavaandroid			
dagger	Dagger	android library	t	dagger hilt,hilt,dagger 2	dagger		daggerhilt,dagger2			
room	Room	android library	t	android room		room	androidroom			
kotlin-coroutines	Kotlin Coroutines	android library	t	kotlin coroutines		coroutines	kotlincoroutines			
gson	Gson	android library	t	gson		jackson				
android-ndk	Android NDK	android library	t	android ndk,ndk,jni			androidndk			
firebase-cloud-messaging	Firebase Cloud Messaging	android library	t	firebase cloud messaging,push notifications,fcm			firebasecloudmessaging,pushnotifications			
alamofire	Alamofire	ios library	t	alamofire,afnetworking						
rxswift	RxSwift	ios library	t	rxswift						
auto-layout	Auto Layout	ios library	t	auto layout,autolayout		storyboards				
spritekit	SpriteKit	ios library	t	spritekit,scenekit						
beautiful-soup	Beautiful Soup	python library	t	beautiful soup,beautifulsoup,bs4						
scrapy	Scrapy	python library	t	scrapy						
pydantic	Pydantic	python library	t	pydantic						
requests	Requests	python library	t	python requests		requests	pythonrequests			
asyncio	asyncio	python library	t	asyncio						
boto3	Boto3	python library	t	boto3,boto						
pygame	Pygame	python library	t	pygame						
networkx	NetworkX	python library	t	networkx						
odoo-development	Odoo Development	python library	t	odoo development			odoodevelopment			
sympy	SymPy	python library	t	sympy						
pillow	Pillow	python library	t	pillow,pil						
openpyxl	OpenPyXL	python library	t	openpyxl,xlwings						
web-scraping	Web Scraping	web scraping	t	web scraping,web scrapping,data scraping,web crawling,screen scraping,data extraction		scraping	webscraping,webscrapping,datascraping,webcrawling,screenscraping,dataextraction			
bioinformatics	Bioinformatics	bioinformatics	t	bioinformatics,computational biology,bioinformatik			computationalbiology			
blast	BLAST	bioinformatics	t		blast					
bioconductor	Bioconductor	bioinformatics	t	bioconductor						
genomics	Genomics	bioinformatics	t	genomics,genome analysis,ngs,next generation sequencing,rna seq			genomeanalysis,nextgenerationsequencing,rnaseq			
molecular-modeling	Molecular Modeling	bioinformatics	t	molecular modeling,molecular docking,molecular dynamics			molecularmodeling,moleculardocking,moleculardynamics			
pymol	PyMOL	bioinformatics	t	pymol,gromacs						
crispr	CRISPR	bioinformatics	t	crispr						
biopython	Biopython	bioinformatics	t	biopython						
quantum-computing	Quantum Computing	quantum computing	t	quantum computing,quantencomputing			quantumcomputing			
qiskit	Qiskit	quantum computing	t	qiskit						
cirq	Cirq	quantum computing	t	cirq						
scientific-computing	Scientific Computing	mathematics	t	scientific computing,computational science,numerical computing			scientificcomputing,computationalscience,numericalcomputing			
fuzzy-logic	Fuzzy Logic	mathematics	t	fuzzy logic			fuzzylogic			
mathematics	Mathematics	mathematics	t	mathematical modeling,mathematical modelling,mathematik,mathematiques,matematicas,matematica,applied mathematics		mathematics,maths,matematik,mathematics for computer science	mathematicalmodeling,mathematicalmodelling,appliedmathematics		mathematicsforcomputerscience	
linear-algebra	Linear Algebra	mathematics	t	linear algebra			linearalgebra			
calculus	Calculus	mathematics	t	calculus						
optimization	Optimization	mathematics	t	operations research,mathematical optimization,linear programming,operational research		optimization	operationsresearch,mathematicaloptimization,linearprogramming,operationalresearch			
probability	Probability	mathematics	t	probability theory,stochastic processes		probability	probabilitytheory,stochasticprocesses			
numerical-analysis	Numerical Analysis	mathematics	t	numerical analysis,numerical methods			numericalanalysis,numericalmethods			
discrete-mathematics	Discrete Mathematics	mathematics	t	discrete mathematics			discretemathematics			
graph-theory	Graph Theory	mathematics	t	graph theory			graphtheory			
game-theory	Game Theory	mathematics	t	game theory			gametheory			
simulation-modelling	Simulation Modelling	mathematics	t	simulation modelling,monte carlo,monte carlo simulation			simulationmodelling,montecarlo,montecarlosimulation			
econometrics	Econometrics	mathematics	t	econometrics,okonometrie						
dita	DITA	technical writing tool	t	dita						
asciidoc	AsciiDoc	technical writing tool	t	asciidoc,restructuredtext						
javadoc	Javadoc	technical writing tool	t	javadoc,doxygen,sphinx docs			sphinxdocs			
google-ads-platform	Google Ads Platform	advertising platform	t	google ads platform,google adwords,adwords			googleadsplatform,googleadwords			
facebook-ads	Facebook Ads	advertising platform	t	facebook ads,meta ads,facebook ads manager,facebook advertising,instagram ads			facebookads,metaads,facebookadsmanager,facebookadvertising,instagramads			
linkedin-ads	LinkedIn Ads	advertising platform	t	linkedin ads			linkedinads			
google-ad-manager	Google Ad Manager	advertising platform	t	google ad manager,doubleclick,dfp			googleadmanager			
programmatic-advertising	Programmatic Advertising	advertising platform	t	programmatic advertising,dsp advertising,the trade desk,dv360			programmaticadvertising,dspadvertising,thetradedesk			
tiktok-ads	TikTok Ads	advertising platform	t	tiktok ads			tiktokads			
bing-ads	Bing Ads	advertising platform	t	bing ads,microsoft advertising			bingads,microsoftadvertising			
amazon-ads	Amazon Ads	advertising platform	t	amazon ads,amazon advertising,amazon ppc			amazonads,amazonadvertising,amazonppc			
appnexus	AppNexus	advertising platform	t	appnexus,xandr						
mailchimp	Mailchimp	marketing tool	t	mailchimp,mail chimp,email marketing software			emailmarketingsoftware			
semrush	SEMrush	marketing tool	t	semrush,ahrefs,moz,screaming frog			screamingfrog			
google-search-console	Google Search Console	marketing tool	t	google search console,google webmaster tools,search console			googlesearchconsole,googlewebmastertools,searchconsole			
hootsuite	Hootsuite	marketing tool	t	hootsuite,sprout social		buffer	sproutsocial			
klaviyo	Klaviyo	marketing tool	t	klaviyo,constant contact,activecampaign			constantcontact			
wordpress-seo	WordPress SEO	marketing tool	t	wordpress seo,yoast			wordpressseo			
marketing-automation	Marketing Automation	marketing tool	t	marketing automation,marketing and sales automation			marketingautomation,marketingandsalesautomation			
unbounce	Unbounce	marketing tool	t	unbounce,landing pages,landing page optimization			landingpages,landingpageoptimization			
adobe-target	Adobe Target	marketing tool	t	adobe target			adobetarget			
surveymonkey	SurveyMonkey	marketing tool	t	surveymonkey,qualtrics,google forms,typeform			googleforms			
ibm-doors	IBM DOORS	requirements tool	t	ibm doors,rational doors,doors next		doors	ibmdoors,rationaldoors,doorsnext			
enterprise-architect	Enterprise Architect	requirements tool	t	enterprise architect,sparx enterprise architect,sparx ea			enterprisearchitect,sparxenterprisearchitect,sparxea			
polarion	Polarion	requirements tool	t		polarion					
jama	Jama	requirements tool	t	jama connect	jama		jamaconnect			
rational-rose	Rational Rose	requirements tool	t	rational rose,rational rhapsody			rationalrose,rationalrhapsody			
requisite-pro	Requisite Pro	requirements tool	t	requisite pro,requisitepro						
staruml	StarUML	requirements tool	t	staruml,plantuml,mermaid						
root-cause-analysis	Root Cause Analysis	analysis method	t	root cause analysis		rca	rootcauseanalysis			
swot-analysis	SWOT Analysis	analysis method	t	swot analysis,swot			swotanalysis			
gap-analysis	Gap Analysis	analysis method	t	gap analysis			gapanalysis			
cost-benefit-analysis	Cost-Benefit Analysis	analysis method	t	cost benefit analysis			costbenefitanalysis			
process-mapping	Process Mapping	analysis method	t	process mapping,process flow,flowcharts,visio diagrams			processmapping,processflow,visiodiagrams			
use-cases	Use Cases	analysis method	t	use cases,use case,user stories,user story,acceptance criteria			usecases,usecase,userstories,userstory,acceptancecriteria			
feasibility-studies	Feasibility Studies	analysis method	t	feasibility studies,feasibility study			feasibilitystudies,feasibilitystudy			
kpi-development	KPI Development	analysis method	t	kpi development,kpi,kpis			kpidevelopment			
sdl-trados	SDL Trados	translation tool	t	sdl trados,trados,trados studio			sdltrados,tradosstudio			
memoq	memoQ	translation tool	t	memoq						
cat-tools	CAT Tools	translation tool	t	cat tools,computer assisted translation			cattools,computerassistedtranslation			
wordfast	Wordfast	translation tool	t	wordfast						
subtitling	Subtitling	translation tool	t	subtitling,untertitelung,sous titrage		subtitle	soustitrage			
epic	Epic	medical software	t	epic systems,epic emr		epic	epicsystems,epicemr			
cerner	Cerner	medical software	t	cerner						
electronic-medical-records	Electronic Medical Records	medical software	t	electronic medical records,emr systems,ehr,electronic health records,emr software,electronic health record,ehr systems			electronicmedicalrecords,emrsystems,electronichealthrecords,emrsoftware,electronichealthrecord,ehrsystems			
hl7	HL7	medical software	t	hl7,fhir,hl7 fhir			hl7fhir			
dicom	DICOM	medical software	t	dicom,pacs						
medidata-rave	Medidata Rave	medical software	t	medidata rave,veeva,veeva vault			medidatarave,veevavault			
meditech	Meditech	medical software	t	meditech						
eclinicalworks	eClinicalWorks	medical software	t	eclinicalworks,allscripts						
sap-is-h	SAP IS-H	medical software	t	sap is h			sapish			
opera-pms	Opera PMS	property and hotel software	t	opera pms,micros opera,opera property management system			operapms,microsopera,operapropertymanagementsystem			
amadeus	Amadeus	property and hotel software	t	galileo gds,worldspan,gds	amadeus,sabre		galileogds			
yardi	Yardi	property and hotel software	t	yardi,mri software,appfolio			mrisoftware			
toast-pos	Toast POS	property and hotel software	t	toast pos,square pos,micros pos			toastpos,squarepos,microspos			
fidelio	Fidelio	property and hotel software	t	fidelio						
adp	ADP	human resources software	t	adp,adp workforce now			adpworkforcenow			
bamboohr	BambooHR	human resources software	t	bamboohr,personio						
kronos	Kronos	human resources software	t	kronos,ukg,ultipro						
taleo	Taleo	human resources software	t	taleo,oracle taleo			oracletaleo			
greenhouse	Greenhouse	human resources software	t	greenhouse ats		greenhouse,lever	greenhouseats			
applicant-tracking-systems	Applicant Tracking Systems	human resources software	t	applicant tracking systems,ats,applicant tracking system,ats2			applicanttrackingsystems,applicanttrackingsystem			
icims	iCIMS	human resources software	t	icims						
cornerstone-ondemand	Cornerstone OnDemand	human resources software	t	cornerstone ondemand			cornerstoneondemand			
articulate-storyline	Articulate Storyline	learning software	t	articulate storyline,articulate 360,storyline articulate		articulate,storyline	articulatestoryline,articulate360,storylinearticulate			
adobe-captivate	Adobe Captivate	learning software	t	adobe captivate,captivate			adobecaptivate			
lms	LMS	learning software	t	lms,learning management system,learning management systems			learningmanagementsystem,learningmanagementsystems			
scorm	SCORM	learning software	t	scorm,xapi						
e-learning	E-Learning	learning software	t	e learning,elearning,online learning,e training			onlinelearning,etraining			
google-classroom	Google Classroom	learning software	t	google classroom			googleclassroom			
lectora	Lectora	learning software	t			lectora				
articulate-rise	Articulate Rise	learning software	t	articulate rise,rise 360			articulaterise,rise360			
lexisnexis	LexisNexis	legal software	t	lexisnexis,westlaw						
relativity	Relativity	legal software	t	e discovery,ediscovery		relativity				
clio	Clio	legal software	t	clio						
gutenberg	Gutenberg	library for desktop publishing on web	t	gutenberg,wordpress gutenberg			wordpressgutenberg			
advanced-custom-fields	Advanced Custom Fields	library for desktop publishing on web	t	advanced custom fields,acf			advancedcustomfields			
common-crawl	Common Crawl	search and web crawling tool	t	common crawl			commoncrawl			
apache-tika	Apache Tika	search and web crawling tool	t	apache tika			apachetika			
apache-nutch	Apache Nutch	search and web crawling tool	t	apache nutch			apachenutch			
bloomberg-terminal	Bloomberg Terminal	finance software	t	bloomberg terminal,refinitiv,reuters eikon	bloomberg		bloombergterminal,reuterseikon			
murex	Murex	finance software	t	murex,calypso						
temenos	Temenos	finance software	t	temenos,temenos t24,t24			temenost24			
finacle	Finacle	finance software	t	finacle						
swift-payments	SWIFT Payments	finance software	t	swift payments,swift messaging			swiftpayments,swiftmessaging			
fis	FIS	finance software	t	fis,fiserv						
guidewire	Guidewire	finance software	t	guidewire,duck creek			duckcreek			
metatrader	MetaTrader	finance software	t	metatrader,mql4,mql5,mt4						
anaplan	Anaplan	finance software	t	anaplan,adaptive insights			adaptiveinsights			
coupa	Coupa	finance software	t	coupa						
flexcube	Flexcube	finance software	t	flexcube,oracle flexcube			oracleflexcube			
fix-protocol	FIX Protocol	finance software	t	fix protocol		fix	fixprotocol			
avaloq	Avaloq	finance software	t	avaloq						
manhattan-wms	Manhattan WMS	supply chain software	t	manhattan wms,warehouse management system,wms			manhattanwms,warehousemanagementsystem			
blue-yonder	Blue Yonder	supply chain software	t	blue yonder,jda			blueyonder			
oracle-wms	Oracle WMS	supply chain software	t	oracle wms			oraclewms			
kinaxis	Kinaxis	supply chain software	t	kinaxis,rapidresponse						
transportation-management-system	Transportation Management System	supply chain software	t	transportation management system,tms			transportationmanagementsystem			
descartes	Descartes	supply chain software	t	descartes						
fishbowl	Fishbowl	supply chain software	t	fishbowl						
ericsson	Ericsson	mainframe of telecommunication	t			ericsson,huawei,nokia				
ss7	SS7	mainframe of telecommunication	t	ss7,ims core		diameter	imscore			
oss/bss	OSS/BSS	mainframe of telecommunication	t	oss bss,oss,bss			ossbss			
fiber-optics	Fiber Optics	mainframe of telecommunication	t	fiber optics,fibre optics,glasfaser,fibra optica,fibre optique			fiberoptics,fibreoptics,fibraoptica,fibreoptique			
telecommunications	Telecommunications	mainframe of telecommunication	t	telekommunikation,telecomunicaciones,telecomunicacoes		telecommunications,telecom,telecomms				
gsm	GSM	mainframe of telecommunication	t	gsm,cdma,umts,3g						
satellite-communications	Satellite Communications	mainframe of telecommunication	t	satellite communications,vsat			satellitecommunications			
rf-planning	RF Planning	mainframe of telecommunication	t	rf planning,drive test,rf optimization			rfplanning,drivetest,rfoptimization			
structured-cabling	Structured Cabling	mainframe of telecommunication	t	structured cabling,network cabling		cabling	structuredcabling,networkcabling			
3d-printing	3D Printing	open hardware and printing	t	3d printing,additive manufacturing,3d druck,impression 3d,impresion 3d			3dprinting,additivemanufacturing,3ddruck,impression3d,impresion3d			
laser-cutting	Laser Cutting	open hardware and printing	t	laser cutting,laser engraving			lasercutting,laserengraving			
kicad-scripting	KiCad Scripting	open hardware and printing	t	kicad scripting			kicadscripting			
etap	ETAP	power engineering software	t	etap,power world,psse,digsilent			powerworld			
eplan	EPLAN	power engineering software	t	eplan,eplan p8			eplanp8			
autocad-electrical	AutoCAD Electrical	power engineering software	t	autocad electrical,solidworks electrical			autocadelectrical,solidworkselectrical			
power-electronics	Power Electronics	power engineering software	t	power electronics			powerelectronics			
matlab-power-systems	MATLAB Power Systems	power engineering software	t	matlab power systems,power systems,power system analysis			matlabpowersystems,powersystems,powersystemanalysis			
gin	Gin	go framework	t	gin,gin gonic			gingonic			
echo-framework	Echo Framework	go framework	t	echo framework,go echo			echoframework,goecho			
go-kit	Go kit	go framework	t	go kit			gokit			
buffalo	Buffalo	go framework	t		buffalo					
gorm	GORM	go framework	t	gorm						
chi-router	Chi Router	go framework	t	chi router,gorilla mux			chirouter,gorillamux			
actix	Actix	rust library	t	actix,actix web			actixweb			
axum	Axum	rust library	t		axum					
rocket-framework	Rocket Framework	rust library	t	rocket framework,rocket rs			rocketframework,rocketrs			
tokio	Tokio	rust library	t	tokio,tokio rs			tokiors			
diesel-orm	Diesel ORM	rust library	t	diesel orm			dieselorm			
serde	Serde	rust library	t		serde					
lombok	Lombok	jvm library	t	lombok,project lombok			projectlombok			
guice	Guice	jvm library	t	guice,google guice			googleguice			
flyway	Flyway	jvm library	t	flyway,flyway db			flywaydb			
log4j	Log4j	jvm library	t	log4j,slf4j		logback				
guava	Guava	jvm library	t	guava,google guava			googleguava			
project-reactor	Project Reactor	jvm library	t	project reactor			projectreactor			
javalin	Javalin	jvm library	t	javalin						
mapstruct	MapStruct	jvm library	t	mapstruct						
apache-commons	Apache Commons	jvm library	t	apache commons			apachecommons			
apache-poi	Apache POI	jvm library	t	apache poi			apachepoi			
joda-time	Joda-Time	jvm library	t	joda time			jodatime			
hono	Hono	edge and edge runtime framework	t	hono js,honojs	hono					
elysia	Elysia	edge and edge runtime framework	t	elysia,elysia js,elysiajs						
directus	Directus	headless content management	t		directus					
payload-cms	Payload CMS	headless content management	t	payload cms			payloadcms			
keystone.js	Keystone.js	headless content management	t	keystone js,keystonejs						
storyblok	Storyblok	headless content management	t		storyblok					
hygraph	Hygraph	headless content management	t	hygraph,graphcms						
datocms	DatoCMS	headless content management	t	datocms						
butter-cms	Butter CMS	headless content management	t	butter cms			buttercms			
netlify-cms	Netlify CMS	headless content management	t	netlify cms,decap cms			netlifycms,decapcms			
tina-cms	Tina CMS	headless content management	t	tina cms			tinacms			
builder.io	Builder.io	headless content management	t	builder io			builderio			
hasura	Hasura	backend as a service	t	hasura						
pocketbase	PocketBase	backend as a service	t	pocketbase						
convex	Convex	backend as a service	t		convex					
clerk-auth	Clerk Auth	backend as a service	t	clerk auth			clerkauth			
parse-server	Parse Server	backend as a service	t	parse server			parseserver			
back4app	Back4App	backend as a service	t	back4app						
amplitude-experiment	Amplitude Experiment	backend as a service	t	amplitude experiment			amplitudeexperiment			
pusher	Pusher	backend as a service	t		pusher					
ably	Ably	backend as a service	t		ably					
onesignal	OneSignal	backend as a service	t	onesignal						
sendgrid	SendGrid	backend as a service	t	sendgrid,mailgun,postmark						
twilio-segment	Twilio Segment	backend as a service	t	twilio segment			twiliosegment			
agora.io	Agora.io	backend as a service	t	agora io			agoraio			
zod	Zod	validation library	t		zod					
yup	Yup	validation library	t		yup					
joi	Joi	validation library	t	hapi joi	joi		hapijoi			
crewai	CrewAI	language model tool	t	crewai						
autogen	AutoGen	language model tool	t	autogen						
vllm	vLLM	language model tool	t	vllm						
model-context-protocol	Model Context Protocol	language model tool	t	model context protocol,mcp server,mcp servers		mcp	modelcontextprotocol,mcpserver,mcpservers			
claude-code	Claude Code	language model tool	t	claude code,anthropic claude	claude		claudecode,anthropicclaude			
gemini-api	Gemini API	language model tool	t	gemini api,google gemini		gemini	geminiapi,googlegemini			
stable-diffusion	Stable Diffusion	language model tool	t	stable diffusion,midjourney,dall e			stablediffusion,dalle			
whisper	Whisper	language model tool	t	openai whisper	whisper		openaiwhisper			
mistral-ai	Mistral AI	language model tool	t		mistral ai	mistral		mistralai		
llama	Llama	language model tool	t	llama,llama 2,llama 3,llama cpp			llama2,llama3,llamacpp			
lora-fine-tuning	LoRA Fine-Tuning	language model tool	t	lora fine tuning,peft,qlora,llm fine tuning		fine tuning	lorafinetuning,llmfinetuning		finetuning	
semantic-kernel	Semantic Kernel	language model tool	t	semantic kernel			semantickernel			
haystack	Haystack	language model tool	t		haystack					
dspy	DSPy	language model tool	t	dspy						
langsmith	LangSmith	language model tool	t	langsmith						
pytorch-lightning	PyTorch Lightning	language model tool	t	pytorch lightning			pytorchlightning			
diffusion-models	Diffusion Models	language model tool	t	diffusion models,generative adversarial networks		gan,gans	diffusionmodels,generativeadversarialnetworks			
transfer-learning	Transfer Learning	language model tool	t	transfer learning			transferlearning			
semantic-search	Semantic Search	language model tool	t	semantic search,vector search,vector databases	embeddings		semanticsearch,vectorsearch,vectordatabases			
minikube	Minikube	cluster tool	t	minikube,kind cluster,k3d			kindcluster			
skaffold	Skaffold	cluster tool	t	skaffold	tilt					
cilium	Cilium	cluster tool	t		cilium,calico					
falco	Falco	cluster tool	t		falco					
trivy	Trivy	cluster tool	t	trivy,aqua security			aquasecurity			
velero	Velero	cluster tool	t	velero						
karpenter	Karpenter	cluster tool	t	karpenter						
cert-manager	cert-manager	cluster tool	t	cert manager			certmanager			
knative	Knative	cluster tool	t	knative						
openfaas	OpenFaaS	cluster tool	t	openfaas						
thanos	Thanos	cluster tool	t	grafana mimir	thanos,cortex		grafanamimir			
grafana-tempo	Grafana Tempo	cluster tool	t	grafana tempo			grafanatempo			
telegraf	Telegraf	cluster tool	t	telegraf,collectd,statsd						
vector.dev	Vector.dev	cluster tool	t	vector dev			vectordev			
keda	Keda	cluster tool	t		keda					
crossplane-composition	Crossplane Composition	cluster tool	t	crossplane composition			crossplanecomposition			
lens-ide	Lens IDE	cluster tool	t	lens ide			lenside			
longhorn	Longhorn	cluster tool	t	longhorn						
kiali	Kiali	cluster tool	t	kiali						
podman-desktop	Podman Desktop	cluster tool	t	podman desktop			podmandesktop			
openwrt	OpenWrt	home and network appliance	t	openwrt,dd wrt			ddwrt			
truenas	TrueNAS	home and network appliance	t	truenas,freenas						
home-assistant	Home Assistant	home and network appliance	t	home assistant			homeassistant			
synology	Synology	home and network appliance	t	synology						
opnsense	OPNsense	home and network appliance	t	opnsense						
pi-hole	Pi-hole	home and network appliance	t	pi hole			pihole			
unraid	Unraid	home and network appliance	t	unraid						
plex	Plex	home and network appliance	t		plex					
lerna	Lerna	monorepo tool	t	lerna,monorepos		monorepo				
changesets	Changesets	monorepo tool	t	semantic release	changesets		semanticrelease			
renovate	Renovate	monorepo tool	t	dependabot	renovate					
commitlint	commitlint	monorepo tool	t	commitlint,conventional commits			conventionalcommits			
backstage	Backstage	collaboration for engineers	t	developer portal	backstage		developerportal			
swimlane	Swimlane	collaboration for engineers	t		swimlane					
webhooks	Webhooks	collaboration for engineers	t		webhooks,webhook					
ngrok-tunnels	ngrok Tunnels	collaboration for engineers	t	ngrok tunnels			ngroktunnels			
graphiql	GraphiQL	collaboration for engineers	t	graphiql,graphql playground			graphqlplayground			
bruno	Bruno	collaboration for engineers	t	bruno api	bruno		brunoapi			
visual-regression-testing	Visual Regression Testing	user interface testing	t	visual regression testing	percy,chromatic		visualregressiontesting			
lighthouse	Lighthouse	user interface testing	t	web vitals,core web vitals	lighthouse		webvitals,corewebvitals			
axe	axe	user interface testing	t	axe core	axe		axecore			
mock-service-worker	Mock Service Worker	user interface testing	t	mock service worker,msw			mockserviceworker			
supertest	Supertest	user interface testing	t		supertest,nock					
ava	AVA	user interface testing	t	ava,qunit						
sinon	Sinon	user interface testing	t	sinon js,sinonjs	sinon					
hypothesis	Hypothesis	user interface testing	t	property based testing	hypothesis		propertybasedtesting			
tox	tox	user interface testing	t		tox,nose					
behave	Behave	user interface testing	t	behat	behave					
squish	Squish	user interface testing	t		squish					
eggplant	Eggplant	user interface testing	t		eggplant					
sikuli	Sikuli	user interface testing	t	sikuli						
autoit-testing	AutoIt Testing	user interface testing	t	autoit testing			autoittesting			
winium	Winium	user interface testing	t	winium						
test-management	Test Management	user interface testing	t	test management,qtest manager,test management tools		xray	qtestmanager,testmanagementtools			
mutation-testing	Mutation Testing	user interface testing	t	mutation testing,pitest			mutationtesting			
chaos-engineering	Chaos Engineering	user interface testing	t	chaos engineering,chaos monkey			chaosengineering,chaosmonkey			
contract-testing	Contract Testing	user interface testing	t	contract testing,pact io			contracttesting,pactio			
security-testing	Security Testing	user interface testing	t	security testing		dast,sast	securitytesting			
compatibility-testing	Compatibility Testing	user interface testing	t	compatibility testing,cross platform testing			compatibilitytesting,crossplatformtesting			
localization-testing	Localization Testing	user interface testing	t	localization testing			localizationtesting			
negative-testing	Negative Testing	user interface testing	t	negative testing			negativetesting			
risk-based-testing	Risk-Based Testing	user interface testing	t	risk based testing			riskbasedtesting			
test-strategy	Test Strategy	user interface testing	t	test strategy,test plans,test plan,test documentation			teststrategy,testplans,testplan,testdocumentation			
device-testing	Device Testing	user interface testing	t	device testing,device farm			devicetesting,devicefarm			
istqb	ISTQB	user interface testing	t	istqb,istqb certified,istqb foundation			istqbcertified,istqbfoundation			
cadence-virtuoso	Cadence Virtuoso	semiconductor design	t	cadence virtuoso	cadence,virtuoso		cadencevirtuoso			
synopsys	Synopsys	semiconductor design	t	synopsys,design compiler,primetime			designcompiler			
modelsim-questasim	ModelSim QuestaSim	semiconductor design	t	modelsim questasim,questasim			modelsimquestasim			
static-timing-analysis	Static Timing Analysis	semiconductor design	t	static timing analysis		sta	statictiminganalysis			
dft	DFT	semiconductor design	t	design for testability		dft	designfortestability			
physical-design	Physical Design	semiconductor design	t	physical design,place and route			physicaldesign,placeandroute			
high-level-synthesis	High-Level Synthesis	semiconductor design	t	high level synthesis		hls	highlevelsynthesis			
semiconductor-physics	Semiconductor Physics	semiconductor design	t	semiconductor physics			semiconductorphysics			
lte-protocol-stack	LTE Protocol Stack	semiconductor design	t	lte protocol stack			lteprotocolstack			
pcie	PCIe	semiconductor design	t	pcie,pci express			pciexpress			
ethernet	Ethernet	semiconductor design	t	industrial ethernet,802 3		ethernet	industrialethernet			
amba	AMBA	semiconductor design	t	amba		axi,ahb				
arm-assembly-debugging	ARM Assembly Debugging	semiconductor design	t	arm assembly debugging,jtag			armassemblydebugging			
bootloaders	Bootloaders	semiconductor design	t	u boot		bootloaders,bootloader	uboot			
board-bring-up	Board Bring-Up	semiconductor design	t	board bring up,system bring up			boardbringup,systembringup			
power-management-ic	Power Management IC	semiconductor design	t	power management ic			powermanagementic			
embedded-testing	Embedded Testing	semiconductor design	t	embedded testing,hardware in the loop		hil	embeddedtesting,hardwareintheloop			
openembedded	OpenEmbedded	semiconductor design	t	openembedded						
linux-networking	Linux Networking	semiconductor design	t	linux networking			linuxnetworking			
bsp	BSP	semiconductor design	t	board support package		bsp	boardsupportpackage			
hexo	Hexo	site and blog engines	t		hexo					
gridsome	Gridsome	site and blog engines	t	gridsome						
vuepress	VuePress	site and blog engines	t	vuepress,vitepress						
nuxt-content	Nuxt Content	site and blog engines	t	nuxt content			nuxtcontent			
zola	Zola	site and blog engines	t		zola					
pelican	Pelican	site and blog engines	t		pelican					
ffmpeg	FFmpeg	media technology	t	ffmpeg,gstreamer						
hls-streaming	HLS Streaming	media technology	t	hls streaming,video streaming,rtmp	dash		hlsstreaming,videostreaming			
obs-studio	OBS Studio	media technology	t	obs studio			obsstudio			
webaudio	WebAudio	media technology	t	webaudio,web audio api			webaudioapi			
midi	MIDI	media technology	t		midi					
openal-soft	OpenAL Soft	media technology	t	openal soft			openalsoft			
media-server	Media Server	media technology	t	media server,wowza,kurento			mediaserver			
pandoc	Pandoc	document tools	t	pandoc						
obsidian	Obsidian	document tools	t		obsidian					
zotero	Zotero	document tools	t	zotero,mendeley,endnote						
grammarly	Grammarly	document tools	t	grammarly						
docusign	DocuSign	document tools	t	docusign,adobe sign			adobesign			
airtable	Airtable	document tools	t	airtable						
coda	Coda	document tools	t		coda					
ramda	Ramda	functional javascript	t	ramda						
fp-ts	fp-ts	functional javascript	t	fp ts						
immer	Immer	functional javascript	t	immer,immutable js,immutablejs						
bluebird	Bluebird	functional javascript	t	bluebird,async js,asyncjs						
date-fns	date-fns	functional javascript	t	date fns,day js,dayjs,luxon			datefns			
unocss	UnoCSS	css tool	t	unocss,windi css			windicss			
vanilla-extract	Vanilla Extract	css tool	t	vanilla extract,css in ts,linaria			vanillaextract,cssints			
sass-loader	Sass Loader	css tool	t	sass loader			sassloader			
autoprefixer	Autoprefixer	css tool	t	autoprefixer						
animate.css	Animate.css	css tool	t	animate css,css animations			animatecss,cssanimations			
skeleton-css	Skeleton CSS	css tool	t	skeleton css,pure css	milligram		skeletoncss,purecss			
orm	ORM	object mapping in general	t	orm,object relational mapping,orms,bookshelf js,bookshelfjs,querydsl			objectrelationalmapping			
elevenlabs	ElevenLabs	voice model tool	t	elevenlabs,retell ai			retellai			
amazon-polly	Amazon Polly	voice model tool	t	amazon polly			amazonpolly			
litellm	LiteLLM	voice model tool	t	litellm						
flowise	Flowise	voice model tool	t	flowise						
vibe-coding	Vibe Coding	voice model tool	t	vibe coding			vibecoding			
explainable-ai	Explainable AI	voice model tool	t	explainable ai,shap,lime			explainableai			
backend-as-a-service	Backend as a Service	backend platform	t	backend as a service,backend como servicio,backend como servico,baas			backendasaservice,backendcomoservicio,backendcomoservico			
coolify	Coolify	backend platform	t	coolify						
eventstoredb	EventStoreDB	backend platform	t	eventstoredb,axon,axon framework			axonframework			
azure-container-registry	Azure Container Registry	backend platform	t	azure container registry			azurecontainerregistry			
mercado-pago	Mercado Pago	backend platform	t	mercado pago			mercadopago			
edge-computing	Edge Computing	backend platform	t	edge computing,edge ai			edgecomputing,edgeai			
indexeddb	IndexedDB	browser technology	t	indexeddb,web storage,localstorage			webstorage			
jsdoc	JSDoc	browser technology	t	jsdoc						
mantine	Mantine	browser technology	t	mantine,mantine ui			mantineui			
nativewind	NativeWind	browser technology	t	nativewind						
react-flow	React Flow	browser technology	t	react flow			reactflow			
react-spring	React Spring	browser technology	t	react spring			reactspring			
react-transition-group	React Transition Group	browser technology	t	react transition group			reacttransitiongroup			
computer-architecture	Computer Architecture	browser technology	t	computer architecture,computer organization			computerarchitecture,computerorganization			
antivirus	Antivirus	antivirus	t	antivirus,antivirus software,anti virus			antivirussoftware			
malwarebytes	Malwarebytes	antivirus	t			malwarebytes				
norton	Norton	antivirus	t	norton antivirus	norton		nortonantivirus			
avast	Avast	antivirus	t	avast antivirus		avast	avastantivirus			
kaspersky	Kaspersky	antivirus	t	kaspersky,kaspersky antivirus			kasperskyantivirus			
trend-micro	Trend Micro	antivirus	t	trend micro			trendmicro			
sophos	Sophos	antivirus	t	sophos						
eset	ESET	antivirus	t	eset,eset nod32			esetnod32			
endpoint-security	Endpoint Security	endpoint security	t	endpoint security,endpoint protection			endpointsecurity,endpointprotection			
edr	EDR	endpoint security	t	edr,endpoint detection and response			endpointdetectionandresponse			
email-security	Email Security	email security	t	email security			emailsecurity			
mimecast	Mimecast	email security	t			mimecast				
proofpoint	Proofpoint	email security	t			proofpoint				
remote-desktop	Remote Desktop	remote desktop	t	remote desktop,remote desktop protocol		rdp	remotedesktop,remotedesktopprotocol			
remote-access	Remote Access	remote desktop	t	remote access			remoteaccess			
teamviewer	TeamViewer	remote desktop	t	teamviewer						
anydesk	AnyDesk	remote desktop	t	anydesk						
vnc	VNC	remote desktop	t	virtual network computing		vnc	virtualnetworkcomputing			
server-hardware	Server Hardware	server hardware	t	server hardware			serverhardware			
hp-proliant	HP ProLiant	server hardware	t	hp proliant,proliant servers,hpe proliant			hpproliant,proliantservers,hpeproliant			
hp-servers	HP Servers	server hardware	t	hp servers			hpservers			
dell-poweredge	Dell PowerEdge	server hardware	t	dell poweredge		poweredge	dellpoweredge			
dell-servers	Dell Servers	server hardware	t	dell servers			dellservers			
lasso-regression	Lasso Regression	regularized regression	t	lasso regression			lassoregression			
ridge-regression	Ridge Regression	regularized regression	t	ridge regression			ridgeregression			
elastic-net	Elastic Net	regularized regression	t	elastic net			elasticnet			
hierarchical-clustering	Hierarchical Clustering	clustering method	t	hierarchical clustering			hierarchicalclustering			
dbscan	DBSCAN	clustering method	t			dbscan				
t-sne	t-SNE	projection method	t	t sne						
umap	UMAP	projection method	t			umap				
association-rule-learning	Association Rule Learning	association analysis	t	association rule learning,association rules,association rule mining			associationrulelearning,associationrules,associationrulemining			
apriori	Apriori	association analysis	t	apriori algorithm		apriori	apriorialgorithm			
market-basket-analysis	Market Basket Analysis	association analysis	t	market basket analysis			marketbasketanalysis			
markov-models	Markov Models	markov model	t	markov models		markov	markovmodels			
hidden-markov-models	Hidden Markov Models	markov model	t	hidden markov models			hiddenmarkovmodels			
markov-chains	Markov Chains	markov model	t	markov chains			markovchains			
tensorflow.js	TensorFlow.js	browser machine learning	t	tensorflow js,tensorflowjs						
brain.js	Brain.js	browser machine learning	t	brain js,brainjs						
ml5.js	ml5.js	browser machine learning	t	ml5 js,ml5js						
zoominfo	ZoomInfo	sales intelligence	t	zoominfo						
hoovers	Hoovers	sales intelligence	t	d b hoovers		hoovers	dbhoovers			
apollo.io	Apollo.io	sales intelligence	t	apollo io			apolloio			
outreach.io	Outreach.io	sales engagement	t	outreach io			outreachio			
salesloft	Salesloft	sales engagement	t			salesloft				
upwork	Upwork	freelance marketplace	t			upwork,odesk				
fiverr	Fiverr	freelance marketplace	t			fiverr				
freelancer.com	Freelancer.com	freelance marketplace	t	freelancer com			freelancercom			
brandwatch	Brandwatch	social listening	t			brandwatch				
meltwater	Meltwater	social listening	t			meltwater				
braze	Braze	customer engagement platform	t			braze				
iterable	Iterable	customer engagement platform	t			iterable				
customer.io	Customer.io	customer engagement platform	t	customer io			customerio			
comscore	comScore	audience measurement	t	comscore						
nielsen	Nielsen	audience measurement	t			nielsen				
awstats	AWStats	web log analysis	t	awstats						
webalizer	Webalizer	web log analysis	t			webalizer				
aris	ARIS	process modeling tool	t	aris,aris toolset			aristoolset			
bizagi	Bizagi	process modeling tool	t			bizagi				
azure-bot-service	Azure Bot Service	azure bot	t	azure bot service			azurebotservice			
microsoft-bot-framework	Microsoft Bot Framework	azure bot	t	microsoft bot framework,bot framework			microsoftbotframework,botframework			
azure-front-door	Azure Front Door	azure delivery network	t	azure front door			azurefrontdoor			
azure-cdn	Azure CDN	azure delivery network	t	azure cdn			azurecdn			
beckhoff	Beckhoff	beckhoff automation	t			beckhoff				
twincat	TwinCAT	beckhoff automation	t			twincat				
schneider-electric	Schneider Electric	schneider automation	t	schneider electric			schneiderelectric			
unity-pro	Unity Pro	schneider automation	t	unity pro			unitypro			
bios	BIOS	firmware interface	t	bios						
uefi	UEFI	firmware interface	t			uefi				
bull	Bull	node job queue	t	bull queue,bull js,bulljs		bull	bullqueue			
bullmq	BullMQ	node job queue	t			bullmq				
agenda.js	Agenda.js	node job queue	t	agenda js,agendajs						
reverse-etl	Reverse ETL	reverse etl	t	reverse etl			reverseetl			
hightouch	Hightouch	reverse etl	t			hightouch				
ehs-software	EHS Software	ehs software	t	ehs software			ehssoftware			
cority	Cority	ehs software	t			cority				
sphera	Sphera	ehs software	t			sphera				
erwin-data-modeler	Erwin Data Modeler	data modeling tool	t	erwin data modeler,erwin,ca erwin			erwindatamodeler,caerwin			
er/studio	ER/Studio	data modeling tool	t	er studio			erstudio			
fabric.js	Fabric.js	canvas library	t	fabric js,fabricjs						
konva	Konva	canvas library	t	konva js,konvajs		konva				
geoserver	GeoServer	map server	t	geoserver						
geonode	GeoNode	map server	t			geonode				
google-artifact-registry	Google Artifact Registry	google registry	t	google artifact registry,artifact registry			googleartifactregistry,artifactregistry			
google-container-registry	Google Container Registry	google registry	t	google container registry			googlecontainerregistry			
h.264	H.264	video codec	t	h 264						
hevc	HEVC	video codec	t	h 265		hevc				
mpeg	MPEG	video codec	t			mpeg				
installshield	InstallShield	installer tool	t	installshield						
wix-toolset	WiX Toolset	installer tool	t	wix toolset			wixtoolset			
marvelous-designer	Marvelous Designer	clothing design software	t	marvelous designer			marvelousdesigner			
clo-3d	CLO 3D	clothing design software	t	clo 3d,clo3d						
max/msp	Max/MSP	visual audio programming	t	max msp			maxmsp			
pure-data	Pure Data	visual audio programming	t	pure data			puredata			
max-for-live	Max for Live	visual audio programming	t	max for live			maxforlive			
mcse	MCSE	microsoft certification	t	mcse						
mcsa	MCSA	microsoft certification	t			mcsa				
mcitp	MCITP	microsoft certification	t			mcitp				
moq	Moq	.net mocking	t			moq				
nsubstitute	NSubstitute	.net mocking	t			nsubstitute				
mysqli	MySQLi	php database access	t	mysqli						
pdo	PDO	php database access	t			pdo				
ninject	Ninject	.net dependency injection	t			ninject				
autofac	Autofac	.net dependency injection	t			autofac				
unity-container	Unity Container	.net dependency injection	t	unity container			unitycontainer			
castle-windsor	Castle Windsor	.net dependency injection	t	castle windsor			castlewindsor			
odbc	ODBC	database interface	t	odbc						
ole-db	OLE DB	database interface	t	ole db		oledb				
packet-tracer	Packet Tracer	network simulator	t	packet tracer,cisco packet tracer			packettracer,ciscopackettracer			
gns3	GNS3	network simulator	t	gns3						
opnet	OPNET	network simulator	t	opnet						
passmark	PassMark	hardware test software	t	passmark						
memtest86	MemTest86	hardware test software	t	memtest86						
phpmyadmin	phpMyAdmin	database administration tool	t	phpmyadmin						
adminer	Adminer	database administration tool	t			adminer				
pick-operating-system	Pick Operating System	multivalue database	t	pick operating system,pick system,pick d3			pickoperatingsystem,picksystem,pickd3			
universe-database	UniVerse Database	multivalue database	t	universe database			universedatabase			
pix4d	Pix4D	photogrammetry	t	pix4d,pix4dmapper						
agisoft-metashape	Agisoft Metashape	photogrammetry	t	agisoft metashape			agisoftmetashape			
ptv-vissim	PTV Vissim	traffic simulation	t	ptv vissim		vissim	ptvvissim			
synchro	Synchro	traffic simulation	t			synchro				
rave-reports	Rave Reports	delphi report tool	t	rave reports			ravereports			
fastreport	FastReport	delphi report tool	t	fastreport,fast reports			fastreports			
razor	Razor	razor	t	razor view		razor	razorview			
razor-pages	Razor Pages	razor	t	razor pages			razorpages			
react-table	React Table	data grid	t	react table,tanstack table			reacttable,tanstacktable			
ag-grid	AG Grid	data grid	t	ag grid			aggrid			
redshift-renderer	Redshift Renderer	gpu renderer	t	redshift renderer			redshiftrenderer			
octane-render	Octane Render	gpu renderer	t	octane render,octane renderer			octanerender,octanerenderer			
ripv2	RIPv2	rip version	t	ripv2						
ripng	RIPng	rip version	t			ripng				
cern-root	CERN ROOT	particle physics software	t	cern root,root framework			cernroot,rootframework			
aliroot	AliRoot	particle physics software	t			aliroot				
rubygems	RubyGems	ruby packaging	t	rubygems						
bundler	Bundler	ruby packaging	t			bundler				
cpq	CPQ	quoting software	t	configure price quote		cpq	configurepricequote			
salesforce-cpq	Salesforce CPQ	quoting software	t	salesforce cpq		steelbrick	salesforcecpq			
sap-bapi	SAP BAPI	sap interface	t	sap bapi		bapi	sapbapi			
sap-idoc	SAP IDoc	sap interface	t	sap idoc		idoc	sapidoc			
serial-attached-scsi	Serial Attached SCSI	storage interface	t	serial attached scsi			serialattachedscsi			
scsi	SCSI	storage interface	t			scsi				
iscsi	iSCSI	storage interface	t			iscsi				
fibre-channel	Fibre Channel	storage interface	t	fibre channel			fibrechannel			
sibelius	Sibelius	music notation software	t			sibelius				
finale	Finale	music notation software	t	finale notation		finale	finalenotation			
musescore	MuseScore	music notation software	t			musescore				
static-site-generation	Static Site Generation	web rendering	t	static site generation,static generation		ssg	staticsitegeneration,staticgeneration			
server-side-rendering	Server-Side Rendering	web rendering	t	server side rendering		ssr	serversiderendering			
incremental-static-regeneration	Incremental Static Regeneration	web rendering	t	incremental static regeneration		isr	incrementalstaticregeneration			
swiper	Swiper	carousel library	t	swiper slider,swiper js,swiperjs		swiper	swiperslider			
slick-carousel	Slick Carousel	carousel library	t	slick carousel			slickcarousel			
turso	Turso	libsql	t			turso				
libsql	libSQL	libsql	t			libsql				
vector-canoe	Vector CANoe	vector tool	t	vector canoe		canoe	vectorcanoe			
vector-canalyzer	Vector CANalyzer	vector tool	t	vector canalyzer		canalyzer	vectorcanalyzer			
data-catalog	Data Catalog	data catalog	t	data catalog			datacatalog			
alation	Alation	data catalog	t			alation				
collibra	Collibra	data catalog	t			collibra				
informatica-axon	Informatica Axon	data catalog	t	informatica axon			informaticaaxon			
informatica-data-quality	Informatica Data Quality	data quality tool	t	informatica data quality		idq	informaticadataquality			
trillium	Trillium	data quality tool	t			trillium				
talend-data-quality	Talend Data Quality	data quality tool	t	talend data quality			talenddataquality			
plm	PLM	product lifecycle management	t	product lifecycle management,product life cycle management		plm,product lifecycle management plm,product life cycle	productlifecyclemanagement		productlifecyclemanagementplm,productlifecycle	
windchill	Windchill	product lifecycle management	t	ptc windchill		windchill	ptcwindchill			
teamcenter	Teamcenter	product lifecycle management	t	teamcenter						
enovia	ENOVIA	product lifecycle management	t			enovia				
pdm	PDM	product lifecycle management	t	pdm,product data management			productdatamanagement			
abila-mip	Abila MIP		t	abila mip			abilamip			
ableton-push	Ableton Push		t	ableton push			abletonpush			
accelerated-mobile-pages	Accelerated Mobile Pages		t	accelerated mobile pages,google amp		amp	acceleratedmobilepages,googleamp			
activereports	ActiveReports		t	activereports						
actuate	Actuate		t			actuate				
ado	ADO		t	ado,activex data objects			activexdataobjects			
adobe-bridge	Adobe Bridge		t	adobe bridge			adobebridge			
adobe-camera-raw	Adobe Camera Raw		t	adobe camera raw			adobecameraraw			
adobe-dimension	Adobe Dimension		t	adobe dimension			adobedimension			
adobe-express	Adobe Express		t	adobe express,adobe spark			adobeexpress,adobespark			
adobe-firefly	Adobe Firefly		t	adobe firefly			adobefirefly			
adobe-incopy	Adobe InCopy		t	adobe incopy			adobeincopy			
adobe-livecycle	Adobe LiveCycle		t	adobe livecycle			adobelivecycle			
ai-safety	AI Safety		t	ai safety			aisafety			
ai-assisted-development	AI-Assisted Development		t	ai assisted development,ai coding tools			aiassisteddevelopment,aicodingtools			
altair-hyperworks	Altair HyperWorks		t	altair hyperworks			altairhyperworks			
altium-365	Altium 365		t	altium 365			altium365			
amazon-comprehend	Amazon Comprehend		t	amazon comprehend			amazoncomprehend			
amazon-forecast	Amazon Forecast		t	amazon forecast			amazonforecast			
amazon-fsx	Amazon FSx		t	amazon fsx			amazonfsx			
amazon-guardduty	Amazon GuardDuty		t	amazon guardduty,aws guardduty		guardduty	amazonguardduty,awsguardduty			
amazon-kendra	Amazon Kendra		t	amazon kendra			amazonkendra			
amazon-keyspaces	Amazon Keyspaces		t	amazon keyspaces			amazonkeyspaces			
amazon-macie	Amazon Macie		t	amazon macie			amazonmacie			
amazon-managed-grafana	Amazon Managed Grafana		t	amazon managed grafana			amazonmanagedgrafana			
amazon-memorydb	Amazon MemoryDB		t	amazon memorydb			amazonmemorydb			
amazon-mq	Amazon MQ		t	amazon mq			amazonmq			
amazon-mwaa	Amazon MWAA		t	amazon mwaa			amazonmwaa			
amazon-personalize	Amazon Personalize		t	amazon personalize			amazonpersonalize			
amazon-pinpoint	Amazon Pinpoint		t	amazon pinpoint			amazonpinpoint			
amazon-q	Amazon Q		t	amazon q			amazonq			
amazon-qldb	Amazon QLDB		t	amazon qldb			amazonqldb			
amazon-rekognition	Amazon Rekognition		t	amazon rekognition,aws rekognition			amazonrekognition,awsrekognition			
amazon-sagemaker-studio	Amazon SageMaker Studio		t	amazon sagemaker studio			amazonsagemakerstudio			
amazon-textract	Amazon Textract		t	amazon textract,aws textract			amazontextract,awstextract			
amazon-timestream	Amazon Timestream		t	amazon timestream			amazontimestream			
amazon-transcribe	Amazon Transcribe		t	amazon transcribe			amazontranscribe			
amazon-translate	Amazon Translate		t	amazon translate			amazontranslate			
amazon-workspaces	Amazon WorkSpaces		t	amazon workspaces			amazonworkspaces			
amdocs	Amdocs		t			amdocs				
angular-router	Angular Router		t	angular router			angularrouter			
anime.js	Anime.js		t	anime js,animejs,velocity js,velocityjs						
anova	ANOVA		t	anova,analysis of variance,hypothesis testing,t test,chi square		chaid	analysisofvariance,hypothesistesting,ttest,chisquare			
ansys-hfss	Ansys HFSS		t	ansys hfss		hfss	ansyshfss			
anthropic-api	Anthropic API		t	anthropic api,claude api			anthropicapi,claudeapi			
aos	AOS		t	animate on scroll,aos animation		aos	animateonscroll,aosanimation			
apache-accumulo	Apache Accumulo		t	apache accumulo			apacheaccumulo			
apache-airavata	Apache Airavata		t	apache airavata			apacheairavata			
apache-axis	Apache Axis		t	apache axis,axis2			apacheaxis			
apache-cxf	Apache CXF		t	apache cxf			apachecxf			
apache-directory	Apache Directory		t	apache directory			apachedirectory			
apache-doris	Apache Doris		t	apache doris			apachedoris			
apache-drill	Apache Drill		t	apache drill			apachedrill			
apache-guacamole	Apache Guacamole		t	apache guacamole			apacheguacamole			
apache-ivy	Apache Ivy		t	apache ivy			apacheivy			
apache-jena	Apache Jena		t	apache jena			apachejena			
apache-karaf	Apache Karaf		t	apache karaf			apachekaraf			
apache-knox	Apache Knox		t	apache knox			apacheknox			
apache-kylin	Apache Kylin		t	apache kylin			apachekylin			
apache-mahout	Apache Mahout		t	apache mahout		mahout	apachemahout			
apache-netbeans-platform	Apache NetBeans Platform		t	apache netbeans platform			apachenetbeansplatform			
apache-ofbiz	Apache OFBiz		t	apache ofbiz			apacheofbiz			
apache-phoenix	Apache Phoenix		t	apache phoenix			apachephoenix			
apache-pinot	Apache Pinot		t	apache pinot			apachepinot			
apache-ranger	Apache Ranger		t	apache ranger			apacheranger			
apache-samza	Apache Samza		t	apache samza			apachesamza			
apache-sentry	Apache Sentry		t	apache sentry			apachesentry			
apache-servicemix	Apache ServiceMix		t	apache servicemix			apacheservicemix			
apache-shiro	Apache Shiro		t	apache shiro			apacheshiro			
apache-tez	Apache Tez		t	apache tez			apachetez			
apache-tiles	Apache Tiles		t	apache tiles			apachetiles			
apache-traffic-server	Apache Traffic Server		t	apache traffic server			apachetrafficserver			
api-management	API Management		t	api management			apimanagement			
apollo-client	Apollo Client		t	apollo client			apolloclient			
apollo-server	Apollo Server		t	apollo server			apolloserver			
apple-hardware	Apple Hardware		t	apple hardware			applehardware			
application-delivery-controllers	Application Delivery Controllers		t	application delivery controllers			applicationdeliverycontrollers			
aseprite	Aseprite		t			aseprite				
aspice	ASPICE		t	aspice,automotive spice			automotivespice			
ataccama	Ataccama		t			ataccama				
atex	ATEX		t			atex				
aura-components	Aura Components		t	aura components			auracomponents			
auth.js	Auth.js		t	auth js,authjs,nextauth,nextauth js,nextauthjs						
autodesk-alias	Autodesk Alias		t	autodesk alias			autodeskalias			
autodesk-bim-360	Autodesk BIM 360		t	autodesk bim 360,bim 360			autodeskbim360,bim360			
autodesk-vault	Autodesk Vault		t	autodesk vault			autodeskvault			
autoencoders	Autoencoders		t			autoencoders				
aws-app-runner	AWS App Runner		t	aws app runner,app runner			awsapprunner,apprunner			
aws-backup	AWS Backup		t	aws backup			awsbackup			
aws-cloud9	AWS Cloud9		t	aws cloud9			awscloud9			
aws-cloudshell	AWS CloudShell		t	aws cloudshell			awscloudshell			
aws-codeartifact	AWS CodeArtifact		t	aws codeartifact			awscodeartifact			
aws-config	AWS Config		t	aws config			awsconfig			
aws-control-tower	AWS Control Tower		t	aws control tower,control tower			awscontroltower,controltower			
aws-copilot	AWS Copilot		t	aws copilot			awscopilot			
aws-cost-explorer	AWS Cost Explorer		t	aws cost explorer			awscostexplorer			
aws-data-pipeline	AWS Data Pipeline		t	aws data pipeline			awsdatapipeline			
aws-datasync	AWS DataSync		t	aws datasync			awsdatasync			
aws-direct-connect	AWS Direct Connect		t	aws direct connect,direct connect			awsdirectconnect,directconnect			
aws-elemental	AWS Elemental		t	aws elemental			awselemental			
aws-global-accelerator	AWS Global Accelerator		t	aws global accelerator			awsglobalaccelerator			
aws-identity-center	AWS Identity Center		t	aws identity center			awsidentitycenter			
aws-iot-core	AWS IoT Core		t	aws iot core,aws iot			awsiotcore,awsiot			
aws-iot-greengrass	AWS IoT Greengrass		t	aws iot greengrass			awsiotgreengrass			
aws-msk	AWS MSK		t	aws msk,amazon msk			awsmsk,amazonmsk			
aws-outposts	AWS Outposts		t	aws outposts			awsoutposts			
aws-parameter-store	AWS Parameter Store		t	aws parameter store,ssm parameter store			awsparameterstore,ssmparameterstore			
aws-privatelink	AWS PrivateLink		t	aws privatelink			awsprivatelink			
aws-security-hub	AWS Security Hub		t	aws security hub,security hub			awssecurityhub,securityhub			
aws-service-catalog	AWS Service Catalog		t	aws service catalog			awsservicecatalog			
aws-shield	AWS Shield		t	aws shield			awsshield			
aws-snowball	AWS Snowball		t	aws snowball		snowball	awssnowball			
aws-snowcone	AWS Snowcone		t	aws snowcone		snowcone	awssnowcone			
aws-sts	AWS STS		t	aws sts			awssts			
aws-transit-gateway	AWS Transit Gateway		t	aws transit gateway,transit gateway			awstransitgateway,transitgateway			
aws-well-architected	AWS Well-Architected		t	aws well architected			awswellarchitected			
aws-x-ray	AWS X-Ray		t	aws x ray			awsxray			
azure-ad-b2c	Azure AD B2C		t	azure ad b2c			azureadb2c			
azure-ai-foundry	Azure AI Foundry		t	azure ai foundry,azure ai studio			azureaifoundry,azureaistudio			
azure-ai-search	Azure AI Search		t	azure ai search,azure cognitive search			azureaisearch,azurecognitivesearch			
azure-analysis-services	Azure Analysis Services		t	azure analysis services			azureanalysisservices			
azure-arc	Azure Arc		t	azure arc			azurearc			
azure-automation	Azure Automation		t	azure automation,azure runbooks			azureautomation,azurerunbooks			
azure-batch	Azure Batch		t	azure batch			azurebatch			
azure-data-explorer	Azure Data Explorer		t	azure data explorer		adx,kusto	azuredataexplorer			
azure-digital-twins	Azure Digital Twins		t	azure digital twins			azuredigitaltwins			
azure-event-grid	Azure Event Grid		t	azure event grid,event grid			azureeventgrid,eventgrid			
azure-files	Azure Files		t	azure files			azurefiles			
azure-firewall	Azure Firewall		t	azure firewall			azurefirewall			
azure-log-analytics	Azure Log Analytics		t	azure log analytics,log analytics			azureloganalytics,loganalytics			
azure-maps	Azure Maps		t	azure maps			azuremaps			
azure-migrate	Azure Migrate		t	azure migrate			azuremigrate			
azure-openai	Azure OpenAI		t	azure openai,azure openai service			azureopenai,azureopenaiservice			
azure-policy	Azure Policy		t	azure policy			azurepolicy			
azure-purview	Azure Purview		t	azure purview,microsoft purview			azurepurview,microsoftpurview			
azure-queue-storage	Azure Queue Storage		t	azure queue storage			azurequeuestorage			
azure-security-center	Azure Security Center		t	azure security center,microsoft defender for cloud,azure defender			azuresecuritycenter,microsoftdefenderforcloud,azuredefender			
azure-service-fabric	Azure Service Fabric		t	azure service fabric,service fabric			azureservicefabric,servicefabric			
azure-signalr	Azure SignalR		t	azure signalr			azuresignalr			
azure-site-recovery	Azure Site Recovery		t	azure site recovery			azuresiterecovery			
azure-stack	Azure Stack		t	azure stack			azurestack			
azure-static-web-apps	Azure Static Web Apps		t	azure static web apps			azurestaticwebapps			
azure-stream-analytics	Azure Stream Analytics		t	azure stream analytics,stream analytics			azurestreamanalytics,streamanalytics			
azure-table-storage	Azure Table Storage		t	azure table storage			azuretablestorage			
azure-virtual-desktop	Azure Virtual Desktop		t	azure virtual desktop,windows virtual desktop			azurevirtualdesktop,windowsvirtualdesktop			
azure-vpn-gateway	Azure VPN Gateway		t	azure vpn gateway			azurevpngateway			
bacnet	BACnet		t	bacnet						
bbedit	BBEdit		t			bbedit				
bcrypt	bcrypt		t			bcrypt				
behavior-trees	Behavior Trees		t	behavior trees			behaviortrees			
birst	Birst		t			birst				
blender-python-api	Blender Python API		t	blender python api,blender python			blenderpythonapi,blenderpython			
bluebeam	Bluebeam		t	bluebeam revu		bluebeam	bluebeamrevu			
bootstrapvue	BootstrapVue		t	bootstrapvue,bootstrap vue						
bpel	BPEL		t	bpel						
brio	Brio		t	brio reporting tool		brio	brioreportingtool			
brocade	Brocade		t			brocade				
builder-pattern	Builder Pattern		t	builder pattern			builderpattern			
buildertrend	Buildertrend		t			buildertrend				
business-architecture	Business Architecture		t	business architecture			businessarchitecture			
business-modeling	Business Modeling		t	business modeling		business models,business model development	businessmodeling		businessmodels,businessmodeldevelopment	
business-rules	Business Rules		t	business rules			businessrules			
business-statistics	Business Statistics		t	business statistics,statistics for business			businessstatistics,statisticsforbusiness			
buzzsumo	BuzzSumo		t	buzzsumo						
cadence-allegro	Cadence Allegro		t	cadence allegro			cadenceallegro			
calendly	Calendly		t			calendly				
cams-hogan	CAMS Hogan		t	cams hogan		hogan	camshogan			
can-fd	CAN FD		t	can fd			canfd			
capcut	CapCut		t			capcut				
capture-one	Capture One		t	capture one			captureone			
ccda	CCDA		t	ccda						
ccs-candy	CCS Candy		t	ccs candy,candy estimating			ccscandy,candyestimating			
cesium	Cesium		t			cesium				
cgi	CGI		t	cgi,common gateway interface			commongatewayinterface			
chartbeat	Chartbeat		t			chartbeat				
cheerio	Cheerio		t			cheerio				
cinematography	Cinematography		t			cinematography				
ckeditor	CKEditor		t			ckeditor				
clay	Clay		t			clay				
client-server	Client-Server		t	client server			clientserver			
clip-studio-paint	Clip Studio Paint		t	clip studio paint			clipstudiopaint			
cloudflare-d1	Cloudflare D1		t	cloudflare d1			cloudflared1			
cloudflare-r2	Cloudflare R2		t	cloudflare r2			cloudflarer2			
cmdb	CMDB		t	cmdb						
cmmi	CMMI		t	cmmi		cmm				
comptia-a+	CompTIA A+		t	comptia a,comptia a certification,comptia a certified			comptiaa,comptiaacertification,comptiaacertified			
comptia-network+	CompTIA Network+		t	comptia network,comptia network certification			comptianetwork,comptianetworkcertification			
computational-neuroscience	Computational Neuroscience		t	computational neuroscience			computationalneuroscience			
cordys	Cordys		t			cordys				
corel-photo-paint	Corel Photo-Paint		t	corel photo paint,photo paint		photpaint	corelphotopaint,photopaint			
costx	CostX		t	costx						
couchbase-lite	Couchbase Lite		t	couchbase lite			couchbaselite			
crazy-egg	Crazy Egg		t	crazy egg			crazyegg			
creately	Creately		t			creately				
cst-studio-suite	CST Studio Suite		t	cst studio suite,cst studio,cst microwave studio			cststudiosuite,cststudio,cstmicrowavestudio			
cube.js	Cube.js		t	cube js,cubejs						
daisyui	DaisyUI		t	daisyui						
data-architecture	Data Architecture		t	data architecture,data architect			dataarchitecture,dataarchitect			
data-archiving	Data Archiving		t	data archiving			dataarchiving			
data-curation	Data Curation		t	data curation			datacuration			
data-dictionary	Data Dictionary		t	data dictionary			datadictionary			
data-enrichment	Data Enrichment		t	data enrichment			dataenrichment			
data-flow-diagrams	Data Flow Diagrams		t	data flow diagrams		dfd	dataflowdiagrams			
data-lineage	Data Lineage		t	data lineage			datalineage			
data-mapping	Data Mapping		t	data mapping			datamapping			
data-profiling	Data Profiling		t	data profiling			dataprofiling			
data-reconciliation	Data Reconciliation		t	data reconciliation			datareconciliation			
data-strategy	Data Strategy		t	data strategy			datastrategy			
data-transformation	Data Transformation		t	data transformation			datatransformation			
data-vault	Data Vault		t	data vault			datavault			
database-indexing	Database Indexing		t	database indexing		indexing	databaseindexing			
database-normalization	Database Normalization		t	database normalization		normalization	databasenormalization			
datamine	Datamine		t			datamine				
dataops	DataOps		t	dataops						
datapower	DataPower		t	datapower,ibm datapower			ibmdatapower			
ddr-memory	DDR Memory		t	ddr memory			ddrmemory			
debezium	Debezium		t			debezium				
decision-forests	Decision Forests		t	decision forests			decisionforests			
delcam	Delcam		t			delcam				
dependency-injection	Dependency Injection		t	dependency injection,inversion of control		ioc,di	dependencyinjection,inversionofcontrol			
devexpress	DevExpress		t	devexpress,component dev express			componentdevexpress			
dlp	DLP		t	dlp,data loss prevention			datalossprevention			
do-178c	DO-178C		t	do 178c			do178c			
dolby-atmos	Dolby Atmos		t	dolby atmos			dolbyatmos			
dotnetnuke	DotNetNuke		t	dotnetnuke,dnn platform			dnnplatform			
dragonframe	DragonFrame		t	dragonframe						
dremio	Dremio		t			dremio				
dronedeploy	DroneDeploy		t	dronedeploy						
dspace	dSPACE		t	dspace						
dvb	DVB		t			dvb				
eagle	EAGLE		t			eagle				
eclipse-reservoir-simulator	Eclipse Reservoir Simulator		t	eclipse reservoir simulator,eclipse reservoir			eclipsereservoirsimulator,eclipsereservoir			
editor.js	Editor.js		t	editor js,editorjs						
electron-builder	Electron Builder		t	electron builder			electronbuilder			
elgg	Elgg		t			elgg				
emerson-deltav	Emerson DeltaV		t	emerson deltav			emersondeltav			
envi	ENVI		t	envi						
epanet	EPANET		t	epanet						
epiplex	Epiplex		t			epiplex				
erdas-imagine	ERDAS Imagine		t	erdas imagine			erdasimagine			
event-driven-programming	Event-Driven Programming		t	event driven programming,event driven			eventdrivenprogramming,eventdriven			
expect-scripting	Expect Scripting		t	expect scripting		expect	expectscripting			
exploratory-programming	Exploratory Programming		t	exploratory programming			exploratoryprogramming			
expo-router	Expo Router		t	expo router			exporouter			
expression-language	Expression Language		t	expression language,expression language el			expressionlanguage,expressionlanguageel			
extreme-networks	Extreme Networks		t	extreme networks			extremenetworks			
facade-pattern	Facade Pattern		t	facade pattern			facadepattern			
facebook	Facebook		t			facebook				
fibre-channel-switches	Fibre Channel Switches		t	fibre channel switches,fc switch			fibrechannelswitches,fcswitch			
figjam	FigJam		t	figjam						
filmora	Filmora		t			filmora				
firebase-authentication	Firebase Authentication		t	firebase authentication,firebase auth			firebaseauthentication,firebaseauth			
firebase-hosting	Firebase Hosting		t	firebase hosting			firebasehosting			
firebase-storage	Firebase Storage		t	firebase storage			firebasestorage			
flexray	FlexRay		t	flexray						
flipper	Flipper		t			flipper				
flowbite	Flowbite		t			flowbite				
fme	FME		t	fme,fme form,fme flow,safe fme			fmeform,fmeflow,safefme			
forefront	Forefront		t	forefront threat management gateway		forefront,tmg	forefrontthreatmanagementgateway			
formal-verification	Formal Verification		t	formal verification			formalverification			
fracpro	Fracpro		t			fracpro				
front-arena	Front Arena		t	front arena			frontarena			
fullcalendar	FullCalendar		t	fullcalendar						
function-calling	Function Calling		t	function calling,tool calling			functioncalling,toolcalling			
functional-safety	Functional Safety		t	functional safety			functionalsafety			
garageband	GarageBand		t			garageband				
gazebo	Gazebo		t	gazebo simulator		gazebo	gazebosimulator			
gdal	GDAL		t	gdal,gdal proj			gdalproj			
generalized-linear-models	Generalized Linear Models		t	generalized linear models		glm	generalizedlinearmodels			
geopandas	GeoPandas		t	geopandas						
gibbscam	GibbsCAM		t	gibbscam						
global-mapper	Global Mapper		t	global mapper			globalmapper			
gong.io	Gong.io		t	gong io			gongio			
google-alloydb	Google AlloyDB		t	google alloydb		alloydb	googlealloydb			
google-business-profile	Google Business Profile		t	google business profile,google my business			googlebusinessprofile,googlemybusiness			
google-cloud-armor	Google Cloud Armor		t	google cloud armor			googlecloudarmor			
google-cloud-automl	Google Cloud AutoML		t	google cloud automl		automl	googlecloudautoml			
google-cloud-build	Google Cloud Build		t	google cloud build,cloud build			googlecloudbuild,cloudbuild			
google-cloud-composer	Google Cloud Composer		t	google cloud composer,cloud composer			googlecloudcomposer,cloudcomposer			
google-cloud-data-fusion	Google Cloud Data Fusion		t	google cloud data fusion			googleclouddatafusion			
google-cloud-iam	Google Cloud IAM		t	google cloud iam			googlecloudiam			
google-cloud-logging	Google Cloud Logging		t	google cloud logging		stackdriver	googlecloudlogging			
google-cloud-scheduler	Google Cloud Scheduler		t	google cloud scheduler			googlecloudscheduler			
google-cloud-tasks	Google Cloud Tasks		t	google cloud tasks			googlecloudtasks			
google-cloud-vision	Google Cloud Vision		t	google cloud vision,cloud vision api			googlecloudvision,cloudvisionapi			
google-dataprep	Google Dataprep		t	google dataprep			googledataprep			
google-discover	Google Discover		t	google discover			googlediscover			
google-memorystore	Google Memorystore		t	google memorystore			googlememorystore			
google-plus	Google Plus		t	google plus			googleplus			
gpu-computing	GPU Computing		t	gpu computing,gpu programming		gpu	gpucomputing,gpuprogramming			
hackerrank	HackerRank		t	hackerrank						
hart-protocol	HART Protocol		t	hart protocol			hartprotocol			
hec-ras	HEC-RAS		t	hec ras			hecras			
hevo	Hevo		t			hevo				
hiptest	HipTest		t	hiptest						
homesite	HomeSite		t			homesite				
honeywell-dcs	Honeywell DCS		t	honeywell dcs			honeywelldcs			
howler.js	Howler.js		t	howler js,howlerjs						
hp-data-protector	HP Data Protector		t	hp data protector			hpdataprotector			
hp-nonstop	HP NonStop		t	hp nonstop,tandem nonstop			hpnonstop,tandemnonstop			
hql	HQL		t	hql						
hspice	HSPICE		t	hspice						
hvr	HVR		t	hvr						
hypermill	hyperMILL		t			hypermill				
ibatis.net	iBATIS.NET		t	ibatis net			ibatisnet			
ibm-rational	IBM Rational		t	ibm rational		rational	ibmrational			
ifixit	iFixit		t	ifixit						
ignition-scada	Ignition SCADA		t	ignition scada			ignitionscada			
imagej	ImageJ		t	imagej,fiji imagej			fijiimagej			
information-security-governance	Information Security Governance		t	information security governance			informationsecuritygovernance			
infovista	InfoVista		t			infovista				
inngest	Inngest		t			inngest				
instagram	Instagram		t			instagram				
intelligent-agents	Intelligent Agents		t	intelligent agents			intelligentagents			
interbase	InterBase		t	embarcadero interbase,borland interbase		interbase	embarcaderointerbase,borlandinterbase			
internet-explorer	Internet Explorer		t	internet explorer			internetexplorer			
ipx/spx	IPX/SPX		t	ipx spx		ipx,spx	ipxspx			
isms	ISMS		t	isms,information security management			informationsecuritymanagement			
iso-13485	ISO 13485		t	iso 13485			iso13485			
iso-20000	ISO 20000		t	iso 20000			iso20000			
iso-26262	ISO 26262		t	iso 26262			iso26262			
java-applets	Java Applets		t	java applets		applets	javaapplets			
javabeans	JavaBeans		t	javabeans						
jboss-seam	JBoss Seam		t	jboss seam,seam framework			jbossseam,seamframework			
jbuilder	JBuilder		t	jbuilder,borland jbuilder			borlandjbuilder			
jndi	JNDI		t	jndi						
jstl	JSTL		t	jstl						
jvm	JVM		t	jvm,java virtual machine			javavirtualmachine			
kafka-connect	Kafka Connect		t	kafka connect			kafkaconnect			
kalman-filters	Kalman Filters		t	kalman filters			kalmanfilters			
keboola	Keboola		t			keboola				
kontakt	Kontakt		t			kontakt				
krita	Krita		t			krita				
ksqldb	ksqlDB		t	ksqldb						
kusto-query-language	Kusto Query Language		t	kusto query language		kql	kustoquerylanguage			
kysely	Kysely		t			kysely				
latent-dirichlet-allocation	Latent Dirichlet Allocation		t	latent dirichlet allocation		lda	latentdirichletallocation			
lauterbach	Lauterbach		t			lauterbach				
ldplayer	LDPlayer		t	ldplayer						
ldra	LDRA		t	ldra						
leakcanary	LeakCanary		t	leakcanary		leakcannery				
leapfrog-geo	Leapfrog Geo		t	leapfrog geo			leapfroggeo			
learndash	LearnDash		t	learndash						
leica-geosystems	Leica Geosystems		t	leica geosystems			leicageosystems			
leonardo.ai	Leonardo.AI		t	leonardo ai			leonardoai			
leveldb	LevelDB		t	leveldb						
lexical	Lexical		t			lexical				
lidar	LiDAR		t	lidar						
lightdash	Lightdash		t			lightdash				
lims	LIMS		t	lims						
lin-bus	LIN Bus		t	lin bus			linbus			
linear-discriminant-analysis	Linear Discriminant Analysis		t	linear discriminant analysis			lineardiscriminantanalysis			
linkedin	LinkedIn		t			linkedin				
linkedin-recruiter	LinkedIn Recruiter		t	linkedin recruiter			linkedinrecruiter			
linkedin-sales-navigator	LinkedIn Sales Navigator		t	linkedin sales navigator,sales navigator			linkedinsalesnavigator,salesnavigator			
livedata	LiveData		t	livedata						
logic-studio	Logic Studio		t	logic studio			logicstudio			
logicmonitor	LogicMonitor		t	logicmonitor						
logrocket	LogRocket		t	logrocket						
loom	Loom		t			loom				
lottie	Lottie		t			lottie				
lotusscript	LotusScript		t	lotusscript						
ls-dyna	LS-DYNA		t	ls dyna			lsdyna			
luminar	Luminar		t			luminar				
macromedia-director	Macromedia Director		t	macromedia director			macromediadirector			
macromedia-fireworks	Macromedia Fireworks		t	macromedia fireworks,adobe fireworks		fireworks	macromediafireworks,adobefireworks			
macromedia-freehand	Macromedia FreeHand		t	macromedia freehand		freehand	macromediafreehand			
majestic-seo	Majestic SEO		t	majestic seo			majesticseo			
manageengine	ManageEngine		t	manageengine						
mapinfo	MapInfo		t	mapinfo						
material-design	Material Design		t	material design			materialdesign			
matlab-app-designer	MATLAB App Designer		t	matlab app designer			matlabappdesigner			
maze	Maze		t	maze ux		maze	mazeux			
mdx	MDX		t	mdx						
memgraph	Memgraph		t			memgraph				
mentor-graphics	Mentor Graphics		t	mentor graphics			mentorgraphics			
mes	MES		t	mes,manufacturing execution system			manufacturingexecutionsystem			
metadata-extraction	Metadata Extraction		t	metadata extraction			metadataextraction			
microsoft-bi	Microsoft BI		t	microsoft bi,microsoft business intelligence		msbi	microsoftbi,microsoftbusinessintelligence			
microsoft-frontpage	Microsoft FrontPage		t	microsoft frontpage,ms frontpage		frontpage	microsoftfrontpage,msfrontpage			
microsoft-transaction-server	Microsoft Transaction Server		t	microsoft transaction server,microsoft transactional server			microsofttransactionserver,microsofttransactionalserver			
mikroorm	MikroORM		t	mikroorm						
mime	MIME		t	mime						
mincom-ellipse	Mincom Ellipse		t	mincom ellipse,ellipse mims		mims	mincomellipse,ellipsemims			
mipi	MIPI		t	mipi						
misra-c	MISRA C		t	misra c			misrac			
mitsubishi-plc	Mitsubishi PLC		t	mitsubishi plc			mitsubishiplc			
mockk	MockK		t	mockk						
mode-analytics	Mode Analytics		t	mode analytics			modeanalytics			
modems	Modems		t	modem configuration		modems	modemconfiguration			
modflow	MODFLOW		t	modflow						
moho	Moho		t			moho				
moldflow	Moldflow		t			moldflow				
monte-carlo-data	Monte Carlo Data		t	monte carlo data			montecarlodata			
morgan	Morgan		t			morgan				
moshi	Moshi		t			moshi				
moveit	MoveIt		t	moveit						
mp4	MP4		t	mp4						
mrtg	MRTG		t	mrtg						
mudbox	Mudbox		t			mudbox				
multer	Multer		t			multer				
multi-agent-systems	Multi-Agent Systems		t	multi agent systems			multiagentsystems			
nesper	NEsper		t	nesper						
netcool	Netcool		t			netcool				
netdata	Netdata		t			netdata				
network-automation	Network Automation		t	network automation			networkautomation			
network-biology	Network Biology		t	network biology			networkbiology			
nextui	NextUI		t	nextui		heroui				
nfc	NFC		t	nfc						
nfpa	NFPA		t	nfpa						
ng-bootstrap	ng-bootstrap		t	ng bootstrap						
ngbootstrap	NgBootstrap		t	ngbootstrap						
nlg	NLG		t	nlg,natural language generation			naturallanguagegeneration			
nlu	NLU		t	nlu,natural language understanding			naturallanguageunderstanding			
nodemailer	Nodemailer		t			nodemailer				
nordic-nrf	Nordic nRF		t	nordic nrf			nordicnrf			
novell-netware	Novell NetWare		t	novell netware		netware	novellnetware			
nsq	NSQ		t	nsq						
nuance	Nuance		t	nuance product,nuance voice products		nuance	nuanceproduct,nuancevoiceproducts			
objection.js	Objection.js		t	objection js,objectionjs						
observer-pattern	Observer Pattern		t	observer pattern			observerpattern			
oltp	OLTP		t			oltp				
omron-plc	Omron PLC		t	omron plc			omronplc			
openrouter	OpenRouter		t	openrouter						
optimal-workshop	Optimal Workshop		t	optimal workshop			optimalworkshop			
oracle-aconex	Oracle Aconex		t	oracle aconex			oracleaconex			
oracle-bpm	Oracle BPM		t	oracle bpm			oraclebpm			
oracle-data-pump	Oracle Data Pump		t	oracle data pump,expdp impdp		datapump	oracledatapump,expdpimpdp			
oracle-discoverer	Oracle Discoverer		t	oracle discoverer			oraclediscoverer			
oracle-enterprise-manager	Oracle Enterprise Manager		t	oracle enterprise manager		oem	oracleenterprisemanager			
oracle-hcm	Oracle HCM		t	oracle hcm,oracle hcm cloud,oracle fusion hcm			oraclehcm,oraclehcmcloud,oraclefusionhcm			
oracle-primavera-unifier	Oracle Primavera Unifier		t	oracle primavera unifier			oracleprimaveraunifier			
oracle-retail	Oracle Retail		t	oracle retail			oracleretail			
oracle-scm	Oracle SCM		t	oracle scm,oracle supply chain			oraclescm,oraclesupplychain			
oracle-stream-analytics	Oracle Stream Analytics		t	oracle stream analytics			oraclestreamanalytics			
oracle-warehouse-builder	Oracle Warehouse Builder		t	oracle warehouse builder		owb	oraclewarehousebuilder			
origami-studio	Origami Studio		t	origami studio			origamistudio			
osgi	OSGi		t	osgi						
pagemaker	PageMaker		t	pagemaker						
painttool-sai	PaintTool SAI		t	painttool sai,paint tool sai			painttoolsai			
papertrail	Papertrail		t			papertrail				
paraview	ParaView		t	paraview						
pathway-analysis	Pathway Analysis		t	pathway analysis			pathwayanalysis			
pc-lint	PC-lint		t	pc lint			pclint			
peer-to-peer-networks	Peer-to-Peer Networks		t	peer to peer networks,p2p			peertopeernetworks			
petrel	Petrel		t			petrel				
photoscape	PhotoScape		t	photoscape						
pipesim	PIPESIM		t	pipesim						
planswift	PlanSwift		t	planswift						
platformio	PlatformIO		t	platformio						
plausible	Plausible		t			plausible				
plecs	PLECS		t	plecs						
point-cloud-processing	Point Cloud Processing		t	point cloud processing			pointcloudprocessing			
polyspace	Polyspace		t			polyspace				
posthog	PostHog		t	posthog						
power-pivot	Power Pivot		t	power pivot			powerpivot			
power-view	Power View		t	power view			powerview			
powermill	PowerMill		t	powermill						
powersteering	PowerSteering		t	powersteering						
primevue	PrimeVue		t	primevue						
proclarity	ProClarity		t	proclarity						
procore	Procore		t			procore				
prosemirror	ProseMirror		t			prosemirror				
protobuf-net	protobuf-net		t	protobuf net			protobufnet			
pscad	PSCAD		t	pscad						
psd	PSD		t	psd						
psd-to-html	PSD to HTML		t	psd to html			psdtohtml			
py4cytoscape	py4cytoscape		t	py4cytoscape						
pytesseract	Pytesseract		t			pytesseract				
qlik-replicate	Qlik Replicate		t	qlik replicate		attunity	qlikreplicate			
questdb	QuestDB		t	questdb						
quill	Quill		t			quill				
rank-math	Rank Math		t	rank math			rankmath			
rcy3	RCy3		t	rcy3						
react-admin	React Admin		t	react admin			reactadmin			
react-bootstrap-table	React Bootstrap Table		t	react bootstrap table			reactbootstraptable			
react-native-paper	React Native Paper		t	react native paper			reactnativepaper			
reaper	REAPER		t	reaper daw		reaper	reaperdaw			
recuva	Recuva		t			recuva				
redash	Redash		t			redash				
redpanda	Redpanda		t			redpanda				
redux-observable	Redux Observable		t	redux observable			reduxobservable			
relay-graphql	Relay GraphQL		t	relay graphql			relaygraphql			
requirements-traceability-matrix	Requirements Traceability Matrix		t	requirements traceability matrix,requirement traceability matrix		rtm	requirementstraceabilitymatrix,requirementtraceabilitymatrix			
responsible-ai	Responsible AI		t	responsible ai,ai ethics,ethical ai			responsibleai,aiethics,ethicalai			
rfid	RFID		t			rfid				
richfaces	RichFaces		t			richfaces				
risa	RISA		t	risa						
rive	Rive		t			rive				
rivery	Rivery		t			rivery				
robot-structural-analysis	Robot Structural Analysis		t	robot structural analysis			robotstructuralanalysis			
rss	RSS		t	rss						
saba-lms	Saba LMS		t	saba lms			sabalms			
sabre-gds	Sabre GDS		t	sabre gds			sabregds			
saleae	Saleae		t			saleae				
salesforce-data-loader	Salesforce Data Loader		t	salesforce data loader,data loader			salesforcedataloader,dataloader			
sap-bpc	SAP BPC		t	sap bpc,sap business planning			sapbpc,sapbusinessplanning			
sap-cpi	SAP CPI		t	sap cpi			sapcpi			
sap-cs	SAP CS		t	sap cs			sapcs			
sap-fscm	SAP FSCM		t	sap fscm		fscm	sapfscm			
sap-gts	SAP GTS		t	sap gts			sapgts			
sap-ibp	SAP IBP		t	sap ibp			sapibp			
sap-lumira	SAP Lumira		t	sap lumira			saplumira			
sap-mdg	SAP MDG		t	sap mdg			sapmdg			
sap-plm	SAP PLM		t	sap plm			sapplm			
sap-ps	SAP PS		t	sap ps			sapps			
sap-re	SAP RE		t	sap re			sapre			
sap-spm	SAP SPM		t	sap spm			sapspm			
sap-tm	SAP TM		t	sap tm,sap transportation management			saptm,saptransportationmanagement			
schema-registry	Schema Registry		t	schema registry			schemaregistry			
schematics	Schematics		t	schematics						
schoology	Schoology		t			schoology				
sdk	SDK		t	sdk,software development kit			softwaredevelopmentkit			
semi-supervised-learning	Semi-Supervised Learning		t	semi supervised learning			semisupervisedlearning			
serialization	Serialization		t			serialization,serialisation				
sigma-computing	Sigma Computing		t	sigma computing			sigmacomputing			
simscape	Simscape		t			simscape				
singlestore	SingleStore		t	singlestore		memsql				
singleton-pattern	Singleton Pattern		t	singleton pattern		singleton	singletonpattern			
slam	SLAM		t			slam				
slate.js	Slate.js		t	slate js,slatejs						
slowly-changing-dimensions	Slowly Changing Dimensions		t	slowly changing dimensions		scd	slowlychangingdimensions			
smallworld	Smallworld		t	smallworld magik		smallworld	smallworldmagik			
smpp	SMPP		t	smpp						
sms-gateway	SMS Gateway		t	sms gateway			smsgateway			
snowpark	Snowpark		t			snowpark				
snowpipe	Snowpipe		t			snowpipe				
snowsql	SnowSQL		t			snowsql				
snpp	SNPP		t			snpp				
soar	SOAR		t			soar				
soc-design	SoC Design		t	soc design			socdesign			
solidcam	SolidCAM		t	solidcam						
sonet	SONET		t	sonet						
spark-mllib	Spark MLlib		t	spark mllib		mllib	sparkmllib			
spine-2d	Spine 2D		t	spine 2d			spine2d			
spline	Spline		t			spline				
spring.net	Spring.NET		t	spring net			springnet			
spyfu	SpyFu		t	spyfu						
sqr	SQR		t	sqr,sqr report generator			sqrreportgenerator			
ssd	SSD		t	ssd						
ssdt	SSDT		t	ssdt,sql server data tools			sqlserverdatatools			
star-ccm+	STAR-CCM+		t	star ccm			starccm			
starrocks	StarRocks		t	starrocks						
state-machines	State Machines		t	state machines,state machine architectures,finite state machines			statemachines,statemachinearchitectures,finitestatemachines			
statuspage	Statuspage		t	statuspage						
stetho	Stetho		t			stetho				
streamsets	StreamSets		t	streamsets						
striim	Striim		t			striim				
structured-outputs	Structured Outputs		t	structured outputs			structuredoutputs			
sumo-logic	Sumo Logic		t	sumo logic			sumologic			
supervised-learning	Supervised Learning		t	supervised learning			supervisedlearning			
surfer-software	Surfer Software		t	surfer software			surfersoftware			
surpac	Surpac		t			surpac				
swmm	SWMM		t	swmm						
swr	SWR		t	swr,stale while revalidate			stalewhilerevalidate			
synthetic-data	Synthetic Data		t	synthetic data			syntheticdata			
system-center	System Center		t	system center			systemcenter			
system-center-virtual-machine-manager	System Center Virtual Machine Manager		t	system center virtual machine manager		scvmm	systemcentervirtualmachinemanager			
system-configuration	System Configuration		t	system configuration			systemconfiguration			
system-dynamics	System Dynamics		t	system dynamics			systemdynamics			
systemc	SystemC		t	systemc						
systems-biology	Systems Biology		t	systems biology			systemsbiology			
t1-lines	T1 Lines		t	t1 lines,t1 line			t1lines,t1line			
tanner-eda	Tanner EDA		t	tanner eda			tannereda			
temporal.io	Temporal.io		t	temporal io,temporal workflow		temporal	temporalio,temporalworkflow			
terminusdb	TerminusDB		t	terminusdb						
test-data-management	Test Data Management		t	test data management		test data	testdatamanagement		testdata	
textmate	TextMate		t			textmate				
textpad	TextPad		t	textpad						
tiktok	TikTok		t			tiktok				
timberline	Timberline		t			timberline				
tinymce	TinyMCE		t	tinymce						
tiptap	Tiptap		t			tiptap				
tone.js	Tone.js		t	tone js,tonejs						
toon-boom-harmony	Toon Boom Harmony		t	toon boom harmony,harmony premium		toon boom	toonboomharmony,harmonypremium		toonboom	
tr-069	TR-069		t	tr 069			tr069			
trimble	Trimble		t			trimble				
trunk-based-development	Trunk-Based Development		t	trunk based development			trunkbaseddevelopment			
twitter	Twitter		t			twitter				
typegraphql	TypeGraphQL		t	typegraphql						
ubersuggest	Ubersuggest		t			ubersuggest				
ultraedit	UltraEdit		t			ultraedit				
uncertainty-quantification	Uncertainty Quantification		t	uncertainty quantification			uncertaintyquantification			
unity-shader-graph	Unity Shader Graph		t	unity shader graph,unity3d shader graph,shader graph			unityshadergraph,unity3dshadergraph,shadergraph			
universal-robots	Universal Robots		t	universal robots			universalrobots			
unreal-blueprints	Unreal Blueprints		t	unreal blueprints,blueprints unreal			unrealblueprints,blueprintsunreal			
unsupervised-learning	Unsupervised Learning		t	unsupervised learning			unsupervisedlearning			
upstash	Upstash		t			upstash				
uptime-kuma	Uptime Kuma		t	uptime kuma			uptimekuma			
urql	Urql		t			urql				
vegas-pro	Vegas Pro		t	vegas pro,sony vegas,sony vegas pro			vegaspro,sonyvegas,sonyvegaspro			
vendor-management-system	Vendor Management System		t	vendor management system		vms	vendormanagementsystem			
video.js	Video.js		t	video js,videojs						
videoscribe	VideoScribe		t	videoscribe						
vip-payroll	VIP Payroll		t	vip payroll,sage vip			vippayroll,sagevip			
visual-interdev	Visual InterDev		t	visual interdev,microsoft visual interdev			visualinterdev,microsoftvisualinterdev			
vue-cli	Vue CLI		t	vue cli			vuecli			
vue-router	Vue Router		t	vue router			vuerouter			
vueuse	VueUse		t	vueuse						
waf	WAF		t	waf,web application firewall		waap	webapplicationfirewall			
watergems	WaterGEMS		t	watergems						
web-push	Web Push		t	web push			webpush			
web-services-security	Web Services Security		t	web services security			webservicessecurity			
webmin	Webmin		t			webmin				
whimsical	Whimsical		t			whimsical				
wikipathways	WikiPathways		t			wikipathways				
wincross	WinCross		t	wincross						
windows-authentication	Windows Authentication		t	windows authentication			windowsauthentication			
windows-movie-maker	Windows Movie Maker		t	windows movie maker			windowsmoviemaker			
windows-store-apps	Windows Store Apps		t	windows store apps,windows store applications			windowsstoreapps,windowsstoreapplications			
windows-workflow-foundation	Windows Workflow Foundation		t	windows workflow foundation		wwf	windowsworkflowfoundation			
winston	Winston		t	winston logger		winston	winstonlogger			
wonderware-intouch	Wonderware InTouch		t	wonderware intouch,intouch scada			wonderwareintouch,intouchscada			
xmatters	xMatters		t	xmatters						
xmgrace	Xmgrace		t	grace plotting		xmgrace	graceplotting			
xna	XNA		t	xna,microsoft xna			microsoftxna			
xstate	XState		t	xstate						
yellowfin	Yellowfin		t			yellowfin				
yokogawa	Yokogawa		t			yokogawa				
youtube	YouTube		t			youtube				
z-wave	Z-Wave		t	z wave			zwave			
zuora	Zuora		t			zuora				
sales	Sales	sales	p	sales,b2b sales,inside sales,sales executive,sales support,b2c sales,field sales,outside sales,direct sales,sales representative,sales management,sales manager,commercial sales		vertrieb,verkauf,ventes,ventas,vendas,aussendienst,salesman,vente,selling,corporate sales,channel sales,area sales,enterprise sales,software sales,it sales,online sales,distributor sales,solution sales,sales process,sales strategy,salesmanship,forsaljning,direct selling,product sales,retail selling,sales techniques,solution selling,consultative selling,verkaufen,vente b2b,technical sales support,sales reports,corporate selling,vendas b2b,counter sales,insurance sales,car sales,sales administration,sales coordination,international sales	b2bsales,insidesales,salesexecutive,salessupport,b2csales,fieldsales,outsidesales,directsales,salesrepresentative,salesmanagement,salesmanager,commercialsales		corporatesales,channelsales,areasales,enterprisesales,softwaresales,itsales,onlinesales,distributorsales,solutionsales,salesprocess,salesstrategy,directselling,productsales,retailselling,salestechniques,solutionselling,consultativeselling,venteb2b,technicalsalessupport,salesreports,corporateselling,vendasb2b,countersales,insurancesales,carsales,salesadministration,salescoordination,internationalsales	marketing salesforce hubspot customer-success negotiation lead-generation retail-sales cold-calling
account-management	Account Management	sales	p	account management,account manager,key account management,key account manager,client management,key accounts			accountmanagement,accountmanager,keyaccountmanagement,keyaccountmanager,clientmanagement,keyaccounts			customer-success salesforce
business-development	Business Development	sales	p	business development,pre sales,technical sales,business developer,business development manager,developpement commercial,desarrollo de negocio		presales,geschaftsentwicklung,new business development,business development executive,business expansion,client development,business generation,market development,market expansion,customer development,business developing,new business	businessdevelopment,technicalsales,businessdeveloper,businessdevelopmentmanager,developpementcommercial,desarrollodenegocio		newbusinessdevelopment,businessdevelopmentexecutive,businessexpansion,clientdevelopment,businessgeneration,marketdevelopment,marketexpansion,customerdevelopment,businessdeveloping,newbusiness	
negotiation	Negotiation	sales practice	p	negotiation skills,contract negotiation		negotiation,negotiating,verhandlung,negociation,negociacion,negociacao,verhandlungsfuhrung,negotiations	negotiationskills,contractnegotiation			
lead-generation	Lead Generation	sales practice	p	lead generation,lead gen		prospecting,prospection,prospeccion,neukundenakquise	leadgeneration,leadgen			
cold-calling	Cold Calling	sales practice	p	cold calling,outbound calls,tele sales		telemarketing,telesales,kaltakquise,telecalling	coldcalling,outboundcalls			
upselling	Upselling	sales practice	p	cross selling		upselling	crossselling			
retail-sales	Retail Sales	sales practice	p	retail sales,commerce de detail,retail management,sales associate,store sales		retail,einzelhandel	retailsales,commercededetail,retailmanagement,salesassociate,storesales			
merchandising	Merchandising	sales practice	p	visual merchandising		merchandising	visualmerchandising			
cash-handling	Cash Handling	sales practice	p	cash handling,cash register,point of sale,pos systems		cashier,cashiering,kasse,caisse,kassieren,pos	cashhandling,cashregister,pointofsale,possystems			
store-management	Store Management	sales practice	p	store management,store manager		filialleitung	storemanagement,storemanager			
inventory-control	Inventory Control	sales practice	p	inventory control,stock control,stock taking,inventory management,gestion des stocks,gestion de inventarios,controle de estoque,stock management,gestion de stock		inventory,bestandsmanagement,stock management operations	inventorycontrol,stockcontrol,stocktaking,inventorymanagement,gestiondesstocks,gestiondeinventarios,controledeestoque,stockmanagement,gestiondestock		stockmanagementoperations	
real-estate	Real Estate	sales practice	p	real estate,bienes raices,real estate agent,real estate sales		immobilien,immobilier,imoveis	realestate,bienesraices,realestateagent,realestatesales			
pricing	Pricing	sales practice	p	pricing strategy		pricing,preisgestaltung	pricingstrategy			
tendering	Tendering	sales practice	p	bid management,tender management,bid writing,proposal writing,appels d offres		tendering,rfp	bidmanagement,tendermanagement,bidwriting,proposalwriting,appelsdoffres			
sales-forecasting	Sales Forecasting	sales practice	p	sales forecasting,sales forcasting,sales planning			salesforecasting,salesforcasting,salesplanning			
crm-sales-operations	CRM Sales Operations	sales practice	p	crm sales operations,sales operations		sales operations management	crmsalesoperations,salesoperations		salesoperationsmanagement	
client-relationship-management	Client Relationship Management	sales practice	p	client relationship management,client relations,relation client,atencion al cliente personalizada,relationship management,customer relations		kundenbetreuung,client relationship,customer relationship,client interaction,relationship building,client servicing,client services,client handling,client management skills,client communication,customer interaction,client coordination,relationship,relationship manager,customer management,client liaison,customer liaison,client facing,building relationships,business relationship management,relation clientele,rapport building	clientrelationshipmanagement,clientrelations,relationclient,atencionalclientepersonalizada,relationshipmanagement,customerrelations		clientrelationship,customerrelationship,clientinteraction,relationshipbuilding,clientservicing,clientservices,clienthandling,clientmanagementskills,clientcommunication,customerinteraction,clientcoordination,relationshipmanager,customermanagement,clientliaison,customerliaison,clientfacing,buildingrelationships,businessrelationshipmanagement,relationclientele,rapportbuilding	
marketing	Marketing	marketing	p	marketing,digital marketing,online marketing,internet marketing,marketing digital,marketing strategy,marketing manager,digital marketer		marketer,marketing management,web marketing,marketing programs,marketing planning,marknadsforing,digital marknadsforing,e marketing,mercadeo,mercadotecnia,marketing strategies,marketing executive,global marketing,integrated marketing,marketing online,strategic marketing,marketing intern,market strategy,market planning,estrategia de marketing,marketing estrategico,marketing campaigns management	digitalmarketing,onlinemarketing,internetmarketing,marketingdigital,marketingstrategy,marketingmanager,digitalmarketer		marketingmanagement,webmarketing,marketingprograms,marketingplanning,digitalmarknadsforing,emarketing,marketingstrategies,marketingexecutive,globalmarketing,integratedmarketing,marketingonline,strategicmarketing,marketingintern,marketstrategy,marketplanning,estrategiademarketing,marketingestrategico,marketingcampaignsmanagement	content-marketing social-media hubspot google-analytics branding market-research public-relations advertising email-marketing
seo	SEO	marketing	p	search engine optimization,search engine optimisation,referencement naturel,posicionamiento seo,seo optimization		seo,suchmaschinenoptimierung,referencement	searchengineoptimization,searchengineoptimisation,referencementnaturel,posicionamientoseo,seooptimization			google-analytics content-marketing copywriting
sem	SEM	marketing	p	google ads,paid search,search engine marketing,pay per click		sem,ppc,sea,suchmaschinenwerbung	googleads,paidsearch,searchenginemarketing,payperclick			
email-marketing	Email Marketing	marketing practice	p	email marketing,e mail marketing,email campaigns		newsletter	emailmarketing,emailcampaigns			
market-research	Market Research	marketing practice	p	market research,etude de marche,investigacion de mercado,pesquisa de mercado,marketing research,market analysis,etudes de marche		marktforschung,consumer research,business research,company research,customer research,market survey,analisis de mercado,recherche marketing	marketresearch,etudedemarche,investigaciondemercado,pesquisademercado,marketingresearch,marketanalysis,etudesdemarche		consumerresearch,businessresearch,companyresearch,customerresearch,marketsurvey,analisisdemercado,recherchemarketing	consumer-insights market-intelligence
branding	Branding	marketing practice	p	brand management,brand strategy,gestion de marque,brand development		branding,markenfuhrung,brand marketing	brandmanagement,brandstrategy,gestiondemarque,branddevelopment		brandmarketing	
public-relations	Public Relations	marketing practice	p	public relations,relations publiques,relaciones publicas,relacoes publicas,media relations,corporate communications		pr,offentlichkeitsarbeit,unternehmenskommunikation	publicrelations,relationspubliques,relacionespublicas,relacoespublicas,mediarelations,corporatecommunications			
advertising	Advertising	marketing practice	p	ad campaigns,ad campaign		advertising,ads,werbung,publicite,publicidad,publicidade	adcampaigns,adcampaign			
event-management	Event Management	marketing practice	p	event management,event planning,organizacion de eventos,organizacao de eventos,event manager,event organization		veranstaltungsmanagement,evenementiel,eventmanagement	eventplanning,organizaciondeeventos,organizacaodeeventos,eventmanager,eventorganization			
affiliate-marketing	Affiliate Marketing	marketing practice	p	affiliate marketing			affiliatemarketing			
influencer-marketing	Influencer Marketing	marketing practice	p	influencer marketing			influencermarketing			
growth-hacking	Growth Hacking	marketing practice	p	growth hacking,growth marketing			growthhacking,growthmarketing			
product-marketing	Product Marketing	marketing practice	p	product marketing,go to market strategy		product marketing strategy,go to market	productmarketing,gotomarketstrategy		productmarketingstrategy,gotomarket	
conversion-rate-optimization	Conversion Rate Optimization	marketing practice	p	conversion rate optimization		cro	conversionrateoptimization			
media-planning	Media Planning	marketing practice	p	media planning,media buying		mediaplanung	mediaplanning,mediabuying			
trade-marketing	Trade Marketing	marketing practice	p	trade marketing			trademarketing			
campaign-management	Campaign Management	marketing practice	p	campaign management,marketing campaigns			campaignmanagement,marketingcampaigns			
fundraising	Fundraising	marketing practice	p	collecte de fonds,donor relations		fundraising,spendenakquise	collectedefonds,donorrelations			
sponsorship	Sponsorship	marketing practice	p			sponsorship,sponsoring				
storytelling	Storytelling	marketing practice	p	brand storytelling		storytelling	brandstorytelling			
competitive-analysis	Competitive Analysis	marketing practice	p	competitive analysis,competitor analysis,competitive intelligence			competitiveanalysis,competitoranalysis,competitiveintelligence			
performance-marketing	Performance Marketing	marketing practice	p	performance marketing,paid media,paid social			performancemarketing,paidmedia,paidsocial			
content-marketing	Content Marketing	content	p	content marketing,inbound marketing,content creation,content creator,content strategy,content writing,content writer,content management,creacion de contenido,creation de contenu			contentmarketing,inboundmarketing,contentcreation,contentcreator,contentstrategy,contentwriting,contentwriter,contentmanagement,creaciondecontenido,creationdecontenu			
copywriting	Copywriting	content	p	copy writing,redaction publicitaire,redaccion publicitaria		copywriting,copywriter,texten,redaccion de contenido,creacion de contenido textual	redactionpublicitaire,redaccionpublicitaria		redacciondecontenido,creaciondecontenidotextual	
social-media	Social Media	content	p	social media,social media marketing,social media management,reseaux sociaux,redes sociales,redes sociais,soziale medien,social media manager,social networking		marknadsforing i sociala medier	socialmedia,socialmediamarketing,socialmediamanagement,reseauxsociaux,redessociales,redessociais,sozialemedien,socialmediamanager,socialnetworking		marknadsforingisocialamedier	
journalism	Journalism	press	p	news writing		journalism,journalist,journalismus,journalisme,periodismo,jornalismo,journalister	newswriting			
editing	Editing	press	p	editor work,copy editing,edicion de textos,edicao de textos		editing,lektorat,copyediting,edicion,edicion de textos digitales	editorwork,ediciondetextos,edicaodetextos		ediciondetextosdigitales	
proofreading	Proofreading	press	p	correccion de textos,revisao de textos		proofreading,korrekturlesen,relecture	correcciondetextos,revisaodetextos			
creative-writing	Creative Writing	press	p	creative writing,kreatives schreiben,ecriture creative		writing,schreiben,ecriture,escritura,escrita	creativewriting,kreativesschreiben,ecriturecreative			
blogging	Blogging	press	p	blog writing		blogging,blogger	blogwriting			
publishing	Publishing	press	p			publishing,verlagswesen,edition,publishing content			publishingcontent	
scriptwriting	Scriptwriting	press	p	script writing		scriptwriting,screenwriting,drehbuch				
photography	Photography	press	p	photo shooting		photography,fotografie,photographie,fotografia,photographer	photoshooting			
broadcasting	Broadcasting	press	p	radio broadcasting		broadcasting,rundfunk	radiobroadcasting			
podcasting	Podcasting	press	p	podcast production		podcasting	podcastproduction			
speech-writing	Speech Writing	press	p	speech writing		speechwriting				
voice-acting	Voice Acting	press	p	voice acting,voice over		voiceover,sprecher	voiceacting			
accounting	Accounting	accounting	p	fixed assets,fixed asset accounting,accounts payable,accounts receivable,general ledger,financial accounting,comptabilite generale,contabilidad general		accounting,accountant,buchhaltung,comptabilite,contabilidad,contabilidade,rechnungswesen,buchhalter,comptable,contador,finanzbuchhaltung,accountancy,kreditorenbuchhaltung,debitorenbuchhaltung,accounts,account receivable,account payable,ap,general ledger accounting,gl,accounts executive,asset accounting,bank accounting,intercompany accounting,accounting systems,public and private accounting,redovisning,bokforing,accounting principles,accounting standards,revenue accounting,accruals,accounts finalization,preparation of financial reports,preparation of financial statements,receivables,payables,arslutskonton,arsslutskonton,asset management accounting,receivables management,ledger	fixedassets,fixedassetaccounting,accountspayable,accountsreceivable,generalledger,financialaccounting,comptabilitegenerale,contabilidadgeneral		accountreceivable,accountpayable,generalledgeraccounting,accountsexecutive,assetaccounting,bankaccounting,intercompanyaccounting,accountingsystems,publicandprivateaccounting,accountingprinciples,accountingstandards,revenueaccounting,accountsfinalization,preparationoffinancialreports,preparationoffinancialstatements,assetmanagementaccounting,receivablesmanagement	financial-analysis payroll taxation budgeting quickbooks controlling
bookkeeping	Bookkeeping	accounting	p	book keeping,tenue de livres,tenue de comptabilite,teneduria de libros		bookkeeping,buchfuhrung,bookkeeper,escrituracao	tenuedelivres,tenuedecomptabilite,teneduriadelibros			quickbooks taxation
auditing	Auditing	accounting	p	internal audit,external audit,statutory audit,audit interne		auditing,audit,auditor,wirtschaftsprufung,auditoria,revision,manager internal audit,financial auditing,internal auditing,audit planning,stock audit,audit management,revisor,control and assurance methodologies,audit report,risk assessment audit	internalaudit,externalaudit,statutoryaudit,auditinterne		managerinternalaudit,financialauditing,internalauditing,auditplanning,stockaudit,auditmanagement,controlandassurancemethodologies,auditreport,riskassessmentaudit	
financial-analysis	Financial Analysis	finance	p	financial analysis,balance sheets,balance sheet,estados financieros,demonstracoes financeiras,financial analyst,financial modeling,financial modelling,analyse financiere,analisis financiero,analise financeira,financial reporting,financial statements,financial statement analysis		cfa,finanzanalyse,financial data,financial research,financial models,financial modelling tools,financial analysis and reporting,financial reports,annual reports,chartered financial analyst,financial concepts,ekonomisk rapportering,arsredovisning,balansrakning,cost benefit,analisis de estados financieros	financialanalysis,balancesheets,balancesheet,estadosfinancieros,demonstracoesfinanceiras,financialanalyst,financialmodeling,financialmodelling,analysefinanciere,analisisfinanciero,analisefinanceira,financialreporting,financialstatements,financialstatementanalysis		financialdata,financialresearch,financialmodels,financialmodellingtools,financialanalysisandreporting,financialreports,annualreports,charteredfinancialanalyst,financialconcepts,ekonomiskrapportering,costbenefit,analisisdeestadosfinancieros	
risk-management	Risk Management	finance	p	risk management,credit risk,credit risk assessment,credit risk analysis,gestion des risques,gestion de riesgos,gestao de riscos,risk analysis,risk assessment,market risk,operational risk		risikomanagement,risk mitigation,financial risk management,risk compliance,digital risk,risk,risk control,risk advisory,risk identification,enterprise risk management	riskmanagement,creditrisk,creditriskassessment,creditriskanalysis,gestiondesrisques,gestionderiesgos,gestaoderiscos,riskanalysis,riskassessment,marketrisk,operationalrisk		riskmitigation,financialriskmanagement,riskcompliance,digitalrisk,riskcontrol,riskadvisory,riskidentification,enterpriseriskmanagement	
taxation	Taxation	finance practice	p	tax preparation,tax accounting,tax returns,income tax,corporate tax,tax planning,direito tributario		taxation,tax,steuern,steuerrecht,fiscalite,impuestos,tributacao,gst,steuererklarung,vat,tds,fiscal,tax reporting,taxes,individual tax returns,corporate taxation,indirect taxation,direct taxation,service tax,sales tax,tax compliance,tax filing,income tax returns,tax advisory,international taxation,tax audit,vat returns,taxation law,impots	taxpreparation,taxaccounting,taxreturns,incometax,corporatetax,taxplanning,direitotributario		taxreporting,individualtaxreturns,corporatetaxation,indirecttaxation,directtaxation,servicetax,salestax,taxcompliance,taxfiling,incometaxreturns,taxadvisory,internationaltaxation,taxaudit,vatreturns,taxationlaw	
budgeting	Budgeting	finance practice	p	budget management,budget planning		budgeting,budgetplanung,budgetisation,presupuestos,orcamento,budgets,budget,presupuesto,budget development,budget control,marketing budget,budget monitoring,budget forecasting,budgetierung	budgetmanagement,budgetplanning		budgetdevelopment,budgetcontrol,marketingbudget,budgetmonitoring,budgetforecasting	
controlling	Controlling	finance practice	p	management accounting,controle de gestion,controlling finance,cost control,control de gestion,cost accounting		controlling,kostenrechnung,controladoria,cost analysis control,budgetary control,management control,kostenmanagement,comptabilite analytique,contabilidad de costos,cost accountancy,financial control	managementaccounting,controledegestion,controllingfinance,costcontrol,controldegestion,costaccounting		costanalysiscontrol,budgetarycontrol,managementcontrol,comptabiliteanalytique,contabilidaddecostos,costaccountancy,financialcontrol	
treasury	Treasury	finance practice	p	cash flow,fluxo de caixa,flujo de caja,cash flow management,cash management		treasury,tresorerie,tesoreria,tesouraria,liquiditatsplanung,treasury management,liquidity management,treasury operations	cashflow,fluxodecaixa,flujodecaja,cashflowmanagement,cashmanagement		treasurymanagement,liquiditymanagement,treasuryoperations	
investment-banking	Investment Banking	finance practice	p	investment banking,m a,mergers and acquisitions,mergers acquisitions		capital markets advisory	investmentbanking,mergersandacquisitions,mergersacquisitions		capitalmarketsadvisory	
banking	Banking	finance practice	p	retail banking,bank operations		banking,bank,bankwesen,banque,banca,bankkaufmann,banking operations,correspondent banking,financial institutions,banking domain,bfsi,financial sector,credit operations,commercial banking,corporate banking,transaction banking,branch banking,banking products,digital banking,bancario	retailbanking,bankoperations		bankingoperations,correspondentbanking,financialinstitutions,bankingdomain,financialsector,creditoperations,commercialbanking,corporatebanking,transactionbanking,branchbanking,bankingproducts,digitalbanking	
insurance	Insurance	finance practice	p			insurance,versicherung,assurance,seguros,underwriting,versicherungen,insurance operations,general insurance,property insurance,auto insurance,insurance underwriting,aseguramiento			insuranceoperations,generalinsurance,propertyinsurance,autoinsurance,insuranceunderwriting	
forecasting	Forecasting	finance practice	p	financial forecasting,financial planning and analysis,fp a		forecasting,prognose,fpna,fp and a	financialforecasting,financialplanningandanalysis		fpanda	
valuation	Valuation	finance practice	p	equity research,company valuation		valuation,unternehmensbewertung	equityresearch,companyvaluation			
trading	Trading	finance practice	p	securities trading,stock trading,forex trading		trading,wertpapierhandel,dealing,trading strategies	securitiestrading,stocktrading,forextrading		tradingstrategies	
portfolio-management	Portfolio Management	finance practice	p	portfolio management,asset management,wealth management,gestion de patrimoine,investment management		vermogensverwaltung,wealth advisory	portfoliomanagement,assetmanagement,wealthmanagement,gestiondepatrimoine,investmentmanagement		wealthadvisory	
billing	Billing	finance practice	p	invoice processing		billing,invoicing,rechnungsstellung,facturation,facturacion,faturamento,fakturierung,invoices	invoiceprocessing			
collections	Collections	finance practice	p	debt collection		collections,inkasso,recouvrement,cobranza,cobrancas,mahnwesen,payment collection,accounts collection,dunning	debtcollection		paymentcollection,accountscollection	
credit-analysis	Credit Analysis	finance practice	p	credit analysis,credit management,loan processing,loan origination,mortgage lending		kreditanalyse	creditanalysis,creditmanagement,loanprocessing,loanorigination,mortgagelending			
ifrs	IFRS	finance practice	p	us gaap		ifrs,gaap,hgb,generally accepted accounting principles,financial reporting standards	usgaap		generallyacceptedaccountingprinciples,financialreportingstandards	
consolidation	Consolidation	finance practice	p	month end closing,month end close		consolidation,konsolidierung,monatsabschluss,jahresabschluss	monthendclosing,monthendclose			
financial-planning	Financial Planning	finance practice	p	financial planning,financial advisory,financial management,gestion financiere,personal finance,financial services,corporate finance		finanzplanung,finance,finanzen,finanzas,financas,financial operations,business finance,financial,financial management skills,finance operations,finanzwesen,financial consulting,financial advisor,mba finance,finance management,ekonomistyrning,administracion financiera,economia financiera	financialplanning,financialadvisory,financialmanagement,gestionfinanciere,personalfinance,financialservices,corporatefinance		financialoperations,businessfinance,financialmanagementskills,financeoperations,financialconsulting,financialadvisor,mbafinance,financemanagement,administracionfinanciera,economiafinanciera	
actuarial-science	Actuarial Science	finance practice	p	actuarial science		actuarial,aktuar,actuary	actuarialscience			
reconciliation	Reconciliation	finance practice	p	bank reconciliation,account reconciliation,bank reconciliations		reconciliation,kontenabstimmung,bank reconciliation statements	bankreconciliation,accountreconciliation,bankreconciliations		bankreconciliationstatements	
derivatives	Derivatives	finance practice	p	options trading,fixed income		derivatives,futures	optionstrading,fixedincome			
compliance	Compliance	finance practice	p	regulatory compliance,cumplimiento normativo,regulatory affairs		compliance,konformitat,conformite,regulatory requirements,regulatory,audit compliance,compliance management,compliance testing,regulation compliance,compliance audit,regulations,compliance monitoring,policy compliance	regulatorycompliance,cumplimientonormativo,regulatoryaffairs		regulatoryrequirements,auditcompliance,compliancemanagement,compliancetesting,regulationcompliance,complianceaudit,compliancemonitoring,policycompliance	
aml	AML	finance practice	p	anti money laundering,know your customer		aml,kyc,geldwaschepravention	antimoneylaundering,knowyourcustomer			
fraud-detection	Fraud Detection	finance practice	p	fraud detection,fraud prevention,fraud analysis,fraud investigation		fraud risk	frauddetection,fraudprevention,fraudanalysis,fraudinvestigation		fraudrisk	
grant-management	Grant Management	finance practice	p	grant management,grant writing			grantmanagement,grantwriting			
claims-management	Claims Management	finance practice	p	claims management,claims processing,claims handling		schadenregulierung,sinistres,claims,insurance claims processing,claims investigation,claims adjudication,claims settlement,insurance claims	claimsmanagement,claimsprocessing,claimshandling		insuranceclaimsprocessing,claimsinvestigation,claimsadjudication,claimssettlement,insuranceclaims	
cost-estimation	Cost Estimation	finance practice	p	cost estimation,cost estimating,cost analysis		kalkulation,estimating	costestimation,costestimating,costanalysis			
recruiting	Recruiting	people	p	recruitment and retention,talent acquisition,seleccion de personal,sourcing candidates	recruitment,recruiter	recruiting,personalbeschaffung,recrutement,reclutamiento,recrutamento,personalgewinnung,staffing,headhunting,hiring,campus recruitment,it recruitment,us it recruitment,technical recruitment,end to end recruitment,e recruitment,executive search,leadership hiring,recruitment lead,rekrytering,resourcing,talent sourcing,candidate sourcing,reruitment,selection process,bulk hiring,screening,resume screening,recruiting and selection,perfilamiento,university recruitment,reclutamiento y seleccion,sourcing talent,rekrutierung,employee recruitment,volume hiring,candidate screening,social recruiting,human resource recruitment,chefsrekrytering,rekryteringsearch,technical recruiting	recruitmentandretention,talentacquisition,selecciondepersonal,sourcingcandidates		campusrecruitment,itrecruitment,usitrecruitment,technicalrecruitment,endtoendrecruitment,erecruitment,executivesearch,leadershiphiring,recruitmentlead,talentsourcing,candidatesourcing,selectionprocess,bulkhiring,resumescreening,recruitingandselection,universityrecruitment,reclutamientoyseleccion,sourcingtalent,employeerecruitment,volumehiring,candidatescreening,socialrecruiting,humanresourcerecruitment,technicalrecruiting	
human-resources	Human Resources	people	p	human resources,human resource management,ressources humaines,recursos humanos,hr management,human resources management,hr policies,hr operations,human resource,hr generalist	hr	personalwesen,hrm,rh,hrms,hris,personalmanagement,rrhh,personnel,hr consulting,hr processes,strategic human resource planning,hrd,hr manager,hr generalist activities,hcm,human capital management,hr planning,personal,talento humano,human resource development,hr policy,hr audit,hr strategy,hr administration,hr compliance,administracion de recursos humanos,personnel administration,hr business partner,hr transformation,hr advisory,staff management hr,hr shared services,hr systems,human resource planning	humanresources,humanresourcemanagement,ressourceshumaines,recursoshumanos,hrmanagement,humanresourcesmanagement,hrpolicies,hroperations,humanresource,hrgeneralist		hrconsulting,hrprocesses,strategichumanresourceplanning,hrmanager,hrgeneralistactivities,humancapitalmanagement,hrplanning,talentohumano,humanresourcedevelopment,hrpolicy,hraudit,hrstrategy,hradministration,hrcompliance,administracionderecursoshumanos,personneladministration,hrbusinesspartner,hrtransformation,hradvisory,staffmanagementhr,hrsharedservices,hrsystems,humanresourceplanning	training onboarding labor-law
payroll	Payroll	people	p	folha de pagamento,lohn und gehaltsabrechnung,payroll processing,payroll management,gestion de la paie		payroll,lohnbuchhaltung,gehaltsabrechnung,paie,nomina,nominas,entgeltabrechnung	folhadepagamento,lohnundgehaltsabrechnung,payrollprocessing,payrollmanagement,gestiondelapaie			
onboarding	Onboarding	people practice	p	employee onboarding		onboarding,einarbeitung	employeeonboarding			
employee-relations	Employee Relations	people practice	p	employee relations,labor relations,labour relations,industrial relations		arbeitsbeziehungen	employeerelations,laborrelations,labourrelations,industrialrelations			
performance-management	Performance Management	people practice	p	performance management,performance appraisal,performance review		leistungsbeurteilung,performance improvement,performance development,performance evaluation,employee performance,leistungsmanagement	performancemanagement,performanceappraisal,performancereview		performanceimprovement,performancedevelopment,performanceevaluation,employeeperformance	
training	Training	people practice	p	training and development,employee training,staff training,learning and development,training development,talent development		training,schulung,mitarbeiterschulung,formation,capacitacion,treinamento,personalentwicklung,formacion,weiterbildung,trainer,training delivery,training management,corporate training,technical training,skill development,classroom training,training programs,training materials,train the trainer,training lead,providing training,training coordination,training documentation,staff training and development,training manuals,training solution design,training team lead,training facilitation,professional development,learning management,schulungen,formation professionnelle,conducting training,induction training,technical trainer,learning and design management,on the job training,employee development,process training,staff development	traininganddevelopment,employeetraining,stafftraining,learninganddevelopment,trainingdevelopment,talentdevelopment		trainingdelivery,trainingmanagement,corporatetraining,technicaltraining,skilldevelopment,classroomtraining,trainingprograms,trainingmaterials,trainthetrainer,traininglead,providingtraining,trainingcoordination,trainingdocumentation,stafftraininganddevelopment,trainingmanuals,trainingsolutiondesign,trainingteamlead,trainingfacilitation,professionaldevelopment,learningmanagement,formationprofessionnelle,conductingtraining,inductiontraining,technicaltrainer,learninganddesignmanagement,onthejobtraining,employeedevelopment,processtraining,staffdevelopment	
compensation-and-benefits	Compensation and Benefits	people practice	p	compensation and benefits,compensation benefits,benefits administration,comp and ben		benefits,compensation,employee benefits administration	compensationandbenefits,compensationbenefits,benefitsadministration,compandben		employeebenefitsadministration	
organizational-development	Organizational Development	people practice	p	organizational development,organizational design		organisationsentwicklung,organisational development,organisationsutveckling	organizationaldevelopment,organizationaldesign		organisationaldevelopment	
change-leadership	Change Leadership	people practice	p	change leadership,leadership quality,leadership qualities,organizational change management,conduite du changement,gestion del cambio		veranderungsmanagement,organizational change,transformation management,business change,change practitioner,change delivery	changeleadership,leadershipquality,leadershipqualities,organizationalchangemanagement,conduiteduchangement,gestiondelcambio		organizationalchange,transformationmanagement,businesschange,changepractitioner,changedelivery	
workforce-planning	Workforce Planning	people practice	p	workforce planning,staff scheduling		personaleinsatzplanung,personalplanung	workforceplanning,staffscheduling			
coaching	Coaching	people practice	p	life coaching		coaching,mentoring,mentorat,mentor,coach,counsellor,executive coaching,peer coaching,guidance,team coaching	lifecoaching		executivecoaching,peercoaching,teamcoaching	
succession-planning	Succession Planning	people practice	p	succession planning			successionplanning			
conflict-management	Conflict Management	people practice	p	conflict management,conflict resolution,gestion des conflits,resolucion de conflictos		mediation,konfliktmanagement	conflictmanagement,conflictresolution,gestiondesconflits,resoluciondeconflictos			
interviewing	Interviewing	people practice	p	job interviews		interviewing,interviews,interviewing skills	jobinterviews		interviewingskills	
diversity-and-inclusion	Diversity and Inclusion	people practice	p	diversity and inclusion,diversity inclusion		dei	diversityandinclusion,diversityinclusion			
employer-branding	Employer Branding	people practice	p	employer branding,marque employeur		arbeitgebermarke	employerbranding,marqueemployeur			
customer-support	Customer Support	customer care	p	customer support,customer service,technical support,help desk,service client,atencion al cliente,atendimento ao cliente,servicio al cliente,customer care,tech support,client support,customer assistance,support client,customer service representative,customer handling,technical support engineer		kundenservice,kundendienst,kundensupport,kundenberatung,product support,remote support,customer service orientation,customer service management,help desk support,customer help,customer service skills,kundenbetreuung am telefon,suporte ao cliente,service desk support,assistance clientele,support services,guest support	customersupport,customerservice,technicalsupport,serviceclient,atencionalcliente,atendimentoaocliente,servicioalcliente,customercare,techsupport,clientsupport,customerassistance,supportclient,customerservicerepresentative,customerhandling,technicalsupportengineer		productsupport,remotesupport,customerserviceorientation,customerservicemanagement,helpdesksupport,customerhelp,customerserviceskills,kundenbetreuungamtelefon,suporteaocliente,servicedesksupport,assistanceclientele,supportservices,guestsupport	zendesk account-management
customer-success	Customer Success	customer care	p	customer success,customer success manager		kundenerfolg	customersuccess,customersuccessmanager			
community-management	Community Management	customer care	p	community management,community manager,gestion de communaute			communitymanagement,communitymanager,gestiondecommunaute			
call-center	Call Center	customer contact	p	call center,call centre,contact center,centre d appels,inbound calls,call center operations		callcenter,bpo,telefonie,international bpo,outbound,inbound,non voice,non voice process,call monitoring,calling,outbound calling,call handling,call center management,outbound sales calls,voice support,voice process	callcentre,contactcenter,centredappels,inboundcalls,callcenteroperations		internationalbpo,nonvoice,nonvoiceprocess,callmonitoring,outboundcalling,callhandling,callcentermanagement,outboundsalescalls,voicesupport,voiceprocess	
complaint-handling	Complaint Handling	customer contact	p	complaint handling,complaint management,gestion des reclamations		reklamationsbearbeitung,beschwerdemanagement,customer complaints handling,customer complaints resolution,customer complaints,complaint resolution	complainthandling,complaintmanagement,gestiondesreclamations		customercomplaintshandling,customercomplaintsresolution,customercomplaints,complaintresolution	
reception	Reception	customer contact	p	front desk,front office,front office executive,front desk management		reception,receptionist,empfang,recepcion,recepcao,rezeption,recepcionista	frontdesk,frontoffice,frontofficeexecutive,frontdeskmanagement			
customer-experience	Customer Experience	customer contact	p	customer experience,customer satisfaction		cx,client satisfaction	customerexperience,customersatisfaction		clientsatisfaction	
project-management	Project Management	project work	p	project management,project manager,gestion de projet,gestion de proyectos,gestao de projetos,project planning,project planning and scheduling,project planning scheduling,project coordination,project lead,project leadership,it project management,chef de projet,gerenciamento de projetos,management de projet,gestion de projets,project coordinator,technical project management,project administration		pmp,projektmanagement,projektleitung,projektleiter,prince2,capm,it projects,project execution,project delivery,project implementation,project development,project documentation,project support,project scheduling,software project management,project planning and control,project governance,project life cycle,project costing,project closure,pmbok,project schedule,managing projects,project managment,proyectos,projektplanering,project controls,project resource planning,project engineering,delivery management,it project delivery,project development management,cross functional projects,project work,scope management,projets,projektarbeit,project leading,project finance management,project monitoring,project reporting,project management professional,project organization	projectmanagement,projectmanager,gestiondeprojet,gestiondeproyectos,gestaodeprojetos,projectplanning,projectplanningandscheduling,projectplanningscheduling,projectcoordination,projectlead,projectleadership,itprojectmanagement,chefdeprojet,gerenciamentodeprojetos,managementdeprojet,gestiondeprojets,projectcoordinator,technicalprojectmanagement,projectadministration		itprojects,projectexecution,projectdelivery,projectimplementation,projectdevelopment,projectdocumentation,projectsupport,projectscheduling,softwareprojectmanagement,projectplanningandcontrol,projectgovernance,projectlifecycle,projectcosting,projectclosure,projectschedule,managingprojects,projectmanagment,projectcontrols,projectresourceplanning,projectengineering,deliverymanagement,itprojectdelivery,projectdevelopmentmanagement,crossfunctionalprojects,projectwork,scopemanagement,projectleading,projectfinancemanagement,projectmonitoring,projectreporting,projectmanagementprofessional,projectorganization	agile scrum jira microsoft-project management
program-management	Program Management	project work	p	program management,program manager,programme management,portfolio planning,project management office,technical program management		pmo	programmanagement,programmanager,programmemanagement,portfolioplanning,projectmanagementoffice,technicalprogrammanagement			
product-management	Product Management	project work	p	product management,product manager,product owner,gestion de produit,gestion de producto,gestao de produto,product ownership,product development strategy,product roadmap,product strategy		produktmanagement,product planning,product launch,product vision,software product management,product portfolio,it product management,roadmap,roadmapping,product operations,product conceptualization,product discovery,product requirements,product delivery,product managemet,product implementation,product thinking	productmanagement,productmanager,productowner,gestiondeproduit,gestiondeproducto,gestaodeproduto,productownership,productdevelopmentstrategy,productroadmap,productstrategy		productplanning,productlaunch,productvision,softwareproductmanagement,productportfolio,itproductmanagement,productoperations,productconceptualization,productdiscovery,productrequirements,productdelivery,productmanagemet,productimplementation,productthinking	agile scrum ux-research
management	Management	management	p	team handling,cross functional supervision,people management,team management,gestion d equipe,gestion de equipos,gestao de equipes,management d equipe,staff management,general management,team leadership,team lead,team leader,team leading,fuhrung von mitarbeitern,supervisory skills,management skills,people manager,team building		management,personalfuhrung,teamleitung,mitarbeiterfuhrung,manager,supervision,teamfuhrung,encadrement,supervisor,managing,executive management,personnel management,management of teams,supervisory management,managerial skills,managerial,managing people,team coordination,line management,multi unit management,managing teams,senior management,gestion empresarial,operational leadership,gestion des equipes,cross functional team management,cross functional team leadership,people leadership,staff supervision,team supervision	teamhandling,crossfunctionalsupervision,peoplemanagement,teammanagement,gestiondequipe,gestiondeequipos,gestaodeequipes,managementdequipe,staffmanagement,generalmanagement,teamleadership,teamlead,teamleader,teamleading,fuhrungvonmitarbeitern,supervisoryskills,managementskills,peoplemanager,teambuilding		executivemanagement,personnelmanagement,managementofteams,supervisorymanagement,managerialskills,managingpeople,teamcoordination,linemanagement,multiunitmanagement,managingteams,seniormanagement,gestionempresarial,operationalleadership,gestiondesequipes,crossfunctionalteammanagement,crossfunctionalteamleadership,peopleleadership,staffsupervision,teamsupervision	
operations-management	Operations Management	management	p	operations management,gestion des operations,gestion de operaciones,gestao de operacoes,business operations,operations manager,operational management		operations,betriebsfuhrung,operations planning,business operations management,operational planning,global operations,ops,operational support,operations support,operations analyst,service operations,operating,operaciones,operational management and planning	operationsmanagement,gestiondesoperations,gestiondeoperaciones,gestaodeoperacoes,businessoperations,operationsmanager,operationalmanagement		operationsplanning,businessoperationsmanagement,operationalplanning,globaloperations,operationalsupport,operationssupport,operationsanalyst,serviceoperations,operationalmanagementandplanning	
strategic-planning	Strategic Planning	management	p	strategic planning,planeacion estrategica,planejamento estrategico,strategische planung,business strategy,strategic management,corporate strategy,planificacion estrategica		strategy,strategie,business strategy development,strategy development,strategic business planning,strategic alignment,strategic,growth strategy,strategy consulting,strategy formulation,strategy execution,strategic analysis,planeamiento estrategico,vision,strategy planning control and evaluation,tactical planning,organizational strategy	strategicplanning,planeacionestrategica,planejamentoestrategico,strategischeplanung,businessstrategy,strategicmanagement,corporatestrategy,planificacionestrategica		businessstrategydevelopment,strategydevelopment,strategicbusinessplanning,strategicalignment,growthstrategy,strategyconsulting,strategyformulation,strategyexecution,strategicanalysis,planeamientoestrategico,strategyplanningcontrolandevaluation,tacticalplanning,organizationalstrategy	
leadership	Leadership	management	p	leadership skills		leadership,fuhrung,fuhrungskompetenz,liderazgo,lideranca,fuhrungserfahrung,leadership development,business leadership,organizational leadership,ledarskap,executive leadership,ledelse,leiderschap,leading teams,strategic leadership,servant leadership,leadership roles,leadership abilities,leading,inspiring leadership,lagledarskap	leadershipskills		leadershipdevelopment,businessleadership,organizationalleadership,executiveleadership,leadingteams,strategicleadership,servantleadership,leadershiproles,leadershipabilities,inspiringleadership	
business-planning	Business Planning	management	p	business planning,business plan,business case,business cases		business case development	businessplanning,businessplan,businesscase,businesscases		businesscasedevelopment	
stakeholder-management	Stakeholder Management	management	p	stakeholder management,stakeholder engagement,vendor management,supplier management,vendor relations		stakeholder,stakeholders,lieferantenmanagement,stakeholder analysis,managing stakeholders,stakeholder communication,stakeholder relations,third party management,vendor,vendor coordination,supplier relationship management,supplier development,vendor development,external relations,stakeholder relationship	stakeholdermanagement,stakeholderengagement,vendormanagement,suppliermanagement,vendorrelations		stakeholderanalysis,managingstakeholders,stakeholdercommunication,stakeholderrelations,thirdpartymanagement,vendorcoordination,supplierrelationshipmanagement,supplierdevelopment,vendordevelopment,externalrelations,stakeholderrelationship	
entrepreneurship	Entrepreneurship	management	p	start ups		entrepreneurship,entrepreneur,unternehmertum,startups				
consulting	Consulting	management	p	management consulting,business consulting		consulting,beratung,unternehmensberatung,consultant,conseil,consultoria	managementconsulting,businessconsulting			
process-improvement	Process Improvement	management	p	process improvement,process optimization,business process improvement,business process reengineering,amelioration des processus,business process management,process management		prozessoptimierung,prozessverbesserung,prozessmanagement,process re engineering,re engineering,process enhancement,process enhancement and improvement,business improvement,business optimization,productivity improvement,process optimisation,workflow optimization,process orientation,operational efficiency,process redesign,efficiency improvement,mejora de procesos,melhoria de processos,kontinuierliche verbesserung	processimprovement,processoptimization,businessprocessimprovement,businessprocessreengineering,ameliorationdesprocessus,businessprocessmanagement,processmanagement		processreengineering,reengineering,processenhancement,processenhancementandimprovement,businessimprovement,businessoptimization,productivityimprovement,processoptimisation,workflowoptimization,processorientation,operationalefficiency,processredesign,efficiencyimprovement,mejoradeprocesos,melhoriadeprocessos,kontinuierlicheverbesserung	
facility-management	Facility Management	management	p	facility management,facilities management,building maintenance,property management		gebaudemanagement,hausmeister,hausverwaltung	facilitymanagement,facilitiesmanagement,buildingmaintenance,propertymanagement			
crisis-management	Crisis Management	management	p	crisis management,gestion de crise		krisenmanagement	crisismanagement,gestiondecrise			
contract-management	Contract Management	management	p	contract management,gestion des contrats,contract administration,gestion de contratos		vertragsmanagement,contracts	contractmanagement,gestiondescontrats,contractadministration,gestiondecontratos			
quality-management	Quality Management	management	p	quality management,gestion de la qualite,gestion de calidad,gestao da qualidade,iso 9001,quality management systems,quality management system,total quality management,iso 9000		qualitatsmanagement,qms,tqm	qualitymanagement,gestiondelaqualite,gestiondecalidad,gestaodaqualidade,iso9001,qualitymanagementsystems,qualitymanagementsystem,totalqualitymanagement,iso9000			
resource-management	Resource Management	management	p	resource management,resource planning,resource allocation			resourcemanagement,resourceplanning,resourceallocation			
knowledge-management	Knowledge Management	management	p	knowledge management		wissensmanagement	knowledgemanagement			
innovation-management	Innovation Management	management	p	innovation management		innovation,innovative,innovative thinking,innovacion,product innovation,inovacao	innovationmanagement		innovativethinking,productinnovation	
communication	Communication	personal strength	p	great communicator,good communicator,good listener,active listening,communication skill,communication skills,good communication skills,verbal communication,excellent communication skills,written communication,effective communication,excellent communication and interpersonal skills,interpersonal communication,oral communication,verbal and written communication,giao tiep		communication,communicator,kommunikation,comunicacion,comunicacao,kommunikationsfahigkeit,communications,communicative,kommunikationsstarke,listening,listening skills,written,verbal,oral,communication written and verbal,writing skills,communication abilities,excellent communication,comunicaciones,communicatie,komunikacja,written and oral communication,written verbal communication,verbal written communication,comunicacion efectiva,comunicacion asertiva,communicate effectively,clear communication,nonverbal communication,complex communication,comm,verbal skills,good communication in english,written comm,asking questions,comunicacion oral y escrita,comunicazione,communicating,communication ecrite,communication orale,telephone communication	greatcommunicator,goodcommunicator,goodlistener,activelistening,communicationskill,communicationskills,goodcommunicationskills,verbalcommunication,excellentcommunicationskills,writtencommunication,effectivecommunication,excellentcommunicationandinterpersonalskills,interpersonalcommunication,oralcommunication,verbalandwrittencommunication,giaotiep		listeningskills,communicationwrittenandverbal,writingskills,communicationabilities,excellentcommunication,writtenandoralcommunication,writtenverbalcommunication,verbalwrittencommunication,comunicacionefectiva,comunicacionasertiva,communicateeffectively,clearcommunication,nonverbalcommunication,complexcommunication,verbalskills,goodcommunicationinenglish,writtencomm,askingquestions,comunicacionoralyescrita,communicationecrite,communicationorale,telephonecommunication	
teamwork	Teamwork	personal strength	p	team oriented person,team oriented,team work,team player,travail d equipe,trabajo en equipo,trabalho em equipe,working in a team,esprit d equipe,travail en equipe,team working,team collaboration,team spirit,lam viec nhom		teamwork,teamarbeit,teamfahigkeit,collaboration,teamplayer,colaboracion,samarbete,collaborative,cooperation,works well in teams,working in teams,zusammenarbeit,collaboratif,work in team,collaborating,trabajo colaborativo,trabajo en grupo,trabalho em grupo,collaborative problem solving,cross functional coordination,cross functional collaboration,group work,coordination,coordinating,coordination skills,work collaboratively,travail en groupe,teamwork skills,supportive,helpful,team building skills	teamorientedperson,teamoriented,travaildequipe,trabajoenequipo,trabalhoemequipe,workinginateam,espritdequipe,travailenequipe,teamworking,teamcollaboration,teamspirit,lamviecnhom		workswellinteams,workinginteams,workinteam,trabajocolaborativo,trabajoengrupo,trabalhoemgrupo,collaborativeproblemsolving,crossfunctionalcoordination,crossfunctionalcollaboration,groupwork,coordinationskills,workcollaboratively,travailengroupe,teamworkskills,teambuildingskills	
problem-solving	Problem Solving	personal strength	p	problem solving,problem solving attitude,resolution de problemes,resolucion de problemas,resolucao de problemas,problem solving skills,problem solver,analytical skills,analytical thinking,analytisches denken,critical thinking,analytic skills,kritisches denken		problemlosung,problemlosungskompetenz,troubleshooting,analytical,fehlersuche,analytical reasoning,analysis,analysis skills,logical reasoning,logical thinking,logical approach,analytical ability,analytisk formaga,logic,inductive reasoning,deductive reasoning,pensamiento analitico,razonamiento logico,raciocinio logico,analyze,complex analysis,systematic thinking,issue resolution,problem resolution,complex problem solving,creative problem solving,problemlosning,effective problem solving,creative solutions,probleemoplossend,resolving problems,solution oriented,troubles shooting,analytic problem solving,resourcefulness,resourceful,probleme losen,resoudre des problemes,issue management,problem analysis,pensamiento critico,esprit d analyse,esprit critique,pensamento critico,reasoning,hypothesis analysis,ability to think methodically,logical analysis,critical analysis,critical reasoning,analytical mindset,quantitative reasoning,problem identification,insightful,lateral thinking	problemsolving,problemsolvingattitude,resolutiondeproblemes,resoluciondeproblemas,resolucaodeproblemas,problemsolvingskills,problemsolver,analyticalskills,analyticalthinking,analytischesdenken,criticalthinking,analyticskills,kritischesdenken		analyticalreasoning,analysisskills,logicalreasoning,logicalthinking,logicalapproach,analyticalability,analytiskformaga,inductivereasoning,deductivereasoning,pensamientoanalitico,razonamientologico,raciociniologico,complexanalysis,systematicthinking,issueresolution,problemresolution,complexproblemsolving,creativeproblemsolving,effectiveproblemsolving,creativesolutions,resolvingproblems,solutionoriented,troublesshooting,analyticproblemsolving,problemelosen,resoudredesproblemes,issuemanagement,problemanalysis,pensamientocritico,espritdanalyse,espritcritique,pensamentocritico,hypothesisanalysis,abilitytothinkmethodically,logicalanalysis,criticalanalysis,criticalreasoning,analyticalmindset,quantitativereasoning,problemidentification,lateralthinking	
time-management	Time Management	personal strength	p	time management,task management,time and task management,gestion du temps,gestion del tiempo,gestao do tempo,multi tasking,organizational skills,organization skills,organisational skills		punctual,zeitmanagement,punctuality,multitasking,prioritization,organization,organisation,organizing,organisationstalent,multi task management,multitask,managing multiple priorities,organized,organised,organizing skills,organising,organizacion,organizational,organisational,self organization,planning and organizing,planning organizing,ability to prioritize,prioritizing,prioritisation,priorisierung,effective time management,planering,deadline management,puntualidad,meeting deadlines,zeiteinteilung,planen,gestion del tiempo efectiva,working under deadlines,coordination and planning,work planning,workload management	timemanagement,taskmanagement,timeandtaskmanagement,gestiondutemps,gestiondeltiempo,gestaodotempo,organizationalskills,organizationskills,organisationalskills		multitaskmanagement,managingmultiplepriorities,organizingskills,selforganization,planningandorganizing,planningorganizing,abilitytoprioritize,effectivetimemanagement,deadlinemanagement,meetingdeadlines,gestiondeltiempoefectiva,workingunderdeadlines,coordinationandplanning,workplanning,workloadmanagement	
presentation-skills	Presentation Skills	personal strength	p	presentation skills,public speaking,prise de parole en public,powerpoint presentations		presentations,presenting,prasentation,presentation,prasentationen,oratoria,speaking,presentation design,presentation preparation,prasentieren,presentaciones,public presentations,presentation making	presentationskills,publicspeaking,prisedeparoleenpublic,powerpointpresentations		presentationdesign,presentationpreparation,publicpresentations,presentationmaking	
creativity	Creativity	personal strength	p	creative thinking		creativity,creative,kreativitat,creativite,creatividad,criatividade,out of the box thinking,imagination,imaginative,creative ideas,creative strategy,original thinking,creativity skills	creativethinking		outoftheboxthinking,creativeideas,creativestrategy,originalthinking,creativityskills	
adaptability	Adaptability	personal strength	p	working under pressure,working well under pressure,ability to work under pressure		adaptability,flexibility,flexibilitat,flexible,adaptable,adaptabilite,adaptabilidad,belastbarkeit,anpassning,work under pressure,adaptive,versatile,versatility,anpassungsfahigkeit,flexibilidad,flexibilidade,adaptive thinking,composure,coping with pressure,zor sartlara uyum	workingunderpressure,workingwellunderpressure,abilitytoworkunderpressure		workunderpressure,adaptivethinking,copingwithpressure,zorsartlarauyum	
attention-to-detail	Attention to Detail	personal strength	p	attention to detail,detail oriented		sorgfalt,rigueur,detailed,meticulous,meticulous attention to detail,accuracy,detail orientation,details,precision,thorough,thoroughness,conscientious,genauigkeit,precise,accurate,orientation to detail	attentiontodetail,detailoriented		meticulousattentiontodetail,detailorientation,orientationtodetail	
decision-making	Decision Making	personal strength	p	decision making,prise de decision,toma de decisiones		entscheidungsfindung,decisiveness,tomada de decisao,judgment,sound judgment,judgement	decisionmaking,prisededecision,tomadedecisiones		tomadadedecisao,soundjudgment	
interpersonal-skills	Interpersonal Skills	personal strength	p	interpersonal skills,people skills,social skills,soziale kompetenz,emotional intelligence		empathy,empathie,einfuhlungsvermogen,interpersonal,emphathy,empathetic,empatia,compassion,eq,inteligencia emocional,self awareness,empathic,interpersonal relations,sozialkompetenz,kindness,sensitivity,friendly,friendliness,sociable,outgoing,personable,approachable,social intelligence,people oriented,politeness,relationship skills	interpersonalskills,peopleskills,socialskills,sozialekompetenz,emotionalintelligence		inteligenciaemocional,selfawareness,interpersonalrelations,socialintelligence,peopleoriented,relationshipskills	
self-motivation	Self-Motivation	personal strength	p	self motivation,smart working,hard and smart working,self motivator,work ethic,self confidence,self motivated,hard working,hard worker,positive attitude,selbststandiges arbeiten		initiative,sincere,sincerity,honest,honesty,responsible,responsibility,confident,motivated,hardworking,motivation,proactive,dedicated,engagement,reliability,zuverlassigkeit,eigeninitiative,self driven,highly motivated,highly motivated to self improve,taking initiative,proactivity,proactiveness,hard work,dedication,committed,commitment,driven,ambitious,diligent,diligence,self starter,go getter,motiviert,competitive,proatividade,proactividad,dynamic,strong work ethic	selfmotivation,smartworking,hardandsmartworking,selfmotivator,workethic,selfconfidence,selfmotivated,hardworker,positiveattitude,selbststandigesarbeiten		selfdriven,highlymotivated,highlymotivatedtoselfimprove,takinginitiative,hardwork,selfstarter,gogetter,strongworkethic	
fast-learning	Fast Learning	personal strength	p	fast learning,continuous learning,lifelong learning,quick learner,fast learner,willingness to learn,keen learner,self learning		lernbereitschaft,learning,active learning,quick learning,self taught,eager to learn,ability to learn,learning new technologies,aprendizaje continuo,snabblard,learning agility,willing to learn	fastlearning,continuouslearning,lifelonglearning,quicklearner,fastlearner,willingnesstolearn,keenlearner,selflearning		activelearning,quicklearning,selftaught,eagertolearn,abilitytolearn,learningnewtechnologies,aprendizajecontinuo,learningagility,willingtolearn	
research	Research	personal strength	p	research skills,internet research,online research,web research		research,recherche,investigacion,pesquisa,forschung,researching,research analysis,research and analysis,analytical research,research design,research associate,research analyst,data research,research methods,research methodology,r d research,research project management,research projects,desk research,forskning,metodologia de la investigacion,research proposals,research development,experimental research	researchskills,internetresearch,onlineresearch,webresearch		researchanalysis,researchandanalysis,analyticalresearch,researchdesign,researchassociate,researchanalyst,dataresearch,researchmethods,researchmethodology,rdresearch,researchprojectmanagement,researchprojects,deskresearch,metodologiadelainvestigacion,researchproposals,researchdevelopment,experimentalresearch	
planning	Planning	personal strength	p			planning,planung,planification,planificacion,planejamento,scheduling,terminplanung				
intercultural-competence	Intercultural Competence	personal strength	p	intercultural competence,cross cultural sensitivity,interkulturelle kompetenz,cross cultural communication		intercultural communication,cultural awareness,cross cultural competence	interculturalcompetence,crossculturalsensitivity,interkulturellekompetenz,crossculturalcommunication		interculturalcommunication,culturalawareness,crossculturalcompetence	
documentation	Documentation	personal strength	p	documentation writing		documentation,dokumentation,documentacion,documentacao	documentationwriting			
teaching	Teaching	teaching	p	classroom teaching		teaching,teacher,tutoring,instructor,unterrichten,enseignement,ensenanza,ensino,lehrer,tutor,docencia,unterricht,lehre,lehrtatigkeit,professeur,padagogik,pedagogy,pedagogie,pedagogia,education,nachhilfe,educacion,bildung,educator,utbildning	classroomteaching			classroom-management training language-teaching
instructional-design	Instructional Design	teaching	p	instructional design,curriculum development,curriculum design,conception pedagogique,lesson planning,diseno instruccional,course design,training design		lehrplanentwicklung,unterrichtsplanung,lesson plans,diseno de cursos,instructional designing	instructionaldesign,curriculumdevelopment,curriculumdesign,conceptionpedagogique,lessonplanning,disenoinstruccional,coursedesign,trainingdesign		lessonplans,disenodecursos,instructionaldesigning	
classroom-management	Classroom Management	education work	p	classroom management		klassenfuhrung	classroommanagement			
special-education	Special Education	education work	p	special education,education specialisee,educacion especial,educacao especial,special needs education		sonderpadagogik,heilpadagogik	specialeducation,educationspecialisee,educacionespecial,educacaoespecial,specialneedseducation			
early-childhood-education	Early Childhood Education	education work	p	early childhood education,preschool teaching,petite enfance,educacion infantil,educacao infantil,early childhood development		kindergarten,fruhpadagogik,erzieher,erzieherin	earlychildhoodeducation,preschoolteaching,petiteenfance,educacioninfantil,educacaoinfantil,earlychildhooddevelopment			
childcare	Childcare	education work	p	child care,garde d enfants,cuidado de ninos,cuidado infantil		childcare,kinderbetreuung,babysitting,nanny,tagesmutter	gardedenfants,cuidadodeninos,cuidadoinfantil			
student-counseling	Student Counseling	education work	p	student counseling,academic advising,guidance counseling,school counseling			studentcounseling,academicadvising,guidancecounseling,schoolcounseling			
language-teaching	Language Teaching	education work	p	language teaching,esl teaching,deutsch als fremdsprache,english teaching,language instruction		esl,tefl,efl,fle	languageteaching,eslteaching,deutschalsfremdsprache,englishteaching,languageinstruction			
adult-education	Adult Education	education work	p	adult education,formation des adultes		erwachsenenbildung	adulteducation,formationdesadultes			
music-education	Music Education	education work	p	music education,music teaching,music lessons		musikunterricht	musiceducation,musicteaching,musiclessons			
sports-coaching	Sports Coaching	education work	p	sports coaching,fitness training,personal training,personal trainer,fitness instructor,entrenador personal		sporttrainer	sportscoaching,fitnesstraining,personaltraining,personaltrainer,fitnessinstructor,entrenadorpersonal			
library-science	Library Science	education work	p	library science		librarian,bibliothekswesen,cataloging,bibliotheconomie	libraryscience			
academic-research	Academic Research	education work	p	academic research,scientific research,scientific writing,academic writing,wissenschaftliches arbeiten,recherche scientifique,investigacion cientifica,wissenschaftliches schreiben		academic writing skills	academicresearch,scientificresearch,scientificwriting,academicwriting,wissenschaftlichesarbeiten,recherchescientifique,investigacioncientifica,wissenschaftlichesschreiben		academicwritingskills	
social-work	Social Work	education work	p	social work,travail social,trabajo social,assistencia social,social worker,case management,trabalho social		sozialarbeit,sozialpadagogik	socialwork,travailsocial,trabajosocial,assistenciasocial,socialworker,casemanagement,trabalhosocial			
youth-work	Youth Work	education work	p	youth work,animation socioculturelle,youth development		jugendarbeit	youthwork,animationsocioculturelle,youthdevelopment			
nursing	Nursing	care	p	registered nurse,soins infirmiers,gesundheits und krankenpflege,staff nurse,licensed practical nurse		nursing,krankenpflege,enfermeria,enfermagem,nurse,infirmiere,infirmier,krankenschwester,pflegefachkraft,enfermera,enfermeiro,rn,pflegefachfrau,lpn,krankenpfleger	registerednurse,soinsinfirmiers,gesundheitsundkrankenpflege,staffnurse,licensedpracticalnurse			patient-care home-care elderly-care first-aid
clinical-research	Clinical Research	care	p	clinical research,clinical trials,clinical development,klinische forschung,recherche clinique,investigacion clinica,pesquisa clinica,gcp guidelines,good clinical practice,clinical trial management			clinicalresearch,clinicaltrials,clinicaldevelopment,klinischeforschung,rechercheclinique,investigacionclinica,pesquisaclinica,gcpguidelines,goodclinicalpractice,clinicaltrialmanagement			
medical-coding	Medical Coding	care	p	medical coding,icd 10,medical billing,cpt coding,medizinische kodierung,medical billing and coding			medicalcoding,icd10,medicalbilling,cptcoding,medizinischekodierung,medicalbillingandcoding			
patient-care	Patient Care	health care	p	patient care,soins aux patients,atencion al paciente,cuidados ao paciente,direct patient care		patientenversorgung,patientenbetreuung	patientcare,soinsauxpatients,atencionalpaciente,cuidadosaopaciente,directpatientcare			
elderly-care	Elderly Care	health care	p	elderly care,soins aux personnes agees,cuidado de ancianos,cuidado de idosos,aged care,senior care,cuidado de adultos mayores,aide aux personnes agees		altenpflege,geriatrics,seniorenbetreuung,geriatrie	elderlycare,soinsauxpersonnesagees,cuidadodeancianos,cuidadodeidosos,agedcare,seniorcare,cuidadodeadultosmayores,aideauxpersonnesagees			
home-care	Home Care	health care	p	home care,home health aide,hausliche pflege,aide a domicile,ambulante pflege,personal care,nursing assistant,certified nursing assistant,aide soignant,aide soignante		caregiver,caregiving,cna,pflegehelfer,pflegehilfe	homecare,homehealthaide,hauslichepflege,aideadomicile,ambulantepflege,personalcare,nursingassistant,certifiednursingassistant,aidesoignant,aidesoignante			
first-aid	First Aid	health care	p	first aid,erste hilfe,premiers secours,primeros auxilios,primeiros socorros,basic life support,cpr certified,premiers soins		cpr,bls,ersthelfer,secourisme	firstaid,erstehilfe,premierssecours,primerosauxilios,primeirossocorros,basiclifesupport,cprcertified,premierssoins			
emergency-medicine	Emergency Medicine	health care	p	emergency medicine,emergency care,emergency medical services,advanced cardiac life support		notfallmedizin,paramedic,emt,rettungsdienst,acls,rettungssanitater	emergencymedicine,emergencycare,emergencymedicalservices,advancedcardiaclifesupport			
intensive-care	Intensive Care	health care	p	intensive care,critical care,soins intensifs,cuidados intensivos		icu,intensivpflege,intensivmedizin	intensivecare,criticalcare,soinsintensifs,cuidadosintensivos			
phlebotomy	Phlebotomy	health care	p	prise de sang,blood collection,blood draw		phlebotomy,blutentnahme,venipuncture	prisedesang,bloodcollection,blooddraw			
physiotherapy	Physiotherapy	health care	p	physical therapy,physical therapist		physiotherapy,physiotherapie,kinesitherapie,fisioterapia,physiotherapist,krankengymnastik	physicaltherapy,physicaltherapist			
occupational-therapy	Occupational Therapy	health care	p	occupational therapy,terapia ocupacional		ergotherapie	occupationaltherapy,terapiaocupacional			
speech-therapy	Speech Therapy	health care	p	speech therapy,speech language pathology		logopadie,orthophonie,logopedia,fonoaudiologia	speechtherapy,speechlanguagepathology			
pharmacy	Pharmacy	health care	p	pharmacy technician,pharmaceutical dispensing		pharmacy,pharmazie,pharmacie,farmacia,pharmacist,apotheke,pta	pharmacytechnician,pharmaceuticaldispensing			
dentistry	Dentistry	health care	p	dental assistant,dental care,zahnmedizinische fachangestellte,dental hygiene		dentistry,zahnmedizin,odontologia,dentisterie	dentalassistant,dentalcare,zahnmedizinischefachangestellte,dentalhygiene			
radiology	Radiology	health care	p	x ray,medical imaging,ct scan,radiologische technologie		radiology,ultrasound,ultrasonido,ultrassom,sonography,sonographie,radiologie,radiografia,radiologia,mri	medicalimaging,ctscan,radiologischetechnologie			
surgery	Surgery	health care	p	surgical assistance,operating room,surgical technology		surgery,chirurgie,cirugia,cirurgia	surgicalassistance,operatingroom,surgicaltechnology			
midwifery	Midwifery	health care	p	sage femme		midwifery,hebamme,obstetrics,partera,obstetricia,geburtshilfe	sagefemme			
psychology	Psychology	health care	p	cognitive psychology,social psychology		psychology,psychologie,psicologia,psychologist	cognitivepsychology,socialpsychology			
psychotherapy	Psychotherapy	health care	p	mental health,sante mentale,salud mental,saude mental,psychological counseling,cognitive behavioral therapy,mental health counseling,psychosoziale beratung		psychotherapy,psychotherapie,psicoterapia,counseling,counselling,cbt	mentalhealth,santementale,saludmental,saudemental,psychologicalcounseling,cognitivebehavioraltherapy,mentalhealthcounseling,psychosozialeberatung			
nutrition	Nutrition	health care	p	nutrition counseling		nutrition,ernahrungsberatung,dietetics,nutricion,nutricao,dietetique,dietitian,dietician	nutritioncounseling			
massage-therapy	Massage Therapy	health care	p	massage therapy		massage,massagetherapie,masaje,massotherapie	massagetherapy			
medication-administration	Medication Administration	health care	p	medication administration,medication management		medikamentengabe	medicationadministration,medicationmanagement			
vital-signs	Vital Signs	health care	p	vital signs,vital sign monitoring			vitalsigns,vitalsignmonitoring			
infection-control	Infection Control	health care	p	infection control,hygiene management,infection prevention		infektionskontrolle	infectioncontrol,hygienemanagement,infectionprevention			
medical-terminology	Medical Terminology	health care	p	medical terminology,medizinische terminologie			medicalterminology,medizinischeterminologie			
medical-assistance	Medical Assistance	health care	p	medical assistance,medical assistant,medizinische fachangestellte,mfa praxis,clinical assistant		arzthelferin	medicalassistance,medicalassistant,medizinischefachangestellte,mfapraxis,clinicalassistant			
laboratory-techniques	Laboratory Techniques	health care	p	laboratory techniques,laboratory skills,lab techniques,tecnicas de laboratorio,techniques de laboratoire,lab skills,laboratory analysis		labortechnik,laboratory,laborarbeit,mta	laboratorytechniques,laboratoryskills,labtechniques,tecnicasdelaboratorio,techniquesdelaboratoire,labskills,laboratoryanalysis			
veterinary-medicine	Veterinary Medicine	health care	p	veterinary medicine,veterinary care,medecine veterinaire,medicina veterinaria,veterinary assistance,animal care		tiermedizin,tierpflege,veterinary nursing	veterinarymedicine,veterinarycare,medecineveterinaire,medicinaveterinaria,veterinaryassistance,animalcare		veterinarynursing	
public-health	Public Health	health care	p	public health,sante publique,salud publica,saude publica,healthcare administration		gesundheitswesen,epidemiology,epidemiologie	publichealth,santepublique,saludpublica,saudepublica,healthcareadministration			
health-care-management	Health Care Management	health care	p	health care management,healthcare management,health care		healthcare,gesundheitsmanagement	healthcaremanagement			
wound-care	Wound Care	health care	p	wound care		wundversorgung,wundmanagement,pansements	woundcare			
anesthesia	Anesthesia	health care	p			anesthesia,anasthesie,anesthesie,anestesia				
palliative-care	Palliative Care	health care	p	palliative care,soins palliatifs,hospice care,cuidados paliativos		palliativpflege	palliativecare,soinspalliatifs,hospicecare,cuidadospaliativos			
pediatrics	Pediatrics	health care	p	pediatric care		pediatrics,padiatrie,pediatrie,pediatria,kinderkrankenpflege	pediatriccare			
optometry	Optometry	health care	p			optometry,augenoptik,optician,opticien				
pharmacovigilance	Pharmacovigilance	health care	p	drug safety		pharmacovigilance,pharmakovigilanz	drugsafety			
medical-sales	Medical Sales	health care	p	medical sales,pharmaceutical sales,medical representative		pharmareferent	medicalsales,pharmaceuticalsales,medicalrepresentative			
sterilization	Sterilization	health care	p	sterile technique,aseptic technique		sterilization,sterilisation	steriletechnique,aseptictechnique			
disability-support	Disability Support	health care	p	disability support,support worker		behindertenbetreuung,heilerziehungspflege	disabilitysupport,supportworker			
chemistry	Chemistry	science	p	organic chemistry,analytical chemistry,chemical analysis		chemistry,chemie,chimie,quimica,wet chemistry	organicchemistry,analyticalchemistry,chemicalanalysis		wetchemistry	
biology	Biology	science	p	cell biology		biology,biologie,biologia	cellbiology			
molecular-biology	Molecular Biology	science	p	molecular biology,biologie moleculaire,gel electrophoresis,western blot,biologia molecular		molekularbiologie,pcr,qpcr	molecularbiology,biologiemoleculaire,gelelectrophoresis,westernblot,biologiamolecular			
microbiology	Microbiology	science	p			microbiology,mikrobiologie,microbiologie,microbiologia				
biotechnology	Biotechnology	science	p	synthetic biology,biomedical engineering		biotechnology,bioengineering,biotechnologie,biotecnologia	syntheticbiology,biomedicalengineering			
biochemistry	Biochemistry	science	p	protein engineering,protein purification		biochemistry,biochemie,biochimie,bioquimica,elisa	proteinengineering,proteinpurification			
cell-culture	Cell Culture	science	p	cell culture,culture cellulaire,cultivo celular		zellkultur	cellculture,culturecellulaire,cultivocelular			
chromatography	Chromatography	science	p	gas chromatography,gc ms,mass spectrometry		chromatography,hplc,chromatographie	gaschromatography,massspectrometry			
physics	Physics	science	p			physics,physik,physique,fisica				
geology	Geology	science	p			geology,geologie,geologia				
environmental-science	Environmental Science	science	p	environmental science,environmental protection,environmental management,iso 14001,medio ambiente,meio ambiente		umweltwissenschaften,umweltschutz,environmental,environmental awareness	environmentalscience,environmentalprotection,environmentalmanagement,iso14001,medioambiente,meioambiente		environmentalawareness	
materials-science	Materials Science	science	p	materials science		werkstoffkunde,metallurgy,werkstofftechnik	materialsscience			
good-manufacturing-practice	Good Manufacturing Practice	science	p	good manufacturing practice,good laboratory practice		gmp,glp,cgmp	goodmanufacturingpractice,goodlaboratorypractice			
spectroscopy	Spectroscopy	science	p			spectroscopy,nmr,spektroskopie,ftir				
microscopy	Microscopy	science	p	electron microscopy		microscopy,mikroskopie	electronmicroscopy			
food-science	Food Science	science	p	food science,food technology		lebensmitteltechnologie,agroalimentaire	foodscience,foodtechnology			
meteorology	Meteorology	science	p			meteorology,climatology				
toxicology	Toxicology	science	p			toxicology				
carpentry	Carpentry	construction trade	p			carpentry,zimmerei,charpenterie,carpinteria,carpintaria,carpenter,zimmermann,joinery,schreiner,tischler,tischlerei,menuiserie,charpente,schreinerei,woodworking,holzbearbeitung,ebanisteria,framing				
masonry	Masonry	construction trade	p			masonry,bricklaying,maurer,maconnerie,albanileria,alvenaria,mauerwerk,mason,stonemasonry,maurerarbeiten				
plumbing	Plumbing	construction trade	p	pipe fitting,gas fitting		plumbing,klempner,plomberie,fontaneria,encanamento,plumber,sanitarinstallation,sanitar,plomeria,pipefitting,installateur	gasfitting			
electrical-installation	Electrical Installation	construction trade	p	electrical installation,electrical wiring,electrical work,instalacao eletrica,instalaciones electricas,electrical systems,electrical maintenance		electrician,elektroinstallation,electricite,electricidad,elektriker,electricien,electricista,eletricista,electrical,wiring	electricalinstallation,electricalwiring,electricalwork,instalacaoeletrica,instalacioneselectricas,electricalsystems,electricalmaintenance			
painting	Painting	construction trade	p	house painting,peinture en batiment,wall painting		painting,maler,malerarbeiten,pintura,lackieren,painter,peinture,decorating	housepainting,peintureenbatiment,wallpainting			
roofing	Roofing	construction trade	p			roofing,dachdecker,couverture,techado,roofer,dachdeckerarbeiten,toiture				
tiling	Tiling	construction trade	p	tile setting		tiling,fliesenleger,carrelage,fliesen,azulejos	tilesetting			
drywall	Drywall	construction trade	p	plaque de platre,dry wall		drywall,trockenbau,plasterboard	plaquedeplatre			
plastering	Plastering	construction trade	p			plastering,verputzen,platrerie,stuckateur,platre,yeso				
flooring	Flooring	construction trade	p	floor laying,revetement de sol		flooring,bodenleger,parkett	floorlaying,revetementdesol			
glazing	Glazing	construction trade	p			glazing,glaser,vitrerie				
insulation	Insulation	construction trade	p			insulation,dammung,isolation,aislamiento				
concrete-work	Concrete Work	construction trade	p	concrete work,concrete finishing		concreting,betonarbeiten,formwork,beton,hormigon,schalung,coffrage,skilled concrete finisher	concretework,concretefinishing		skilledconcretefinisher	
scaffolding	Scaffolding	construction trade	p			scaffolding,gerustbau,echafaudage				
demolition	Demolition	construction trade	p			demolition,abbruch				
hvac	HVAC	construction trade	p	heating ventilation and air conditioning,air conditioning,ar condicionado,hvac design,aire acondicionado,hvac systems		hvac,klimatechnik,cvc,chauffage,klimaanlagen,heizungsbau,refrigeration,kaltetechnik,climatizacion,heating,heizung,luftungstechnik	heatingventilationandairconditioning,airconditioning,arcondicionado,hvacdesign,aireacondicionado,hvacsystems			
steel-fixing	Steel Fixing	construction trade	p	steel fixing,steel erection,structural steel		ironwork,stahlbau	steelfixing,steelerection,structuralsteel			
road-construction	Road Construction	construction trade	p	road construction,travaux publics		strassenbau,tiefbau	roadconstruction,travauxpublics			
landscaping	Landscaping	construction trade	p	garten und landschaftsbau,grounds maintenance		landscaping,gardening,jardinage,jardineria,jardinagem,landschaftsbau,gartenarbeit,paysagisme,gartner,paisajismo	gartenundlandschaftsbau,groundsmaintenance			
excavation	Excavation	construction trade	p	heavy equipment operation,excavator operation,heavy equipment		excavation,earthworks,terrassement,erdarbeiten,baggerfahren,baumaschinenfuhrer	heavyequipmentoperation,excavatoroperation,heavyequipment			
crane-operation	Crane Operation	construction trade	p	crane operation,conduite de grue,crane operator		kranfuhrer,kranfahren	craneoperation,conduitedegrue,craneoperator			
construction-management	Construction Management	building work	p	construction management,gestion de chantier,gestion de obras,gestao de obras,site management,construction project management,site supervision,conduite de travaux		bauleitung,construction,baustellenleitung,bauwesen,construction supervision	constructionmanagement,gestiondechantier,gestiondeobras,gestaodeobras,sitemanagement,constructionprojectmanagement,sitesupervision,conduitedetravaux		constructionsupervision	
civil-engineering	Civil Engineering	building work	p	civil engineering,genie civil,ingenieria civil,engenharia civil,civil engineer		bauingenieurwesen,bauingenieur	civilengineering,geniecivil,ingenieriacivil,engenhariacivil,civilengineer			
structural-engineering	Structural Engineering	building work	p	structural engineering,structural analysis,structural design,steel design		statik,tragwerksplanung	structuralengineering,structuralanalysis,structuraldesign,steeldesign			
architecture	Architecture	building work	p	architectural design		architecture,architektur,arquitectura,arquitetura,architekt	architecturaldesign			
surveying	Surveying	building work	p	land surveying,quantity surveying,quantity surveyor		surveying,vermessung,topographie,topografia,arpentage	landsurveying,quantitysurveying,quantitysurveyor			
blueprint-reading	Blueprint Reading	building work	p	blueprint reading,plan reading,lecture de plans,lectura de planos,bauplane lesen			blueprintreading,planreading,lecturedeplans,lecturadeplanos,bauplanelesen			
building-codes	Building Codes	building work	p	building codes,building regulations		bauvorschriften,baurecht	buildingcodes,buildingregulations			
interior-design	Interior Design	building work	p	interior design,decoration interieure,diseno de interiores,design de interiores,interior decoration,architecture d interieur		innenarchitektur,interiorismo,interior decorating	interiordesign,decorationinterieure,disenodeinteriores,designdeinteriores,interiordecoration,architecturedinterieur		interiordecorating	
urban-planning	Urban Planning	building work	p	urban planning,town planning		stadtplanung,urbanisme,urbanismo	urbanplanning,townplanning			
building-inspection	Building Inspection	building work	p	building inspection,site inspection,home inspection			buildinginspection,siteinspection,homeinspection			
welding	Welding	metal and machine trade	p	mig welding,tig welding,arc welding,wig schweissen,mig mag schweissen,mag schweissen		welding,schweissen,soudure,soldadura,soldagem,welder,schweisser,soudage,soudeur	migwelding,tigwelding,arcwelding,wigschweissen,migmagschweissen,magschweissen			
machining	Machining	metal and machine trade	p	cnc machining,cnc operation,cnc operator,lathe operation,cnc frasen,cnc drehen		machining,zerspanung,usinage,mecanizado,usinagem,cnc,milling,turning,drehen,frasen,lathe,tournage,fraisage,zerspanungsmechaniker	cncmachining,cncoperation,cncoperator,latheoperation,cncfrasen,cncdrehen			
metalworking	Metalworking	metal and machine trade	p	sheet metal,sheet metal fabrication,metal fabrication		metalworking,metallbau,metallbearbeitung,metallerie,schlosser,schlosserei,fabrication,chaudronnerie,tolerie,blechbearbeitung,metalurgia,serrurerie	sheetmetal,sheetmetalfabrication,metalfabrication			
tool-and-die-making	Tool and Die Making	metal and machine trade	p	tool and die making		werkzeugbau,toolmaking,outillage	toolanddiemaking			
grinding	Grinding	metal and machine trade	p			grinding,schleifen,polishing				
forging	Forging	metal and machine trade	p			forging,schmieden,blacksmithing				
foundry-work	Foundry Work	metal and machine trade	p	foundry work		giesserei,casting,fonderie,investment casting	foundrywork		investmentcasting	
injection-molding	Injection Molding	metal and machine trade	p	injection molding,injection moulding		spritzguss,plasturgie	injectionmolding,injectionmoulding			
assembly-work	Assembly Work	metal and machine trade	p	assembly work,assembly line,mechanical assembly		montage,ensamblaje,montagearbeiten,assemblage,montagem	assemblywork,assemblyline,mechanicalassembly			
automotive-repair	Automotive Repair	metal and machine trade	p	automotive repair,kfz mechatroniker,auto mechanic,mecanique automobile,mecanica automotriz,car repair,kfz mechanik,automotive mechanics,vehicle maintenance,mecanica automotiva,auto repair,diesel mechanics		automotive,kfz,mecanica	automotiverepair,kfzmechatroniker,automechanic,mecaniqueautomobile,mecanicaautomotriz,carrepair,kfzmechanik,automotivemechanics,vehiclemaintenance,mecanicaautomotiva,autorepair,dieselmechanics			
bicycle-repair	Bicycle Repair	metal and machine trade	p	bicycle repair,bike mechanic		fahrradmechaniker	bicyclerepair,bikemechanic			
aircraft-maintenance	Aircraft Maintenance	metal and machine trade	p	aircraft maintenance,aviation maintenance,maintenance aeronautique		flugzeugmechanik	aircraftmaintenance,aviationmaintenance,maintenanceaeronautique			
industrial-mechanics	Industrial Mechanics	metal and machine trade	p	industrial mechanics,mecanique industrielle,mecanica industrial		industriemechaniker,millwright,mechatronik,mechatronics,mecatronique,mecatronica	industrialmechanics,mecaniqueindustrielle,mecanicaindustrial			
mechanical-engineering	Mechanical Engineering	metal and machine trade	p	mechanical engineering,genie mecanique,ingenieria mecanica,engenharia mecanica,mechanical design,machine design,mechanical engineer,product engineering		maschinenbau,konstruktion,mechanical,mechanics,engineering design,design engineering,design development,product design engineering,mechanical engineering design	mechanicalengineering,geniemecanique,ingenieriamecanica,engenhariamecanica,mechanicaldesign,machinedesign,mechanicalengineer,productengineering		engineeringdesign,designengineering,designdevelopment,productdesignengineering,mechanicalengineeringdesign	
electrical-engineering	Electrical Engineering	metal and machine trade	p	electrical engineering,genie electrique,ingenieria electrica,engenharia eletrica,electrical engineer,electrical design		elektrotechnik,electrotechnique	electricalengineering,genieelectrique,ingenieriaelectrica,engenhariaeletrica,electricalengineer,electricaldesign			
chemical-engineering	Chemical Engineering	metal and machine trade	p	chemical engineering,genie chimique,ingenieria quimica,engenharia quimica,process engineering,genie des procedes		verfahrenstechnik,chemical,chemieingenieurwesen,chemical engineer,chemical processes	chemicalengineering,geniechimique,ingenieriaquimica,engenhariaquimica,processengineering,geniedesprocedes		chemicalengineer,chemicalprocesses	
maintenance	Maintenance	metal and machine trade	p	preventive maintenance,equipment maintenance,mantenimiento preventivo,mantenimiento industrial,maintenance industrielle,machine maintenance		maintenance,instandhaltung,wartung,mantenimiento,manutencao,repair,reparatur,reparation,repairs,corrective maintenance,maintenance management,maintenance planning,maintenance operations,repairing,plant maintenance,mechanical maintenance,repair and maintenance,entretien,maintenance repair	preventivemaintenance,equipmentmaintenance,mantenimientopreventivo,mantenimientoindustrial,maintenanceindustrielle,machinemaintenance		correctivemaintenance,maintenancemanagement,maintenanceplanning,maintenanceoperations,plantmaintenance,mechanicalmaintenance,repairandmaintenance,maintenancerepair	
hydraulics	Hydraulics	metal and machine trade	p			hydraulics,hydraulik,hydraulique,hidraulica,pneumatics,pneumatik,hydraulic systems			hydraulicsystems	
thermodynamics	Thermodynamics	metal and machine trade	p	heat transfer,fluid mechanics		thermodynamics	heattransfer,fluidmechanics			
watchmaking	Watchmaking	metal and machine trade	p			watchmaking,uhrmacher,horlogerie				
locksmithing	Locksmithing	metal and machine trade	p			locksmithing,schlusseldienst,locksmith				
upholstery	Upholstery	metal and machine trade	p	tapisserie d ameublement		upholstery,polsterei,upholstery work	tapisseriedameublement		upholsterywork	
manufacturing	Manufacturing	production	p	production work,fabrication industrielle		manufacturing,fertigung,produktion,fabricacion,manufatura,production,produccion	productionwork,fabricationindustrielle			
lean-manufacturing	Lean Manufacturing	production	p	lean manufacturing,lean production,lean management,lean six sigma,kanban production,continuous improvement,amelioration continue,mejora continua,melhoria continua		lean,kaizen,5s,kvp	leanmanufacturing,leanproduction,leanmanagement,leansixsigma,kanbanproduction,continuousimprovement,ameliorationcontinue,mejoracontinua,melhoriacontinua			
six-sigma	Six Sigma	production	p	six sigma,six sigma green belt,six sigma black belt,6 sigma,green belt		dmaic,black belt,six sigma tools and methodologies	sixsigma,sixsigmagreenbelt,sixsigmablackbelt,6sigma,greenbelt		blackbelt,sixsigmatoolsandmethodologies	
quality-control	Quality Control	production	p	quality control,controle qualite,control de calidad,controle de qualidade,quality inspection,qa qc,assurance qualite,aseguramiento de calidad		qualitatskontrolle,qualitatssicherung,qualitatsprufung,inspection,qc,visual inspection,inspecting	qualitycontrol,controlequalite,controldecalidad,controledequalidade,qualityinspection,assurancequalite,aseguramientodecalidad		visualinspection	
production-planning	Production Planning	production	p	production planning,planification de production,planificacion de la produccion,production scheduling,planejamento de producao,capacity planning		produktionsplanung,arbeitsvorbereitung,pcp,ordonnancement	productionplanning,planificationdeproduction,planificaciondelaproduccion,productionscheduling,planejamentodeproducao,capacityplanning			
machine-operation	Machine Operation	production	p	machine operation,machine operator,conduite de machines,operacion de maquinas,operador de maquinas		maschinenbedienung,maschinenfuhrer,anlagenfuhrer	machineoperation,machineoperator,conduitedemachines,operaciondemaquinas,operadordemaquinas			
packaging	Packaging	production	p			packaging,verpackung,emballage,empaque,embalagem,packing,conditionnement,verpacken				
food-processing	Food Processing	production	p	food processing,food production		lebensmittelverarbeitung,butchery,metzger,boucherie,fleischer,carniceria	foodprocessing,foodproduction			
textile-production	Textile Production	production	p	textile production		textiltechnik	textileproduction			
sewing	Sewing	production	p			sewing,nahen,couture,costura,tailoring,schneiderei,schneider,dressmaking				
printing	Printing	production	p	offset printing,digital printing,screen printing		printing,drucktechnik,imprimerie,druckerei,impresion	offsetprinting,digitalprinting,screenprinting			
occupational-safety	Occupational Safety	production	p	occupational safety,safety auditing,safety management,securite au travail,seguridad laboral,seguranca do trabalho,health and safety,occupational health and safety,workplace safety,prevencion de riesgos laborales,sante et securite au travail,health safety,osha 30,osha 10		arbeitssicherheit,osha,ehs,hse,arbeitsschutz,safety,hseq,hse management,sicherheit,safety procedures,safety awareness,basic elements of safety	occupationalsafety,safetyauditing,safetymanagement,securiteautravail,seguridadlaboral,segurancadotrabalho,healthandsafety,occupationalhealthandsafety,workplacesafety,prevencionderiesgoslaborales,santeetsecuriteautravail,healthsafety,osha30,osha10		hsemanagement,safetyprocedures,safetyawareness,basicelementsofsafety	
fmea	FMEA	production	p	failure mode and effects analysis		fmea,apqp,ppap,dfmea,pfmea	failuremodeandeffectsanalysis			
statistical-process-control	Statistical Process Control	production	p	statistical process control		spc	statisticalprocesscontrol			
product-development	Product Development	production	p	product development,process development,developpement de produits,desarrollo de productos,new product development,research and development		produktentwicklung,r d,development of products	productdevelopment,processdevelopment,developpementdeproduits,desarrollodeproductos,newproductdevelopment,researchanddevelopment		developmentofproducts	
calibration	Calibration	production	p			calibration,kalibrierung,metrology,messtechnik,etalonnage				
nondestructive-testing	Nondestructive Testing	production	p	nondestructive testing,non destructive,non destructive testing,zerstorungsfreie prufung,ultrasonic testing		ndt,ndt level ii	nondestructivetesting,nondestructive,zerstorungsfreieprufung,ultrasonictesting		ndtlevelii	
value-stream-mapping	Value Stream Mapping	production	p	value stream mapping		vsm	valuestreammapping			
logistics	Logistics	logistics	p	logistics management,logistics coordination		logistics,logistik,logistique,logistica,lagerlogistik	logisticsmanagement,logisticscoordination			procurement order-picking forklift-operation inventory-control
supply-chain-management	Supply Chain Management	logistics	p	supply chain management,supply chain,chaine d approvisionnement,cadena de suministro,cadeia de suprimentos,scm logistics,gestion de la chaine logistique		lieferkette,lieferkettenmanagement	supplychainmanagement,supplychain,chainedapprovisionnement,cadenadesuministro,cadeiadesuprimentos,scmlogistics,gestiondelachainelogistique			
warehousing	Warehousing	logistics	p	warehouse management,gestion d entrepot,gestion de almacen,warehouse operations,warehouse work,gestao de armazem		warehousing,warehouse,lager,lagerhaltung,entrepot,almacen,lagerverwaltung,lagerarbeit,almacenaje,armazenagem,lagerist,magasinage	warehousemanagement,gestiondentrepot,gestiondealmacen,warehouseoperations,warehousework,gestaodearmazem			order-picking forklift-operation inventory-control
procurement	Procurement	logistics work	p	strategic sourcing,strategischer einkauf,purchase orders		procurement,einkauf,achats,compras,purchasing,beschaffung,buyer,buying,approvisionnement,aprovisionamiento,suprimentos,sourcing,purchase,global sourcing,strategic sourcing strategy	strategicsourcing,strategischereinkauf,purchaseorders		globalsourcing,strategicsourcingstrategy	
forklift-operation	Forklift Operation	logistics work	p	forklift operation,forklift driver,forklift operator,carretilla elevadora,conduite de chariot elevateur,forklift license		forklift,staplerfahren,cariste,montacargas,gabelstapler,staplerschein,caces,empilhadeira,gabelstaplerschein	forkliftoperation,forkliftdriver,forkliftoperator,carretillaelevadora,conduitedechariotelevateur,forkliftlicense			
order-picking	Order Picking	logistics work	p	order picking,preparation de commandes,pick and pack,preparacion de pedidos,order fulfillment,separacao de pedidos		kommissionierung,picking,kommissionieren	orderpicking,preparationdecommandes,pickandpack,preparaciondepedidos,orderfulfillment,separacaodepedidos			
freight-forwarding	Freight Forwarding	logistics work	p	freight forwarding,air freight,sea freight,freight brokerage,shipping and receiving		spedition,freight,transitaire,shipping,versand,expedition,speditionskaufmann	freightforwarding,airfreight,seafreight,freightbrokerage,shippingandreceiving			
customs-clearance	Customs Clearance	logistics work	p	customs clearance,import export,comercio exterior,international trade,commerce international		zollabwicklung,dedouanement,aduanas,customs,zoll,douane,aussenhandel	customsclearance,importexport,comercioexterior,internationaltrade,commerceinternational			
truck-driving	Truck Driving	logistics work	p	truck driving,lkw fahrer,conduite poids lourd,truck driver,lkw fahren,chauffeur poids lourd,conductor de camion,commercial driving,permis c,hgv driving,fuhrerschein c,motorista de caminhao,cdl class a		cdl,berufskraftfahrer	truckdriving,lkwfahrer,conduitepoidslourd,truckdriver,lkwfahren,chauffeurpoidslourd,conductordecamion,commercialdriving,permisc,hgvdriving,fuhrerscheinc,motoristadecaminhao,cdlclassa			
driving	Driving	logistics work	p	driving license,fuhrerschein klasse b,permis b,permis de conduire,licencia de conducir,driver s license,fuhrerschein b,carnet de conducir,pkw fuhrerschein		driving,driver,fuhrerschein,cnh	drivinglicense,fuhrerscheinklasseb,permisb,permisdeconduire,licenciadeconducir,driverslicense,fuhrerscheinb,carnetdeconducir,pkwfuhrerschein			
delivery	Delivery	logistics work	p	delivery driving		delivery,zustellung,livraison,reparto,entregas,courier,kurier,auslieferung	deliverydriving			
fleet-management	Fleet Management	logistics work	p	fleet management,gestion de flotte,gestion de flotas,gestao de frotas		fuhrparkmanagement	fleetmanagement,gestiondeflotte,gestiondeflotas,gestaodefrotas			
dispatching	Dispatching	logistics work	p	route planning		dispatching,disposition,dispatch,tourenplanung,route planning and optimization	routeplanning		routeplanningandoptimization	
demand-planning	Demand Planning	logistics work	p	demand planning,demand forecasting,material planning,material requirements planning		bedarfsplanung,mrp,disponent	demandplanning,demandforecasting,materialplanning,materialrequirementsplanning			
bus-driving	Bus Driving	logistics work	p	bus driving,conduite de bus		busfahrer	busdriving,conduitedebus			
train-driving	Train Driving	logistics work	p	train driving,conduite de train		lokfuhrer	traindriving,conduitedetrain			
piloting	Piloting	logistics work	p			piloting,pilot,aviation,flying				
seamanship	Seamanship	logistics work	p	maritime navigation		seamanship,seefahrt	maritimenavigation			
moving-services	Moving Services	logistics work	p	moving services		umzuge,demenagement	movingservices			
inventory-counting	Inventory Counting	logistics work	p	inventory counting		inventur,inventaire,inventarios	inventorycounting			
material-handling	Material Handling	logistics work	p	material handling,loading and unloading		materialtransport,manutention	materialhandling,loadingandunloading			
dangerous-goods-handling	Dangerous Goods Handling	logistics work	p	dangerous goods handling,matieres dangereuses,hazardous materials		gefahrgut,adr,hazmat	dangerousgoodshandling,matieresdangereuses,hazardousmaterials			
air-traffic-control	Air Traffic Control	logistics work	p	air traffic control			airtrafficcontrol			
cooking	Cooking	kitchen	p	chef de cuisine,culinary arts,food preparation,food prep,line cook		cooking,kochen,cuisine,cocina,cozinha,cook,koch,cuisinier,cocinero,culinary,kochin,cozinheiro,gastronomia,kuchenhilfe	chefdecuisine,culinaryarts,foodpreparation,foodprep,linecook			catering food-service
baking	Baking	kitchen	p			baking,backen,boulangerie,panaderia,padaria,baker,backer,backerei,boulanger,panificacion				
pastry-making	Pastry Making	kitchen	p	pastry making,pastry chef		konditorei,patisserie,pasteleria,confeitaria,konditor,pastry,reposteria	pastrymaking,pastrychef			
menu-planning	Menu Planning	kitchen	p	menu planning,menu development		speiseplanung	menuplanning,menudevelopment			
food-safety	Food Safety	kitchen	p	food safety,hygiene alimentaire,seguridad alimentaria,food hygiene,seguranca alimentar,manipulacion de alimentos,food handling,securite alimentaire,manipulador de alimentos		haccp,lebensmittelhygiene,servsafe	foodsafety,hygienealimentaire,seguridadalimentaria,foodhygiene,segurancaalimentar,manipulaciondealimentos,foodhandling,securitealimentaire,manipuladordealimentos			
food-service	Food Service	hospitality	p	food service,waiting tables,service en salle,restaurant service,table service,service im restaurant,food and beverage,f b,food beverage,servicio de mesa		kellner,camarero,waiter,waitress,servieren,garcom,bedienung,serveur,mesero,restaurant	foodservice,waitingtables,serviceensalle,restaurantservice,tableservice,serviceimrestaurant,foodandbeverage,foodbeverage,serviciodemesa			
bartending	Bartending	hospitality	p			bartending,bartender,barkeeper,barman,mixology,barkeeping,mixologie				
barista	Barista	hospitality	p	barista skills,coffee making		barista,kaffeezubereitung	baristaskills,coffeemaking			
hotel-management	Hotel Management	hospitality	p	hotel management,hotel operations,hospitality management		hotellerie,hoteleria,hotelaria,hotelmanagement,hospitality,hotelfachfrau,hotelfachmann,gastgewerbe,hotelkaufmann	hoteloperations,hospitalitymanagement			
restaurant-management	Restaurant Management	hospitality	p	restaurant management,gestion de restaurantes		gastronomie,restauration,gastronomiemanagement,systemgastronomie	restaurantmanagement,gestionderestaurantes			
housekeeping	Housekeeping	hospitality	p	limpieza de habitaciones,femme de chambre,room cleaning		housekeeping,zimmerreinigung,hauswirtschaft,roomservice,zimmermadchen,governanca	limpiezadehabitaciones,femmedechambre,roomcleaning			
catering	Catering	hospitality	p	banquet service		catering,traiteur,banquets	banquetservice			
tourism	Tourism	hospitality	p	travel planning,tour guide,tour guiding,guide touristique,travel agency		tourism,tourismus,tourisme,turismo,reiseleitung,reiseverkehr,travel,ticketing	travelplanning,tourguide,tourguiding,guidetouristique,travelagency			
reservations	Reservations	hospitality	p	booking management		reservations,reservierung,reservas	bookingmanagement			
wine-service	Wine Service	hospitality	p	wine service,wine knowledge		sommelier,weinkunde,oenologie	wineservice,wineknowledge			
concierge	Concierge	hospitality	p	concierge services		concierge	conciergeservices			
guest-relations	Guest Relations	hospitality	p	guest relations,guest services,guest service		gastebetreuung	guestrelations,guestservices,guestservice			
dishwashing	Dishwashing	hospitality	p			dishwashing,spulen,plonge,dishwasher				
cleaning	Cleaning	cleaning and personal service	p	janitorial services,agent d entretien,housekeeping cleaning,entretien des locaux,limpieza general		cleaning,reinigung,nettoyage,limpieza,limpeza,gebaudereinigung,janitorial,putzen,reinigungskraft,menage	janitorialservices,agentdentretien,housekeepingcleaning,entretiendeslocaux,limpiezageneral			
laundry	Laundry	cleaning and personal service	p			laundry,wascherei,blanchisserie,lavanderia,bugeln,ironing				
hairdressing	Hairdressing	cleaning and personal service	p	hair styling,hair stylist,hair cutting		hairdressing,friseur,coiffure,peluqueria,cabeleireiro,barber,barbering,coiffeur,friseurin,barbering services	hairstyling,hairstylist,haircutting		barberingservices	
cosmetology	Cosmetology	cleaning and personal service	p	make up,makeup artist,skin care		cosmetology,kosmetik,esthetique,estetica,beauty,makeup,maquillage,maquillaje,esthetician,maquiagem	makeupartist,skincare			
nail-care	Nail Care	cleaning and personal service	p	nail care		manicure,nageldesign,manucure	nailcare			
floristry	Floristry	cleaning and personal service	p			floristry,florist,floristik,fleuriste,floristeria				
pet-care	Pet Care	cleaning and personal service	p	pet care,dog walking,pet sitting,pet grooming,dog training			petcare,dogwalking,petsitting,petgrooming,dogtraining			
funeral-services	Funeral Services	cleaning and personal service	p	funeral services		bestattung	funeralservices			
security-guarding	Security Guarding	cleaning and personal service	p	security guarding,security guard,agent de securite,seguridad privada,sachkunde 34a,security services		sicherheitsdienst,gardiennage,vigilancia,wachdienst,objektschutz,surveillance,vigilante	securityguarding,securityguard,agentdesecurite,seguridadprivada,sachkunde34a,securityservices			
firefighting	Firefighting	cleaning and personal service	p	fire safety,fire prevention,securite incendie		firefighting,feuerwehr,pompier,bomberos,brandschutz,bombeiro	firesafety,fireprevention,securiteincendie			
policing	Policing	cleaning and personal service	p	law enforcement		policing,polizei,police	lawenforcement			
military-service	Military Service	cleaning and personal service	p	military service		military,bundeswehr,army	militaryservice			
lifeguarding	Lifeguarding	cleaning and personal service	p			lifeguarding,lifeguard,rettungsschwimmer				
agriculture	Agriculture	agriculture	p	farm work,crop production		agriculture,landwirtschaft,agricultura,farming,agrarwirtschaft,agronomie,agronomy,agronomia,ackerbau	farmwork,cropproduction			
livestock-farming	Livestock Farming	agriculture	p	livestock farming,animal husbandry,dairy farming		viehzucht,elevage,ganaderia,pecuaria,tierhaltung,tierzucht,nutztierhaltung	livestockfarming,animalhusbandry,dairyfarming			
horticulture	Horticulture	agriculture	p	nursery production		horticulture,gartenbau,horticultura,gartnerei,maraichage	nurseryproduction			
forestry	Forestry	agriculture	p	tree care,chainsaw operation		forestry,forstwirtschaft,sylviculture,silvicultura,holzfallen,arboriculture,baumpflege,motorsagenschein,forst	treecare,chainsawoperation			
viticulture	Viticulture	agriculture	p			viticulture,weinbau,winemaking,oenology,viniculture				
fishing	Fishing	agriculture	p			fishing,fischerei,peche,pesca,aquaculture				
tractor-operation	Tractor Operation	agriculture	p	tractor operation,traktor fahren,conduite de tracteur,farm machinery,manejo de tractor			tractoroperation,traktorfahren,conduitedetracteur,farmmachinery,manejodetractor			
irrigation	Irrigation	agriculture	p			irrigation,bewasserung,riego,irrigacao				
beekeeping	Beekeeping	agriculture	p			beekeeping,imkerei,apiculture,apicultura				
harvesting	Harvesting	agriculture	p			harvesting,ernte,cosecha,recolte,colheita				
soil-science	Soil Science	agriculture	p	soil science		bodenkunde	soilscience			
pest-control	Pest Control	agriculture	p	pest control,plant protection		schadlingsbekampfung,pflanzenschutz	pestcontrol,plantprotection			
organic-farming	Organic Farming	agriculture	p	organic farming,agriculture biologique		okolandbau	organicfarming,agriculturebiologique			
law	Law	law	p			law,recht,droit,derecho,direito,jura,legal,rechtswissenschaften,lawyer,rechtsanwalt,avocat,abogado,attorney,advocacia,jurist,juriste,juridik				
contract-law	Contract Law	law	p	contract law,droit des contrats,derecho contractual,contract drafting,contract review,direito contratual		vertragsrecht,legal drafting of contracts	contractlaw,droitdescontrats,derechocontractual,contractdrafting,contractreview,direitocontratual		legaldraftingofcontracts	
labor-law	Labor Law	law	p	labor law,droit du travail,derecho laboral,direito trabalhista,employment law,labour law		arbeitsrecht	laborlaw,droitdutravail,derecholaboral,direitotrabalhista,employmentlaw,labourlaw			
corporate-law	Corporate Law	law	p	corporate law,droit des societes,derecho mercantil,direito empresarial,commercial law,droit des affaires		gesellschaftsrecht,wirtschaftsrecht	corporatelaw,droitdessocietes,derechomercantil,direitoempresarial,commerciallaw,droitdesaffaires			
intellectual-property	Intellectual Property	law	p	intellectual property,patent law,geistiges eigentum,propriete intellectuelle,propiedad intelectual		patentrecht,trademarks,patents	intellectualproperty,patentlaw,geistigeseigentum,proprieteintellectuelle,propiedadintelectual			
criminal-law	Criminal Law	law	p	criminal law,droit penal,derecho penal,direito penal		strafrecht	criminallaw,droitpenal,derechopenal,direitopenal			
civil-law	Civil Law	law	p	civil law,droit civil,derecho civil,direito civil		zivilrecht	civillaw,droitcivil,derechocivil,direitocivil			
tax-law	Tax Law	law	p	tax law,steuerrecht beratung,droit fiscal,derecho tributario,derecho fiscal			taxlaw,steuerrechtberatung,droitfiscal,derechotributario,derechofiscal			
family-law	Family Law	law	p	family law,droit de la famille,derecho de familia		familienrecht	familylaw,droitdelafamille,derechodefamilia			
legal-research	Legal Research	law	p	legal research,juristische recherche,recherche juridique,investigacion juridica			legalresearch,juristischerecherche,recherchejuridique,investigacionjuridica			
litigation	Litigation	law	p	litigation support		litigation,prozessfuhrung,contentieux,litigios	litigationsupport			
paralegal	Paralegal	law	p	legal assistant,paralegal studies,legal secretary,assistante juridique		paralegal,rechtsanwaltsfachangestellte	legalassistant,paralegalstudies,legalsecretary,assistantejuridique			
notary	Notary	law	p			notary,notariat,notaire,notaria,notarfachangestellte				
mediation-law	Mediation Law	law	p	mediation law		arbitration,schiedsverfahren	mediationlaw			
legal-writing	Legal Writing	law	p	legal writing,legal drafting			legalwriting,legaldrafting			
immigration-law	Immigration Law	law	p	immigration law,visa processing			immigrationlaw,visaprocessing			
office-administration	Office Administration	administration	p	office administration,office management,administrative support,administrative assistant,administrative skills,office manager,kaufmannische tatigkeiten,gestion administrativa,gestion administrative,assistente administrativo,auxiliar administrativo,office work,clerical work,rotinas administrativas		buroadministration,administration,administracion,administracao,buroorganisation,burokaufmann,buromanagement,verwaltung,administratif,secretarial,sekretariat,secretariat,secretariado,assistanat,burotatigkeiten,clerical,administrative,burokauffrau,sachbearbeitung,administration management,clerical skills,admin,administrative functions,office operations,administrative tasks,administrativ,admin work,general administration,business support,tareas administrativas,general office,office support,administracion de oficina,administrative management,administrative work	officeadministration,officemanagement,administrativesupport,administrativeassistant,administrativeskills,officemanager,kaufmannischetatigkeiten,gestionadministrativa,gestionadministrative,assistenteadministrativo,auxiliaradministrativo,officework,clericalwork,rotinasadministrativas		administrationmanagement,clericalskills,administrativefunctions,officeoperations,administrativetasks,adminwork,generaladministration,businesssupport,tareasadministrativas,generaloffice,officesupport,administraciondeoficina,administrativemanagement,administrativework	
executive-assistance	Executive Assistance	administration	p	executive assistance,executive assistant,personal assistant,assistante de direction,virtual assistant,virtual assistance,executive support		chefsekretarin	executiveassistance,executiveassistant,personalassistant,assistantededirection,virtualassistant,virtualassistance,executivesupport			
filing	Filing	administration	p	record keeping,file management,records management,document management,gestion documentaire		filing,ablage,archiving,archivierung,classement,archivo,dokumentenmanagement,maintain documentation,cataloguing,manejo documental,documents,documenting,archive,document preparation,documentation skills	recordkeeping,filemanagement,recordsmanagement,documentmanagement,gestiondocumentaire		maintaindocumentation,manejodocumental,documentpreparation,documentationskills	
calendar-management	Calendar Management	administration	p	calendar management,appointment scheduling,appointment setting,diary management		terminkoordination	calendarmanagement,appointmentscheduling,appointmentsetting,diarymanagement			
correspondence	Correspondence	administration	p	business correspondence		correspondence,korrespondenz,schriftverkehr,correspondencia	businesscorrespondence			
minutes-taking	Minutes Taking	administration	p	minutes taking,meeting minutes,note taking,minute taking		protokollfuhrung	minutestaking,meetingminutes,notetaking,minutetaking			
travel-arrangements	Travel Arrangements	administration	p	travel arrangements,travel coordination,travel management		reiseplanung	travelarrangements,travelcoordination,travelmanagement			
transcription	Transcription	administration	p	audio typing		transcription,transkription,dictation	audiotyping			
telephone-skills	Telephone Skills	administration	p	telephone skills,telephone etiquette,phone etiquette,answering phones		telephone,telephone answering,phone	telephoneskills,telephoneetiquette,phoneetiquette,answeringphones		telephoneanswering	
public-administration	Public Administration	administration	p	public administration,offentliche verwaltung,administration publique,administracion publica,administracao publica		government,offentlig forvaltning,myndighetssektorn	publicadministration,offentlicheverwaltung,administrationpublique,administracionpublica,administracaopublica		offentligforvaltning	
email-management	Email Management	administration	p	email management,e mail		email,emailing,mail,correo electronico	emailmanagement		correoelectronico	
translation	Translation	written language	p			translation,translator,interpreter,interpreting,ubersetzung,traduction,traduccion,traducao,dolmetschen,ubersetzer,traducteur,interpretation,translating				
technical-writing	Technical Writing	written language	p	technical writing,technical writer,technische redaktion,redaction technique,redaccion tecnica,technical documentation,technische dokumentation,documentation technique,redacao tecnica,user manuals		software documentation,system documentation,redaccion de documentacion	technicalwriting,technicalwriter,technischeredaktion,redactiontechnique,redacciontecnica,technicaldocumentation,technischedokumentation,documentationtechnique,redacaotecnica,usermanuals		softwaredocumentation,systemdocumentation,redacciondedocumentacion	copywriting
acting	Acting	stage and art	p			acting,schauspiel,theatre,actuacion,atuacao,theater,drama				
music	Music	stage and art	p	music production,produccion musical		music,musik,musique,musica,musician,guitar,piano,gitarre,klavier,musikproduktion	musicproduction,produccionmusical			
singing	Singing	stage and art	p			singing,gesang,chant,canto,vocals				
dance	Dance	stage and art	p			dance,tanz,danse,danza,danca,dancing,choreography				
drawing	Drawing	stage and art	p	fine arts,painting art		drawing,zeichnen,dessin,dibujo,desenho,sketching	finearts,paintingart			
sculpture	Sculpture	stage and art	p			sculpture,bildhauerei,ceramics,pottery,keramik,ceramics production			ceramicsproduction	
fashion-design	Fashion Design	stage and art	p	fashion design,diseno de moda,design de moda,fashion styling		modedesign,stylisme,fashion,mode	fashiondesign,disenodemoda,designdemoda,fashionstyling			
jewelry-making	Jewelry Making	stage and art	p	jewelry making		goldschmied,bijouterie,joyeria	jewelrymaking			
stage-management	Stage Management	stage and art	p	stage management,stage lighting,light design,event technology		veranstaltungstechnik	stagemanagement,stagelighting,lightdesign,eventtechnology			
art-direction	Art Direction	stage and art	p	art direction,creative direction,art director,direction artistique,creative director			artdirection,creativedirection,artdirector,directionartistique,creativedirector			
film-directing	Film Directing	stage and art	p	film directing		directing,regie,realisation	filmdirecting			
curation	Curation	stage and art	p	museum work		curation,kuratieren	museumwork			
art-history	Art History	stage and art	p	art history		kunstgeschichte	arthistory			
renewable-energy	Renewable Energy	energy	p	renewable energy,erneuerbare energien,energies renouvelables,energias renovables,energias renovaveis,wind energy,clean energy			renewableenergy,erneuerbareenergien,energiesrenouvelables,energiasrenovables,energiasrenovaveis,windenergy,cleanenergy			
solar-installation	Solar Installation	energy	p	solar installation,solar energy,solar panels,energia solar		photovoltaics,photovoltaik,photovoltaique,pv	solarinstallation,solarenergy,solarpanels,energiasolar			
energy-management	Energy Management	energy	p	energy management,energy efficiency,iso 50001,efficacite energetique		energiemanagement,energieberatung	energymanagement,energyefficiency,iso50001,efficaciteenergetique			
oil-and-gas	Oil and Gas	energy	p	oil and gas,oil gas,petroleum engineering,ol und gas		drilling,petrole	oilandgas,oilgas,petroleumengineering,olundgas			
nuclear-engineering	Nuclear Engineering	energy	p	nuclear engineering,nuclear operations,nuclear power		kerntechnik	nuclearengineering,nuclearoperations,nuclearpower			
waste-management	Waste Management	energy	p	waste management,gestion des dechets,gestion de residuos,waste water treatment,gestao de residuos		abfallwirtschaft,recycling	wastemanagement,gestiondesdechets,gestionderesiduos,gestaoderesiduos			
water-treatment	Water Treatment	energy	p	water treatment,traitement de l eau,wastewater treatment,tratamiento de aguas		wasseraufbereitung	watertreatment,traitementdeleau,tratamientodeaguas			
mining	Mining	energy	p	exploitation miniere		mining,bergbau,mineria,mineracao	exploitationminiere			
sustainability	Sustainability	energy	p	developpement durable,corporate social responsibility,sustainable development		sustainability,nachhaltigkeit,sostenibilidad,sustentabilidade,esg,csr,hallbarhet	developpementdurable,corporatesocialresponsibility,sustainabledevelopment			
english	English	human languages: english	p	english language,business english,tieng anh,technical english,english skills,spoken english,fluent english,ingles tecnico		english,englisch,anglais,ingles,inglese,engels,englischkenntnisse,toeic,ielts,toefl	englishlanguage,businessenglish,tienganh,technicalenglish,englishskills,spokenenglish,fluentenglish,inglestecnico			
german	German	human languages: german	p	german language		german,deutsch,allemand,aleman,alemao,deutschkenntnisse,tedesco	germanlanguage			
french	French	human languages: french	p	french language		french,franzosisch,francais,frances,francese	frenchlanguage			
spanish	Spanish	human languages: spanish	p	spanish language		spanish,spanisch,espagnol,espanol,espanhol,castellano,spagnolo	spanishlanguage			
portuguese	Portuguese	human languages: portuguese	p	brazilian portuguese,portuguese language		portuguese,portugiesisch,portugais,portugues	brazilianportuguese,portugueselanguage			
italian	Italian	human languages: italian	p			italian,italienisch,italien,italiano				
dutch	Dutch	human languages: dutch	p			dutch,niederlandisch,neerlandais,neerlandes,nederlands,holandes				
russian	Russian	human languages: russian	p			russian,russisch,russe,ruso,russo				
chinese	Chinese	human languages: chinese	p	mandarin chinese		chinese,mandarin,chinesisch,chinois,chino,chines,cantonese,putonghua,cantonese chinese	mandarinchinese		cantonesechinese	
japanese	Japanese	human languages: japanese	p			japanese,japanisch,japonais,japones,jlpt				
korean	Korean	human languages: korean	p			korean,koreanisch,coreen,coreano				
arabic	Arabic	human languages: arabic	p			arabic,arabisch,arabe				
hindi	Hindi	human languages: hindi	p			hindi				
polish	Polish	human languages: polish	p	jezyk polski		polish,polnisch,polonais,polaco,polski	jezykpolski			
turkish	Turkish	human languages: turkish	p			turkish,turkisch,turc,turco,turkce				
ukrainian	Ukrainian	human languages: ukrainian	p			ukrainian,ukrainisch,ukrainien				
vietnamese	Vietnamese	human languages: vietnamese	p	tieng viet		vietnamese,vietnamesisch,vietnamien	tiengviet			
swedish	Swedish	human languages: swedish	p			swedish,schwedisch,suedois,sueco,svenska				
norwegian	Norwegian	human languages: norwegian	p			norwegian,norwegisch,norvegien,norsk				
danish	Danish	human languages: danish	p			danish,danisch,danois,dansk				
finnish	Finnish	human languages: finnish	p			finnish,finnisch,finnois,suomi				
greek	Greek	human languages: greek	p			greek,griechisch,grec,griego				
hebrew	Hebrew	human languages: hebrew	p			hebrew,hebraisch,hebreu,hebreo				
czech	Czech	human languages: czech	p			czech,tschechisch,tcheque,checo,cestina				
romanian	Romanian	human languages: romanian	p			romanian,rumanisch,roumain,rumano,romana				
hungarian	Hungarian	human languages: hungarian	p			hungarian,ungarisch,hongrois,hungaro,magyar				
sign-language	Sign Language	human languages: sign	p	sign language,langue des signes,lengua de senas,american sign language		gebardensprache,libras,asl	signlanguage,languedessignes,lenguadesenas,americansignlanguage			
urdu	Urdu	human languages: urdu	p			urdu				
bengali	Bengali	human languages: bengali	p			bengali,bangla				
marathi	Marathi	human languages: marathi	p			marathi				
tamil	Tamil	human languages: tamil	p			tamil				
telugu	Telugu	human languages: telugu	p			telugu				
gujarati	Gujarati	human languages: gujarati	p			gujarati				
punjabi	Punjabi	human languages: punjabi	p			punjabi				
kannada	Kannada	human languages: kannada	p			kannada				
malayalam	Malayalam	human languages: malayalam	p			malayalam				
indonesian	Indonesian	human languages: indonesian	p	bahasa indonesia		indonesian,indonesisch	bahasaindonesia			
malay	Malay	human languages: malay	p	bahasa melayu		malay	bahasamelayu			
thai	Thai	human languages: thai	p			thai				
persian	Persian	human languages: persian	p			persian,farsi,persisch				
swahili	Swahili	human languages: swahili	p			swahili,kiswahili				
bulgarian	Bulgarian	human languages: bulgarian	p			bulgarian,bulgarisch,bulgare				
serbian	Serbian	human languages: serbian	p	serbo croatian		serbian,serbisch,serbe	serbocroatian			
croatian	Croatian	human languages: croatian	p			croatian,kroatisch,croate				
slovak	Slovak	human languages: slovak	p			slovak,slowakisch,slovaque				
catalan	Catalan	human languages: catalan	p			catalan,katalanisch,catala				
latin	Latin	human languages: latin	p			latin,latein				
tagalog	Tagalog	human languages: tagalog	p			tagalog,filipino				
nepali	Nepali	human languages: nepali	p			nepali				
lithuanian	Lithuanian	human languages: lithuanian	p			lithuanian,litauisch				
latvian	Latvian	human languages: latvian	p			latvian,lettisch				
estonian	Estonian	human languages: estonian	p			estonian,estnisch				
slovenian	Slovenian	human languages: slovenian	p			slovenian,slowenisch				
albanian	Albanian	human languages: albanian	p			albanian,albanisch				
georgian	Georgian	human languages: georgian	p			georgian,georgisch				
armenian	Armenian	human languages: armenian	p			armenian,armenisch				
afrikaans	Afrikaans	human languages: afrikaans	p			afrikaans				
chartered-accountant	Chartered Accountant	accounting certification	p			chartered accountant,ca			charteredaccountant	
cpa	CPA	accounting certification	p			cpa,certified public accountant			certifiedpublicaccountant	
acca	ACCA	accounting certification	p			acca				
cma	CMA	accounting certification	p			cma,icwa				
acoustic-guitar	Acoustic Guitar	guitar	p			acoustic guitar			acousticguitar	
electric-guitar	Electric Guitar	guitar	p			electric guitar			electricguitar	
capital-markets	Capital Markets	capital market	p			capital markets,financial markets,finanzmarkte,debt capital markets,equity capital markets			capitalmarkets,financialmarkets,debtcapitalmarkets,equitycapitalmarkets	
stock-market	Stock Market	capital market	p			stock market,stock exchange,bolsa de valores			stockmarket,stockexchange,bolsadevalores	
equities	Equities	capital market	p			equities,equity,equity markets,stocks,shares			equitymarkets	
securities	Securities	capital market	p			securities				
office-equipment	Office Equipment	office equipment	p			office equipment			officeequipment	
printers	Printers	office equipment	p			printers				
photocopying	Photocopying	office equipment	p			photocopying				
scanning	Scanning	office equipment	p			scanning				
tensile-testing	Tensile Testing	materials testing	p			tensile testing			tensiletesting	
hardness-testing	Hardness Testing	materials testing	p			hardness testing			hardnesstesting	
creep-testing	Creep Testing	materials testing	p			creep testing			creeptesting	
fatigue-testing	Fatigue Testing	materials testing	p			fatigue testing			fatiguetesting	
21-cfr	21 CFR		p			21 cfr			21cfr	
3pl	3PL		p			3pl,third party logistics			thirdpartylogistics	
5-why	5 Why		p			5 why				
8d	8D		p			8d				
abstract-algebra	Abstract Algebra		p			abstract algebra,algebra			abstractalgebra	
academic-administration	Academic Administration		p			academic administration			academicadministration	
access-control	Access Control		p			access control			accesscontrol	
access-management	Access Management		p			access management,user access management			accessmanagement,useraccessmanagement	
accountability	Accountability		p			accountability,ownership,responsabilidad,responsabilite,responsabilidade,verantwortungsbewusstsein				
accounting-software	Accounting Software		p			accounting software			accountingsoftware	
acupuncture	Acupuncture		p			acupuncture				
administrative-law	Administrative Law		p			administrative law,derecho administrativo			administrativelaw,derechoadministrativo	
adobe-products	Adobe Products		p			adobe products,adobe,adobe software,adobe suite products,adobe applications			adobeproducts,adobesoftware,adobesuiteproducts,adobeapplications	
advisory	Advisory		p			advisory,advisory services			advisoryservices	
advocacy	Advocacy		p			advocacy				
advocate	Advocate		p			advocate				
aerospace-engineering	Aerospace Engineering		p			aerospace engineering,aerospace,aeronautics,luft und raumfahrttechnik,aeronautical engineering			aerospaceengineering,luftundraumfahrttechnik,aeronauticalengineering	
african-languages	African Languages		p			african languages			africanlanguages	
after-sales-service	After-Sales Service		p			after sales service,after sales			aftersalesservice,aftersales	
agribusiness	Agribusiness		p			agribusiness				
ai-strategy	AI Strategy		p			ai strategy,ai integration,applied intelligence,applied ai			aistrategy,aiintegration,appliedintelligence,appliedai	
air-cargo	Air Cargo		p			air cargo			aircargo	
air-conditioning-systems	Air Conditioning Systems		p			air conditioning systems			airconditioningsystems	
air-quality	Air Quality		p			air quality			airquality	
airport-operations	Airport Operations		p			airport operations			airportoperations	
alarm-systems	Alarm Systems		p			alarm systems			alarmsystems	
algorithmic-trading	Algorithmic Trading		p			algorithmic trading			algorithmictrading	
amharic	Amharic		p			amharic				
analytical-methods	Analytical Methods		p			analytical methods			analyticalmethods	
anatomy	Anatomy		p			anatomy,anatomie,anatomia				
animal-handling	Animal Handling		p			animal handling			animalhandling	
animal-welfare	Animal Welfare		p			animal welfare			animalwelfare	
antennas	Antennas		p			antennas				
anthropology	Anthropology		p			anthropology				
anti-bribery	Anti-Bribery		p			anti bribery			antibribery	
appliance-repairs	Appliance Repairs		p			appliance repairs			appliancerepairs	
application-management	Application Management		p			application management			applicationmanagement	
application-software	Application Software		p			application software			applicationsoftware	
applied-behavior-analysis	Applied Behavior Analysis		p			applied behavior analysis			appliedbehavioranalysis	
aquaponics	Aquaponics		p			aquaponics				
ar-calling	AR Calling		p			ar calling			arcalling	
archaeology	Archaeology		p			archaeology				
architecture-studies	Architecture Studies		p			architecture studies,arkitektur			architecturestudies	
army-operations	Army Operations		p			army operations			armyoperations	
aromatherapy	Aromatherapy		p			aromatherapy				
art	Art		p			art,kunst,arte,artwork				
article-writing	Article Writing		p			article writing,redaccion,redacao,redaktion,articles			articlewriting	
aseptic-processing	Aseptic Processing		p			aseptic processing			asepticprocessing	
assamese	Assamese		p			assamese				
assay-development	Assay Development		p			assay development			assaydevelopment	
assertiveness	Assertiveness		p			assertiveness,assertive				
assessment	Assessment		p			assessment,assessor,grading,examination				
assisted-living	Assisted Living		p			assisted living			assistedliving	
assisted-translation	Assisted Translation		p			assisted translation,traduccion asistida,gestion de memoria de traduccion			assistedtranslation,traduccionasistida,gestiondememoriadetraduccion	
astronomy	Astronomy		p			astronomy				
astrophysics	Astrophysics		p			astrophysics				
athletic-training	Athletic Training		p			athletic training			athletictraining	
athletics	Athletics		p			athletics				
audiovisual	Audiovisual		p			audiovisual				
autism	Autism		p			autism				
autoclave	Autoclave		p			autoclave,autoclave operation			autoclaveoperation	
autodesk	Autodesk		p			autodesk,autodesk products,autodesk software			autodeskproducts,autodesksoftware	
automation	Automation		p			automation,it automation,automatisierung,automatisation,automatizacion,automacao,automation tools,scripting automation,task automation,workflow automation,infrastructure automation			itautomation,automationtools,scriptingautomation,taskautomation,workflowautomation,infrastructureautomation	
automotive-engineering	Automotive Engineering		p			automotive engineering,automotive industry,automobile engineering,vehicle engineering			automotiveengineering,automotiveindustry,automobileengineering,vehicleengineering	
av	AV		p			av				
av-equipment	AV Equipment		p			av equipment			avequipment	
aymara	Aymara		p			aymara				
ayurveda	Ayurveda		p			ayurveda				
azerbaijani	Azerbaijani		p			azerbaijani,azeri				
b2b	B2B		p			b2b				
b2b-marketing	B2B Marketing		p			b2b marketing			b2bmarketing	
b2b2c	B2B2C		p			b2b2c				
b2c	B2C		p			b2c				
back-office	Back Office		p			back office,back office operations,backend operations,back office processing,back office executive			backoffice,backofficeoperations,backendoperations,backofficeprocessing,backofficeexecutive	
backlog-management	Backlog Management		p			backlog management,backlog grooming			backlogmanagement,backloggrooming	
badminton	Badminton		p			badminton				
balanced-scorecard	Balanced Scorecard		p			balanced scorecard			balancedscorecard	
ballet	Ballet		p			ballet				
bands	Bands		p			bands				
banking-law	Banking Law		p			banking law			bankinglaw	
bankruptcy-law	Bankruptcy Law		p			bankruptcy law			bankruptcylaw	
banner-design	Banner Design		p			banner design			bannerdesign	
basketball	Basketball		p			basketball				
basque	Basque		p			basque,euskera				
battery-technology	Battery Technology		p			battery technology,batteries			batterytechnology	
behavior-management	Behavior Management		p			behavior management			behaviormanagement	
behavioral-economics	Behavioral Economics		p			behavioral economics			behavioraleconomics	
behavioral-therapy	Behavioral Therapy		p			behavioral therapy			behavioraltherapy	
belarusian	Belarusian		p			belarusian				
benchmarking	Benchmarking		p			benchmarking				
bhojpuri	Bhojpuri		p			bhojpuri				
bidding	Bidding		p			bidding				
bill-of-quantities	Bill of Quantities		p			bill of quantities,boq			billofquantities	
bioanalytical	Bioanalytical		p			bioanalytical				
biodiversity	Biodiversity		p			biodiversity				
biologics	Biologics		p			biologics				
biostatistics	Biostatistics		p			biostatistics				
blasting	Blasting		p			blasting				
board-games	Board Games		p			board games			boardgames	
body-care	Body Care		p			body care			bodycare	
bonds	Bonds		p			bonds				
book-design	Book Design		p			book design			bookdesign	
book-writing	Book Writing		p			book writing,authoring,novels			bookwriting	
bookbinding	Bookbinding		p			bookbinding				
bosnian	Bosnian		p			bosnian				
boxing	Boxing		p			boxing				
brake-repair	Brake Repair		p			brake repair,brake systems expertise,brake repair and replacement,brake systems			brakerepair,brakesystemsexpertise,brakerepairandreplacement,brakesystems	
branch-management	Branch Management		p			branch management,branch operations			branchmanagement,branchoperations	
brand-awareness	Brand Awareness		p			brand awareness,brand building			brandawareness,brandbuilding	
break-even-analysis	Break-Even Analysis		p			break even analysis			breakevenanalysis	
bridge-design	Bridge Design		p			bridge design			bridgedesign	
broadband	Broadband		p			broadband				
broadcast	Broadcast		p			broadcast				
broadcast-journalism	Broadcast Journalism		p			broadcast journalism			broadcastjournalism	
brochure-design	Brochure Design		p			brochure design			brochuredesign	
budget-preparation	Budget Preparation		p			budget preparation			budgetpreparation	
burmese	Burmese		p			burmese				
bus-operation	Bus Operation		p			bus operation			busoperation	
business-acumen	Business Acumen		p			business acumen,commercial awareness,commercial acumen,business understanding,business insight			businessacumen,commercialawareness,commercialacumen,businessunderstanding,businessinsight	
business-administration	Business Administration		p			business administration,bwl,betriebswirtschaft,betriebswirtschaftslehre,administracion de empresas,gestion d entreprise,mba,business management,business administration and management,wirtschaft			businessadministration,administraciondeempresas,gestiondentreprise,businessmanagement,businessadministrationandmanagement	
business-applications	Business Applications		p			business applications			businessapplications	
business-communication	Business Communication		p			business communication,business communication skills,business writing,business english communication,professional communication			businesscommunication,businesscommunicationskills,businesswriting,businessenglishcommunication,professionalcommunication	
business-documentation	Business Documentation		p			business documentation			businessdocumentation	
business-growth	Business Growth		p			business growth,revenue growth,sales growth			businessgrowth,revenuegrowth,salesgrowth	
business-logic	Business Logic		p			business logic			businesslogic	
business-process-analysis	Business Process Analysis		p			business process analysis,business process,business processes,process analysis,process design,business process design			businessprocessanalysis,businessprocess,businessprocesses,processanalysis,processdesign,businessprocessdesign	
business-process-engineering	Business Process Engineering		p			business process engineering			businessprocessengineering	
business-reporting	Business Reporting		p			business reporting,management reports,monthly reports			businessreporting,managementreports,monthlyreports	
business-risk-assessment	Business Risk Assessment		p			business risk assessment			businessriskassessment	
business-solutions	Business Solutions		p			business solutions			businesssolutions	
business-support-systems	Business Support Systems		p			business support systems,operational support systems			businesssupportsystems,operationalsupportsystems	
business-systems	Business Systems		p			business systems			businesssystems	
business-transformation	Business Transformation		p			business transformation,transformation			businesstransformation	
business-valuation	Business Valuation		p			business valuation			businessvaluation	
cabin-crew	Cabin Crew		p			cabin crew,flight attendant,in flight service			cabincrew,flightattendant,inflightservice	
cabinet-making	Cabinet Making		p			cabinet making			cabinetmaking	
cable-harness	Cable Harness		p			cable harness			cableharness	
calendar	Calendar		p			calendar,calendario				
calligraphy	Calligraphy		p			calligraphy				
camera	Camera		p			camera,kamera				
camera-operation	Camera Operation		p			camera operation			cameraoperation	
campaign-planning	Campaign Planning		p			campaign planning,campaigns			campaignplanning	
capa	CAPA		p			capa,corrective actions			correctiveactions	
capacity-management	Capacity Management		p			capacity management			capacitymanagement	
carbon-footprint	Carbon Footprint		p			carbon footprint			carbonfootprint	
cardiology	Cardiology		p			cardiology				
cardiovascular	Cardiovascular		p			cardiovascular				
career-development	Career Development		p			career development,career counseling,career coaching			careerdevelopment,careercounseling,careercoaching	
case-studies	Case Studies		p			case studies,case study			casestudies,casestudy	
cash	Cash		p			cash				
cash-flow-projections	Cash Flow Projections		p			cash flow projections			cashflowprojections	
cashing-up	Cashing Up		p			cashing up			cashingup	
category-management	Category Management		p			category management			categorymanagement	
catheterization	Catheterization		p			catheterization				
ccar	CCAR		p			ccar				
cctv	CCTV		p			cctv				
cctv-monitoring	CCTV Monitoring		p			cctv monitoring			cctvmonitoring	
cdisc	CDISC		p			cdisc,sdtm				
cello	Cello		p			cello				
ceremonies	Ceremonies		p			ceremonies				
channel-management	Channel Management		p			channel management			channelmanagement	
channel-marketing	Channel Marketing		p			channel marketing			channelmarketing	
character-design	Character Design		p			character design			characterdesign	
charity	Charity		p			charity				
chartering	Chartering		p			chartering				
chemistry-laboratory-assistance	Chemistry Laboratory Assistance		p			chemistry laboratory assistance,chem lab assistant			chemistrylaboratoryassistance,chemlabassistant	
chess	Chess		p			chess,schach				
child-development	Child Development		p			child development			childdevelopment	
child-protection	Child Protection		p			child protection			childprotection	
chip-design	Chip Design		p			chip design			chipdesign	
choir	Choir		p			choir,choral singing			choralsinging	
circuit-analysis	Circuit Analysis		p			circuit analysis			circuitanalysis	
circuit-boards	Circuit Boards		p			circuit boards			circuitboards	
civic-engagement	Civic Engagement		p			civic engagement			civicengagement	
civil-military-relations	Civil-Military Relations		p			civil military relations			civilmilitaryrelations	
classics	Classics		p			classics				
classification	Classification		p			classification,classification algorithms,classification models			classificationalgorithms,classificationmodels	
cleaning-validation	Cleaning Validation		p			cleaning validation			cleaningvalidation	
client-onboarding	Client Onboarding		p			client onboarding,customer onboarding			clientonboarding,customeronboarding	
climate-change	Climate Change		p			climate change,climate			climatechange	
climbing	Climbing		p			climbing				
clinical-coding	Clinical Coding		p			clinical coding			clinicalcoding	
clinical-data-management	Clinical Data Management		p			clinical data management,clinical data			clinicaldatamanagement,clinicaldata	
clinical-documentation	Clinical Documentation		p			clinical documentation			clinicaldocumentation	
clinical-operations	Clinical Operations		p			clinical operations			clinicaloperations	
clinical-pharmacology	Clinical Pharmacology		p			clinical pharmacology			clinicalpharmacology	
clinical-psychology	Clinical Psychology		p			clinical psychology			clinicalpsychology	
clinical-skills	Clinical Skills		p			clinical skills			clinicalskills	
cloning	Cloning		p			cloning				
cold-chain	Cold Chain		p			cold chain			coldchain	
collateral-management	Collateral Management		p			collateral management			collateralmanagement	
color-theory	Color Theory		p			color theory			colortheory	
combat	Combat		p			combat				
comedy	Comedy		p			comedy				
command	Command		p			command				
commerce	Commerce		p			commerce,bcom				
commissioning	Commissioning		p			commissioning,inbetriebnahme,mise en service			miseenservice	
commodities	Commodities		p			commodities,commodity trading,commodity			commoditytrading	
community-health	Community Health		p			community health			communityhealth	
community-outreach	Community Outreach		p			community outreach,outreach,community engagement,community development,community service			communityoutreach,communityengagement,communitydevelopment,communityservice	
company-law	Company Law		p			company law			companylaw	
company-secretary	Company Secretary		p			company secretary,company secretarial,corporate secretarial			companysecretary,companysecretarial,corporatesecretarial	
competition-law	Competition Law		p			competition law			competitionlaw	
computer-engineering	Computer Engineering		p			computer engineering,ingenieria informatica			computerengineering,ingenieriainformatica	
computer-science	Computer Science		p			computer science,informatik,informatique,ciencias de la computacion,ciencia da computacao,cs,mca,bca,pgdca,computing,computer studies,informatics,ingenieria de sistemas,theoretical computer science,datalogi			computerscience,cienciasdelacomputacion,cienciadacomputacao,computerstudies,ingenieriadesistemas,theoreticalcomputerscience	
computer-system-validation	Computer System Validation		p			computer system validation			computersystemvalidation	
concept-art	Concept Art		p			concept art			conceptart	
concept-design	Concept Design		p			concept design			conceptdesign	
concept-development	Concept Development		p			concept development			conceptdevelopment	
concert-production	Concert Production		p			concert production			concertproduction	
concerts	Concerts		p			concerts				
condition-monitoring	Condition Monitoring		p			condition monitoring			conditionmonitoring	
conducting	Conducting		p			conducting				
confidence	Confidence		p			confidence,self confident			selfconfident	
configuration	Configuration		p			configuration				
conflict-of-laws	Conflict of Laws		p			conflict of laws			conflictoflaws	
conservation	Conservation		p			conservation				
constitutional-law	Constitutional Law		p			constitutional law,derecho constitucional,droit constitutionnel			constitutionallaw,derechoconstitucional,droitconstitutionnel	
construction-safety	Construction Safety		p			construction safety			constructionsafety	
consultancy	Consultancy		p			consultancy,functional consultant			functionalconsultant	
consumer-behavior	Consumer Behavior		p			consumer behavior			consumerbehavior	
consumer-durables	Consumer Durables		p			consumer durables			consumerdurables	
consumer-electronics	Consumer Electronics		p			consumer electronics			consumerelectronics	
consumer-finance	Consumer Finance		p			consumer finance,retail finance			consumerfinance,retailfinance	
consumer-goods	Consumer Goods		p			consumer goods,fmcg,cpg,consumer products			consumergoods,consumerproducts	
consumer-insights	Consumer Insights		p			consumer insights,customer insights			consumerinsights,customerinsights	
consumer-lending	Consumer Lending		p			consumer lending,unsecured loans			consumerlending,unsecuredloans	
content-analysis	Content Analysis		p			content analysis			contentanalysis	
content-curation	Content Curation		p			content curation			contentcuration	
content-design	Content Design		p			content design			contentdesign	
content-development	Content Development		p			content development,content,digital content,content editing,content production,content planning			contentdevelopment,digitalcontent,contentediting,contentproduction,contentplanning	
content-management-strategy	Content Management Strategy		p			content management strategy			contentmanagementstrategy	
content-research	Content Research		p			content research			contentresearch	
conveyancing	Conveyancing		p			conveyancing				
copyright	Copyright		p			copyright				
core-banking	Core Banking		p			core banking			corebanking	
corporate-actions	Corporate Actions		p			corporate actions			corporateactions	
corporate-governance	Corporate Governance		p			corporate governance,governance,gouvernance,gobierno corporativo,board governance			corporategovernance,gobiernocorporativo,boardgovernance	
corporate-identity	Corporate Identity		p			corporate identity,corporate design,visual identity			corporateidentity,corporatedesign,visualidentity	
correlation	Correlation		p			correlation,correlation analysis			correlationanalysis	
cosplay	Cosplay		p			cosplay				
cost-reduction	Cost Reduction		p			cost reduction,cost optimization			costreduction,costoptimization	
costing	Costing		p			costing,cost management,product costing,cost			costmanagement,productcosting	
counseling-psychology	Counseling Psychology		p			counseling psychology			counselingpsychology	
counterinsurgency	Counterinsurgency		p			counterinsurgency				
counterterrorism	Counterterrorism		p			counterterrorism				
course-development	Course Development		p			course development			coursedevelopment	
credit	Credit		p			credit,credit control,credit administration			creditcontrol,creditadministration	
credit-bureau	Credit Bureau		p			credit bureau			creditbureau	
credit-cards	Credit Cards		p			credit cards,cards			creditcards	
credit-risk-management	Credit Risk Management		p			credit risk management			creditriskmanagement	
credit-underwriting	Credit Underwriting		p			credit underwriting,loan underwriting			creditunderwriting,loanunderwriting	
cricket	Cricket		p			cricket				
crime-prevention	Crime Prevention		p			crime prevention,brottsforebyggande			crimeprevention	
criminal-investigation	Criminal Investigation		p			criminal investigation			criminalinvestigation	
criminal-justice	Criminal Justice		p			criminal justice			criminaljustice	
criminology	Criminology		p			criminology,kriminologie				
crisis-intervention	Crisis Intervention		p			crisis intervention			crisisintervention	
crochet	Crochet		p			crochet				
crop-management	Crop Management		p			crop management			cropmanagement	
crowd-control	Crowd Control		p			crowd control			crowdcontrol	
csv-validation	CSV Validation		p			csv validation			csvvalidation	
cultural-history	Cultural History		p			cultural history			culturalhistory	
cultural-studies	Cultural Studies		p			cultural studies			culturalstudies	
curiosity	Curiosity		p			curiosity,curious,inquisitive,curiosidad,curiosite,neugier				
curriculum	Curriculum		p			curriculum				
customer-acquisition	Customer Acquisition		p			customer acquisition,client acquisition			customeracquisition,clientacquisition	
customer-engagement	Customer Engagement		p			customer engagement,client engagement			customerengagement,clientengagement	
customer-experience-management	Customer Experience Management		p			customer experience management			customerexperiencemanagement	
customer-focus	Customer Focus		p			customer focus,customer centricity,customer centric,customer orientation,kundenorientierung			customerfocus,customercentricity,customercentric,customerorientation	
customer-retention	Customer Retention		p			customer retention,client retention,customer loyalty			customerretention,clientretention,customerloyalty	
customs-brokerage	Customs Brokerage		p			customs brokerage			customsbrokerage	
cv-writing	CV Writing		p			cv writing,resume writing			cvwriting,resumewriting	
cyber-law	Cyber Law		p			cyber law			cyberlaw	
cyber-warfare	Cyber Warfare		p			cyber warfare			cyberwarfare	
cycling	Cycling		p			cycling				
dairy-technology	Dairy Technology		p			dairy technology			dairytechnology	
data-center	Data Center		p			data center,data centre,data center operations,data center management			datacenter,datacentre,datacenteroperations,datacentermanagement	
data-collection	Data Collection		p			data collection,data gathering,datenerhebung,collecte de donnees,recoleccion de datos,data capture,data capturing,field data collection,information gathering,data acquisition,data sourcing,data sources			datacollection,datagathering,collectededonnees,recolecciondedatos,datacapture,datacapturing,fielddatacollection,informationgathering,dataacquisition,datasourcing,datasources	
data-domain	Data Domain		p			data domain			datadomain	
data-exchange	Data Exchange		p			data exchange			dataexchange	
data-infrastructure	Data Infrastructure		p			data infrastructure,data platform			datainfrastructure,dataplatform	
data-services	Data Services		p			data services,data processor			dataservices,dataprocessor	
data-storage	Data Storage		p			data storage,almacenamiento de datos,storage,storage management,data archival			datastorage,almacenamientodedatos,storagemanagement,dataarchival	
dealer-development	Dealer Development		p			dealer development			dealerdevelopment	
dealer-management	Dealer Management		p			dealer management			dealermanagement	
debt-management	Debt Management		p			debt management,debt recovery,debt restructuring			debtmanagement,debtrecovery,debtrestructuring	
decision-support	Decision Support		p			decision support			decisionsupport	
defense	Defense		p			defense,defence				
defense-acquisition	Defense Acquisition		p			defense acquisition			defenseacquisition	
delegation	Delegation		p			delegation				
delegation-of-authority	Delegation of Authority		p			delegation of authority			delegationofauthority	
demand-management	Demand Management		p			demand management			demandmanagement	
dental	Dental		p			dental				
dependability	Dependability		p			dependability,reliable,dependable,trustworthy,trustworthiness				
deployment	Deployment		p			deployment,application deployment,software deployment,despliegue			applicationdeployment,softwaredeployment	
design-for-manufacturing	Design for Manufacturing		p			design for manufacturing,dfm			designformanufacturing	
design-principles	Design Principles		p			design principles			designprinciples	
design-research	Design Research		p			design research			designresearch	
desktop-publishing	Desktop Publishing		p			desktop publishing			desktoppublishing	
development-economics	Development Economics		p			development economics			developmenteconomics	
diet-planning	Diet Planning		p			diet planning			dietplanning	
differential-equations	Differential Equations		p			differential equations			differentialequations	
digital-art	Digital Art		p			digital art			digitalart	
digital-asset-management	Digital Asset Management		p			digital asset management,dam			digitalassetmanagement	
digital-customer-experience	Digital Customer Experience		p			digital customer experience,digital customer exp			digitalcustomerexperience,digitalcustomerexp	
digital-finance	Digital Finance		p			digital finance			digitalfinance	
digital-image-correlation	Digital Image Correlation		p			digital image correlation,non contact strain measurement			digitalimagecorrelation,noncontactstrainmeasurement	
digital-imaging	Digital Imaging		p			digital imaging			digitalimaging	
digital-logic	Digital Logic		p			digital logic			digitallogic	
digital-painting	Digital Painting		p			digital painting			digitalpainting	
digital-pr	Digital PR		p			digital pr			digitalpr	
digital-strategy	Digital Strategy		p			digital strategy			digitalstrategy	
digital-transformation	Digital Transformation		p			digital transformation,digitalisation,digitalization,digitalisierung,transformacion digital,transformation digitale,transformacao digital,digital,digital transformation strategy			digitaltransformation,transformaciondigital,transformationdigitale,transformacaodigital,digitaltransformationstrategy	
diplomacy	Diplomacy		p			diplomacy,effective diplomacy,diplomatic,public diplomacy,diplomati,diplomatic relations			effectivediplomacy,publicdiplomacy,diplomaticrelations	
direct-marketing	Direct Marketing		p			direct marketing			directmarketing	
discounted-cash-flow	Discounted Cash Flow		p			discounted cash flow,dcf			discountedcashflow	
discrete-manufacturing	Discrete Manufacturing		p			discrete manufacturing			discretemanufacturing	
discretion	Discretion		p			discretion,confidentiality,tact				
dissolution	Dissolution		p			dissolution				
distillation	Distillation		p			distillation				
distribution	Distribution		p			distribution,distribution management,distribution channels,distribution system			distributionmanagement,distributionchannels,distributionsystem	
djing	DJing		p			djing,dj,djaying				
dmm	DMM		p			dmm,digital multimeter			digitalmultimeter	
dna-analysis	DNA Analysis		p			dna analysis,dna			dnaanalysis	
dna-extraction	DNA Extraction		p			dna extraction			dnaextraction	
dna-sequencing	DNA Sequencing		p			dna sequencing,sequencing			dnasequencing	
document-control	Document Control		p			document control,document controller,documentation management			documentcontrol,documentcontroller,documentationmanagement	
document-review	Document Review		p			document review			documentreview	
documentary	Documentary		p			documentary				
documentary-filmmaking	Documentary Filmmaking		p			documentary filmmaking			documentaryfilmmaking	
domain-management	Domain Management		p			domain management			domainmanagement	
domestic-electrical-systems	Domestic Electrical Systems		p			domestic electrical systems			domesticelectricalsystems	
downstream-processing	Downstream Processing		p			downstream processing			downstreamprocessing	
drone-operation	Drone Operation		p			drone operation			droneoperation	
drone-photography	Drone Photography		p			drone photography			dronephotography	
drug-development	Drug Development		p			drug development,drug discovery			drugdevelopment,drugdiscovery	
drums	Drums		p			drums,schlagzeug				
due-diligence	Due Diligence		p			due diligence,financial due diligence			duediligence,financialduediligence	
dvp&r	DVP&R		p			dvp r				
e-government	E-Government		p			e government			egovernment	
e-procurement	E-Procurement		p			e procurement			eprocurement	
e-teaching	E-Teaching		p			e teaching			eteaching	
earned-value-management	Earned Value Management		p			earned value management			earnedvaluemanagement	
ebooks	Ebooks		p			ebooks				
ecology	Ecology		p			ecology,ecologie				
econometric-modelling	Econometric Modelling		p			econometric modelling			econometricmodelling	
economic-development	Economic Development		p			economic development,ekonomisk utveckling			economicdevelopment,ekonomiskutveckling	
economic-research	Economic Research		p			economic research			economicresearch	
economics	Economics		p			economics,economia,economie,volkswirtschaft,volkswirtschaftslehre,business economics,ekonomi,economic analysis			businesseconomics,economicanalysis	
editor	Editor		p			editor				
editorial	Editorial		p			editorial				
educational-consulting	Educational Consulting		p			educational consulting			educationalconsulting	
educational-leadership	Educational Leadership		p			educational leadership			educationalleadership	
educational-technology	Educational Technology		p			educational technology			educationaltechnology	
electric-vehicles	Electric Vehicles		p			electric vehicles			electricvehicles	
electrical-machines	Electrical Machines		p			electrical machines,power generators,transformers and machines			electricalmachines,powergenerators,transformersandmachines	
electrical-testing	Electrical Testing		p			electrical testing,electrical test			electricaltesting,electricaltest	
electrical-troubleshooting	Electrical Troubleshooting		p			electrical troubleshooting			electricaltroubleshooting	
electromagnetic-compatibility	Electromagnetic Compatibility		p			electromagnetic compatibility,emc testing			electromagneticcompatibility,emctesting	
electronic-data-capture	Electronic Data Capture		p			electronic data capture,edc			electronicdatacapture	
electrophoresis	Electrophoresis		p			electrophoresis,electrophoresis nucleic acid,electrophoresis protein,sds page			electrophoresisnucleicacid,electrophoresisprotein,sdspage	
elevator-maintenance	Elevator Maintenance		p			elevator maintenance			elevatormaintenance	
email-etiquette	Email Etiquette		p			email etiquette			emailetiquette	
embroidery	Embroidery		p			embroidery				
emergency-management	Emergency Management		p			emergency management,emergency preparedness,emergency planning			emergencymanagement,emergencypreparedness,emergencyplanning	
emerging-technologies	Emerging Technologies		p			emerging technologies			emergingtechnologies	
employee-engagement	Employee Engagement		p			employee engagement			employeeengagement	
employee-retention	Employee Retention		p			employee retention,staff retention			employeeretention,staffretention	
end-user-training	End User Training		p			end user training,user training,software training			endusertraining,usertraining,softwaretraining	
energy-auditing	Energy Auditing		p			energy auditing			energyauditing	
energy-systems	Energy Systems		p			energy systems			energysystems	
engagement-management	Engagement Management		p			engagement management			engagementmanagement	
engineering	Engineering		p			engineering,ingenieria,ingenierie,ingenieurwesen,engenharia,engineering services			engineeringservices	
engineering-management	Engineering Management		p			engineering management			engineeringmanagement	
enterprise-applications	Enterprise Applications		p			enterprise applications			enterpriseapplications	
enterprise-content-management	Enterprise Content Management		p			enterprise content management			enterprisecontentmanagement	
enterprise-development	Enterprise Development		p			enterprise development,smme development			enterprisedevelopment,smmedevelopment	
enterprise-software	Enterprise Software		p			enterprise software			enterprisesoftware	
entertainment	Entertainment		p			entertainment,entertainment industry			entertainmentindustry	
enthusiasm	Enthusiasm		p			enthusiasm,enthusiastic,passionate,energetic,passion				
environmental-compliance	Environmental Compliance		p			environmental compliance			environmentalcompliance	
environmental-engineering	Environmental Engineering		p			environmental engineering,umwelttechnik			environmentalengineering	
environmental-impact-assessment	Environmental Impact Assessment		p			environmental impact assessment			environmentalimpactassessment	
environmental-law	Environmental Law		p			environmental law			environmentallaw	
environmental-monitoring	Environmental Monitoring		p			environmental monitoring			environmentalmonitoring	
epc	EPC		p			epc				
epub	EPUB		p			epub				
equipment-repair	Equipment Repair		p			equipment repair			equipmentrepair	
ergonomics	Ergonomics		p	vehicle ergonomics		ergonomics	vehicleergonomics			
erp-implementation	ERP Implementation		p			erp implementation			erpimplementation	
erp-support	ERP Support		p			erp support			erpsupport	
esd	ESD		p			esd				
esperanto	Esperanto		p			esperanto				
esports	Esports		p			esports				
essay-writing	Essay Writing		p			essay writing			essaywriting	
estate-planning	Estate Planning		p			estate planning,wills			estateplanning	
estimation	Estimation		p			estimation,quantity surveying estimates			quantitysurveyingestimates	
ethics	Ethics		p			ethics,business ethics,professional ethics,etica profesional,ethical,etica			businessethics,professionalethics,eticaprofesional	
ethnography	Ethnography		p			ethnography,ethnographic				
european-law	European Law		p			european law			europeanlaw	
evaluation	Evaluation		p			evaluation				
evaluation-research	Evaluation Research		p			evaluation research			evaluationresearch	
event-coordination	Event Coordination		p			event coordination,events,conferences,conference management,eventos			eventcoordination,conferencemanagement	
event-marketing	Event Marketing		p			event marketing,events marketing			eventmarketing,eventsmarketing	
event-security	Event Security		p			event security			eventsecurity	
event-support	Event Support		p			event support			eventsupport	
excel-functions	Excel Functions		p			excel functions,hlookup,sumif,countif,lookup,excel formulas,formulas,conditional formatting,xlookup,index match,vlookups and pivot tables			excelfunctions,excelformulas,conditionalformatting,indexmatch,vlookupsandpivottables	
exception-handling	Exception Handling		p			exception handling			exceptionhandling	
execution	Execution		p			execution,go live			golive	
exhibition-design	Exhibition Design		p			exhibition design			exhibitiondesign	
expediting	Expediting		p			expediting				
expense-management	Expense Management		p			expense management			expensemanagement	
experimental-design	Experimental Design		p			experimental design,design of experiments,doe,experiments			experimentaldesign,designofexperiments	
export	Export		p			export				
facials	Facials		p			facials				
facilitation	Facilitation		p			facilitation,meeting facilitation,facilitator,workshop facilitation,moderation			meetingfacilitation,workshopfacilitation	
factor-analysis	Factor Analysis		p			factor analysis			factoranalysis	
failure-analysis	Failure Analysis		p			failure analysis			failureanalysis	
family-therapy	Family Therapy		p			family therapy			familytherapy	
fatigue-analysis	Fatigue Analysis		p			fatigue analysis			fatigueanalysis	
fault-finding	Fault Finding		p			fault finding,diagnostics,troubleshooting hardware			faultfinding,troubleshootinghardware	
fermentation	Fermentation		p			fermentation				
field-marketing	Field Marketing		p			field marketing			fieldmarketing	
field-research	Field Research		p			field research			fieldresearch	
financial-analytics	Financial Analytics		p			financial analytics			financialanalytics	
financial-inclusion	Financial Inclusion		p			financial inclusion,microfinance			financialinclusion	
financial-literacy	Financial Literacy		p			financial literacy			financialliteracy	
financial-products	Financial Products		p			financial products			financialproducts	
financial-restructuring	Financial Restructuring		p			financial restructuring,restructuring			financialrestructuring	
fintech	FinTech		p			fintech,financial technology			financialtechnology	
first-article-inspection	First Article Inspection		p			first article inspection			firstarticleinspection	
fisheries	Fisheries		p			fisheries				
fitness	Fitness		p			fitness				
fitness-instruction	Fitness Instruction		p			fitness instruction			fitnessinstruction	
fleet-maintenance	Fleet Maintenance		p			fleet maintenance			fleetmaintenance	
flight-operations	Flight Operations		p			flight operations			flightoperations	
flow-cytometry	Flow Cytometry		p			flow cytometry			flowcytometry	
flyer-design	Flyer Design		p			flyer design			flyerdesign	
focus-groups	Focus Groups		p			focus groups			focusgroups	
football	Football		p			football,soccer,fussball,futbol				
force-protection	Force Protection		p			force protection			forceprotection	
foreign-exchange	Foreign Exchange		p			foreign exchange,forex,fx,foreign exchange management,currency trading,forex management			foreignexchange,foreignexchangemanagement,currencytrading,forexmanagement	
forensic-science	Forensic Science		p			forensic science,especializacion en tecnicas forenses			forensicscience,especializacionentecnicasforenses	
forensics	Forensics		p			forensics,forensic				
formulation	Formulation		p			formulation,formulation development			formulationdevelopment	
foster-care	Foster Care		p			foster care			fostercare	
fraud-analytics	Fraud Analytics		p			fraud analytics,fraud management,fraud			fraudanalytics,fraudmanagement	
freelancing	Freelancing		p			freelancing,freelance,freelancer				
frm	FRM		p			frm,financial risk manager			financialriskmanager	
fund-accounting	Fund Accounting		p			fund accounting,fund administration			fundaccounting,fundadministration	
fund-management	Fund Management		p			fund management			fundmanagement	
furniture-design	Furniture Design		p			furniture design			furnituredesign	
furniture-making	Furniture Making		p			furniture making			furnituremaking	
futsal	Futsal		p			futsal				
galician	Galician		p			galician,gallego				
gamification	Gamification		p			gamification				
gaming	Gaming		p			gaming,video games,games,spiele			videogames	
gauge-r&r	Gauge R&R		p			gauge r r			gaugerr	
gender-studies	Gender Studies		p			gender studies			genderstudies	
generally-accepted-auditing-standards	Generally Accepted Auditing Standards		p			generally accepted auditing standards			generallyacceptedauditingstandards	
generators	Generators		p			generators				
genetics	Genetics		p			genetics,genetik,genetique,genetica				
geometry	Geometry		p			geometry				
geopolitics	Geopolitics		p			geopolitics				
geotechnical-engineering	Geotechnical Engineering		p			geotechnical engineering			geotechnicalengineering	
ghostwriting	Ghostwriting		p			ghostwriting				
global-health	Global Health		p			global health			globalhealth	
goal-orientation	Goal Orientation		p			goal orientation,results oriented,result oriented,goal oriented,target oriented,result orientation,results driven,target achievement			goalorientation,resultsoriented,resultoriented,goaloriented,targetoriented,resultorientation,resultsdriven,targetachievement	
goal-setting	Goal Setting		p			goal setting			goalsetting	
golf	Golf		p			golf				
government-relations	Government Relations		p			government relations			governmentrelations	
grants	Grants		p			grants				
ground-handling	Ground Handling		p			ground handling			groundhandling	
group-therapy	Group Therapy		p			group therapy			grouptherapy	
guarani	Guarani		p			guarani				
guerrilla-marketing	Guerrilla Marketing		p			guerrilla marketing			guerrillamarketing	
gui-design	GUI Design		p			gui design,gui,graphical user interface,user interface designing			guidesign,graphicaluserinterface,userinterfacedesigning	
gxp	GxP		p			gxp				
gym	Gym		p			gym				
haitian-creole	Haitian Creole		p			haitian creole			haitiancreole	
hand-tools	Hand Tools		p			hand tools			handtools	
handicraft	Handicraft		p			handicraft				
handyman	Handyman		p			handyman				
hardware-design	Hardware Design		p			hardware design			hardwaredesign	
hardware-development	Hardware Development		p			hardware development			hardwaredevelopment	
hardware-engineering	Hardware Engineering		p			hardware engineering			hardwareengineering	
hardware-testing	Hardware Testing		p			hardware testing			hardwaretesting	
hausa	Hausa		p			hausa				
health	Health		p			health,salud,sante,saude				
health-education	Health Education		p			health education			healtheducation	
health-informatics	Health Informatics		p			health informatics			healthinformatics	
health-information-management	Health Information Management		p			health information management			healthinformationmanagement	
health-insurance	Health Insurance		p			health insurance,medical insurance			healthinsurance,medicalinsurance	
healthcare-analytics	Healthcare Analytics		p			healthcare analytics			healthcareanalytics	
healthcare-it	Healthcare IT		p			healthcare it			healthcareit	
hedge-funds	Hedge Funds		p			hedge funds			hedgefunds	
heuristics	Heuristics		p			heuristics				
high-availability	High Availability		p			high availability			highavailability	
high-voltage	High Voltage		p			high voltage			highvoltage	
higher-education	Higher Education		p			higher education,academic			highereducation	
hiking	Hiking		p			hiking				
hip-hop-dance	Hip Hop Dance		p			hip hop dance			hiphopdance	
histology	Histology		p			histology				
history	History		p			history,geschichte,histoire,historia				
home-automation	Home Automation		p			home automation			homeautomation	
home-staging	Home Staging		p			home staging			homestaging	
home-tuition	Home Tuition		p			home tuition			hometuition	
horse-riding	Horse Riding		p			horse riding,reiten			horseriding	
hoshin-kanri	Hoshin Kanri		p			hoshin kanri			hoshinkanri	
hospital	Hospital		p			hospital				
hospital-administration	Hospital Administration		p			hospital administration			hospitaladministration	
hospital-care	Hospital Care		p			hospital care			hospitalcare	
hospital-management	Hospital Management		p			hospital management			hospitalmanagement	
hot-stone-massage	Hot Stone Massage		p			hot stone massage			hotstonemassage	
hotel-reception	Hotel Reception		p			hotel reception			hotelreception	
housing-management	Housing Management		p			housing management			housingmanagement	
hr-analytics	HR Analytics		p			hr analytics,people analytics,hr metrics,hr reporting			hranalytics,peopleanalytics,hrmetrics,hrreporting	
human-rights	Human Rights		p			human rights,derechos humanos,menschenrechte			humanrights,derechoshumanos	
human-ai-interaction	Human-AI Interaction		p			human ai interaction,human ai collaboration			humanaiinteraction,humanaicollaboration	
human-computer-interaction	Human-Computer Interaction		p			human computer interaction,hci			humancomputerinteraction	
humanitarian-aid	Humanitarian Aid		p			humanitarian aid			humanitarianaid	
humanities	Humanities		p			humanities,sciences humaines			scienceshumaines	
humor	Humor		p			humor				
hydrology	Hydrology		p			hydrology				
hydropower	Hydropower		p			hydropower				
icelandic	Icelandic		p			icelandic				
icon-design	Icon Design		p			icon design			icondesign	
ideation	Ideation		p			ideation,brainstorming,brainstorm,ideas,conceptualization,idea generation			ideageneration	
igbo	Igbo		p			igbo				
iiot	IIoT		p			iiot				
immunohistochemistry	Immunohistochemistry		p			immunohistochemistry				
immunology	Immunology		p			immunology,immunologie,antibody,antibodies				
impact-analysis	Impact Analysis		p			impact analysis			impactanalysis	
impact-assessment	Impact Assessment		p			impact assessment			impactassessment	
implementation	Implementation		p			implementation				
import	Import		p			import				
independence	Independence		p			independence,independent,work independently,working independently,autonomy,autonomie,autonomia,autonomous,independent work,selbststandigkeit,selbstandigkeit			workindependently,workingindependently,independentwork	
indirect-procurement	Indirect Procurement		p			indirect procurement			indirectprocurement	
industrial-and-organizational-psychology	Industrial and Organizational Psychology		p			industrial and organizational psychology,organizational psychology,industrial psychology			industrialandorganizationalpsychology,organizationalpsychology,industrialpsychology	
industrial-data-communications	Industrial Data Communications		p			industrial data communications			industrialdatacommunications	
industrial-design	Industrial Design		p			industrial design,industrial product design			industrialdesign,industrialproductdesign	
industrial-engineering	Industrial Engineering		p			industrial engineering,ingenieria industrial,engenharia industrial,work study,time study			industrialengineering,ingenieriaindustrial,engenhariaindustrial,workstudy,timestudy	
industrial-products	Industrial Products		p			industrial products			industrialproducts	
industry-research	Industry Research		p			industry research			industryresearch	
information-protection	Information Protection		p			information protection			informationprotection	
information-science	Information Science		p			information science			informationscience	
information-systems	Information Systems		p			information systems,computer information systems			informationsystems,computerinformationsystems	
information-technology	Information Technology		p			information technology,it,it services,it management,it operations,technology management,technology consulting,technology solutions,technology,it systems,it technician,technology operations,tecnologia de la informacion,tecnologia da informacao,informationstechnologie,technologies de l information,tecnologia,enterprise technology,it solutions,computer systems,business informatics,wirtschaftsinformatik			informationtechnology,itservices,itmanagement,itoperations,technologymanagement,technologyconsulting,technologysolutions,itsystems,ittechnician,technologyoperations,tecnologiadelainformacion,tecnologiadainformacao,technologiesdelinformation,enterprisetechnology,itsolutions,computersystems,businessinformatics	it-infrastructure it-strategy it-consulting it-governance information-systems
infrastructure-architecture	Infrastructure Architecture		p			infrastructure architecture			infrastructurearchitecture	
insolvency	Insolvency		p			insolvency,bankruptcy				
installations	Installations		p			installations				
instrumentation-engineering	Instrumentation Engineering		p			instrumentation engineering			instrumentationengineering	
integrity	Integrity		p			integrity				
intelligence-analysis	Intelligence Analysis		p			intelligence analysis,intelligence,tactical intelligence			intelligenceanalysis,tacticalintelligence	
interactivity	Interactivity		p			interactivity,interactividad				
internal-communication	Internal Communication		p			internal communication,employee communication,interne kommunikation			internalcommunication,employeecommunication,internekommunikation	
internal-controls	Internal Controls		p			internal controls,controls,control testing,implementing effective internal controls			internalcontrols,controltesting,implementingeffectiveinternalcontrols	auditing
internal-medicine	Internal Medicine		p			internal medicine			internalmedicine	
international-business	International Business		p			international business,international trade business			internationalbusiness,internationaltradebusiness	
international-development	International Development		p			international development			internationaldevelopment	
international-economics	International Economics		p			international economics			internationaleconomics	
international-law	International Law		p			international law			internationallaw	
international-relations	International Relations		p			international relations,internationale beziehungen,relations internationales,relaciones internacionales,foreign affairs,international affairs,relacoes internacionais,internationella relationer,foreign policy,global affairs			internationalrelations,internationalebeziehungen,relationsinternationales,relacionesinternacionales,foreignaffairs,internationalaffairs,relacoesinternacionais,internationellarelationer,foreignpolicy,globalaffairs	
internet-service-provider	Internet Service Provider		p			internet service provider,isp environments			internetserviceprovider,ispenvironments	
interpersonal-relationships	Interpersonal Relationships		p			interpersonal relationships,relationship management skills			interpersonalrelationships,relationshipmanagementskills	
intranet	Intranet		p			intranet				
inventory-analysis	Inventory Analysis		p			inventory analysis			inventoryanalysis	
inventory-levels	Inventory Levels		p			inventory levels			inventorylevels	
inventory-optimization	Inventory Optimization		p			inventory optimization			inventoryoptimization	
inventory-planning	Inventory Planning		p			inventory planning			inventoryplanning	
investigation	Investigation		p			investigation,background checks			backgroundchecks	
investment-analysis	Investment Analysis		p			investment analysis,investment research			investmentanalysis,investmentresearch	
investments	Investments		p			investments				
investor-relations	Investor Relations		p			investor relations			investorrelations	
ipo	IPO		p			ipo,initial public offering			initialpublicoffering	
irish	Irish		p			irish,gaelic				
islamic-banking	Islamic Banking		p			islamic banking			islamicbanking	
islamic-finance	Islamic Finance		p			islamic finance			islamicfinance	
iso-standards	ISO Standards		p			iso standards,iso,iso certification			isostandards,isocertification	
it-consulting	IT Consulting		p			it consulting,it consultancy,it consultant			itconsulting,itconsultancy,itconsultant	
it-governance	IT Governance		p			it governance			itgovernance	
it-infrastructure	IT Infrastructure		p			it infrastructure,infrastructure,infrastructure management,infrastructure support,it infrastructure management,infrastructure services			itinfrastructure,infrastructuremanagement,infrastructuresupport,itinfrastructuremanagement,infrastructureservices	
it-law	IT Law		p			it law			itlaw	
it-program-management	IT Program Management		p			it program management			itprogrammanagement	
it-risk-management	IT Risk Management		p			it risk management,it risk mgmt			itriskmanagement,itriskmgmt	
it-strategy	IT Strategy		p			it strategy			itstrategy	
ites	ITES		p			ites,it enabled services			itenabledservices	
iv-therapy	IV Therapy		p			iv therapy			ivtherapy	
ivr	IVR		p			ivr,interactive voice response			interactivevoiceresponse	
javanese	Javanese		p			javanese				
jewellery-design	Jewellery Design		p			jewellery design			jewellerydesign	
jingles	Jingles		p			jingles				
job-analysis	Job Analysis		p			job analysis			jobanalysis	
job-costing	Job Costing		p			job costing			jobcosting	
jobcoaching	Jobcoaching		p			jobcoaching,jobbcoaching				
journal-entries	Journal Entries		p			journal entries			journalentries	
k-12	K-12		p			k 12				
k-12-education	K-12 Education		p			k 12 education			k12education	
kashmiri	Kashmiri		p			kashmiri				
kazakh	Kazakh		p			kazakh				
keyword-research	Keyword Research		p			keyword research			keywordresearch	
khmer	Khmer		p			khmer				
knitting	Knitting		p			knitting				
knowledge-process-outsourcing	Knowledge Process Outsourcing		p			knowledge process outsourcing,kpo			knowledgeprocessoutsourcing	
knx	KNX		p			knx				
konkani	Konkani		p			konkani				
kurdish	Kurdish		p			kurdish				
lab-equipment	Lab Equipment		p			lab equipment			labequipment	
lab-safety	Lab Safety		p			lab safety			labsafety	
labor	Labor		p			labor				
laboratory-management	Laboratory Management		p			laboratory management			laboratorymanagement	
laboratory-work	Laboratory Work		p			laboratory work,lab work,laboratoire,laboratorio			laboratorywork,labwork	
land-management	Land Management		p			land management			landmanagement	
landscape-design	Landscape Design		p			landscape design			landscapedesign	
language-skills	Language Skills		p			language skills			languageskills	
lao	Lao		p			lao				
laptop-computers	Laptop Computers		p			laptop computers			laptopcomputers	
lasers	Lasers		p			lasers				
last-mile	Last Mile		p			last mile			lastmile	
layout	Layout		p			layout,page layout,maquetacion,mise en page			pagelayout,miseenpage	
lc-ms	LC-MS		p			lc ms				
leadership-training	Leadership Training		p			leadership training			leadershiptraining	
leasing	Leasing		p			leasing,lease administration			leaseadministration	
lecturing	Lecturing		p			lecturing,lecturer,faculty,professor,assistant professor,associate professor			assistantprofessor,associateprofessor	
legal-advice	Legal Advice		p			legal advice			legaladvice	
legal-affairs	Legal Affairs		p			legal affairs			legalaffairs	
legal-analysis	Legal Analysis		p			legal analysis			legalanalysis	
legal-compliance	Legal Compliance		p			legal compliance,statutory compliance			legalcompliance,statutorycompliance	
legal-documentation	Legal Documentation		p			legal documentation			legaldocumentation	
legal-services	Legal Services		p			legal services			legalservices	
letters-and-memos	Letters and Memos		p			letters and memos			lettersandmemos	
licensing	Licensing		p			licensing				
life-cycle-assessment	Life Cycle Assessment		p			life cycle assessment			lifecycleassessment	
life-cycle-management	Life Cycle Management		p			life cycle management,life cycle			lifecyclemanagement,lifecycle	
life-insurance	Life Insurance		p			life insurance			lifeinsurance	
lighting-design	Lighting Design		p			lighting design			lightingdesign	
line-balancing	Line Balancing		p			line balancing			linebalancing	
linguistics	Linguistics		p			linguistics,linguistik,linguistique,linguistica				
link-building	Link Building		p			link building,backlinks			linkbuilding	
literature	Literature		p			literature,literatur,litterature,literatura				
literature-reviews	Literature Reviews		p			literature reviews			literaturereviews	
live-events	Live Events		p			live events			liveevents	
live-sound	Live Sound		p			live sound			livesound	
loading	Loading		p			loading				
loans	Loans		p			loans,personal loans,loan servicing,lending,gold loan			personalloans,loanservicing,goldloan	
lobbying	Lobbying		p			lobbying				
log-management	Log Management		p			log management,log analysis			logmanagement,loganalysis	
logistics-operations	Logistics Operations		p			logistics operations			logisticsoperations	
loss-control	Loss Control		p			loss control			losscontrol	
loss-prevention	Loss Prevention		p			loss prevention			lossprevention	
loyalty	Loyalty		p			loyalty,loyal				
lubrication	Lubrication		p			lubrication				
luxembourgish	Luxembourgish		p			luxembourgish				
luxury-goods	Luxury Goods		p			luxury goods			luxurygoods	
macedonian	Macedonian		p			macedonian				
machine-tools	Machine Tools		p			machine tools			machinetools	
machinery	Machinery		p			machinery,industrial machinery			industrialmachinery	
macroeconomics	Macroeconomics		p			macroeconomics				
magic	Magic		p			magic				
makeup-artistry	Makeup Artistry		p			makeup artistry			makeupartistry	
maltese	Maltese		p			maltese				
managed-services	Managed Services		p			managed services,managed service provider			managedservices,managedserviceprovider	
management-systems	Management Systems		p			management systems			managementsystems	
manual-lymph-drainage	Manual Lymph Drainage		p			manual lymph drainage			manuallymphdrainage	
manufacturing-engineering	Manufacturing Engineering		p			manufacturing engineering,production engineering			manufacturingengineering,productionengineering	
manufacturing-systems-integration	Manufacturing Systems Integration		p			manufacturing systems integration			manufacturingsystemsintegration	
mapping	Mapping		p			mapping,online maps			onlinemaps	
maritime-law	Maritime Law		p			maritime law			maritimelaw	
market-data	Market Data		p			market data			marketdata	
market-forecasting	Market Forecasting		p			market forecasting			marketforecasting	
market-intelligence	Market Intelligence		p			market intelligence			marketintelligence	
market-making	Market Making		p			market making			marketmaking	
market-sizing	Market Sizing		p			market sizing			marketsizing	
marketing-analytics	Marketing Analytics		p			marketing analytics,marketing analysis,customer analytics,sales analytics,digital marketing analytics,retail analytics,data driven marketing,crm analytics			marketinganalytics,marketinganalysis,customeranalytics,salesanalytics,digitalmarketinganalytics,retailanalytics,datadrivenmarketing,crmanalytics	
marketing-collateral	Marketing Collateral		p			marketing collateral,marketing collaterals,marketing material			marketingcollateral,marketingcollaterals,marketingmaterial	
marketing-communications	Marketing Communications		p			marketing communications			marketingcommunications	
marketing-operations	Marketing Operations		p			marketing operations			marketingoperations	
martial-arts	Martial Arts		p			martial arts			martialarts	
mass-communication	Mass Communication		p			mass communication			masscommunication	
mastering	Mastering		p			mastering				
material-science	Material Science		p			material science			materialscience	
materials-management	Materials Management		p			materials management,material management,material master,materials,materialwirtschaft			materialsmanagement,materialmanagement,materialmaster	
mathematics-teaching	Mathematics Teaching		p			mathematics teaching			mathematicsteaching	
mechanical-test-equipment	Mechanical Test Equipment		p			mechanical test equipment			mechanicaltestequipment	
mechanical-testing	Mechanical Testing		p			mechanical testing			mechanicaltesting	
mechanism-design	Mechanism Design		p			mechanism design			mechanismdesign	
media	Media		p			media,media studies,new media,digital media			mediastudies,newmedia,digitalmedia	
media-production	Media Production		p			media production			mediaproduction	
media-strategy	Media Strategy		p			media strategy			mediastrategy	
medical-devices	Medical Devices		p			medical devices,medical equipment			medicaldevices,medicalequipment	
medical-knowledge	Medical Knowledge		p			medical knowledge			medicalknowledge	
medical-office	Medical Office		p			medical office			medicaloffice	
medical-records	Medical Records		p			medical records,medical records management,health records,medical records filing			medicalrecords,medicalrecordsmanagement,healthrecords,medicalrecordsfiling	
medical-transcription	Medical Transcription		p			medical transcription			medicaltranscription	
medical-writing	Medical Writing		p			medical writing			medicalwriting	
medicine	Medicine		p			medicine,medical,medizin,medecine,medicina,clinical				
meditation	Meditation		p			meditation				
meetings	Meetings		p			meetings,meeting management			meetingmanagement	
memory-management	Memory Management		p			memory management			memorymanagement	
mentorship	Mentorship		p			mentorship,mentorskap				
menu-design	Menu Design		p			menu design			menudesign	
merchant-acquiring	Merchant Acquiring		p			merchant acquiring			merchantacquiring	
merger-integration	Merger Integration		p			merger integration			mergerintegration	
message-broker	Message Broker		p			message broker,message queues,messaging			messagebroker,messagequeues	
metabolomics	Metabolomics		p			metabolomics				
metadata-management	Metadata Management		p			metadata management,metadata			metadatamanagement	
method-development	Method Development		p			method development			methoddevelopment	
metrics	Metrics		p			metrics,quality metrics			qualitymetrics	
microeconomics	Microeconomics		p			microeconomics				
microsoft-products	Microsoft Products		p			microsoft products,microsoft,microsoft technologies,microsoft software			microsoftproducts,microsofttechnologies,microsoftsoftware	
middle-office	Middle Office		p			middle office			middleoffice	
middleware	Middleware		p			middleware				
migration	Migration		p			migration,system migration			systemmigration	
military-history	Military History		p			military history			militaryhistory	
military-leadership	Military Leadership		p			military leadership			militaryleadership	
military-operations	Military Operations		p			military operations,joint military operations,military affairs			militaryoperations,jointmilitaryoperations,militaryaffairs	
military-planning	Military Planning		p			military planning			militaryplanning	
military-training	Military Training		p			military training			militarytraining	
mindfulness	Mindfulness		p			mindfulness				
mineral-processing	Mineral Processing		p			mineral processing,hydrocyclone beneficiation,beneficiation			mineralprocessing,hydrocyclonebeneficiation	
mis	MIS		p			mis,mis reporting,management information systems,mis preparation,mis executive,mis analyst,mis operations,management of information systems,mis development,preparing mis			misreporting,managementinformationsystems,mispreparation,misexecutive,misanalyst,misoperations,managementofinformationsystems,misdevelopment,preparingmis	
mixed-signal-design	Mixed-Signal Design		p			mixed signal design,mixed signal			mixedsignaldesign,mixedsignal	
mixing	Mixing		p			mixing				
mobile-marketing	Mobile Marketing		p			mobile marketing			mobilemarketing	
mobile-payments	Mobile Payments		p			mobile payments			mobilepayments	
mobile-programming	Mobile Programming		p			mobile programming,mobile technology,mobile applications programming,mobile,iphone,mobile phones			mobileprogramming,mobiletechnology,mobileapplicationsprogramming,mobilephones	
model-deployment	Model Deployment		p			model deployment,model serving			modeldeployment,modelserving	
model-development	Model Development		p			model development,model building,ml modeling,ml models			modeldevelopment,modelbuilding,mlmodeling,mlmodels	
model-monitoring	Model Monitoring		p			model monitoring			modelmonitoring	
model-risk-management	Model Risk Management		p			model risk management,model risk			modelriskmanagement,modelrisk	
model-validation	Model Validation		p			model validation			modelvalidation	
modeling	Modeling		p			modeling,modelling,modelado				
molecular-cloning	Molecular Cloning		p			molecular cloning			molecularcloning	
money-market	Money Market		p			money market			moneymarket	
mongolian	Mongolian		p			mongolian				
monitoring	Monitoring		p			monitoring,performance monitoring,system monitoring,server monitoring,monitoring tools			performancemonitoring,systemmonitoring,servermonitoring,monitoringtools	
monitoring-and-evaluation	Monitoring and Evaluation		p			monitoring and evaluation,m e,program evaluation			monitoringandevaluation,programevaluation	
mortgages	Mortgages		p			mortgages,mortgage loan,home loans,housing finance			mortgageloan,homeloans,housingfinance	
mortuary-science	Mortuary Science		p			mortuary science			mortuaryscience	
motion-planning	Motion Planning		p			motion planning			motionplanning	
motor-control	Motor Control		p			motor control			motorcontrol	
motorcycle-riding	Motorcycle Riding		p			motorcycle riding			motorcycleriding	
motors	Motors		p			motors				
multi-omics	Multi-Omics		p			multi omics			multiomics	
multimedia-authoring	Multimedia Authoring		p			multimedia authoring			multimediaauthoring	
multimedia-production	Multimedia Production		p			multimedia production			multimediaproduction	
multivariate-analysis	Multivariate Analysis		p			multivariate analysis,multivariate statistics			multivariateanalysis,multivariatestatistics	
music-composition	Music Composition		p			music composition,composition,composing			musiccomposition	
music-industry	Music Industry		p			music industry			musicindustry	
music-publishing	Music Publishing		p			music publishing			musicpublishing	
music-theory	Music Theory		p			music theory			musictheory	
mutual-funds	Mutual Funds		p			mutual funds			mutualfunds	
nail-technology	Nail Technology		p			nail technology			nailtechnology	
nanotechnology	Nanotechnology		p			nanotechnology				
national-security	National Security		p			national security,homeland security			nationalsecurity,homelandsecurity	
natural-resource-management	Natural Resource Management		p			natural resource management			naturalresourcemanagement	
navy	Navy		p			navy				
nbfc	NBFC		p			nbfc				
ndebele	Ndebele		p			ndebele				
necropsy	Necropsy		p			necropsy				
needs-analysis	Needs Analysis		p			needs analysis			needsanalysis	
network-expansion	Network Expansion		p			network expansion			networkexpansion	
network-protocols	Network Protocols		p			network protocols,networking protocols,communication protocols,ip networking,ip and mac addressing			networkprotocols,networkingprotocols,communicationprotocols,ipnetworking,ipandmacaddressing	
network-topologies	Network Topologies		p			network topologies			networktopologies	
neurology	Neurology		p			neurology				
neuroscience	Neuroscience		p			neuroscience,neurowissenschaften				
nonprofit-work	Nonprofit Work		p			nonprofit work,nonprofits,non profit,ngo,development sector			nonprofitwork,nonprofit,developmentsector	
northern-sotho	Northern Sotho		p			northern sotho,sepedi			northernsotho	
numeracy	Numeracy		p			numeracy,calculator,numerical skills,numerical ability,calculo			numericalskills,numericalability	
oceanography	Oceanography		p			oceanography				
odia	Odia		p			odia,oriya				
oee	OEE		p			oee,overall equipment effectiveness			overallequipmenteffectiveness	
off-page-seo	Off-Page SEO		p			off page seo			offpageseo	
oil-industry	Oil Industry		p			oil industry,oil,downstream,upstream,petroleum			oilindustry	
oil-painting	Oil Painting		p			oil painting			oilpainting	
omb-circular-a-133	OMB Circular A-133		p			omb circular a 133			ombcirculara133	
oms	OMS		p			oms,order management system			ordermanagementsystem	
on-page-seo	On-Page SEO		p			on page seo			onpageseo	
oncology	Oncology		p			oncology,onkologie				
oncology-nursing	Oncology Nursing		p			oncology nursing			oncologynursing	
online-advertising	Online Advertising		p			online advertising,digital advertising,display advertising			onlineadvertising,digitaladvertising,displayadvertising	
online-teaching	Online Teaching		p			online teaching			onlineteaching	
ontologies	Ontologies		p			ontologies,ontology				
open-source	Open Source		p			open source,open source software,open source technologies,open source platforms,foss,codigo aberto			opensource,opensourcesoftware,opensourcetechnologies,opensourceplatforms,codigoaberto	
operational-excellence	Operational Excellence		p			operational excellence,process excellence,business excellence			operationalexcellence,processexcellence,businessexcellence	
optical-microscopy	Optical Microscopy		p			optical microscopy			opticalmicroscopy	
optics	Optics		p			optics				
orchestration	Orchestration		p			orchestration,container orchestration tooling,orchestrator			containerorchestrationtooling	
order-management	Order Management		p			order management,order processing			ordermanagement,orderprocessing	
order-to-cash	Order to Cash		p			order to cash,o2c			ordertocash	
organic-synthesis	Organic Synthesis		p			organic synthesis,synthesis			organicsynthesis	
organizational-behavior	Organizational Behavior		p			organizational behavior			organizationalbehavior	
orthopedics	Orthopedics		p			orthopedics				
osint	OSINT		p			osint,open source intelligence			opensourceintelligence	
outsourcing	Outsourcing		p			outsourcing,offshore,offshoring,onshore				
package-design	Package Design		p			package design			packagedesign	
packaging-design	Packaging Design		p			packaging design			packagingdesign	
parcel-sorting	Parcel Sorting		p			parcel sorting			parcelsorting	
partner-management	Partner Management		p			partner management,strategic partnerships,partnerships,partner development,alliance management,strategic alliances,partnership development			partnermanagement,strategicpartnerships,partnerdevelopment,alliancemanagement,strategicalliances,partnershipdevelopment	
pashto	Pashto		p			pashto				
path-planning	Path Planning		p			path planning			pathplanning	
pathology	Pathology		p			pathology				
patience	Patience		p			patience,patient,geduld,paciencia				
patient-advocacy	Patient Advocacy		p			patient advocacy			patientadvocacy	
patient-assessment	Patient Assessment		p			patient assessment			patientassessment	
patient-education	Patient Education		p			patient education			patienteducation	
patient-monitoring	Patient Monitoring		p			patient monitoring			patientmonitoring	
patient-safety	Patient Safety		p			patient safety			patientsafety	
patient-transport	Patient Transport		p			patient transport			patienttransport	
pattern-recognition	Pattern Recognition		p			pattern recognition			patternrecognition	
payment-handling	Payment Handling		p			payment handling			paymenthandling	
payment-posting	Payment Posting		p			payment posting			paymentposting	
payments	Payments		p			payments,payment processing,payment systems,online payment methods,payment solutions			paymentprocessing,paymentsystems,onlinepaymentmethods,paymentsolutions	
payroll-administration	Payroll Administration		p			payroll administration			payrolladministration	
pdf	PDF		p			pdf				
peacebuilding	Peacebuilding		p			peacebuilding				
peer-tutoring	Peer Tutoring		p			peer tutoring			peertutoring	
percussion	Percussion		p			percussion				
performance-analysis	Performance Analysis		p			performance analysis,performance measurement,performance metrics,performance analyst			performanceanalysis,performancemeasurement,performancemetrics,performanceanalyst	
perimeter-security	Perimeter Security		p			perimeter security			perimetersecurity	
perseverance	Perseverance		p			perseverance,persistence,persistent,determined,determination,tenacity				
personal-shopping	Personal Shopping		p			personal shopping			personalshopping	
persuasion	Persuasion		p			persuasion,influencing,influencing skills,persuasive,persuasive communication,convincing skills,influence			influencingskills,persuasivecommunication,convincingskills	
petrochemicals	Petrochemicals		p			petrochemicals				
pharmaceutical-industry	Pharmaceutical Industry		p			pharmaceutical industry,pharma,pharmaceutical,pharmaceutics,pharmazeutische industrie			pharmaceuticalindustry,pharmazeutischeindustrie	
pharmaceutical-manufacturing	Pharmaceutical Manufacturing		p			pharmaceutical manufacturing			pharmaceuticalmanufacturing	
pharmacology	Pharmacology		p			pharmacology				
philanthropy	Philanthropy		p			philanthropy				
philosophy	Philosophy		p			philosophy,philosophie,filosofia				
photonics	Photonics		p			photonics				
physical-security	Physical Security		p			physical security			physicalsecurity	
physiology	Physiology		p			physiology				
pilates	Pilates		p			pilates				
pipelines	Pipelines		p			pipelines				
piping	Piping		p			piping				
piping-design	Piping Design		p			piping design			pipingdesign	
pixel-art	Pixel Art		p			pixel art			pixelart	
plant-biology	Plant Biology		p			plant biology			plantbiology	
plant-breeding	Plant Breeding		p			plant breeding			plantbreeding	
plant-design	Plant Design		p			plant design			plantdesign	
plant-engineering	Plant Engineering		p			plant engineering			plantengineering	
plant-layout	Plant Layout		p			plant layout			plantlayout	
plant-operations	Plant Operations		p			plant operations			plantoperations	
plant-tissue-culture	Plant Tissue Culture		p			plant tissue culture			planttissueculture	
plastic-design	Plastic Design		p			plastic design			plasticdesign	
playwriting	Playwriting		p			playwriting				
policies-and-procedures	Policies and Procedures		p			policies and procedures,policies procedures,procedures			policiesandprocedures,policiesprocedures	
political-economy	Political Economy		p			political economy			politicaleconomy	
political-science	Political Science		p			political science,politics,politikwissenschaft,statspolitik,political analysis,politique			politicalscience,politicalanalysis	
population-health	Population Health		p			population health			populationhealth	
portfolio-analysis	Portfolio Analysis		p			portfolio analysis			portfolioanalysis	
positive-thinking	Positive Thinking		p			positive thinking,positivity,optimistic			positivethinking	
post-production	Post Production		p			post production			postproduction	
poster-design	Poster Design		p			poster design			posterdesign	
posters	Posters		p			posters				
powder-metallurgy	Powder Metallurgy		p			powder metallurgy			powdermetallurgy	
power-distribution	Power Distribution		p			power distribution			powerdistribution	
power-generation	Power Generation		p			power generation			powergeneration	
power-management	Power Management		p			power management			powermanagement	
power-plants	Power Plants		p			power plants			powerplants	
power-supply	Power Supply		p			power supply			powersupply	
power-tools	Power Tools		p			power tools			powertools	
predictive-maintenance	Predictive Maintenance		p			predictive maintenance			predictivemaintenance	
presentation-graphics	Presentation Graphics		p			presentation graphics			presentationgraphics	
press-releases	Press Releases		p			press releases			pressreleases	
pricing-analysis	Pricing Analysis		p			pricing analysis			pricinganalysis	
primary-research	Primary Research		p			primary research			primaryresearch	
print-server	Print Server		p			print server			printserver	
printmaking	Printmaking		p			printmaking				
privacy-law	Privacy Law		p			privacy law			privacylaw	
private-banking	Private Banking		p			private banking			privatebanking	
private-equity	Private Equity		p			private equity			privateequity	
private-investigation	Private Investigation		p			private investigation			privateinvestigation	
private-tuition	Private Tuition		p			private tuition			privatetuition	
privileged-access-management	Privileged Access Management		p			privileged access management,pam			privilegedaccessmanagement	
process-control	Process Control		p			process control,process control engineering,process monitoring			processcontrol,processcontrolengineering,processmonitoring	
process-documentation	Process Documentation		p			process documentation,procedure writing,work instructions			processdocumentation,procedurewriting,workinstructions	
process-equipment	Process Equipment		p			process equipment			processequipment	
process-planning	Process Planning		p			process planning			processplanning	
process-safety	Process Safety		p			process safety			processsafety	
process-simulation	Process Simulation		p			process simulation			processsimulation	
process-validation	Process Validation		p			process validation			processvalidation	
procure-to-pay	Procure to Pay		p			procure to pay			procuretopay	
procurement-management	Procurement Management		p			procurement management			procurementmanagement	
procurement-operations	Procurement Operations		p			procurement operations			procurementoperations	
product-analytics	Product Analytics		p			product analytics,product analysis,product analyst			productanalytics,productanalysis,productanalyst	
product-awareness	Product Awareness		p			product awareness			productawareness	
product-demonstration	Product Demonstration		p			product demonstration			productdemonstration	
product-display	Product Display		p			product display			productdisplay	
product-knowledge	Product Knowledge		p			product knowledge			productknowledge	
product-pricing	Product Pricing		p			product pricing			productpricing	
product-sourcing	Product Sourcing		p			product sourcing			productsourcing	
product-training	Product Training		p			product training			producttraining	
production-analytics	Production Analytics		p			production analytics			productionanalytics	
production-management	Production Management		p			production management,manufacturing process,manufacturing processes,production process,production operations,manufacturing operations,production supervision			productionmanagement,manufacturingprocess,manufacturingprocesses,productionprocess,productionoperations,manufacturingoperations,productionsupervision	
production-systems	Production Systems		p			production systems			productionsystems	
productivity	Productivity		p			productivity,productividad				
professional-services	Professional Services		p			professional services			professionalservices	
professionalism	Professionalism		p			professionalism,etiquette,good professional etiquette,professional,maturity,matured			goodprofessionaletiquette	
profitability-analysis	Profitability Analysis		p			profitability analysis,profitability			profitabilityanalysis	
program-development	Program Development		p			program development			programdevelopment	
project-estimation	Project Estimation		p			project estimation,effort estimation			projectestimation,effortestimation	
project-finance	Project Finance		p			project finance			projectfinance	
promotional-events	Promotional Events		p			promotional events			promotionalevents	
property-development	Property Development		p			property development			propertydevelopment	
property-law	Property Law		p			property law,real estate law			propertylaw,realestatelaw	
property-valuation	Property Valuation		p			property valuation			propertyvaluation	
proposals	Proposals		p			proposals,proposal development,proposal documentation,proposal preparation,redaccion de proyectos			proposaldevelopment,proposaldocumentation,proposalpreparation,redacciondeproyectos	
protection-systems	Protection Systems		p			protection systems			protectionsystems	
proteomics	Proteomics		p			proteomics				
psychiatric-care	Psychiatric Care		p			psychiatric care			psychiatriccare	
psychological-assessment	Psychological Assessment		p			psychological assessment			psychologicalassessment	
psychological-warfare	Psychological Warfare		p			psychological warfare			psychologicalwarfare	
psychometrics	Psychometrics		p			psychometrics				
public-affairs	Public Affairs		p			public affairs			publicaffairs	
public-law	Public Law		p			public law,droit public			publiclaw,droitpublic	
public-policy	Public Policy		p			public policy,policy,policy analysis,policies,policy development,policy writing,policy program development			publicpolicy,policyanalysis,policydevelopment,policywriting,policyprogramdevelopment	
public-sector	Public Sector		p			public sector			publicsector	
publication	Publication		p			publication,publicacion				
publicity	Publicity		p			publicity				
puppetry	Puppetry		p			puppetry				
purchase-management	Purchase Management		p			purchase management			purchasemanagement	
purchasing-management	Purchasing Management		p			purchasing management			purchasingmanagement	
purification	Purification		p			purification				
pv-systems	PV Systems		p			pv systems			pvsystems	
qcc	QCC		p			qcc				
qualitative-research	Qualitative Research		p			qualitative research,qualitative analysis,qualitative			qualitativeresearch,qualitativeanalysis	
quality	Quality		p			quality,quality standards,quality systems,product quality,process quality,quality check,quality tools,calidad,qualite,qualitat,qualidade,qa qc processes,quality planning,quality processes,quality checking,quality documentation,document quality			qualitystandards,qualitysystems,productquality,processquality,qualitycheck,qualitytools,qaqcprocesses,qualityplanning,qualityprocesses,qualitychecking,qualitydocumentation,documentquality	
quality-analysis	Quality Analysis		p			quality analysis,quality analyst			qualityanalysis,qualityanalyst	
quality-auditing	Quality Auditing		p			quality auditing,quality audit,process audit			qualityauditing,qualityaudit,processaudit	
quality-engineering	Quality Engineering		p			quality engineering			qualityengineering	
quality-improvement	Quality Improvement		p			quality improvement			qualityimprovement	
quantitative-finance	Quantitative Finance		p			quantitative finance,quantitative trading			quantitativefinance,quantitativetrading	
quantitative-research	Quantitative Research		p			quantitative research,quantitative analysis,quantitative			quantitativeresearch,quantitativeanalysis	
quantity-takeoff	Quantity Takeoff		p			quantity takeoff,takeoff,quantity estimation			quantitytakeoff,quantityestimation	
quechua	Quechua		p			quechua				
radiation-safety	Radiation Safety		p			radiation safety			radiationsafety	
radio	Radio		p			radio,radio production			radioproduction	
radio-astronomy	Radio Astronomy		p			radio astronomy			radioastronomy	
rajasthani	Rajasthani		p			rajasthani				
ratio-analysis	Ratio Analysis		p			ratio analysis			ratioanalysis	
raw-material	Raw Material		p			raw material			rawmaterial	
rcm	RCM		p			rcm				
rdf	RDF		p			rdf				
real-analysis	Real Analysis		p			real analysis			realanalysis	
receiving	Receiving		p			receiving				
record-to-report	Record to Report		p			record to report,r2r			recordtoreport	
recording	Recording		p			recording,audio recording,sound recording			audiorecording,soundrecording	
records-maintenance	Records Maintenance		p			records maintenance,maintain records			recordsmaintenance,maintainrecords	
redaction	Redaction		p			redaction				
refinery-operations	Refinery Operations		p			refinery operations			refineryoperations	
reflexology	Reflexology		p			reflexology				
regulatory-reporting	Regulatory Reporting		p			regulatory reporting			regulatoryreporting	
regulatory-submissions	Regulatory Submissions		p			regulatory submissions			regulatorysubmissions	
rehabilitation	Rehabilitation		p			rehabilitation				
reinsurance	Reinsurance		p			reinsurance				
relationship-marketing	Relationship Marketing		p			relationship marketing			relationshipmarketing	
release-deployment	Release Deployment		p			release deployment			releasedeployment	
release-notes	Release Notes		p			release notes			releasenotes	
reliability-centered-maintenance	Reliability Centered Maintenance		p			reliability centered maintenance			reliabilitycenteredmaintenance	
reliability-engineering	Reliability Engineering		p			reliability engineering			reliabilityengineering	
religious-studies	Religious Studies		p			religious studies			religiousstudies	
remediation	Remediation		p			remediation,remediation management			remediationmanagement	
replenishment	Replenishment		p			replenishment				
research-writing	Research Writing		p			research writing			researchwriting	
resilience	Resilience		p			resilience,resilient,resiliencia,resilienz				
retail-industry	Retail Industry		p			retail industry			retailindustry	
retail-operations	Retail Operations		p			retail operations			retailoperations	
retail-store	Retail Store		p			retail store			retailstore	
retirement-planning	Retirement Planning		p			retirement planning			retirementplanning	
revenue-assurance	Revenue Assurance		p			revenue assurance			revenueassurance	
revenue-cycle-management	Revenue Cycle Management		p			revenue cycle management			revenuecyclemanagement	
revenue-generation	Revenue Generation		p			revenue generation			revenuegeneration	
revenue-recognition	Revenue Recognition		p			revenue recognition			revenuerecognition	
rfi	RFI		p			rfi				
rfq	RFQ		p			rfq				
risk-analytics	Risk Analytics		p			risk analytics,risk modeling,risk modelling			riskanalytics,riskmodeling,riskmodelling	
rna	RNA		p			rna,rna extraction			rnaextraction	
robot-design	Robot Design		p			robot design			robotdesign	
royalty-management	Royalty Management		p			royalty management			royaltymanagement	
running	Running		p			running				
safety-training	Safety Training		p			safety training			safetytraining	
sailing	Sailing		p			sailing				
sales-analysis	Sales Analysis		p			sales analysis			salesanalysis	
sales-and-operations-planning	Sales and Operations Planning		p			sales and operations planning			salesandoperationsplanning	
sales-enablement	Sales Enablement		p			sales enablement			salesenablement	
sales-engineering	Sales Engineering		p			sales engineering			salesengineering	
sales-floor	Sales Floor		p			sales floor			salesfloor	
sales-promotion	Sales Promotion		p			sales promotion,promotion,sales promotion planning			salespromotion,salespromotionplanning	
sales-training	Sales Training		p			sales training			salestraining	
salsa	Salsa		p			salsa				
sanskrit	Sanskrit		p			sanskrit				
saxophone	Saxophone		p			saxophone				
scalability	Scalability		p			scalability,scalable design			scalabledesign	
school	School		p			school				
science	Science		p			science,wissenschaft,ciencia,natural sciences,life sciences,naturwissenschaften			naturalsciences,lifesciences	
science-education	Science Education		p			science education			scienceeducation	
scientific-method	Scientific Method		p			scientific method			scientificmethod	
scientist	Scientist		p			scientist				
scuba-diving	Scuba Diving		p			scuba diving,diving,dykning			scubadiving	
secondary-research	Secondary Research		p			secondary research			secondaryresearch	
security-administration	Security Administration		p			security administration			securityadministration	
security-clearance	Security Clearance		p			security clearance			securityclearance	
security-compliance	Security Compliance		p			security compliance			securitycompliance	
security-management	Security Management		p			security management			securitymanagement	
security-operations	Security Operations		p			security operations			securityoperations	
security-policies	Security Policies		p			security policies			securitypolicies	
seed-technology	Seed Technology		p			seed technology,seed health testing,germination testing			seedtechnology,seedhealthtesting,germinationtesting	
segmentation	Segmentation		p			segmentation,customer segmentation,market segmentation			customersegmentation,marketsegmentation	
self-discipline	Self-Discipline		p			self discipline,discipline,self management			selfdiscipline,selfmanagement	
semantic-web	Semantic Web		p			semantic web			semanticweb	
semiconductors	Semiconductors		p			semiconductors,silicon				
seminars	Seminars		p			seminars				
sensor-fusion	Sensor Fusion		p			sensor fusion			sensorfusion	
sensors	Sensors		p			sensors				
seo-writing	SEO Writing		p			seo writing			seowriting	
server-side-programming	Server-Side Programming		p			server side programming			serversideprogramming	
servers	Servers		p			servers,servidor,servidores,microsoft servers			microsoftservers	
service-delivery	Service Delivery		p			service delivery,service delivery management,it service delivery,service assurance,business services,service orientation			servicedelivery,servicedeliverymanagement,itservicedelivery,serviceassurance,businessservices,serviceorientation	professional-services managed-services
service-management	Service Management		p			service management			servicemanagement	
service-quality	Service Quality		p			service quality			servicequality	
set-design	Set Design		p			set design			setdesign	
sewing-machine-operation	Sewing Machine Operation		p			sewing machine operation			sewingmachineoperation	
sheet-metal-design	Sheet Metal Design		p			sheet metal design			sheetmetaldesign	
shelf-stacking	Shelf Stacking		p			shelf stacking			shelfstacking	
shiatsu	Shiatsu		p			shiatsu				
shift-management	Shift Management		p			shift management			shiftmanagement	
ship-handling	Ship Handling		p			ship handling			shiphandling	
shipping-coordination	Shipping Coordination		p			shipping coordination			shippingcoordination	
shona	Shona		p			shona				
shop-keeping	Shop Keeping		p			shop keeping			shopkeeping	
siemens	Siemens		p			siemens,siemens products			siemensproducts	
sign-writing	Sign Writing		p			sign writing			signwriting	
signalling	Signalling		p			signalling				
simulation	Simulation		p			simulation,modeling and simulation			modelingandsimulation	
sindhi	Sindhi		p			sindhi				
sinhala	Sinhala		p			sinhala,sinhalese				
skiing	Skiing		p			skiing				
small-business-management	Small Business Management		p			small business management			smallbusinessmanagement	
smart-grid	Smart Grid		p			smart grid			smartgrid	
smart-home	Smart Home		p			smart home			smarthome	
smed	SMED		p			smed				
sms-marketing	SMS Marketing		p			sms marketing,sms,e mail broadcasting			smsmarketing,emailbroadcasting	
smt	SMT		p			smt,surface mount			surfacemount	
soccer-coaching	Soccer Coaching		p			soccer coaching			soccercoaching	
social-impact	Social Impact		p			social impact			socialimpact	
social-media-analytics	Social Media Analytics		p			social media analytics			socialmediaanalytics	
social-media-design	Social Media Design		p			social media design			socialmediadesign	
social-research	Social Research		p			social research			socialresearch	
social-responsibility	Social Responsibility		p			social responsibility			socialresponsibility	
social-services	Social Services		p			social services			socialservices	
sociology	Sociology		p			sociology,soziologie,sociologie,sociologia,social science,sozialwissenschaften			socialscience	
soft-skills	Soft Skills		p			soft skills,habilidades blandas			softskills,habilidadesblandas	
software-asset-management	Software Asset Management		p			software asset management			softwareassetmanagement	
software-configuration	Software Configuration		p			software configuration			softwareconfiguration	
software-engineering-management	Software Engineering Management		p			software engineering management			softwareengineeringmanagement	
software-implementation	Software Implementation		p			software implementation			softwareimplementation	
software-installation	Software Installation		p			software installation			softwareinstallation	
software-metrics	Software Metrics		p			software metrics			softwaremetrics	
software-packages	Software Packages		p			software packages			softwarepackages	
software-services	Software Services		p			software services			softwareservices	
software-solutions	Software Solutions		p			software solutions			softwaresolutions	
software-upgrades	Software Upgrades		p			software upgrades			softwareupgrades	
soil-mechanics	Soil Mechanics		p			soil mechanics			soilmechanics	
solution-design	Solution Design		p			solution design,solutioning,solution delivery,solution development,technical design			solutiondesign,solutiondelivery,solutiondevelopment,technicaldesign	
somali	Somali		p			somali				
songwriting	Songwriting		p			songwriting				
sotho	Sotho		p			sotho,sesotho				
sow	SOW		p			sow,statement of work			statementofwork	
spa-management	Spa Management		p			spa management			spamanagement	
spare-parts	Spare Parts		p			spare parts			spareparts	
speech-and-debate	Speech and Debate		p			speech and debate,debating,debate			speechanddebate	
speed-reading	Speed Reading		p			speed reading			speedreading	
spend-analysis	Spend Analysis		p			spend analysis			spendanalysis	
spend-management	Spend Management		p			spend management			spendmanagement	
sports	Sports		p			sports,deportes,esportes,fotboll				
sports-management	Sports Management		p			sports management			sportsmanagement	
sprint-planning	Sprint Planning		p			sprint planning			sprintplanning	
sprint-retrospectives	Sprint Retrospectives		p			sprint retrospectives			sprintretrospectives	
stakeholder-mapping	Stakeholder Mapping		p			stakeholder mapping			stakeholdermapping	
standard-operating-procedures	Standard Operating Procedures		p			standard operating procedures,sop,sop creation			standardoperatingprocedures,sopcreation	
statistical-software	Statistical Software		p			statistical software,statistical tools,statistical programming			statisticalsoftware,statisticaltools,statisticalprogramming	
stem-cells	Stem Cells		p			stem cells			stemcells	
stem-education	STEM Education		p			stem education			stemeducation	
stock-keeping	Stock Keeping		p			stock keeping			stockkeeping	
stocking	Stocking		p			stocking				
store-keeping	Store Keeping		p			store keeping,storekeeper			storekeeping	
store-operations	Store Operations		p			store operations			storeoperations	
stories	Stories		p			stories				
strategic-communication	Strategic Communication		p			strategic communication			strategiccommunication	
strategic-initiatives	Strategic Initiatives		p			strategic initiatives			strategicinitiatives	
strategic-thinking	Strategic Thinking		p			strategic thinking,strategic thinker,strategic vision			strategicthinking,strategicthinker,strategicvision	
stress-analysis	Stress Analysis		p			stress analysis			stressanalysis	
stress-management	Stress Management		p			stress management,calm under pressure,stress tolerance,stressresistenz,pressure handling,handling pressure,stress resistance			stressmanagement,calmunderpressure,stresstolerance,pressurehandling,handlingpressure,stressresistance	
structural-mechanics	Structural Mechanics		p			structural mechanics			structuralmechanics	
structured-finance	Structured Finance		p			structured finance			structuredfinance	
structured-products	Structured Products		p			structured products			structuredproducts	
student-affairs	Student Affairs		p			student affairs			studentaffairs	
student-development	Student Development		p			student development			studentdevelopment	
student-engagement	Student Engagement		p			student engagement			studentengagement	
student-teaching	Student Teaching		p			student teaching			studentteaching	
subject-matter-expertise	Subject Matter Expertise		p			subject matter expertise,subject matter expert,domain knowledge,domain expertise			subjectmatterexpertise,subjectmatterexpert,domainknowledge,domainexpertise	
substance-abuse	Substance Abuse		p			substance abuse			substanceabuse	
substation-design	Substation Design		p			substation design			substationdesign	
substations	Substations		p			substations				
supplier-evaluation	Supplier Evaluation		p			supplier evaluation			supplierevaluation	
supplier-negotiation	Supplier Negotiation		p			supplier negotiation			suppliernegotiation	
supplier-quality	Supplier Quality		p			supplier quality			supplierquality	
supply-chain-analytics	Supply Chain Analytics		p			supply chain analytics			supplychainanalytics	
supply-chain-coordination	Supply Chain Coordination		p			supply chain coordination			supplychaincoordination	
supply-chain-operations	Supply Chain Operations		p			supply chain operations			supplychainoperations	
supply-chain-optimization	Supply Chain Optimization		p			supply chain optimization			supplychainoptimization	
supply-chain-planning	Supply Chain Planning		p			supply chain planning			supplychainplanning	
supply-planning	Supply Planning		p			supply planning			supplyplanning	
surfing	Surfing		p			surfing				
surgical-nursing	Surgical Nursing		p			surgical nursing			surgicalnursing	
surveillance-operations	Surveillance Operations		p			surveillance operations			surveillanceoperations	
surveys	Surveys		p			surveys,survey design,questionnaire design,user surveys			surveydesign,questionnairedesign,usersurveys	
suspension-and-alignment	Suspension and Alignment		p			suspension and alignment			suspensionandalignment	
sustainable-design	Sustainable Design		p			sustainable design			sustainabledesign	
swaps	Swaps		p			swaps				
swati	Swati		p			swati,siswati				
swedish-massage	Swedish Massage		p			swedish massage			swedishmassage	
swimming	Swimming		p			swimming,natation,schwimmen				
switchboard	Switchboard		p			switchboard,switchboard operation			switchboardoperation	
switchgear	Switchgear		p			switchgear				
system-analysis	System Analysis		p			system analysis,systems analysis and design,system analysis and design,system analysis design,system analyst,systems analyst skills,analysis and design			systemanalysis,systemsanalysisanddesign,systemanalysisanddesign,systemanalysisdesign,systemanalyst,systemsanalystskills,analysisanddesign	
system-development	System Development		p			system development			systemdevelopment	
system-implementation	System Implementation		p			system implementation			systemimplementation	
system-integration	System Integration		p			system integration,integration,application integration,software integration,integration specialist,systems integrator,third party integration,integracion de sistemas,api intergration,enterprise application integration,eai,process integration			systemintegration,applicationintegration,softwareintegration,integrationspecialist,systemsintegrator,thirdpartyintegration,integraciondesistemas,apiintergration,enterpriseapplicationintegration,processintegration	
system-maintenance	System Maintenance		p			system maintenance			systemmaintenance	
system-management	System Management		p			system management			systemmanagement	
system-programming	System Programming		p			system programming,low level programming			systemprogramming,lowlevelprogramming	
system-requirements-specification	System Requirements Specification		p			system requirements specification			systemrequirementsspecification	
system-software	System Software		p			system software			systemsoftware	
system-upgrades	System Upgrades		p			system upgrades			systemupgrades	
systems-engineering	Systems Engineering		p			systems engineering,system engineering			systemsengineering,systemengineering	
systems-support	Systems Support		p			systems support			systemssupport	
systems-thinking	Systems Thinking		p			systems thinking			systemsthinking	
t-shirt-design	T-Shirt Design		p			t shirt design			tshirtdesign	
table-tennis	Table Tennis		p			table tennis			tabletennis	
tactics	Tactics		p			tactics				
taiwanese	Taiwanese		p			taiwanese,hokkien				
talent-management	Talent Management		p			talent management,talent pipelining,human capital			talentmanagement,talentpipelining,humancapital	
teaching-assistance	Teaching Assistance		p			teaching assistance,teaching assistant			teachingassistance,teachingassistant	
teaching-english	Teaching English		p			teaching english			teachingenglish	
team-motivation	Team Motivation		p			team motivation,motivational skills,motivating others,motivational			teammotivation,motivationalskills,motivatingothers	
technical-analysis	Technical Analysis		p			technical analysis			technicalanalysis	
technical-content-writing	Technical Content Writing		p			technical content writing			technicalcontentwriting	
technical-editing	Technical Editing		p			technical editing			technicalediting	
technical-skills	Technical Skills		p			technical skills,technical expertise,technical knowledge,technical management			technicalskills,technicalexpertise,technicalknowledge,technicalmanagement	
technology-implementation	Technology Implementation		p			technology implementation			technologyimplementation	
telematics	Telematics		p			telematics				
television	Television		p			television,tv,broadcast television,digital tv,television production			broadcasttelevision,digitaltv,televisionproduction	
tenant-relations	Tenant Relations		p			tenant relations			tenantrelations	
tenders	Tenders		p			tenders				
tennis	Tennis		p			tennis				
test-engineering	Test Engineering		p			test engineering			testengineering	
test-equipment	Test Equipment		p			test equipment			testequipment	
text-editing	Text Editing		p			text editing			textediting	
text-processing	Text Processing		p			text processing,procesador de textos,traitement de texte,textverarbeitung			textprocessing,procesadordetextos,traitementdetexte	
textile-design	Textile Design		p			textile design			textiledesign	
theology	Theology		p			theology				
theory	Theory		p			theory				
therapy	Therapy		p			therapy				
thermal	Thermal		p			thermal				
thermal-analysis	Thermal Analysis		p			thermal analysis			thermalanalysis	
thermal-engineering	Thermal Engineering		p			thermal engineering			thermalengineering	
third-party-risk-management	Third-Party Risk Management		p			third party risk management,third party risk,vendor risk			thirdpartyriskmanagement,thirdpartyrisk,vendorrisk	
thought-leadership	Thought Leadership		p			thought leadership			thoughtleadership	
threading	Threading		p			threading				
through-hole	Through-Hole		p			through hole			throughhole	
till-operation	Till Operation		p			till operation			tilloperation	
timekeeping	Timekeeping		p			timekeeping,time and attendance			timeandattendance	
titration	Titration		p			titration				
tolerance-analysis	Tolerance Analysis		p			tolerance analysis			toleranceanalysis	
tool-design	Tool Design		p			tool design			tooldesign	
total-productive-maintenance	Total Productive Maintenance		p			total productive maintenance,tpm			totalproductivemaintenance	
toyota-production-system	Toyota Production System		p			toyota production system			toyotaproductionsystem	
track-and-field	Track and Field		p			track and field			trackandfield	
trackwise	Trackwise		p			trackwise				
trade-compliance	Trade Compliance		p			trade compliance			tradecompliance	
trade-finance	Trade Finance		p			trade finance,letters of credit,letter of credit			tradefinance,lettersofcredit,letterofcredit	
trade-shows	Trade Shows		p			trade shows,exhibitions			tradeshows	
training-needs-analysis	Training Needs Analysis		p			training needs analysis			trainingneedsanalysis	
transaction-processing	Transaction Processing		p			transaction processing			transactionprocessing	
transcriptomics	Transcriptomics		p			transcriptomics				
transfer-pricing	Transfer Pricing		p			transfer pricing			transferpricing	
transition-management	Transition Management		p			transition management,transition			transitionmanagement	
transport-management-system	Transport Management System		p			transport management system			transportmanagementsystem	
transportation	Transportation		p			transportation,transport,transport management,transportation management,transporte,verkehr			transportmanagement,transportationmanagement	
transportation-engineering	Transportation Engineering		p			transportation engineering,traffic engineering,highway engineering			transportationengineering,trafficengineering,highwayengineering	
trend-analysis	Trend Analysis		p			trend analysis,market trends			trendanalysis,markettrends	
triage	Triage		p			triage				
trial-balance	Trial Balance		p			trial balance			trialbalance	
trigonometry	Trigonometry		p			trigonometry				
trusts	Trusts		p			trusts				
tsonga	Tsonga		p			tsonga,xitsonga				
tswana	Tswana		p			tswana,setswana				
tunnel-engineering	Tunnel Engineering		p			tunnel engineering			tunnelengineering	
university-teaching	University Teaching		p			university teaching			universityteaching	
unloading	Unloading		p			unloading				
unstructured-data	Unstructured Data		p			unstructured data			unstructureddata	
upgrades	Upgrades		p			upgrades				
ups	UPS		p			ups				
upstream-processing	Upstream Processing		p			upstream processing			upstreamprocessing	
us-healthcare	US Healthcare		p			us healthcare			ushealthcare	
user-journeys	User Journeys		p			user journeys,customer journey,user flows			userjourneys,customerjourney,userflows	
ux-writing	UX Writing		p			ux writing			uxwriting	
uzbek	Uzbek		p			uzbek				
validation	Validation		p			validation,verification and validation			verificationandvalidation	
value-analysis	Value Analysis		p			value analysis			valueanalysis	
value-engineering	Value Engineering		p			value engineering			valueengineering	
variance-analysis	Variance Analysis		p			variance analysis			varianceanalysis	
vector-graphics	Vector Graphics		p			vector graphics,vectorizacion			vectorgraphics	
vector-illustration	Vector Illustration		p			vector illustration			vectorillustration	
vehicle-dynamics	Vehicle Dynamics		p			vehicle dynamics			vehicledynamics	
venda	Venda		p			venda,tshivenda				
vendor-negotiation	Vendor Negotiation		p			vendor negotiation			vendornegotiation	
vendor-selection	Vendor Selection		p			vendor selection			vendorselection	
venture-capital	Venture Capital		p			venture capital			venturecapital	
vibration-analysis	Vibration Analysis		p			vibration analysis			vibrationanalysis	
video-conferencing	Video Conferencing		p			video conferencing			videoconferencing	
violin	Violin		p			violin				
virology	Virology		p			virology				
visual-design	Visual Design		p			visual design,design,designing,designer,creative design,creative designing,diseno,visual communication,comunicacion visual,digital design			visualdesign,creativedesign,creativedesigning,visualcommunication,comunicacionvisual,digitaldesign	
visual-displays	Visual Displays		p			visual displays			visualdisplays	
vocational-education	Vocational Education		p			vocational education			vocationaleducation	
vocational-training	Vocational Training		p			vocational training			vocationaltraining	
voice-biometrics	Voice Biometrics		p			voice biometrics			voicebiometrics	
volleyball	Volleyball		p			volleyball				
volunteering	Volunteering		p			volunteering,volunteer,freiwilligenarbeit,ehrenamt,benevolat,voluntariado,volunteer management,gemeinnutzige arbeit			volunteermanagement,gemeinnutzigearbeit	
ward-management	Ward Management		p			ward management			wardmanagement	
waste-reduction	Waste Reduction		p			waste reduction			wastereduction	
water-quality	Water Quality		p			water quality			waterquality	
water-resources	Water Resources		p			water resources			waterresources	
watercolor	Watercolor		p			watercolor				
waxing	Waxing		p			waxing				
wealth-planning	Wealth Planning		p			wealth planning			wealthplanning	
weapons-handling	Weapons Handling		p			weapons handling			weaponshandling	
web-content	Web Content		p			web content			webcontent	
web-content-management	Web Content Management		p			web content management			webcontentmanagement	
web-frameworks	Web Frameworks		p			web frameworks,frameworks			webframeworks	
web-hosting	Web Hosting		p			web hosting,hosting			webhosting	
web-writing	Web Writing		p			web writing			webwriting	
website-building	Website Building		p			website building,website creation,building websites,creation de sites web,creacion de paginas web,paginas web,web page creation,web site production,web page design			websitebuilding,websitecreation,buildingwebsites,creationdesitesweb,creaciondepaginasweb,paginasweb,webpagecreation,websiteproduction,webpagedesign	
website-management	Website Management		p			website management,website,website maintenance,website updating,website updates,webmaster,website analysis,site web,web pages,web administration,web,web project management,sitios web,web publishing,internet technologies,portals,web server administration			websitemanagement,websitemaintenance,websiteupdating,websiteupdates,websiteanalysis,siteweb,webpages,webadministration,webprojectmanagement,sitiosweb,webpublishing,internettechnologies,webserveradministration	
wedding-planning	Wedding Planning		p			wedding planning			weddingplanning	
wellness	Wellness		p			wellness,health and wellness,health promotion			healthandwellness,healthpromotion	
welsh	Welsh		p			welsh				
western-blotting	Western Blotting		p			western blotting			westernblotting	
wet-lab	Wet Lab		p			wet lab			wetlab	
wholesale	Wholesale		p			wholesale				
wildlife	Wildlife		p			wildlife				
wind-power	Wind Power		p			wind power,wind turbines,windturbine design			windpower,windturbines,windturbinedesign	
wireless-communication	Wireless Communication		p			wireless communication			wirelesscommunication	
wireless-technologies	Wireless Technologies		p			wireless technologies			wirelesstechnologies	
workflow	Workflow		p			workflow,workflow management,workflow analysis			workflowmanagement,workflowanalysis	
workforce-management	Workforce Management		p			workforce management,wfm,manpower planning			workforcemanagement,manpowerplanning	
working-capital	Working Capital		p			working capital			workingcapital	
workshops	Workshops		p			workshops,running of workshops			runningofworkshops	
world-history	World History		p			world history			worldhistory	
xhosa	Xhosa		p			xhosa,isixhosa				
yard-management	Yard Management		p			yard management			yardmanagement	
year-end-closing	Year-End Closing		p			year end closing,year end,closing			yearendclosing,yearend	
yoga	Yoga		p			yoga,yoga instruction			yogainstruction	
yoruba	Yoruba		p			yoruba				
zulu	Zulu		p			zulu,isizulu				
appwrite	Appwrite		t		appwrite					
artix-linux	Artix Linux		t	artix linux	artix		artixlinux			
ballerina	Ballerina		t		ballerina,bal					
composer	Composer		t		composer					
hashicorp-consul	HashiCorp Consul		t	hashicorp consul	consul		hashicorpconsul			
core-js	core-js		t	core js			corejs			
crystal	Crystal		t		crystal,crystallang					
dataspell	DataSpell		t		dataspell					
datatables	DataTables		t		datatables					
discord.js	discord.js		t	discord js			discordjs			
dovecot	Dovecot		t		dovecot					
dyalog-apl	Dyalog APL		t	dyalog apl	dyalog		dyalogapl			
ecto	Ecto		t		ecto					
fiber	Fiber		t		fiber,gofiber					
filament	Filament		t		filament,filamentphp					
forgejo	Forgejo		t		forgejo					
framework7	Framework7		t	framework7						
gcc	GCC		t		gcc,gnucompilercollection					
gentoo	Gentoo		t		gentoo					
github-codespaces	GitHub Codespaces		t	github codespaces			githubcodespaces			
gitpod	Gitpod		t	gitpod io	gitpod		gitpodio			
harvester	Harvester		t		harvester,harvesterhci					
haxe	Haxe		t		haxe					
hoppscotch	Hoppscotch		t		hoppscotch					
ifttt	IFTTT		t		ifttt,ifthisthenthat					
jhipster	JHipster		t		jhipster					
jira-align	Jira Align		t	jira align			jiraalign			
kaldi	Kaldi		t		kaldi					
kraken.js	Kraken.js		t	kraken js	kraken		krakenjs			
ktor	Ktor		t		ktor					
laravel-jetstream	Laravel Jetstream		t	laravel jetstream	jetstream		laraveljetstream			
liquibase	Liquibase		t		liquibase					
löve-2d	LÖVE 2D		t	love 2d	love		love2d			
mattermost	Mattermost		t		mattermost					
mithril.js	Mithril.js		t	mithril js	mithril		mithriljs			
modx	MODX		t		modx					
moleculer	Moleculer		t		moleculer,moleculerjs					
monogame	MonoGame		t		monogame					
netbox	NetBox		t		netbox					
ngrok	ngrok		t		ngrok					
nim	Nim		t		nim,nimlang					
nimble	Nimble		t		nimble					
nixos	NixOS		t		nixos,nix					
nodemon	nodemon		t		nodemon,nodemonjs					
node-red	Node-RED		t	node red			nodered			
nw.js	NW.js		t	nw js	nodewebkit					
openal	OpenAL		t		openal					
opencl	OpenCL		t		opencl					
opensuse	openSUSE		t		opensuse					
ory	Ory		t		ory					
p5.js	p5.js		t	p5 js						
phoenix-framework	Phoenix Framework		t	phoenix framework	phoenix		phoenixframework			
photon-engine	Photon Engine		t	photon engine	photon		photonengine			
polygon-blockchain	Polygon Blockchain		t	polygon blockchain	polygon		polygonblockchain			
processing	Processing		t		processing,processingpy					
processwire	ProcessWire		t		processwire					
pyscript	PyScript		t		pyscript					
qodana	Qodana		t		qodana					
qtest	qTest		t		qtest					
rad-studio	RAD Studio		t	rad studio			radstudio			
react-navigation	React Navigation		t	react navigation			reactnavigation			
read-the-docs	Read the Docs		t	read the docs			readthedocs			
reflex	Reflex		t		reflex					
ren'py	Ren'Py		t	ren py			renpy			
shotgrid	ShotGrid		t		shotgrid					
spack	Spack		t		spack					
spicedb	SpiceDB		t		spicedb					
stackblitz	StackBlitz		t		stackblitz					
sulu	Sulu		t		sulu					
svgo	SVGO		t		svgo					
talos-linux	Talos Linux		t	talos linux	talos		taloslinux			
teleport	Teleport		t		teleport					
terramate	Terramate		t		terramate					
tortoisegit	TortoiseGit		t		tortoisegit					
tower-git	Tower Git		t	tower git	towergitclient		towergit			
traefik-mesh	Traefik Mesh		t	traefik mesh			traefikmesh			
turbo-drive	Turbo Drive		t	turbo drive	turbo		turbodrive			
twilio	Twilio		t		twilio					
v8-engine	V8 Engine		t	v8 engine,v8			v8engine			
vala	Vala		t		vala					
veevalidate	VeeValidate		t		veevalidate					
vscodium	VSCodium		t		vscodium					
vue-storefront	Vue Storefront		t	vue storefront			vuestorefront			
waku	Waku		t		waku					
weblate	Weblate		t		weblate					
algol	ALGOL		t		algol					
answer-set-programming	Answer Set Programming		t	answer set programming			answersetprogramming			
asymptote	Asymptote		t		asymptote					
autoit	AutoIt		t	au3,autoit3	autoit,autoitscript					
bluespec	Bluespec		t	bluespec bsv	bluespec,bsv		bluespecbsv			
c3	C3		t	c3						
cangjie	Cangjie		t		cangjie					
chuck	ChucK		t		chuck					
common-workflow-language	Common Workflow Language		t	common workflow language	cwl		commonworkflowlanguage			
component-pascal	Component Pascal		t	component pascal			componentpascal			
csound	Csound		t	csound orc	csound		csoundorc			
curry	Curry		t		curry					
cycript	Cycript		t		cycript					
d	D		t		d,dlang					
dtrace	DTrace		t	dtrace script	dtrace		dtracescript			
dhall	Dhall		t		dhall					
eiffel	Eiffel		t		eiffel					
forth	Forth		t		forth					
freemarker	FreeMarker		t		freemarker,ftl					
frege	Frege		t		frege					
gdshader	GDShader		t		gdshader					
game-maker-language	Game Maker Language		t	game maker language			gamemakerlanguage			
grammatical-framework	Grammatical Framework		t	grammatical framework	gf		grammaticalframework			
hack	Hack		t		hack					
ispc	ISPC		t		ispc					
io	Io		t		io					
jsoniq	JSONiq		t		jsoniq					
janet	Janet		t		janet					
jetbrains-mps	JetBrains MPS		t	jetbrains mps	mps		jetbrainsmps			
lfe	LFE		t		lfe					
lsl	LSL		t		lsl					
livescript	LiveScript		t		livescript,ls					
logtalk	Logtalk		t		logtalk					
lookml	LookML		t		lookml					
luau	Luau		t		luau					
metal	Metal		t		metal					
mojo	Mojo		t		mojo					
monkey-c	Monkey C		t	monkey c			monkeyc			
nsis	NSIS		t		nsis					
netlogo	NetLogo		t		netlogo					
newlisp	NewLisp		t		newlisp					
nextflow	Nextflow		t		nextflow					
nushell	Nushell		t	nu script,nushell script	nushell		nuscript,nushellscript			
objective-c++	Objective-C++		t	objective c++,obj c++			objectivec++,objc++			
odin	Odin		t		odin,odinlang					
peg.js	PEG.js		t	peg js			pegjs			
plpgsql	PLpgSQL		t		plpgsql					
picolisp	PicoLisp		t		picolisp					
praat	Praat		t		praat					
pro*c	Pro*C		t	pro c						
pyret	Pyret		t		pyret					
qt-script	Qt Script		t	qt script			qtscript			
raku	Raku		t	perl6	raku					
reason	Reason		t		reason					
swig	SWIG		t		swig					
tl-verilog	TL-Verilog		t	tl verilog			tlverilog			
unrealscript	UnrealScript		t		unrealscript					
zeek	Zeek		t		zeek,bro					
zephir	Zephir		t		zephir					`

/** Further names, in other scripts: id and the three lists of names. */
export const foreignNames = `data-analysis			аналитика
english			англиискии
russian			русскии
chinese			中文
japanese			日本語
korean			한국어
arabic			العربية
hindi			हिन्दी
ukrainian			украінська
greek			ελληνικα
hebrew			עברית`

/** The most words that a name has. */
export const nameWordsMax = 5
