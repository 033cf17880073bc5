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
asp.net	ASP.NET	.net framework	t	asp net,asp net core,asp net mvc,asp net web api,asp net webforms,classic asp,web api 2,.net mvc,asp net mvc 5		asp	aspnet,aspnetcore,aspnetmvc,aspnetwebapi,aspnetwebforms,classicasp,webapi2,.netmvc,aspnetmvc5			
blazor	Blazor	.net framework	t	blazor						
wpf	WPF	.net desktop	t	wpf,windows presentation foundation,xaml			windowspresentationfoundation			
winforms	WinForms	.net desktop	t	winforms,windows forms,win forms			windowsforms			
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
ios	iOS	mobile development	t	ios,ios development,ios sdk,ios app development,ios developer,uikit,cocoa touch			iosdevelopment,iossdk,iosappdevelopment,iosdeveloper,cocoatouch			
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
sql	SQL	query language	t	sql,ansi sql,structured query language,sql queries,sql query,sql programming,sql scripting,sql language		ddl,dml	ansisql,structuredquerylanguage,sqlqueries,sqlquery,sqlprogramming,sqlscripting,sqllanguage			mysql postgresql mongodb database data-analysis etl snowflake bigquery
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
database	Database	database work	t	database,bancos de dados,base de donnees,datenbank,diseno de bases de datos,databases,rdbms,database design,dbms,database management,database management system,database management systems,relational databases,relational database,database development,db design,database systems,datenbanken,bases de donnees,bases de datos,banco de dados,base de datos			bancosdedados,basededonnees,disenodebasesdedatos,databasedesign,databasemanagement,databasemanagementsystem,databasemanagementsystems,relationaldatabases,relationaldatabase,databasedevelopment,dbdesign,databasesystems,basesdedonnees,basesdedatos,bancodedados,basededatos			mysql postgresql mongodb redis oracle-database sql-server
nosql	NoSQL	database work	t	nosql,no sql,nosql databases			nosqldatabases			mongodb redis elasticsearch
database-administration	Database Administration	database work	t	database administration,dba,database administrator,sql dba,oracle dba,database admin,mysql dba			databaseadministration,databaseadministrator,sqldba,oracledba,databaseadmin,mysqldba			
data-modeling	Data Modeling	database work	t	data modeling,modelado de datos,modelagem de dados,datenmodellierung,data modelling,data model,data models,er diagrams,erwin,er modeling,database modeling,dimensional modeling			datamodeling,modeladodedatos,modelagemdedados,datamodelling,datamodel,datamodels,erdiagrams,ermodeling,databasemodeling,dimensionalmodeling			
redis	Redis	data store	t	redis,redis cache,azure cache for redis	remotedictionaryserver		rediscache,azurecacheforredis			
memcached	Memcached	data store	t	memcached,memcache						
elasticsearch	Elasticsearch	data store	t	elasticsearch,elastic search,aws elasticsearch	elastic		awselasticsearch			
opensearch	OpenSearch	data store	t	opensearch,open search						
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
sphinx-search	Sphinx Search	data store	t	sphinx search			sphinxsearch			
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
tensorflow	TensorFlow	machine learning	t	tensorflow,tensor flow						
scikit-learn	scikit-learn	machine learning	t	scikit learn,sklearn,scikit,sci kit learn			scikitlearn			
mlops	MLOps	machine learning	t	mlops,ml ops						
keras	Keras	machine learning	t	keras						
deep-learning	Deep Learning	machine learning	t	deep learning,aprendizaje profundo,aprendizado profundo,apprentissage profond,deep leaning,neural networks,neural network,artificial neural networks,rnn,lstm,convolutional neural networks		cnn,ann	deeplearning,aprendizajeprofundo,aprendizadoprofundo,apprentissageprofond,deepleaning,neuralnetworks,neuralnetwork,artificialneuralnetworks,convolutionalneuralnetworks			
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
ai-agents	AI Agents	artificial intelligence	t	ai agents,agentic ai			aiagents,agenticai			
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
statistics	Statistics	data science	t	statistics,statistical analysis,statistical modeling,statistik,statistiques,estadistica,statistical methods,statistical modelling			statisticalanalysis,statisticalmodeling,statisticalmethods,statisticalmodelling			
predictive-modeling	Predictive Modeling	data science	t	predictive modeling,predictive analytics,predictive modelling			predictivemodeling,predictiveanalytics,predictivemodelling			
a/b-testing	A/B Testing	data science	t	a b testing,ab testing,a b tests,split testing,ab test			abtesting,abtests,splittesting,abtest			
spark	Spark	data engineering	t	apache spark,pyspark,spark sql,spark streaming	spark		apachespark,sparksql,sparkstreaming			
airflow	Airflow	data engineering	t	apache airflow	airflow		apacheairflow			
dbt	dbt	data engineering	t	dbt,data build tool			databuildtool			
hadoop	Hadoop	data engineering	t	hadoop,apache hadoop,hadoop ecosystem			apachehadoop,hadoopecosystem			
etl	ETL	data engineering	t	etl,elt,data pipelines,data pipeline,etl tools,etl development,extract transform load,extract transform and load,data integration			datapipelines,datapipeline,etltools,etldevelopment,extracttransformload,extracttransformandload,dataintegration			informatica ssis talend data-warehousing
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
apache-beam	Apache Beam	data engineering	t	apache beam,google dataflow		beam,dataflow	apachebeam,googledataflow			
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
azure-data-factory	Azure Data Factory	data engineering	t	azure data factory,adf			azuredatafactory			
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
snowflake	Snowflake	data warehouse	t	snowflake,snowflake db			snowflakedb			
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
data-warehousing	Data Warehousing	data warehousing	t	data warehousing,data warehouse,datawarehouse,data warehouses,dwh,data marts,star schema,data warehouse design			datawarehousing,datawarehouses,datamarts,starschema,datawarehousedesign			
data-lake	Data Lake	data warehousing	t	data lake,data lakes,data lakehouse			datalake,datalakes,datalakehouse			
data-governance	Data Governance	data warehousing	t	data governance,data governance framework,collibra			datagovernance,datagovernanceframework			
master-data-management	Master Data Management	data warehousing	t	master data management,mdm			masterdatamanagement			
data-management	Data Management	data warehousing	t	data management,datenmanagement,gestion des donnees			datamanagement,gestiondesdonnees			
data-quality	Data Quality	data warehousing	t	data quality,data preprocessing,data pre processing,data wrangling,data cleansing,data cleaning,data validation			dataquality,datapreprocessing,datawrangling,datacleansing,datacleaning,datavalidation			
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
azure-cognitive-services	Azure Cognitive Services	microsoft cloud	t	azure cognitive services,cognitive services			azurecognitiveservices,cognitiveservices			
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
docker	Docker	container	t	docker,docker compose,dockerfile,docker swarm,docker container,docker containers,docker hub	containers,containerfile	containerization	dockercompose,dockerswarm,dockercontainer,dockercontainers,dockerhub			kubernetes devops ci/cd jenkins
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
devops	DevOps	delivery work	t	devops,dev ops,devsecops,devops engineer,devops tools			devopsengineer,devopstools			ci/cd jenkins terraform ansible linux git bash python prometheus
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
macos	macOS	desktop operating system	t	macos,mac os,mac os x,os x,osx		mac	macosx			
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
tso/ispf	TSO/ISPF	mainframe	t	tso ispf,ispf			tsoispf			
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
adobe-flash	Adobe Flash	legacy language	t	adobe flash,macromedia flash,adobe flex		flash,flex	adobeflash,macromediaflash,adobeflex			
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
lightning-web-components	Lightning Web Components	business language	t	lightning web components,lwc,salesforce lightning			lightningwebcomponents,salesforcelightning			
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
apigee	Apigee	web server	t	apigee,google apigee			googleapigee			
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
pagerduty	PagerDuty	monitoring	t	pagerduty,opsgenie						
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
git	Git	version control	t	git,control de versiones,controle de versao,gestion de versions,github,gitlab,bitbucket,git hub,version control,git github,git version control,github enterprise,git bash,git flow,gitflow,source control,git lab,bit bucket,versionsverwaltung,source code management,version control systems	atlassianbitbucket		controldeversiones,controledeversao,gestiondeversions,versioncontrol,gitgithub,gitversioncontrol,githubenterprise,gitbash,sourcecontrol,sourcecodemanagement,versioncontrolsystems			
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
api-design	API Design	interface design	t	api design,api development,api integration,application programming interface,api architecture		api,apis	apidesign,apidevelopment,apiintegration,applicationprogramminginterface,apiarchitecture			
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
active-directory	Active Directory	identity	t	active directory,microsoft active directory,azure active directory,azure ad,microsoft entra id,ad ds,windows active directory,entra id,group policy,gpo			activedirectory,microsoftactivedirectory,azureactivedirectory,azuread,microsoftentraid,windowsactivedirectory,entraid,grouppolicy			
okta	Okta	identity	t	okta,okta developer			oktadeveloper			
keycloak	Keycloak	identity	t	keycloak						
auth0	Auth0	identity	t	auth0						
sso	SSO	identity	t	sso,single sign on			singlesignon			
iam	IAM	identity	t	iam,identity and access management,identity access management,identity management			identityandaccessmanagement,identityaccessmanagement,identitymanagement			
kerberos	Kerberos	identity	t	kerberos						
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
quality-assurance	Quality Assurance	testing	t	quality assurance,pruebas de software,testes de software,tests logiciels,pruebas manuales,qa,qa testing,software testing,manual testing,software quality assurance,qa engineer,functional testing,system testing,test cases,test planning,testmanagement,software test,softwaretest,manual tester,test case design,test case writing,test cases design,defect tracking,test scripts,test script,gui testing,test execution,defect management,bug tracking,quality assurance testing,qa analyst,qa tester,sqa,web testing,stlc		testing,regression suite,tester	qualityassurance,pruebasdesoftware,testesdesoftware,testslogiciels,pruebasmanuales,qatesting,softwaretesting,manualtesting,softwarequalityassurance,qaengineer,functionaltesting,systemtesting,testcases,testplanning,manualtester,testcasedesign,testcasewriting,testcasesdesign,defecttracking,testscripts,testscript,guitesting,testexecution,defectmanagement,bugtracking,qualityassurancetesting,qaanalyst,qatester,webtesting		regressionsuite	selenium cypress playwright jest jira tdd sql
test-automation	Test Automation	testing	t	test automation,automatizacion de pruebas,automacao de testes,pruebas automatizadas,tests automatises,page object model,data driven testing,keyword driven testing,automated testing,qa automation,automation testing,automated tests,test automation framework,automation framework,testautomatisierung		pom	testautomation,automatizaciondepruebas,automacaodetestes,pruebasautomatizadas,testsautomatises,pageobjectmodel,datadriventesting,keyworddriventesting,automatedtesting,qaautomation,automationtesting,automatedtests,testautomationframework,automationframework			selenium cypress playwright java python
regression-testing	Regression Testing	testing	t	regression testing			regressiontesting			
unit-testing	Unit Testing	testing	t	unit testing,pruebas unitarias,testes unitarios,tests unitaires,unit tests,unit test		unittest	unittesting,pruebasunitarias,testesunitarios,testsunitaires,unittests			
integration-testing	Integration Testing	testing	t	integration testing,integration tests			integrationtesting,integrationtests			
performance-testing	Performance Testing	testing	t	performance testing,load testing,stress testing,performance test			performancetesting,loadtesting,stresstesting,performancetest			
user-acceptance-testing	User Acceptance Testing	testing	t	user acceptance testing,uat,acceptance testing			useracceptancetesting,acceptancetesting			
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
hp-alm	HP ALM	test tool	t	hp alm,quality center,hp quality center,alm,hp qc,micro focus alm			hpalm,qualitycenter,hpqualitycenter,microfocusalm			
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
cybersecurity	Cybersecurity	security	t	cybersecurity,ciberseguranca,seguridad de la informacion,cyber securite,cyber security,information security,infosec,it security,it sicherheit,cybersecurite,ciberseguridad,computer security,securite informatique,informationssicherheit,data security,seguranca da informacao,seguridad informatica,application security,appsec		security	seguridaddelainformacion,informationsecurity,itsecurity,itsicherheit,computersecurity,securiteinformatique,datasecurity,segurancadainformacao,seguridadinformatica,applicationsecurity			networking wireshark burp-suite iso-27001
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
security-auditing	Security Auditing	security	t	security auditing,security audit,it audit			securityauditing,securityaudit,itaudit			
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
iso-27001	ISO 27001	security standard	t	iso 27001,iso27001,iso iec 27001			isoiec27001			
pci-dss	PCI DSS	security standard	t	pci dss,pci compliance			pcidss,pcicompliance			
soc-2	SOC 2	security standard	t	soc 2,soc2						
nist	NIST	security standard	t	nist,nist csf			nistcsf			
gdpr	GDPR	security standard	t	gdpr,dsgvo,rgpd,data protection,datenschutz,data privacy,lopd,lgpd			dataprotection,dataprivacy			
hipaa	HIPAA	security standard	t	hipaa,hipaa compliance			hipaacompliance			
sox	SOX	security standard	t	sox,sarbanes oxley,sox compliance			sarbanesoxley,soxcompliance			
cissp	CISSP	security standard	t	cissp						
cism	CISM	security standard	t	cism,cisa						
ceh	CEH	security standard	t	ceh,certified ethical hacker			certifiedethicalhacker			
comptia-security+	CompTIA Security+	security standard	t	comptia security,comptia sec			comptiasecurity,comptiasec			
oscp	OSCP	security standard	t	oscp						
networking	Networking	networking	t	routers and switches,network switches,lan troubleshooting,network configuration,computer networking,network administration,computer networks,network engineering,netzwerke,netzwerktechnik,reseaux,redes,network engineer,network administrator,network management,routing and switching,cisco routing and switching,routing switching,networking concepts,redes de computadores		networking,switches,routers,network,networks,routing,switching	routersandswitches,networkswitches,lantroubleshooting,networkconfiguration,computernetworking,networkadministration,computernetworks,networkengineering,networkengineer,networkadministrator,networkmanagement,routingandswitching,ciscoroutingandswitching,routingswitching,networkingconcepts,redesdecomputadores			dns system-administration
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
wi-fi	Wi-Fi	networking	t	wi fi,wireless networking,802 11		wifi,wireless	wirelessnetworking,80211			
aruba	Aruba	networking	t	aruba,aruba networks,meraki,cisco meraki			arubanetworks,ciscomeraki			
mikrotik	MikroTik	networking	t	mikrotik						
ubiquiti	Ubiquiti	networking	t	ubiquiti,unifi						
network-design	Network Design	networking	t	network design			networkdesign			
5g	5G	networking	t	5g,lte,4g,4g lte			4glte			
voip	VoIP	networking	t	voip,voice over ip,asterisk,telephony,cisco call manager			voiceoverip,ciscocallmanager			
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
vmware	VMware	virtualization	t	vmware,vm ware,vmware vsphere,vsphere,esxi,vmware esxi,vmware workstation,esx,vcenter,vmware esx			vmwarevsphere,vmwareesxi,vmwareworkstation,vmwareesx			
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
backup-and-recovery	Backup and Recovery	storage	t	backup and recovery,data backup,data recovery,rman		backup,backups	backupandrecovery,databackup,datarecovery			
ceph	Ceph	storage	t	ceph,glusterfs						
minio	MinIO	storage	t	minio						
acronis	Acronis	storage	t	acronis,acronis backup			acronisbackup			
system-administration	System Administration	system administration	t	system administration,systems administration,sysadmin,system administrator,systems administrator,systemadministration,administration systeme,administracion de sistemas,server administration,it administration,system admin,server management			systemsadministration,systemadministrator,systemsadministrator,administrationsysteme,administraciondesistemas,serveradministration,itadministration,systemadmin,servermanagement			
it-support	IT Support	system administration	t	it support,it hardware support,desktop support,it helpdesk,service desk,helpdesk,it service desk,soporte tecnico,support informatique,user support,desktop engineer,it help desk,suporte tecnico,end user support,hardware troubleshooting			itsupport,ithardwaresupport,desktopsupport,ithelpdesk,servicedesk,itservicedesk,soportetecnico,supportinformatique,usersupport,desktopengineer,suportetecnico,endusersupport,hardwaretroubleshooting			
sccm	SCCM	system administration	t	sccm,system center configuration manager,mecm			systemcenterconfigurationmanager			
intune	Intune	system administration	t	intune,microsoft intune,mobile device management			microsoftintune,mobiledevicemanagement			
exchange-server	Exchange Server	system administration	t	exchange server,microsoft exchange,ms exchange,exchange online,microsoft exchange server,ms exchange server		exchange	exchangeserver,microsoftexchange,msexchange,exchangeonline,microsoftexchangeserver,msexchangeserver			
jamf	Jamf	system administration	t	jamf,jamf pro			jamfpro			
patch-management	Patch Management	system administration	t	patch management			patchmanagement			
wsus	WSUS	system administration	t	wsus						
computer-hardware	Computer Hardware	system administration	t	computer hardware,pc repair,computer assembly,hardware maintenance,computer repair		hardware	computerhardware,pcrepair,computerassembly,hardwaremaintenance,computerrepair			
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
service-level-management	Service Level Management	it service management	t	service level management,sla,slas,sla management			servicelevelmanagement,slamanagement			
cobit	COBIT	it service management	t	cobit						
togaf	TOGAF	it service management	t	togaf,enterprise architecture,zachman			enterprisearchitecture			
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
game-development	Game Development	game work	t	game development,game programming,game developer,video game development,gamedev,spieleentwicklung,game dev			gamedevelopment,gameprogramming,gamedeveloper,videogamedevelopment			
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
fpga	FPGA	embedded work	t	fpga,fpga design,xilinx,vivado,altera,quartus			fpgadesign			
iot	IoT	embedded work	t	iot,internet de las cosas,internet das coisas,internet des objets,internet of things,iot development,internet of things iot			internetdelascosas,internetdascoisas,internetdesobjets,internetofthings,iotdevelopment,internetofthingsiot			
rtos	RTOS	embedded work	t	rtos,freertos,vxworks,qnx,zephyr rtos,real time operating systems			zephyrrtos,realtimeoperatingsystems			
arduino	Arduino	embedded work	t	arduino,arduino uno,arduino ide			arduinouno,arduinoide			
raspberry-pi	Raspberry Pi	embedded work	t	raspberry pi,raspberrypi	rpi					
microcontrollers	Microcontrollers	embedded work	t	microcontrollers,microcontroller,stm32,pic microcontroller,avr,8051,esp32,arm cortex,esp8266,msp430,8051 microcontroller			picmicrocontroller,armcortex,8051microcontroller			
device-drivers	Device Drivers	embedded work	t	device drivers,linux device drivers,linux kernel,kernel development,linux kernel programming			devicedrivers,linuxdevicedrivers,linuxkernel,kerneldevelopment,linuxkernelprogramming			
yocto	Yocto	embedded work	t	yocto,buildroot						
autosar	AUTOSAR	embedded work	t	autosar,autosar classic			autosarclassic			
ros	ROS	embedded work	t	robot operating system,ros2	ros		robotoperatingsystem			
arm	ARM	embedded work	t	arm architecture		arm	armarchitecture			
digital-signal-processing	Digital Signal Processing	embedded work	t	digital signal processing,dsp,signal processing			digitalsignalprocessing,signalprocessing			
vhdl	VHDL	hardware description	t	vhdl,modelsim,hdl						
verilog	Verilog	hardware description	t	verilog,verilog hdl			veriloghdl			
systemverilog	SystemVerilog	hardware description	t	systemverilog,system verilog,uvm						
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
pcb-design	PCB Design	electronics	t	pcb design,pcb,pcb layout,altium,altium designer,eagle pcb,kicad,circuit board design,orcad,pcb designing			pcbdesign,pcblayout,altiumdesigner,eaglepcb,circuitboarddesign,pcbdesigning			
circuit-design	Circuit Design	electronics	t	circuit design,analog design,analog circuit design,digital electronics,electronic circuits,analog electronics,circuit simulation			circuitdesign,analogdesign,analogcircuitdesign,digitalelectronics,electroniccircuits,analogelectronics,circuitsimulation			
spice	SPICE	electronics	t	pspice,ltspice,multisim		spice				
electronics	Electronics	electronics	t	electronic engineering,elektronik,electronique,electronica,eletronica,basic electronics		electronics	electronicengineering,basicelectronics			
proteus	Proteus	electronics	t	proteus,proteus design suite			proteusdesignsuite			
oscilloscope	Oscilloscope	electronics	t	oscilloscope,oscilloscopes,multimeter						
rf-engineering	RF Engineering	electronics	t	rf engineering,radio frequency,antenna design		rf	rfengineering,radiofrequency,antennadesign			
soldering	Soldering	electronics	t	soldering,loten,soudure electronique			soudureelectronique			
plc-programming	PLC Programming	industrial automation	t	plc programming,plc,plcs,siemens plc,allen bradley,ladder logic,sps,sps programmierung,plc ladder,programmable logic controller,automates programmables,tia portal,step 7,programacion plc,simatic s7			plcprogramming,siemensplc,allenbradley,ladderlogic,spsprogrammierung,plcladder,programmablelogiccontroller,automatesprogrammables,tiaportal,step7,programacionplc,simatics7			electrical-engineering
scada	SCADA	industrial automation	t	scada,scada systems,wincc,wonderware			scadasystems			
hmi	HMI	industrial automation	t	hmi,human machine interface			humanmachineinterface			
dcs	DCS	industrial automation	t	dcs,distributed control system,delta v			distributedcontrolsystem,deltav			
industrial-automation	Industrial Automation	industrial automation	t	industrial automation,automatisierungstechnik,automation engineering,automatizacion industrial,automacao industrial,process automation			industrialautomation,automationengineering,automatizacionindustrial,automacaoindustrial,processautomation			
control-systems	Control Systems	industrial automation	t	control systems,control engineering,regelungstechnik,pid control,control theory			controlsystems,controlengineering,pidcontrol,controltheory			
robotics	Robotics	industrial automation	t	robotics,robotik,robotique,robotica,abb robots,kuka,fanuc,industrial robots			abbrobots,industrialrobots			
cnc-programming	CNC Programming	industrial automation	t	cnc programming,g code,mastercam,cnc programmierung			cncprogramming,gcode,cncprogrammierung			
codesys	CODESYS	industrial automation	t	codesys						
instrumentation	Instrumentation	industrial automation	t	instrumentation and control		instrumentation	instrumentationandcontrol			
autocad	AutoCAD	computer-aided design	t	autocad,auto cad,autocad 2d,autodesk autocad,autocad civil 3d,civil 3d,autocad lt			autocad2d,autodeskautocad,autocadcivil3d,civil3d,autocadlt			mechanical-engineering civil-engineering electrical-engineering
solidworks	SolidWorks	computer-aided design	t	solidworks,solid works						mechanical-engineering
catia	CATIA	computer-aided design	t	catia,catia v5			catiav5			
revit	Revit	computer-aided design	t	revit,autodesk revit,revit architecture			autodeskrevit,revitarchitecture			
inventor	Inventor	computer-aided design	t	autodesk inventor	inventor		autodeskinventor			
creo	Creo	computer-aided design	t	creo,pro engineer,pro e,ptc creo,proe			proengineer,ptccreo			
siemens-nx	Siemens NX	computer-aided design	t	siemens nx,unigraphics,ug nx,nx cad			siemensnx,nxcad			
sketchup	SketchUp	computer-aided design	t	sketchup,sketch up,google sketchup			googlesketchup			
fusion-360	Fusion 360	computer-aided design	t	fusion 360,autodesk fusion 360,autodesk fusion	fusion		fusion360,autodeskfusion360,autodeskfusion			
rhino	Rhino	computer-aided design	t	rhinoceros,rhino 3d,grasshopper	rhino		rhino3d			
archicad	ArchiCAD	computer-aided design	t	archicad						
solid-edge	Solid Edge	computer-aided design	t	solid edge			solidedge			
microstation	MicroStation	computer-aided design	t	microstation,bentley microstation			bentleymicrostation			
cad	CAD	computer-aided design	t	cad,drafting,technical drafting,computer aided design,cad design,cad cam,2d drafting,technical drawing,technisches zeichnen,dessin technique,dibujo tecnico,desenho tecnico,cad software			technicaldrafting,computeraideddesign,caddesign,cadcam,2ddrafting,technicaldrawing,technischeszeichnen,dessintechnique,dibujotecnico,desenhotecnico,cadsoftware			
bim	BIM	computer-aided design	t	bim,building information modeling,building information modelling			buildinginformationmodeling,buildinginformationmodelling			
vectorworks	Vectorworks	computer-aided design	t	vectorworks						
freecad	FreeCAD	computer-aided design	t	freecad						
navisworks	Navisworks	computer-aided design	t	navisworks						
tekla	Tekla	computer-aided design	t	tekla,tekla structures			teklastructures			
openscad	OpenSCAD	computer-aided design	t	openscad						
onshape	Onshape	computer-aided design	t	onshape						
ansys	ANSYS	simulation	t	ansys,ansys workbench,ansys fluent		fluent	ansysworkbench,ansysfluent			
finite-element-analysis	Finite Element Analysis	simulation	t	finite element analysis,fea,fem,abaqus,nastran,hypermesh			finiteelementanalysis			
comsol	COMSOL	simulation	t	comsol						
cfd	CFD	simulation	t	cfd,computational fluid dynamics,openfoam			computationalfluiddynamics			
etabs	ETABS	simulation	t	etabs,staad pro,sap2000			staadpro			
arena-simulation	Arena Simulation	simulation	t	arena simulation,anylogic,simulation modeling			arenasimulation,simulationmodeling			
aspen-hysys	Aspen HYSYS	simulation	t	aspen hysys,aspen plus,hysys			aspenhysys,aspenplus			
gd&t	GD&T	simulation	t	gd t,geometric dimensioning and tolerancing			geometricdimensioningandtolerancing			
adams	Adams	simulation	t	msc adams		adams	mscadams			
pvsyst	PVsyst	simulation	t	pvsyst		homer				
gis	GIS	geographic information	t	gis,geographic information systems,geographic information system,geospatial,geoinformatics			geographicinformationsystems,geographicinformationsystem			
arcgis	ArcGIS	geographic information	t	arcgis,esri,arcmap,arcgis pro,esri arcgis			arcgispro,esriarcgis			
qgis	QGIS	geographic information	t	qgis						
google-earth-engine	Google Earth Engine	geographic information	t	google earth engine,google earth			googleearthengine,googleearth			
gps	GPS	geographic information	t	gnss		gps				
remote-sensing	Remote Sensing	geographic information	t	remote sensing,fernerkundung,erdas			remotesensing			
mapbox	Mapbox	geographic information	t	mapbox,google maps,googlemaps,maps api,openlayers,google maps api			mapsapi,googlemapsapi			
cartography	Cartography	geographic information	t	cartography,kartografie						
ux-design	UX Design	experience design	t	ux design,experiencia de usuario,experiencia do usuario,experience utilisateur,ux,user experience design,ux designer,user experience ux,user centered design,human centered design	user experience		uxdesign,experienciadeusuario,experienciadousuario,experienceutilisateur,userexperiencedesign,uxdesigner,userexperienceux,usercentereddesign,humancentereddesign	userexperience		figma sketch css
ui-design	UI Design	experience design	t	ui design,diseno de interfaces,design de interfaces,ui,user interface design,ui designer,ui ux,ux ui,ui ux design,ux ui design,user interface ui,interface design,ui ux designer	user interface		uidesign,disenodeinterfaces,designdeinterfaces,userinterfacedesign,uidesigner,uiuxdesign,uxuidesign,userinterfaceui,interfacedesign,uiuxdesigner	userinterface		figma sketch css
product-design	Product Design	experience design	t	product design,product designer			productdesign,productdesigner			
ux-research	UX Research	experience design	t	ux research,user research,ux researcher,user interviews		usability	uxresearch,userresearch,uxresearcher,userinterviews			
interaction-design	Interaction Design	experience design	t	interaction design,ixd			interactiondesign			
prototyping	Prototyping	experience design	t	prototyping,prototipado,prototipado rapido,prototipagem,prototipagem rapida,wireframing,wireframe,rapid prototyping		wireframes,mockups,prototypes,prototype	prototipadorapido,prototipagemrapida,rapidprototyping			
design-systems	Design Systems	experience design	t	design systems,design system,atomic design			designsystems,designsystem,atomicdesign			
information-architecture	Information Architecture	experience design	t	information architecture			informationarchitecture			
web-design	Web Design	experience design	t	web design,webdesign,web designing,web designer,diseno web,website design,webdesigner,conception web			webdesigning,disenoweb,websitedesign,conceptionweb			
responsive-design	Responsive Design	experience design	t	responsive design,responsive web design,mobile first,responsive web		responsive	responsivedesign,responsivewebdesign,mobilefirst,responsiveweb			
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
graphic-design	Graphic Design	graphic design	t	graphic design,graphic designer,grafikdesign,graphisme,diseno grafico,design grafico,graphics design,graphic designing,grafik design,graphics designer,mediengestaltung		graphics	graphicdesign,graphicdesigner,disenografico,designgrafico,graphicsdesign,graphicdesigning,graphicsdesigner			ui-design video-editing
photoshop	Photoshop	graphic design	t	photoshop,adobe photoshop,photo shop,adobe ps,photoshop cs6			adobephotoshop,adobeps,photoshopcs6			
illustrator	Illustrator	graphic design	t	illustrator,adobe illustrator			adobeillustrator			
indesign	InDesign	graphic design	t	indesign,adobe indesign,in design,adobe in design			adobeindesign			
coreldraw	CorelDRAW	graphic design	t	coreldraw,corel draw,corel						
gimp	GIMP	graphic design	t	gimp						
inkscape	Inkscape	graphic design	t	inkscape						
lightroom	Lightroom	graphic design	t	lightroom,adobe lightroom			adobelightroom			
canva	Canva	graphic design	t	canva						
adobe-creative-suite	Adobe Creative Suite	graphic design	t	adobe creative suite,adobe creative cloud,creative cloud,adobe cs,adobe cc,adobe suite,creative suite,adobe cloud			adobecreativesuite,adobecreativecloud,creativecloud,adobecs,adobecc,adobesuite,creativesuite,adobecloud			
affinity-designer	Affinity Designer	graphic design	t	affinity designer,affinity photo			affinitydesigner,affinityphoto			
quarkxpress	QuarkXPress	graphic design	t	quarkxpress,quark						
procreate	Procreate	graphic design	t	procreate						
typography	Typography	graphic design	t	typografie		typography				
logo-design	Logo Design	graphic design	t	logo design,branding design,brand identity design			logodesign,brandingdesign,brandidentitydesign			
illustration	Illustration	graphic design	t	digital illustration		illustration,illustrations	digitalillustration			
photo-editing	Photo Editing	graphic design	t	photo editing,image editing,photo retouching,bildbearbeitung,retouching			photoediting,imageediting,photoretouching			
print-design	Print Design	graphic design	t	print design,layout design,editorial design			printdesign,layoutdesign,editorialdesign			
infographics	Infographics	graphic design	t	infographics						
adobe-acrobat	Adobe Acrobat	page layout software	t	adobe acrobat,acrobat,acrobat pro,pdf editing			adobeacrobat,acrobatpro,pdfediting			
framemaker	FrameMaker	page layout software	t	framemaker,adobe framemaker			adobeframemaker			
dreamweaver	Dreamweaver	page layout software	t	dreamweaver,adobe dreamweaver,macromedia dreamweaver			adobedreamweaver,macromediadreamweaver			
madcap-flare	MadCap Flare	page layout software	t	madcap flare,robohelp			madcapflare			
microsoft-publisher	Microsoft Publisher	page layout software	t	microsoft publisher,ms publisher			microsoftpublisher,mspublisher			
scribus	Scribus	page layout software	t	scribus						
video-editing	Video Editing	moving image	t	video editing,video editor,videoschnitt,montage video,edicion de video,edicao de video			videoediting,videoeditor,montagevideo,ediciondevideo,edicaodevideo			
motion-graphics	Motion Graphics	moving image	t	motion graphics,motion design,motion designer			motiongraphics,motiondesign,motiondesigner			
animation	Animation	moving image	t	animator,2d animation,3d animation,animacion		animation	2danimation,3danimation			
premiere-pro	Premiere Pro	moving image	t	premiere pro,adobe premiere,adobe premiere pro	premiere		premierepro,adobepremiere,adobepremierepro			
final-cut-pro	Final Cut Pro	moving image	t	final cut pro,final cut,final cut pro x			finalcutpro,finalcut,finalcutprox			
after-effects	After Effects	moving image	t	after effects,adobe after effects		ae	aftereffects,adobeaftereffects			
davinci-resolve	DaVinci Resolve	moving image	t	davinci resolve,davinci			davinciresolve			
avid-media-composer	Avid Media Composer	moving image	t	avid media composer		avid	avidmediacomposer			
video-production	Video Production	moving image	t	video production,filmmaking,videography,film production,producao de video,production video,videoproduktion			videoproduction,filmproduction,producaodevideo,productionvideo			
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
3d-rendering	3D Rendering	3d art	t	3d rendering,keyshot,lumion		rendering	3drendering			
rigging	Rigging	3d art	t	character rigging		rigging	characterrigging			
arnold	Arnold	3d art	t	autodesk arnold		arnold	autodeskarnold			
texturing	Texturing	3d art	t			texturing				
pro-tools	Pro Tools	audio production	t	pro tools,protools						
ableton-live	Ableton Live	audio production	t	ableton live,ableton			abletonlive			
logic-pro	Logic Pro	audio production	t	logic pro,logic pro x			logicpro,logicprox			
adobe-audition	Adobe Audition	audio production	t	adobe audition,audacity			adobeaudition			
audio-engineering	Audio Engineering	audio production	t	audio engineering,sound engineering,audio editing,sound design,audio production,mixing and mastering,tontechnik			audioengineering,soundengineering,audioediting,sounddesign,audioproduction,mixingandmastering			
fmod	FMOD	audio production	t	fmod,wwise						
cubase	Cubase	audio production	t	cubase,fl studio			flstudio			
data-analysis	Data Analysis	data analysis	t	data analysis,data analytics,data analyst,data analysts,datenanalyse,analyse de donnees,analisis de datos,analise de dados,analysis of data,data analyses,exploratory data analysis,eda,data analytic			dataanalysis,dataanalytics,dataanalyst,dataanalysts,analysededonnees,analisisdedatos,analisededados,analysisofdata,dataanalyses,exploratorydataanalysis,dataanalytic			tableau power-bi r
business-analysis	Business Analysis	data analysis	t	business analysis,requirment gathering,analise de negocios,analyse fonctionnelle,business analyst,business analytics,requirements analysis,requirement analysis,requirements gathering,business requirements,requirement gathering,requirements engineering,anforderungsanalyse,anforderungsmanagement,requirements management,analisis de negocio,requirement analyst			businessanalysis,requirmentgathering,analisedenegocios,analysefonctionnelle,businessanalyst,businessanalytics,requirementsanalysis,requirementanalysis,requirementsgathering,businessrequirements,requirementgathering,requirementsengineering,requirementsmanagement,analisisdenegocio,requirementanalyst			agile jira uml
data-visualization	Data Visualization	data analysis	t	data visualization,data visualisation,datenvisualisierung,data viz,visualizacion de datos		visualization,dashboards,dashboard,dashboarding	datavisualization,datavisualisation,dataviz,visualizaciondedatos			tableau power-bi matplotlib d3.js
reporting	Reporting	data analysis	t	report writing,management reporting,berichtswesen		reporting,reports	reportwriting,managementreporting			
web-analytics	Web Analytics	data analysis	t	web analytics,digital analytics,website analytics			webanalytics,digitalanalytics,websiteanalytics			
tableau	Tableau	business intelligence	t	tableau,tableau desktop,tableau server			tableaudesktop,tableauserver			
power-bi	Power BI	business intelligence	t	power bi,powerbi,microsoft power bi,ms power bi,dax,power query,power bi desktop			microsoftpowerbi,mspowerbi,powerquery,powerbidesktop			
looker	Looker	business intelligence	t	looker,looker studio,google data studio,data studio			lookerstudio,googledatastudio,datastudio			
google-analytics	Google Analytics	business intelligence	t	google analytics,google analytics 4,ga4,universal analytics			googleanalytics,googleanalytics4,universalanalytics			
qlik	Qlik	business intelligence	t	qlik,qlikview,qlik sense,qliksense,qlik view						
business-intelligence	Business Intelligence	business intelligence	t	business intelligence,business intelligence bi,bi tools,bi developer		bi	businessintelligence,businessintelligencebi,bitools,bideveloper			
ssrs	SSRS	business intelligence	t	ssrs,sql server reporting services,ms ssrs			sqlserverreportingservices,msssrs			
ssas	SSAS	business intelligence	t	ssas,sql server analysis services,analysis services			sqlserveranalysisservices,analysisservices			
microstrategy	MicroStrategy	business intelligence	t	microstrategy,micro strategy						
cognos	Cognos	business intelligence	t	cognos,ibm cognos,cognos analytics			ibmcognos,cognosanalytics			
sap-businessobjects	SAP BusinessObjects	business intelligence	t	sap businessobjects,business objects,sap bo,bo reporting,bobj,crystal reports,sap business objects,crystal report,web intelligence,webi,sap bi,sap bw,sap bw 4hana,sap bi bw			sapbusinessobjects,businessobjects,sapbo,boreporting,crystalreports,crystalreport,webintelligence,sapbi,sapbw,sapbw4hana,sapbibw			
obiee	OBIEE	business intelligence	t	obiee,bi publisher,oracle bi publisher,oracle business intelligence,oracle bi,oracle obiee			bipublisher,oraclebipublisher,oraclebusinessintelligence,oraclebi,oracleobiee			
hyperion	Hyperion	business intelligence	t	hyperion,oracle hyperion,essbase,hyperion planning			oraclehyperion,hyperionplanning			
metabase	Metabase	business intelligence	t	metabase						
apache-superset	Apache Superset	business intelligence	t	apache superset,superset			apachesuperset			
sisense	Sisense	business intelligence	t	sisense						
domo	Domo	business intelligence	t	domo						
tibco-spotfire	TIBCO Spotfire	business intelligence	t	tibco spotfire,spotfire			tibcospotfire			
jasperreports	JasperReports	business intelligence	t	jasperreports,jasper reports,ireport	jasper					
birt	BIRT	business intelligence	t	birt						
sas-visual-analytics	SAS Visual Analytics	business intelligence	t	sas visual analytics			sasvisualanalytics			
adobe-analytics	Adobe Analytics	business intelligence	t	adobe analytics,omniture,adobe omniture			adobeanalytics,adobeomniture			
mixpanel	Mixpanel	business intelligence	t	mixpanel	amplitude					
segment	Segment	business intelligence	t	customer data platform		segment	customerdataplatform			
google-tag-manager	Google Tag Manager	business intelligence	t	google tag manager,gtm			googletagmanager			
hotjar	Hotjar	business intelligence	t	hotjar,fullstory	heap					
matomo	Matomo	business intelligence	t	matomo,piwik						
thoughtspot	Thoughtspot	business intelligence	t	thoughtspot						
sap-analytics-cloud	SAP Analytics Cloud	business intelligence	t	sap analytics cloud			sapanalyticscloud			
excel	Excel	spreadsheet	t	microsoft excel,ms excel,advanced excel,pivot tables,pivot table,vlookup,excel spreadsheets,microsoft office excel,excel sheets,spreadsheets,msexcel,pivot tables and vlookup	excel		microsoftexcel,advancedexcel,pivottables,pivottable,excelspreadsheets,microsoftofficeexcel,excelsheets,pivottablesandvlookup			data-analysis financial-analysis accounting microsoft-office
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
computer-skills	Computer Skills	office software	t	computer skills,computer literacy,basic computer knowledge,basic computer skills,computer knowledge,basic computer,computer basics,basic computers,computer operations,ms dos office			computerskills,computerliteracy,basiccomputerknowledge,basiccomputerskills,computerknowledge,basiccomputer,computerbasics,basiccomputers,computeroperations,msdosoffice			
infopath	InfoPath	collaboration software	t	infopath,microsoft infopath			microsoftinfopath			
sharepoint	SharePoint	collaboration software	t	sharepoint,microsoft sharepoint,share point,ms sharepoint,sharepoint online			microsoftsharepoint,mssharepoint,sharepointonline			
confluence	Confluence	collaboration software	t	confluence,atlassian confluence			atlassianconfluence			
microsoft-teams	Microsoft Teams	collaboration software	t	microsoft teams,ms teams		teams	microsoftteams,msteams			
slack	Slack	collaboration software	t	slack						
zoom	Zoom	collaboration software	t	zoom meetings		zoom	zoommeetings			
notion	Notion	collaboration software	t		notion					
skype	Skype	collaboration software	t	skype,skype for business,lync			skypeforbusiness			
webex	Webex	collaboration software	t	webex,cisco webex			ciscowebex			
microsoft-visio	Microsoft Visio	collaboration software	t	microsoft visio,visio,ms visio,lucidchart,draw io			microsoftvisio,msvisio,drawio			
wiki	Wiki	collaboration software	t	mediawiki		wiki,wikis				
dropbox	Dropbox	collaboration software	t	dropbox,onedrive,one drive		box				
jira	Jira	project software	t	jira,atlassian jira,jira software,jira admin,jira administration			atlassianjira,jirasoftware,jiraadmin,jiraadministration			
trello	Trello	project software	t	trello,atlassian trello			atlassiantrello			
asana	Asana	project software	t	asana						
microsoft-project	Microsoft Project	project software	t	microsoft project,ms project,msproject,microsoft project server			microsoftproject,microsoftprojectserver			
monday.com	Monday.com	project software	t	monday com		monday	mondaycom			
basecamp	Basecamp	project software	t	basecamp						
clickup	ClickUp	project software	t	clickup						
smartsheet	Smartsheet	project software	t	smartsheet						
primavera	Primavera	project software	t	primavera,primavera p6,oracle primavera,p6			primaverap6,oracleprimavera			
wrike	Wrike	project software	t	wrike						
rally	Rally	project software	t	ca agile central		rally	caagilecentral			
azure-boards-planning	Azure Boards Planning	project software	t	azure boards planning			azureboardsplanning			
redmine	Redmine	project software	t	redmine						
pivotal-tracker	Pivotal Tracker	project software	t	pivotal tracker			pivotaltracker			
linear	Linear	project software	t	linear app		linear	linearapp			
versionone	VersionOne	project software	t	versionone,digital ai agility			digitalaiagility			
youtrack	YouTrack	project software	t	youtrack						
aha!	Aha!	project software	t	aha,productboard,product board						
agile	Agile	way of working	t	agile,metodologias agiles,desarrollo agil,desenvolvimento agil,agile arbeitsmethoden,agile methodologies,agile methodology,agile development,agile software development,agile methods,agile project management,agile scrum,agile coach,agile testing,methodes agiles,metodologias ageis,agile methodologies and tools,agile delivery,methode agile			metodologiasagiles,desarrolloagil,desenvolvimentoagil,agilearbeitsmethoden,agilemethodologies,agilemethodology,agiledevelopment,agilesoftwaredevelopment,agilemethods,agileprojectmanagement,agilescrum,agilecoach,agiletesting,methodesagiles,metodologiasageis,agilemethodologiesandtools,agiledelivery,methodeagile			
scrum	Scrum	way of working	t	scrum,scrum master,certified scrum master,csm,psm,scrum methodology,scrummaster,psm i,scrum framework			certifiedscrummaster,scrummethodology,scrumframework			
kanban	Kanban	way of working	t	kanban						
safe	SAFe	way of working	t	scaled agile framework,scaled agile		safe	scaledagileframework,scaledagile			
waterfall	Waterfall	way of working	t	waterfall model,waterfall methodology	waterfall		waterfallmodel,waterfallmethodology			
extreme-programming	Extreme Programming	way of working	t	extreme programming,xp programming			extremeprogramming,xpprogramming			
lean-software-development	Lean Software Development	way of working	t	lean software development			leansoftwaredevelopment			
sdlc	SDLC	way of working	t	sdlc,software development life cycle,software development lifecycle,systems development life cycle,software life cycle			softwaredevelopmentlifecycle,systemsdevelopmentlifecycle,softwarelifecycle			
rup	RUP	way of working	t	rup,rational unified process			rationalunifiedprocess			
v-model	V-Model	way of working	t	v model			vmodel			
software-development	Software Development	software engineering	t	software development,software engineering,software engineer,software developer,softwareentwicklung,developpement logiciel,desarrollo de software,desenvolvimento de software,application development,programmierung,programmation,programacion,programacao,software design,computer programming,application developer,developpement,software programming,entwicklung		programming,coding	softwaredevelopment,softwareengineering,softwareengineer,softwaredeveloper,developpementlogiciel,desarrollodesoftware,desenvolvimentodesoftware,applicationdevelopment,softwaredesign,computerprogramming,applicationdeveloper,softwareprogramming			git agile sql python java javascript
web-development	Web Development	software engineering	t	web development,web developer,web programming,webentwicklung,developpement web,desarrollo web,desenvolvimento web,web application development,website development,web applications,web technologies,web apps,web based application,web based applications			webdevelopment,webdeveloper,webprogramming,developpementweb,desarrolloweb,desenvolvimentoweb,webapplicationdevelopment,websitedevelopment,webapplications,webtechnologies,webapps,webbasedapplication,webbasedapplications			
frontend-development	Frontend Development	software engineering	t	frontend development,desenvolvimento frontend,developpement front end,front end,front end development,frontend developer,front end developer,desarrollo frontend		frontend	frontenddevelopment,desenvolvimentofrontend,developpementfrontend,frontenddeveloper,desarrollofrontend			
backend-development	Backend Development	software engineering	t	backend development,desenvolvimento backend,developpement back end,back end development,backend developer,back end developer,desarrollo backend		backend,back end	backenddevelopment,desenvolvimentobackend,developpementbackend,backenddeveloper,desarrollobackend			
full-stack-development	Full Stack Development	software engineering	t	full stack development,desarrollo full stack,desenvolvimento full stack,full stack developer,fullstack developer,fullstack development,full stack web development		full stack,fullstack	fullstackdevelopment,desarrollofullstack,desenvolvimentofullstack,fullstackdeveloper,fullstackwebdevelopment			
object-oriented-programming	Object-Oriented Programming	software engineering	t	object oriented programming,programacion orientada a objetos,programacao orientada a objetos,programmation orientee objet,oop,oops,ood,object oriented design,ooad,ooa,object oriented,oop concepts,oops concepts,objektorientierte programmierung,ooa ood,object oriented analysis and design			objectorientedprogramming,programacionorientadaaobjetos,programacaoorientadaaobjetos,programmationorienteeobjet,objectorienteddesign,objectoriented,oopconcepts,oopsconcepts,objektorientierteprogrammierung,ooaood,objectorientedanalysisanddesign			
functional-programming	Functional Programming	software engineering	t	functional programming			functionalprogramming			
algorithms	Algorithms	software engineering	t	algoritmos,algorithmen,algorithmique,algorithm design,dsa,analysis of algorithms		algorithms,algorithm	algorithmdesign,analysisofalgorithms			
data-structures	Data Structures	software engineering	t	data structures,estructuras de datos,estruturas de dados,datenstrukturen,data structure			datastructures,estructurasdedatos,estruturasdedados,datastructure			
design-patterns	Design Patterns	software engineering	t	design patterns,patrones de diseno,padroes de design,padroes de projeto,entwurfsmuster,patrons de conception,software design patterns,design pattern,gof patterns		patterns	designpatterns,patronesdediseno,padroesdedesign,padroesdeprojeto,patronsdeconception,softwaredesignpatterns,designpattern,gofpatterns			
software-architecture	Software Architecture	software engineering	t	software architecture,arquitectura de software,arquitetura de software,architecture logicielle,system architecture,solution architecture,software architect,system architect,systems architect,architecture des systemes,system design,softwarearchitektur,solutions architect,solution architect,technical architecture,software architectures,architecture patterns,architectural patterns,systems design			softwarearchitecture,arquitecturadesoftware,arquiteturadesoftware,architecturelogicielle,systemarchitecture,solutionarchitecture,softwarearchitect,systemarchitect,systemsarchitect,architecturedessystemes,systemdesign,solutionsarchitect,solutionarchitect,technicalarchitecture,softwarearchitectures,architecturepatterns,architecturalpatterns,systemsdesign			
mvc	MVC	software engineering	t	mvc,mvc framework,model view controller,mvvm,mvp pattern,mvc architecture			mvcframework,modelviewcontroller,mvppattern,mvcarchitecture			
concurrency	Concurrency	software engineering	t	concurrency,multithreading,multi threading,multithreaded,parallel programming,asynchronous programming			parallelprogramming,asynchronousprogramming			
distributed-systems	Distributed Systems	software engineering	t	distributed systems,distributed computing			distributedsystems,distributedcomputing			
soa	SOA	software engineering	t	soa,service oriented architecture			serviceorientedarchitecture			
uml	UML	software engineering	t	uml,unified modeling language,uml diagrams,uml modeling			unifiedmodelinglanguage,umldiagrams,umlmodeling			
debugging	Debugging	software engineering	t	software debugging,gdb,windbg,valgrind		debugging	softwaredebugging			
reactive-programming	Reactive Programming	software engineering	t	reactive programming,rxjava		reactive	reactiveprogramming			
performance-tuning	Performance Tuning	software engineering	t	performance tuning,performance optimization,web performance,performance optimisation,query optimization,sql tuning			performancetuning,performanceoptimization,webperformance,performanceoptimisation,queryoptimization,sqltuning			
socket-programming	Socket Programming	software engineering	t	socket programming,network programming		socket,sockets	socketprogramming,networkprogramming			
high-performance-computing	High Performance Computing	software engineering	t	high performance computing,hpc,parallel computing,mpi,openmp			highperformancecomputing,parallelcomputing			
low-code	Low-Code	software engineering	t	low code,no code,outsystems,mendix			lowcode,nocode			
open-source-development	Open Source Development	software engineering	t	open source development			opensourcedevelopment			
progressive-web-apps	Progressive Web Apps	software engineering	t	progressive web apps,pwa,progressive web app			progressivewebapps,progressivewebapp			
single-page-applications	Single Page Applications	software engineering	t	single page applications		spa	singlepageapplications			
desktop-applications	Desktop Applications	software engineering	t	desktop applications,desktop development,electron js,electronjs	electron		desktopapplications,desktopdevelopment			
localization	Localization	software engineering	t	internationalization,i18n,l10n,internationalisation		localization				
software-maintenance	Software Maintenance	software engineering	t	software maintenance,application maintenance,application support,production support			softwaremaintenance,applicationmaintenance,applicationsupport,productionsupport			
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
eclipse	Eclipse	development environment	t	eclipse ide,rational application developer	eclipse	rad	eclipseide,rationalapplicationdeveloper			
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
cursor	Cursor	development environment	t	cursor ai,github copilot,copilot	cursor		cursorai,githubcopilot			
replit	Replit	development environment	t	replit						
code::blocks	Code::Blocks	development environment	t	code blocks,codeblocks,dev c++			devc++			
keil	Keil	development environment	t	keil,iar embedded workbench,mplab			iarembeddedworkbench			
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
rpa	RPA	robotic process automation	t	rpa,robotic process automation			roboticprocessautomation			
uipath	UiPath	robotic process automation	t	uipath,ui path						
automation-anywhere	Automation Anywhere	robotic process automation	t	automation anywhere			automationanywhere			
blue-prism	Blue Prism	robotic process automation	t	blue prism,blueprism						
power-automate	Power Automate	robotic process automation	t	power automate,microsoft power automate,microsoft flow,power platform,microsoft power platform			powerautomate,microsoftpowerautomate,microsoftflow,powerplatform,microsoftpowerplatform			
power-apps	Power Apps	robotic process automation	t	power apps,powerapps,microsoft powerapps,microsoft power apps			microsoftpowerapps			
appian	Appian	robotic process automation	t	appian						
nintex	Nintex	robotic process automation	t	nintex,k2						
camunda	Camunda	robotic process automation	t	activiti,jbpm	camunda					
bpmn	BPMN	robotic process automation	t	bpmn,business process modeling notation,bpm,business process modeling,process modeling,business process modelling			businessprocessmodelingnotation,businessprocessmodeling,processmodeling,businessprocessmodelling			
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
apache-velocity	Apache Velocity	map of web standards	t	apache velocity		velocity	apachevelocity			
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
mathematics	Mathematics	mathematics	t	mathematical modeling,mathematical modelling,mathematik,mathematiques,matematicas,matematica,applied mathematics		mathematics,maths	mathematicalmodeling,mathematicalmodelling,appliedmathematics			
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
marketing-automation	Marketing Automation	marketing tool	t	marketing automation			marketingautomation			
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
articulate-storyline	Articulate Storyline	learning software	t	articulate storyline,articulate 360		articulate	articulatestoryline,articulate360			
adobe-captivate	Adobe Captivate	learning software	t	adobe captivate,captivate			adobecaptivate			
lms	LMS	learning software	t	lms,learning management system,learning management systems			learningmanagementsystem,learningmanagementsystems			
scorm	SCORM	learning software	t	scorm,xapi						
e-learning	E-Learning	learning software	t	e learning,elearning,online learning			onlinelearning			
google-classroom	Google Classroom	learning software	t	google classroom			googleclassroom			
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
telecommunications	Telecommunications	mainframe of telecommunication	t	telekommunikation,telecomunicaciones,telecomunicacoes		telecommunications,telecom				
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
clerk-auth	Clerk Auth	backend as a service	t	clerk auth,nextauth,nextauth js,nextauthjs			clerkauth			
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
yup	Yup	validation library	t		yup,joi					
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
sales	Sales	sales	p	sales,b2b sales,inside sales,sales executive,sales support,b2c sales,field sales,outside sales,direct sales,sales representative,sales management,sales manager,commercial sales		vertrieb,verkauf,ventes,ventas,vendas,aussendienst,salesman,vente	b2bsales,insidesales,salesexecutive,salessupport,b2csales,fieldsales,outsidesales,directsales,salesrepresentative,salesmanagement,salesmanager,commercialsales			marketing salesforce hubspot customer-success negotiation lead-generation retail-sales cold-calling
account-management	Account Management	sales	p	account management,account manager,key account management,key account manager,client management,key accounts			accountmanagement,accountmanager,keyaccountmanagement,keyaccountmanager,clientmanagement,keyaccounts			customer-success salesforce
business-development	Business Development	sales	p	business development,pre sales,technical sales,business developer,business development manager,developpement commercial,desarrollo de negocio		presales,geschaftsentwicklung	businessdevelopment,technicalsales,businessdeveloper,businessdevelopmentmanager,developpementcommercial,desarrollodenegocio			
negotiation	Negotiation	sales practice	p	negotiation skills,contract negotiation		negotiation,negotiating,verhandlung,negociation,negociacion,negociacao,verhandlungsfuhrung,negotiations	negotiationskills,contractnegotiation			
lead-generation	Lead Generation	sales practice	p	lead generation,lead gen		prospecting,prospection,prospeccion,neukundenakquise	leadgeneration,leadgen			
cold-calling	Cold Calling	sales practice	p	cold calling,outbound calls,tele sales		telemarketing,telesales,kaltakquise	coldcalling,outboundcalls			
upselling	Upselling	sales practice	p	cross selling		upselling	crossselling			
retail-sales	Retail Sales	sales practice	p	retail sales,commerce de detail,retail management,sales associate,store sales		retail,einzelhandel	retailsales,commercededetail,retailmanagement,salesassociate,storesales			
merchandising	Merchandising	sales practice	p	visual merchandising		merchandising	visualmerchandising			
cash-handling	Cash Handling	sales practice	p	cash handling,cash register,point of sale,pos systems		cashier,cashiering,kasse,caisse,kassieren,pos	cashhandling,cashregister,pointofsale,possystems			
store-management	Store Management	sales practice	p	store management,store manager		filialleitung	storemanagement,storemanager			
inventory-control	Inventory Control	sales practice	p	inventory control,stock control,stock taking,inventory management,gestion des stocks,gestion de inventarios,controle de estoque,stock management,gestion de stock		inventory,bestandsmanagement	inventorycontrol,stockcontrol,stocktaking,inventorymanagement,gestiondesstocks,gestiondeinventarios,controledeestoque,stockmanagement,gestiondestock			
real-estate	Real Estate	sales practice	p	real estate,bienes raices,real estate agent,real estate sales		immobilien,immobilier,imoveis	realestate,bienesraices,realestateagent,realestatesales			
pricing	Pricing	sales practice	p	pricing strategy		pricing,preisgestaltung	pricingstrategy			
tendering	Tendering	sales practice	p	bid management,tender management,bid writing,proposal writing,appels d offres		tendering,rfp	bidmanagement,tendermanagement,bidwriting,proposalwriting,appelsdoffres			
sales-forecasting	Sales Forecasting	sales practice	p	sales forecasting,sales forcasting,sales planning			salesforecasting,salesforcasting,salesplanning			
crm-sales-operations	CRM Sales Operations	sales practice	p	crm sales operations,sales operations			crmsalesoperations,salesoperations			
client-relationship-management	Client Relationship Management	sales practice	p	client relationship management,client relations,relation client,atencion al cliente personalizada,relationship management,customer relations		kundenbetreuung	clientrelationshipmanagement,clientrelations,relationclient,atencionalclientepersonalizada,relationshipmanagement,customerrelations			
marketing	Marketing	marketing	p	marketing,digital marketing,online marketing,internet marketing,marketing digital,marketing strategy,marketing manager,digital marketer		marketer	digitalmarketing,onlinemarketing,internetmarketing,marketingdigital,marketingstrategy,marketingmanager,digitalmarketer			content-marketing social-media hubspot google-analytics branding market-research public-relations advertising email-marketing
seo	SEO	marketing	p	search engine optimization,search engine optimisation,referencement naturel,posicionamiento seo,seo optimization		seo,suchmaschinenoptimierung,referencement	searchengineoptimization,searchengineoptimisation,referencementnaturel,posicionamientoseo,seooptimization			google-analytics content-marketing copywriting
sem	SEM	marketing	p	google ads,paid search,search engine marketing,pay per click		sem,ppc,sea,suchmaschinenwerbung	googleads,paidsearch,searchenginemarketing,payperclick			
email-marketing	Email Marketing	marketing practice	p	email marketing,e mail marketing,email campaigns		newsletter	emailmarketing,emailcampaigns			
market-research	Market Research	marketing practice	p	market research,etude de marche,investigacion de mercado,pesquisa de mercado,marketing research,market analysis,etudes de marche		marktforschung	marketresearch,etudedemarche,investigaciondemercado,pesquisademercado,marketingresearch,marketanalysis,etudesdemarche			
branding	Branding	marketing practice	p	brand management,brand strategy,gestion de marque,brand development		branding,markenfuhrung	brandmanagement,brandstrategy,gestiondemarque,branddevelopment			
public-relations	Public Relations	marketing practice	p	public relations,relations publiques,relaciones publicas,relacoes publicas,media relations,corporate communications		pr,offentlichkeitsarbeit,unternehmenskommunikation	publicrelations,relationspubliques,relacionespublicas,relacoespublicas,mediarelations,corporatecommunications			
advertising	Advertising	marketing practice	p	ad campaigns,ad campaign		advertising,ads,werbung,publicite,publicidad,publicidade	adcampaigns,adcampaign			
event-management	Event Management	marketing practice	p	event management,event planning,organizacion de eventos,organizacao de eventos,event manager,event organization		veranstaltungsmanagement,evenementiel,eventmanagement	eventplanning,organizaciondeeventos,organizacaodeeventos,eventmanager,eventorganization			
affiliate-marketing	Affiliate Marketing	marketing practice	p	affiliate marketing			affiliatemarketing			
influencer-marketing	Influencer Marketing	marketing practice	p	influencer marketing			influencermarketing			
growth-hacking	Growth Hacking	marketing practice	p	growth hacking,growth marketing			growthhacking,growthmarketing			
product-marketing	Product Marketing	marketing practice	p	product marketing,go to market strategy			productmarketing,gotomarketstrategy			
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
copywriting	Copywriting	content	p	copy writing,redaction publicitaire,redaccion publicitaria		copywriting,copywriter,texten	redactionpublicitaire,redaccionpublicitaria			
social-media	Social Media	content	p	social media,social media marketing,social media management,reseaux sociaux,redes sociales,redes sociais,soziale medien,social media manager,social networking			socialmedia,socialmediamarketing,socialmediamanagement,reseauxsociaux,redessociales,redessociais,sozialemedien,socialmediamanager,socialnetworking			
journalism	Journalism	press	p	news writing		journalism,journalist,journalismus,journalisme,periodismo,jornalismo	newswriting			
editing	Editing	press	p	editor work,copy editing,edicion de textos,edicao de textos		editing,lektorat,copyediting	editorwork,ediciondetextos,edicaodetextos			
proofreading	Proofreading	press	p	correccion de textos,revisao de textos		proofreading,korrekturlesen,relecture	correcciondetextos,revisaodetextos			
creative-writing	Creative Writing	press	p	creative writing,kreatives schreiben,ecriture creative		writing,schreiben,ecriture,escritura,escrita	creativewriting,kreativesschreiben,ecriturecreative			
blogging	Blogging	press	p	blog writing		blogging,blogger	blogwriting			
publishing	Publishing	press	p			publishing,verlagswesen,edition				
scriptwriting	Scriptwriting	press	p	script writing		scriptwriting,screenwriting,drehbuch				
photography	Photography	press	p	photo shooting		photography,fotografie,photographie,fotografia,photographer	photoshooting			
broadcasting	Broadcasting	press	p	radio broadcasting		broadcasting,rundfunk	radiobroadcasting			
podcasting	Podcasting	press	p	podcast production		podcasting	podcastproduction			
speech-writing	Speech Writing	press	p	speech writing		speechwriting				
voice-acting	Voice Acting	press	p	voice acting,voice over		voiceover,sprecher	voiceacting			
accounting	Accounting	accounting	p	fixed assets,fixed asset accounting,accounts payable,accounts receivable,general ledger,financial accounting,comptabilite generale,contabilidad general		accounting,accountant,buchhaltung,comptabilite,contabilidad,contabilidade,rechnungswesen,buchhalter,comptable,contador,finanzbuchhaltung,accountancy,kreditorenbuchhaltung,debitorenbuchhaltung,accounts	fixedassets,fixedassetaccounting,accountspayable,accountsreceivable,generalledger,financialaccounting,comptabilitegenerale,contabilidadgeneral			financial-analysis payroll taxation budgeting quickbooks controlling
bookkeeping	Bookkeeping	accounting	p	book keeping,tenue de livres,tenue de comptabilite,teneduria de libros		bookkeeping,buchfuhrung,bookkeeper,escrituracao	tenuedelivres,tenuedecomptabilite,teneduriadelibros			quickbooks taxation
auditing	Auditing	accounting	p	internal audit,external audit,statutory audit,audit interne		auditing,audit,auditor,wirtschaftsprufung,auditoria,revision	internalaudit,externalaudit,statutoryaudit,auditinterne			
financial-analysis	Financial Analysis	finance	p	financial analysis,balance sheets,balance sheet,estados financieros,demonstracoes financeiras,financial analyst,financial modeling,financial modelling,analyse financiere,analisis financiero,analise financeira,financial reporting,financial statements,financial statement analysis		cfa,finanzanalyse	financialanalysis,balancesheets,balancesheet,estadosfinancieros,demonstracoesfinanceiras,financialanalyst,financialmodeling,financialmodelling,analysefinanciere,analisisfinanciero,analisefinanceira,financialreporting,financialstatements,financialstatementanalysis			
risk-management	Risk Management	finance	p	risk management,credit risk,credit risk assessment,credit risk analysis,gestion des risques,gestion de riesgos,gestao de riscos,risk analysis,risk assessment,market risk,operational risk		risikomanagement	riskmanagement,creditrisk,creditriskassessment,creditriskanalysis,gestiondesrisques,gestionderiesgos,gestaoderiscos,riskanalysis,riskassessment,marketrisk,operationalrisk			
taxation	Taxation	finance practice	p	tax preparation,tax accounting,tax returns,income tax,corporate tax,tax planning,direito tributario		taxation,tax,steuern,steuerrecht,fiscalite,impuestos,tributacao,gst,steuererklarung,vat,tds,fiscal	taxpreparation,taxaccounting,taxreturns,incometax,corporatetax,taxplanning,direitotributario			
budgeting	Budgeting	finance practice	p	budget management,budget planning		budgeting,budgetplanung,budgetisation,presupuestos,orcamento,budgets,budget,presupuesto	budgetmanagement,budgetplanning			
controlling	Controlling	finance practice	p	management accounting,controle de gestion,controlling finance,cost control,control de gestion,cost accounting		controlling,kostenrechnung,controladoria	managementaccounting,controledegestion,controllingfinance,costcontrol,controldegestion,costaccounting			
treasury	Treasury	finance practice	p	cash flow,fluxo de caixa,flujo de caja,cash flow management,cash management		treasury,tresorerie,tesoreria,tesouraria,liquiditatsplanung	cashflow,fluxodecaixa,flujodecaja,cashflowmanagement,cashmanagement			
investment-banking	Investment Banking	finance practice	p	investment banking,m a,mergers and acquisitions,mergers acquisitions			investmentbanking,mergersandacquisitions,mergersacquisitions			
banking	Banking	finance practice	p	retail banking,bank operations		banking,bank,bankwesen,banque,banca,bankkaufmann	retailbanking,bankoperations			
insurance	Insurance	finance practice	p			insurance,versicherung,assurance,seguros,underwriting,versicherungen				
forecasting	Forecasting	finance practice	p	financial forecasting,financial planning and analysis,fp a		forecasting,prognose	financialforecasting,financialplanningandanalysis			
valuation	Valuation	finance practice	p	equity research,company valuation		valuation,unternehmensbewertung	equityresearch,companyvaluation			
trading	Trading	finance practice	p	securities trading,stock trading,forex trading		trading,wertpapierhandel	securitiestrading,stocktrading,forextrading			
portfolio-management	Portfolio Management	finance practice	p	portfolio management,asset management,wealth management,gestion de patrimoine,investment management		vermogensverwaltung	portfoliomanagement,assetmanagement,wealthmanagement,gestiondepatrimoine,investmentmanagement			
billing	Billing	finance practice	p	invoice processing		billing,invoicing,rechnungsstellung,facturation,facturacion,faturamento,fakturierung,invoices	invoiceprocessing			
collections	Collections	finance practice	p	debt collection		collections,inkasso,recouvrement,cobranza,cobrancas,mahnwesen	debtcollection			
credit-analysis	Credit Analysis	finance practice	p	credit analysis,credit management,loan processing,loan origination,mortgage lending		kreditanalyse	creditanalysis,creditmanagement,loanprocessing,loanorigination,mortgagelending			
ifrs	IFRS	finance practice	p	us gaap		ifrs,gaap,hgb	usgaap			
consolidation	Consolidation	finance practice	p	month end closing,month end close		consolidation,konsolidierung,monatsabschluss,jahresabschluss	monthendclosing,monthendclose			
financial-planning	Financial Planning	finance practice	p	financial planning,financial advisory,financial management,gestion financiere,personal finance,financial services,corporate finance		finanzplanung,finance,finanzen,finanzas,financas	financialplanning,financialadvisory,financialmanagement,gestionfinanciere,personalfinance,financialservices,corporatefinance			
actuarial-science	Actuarial Science	finance practice	p	actuarial science		actuarial,aktuar	actuarialscience			
reconciliation	Reconciliation	finance practice	p	bank reconciliation,account reconciliation,bank reconciliations		reconciliation,kontenabstimmung	bankreconciliation,accountreconciliation,bankreconciliations			
derivatives	Derivatives	finance practice	p	options trading,fixed income		derivatives,futures	optionstrading,fixedincome			
compliance	Compliance	finance practice	p	regulatory compliance,cumplimiento normativo,regulatory affairs		compliance,konformitat,conformite	regulatorycompliance,cumplimientonormativo,regulatoryaffairs			
aml	AML	finance practice	p	anti money laundering,know your customer		aml,kyc,geldwaschepravention	antimoneylaundering,knowyourcustomer			
fraud-detection	Fraud Detection	finance practice	p	fraud detection,fraud prevention,fraud analysis,fraud investigation			frauddetection,fraudprevention,fraudanalysis,fraudinvestigation			
grant-management	Grant Management	finance practice	p	grant management,grant writing			grantmanagement,grantwriting			
claims-management	Claims Management	finance practice	p	claims management,claims processing,claims handling		schadenregulierung,sinistres	claimsmanagement,claimsprocessing,claimshandling			
cost-estimation	Cost Estimation	finance practice	p	cost estimation,cost estimating,cost analysis		kalkulation,estimating	costestimation,costestimating,costanalysis			
recruiting	Recruiting	people	p	recruitment and retention,talent acquisition,seleccion de personal,sourcing candidates	recruitment,recruiter	recruiting,personalbeschaffung,recrutement,reclutamiento,recrutamento,personalgewinnung,staffing,headhunting	recruitmentandretention,talentacquisition,selecciondepersonal,sourcingcandidates			
human-resources	Human Resources	people	p	human resources,human resource management,ressources humaines,recursos humanos,hr management,human resources management,hr policies,hr operations,human resource,hr generalist	hr	personalwesen,hrm,rh,hrms,hris,personalmanagement,rrhh	humanresources,humanresourcemanagement,ressourceshumaines,recursoshumanos,hrmanagement,humanresourcesmanagement,hrpolicies,hroperations,humanresource,hrgeneralist			training onboarding labor-law
payroll	Payroll	people	p	folha de pagamento,lohn und gehaltsabrechnung,payroll processing,payroll management,gestion de la paie		payroll,lohnbuchhaltung,gehaltsabrechnung,paie,nomina,nominas,entgeltabrechnung	folhadepagamento,lohnundgehaltsabrechnung,payrollprocessing,payrollmanagement,gestiondelapaie			
onboarding	Onboarding	people practice	p	employee onboarding		onboarding,einarbeitung	employeeonboarding			
employee-relations	Employee Relations	people practice	p	employee relations,labor relations,labour relations,industrial relations		arbeitsbeziehungen	employeerelations,laborrelations,labourrelations,industrialrelations			
performance-management	Performance Management	people practice	p	performance management,performance appraisal,performance review		leistungsbeurteilung	performancemanagement,performanceappraisal,performancereview			
training	Training	people practice	p	training and development,employee training,staff training,learning and development,training development,talent development		training,schulung,mitarbeiterschulung,formation,capacitacion,treinamento,personalentwicklung,formacion,weiterbildung,trainer	traininganddevelopment,employeetraining,stafftraining,learninganddevelopment,trainingdevelopment,talentdevelopment			
compensation-and-benefits	Compensation and Benefits	people practice	p	compensation and benefits,compensation benefits,benefits administration,comp and ben		benefits,compensation	compensationandbenefits,compensationbenefits,benefitsadministration,compandben			
organizational-development	Organizational Development	people practice	p	organizational development,organizational design		organisationsentwicklung	organizationaldevelopment,organizationaldesign			
change-leadership	Change Leadership	people practice	p	change leadership,leadership quality,leadership qualities,organizational change management,conduite du changement,gestion del cambio		veranderungsmanagement	changeleadership,leadershipquality,leadershipqualities,organizationalchangemanagement,conduiteduchangement,gestiondelcambio			
workforce-planning	Workforce Planning	people practice	p	workforce planning,staff scheduling		personaleinsatzplanung,personalplanung	workforceplanning,staffscheduling			
coaching	Coaching	people practice	p	life coaching		coaching,mentoring,mentorat,mentor	lifecoaching			
succession-planning	Succession Planning	people practice	p	succession planning			successionplanning			
conflict-management	Conflict Management	people practice	p	conflict management,conflict resolution,gestion des conflits,resolucion de conflictos		mediation,konfliktmanagement	conflictmanagement,conflictresolution,gestiondesconflits,resoluciondeconflictos			
interviewing	Interviewing	people practice	p	job interviews		interviewing,interviews	jobinterviews			
diversity-and-inclusion	Diversity and Inclusion	people practice	p	diversity and inclusion,diversity inclusion		dei	diversityandinclusion,diversityinclusion			
employer-branding	Employer Branding	people practice	p	employer branding,marque employeur		arbeitgebermarke	employerbranding,marqueemployeur			
customer-support	Customer Support	customer care	p	customer support,customer service,technical support,help desk,service client,atencion al cliente,atendimento ao cliente,servicio al cliente,customer care,tech support,client support,customer assistance,support client,customer service representative,customer handling,technical support engineer		kundenservice,kundendienst,kundensupport,kundenberatung	customersupport,customerservice,technicalsupport,serviceclient,atencionalcliente,atendimentoaocliente,servicioalcliente,customercare,techsupport,clientsupport,customerassistance,supportclient,customerservicerepresentative,customerhandling,technicalsupportengineer			zendesk account-management
customer-success	Customer Success	customer care	p	customer success,customer success manager		kundenerfolg	customersuccess,customersuccessmanager			
community-management	Community Management	customer care	p	community management,community manager,gestion de communaute			communitymanagement,communitymanager,gestiondecommunaute			
call-center	Call Center	customer contact	p	call center,call centre,contact center,centre d appels,inbound calls,call center operations		callcenter,bpo,telefonie	callcentre,contactcenter,centredappels,inboundcalls,callcenteroperations			
complaint-handling	Complaint Handling	customer contact	p	complaint handling,complaint management,gestion des reclamations		reklamationsbearbeitung,beschwerdemanagement	complainthandling,complaintmanagement,gestiondesreclamations			
reception	Reception	customer contact	p	front desk,front office,front office executive,front desk management		reception,receptionist,empfang,recepcion,recepcao,rezeption,recepcionista	frontdesk,frontoffice,frontofficeexecutive,frontdeskmanagement			
customer-experience	Customer Experience	customer contact	p	customer experience,customer satisfaction		cx	customerexperience,customersatisfaction			
project-management	Project Management	project work	p	project management,project manager,gestion de projet,gestion de proyectos,gestao de projetos,project planning,project planning and scheduling,project planning scheduling,project coordination,project lead,project leadership,it project management,chef de projet,gerenciamento de projetos,management de projet,gestion de projets,project coordinator,technical project management,project administration		pmp,projektmanagement,projektleitung,projektleiter,prince2,capm	projectmanagement,projectmanager,gestiondeprojet,gestiondeproyectos,gestaodeprojetos,projectplanning,projectplanningandscheduling,projectplanningscheduling,projectcoordination,projectlead,projectleadership,itprojectmanagement,chefdeprojet,gerenciamentodeprojetos,managementdeprojet,gestiondeprojets,projectcoordinator,technicalprojectmanagement,projectadministration			agile scrum jira microsoft-project management
program-management	Program Management	project work	p	program management,program manager,programme management,portfolio planning,project management office,technical program management		pmo	programmanagement,programmanager,programmemanagement,portfolioplanning,projectmanagementoffice,technicalprogrammanagement			
product-management	Product Management	project work	p	product management,product manager,product owner,gestion de produit,gestion de producto,gestao de produto,product ownership,product development strategy,product roadmap,product strategy		produktmanagement	productmanagement,productmanager,productowner,gestiondeproduit,gestiondeproducto,gestaodeproduto,productownership,productdevelopmentstrategy,productroadmap,productstrategy			agile scrum ux-research
management	Management	management	p	team handling,cross functional supervision,people management,team management,gestion d equipe,gestion de equipos,gestao de equipes,management d equipe,staff management,general management,team leadership,team lead,team leader,team leading,fuhrung von mitarbeitern,supervisory skills,management skills,people manager,team building		management,personalfuhrung,teamleitung,mitarbeiterfuhrung,manager,supervision,teamfuhrung,encadrement,supervisor	teamhandling,crossfunctionalsupervision,peoplemanagement,teammanagement,gestiondequipe,gestiondeequipos,gestaodeequipes,managementdequipe,staffmanagement,generalmanagement,teamleadership,teamlead,teamleader,teamleading,fuhrungvonmitarbeitern,supervisoryskills,managementskills,peoplemanager,teambuilding			
operations-management	Operations Management	management	p	operations management,gestion des operations,gestion de operaciones,gestao de operacoes,business operations,operations manager,operational management		operations,betriebsfuhrung	operationsmanagement,gestiondesoperations,gestiondeoperaciones,gestaodeoperacoes,businessoperations,operationsmanager,operationalmanagement			
strategic-planning	Strategic Planning	management	p	strategic planning,planeacion estrategica,planejamento estrategico,strategische planung,business strategy,strategic management,corporate strategy,planificacion estrategica		strategy,strategie	strategicplanning,planeacionestrategica,planejamentoestrategico,strategischeplanung,businessstrategy,strategicmanagement,corporatestrategy,planificacionestrategica			
leadership	Leadership	management	p	leadership skills		leadership,fuhrung,fuhrungskompetenz,liderazgo,lideranca,fuhrungserfahrung	leadershipskills			
business-planning	Business Planning	management	p	business planning,business plan,business case,business cases			businessplanning,businessplan,businesscase,businesscases			
stakeholder-management	Stakeholder Management	management	p	stakeholder management,stakeholder engagement,vendor management,supplier management,vendor relations		stakeholder,stakeholders,lieferantenmanagement	stakeholdermanagement,stakeholderengagement,vendormanagement,suppliermanagement,vendorrelations			
entrepreneurship	Entrepreneurship	management	p	start ups		entrepreneurship,entrepreneur,unternehmertum,startups				
consulting	Consulting	management	p	management consulting,business consulting		consulting,beratung,unternehmensberatung,consultant,conseil,consultoria	managementconsulting,businessconsulting			
process-improvement	Process Improvement	management	p	process improvement,process optimization,business process improvement,business process reengineering,amelioration des processus,business process management,process management		prozessoptimierung,prozessverbesserung,prozessmanagement	processimprovement,processoptimization,businessprocessimprovement,businessprocessreengineering,ameliorationdesprocessus,businessprocessmanagement,processmanagement			
facility-management	Facility Management	management	p	facility management,facilities management,building maintenance,property management		gebaudemanagement,hausmeister,hausverwaltung	facilitymanagement,facilitiesmanagement,buildingmaintenance,propertymanagement			
crisis-management	Crisis Management	management	p	crisis management,gestion de crise		krisenmanagement	crisismanagement,gestiondecrise			
contract-management	Contract Management	management	p	contract management,gestion des contrats,contract administration,gestion de contratos		vertragsmanagement,contracts	contractmanagement,gestiondescontrats,contractadministration,gestiondecontratos			
quality-management	Quality Management	management	p	quality management,gestion de la qualite,gestion de calidad,gestao da qualidade,iso 9001,quality management systems,quality management system,total quality management,iso 9000		qualitatsmanagement,qms,tqm	qualitymanagement,gestiondelaqualite,gestiondecalidad,gestaodaqualidade,iso9001,qualitymanagementsystems,qualitymanagementsystem,totalqualitymanagement,iso9000			
resource-management	Resource Management	management	p	resource management,resource planning,resource allocation			resourcemanagement,resourceplanning,resourceallocation			
knowledge-management	Knowledge Management	management	p	knowledge management		wissensmanagement	knowledgemanagement			
innovation-management	Innovation Management	management	p	innovation management		innovation	innovationmanagement			
communication	Communication	personal strength	p	great communicator,good communicator,good listener,active listening,communication skill,communication skills,good communication skills,verbal communication,excellent communication skills,written communication,effective communication,excellent communication and interpersonal skills,interpersonal communication,oral communication,verbal and written communication,giao tiep		communication,communicator,kommunikation,comunicacion,comunicacao,kommunikationsfahigkeit,communications,communicative,kommunikationsstarke	greatcommunicator,goodcommunicator,goodlistener,activelistening,communicationskill,communicationskills,goodcommunicationskills,verbalcommunication,excellentcommunicationskills,writtencommunication,effectivecommunication,excellentcommunicationandinterpersonalskills,interpersonalcommunication,oralcommunication,verbalandwrittencommunication,giaotiep			
teamwork	Teamwork	personal strength	p	team oriented person,team oriented,team work,team player,travail d equipe,trabajo en equipo,trabalho em equipe,working in a team,esprit d equipe,travail en equipe,team working,team collaboration,team spirit,lam viec nhom		teamwork,teamarbeit,teamfahigkeit,collaboration,teamplayer	teamorientedperson,teamoriented,travaildequipe,trabajoenequipo,trabalhoemequipe,workinginateam,espritdequipe,travailenequipe,teamworking,teamcollaboration,teamspirit,lamviecnhom			
problem-solving	Problem Solving	personal strength	p	problem solving,problem solving attitude,resolution de problemes,resolucion de problemas,resolucao de problemas,problem solving skills,problem solver,analytical skills,analytical thinking,analytisches denken,critical thinking,analytic skills,kritisches denken		problemlosung,problemlosungskompetenz,troubleshooting,analytical,fehlersuche	problemsolving,problemsolvingattitude,resolutiondeproblemes,resoluciondeproblemas,resolucaodeproblemas,problemsolvingskills,problemsolver,analyticalskills,analyticalthinking,analytischesdenken,criticalthinking,analyticskills,kritischesdenken			
time-management	Time Management	personal strength	p	time management,task management,time and task management,gestion du temps,gestion del tiempo,gestao do tempo,multi tasking,organizational skills,organization skills,organisational skills		punctual,zeitmanagement,punctuality,multitasking,prioritization,organization,organisation,organizing,organisationstalent	timemanagement,taskmanagement,timeandtaskmanagement,gestiondutemps,gestiondeltiempo,gestaodotempo,organizationalskills,organizationskills,organisationalskills			
presentation-skills	Presentation Skills	personal strength	p	presentation skills,public speaking,prise de parole en public,powerpoint presentations		presentations,presenting,prasentation,presentation,prasentationen,oratoria,speaking	presentationskills,publicspeaking,prisedeparoleenpublic,powerpointpresentations			
creativity	Creativity	personal strength	p	creative thinking		creativity,creative,kreativitat,creativite,creatividad,criatividade	creativethinking			
adaptability	Adaptability	personal strength	p	working under pressure,working well under pressure,ability to work under pressure		adaptability,flexibility,flexibilitat,flexible,adaptable,adaptabilite,adaptabilidad,belastbarkeit	workingunderpressure,workingwellunderpressure,abilitytoworkunderpressure			
attention-to-detail	Attention to Detail	personal strength	p	attention to detail,detail oriented		sorgfalt,rigueur	attentiontodetail,detailoriented			
decision-making	Decision Making	personal strength	p	decision making,prise de decision,toma de decisiones		entscheidungsfindung	decisionmaking,prisededecision,tomadedecisiones			
interpersonal-skills	Interpersonal Skills	personal strength	p	interpersonal skills,people skills,social skills,soziale kompetenz,emotional intelligence		empathy,empathie,einfuhlungsvermogen,interpersonal	interpersonalskills,peopleskills,socialskills,sozialekompetenz,emotionalintelligence			
self-motivation	Self-Motivation	personal strength	p	self motivation,smart working,hard and smart working,self motivator,work ethic,self confidence,self motivated,hard working,hard worker,positive attitude,selbststandiges arbeiten		initiative,sincere,sincerity,honest,honesty,responsible,responsibility,confident,motivated,hardworking,motivation,proactive,dedicated,engagement,reliability,zuverlassigkeit,eigeninitiative	selfmotivation,smartworking,hardandsmartworking,selfmotivator,workethic,selfconfidence,selfmotivated,hardworker,positiveattitude,selbststandigesarbeiten			
fast-learning	Fast Learning	personal strength	p	fast learning,continuous learning,lifelong learning,quick learner,fast learner,willingness to learn,keen learner,self learning		lernbereitschaft	fastlearning,continuouslearning,lifelonglearning,quicklearner,fastlearner,willingnesstolearn,keenlearner,selflearning			
research	Research	personal strength	p	research skills,internet research,online research,web research		research,recherche,investigacion,pesquisa,forschung	researchskills,internetresearch,onlineresearch,webresearch			
planning	Planning	personal strength	p			planning,planung,planification,planificacion,planejamento,scheduling,terminplanung				
intercultural-competence	Intercultural Competence	personal strength	p	intercultural competence,cross cultural sensitivity,interkulturelle kompetenz,cross cultural communication			interculturalcompetence,crossculturalsensitivity,interkulturellekompetenz,crossculturalcommunication			
documentation	Documentation	personal strength	p	documentation writing		documentation,dokumentation,documentacion,documentacao	documentationwriting			
teaching	Teaching	teaching	p	classroom teaching		teaching,teacher,tutoring,instructor,unterrichten,enseignement,ensenanza,ensino,lehrer,tutor,docencia,unterricht,lehre,lehrtatigkeit,professeur,padagogik,pedagogy,pedagogie,pedagogia,education,nachhilfe	classroomteaching			classroom-management training language-teaching
instructional-design	Instructional Design	teaching	p	instructional design,curriculum development,curriculum design,conception pedagogique,lesson planning,diseno instruccional,course design,training design		lehrplanentwicklung,unterrichtsplanung	instructionaldesign,curriculumdevelopment,curriculumdesign,conceptionpedagogique,lessonplanning,disenoinstruccional,coursedesign,trainingdesign			
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
academic-research	Academic Research	education work	p	academic research,scientific research,scientific writing,academic writing,wissenschaftliches arbeiten,recherche scientifique,investigacion cientifica,wissenschaftliches schreiben			academicresearch,scientificresearch,scientificwriting,academicwriting,wissenschaftlichesarbeiten,recherchescientifique,investigacioncientifica,wissenschaftlichesschreiben			
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
nutrition	Nutrition	health care	p	nutrition counseling		nutrition,ernahrungsberatung,dietetics,nutricion,nutricao,dietetique,dietitian	nutritioncounseling			
massage-therapy	Massage Therapy	health care	p	massage therapy		massage,massagetherapie,masaje,massotherapie	massagetherapy			
medication-administration	Medication Administration	health care	p	medication administration,medication management		medikamentengabe	medicationadministration,medicationmanagement			
vital-signs	Vital Signs	health care	p	vital signs,vital sign monitoring			vitalsigns,vitalsignmonitoring			
infection-control	Infection Control	health care	p	infection control,hygiene management,infection prevention		infektionskontrolle	infectioncontrol,hygienemanagement,infectionprevention			
medical-terminology	Medical Terminology	health care	p	medical terminology,medizinische terminologie			medicalterminology,medizinischeterminologie			
medical-assistance	Medical Assistance	health care	p	medical assistance,medical assistant,medizinische fachangestellte,mfa praxis,clinical assistant		arzthelferin	medicalassistance,medicalassistant,medizinischefachangestellte,mfapraxis,clinicalassistant			
laboratory-techniques	Laboratory Techniques	health care	p	laboratory techniques,laboratory skills,lab techniques,tecnicas de laboratorio,techniques de laboratoire,lab skills,laboratory analysis		labortechnik,laboratory,laborarbeit,mta	laboratorytechniques,laboratoryskills,labtechniques,tecnicasdelaboratorio,techniquesdelaboratoire,labskills,laboratoryanalysis			
veterinary-medicine	Veterinary Medicine	health care	p	veterinary medicine,veterinary care,medecine veterinaire,medicina veterinaria,veterinary assistance,animal care		tiermedizin,tierpflege	veterinarymedicine,veterinarycare,medecineveterinaire,medicinaveterinaria,veterinaryassistance,animalcare			
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
chemistry	Chemistry	science	p	organic chemistry,analytical chemistry,chemical analysis		chemistry,chemie,chimie,quimica	organicchemistry,analyticalchemistry,chemicalanalysis			
biology	Biology	science	p	cell biology		biology,biologie,biologia	cellbiology			
molecular-biology	Molecular Biology	science	p	molecular biology,biologie moleculaire,gel electrophoresis,western blot,biologia molecular		molekularbiologie,pcr,qpcr	molecularbiology,biologiemoleculaire,gelelectrophoresis,westernblot,biologiamolecular			
microbiology	Microbiology	science	p			microbiology,mikrobiologie,microbiologie,microbiologia				
biotechnology	Biotechnology	science	p	synthetic biology,biomedical engineering		biotechnology,bioengineering,biotechnologie,biotecnologia	syntheticbiology,biomedicalengineering			
biochemistry	Biochemistry	science	p	protein engineering,protein purification		biochemistry,biochemie,biochimie,bioquimica,elisa	proteinengineering,proteinpurification			
cell-culture	Cell Culture	science	p	cell culture,culture cellulaire,cultivo celular		zellkultur	cellculture,culturecellulaire,cultivocelular			
chromatography	Chromatography	science	p	gas chromatography,gc ms,mass spectrometry		chromatography,hplc,chromatographie	gaschromatography,massspectrometry			
physics	Physics	science	p			physics,physik,physique,fisica				
geology	Geology	science	p			geology,geologie,geologia				
environmental-science	Environmental Science	science	p	environmental science,environmental protection,environmental management,iso 14001,medio ambiente,meio ambiente		umweltwissenschaften,umweltschutz	environmentalscience,environmentalprotection,environmentalmanagement,iso14001,medioambiente,meioambiente			
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
electrical-installation	Electrical Installation	construction trade	p	electrical installation,electrical wiring,electrical work,instalacao eletrica,instalaciones electricas,electrical systems,electrical maintenance		electrician,elektroinstallation,electricite,electricidad,elektriker,electricien,electricista,eletricista,electrical	electricalinstallation,electricalwiring,electricalwork,instalacaoeletrica,instalacioneselectricas,electricalsystems,electricalmaintenance			
painting	Painting	construction trade	p	house painting,peinture en batiment,wall painting		painting,maler,malerarbeiten,pintura,lackieren,painter,peinture,decorating	housepainting,peintureenbatiment,wallpainting			
roofing	Roofing	construction trade	p			roofing,dachdecker,couverture,techado,roofer,dachdeckerarbeiten,toiture				
tiling	Tiling	construction trade	p	tile setting		tiling,fliesenleger,carrelage,fliesen,azulejos	tilesetting			
drywall	Drywall	construction trade	p	plaque de platre,dry wall		drywall,trockenbau,plasterboard	plaquedeplatre			
plastering	Plastering	construction trade	p			plastering,verputzen,platrerie,stuckateur,platre,yeso				
flooring	Flooring	construction trade	p	floor laying,revetement de sol		flooring,bodenleger,parkett	floorlaying,revetementdesol			
glazing	Glazing	construction trade	p			glazing,glaser,vitrerie				
insulation	Insulation	construction trade	p			insulation,dammung,isolation,aislamiento				
concrete-work	Concrete Work	construction trade	p	concrete work,concrete finishing		concreting,betonarbeiten,formwork,beton,hormigon,schalung,coffrage	concretework,concretefinishing			
scaffolding	Scaffolding	construction trade	p			scaffolding,gerustbau,echafaudage				
demolition	Demolition	construction trade	p			demolition,abbruch				
hvac	HVAC	construction trade	p	heating ventilation and air conditioning,air conditioning,ar condicionado,hvac design,aire acondicionado,hvac systems		hvac,klimatechnik,cvc,chauffage,klimaanlagen,heizungsbau,refrigeration,kaltetechnik,climatizacion,heating,heizung,luftungstechnik	heatingventilationandairconditioning,airconditioning,arcondicionado,hvacdesign,aireacondicionado,hvacsystems			
steel-fixing	Steel Fixing	construction trade	p	steel fixing,steel erection,structural steel		ironwork,stahlbau	steelfixing,steelerection,structuralsteel			
road-construction	Road Construction	construction trade	p	road construction,travaux publics		strassenbau,tiefbau	roadconstruction,travauxpublics			
landscaping	Landscaping	construction trade	p	garten und landschaftsbau,grounds maintenance		landscaping,gardening,jardinage,jardineria,jardinagem,landschaftsbau,gartenarbeit,paysagisme,gartner,paisajismo	gartenundlandschaftsbau,groundsmaintenance			
excavation	Excavation	construction trade	p	heavy equipment operation,excavator operation,heavy equipment		excavation,earthworks,terrassement,erdarbeiten,baggerfahren,baumaschinenfuhrer	heavyequipmentoperation,excavatoroperation,heavyequipment			
crane-operation	Crane Operation	construction trade	p	crane operation,conduite de grue,crane operator		kranfuhrer,kranfahren	craneoperation,conduitedegrue,craneoperator			
construction-management	Construction Management	building work	p	construction management,gestion de chantier,gestion de obras,gestao de obras,site management,construction project management,site supervision,conduite de travaux		bauleitung,construction,baustellenleitung,bauwesen	constructionmanagement,gestiondechantier,gestiondeobras,gestaodeobras,sitemanagement,constructionprojectmanagement,sitesupervision,conduitedetravaux			
civil-engineering	Civil Engineering	building work	p	civil engineering,genie civil,ingenieria civil,engenharia civil,civil engineer		bauingenieurwesen,bauingenieur	civilengineering,geniecivil,ingenieriacivil,engenhariacivil,civilengineer			
structural-engineering	Structural Engineering	building work	p	structural engineering,structural analysis,structural design,steel design		statik,tragwerksplanung	structuralengineering,structuralanalysis,structuraldesign,steeldesign			
architecture	Architecture	building work	p	architectural design		architecture,architektur,arquitectura,arquitetura,architekt	architecturaldesign			
surveying	Surveying	building work	p	land surveying,quantity surveying,quantity surveyor		surveying,vermessung,topographie,topografia,arpentage	landsurveying,quantitysurveying,quantitysurveyor			
blueprint-reading	Blueprint Reading	building work	p	blueprint reading,plan reading,lecture de plans,lectura de planos,bauplane lesen			blueprintreading,planreading,lecturedeplans,lecturadeplanos,bauplanelesen			
building-codes	Building Codes	building work	p	building codes,building regulations		bauvorschriften,baurecht	buildingcodes,buildingregulations			
interior-design	Interior Design	building work	p	interior design,decoration interieure,diseno de interiores,design de interiores,interior decoration,architecture d interieur		innenarchitektur,interiorismo	interiordesign,decorationinterieure,disenodeinteriores,designdeinteriores,interiordecoration,architecturedinterieur			
urban-planning	Urban Planning	building work	p	urban planning,town planning		stadtplanung,urbanisme,urbanismo	urbanplanning,townplanning			
building-inspection	Building Inspection	building work	p	building inspection,site inspection,home inspection			buildinginspection,siteinspection,homeinspection			
welding	Welding	metal and machine trade	p	mig welding,tig welding,arc welding,wig schweissen,mig mag schweissen,mag schweissen		welding,schweissen,soudure,soldadura,soldagem,welder,schweisser,soudage,soudeur	migwelding,tigwelding,arcwelding,wigschweissen,migmagschweissen,magschweissen			
machining	Machining	metal and machine trade	p	cnc machining,cnc operation,cnc operator,lathe operation,cnc frasen,cnc drehen		machining,zerspanung,usinage,mecanizado,usinagem,cnc,milling,turning,drehen,frasen,lathe,tournage,fraisage,zerspanungsmechaniker	cncmachining,cncoperation,cncoperator,latheoperation,cncfrasen,cncdrehen			
metalworking	Metalworking	metal and machine trade	p	sheet metal,sheet metal fabrication,metal fabrication		metalworking,metallbau,metallbearbeitung,metallerie,schlosser,schlosserei,fabrication,chaudronnerie,tolerie,blechbearbeitung,metalurgia,serrurerie	sheetmetal,sheetmetalfabrication,metalfabrication			
tool-and-die-making	Tool and Die Making	metal and machine trade	p	tool and die making		werkzeugbau,toolmaking,outillage	toolanddiemaking			
grinding	Grinding	metal and machine trade	p			grinding,schleifen,polishing				
forging	Forging	metal and machine trade	p			forging,schmieden,blacksmithing				
foundry-work	Foundry Work	metal and machine trade	p	foundry work		giesserei,casting,fonderie	foundrywork			
injection-molding	Injection Molding	metal and machine trade	p	injection molding,injection moulding		spritzguss,plasturgie	injectionmolding,injectionmoulding			
assembly-work	Assembly Work	metal and machine trade	p	assembly work,assembly line,mechanical assembly		montage,ensamblaje,montagearbeiten,assemblage,montagem	assemblywork,assemblyline,mechanicalassembly			
automotive-repair	Automotive Repair	metal and machine trade	p	automotive repair,kfz mechatroniker,auto mechanic,mecanique automobile,mecanica automotriz,car repair,kfz mechanik,automotive mechanics,vehicle maintenance,mecanica automotiva,auto repair,diesel mechanics		automotive,kfz,mecanica	automotiverepair,kfzmechatroniker,automechanic,mecaniqueautomobile,mecanicaautomotriz,carrepair,kfzmechanik,automotivemechanics,vehiclemaintenance,mecanicaautomotiva,autorepair,dieselmechanics			
bicycle-repair	Bicycle Repair	metal and machine trade	p	bicycle repair,bike mechanic		fahrradmechaniker	bicyclerepair,bikemechanic			
aircraft-maintenance	Aircraft Maintenance	metal and machine trade	p	aircraft maintenance,aviation maintenance,maintenance aeronautique		flugzeugmechanik	aircraftmaintenance,aviationmaintenance,maintenanceaeronautique			
industrial-mechanics	Industrial Mechanics	metal and machine trade	p	industrial mechanics,mecanique industrielle,mecanica industrial		industriemechaniker,millwright,mechatronik,mechatronics,mecatronique,mecatronica	industrialmechanics,mecaniqueindustrielle,mecanicaindustrial			
mechanical-engineering	Mechanical Engineering	metal and machine trade	p	mechanical engineering,genie mecanique,ingenieria mecanica,engenharia mecanica,mechanical design,machine design,mechanical engineer,product engineering		maschinenbau,konstruktion	mechanicalengineering,geniemecanique,ingenieriamecanica,engenhariamecanica,mechanicaldesign,machinedesign,mechanicalengineer,productengineering			
electrical-engineering	Electrical Engineering	metal and machine trade	p	electrical engineering,genie electrique,ingenieria electrica,engenharia eletrica,electrical engineer,electrical design		elektrotechnik,electrotechnique	electricalengineering,genieelectrique,ingenieriaelectrica,engenhariaeletrica,electricalengineer,electricaldesign			
chemical-engineering	Chemical Engineering	metal and machine trade	p	chemical engineering,genie chimique,ingenieria quimica,engenharia quimica,process engineering,genie des procedes		verfahrenstechnik	chemicalengineering,geniechimique,ingenieriaquimica,engenhariaquimica,processengineering,geniedesprocedes			
maintenance	Maintenance	metal and machine trade	p	preventive maintenance,equipment maintenance,mantenimiento preventivo,mantenimiento industrial,maintenance industrielle,machine maintenance		maintenance,instandhaltung,wartung,mantenimiento,manutencao,repair,reparatur,reparation,repairs	preventivemaintenance,equipmentmaintenance,mantenimientopreventivo,mantenimientoindustrial,maintenanceindustrielle,machinemaintenance			
hydraulics	Hydraulics	metal and machine trade	p			hydraulics,hydraulik,hydraulique,hidraulica,pneumatics,pneumatik				
thermodynamics	Thermodynamics	metal and machine trade	p	heat transfer,fluid mechanics		thermodynamics	heattransfer,fluidmechanics			
watchmaking	Watchmaking	metal and machine trade	p			watchmaking,uhrmacher,horlogerie				
locksmithing	Locksmithing	metal and machine trade	p			locksmithing,schlusseldienst,locksmith				
upholstery	Upholstery	metal and machine trade	p	tapisserie d ameublement		upholstery,polsterei	tapisseriedameublement			
manufacturing	Manufacturing	production	p	production work,fabrication industrielle		manufacturing,fertigung,produktion,fabricacion,manufatura,production,produccion	productionwork,fabricationindustrielle			
lean-manufacturing	Lean Manufacturing	production	p	lean manufacturing,lean production,lean management,lean six sigma,kanban production,continuous improvement,amelioration continue,mejora continua,melhoria continua		lean,kaizen,5s,kvp	leanmanufacturing,leanproduction,leanmanagement,leansixsigma,kanbanproduction,continuousimprovement,ameliorationcontinue,mejoracontinua,melhoriacontinua			
six-sigma	Six Sigma	production	p	six sigma,six sigma green belt,six sigma black belt,6 sigma,green belt		dmaic	sixsigma,sixsigmagreenbelt,sixsigmablackbelt,6sigma,greenbelt			
quality-control	Quality Control	production	p	quality control,controle qualite,control de calidad,controle de qualidade,quality inspection,qa qc,assurance qualite,aseguramiento de calidad		qualitatskontrolle,qualitatssicherung,qualitatsprufung,inspection,qc	qualitycontrol,controlequalite,controldecalidad,controledequalidade,qualityinspection,assurancequalite,aseguramientodecalidad			
production-planning	Production Planning	production	p	production planning,planification de production,planificacion de la produccion,production scheduling,planejamento de producao,capacity planning		produktionsplanung,arbeitsvorbereitung,pcp,ordonnancement	productionplanning,planificationdeproduction,planificaciondelaproduccion,productionscheduling,planejamentodeproducao,capacityplanning			
machine-operation	Machine Operation	production	p	machine operation,machine operator,conduite de machines,operacion de maquinas,operador de maquinas		maschinenbedienung,maschinenfuhrer,anlagenfuhrer	machineoperation,machineoperator,conduitedemachines,operaciondemaquinas,operadordemaquinas			
packaging	Packaging	production	p			packaging,verpackung,emballage,empaque,embalagem,packing,conditionnement,verpacken				
food-processing	Food Processing	production	p	food processing,food production		lebensmittelverarbeitung,butchery,metzger,boucherie,fleischer,carniceria	foodprocessing,foodproduction			
textile-production	Textile Production	production	p	textile production		textiltechnik	textileproduction			
sewing	Sewing	production	p			sewing,nahen,couture,costura,tailoring,schneiderei,schneider,dressmaking				
printing	Printing	production	p	offset printing,digital printing,screen printing		printing,drucktechnik,imprimerie,druckerei,impresion	offsetprinting,digitalprinting,screenprinting			
occupational-safety	Occupational Safety	production	p	occupational safety,safety auditing,safety management,securite au travail,seguridad laboral,seguranca do trabalho,health and safety,occupational health and safety,workplace safety,prevencion de riesgos laborales,sante et securite au travail,health safety,osha 30,osha 10		arbeitssicherheit,osha,ehs,hse,arbeitsschutz,safety,hseq	occupationalsafety,safetyauditing,safetymanagement,securiteautravail,seguridadlaboral,segurancadotrabalho,healthandsafety,occupationalhealthandsafety,workplacesafety,prevencionderiesgoslaborales,santeetsecuriteautravail,healthsafety,osha30,osha10			
fmea	FMEA	production	p	failure mode and effects analysis		fmea,apqp,ppap	failuremodeandeffectsanalysis			
statistical-process-control	Statistical Process Control	production	p	statistical process control		spc	statisticalprocesscontrol			
product-development	Product Development	production	p	product development,process development,developpement de produits,desarrollo de productos,new product development,research and development		produktentwicklung,r d	productdevelopment,processdevelopment,developpementdeproduits,desarrollodeproductos,newproductdevelopment,researchanddevelopment			
calibration	Calibration	production	p			calibration,kalibrierung,metrology,messtechnik,etalonnage				
nondestructive-testing	Nondestructive Testing	production	p	nondestructive testing,non destructive,non destructive testing,zerstorungsfreie prufung,ultrasonic testing		ndt	nondestructivetesting,nondestructive,zerstorungsfreieprufung,ultrasonictesting			
value-stream-mapping	Value Stream Mapping	production	p	value stream mapping		vsm	valuestreammapping			
logistics	Logistics	logistics	p	logistics management,logistics coordination		logistics,logistik,logistique,logistica,lagerlogistik	logisticsmanagement,logisticscoordination			procurement order-picking forklift-operation inventory-control
supply-chain-management	Supply Chain Management	logistics	p	supply chain management,supply chain,chaine d approvisionnement,cadena de suministro,cadeia de suprimentos,scm logistics,gestion de la chaine logistique		lieferkette,lieferkettenmanagement	supplychainmanagement,supplychain,chainedapprovisionnement,cadenadesuministro,cadeiadesuprimentos,scmlogistics,gestiondelachainelogistique			
warehousing	Warehousing	logistics	p	warehouse management,gestion d entrepot,gestion de almacen,warehouse operations,warehouse work,gestao de armazem		warehousing,warehouse,lager,lagerhaltung,entrepot,almacen,lagerverwaltung,lagerarbeit,almacenaje,armazenagem,lagerist,magasinage	warehousemanagement,gestiondentrepot,gestiondealmacen,warehouseoperations,warehousework,gestaodearmazem			order-picking forklift-operation inventory-control
procurement	Procurement	logistics work	p	strategic sourcing,strategischer einkauf,purchase orders		procurement,einkauf,achats,compras,purchasing,beschaffung,buyer,buying,approvisionnement,aprovisionamiento,suprimentos,sourcing,purchase	strategicsourcing,strategischereinkauf,purchaseorders			
forklift-operation	Forklift Operation	logistics work	p	forklift operation,forklift driver,forklift operator,carretilla elevadora,conduite de chariot elevateur,forklift license		forklift,staplerfahren,cariste,montacargas,gabelstapler,staplerschein,caces,empilhadeira,gabelstaplerschein	forkliftoperation,forkliftdriver,forkliftoperator,carretillaelevadora,conduitedechariotelevateur,forkliftlicense			
order-picking	Order Picking	logistics work	p	order picking,preparation de commandes,pick and pack,preparacion de pedidos,order fulfillment,separacao de pedidos		kommissionierung,picking,kommissionieren	orderpicking,preparationdecommandes,pickandpack,preparaciondepedidos,orderfulfillment,separacaodepedidos			
freight-forwarding	Freight Forwarding	logistics work	p	freight forwarding,air freight,sea freight,freight brokerage,shipping and receiving		spedition,freight,transitaire,shipping,versand,expedition,speditionskaufmann	freightforwarding,airfreight,seafreight,freightbrokerage,shippingandreceiving			
customs-clearance	Customs Clearance	logistics work	p	customs clearance,import export,comercio exterior,international trade,commerce international		zollabwicklung,dedouanement,aduanas,customs,zoll,douane,aussenhandel	customsclearance,importexport,comercioexterior,internationaltrade,commerceinternational			
truck-driving	Truck Driving	logistics work	p	truck driving,lkw fahrer,conduite poids lourd,truck driver,lkw fahren,chauffeur poids lourd,conductor de camion,commercial driving,permis c,hgv driving,fuhrerschein c,motorista de caminhao,cdl class a		cdl,berufskraftfahrer	truckdriving,lkwfahrer,conduitepoidslourd,truckdriver,lkwfahren,chauffeurpoidslourd,conductordecamion,commercialdriving,permisc,hgvdriving,fuhrerscheinc,motoristadecaminhao,cdlclassa			
driving	Driving	logistics work	p	driving license,fuhrerschein klasse b,permis b,permis de conduire,licencia de conducir,driver s license,fuhrerschein b,carnet de conducir,pkw fuhrerschein		driving,driver,fuhrerschein,cnh	drivinglicense,fuhrerscheinklasseb,permisb,permisdeconduire,licenciadeconducir,driverslicense,fuhrerscheinb,carnetdeconducir,pkwfuhrerschein			
delivery	Delivery	logistics work	p	delivery driving		delivery,zustellung,livraison,reparto,entregas,courier,kurier,auslieferung	deliverydriving			
fleet-management	Fleet Management	logistics work	p	fleet management,gestion de flotte,gestion de flotas,gestao de frotas		fuhrparkmanagement	fleetmanagement,gestiondeflotte,gestiondeflotas,gestaodefrotas			
dispatching	Dispatching	logistics work	p	route planning		dispatching,disposition,dispatch,tourenplanung	routeplanning			
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
hairdressing	Hairdressing	cleaning and personal service	p	hair styling,hair stylist,hair cutting		hairdressing,friseur,coiffure,peluqueria,cabeleireiro,barber,barbering,coiffeur,friseurin	hairstyling,hairstylist,haircutting			
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
law	Law	law	p			law,recht,droit,derecho,direito,jura,legal,rechtswissenschaften,lawyer,rechtsanwalt,avocat,abogado,attorney,advocacia,jurist,juriste				
contract-law	Contract Law	law	p	contract law,droit des contrats,derecho contractual,contract drafting,contract review,direito contratual		vertragsrecht	contractlaw,droitdescontrats,derechocontractual,contractdrafting,contractreview,direitocontratual			
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
office-administration	Office Administration	administration	p	office administration,office management,administrative support,administrative assistant,administrative skills,office manager,kaufmannische tatigkeiten,gestion administrativa,gestion administrative,assistente administrativo,auxiliar administrativo,office work,clerical work,rotinas administrativas		buroadministration,administration,administracion,administracao,buroorganisation,burokaufmann,buromanagement,verwaltung,administratif,secretarial,sekretariat,secretariat,secretariado,assistanat,burotatigkeiten,clerical,administrative,burokauffrau,sachbearbeitung	officeadministration,officemanagement,administrativesupport,administrativeassistant,administrativeskills,officemanager,kaufmannischetatigkeiten,gestionadministrativa,gestionadministrative,assistenteadministrativo,auxiliaradministrativo,officework,clericalwork,rotinasadministrativas			
executive-assistance	Executive Assistance	administration	p	executive assistance,executive assistant,personal assistant,assistante de direction,virtual assistant,virtual assistance,executive support		chefsekretarin	executiveassistance,executiveassistant,personalassistant,assistantededirection,virtualassistant,virtualassistance,executivesupport			
filing	Filing	administration	p	record keeping,file management,records management,document management,gestion documentaire		filing,ablage,archiving,archivierung,classement,archivo,dokumentenmanagement	recordkeeping,filemanagement,recordsmanagement,documentmanagement,gestiondocumentaire			
calendar-management	Calendar Management	administration	p	calendar management,appointment scheduling,appointment setting,diary management		terminkoordination	calendarmanagement,appointmentscheduling,appointmentsetting,diarymanagement			
correspondence	Correspondence	administration	p	business correspondence		correspondence,korrespondenz,schriftverkehr,correspondencia	businesscorrespondence			
minutes-taking	Minutes Taking	administration	p	minutes taking,meeting minutes,note taking,minute taking		protokollfuhrung	minutestaking,meetingminutes,notetaking,minutetaking			
travel-arrangements	Travel Arrangements	administration	p	travel arrangements,travel coordination,travel management		reiseplanung	travelarrangements,travelcoordination,travelmanagement			
transcription	Transcription	administration	p	audio typing		transcription,transkription,dictation	audiotyping			
telephone-skills	Telephone Skills	administration	p	telephone skills,telephone etiquette,phone etiquette,answering phones		telephone	telephoneskills,telephoneetiquette,phoneetiquette,answeringphones			
public-administration	Public Administration	administration	p	public administration,offentliche verwaltung,administration publique,administracion publica,administracao publica		government	publicadministration,offentlicheverwaltung,administrationpublique,administracionpublica,administracaopublica			
email-management	Email Management	administration	p	email management,e mail		email,emailing,mail	emailmanagement			
translation	Translation	written language	p			translation,translator,interpreter,interpreting,ubersetzung,traduction,traduccion,traducao,dolmetschen,ubersetzer,traducteur,interpretation,translating				
technical-writing	Technical Writing	written language	p	technical writing,technical writer,technische redaktion,redaction technique,redaccion tecnica,technical documentation,technische dokumentation,documentation technique,redacao tecnica,user manuals			technicalwriting,technicalwriter,technischeredaktion,redactiontechnique,redacciontecnica,technicaldocumentation,technischedokumentation,documentationtechnique,redacaotecnica,usermanuals			copywriting
acting	Acting	stage and art	p			acting,schauspiel,theatre,actuacion,atuacao,theater,drama				
music	Music	stage and art	p	music production,produccion musical		music,musik,musique,musica,musician,guitar,piano,gitarre,klavier,musikproduktion	musicproduction,produccionmusical			
singing	Singing	stage and art	p			singing,gesang,chant,canto,vocals				
dance	Dance	stage and art	p			dance,tanz,danse,danza,danca,dancing,choreography				
drawing	Drawing	stage and art	p	fine arts,painting art		drawing,zeichnen,dessin,dibujo,desenho,sketching	finearts,paintingart			
sculpture	Sculpture	stage and art	p			sculpture,bildhauerei,ceramics,pottery,keramik				
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
sustainability	Sustainability	energy	p	developpement durable,corporate social responsibility,sustainable development		sustainability,nachhaltigkeit,sostenibilidad,sustentabilidade,esg,csr	developpementdurable,corporatesocialresponsibility,sustainabledevelopment			
english	English	human languages: english	p	english language,business english,tieng anh,technical english,english skills,spoken english,fluent english,ingles tecnico		english,englisch,anglais,ingles,inglese,engels,englischkenntnisse,toeic,ielts,toefl	englishlanguage,businessenglish,tienganh,technicalenglish,englishskills,spokenenglish,fluentenglish,inglestecnico			
german	German	human languages: german	p	german language		german,deutsch,allemand,aleman,alemao,deutschkenntnisse,tedesco	germanlanguage			
french	French	human languages: french	p	french language		french,franzosisch,francais,frances,francese	frenchlanguage			
spanish	Spanish	human languages: spanish	p	spanish language		spanish,spanisch,espagnol,espanol,espanhol,castellano,spagnolo	spanishlanguage			
portuguese	Portuguese	human languages: portuguese	p	brazilian portuguese,portuguese language		portuguese,portugiesisch,portugais,portugues	brazilianportuguese,portugueselanguage			
italian	Italian	human languages: italian	p			italian,italienisch,italien,italiano				
dutch	Dutch	human languages: dutch	p			dutch,niederlandisch,neerlandais,neerlandes,nederlands,holandes				
russian	Russian	human languages: russian	p			russian,russisch,russe,ruso,russo				
chinese	Chinese	human languages: chinese	p	mandarin chinese		chinese,mandarin,chinesisch,chinois,chino,chines,cantonese,putonghua	mandarinchinese			
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
gazebo	Gazebo		t		gazebo					
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
materialize-css	Materialize CSS		t	materialize css	materialize		materializecss			
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
swiper.js	Swiper.js		t	swiper js	swiper		swiperjs			
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
export const foreignNames = `english			англиискии
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
