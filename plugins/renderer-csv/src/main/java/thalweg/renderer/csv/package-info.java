/** The renderer {@code csv}: the landscape as a table. */
package thalweg.renderer.csv;
