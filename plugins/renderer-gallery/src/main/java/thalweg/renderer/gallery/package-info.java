/** The renderer {@code gallery}: a sweep as one page, a card for each configuration. */
package thalweg.renderer.gallery;
