declare module 'virtual:council-colours.css';
