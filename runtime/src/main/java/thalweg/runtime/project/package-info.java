/**
 * New plug-in projects: a name and a kind become the files of a Maven project.
 *
 * <pre>
 *   PluginProject (name, kind) ──► ProjectTemplate (resources, placeholders) ──► ProjectDirectory
 * </pre>
 */
package thalweg.runtime.project;
