# One image for the gateway, the worker, the platform API with its worker, and the CLI; the command chooses.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY openapi openapi
RUN npm run build

FROM node:20-bookworm-slim AS libraries
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production LOKTA_ENV=production HOST=0.0.0.0 PORT=8080 \
    LOKTA_SECRETS_DIR=/run/secrets LOKTA_DATA_DIR=/var/lib/lokta
WORKDIR /app
# Everything is owned by root and only read; documents and exports alone are written, by the unprivileged user.
RUN install -d -o node -g node -m 0700 /var/lib/lokta /var/lib/lokta-exports
COPY --from=libraries /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY openapi openapi
COPY src/gateway/assets src/gateway/assets
COPY migrations migrations
COPY tenants tenants
USER node
EXPOSE 8080
VOLUME /var/lib/lokta
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/bin/serve.js"]
