/** A style sheet that a module imports becomes part of the page's own; it has no exports. */
declare module '*.css'
