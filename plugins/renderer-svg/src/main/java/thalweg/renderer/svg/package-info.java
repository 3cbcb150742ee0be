/** The renderer {@code svg}: the loss plane with all paths as a vector picture. */
package thalweg.renderer.svg;
