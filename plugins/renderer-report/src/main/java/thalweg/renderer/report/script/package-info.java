/**
 * The scripts of the page: small ES modules of our own, and three.js, all inside the page, so that
 * it needs neither network nor server.
 */
package thalweg.renderer.report.script;
