/**
 * Plug-ins of the user: a folder of their jars, and indexes that they come from.
 *
 * <ul>
 *   <li>{@link thalweg.runtime.install.PluginIndex}: a JSON file that lists jars, each with its
 *       hash
 *   <li>{@link thalweg.runtime.install.Location}: where an index or a jar is, here or on a server
 *   <li>{@link thalweg.runtime.install.StagedPlugin}: a jar that was fetched, and not installed yet
 *   <li>{@link thalweg.runtime.install.InstalledPlugins}: the folder
 * </ul>
 */
package thalweg.runtime.install;
